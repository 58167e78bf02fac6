// The map can be moved and drawn nearer. The server has drawn it so that every place is in it.
const d3 = window.d3;
const svg = d3.select("#map");
const LETTER = 6.6; // pixels that a name takes, as in the picture from the server
const LINE = 15;

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
    labels.each(function () {
      const label = d3.select(this);
      const [x, y] = transform.apply([Number(this.dataset.x), Number(this.dataset.y)]);
      const length = this.textContent.length * LETTER;
      const left = x + Number(label.attr("dx")) - (label.attr("text-anchor") === "middle" ? length / 2 : 0);
      const box = [left, y - LINE / 2, left + length, y + LINE / 2];
      const shown =
        scale * transform.k >= Number(this.dataset.least) &&
        box[0] >= 0 && box[2] <= width && box[1] >= 0 && box[3] <= height &&
        boxes.every(free(box)) &&
        (label.classed("place") || circles.every(free(box)));
      if (shown) boxes.push(box);
      label.attr("x", x).attr("y", y).attr("visibility", shown ? null : "hidden");
    });
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
