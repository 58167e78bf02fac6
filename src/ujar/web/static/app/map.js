// The map can be moved and drawn nearer. The server has drawn it so that every place is in it.
const d3 = window.d3;
const svg = d3.select("#map");
const LINE = 15; // pixels that a name is high, and from its middle down to its line, as in the picture from the server
const BASE = 4;

if (!svg.empty()) {
  document.documentElement.classList.add("scripted");
  const { width, height } = svg.node().viewBox.baseVal;
  const scale = Number(svg.node().dataset.scale);
  const moved = svg.select(".moved");
  const places = svg.selectAll(".places a");
  const labels = svg.selectAll(".labels text");

  // Names in the order of the server, the most important first: each that has room beside those before it.
  const name = (transform) => {
    const boxes = [];
    const free = (box) => (one) => box[2] < one[0] || box[0] > one[2] || box[3] < one[1] || box[1] > one[3];
    const circles = places.nodes().map((place) => {
      const [x, y] = transform.apply([Number(place.dataset.x), Number(place.dataset.y)]);
      const radius = Number(place.querySelector(".all").getAttribute("r"));
      return [x - radius, y - radius, x + radius, y + radius];
    });
    labels.each(function (_, number) {
      const label = d3.select(this);
      const [x, y] = transform.apply([Number(this.dataset.x), Number(this.dataset.y)]);
      const own = label.classed("place") ? circles[number] : null;
      const room = (box) =>
        box[0] >= 0 && box[2] <= width && box[1] >= 0 && box[3] <= height &&
        boxes.every(free(box)) && circles.every((one) => one === own || free(box)(one));
      let shown = false;
      if (scale * transform.k >= Number(this.dataset.least)) {
        const length = this.getComputedTextLength();
        for (const [dx, dy, anchor] of sides(this)) {
          const left = x + dx - { start: 0, middle: length / 2, end: length }[anchor];
          const box = [left, y + dy - BASE - LINE / 2, left + length, y + dy - BASE + LINE / 2];
          if (!room(box)) continue;
          boxes.push(box);
          label.attr("dx", dx).attr("dy", dy).attr("text-anchor", anchor);
          shown = true;
          break;
        }
      }
      label.attr("x", x).attr("y", y).attr("visibility", shown ? null : "hidden");
    });
  };

  // Where a name may stand, the best first: a place's to the right of its circle, left, below, above.
  const sides = (label) => {
    if (!label.classList.contains("place")) return [[0, BASE, "middle"]];
    const away = Number(label.dataset.radius) + 4;
    const low = Number(label.dataset.radius) + LINE / 2 + 1;
    return [[away, BASE, "start"], [-away, BASE, "end"], [0, BASE + low, "middle"], [0, BASE - low, "middle"]];
  };
  const zoom = d3
    .zoom()
    .extent([[0, 0], [width, height]])
    .scaleExtent([Math.min(1, 2.5 / scale), Math.max(1, 160 / scale)])
    // The wheel scrolls the page and one finger moves it, as everywhere.
    .filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : !event.button) && event.touches?.length !== 1)
    .on("zoom", ({ transform }) => {
      moved.attr("transform", transform);
      places.attr("transform", function () {
        return `translate(${transform.apply([Number(this.dataset.x), Number(this.dataset.y)]).join(" ")})`;
      });
      name(transform);
    });
  svg.call(zoom).on("dblclick.zoom", null).on("dragstart", (event) => event.preventDefault());

  const bar = d3.select(".zoom").attr("hidden", null);
  const steps = {
    in: () => zoom.scaleBy(svg, 1.6),
    out: () => zoom.scaleBy(svg, 1 / 1.6),
    all: () => zoom.transform(svg, d3.zoomIdentity),
  };
  bar.selectAll("button").on("click", function () {
    steps[this.dataset.zoom]();
  });
  const keys = { "+": steps.in, "=": steps.in, "-": steps.out, 0: steps.all };
  const moves = { ArrowLeft: [80, 0], ArrowRight: [-80, 0], ArrowUp: [0, 80], ArrowDown: [0, -80] };
  svg.on("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (keys[event.key]) keys[event.key]();
    else if (moves[event.key]) zoom.translateBy(svg, ...moves[event.key].map((step) => step / d3.zoomTransform(svg.node()).k));
    else return;
    event.preventDefault();
  });
}
