// The network: zoom, drag, neighbours of what is looked at, and windows of time without loading the page again.
// All of it can be read without: names and numbers are in the tables, windows are links.

const BEND = 0.14; // as ujar.web.network_picture bends an edge with a direction
const ARROW = 9;
const moved = new Map();
let zoomed = d3.zoomIdentity;

const slider = document.getElementById("at");
let asked = 0;
start();
if (slider) {
  let waiting = 0;
  slider.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => show(Number(slider.value)), 120);
  });
}

// Put the network of another window in the place of the one that is shown.
async function show(at) {
  const address = new URL(location.href);
  address.searchParams.set("at", at);
  address.hash = "";
  const mine = ++asked;
  const answer = await fetch(address, { headers: { accept: "text/html" } }).catch(() => null);
  if (!answer?.ok) return location.assign(address);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (mine !== asked) return undefined;
  const focused = document.activeElement.dataset.window;
  for (const part of ["#frame", ".forms"]) {
    const fresh = page.querySelector(part);
    if (fresh) document.querySelector(part)?.replaceWith(fresh);
  }
  history.replaceState(null, "", address);
  start();
  slider.setAttribute("aria-valuetext", document.querySelector("#window b").textContent);
  if (focused) document.querySelector(`[data-window="${focused}"]`)?.focus();
  return undefined;
}

function start() {
  for (const link of document.querySelectorAll("[data-window]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      slider.value = Number(slider.value) + Number(link.dataset.window);
      show(Number(slider.value));
    });
  }
  const svg = d3.select(".picture svg.network");
  if (svg.empty()) return;
  const view = svg.select(".view");
  const places = new Map();
  const nodes = svg.selectAll(".node");
  const ties = svg.selectAll(".tie");
  nodes.each(function () {
    const [x, y] = this.getAttribute("transform").match(/-?[\d.]+/g).map(Number);
    places.set(this.dataset.id, { x, y, radius: Number(this.dataset.radius), element: this });
  });
  for (const [id, place] of moved) if (places.has(id)) move(id, place.x, place.y);

  const zoom = d3.zoom().scaleExtent([0.5, 8])
    .filter((event) => !event.target.closest(".node") && (event.type !== "wheel" || event.ctrlKey || event.metaKey))
    .on("zoom", (event) => {
      zoomed = event.transform;
      view.attr("transform", zoomed);
    });
  svg.call(zoom).on("dblclick.zoom", null).call(zoom.transform, zoomed);
  const controls = document.querySelector(".zoom");
  controls.hidden = false;
  for (const button of controls.querySelectorAll("[data-zoom]")) {
    button.addEventListener("click", () => {
      const by = Number(button.dataset.zoom);
      if (by) svg.call(zoom.scaleBy, by);
      else svg.call(zoom.transform, d3.zoomIdentity);
    });
  }

  nodes.call(d3.drag().clickDistance(4)
    .subject(function () {
      return { x: places.get(this.dataset.id).x, y: places.get(this.dataset.id).y };
    })
    .container(() => view.node())
    .on("drag", function (event) {
      moved.set(this.dataset.id, { x: event.x, y: event.y });
      move(this.dataset.id, event.x, event.y);
    }));

  nodes.on("pointerenter focusin", function () { look(this.dataset.id); })
    .on("pointerleave focusout", () => look(null));

  // One node is a stop of the Tab key; the arrow keys lead on from it.
  const stops = nodes.nodes().map((node) => node.querySelector("a") ?? node);
  for (const [number, stop] of stops.entries()) stop.setAttribute("tabindex", number ? "-1" : "0");
  svg.on("keydown", (event) => {
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    const here = event.target.closest(".node");
    if (!way || !here) return;
    event.preventDefault();
    const next = nearest(here.dataset.id, way);
    if (!next) return;
    for (const stop of stops) stop.setAttribute("tabindex", "-1");
    const stop = next.querySelector("a") ?? next;
    stop.setAttribute("tabindex", "0");
    stop.focus();
  });

  function nearest(id, [across, down]) {
    const from = places.get(id);
    let best = null;
    let least = Infinity;
    for (const [other, to] of places) {
      if (other === id) continue;
      const ahead = (to.x - from.x) * across + (to.y - from.y) * down;
      const aside = Math.abs((to.x - from.x) * down) + Math.abs((to.y - from.y) * across);
      const far = ahead + 2 * aside;
      if (ahead > 0 && far < least) [best, least] = [to.element, far];
    }
    return best;
  }

  function look(id) {
    svg.classed("looking", id !== null);
    const near = new Set([id]);
    ties.classed("near", function () {
      const { source, target } = this.dataset;
      if (source !== id && target !== id) return false;
      near.add(source).add(target);
      return true;
    });
    nodes.classed("near", function () { return near.has(this.dataset.id); });
  }

  function move(id, x, y) {
    const place = places.get(id);
    [place.x, place.y] = [x, y];
    place.element.setAttribute("transform", `translate(${x} ${y})`);
    ties.each(function () {
      if (this.dataset.source !== id && this.dataset.target !== id) return;
      const path = line(places.get(this.dataset.source), places.get(this.dataset.target));
      for (const drawn of this.querySelectorAll("path")) drawn.setAttribute("d", path);
    });
  }

  function line(from, to) {
    if (!svg.node().dataset.directed) return `M${from.x} ${from.y}L${to.x} ${to.y}`;
    const middle = [(from.x + to.x) / 2 + (to.y - from.y) * BEND, (from.y + to.y) / 2 - (to.x - from.x) * BEND];
    const left = Math.hypot(to.x - middle[0], to.y - middle[1]) || 1;
    const short = (to.radius + ARROW) / left;
    const tip = [to.x + (middle[0] - to.x) * short, to.y + (middle[1] - to.y) * short];
    return `M${from.x} ${from.y}Q${middle[0]} ${middle[1]} ${tip[0]} ${tip[1]}`;
  }
}
