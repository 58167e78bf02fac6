// A stretch of time drawn across the picture becomes the time that is shown. Everything else are links.
const d3 = window.d3;
const svg = d3.select("#timeline");
const DAY = 86_400_000;
const LEAST = 4; // pixels: less is a click

if (!svg.empty()) {
  document.documentElement.classList.add("scripted");
  const { low, high, left, right, top, bottom } = svg.node().dataset;
  const edges = [Number(left), Number(right)];
  const days = d3.scaleLinear(edges, [Date.parse(low) / DAY, Date.parse(high) / DAY]).clamp(true);
  const rect = svg.append("rect").attr("class", "picked").attr("y", top).attr("height", bottom - top).attr("width", 0);
  const within = (event) => Math.min(edges[1], Math.max(edges[0], d3.pointer(event, svg.node())[0]));
  let start = null;
  let drawn = false;

  const forget = () => {
    start = null;
    rect.attr("width", 0);
  };
  const draw = (event) => {
    if (start === null) return;
    const x = within(event);
    if (!drawn && Math.abs(x - start) < LEAST) return;
    if (!drawn) svg.node().setPointerCapture(event.pointerId);
    drawn = true;
    rect.attr("x", Math.min(x, start)).attr("width", Math.abs(x - start));
  };
  const show = (event) => {
    if (start === null || !drawn) return forget();
    const ends = [start, within(event)].sort((one, other) => one - other).map(days);
    const [first, last] = [Math.floor(ends[0]), Math.max(Math.floor(ends[0]), Math.ceil(ends[1]) - 1)];
    const next = new URL(window.location.href);
    next.searchParams.set("since", new Date(first * DAY).toISOString().slice(0, 10));
    next.searchParams.set("until", new Date(last * DAY).toISOString().slice(0, 10));
    next.searchParams.delete("page");
    forget();
    window.location.assign(next);
  };

  svg
    .on("pointerdown", (event) => {
      drawn = false;
      const x = d3.pointer(event, svg.node())[0];
      if (event.button === 0 && event.pointerType !== "touch" && x >= edges[0]) start = x;
    })
    .on("pointermove", draw)
    .on("pointerup", show)
    .on("pointercancel", forget)
    .on("dragstart", (event) => event.preventDefault());
  // What ends a drawing is no click on what happens to lie there.
  svg.node().addEventListener("click", (event) => drawn && event.detail && event.preventDefault(), true);
  d3.select(window).on("keydown", (event) => event.key === "Escape" && forget());
}
