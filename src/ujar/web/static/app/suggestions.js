// The queue by keys: a and r decide the current case, n goes to the next one, u takes the latest decision back.
const cases = [...document.querySelectorAll(".case")];
let current = -1;

function choose(index, scroll) {
  cases[current]?.classList.remove("current");
  current = index;
  cases[current].classList.add("current");
  if (!scroll) return;
  cases[current].focus({ preventScroll: true });
  cases[current].scrollIntoView({ block: "nearest" });
}

if (cases.length) choose(0, false);

for (const [index, one] of cases.entries()) {
  one.addEventListener("focusin", () => choose(index, false));
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (event.target.closest("input, textarea, select")) return;
  if (event.key === "a" || event.key === "r") cases[current]?.querySelector(`[data-key="${event.key}"]`).click();
  else if (event.key === "n" && cases.length) choose((current + 1) % cases.length, true);
  else if (event.key === "u") document.querySelector('.latest form[action="/actors/undo"] button')?.click();
  else return;
  event.preventDefault();
});
