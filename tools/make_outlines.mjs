// Makes src/ujar/web/static/outlines/world.svg from Natural Earth (public domain) as world-atlas packs it:
//
//     npm install world-atlas@2.0.2 topojson-client@3.1.0
//     node tools/make_outlines.mjs . > src/ujar/web/static/outlines/world.svg
//
// The picture is plate carrée in whole twentieths of a degree: x is the longitude, y the latitude downwards, so that
// a page scales it by what it likes. `#land` is the land without Antarctica, `#borders` are the borders between states.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const GRID = 20;
const ANTARCTICA = "010";
const require = createRequire(`${resolve(process.argv[2] ?? ".")}/`);
const topojson = require("topojson-client");
const atlas = JSON.parse(readFileSync(require.resolve("world-atlas/countries-50m.json"), "utf8"));
const countries = {
  type: "GeometryCollection",
  geometries: atlas.objects.countries.geometries.filter((country) => country.id !== ANTARCTICA),
};

// A line that crosses the date line goes on beyond it instead of jumping to the other side of the map, and is there again
// on that side: what lies beyond an edge of the map is not seen.
function unwrapped(line) {
  let turn = 0;
  const points = line.map(([longitude, latitude], index) => {
    const step = index ? longitude - line[index - 1][0] : 0;
    if (Math.abs(step) > 180) turn -= 360 * Math.sign(step);
    return [longitude + turn, latitude];
  });
  const sides = [0, 360, -360].filter((shift) => points.some(([longitude]) => Math.abs(longitude + shift) < 180));
  return sides.map((shift) => points.map(([longitude, latitude]) => [longitude + shift, latitude]));
}

// The points of a line on the grid, without those that lie on the straight line between their neighbours.
function onGrid(line) {
  const points = [];
  for (const [longitude, latitude] of line) {
    const point = [Math.round(longitude * GRID), Math.round(-latitude * GRID)];
    const last = points.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = points.at(-2);
    if (before && (last[0] - before[0]) * (point[1] - last[1]) === (last[1] - before[1]) * (point[0] - last[0])) points.pop();
    points.push(point);
  }
  return points;
}

function path(line, ring) {
  const points = onGrid(line);
  if (points.length < (ring ? 4 : 2)) return "";
  if (ring) points.pop();
  let [x, y] = points[0];
  let written = `M${x} ${y}l`;
  for (const [nextX, nextY] of points.slice(1)) {
    const [dx, dy] = [`${nextX - x}`, `${nextY - y}`];
    const gap = /[a-z]$/.test(written) || dx.startsWith("-") ? "" : " ";
    written += gap + dx + (dy.startsWith("-") ? "" : " ") + dy;
    [x, y] = [nextX, nextY];
  }
  return written + (ring ? "z" : "");
}

const land = topojson.merge(atlas, countries.geometries).coordinates.flat();
const borders = topojson.mesh(atlas, countries, (one, other) => one !== other).coordinates;
const d = (lines, ring) => lines.flatMap(unwrapped).map((line) => path(line, ring)).join("");
process.stdout.write(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-3600 -1800 7200 3600">\n' +
    `<path id="land" vector-effect="non-scaling-stroke" d="${d(land, true)}"/>\n` +
    `<path id="borders" vector-effect="non-scaling-stroke" fill="none" d="${d(borders, false)}"/>\n</svg>\n`,
);
