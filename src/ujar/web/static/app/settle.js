// Keys for settling: 1 to 9 choose, j and k move, Enter saves. Everything else works without.

const cases = [...document.querySelectorAll(".case")];
const form = document.getElementById("settle");

function here() {
  return cases.findIndex((one) => one.contains(document.activeElement));
}

function go(place) {
  const to = cases[Math.min(Math.max(place, 0), cases.length - 1)];
  if (!to) return;
  to.focus({ preventScroll: true });
  to.scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input:not([type=radio]), select, textarea")) return;
  const at = here();
  if (event.key === "j") go(at + 1);
  else if (event.key === "k") go(at < 0 ? 0 : at - 1);
  else if (/^[1-9]$/.test(event.key)) {
    const place = Math.max(at, 0);
    const choice = cases[place]?.querySelectorAll("input[type=radio]")[Number(event.key) - 1];
    if (!choice) return;
    choice.checked = true;
    go(place + 1);
  } else if (event.key === "Enter" && !event.target.closest("a, button, summary")) form.requestSubmit();
  else return;
  event.preventDefault();
});
