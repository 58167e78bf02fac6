// What every page has: nothing that a page needs to be read.

// A menu of settings closes when something else is looked at.
const settings = document.querySelector(".settings");
document.addEventListener("click", (event) => {
  if (settings?.open && !settings.contains(event.target)) settings.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && settings?.open) {
    settings.open = false;
    settings.querySelector("summary").focus();
  }
});

// The key / leads to the search, unless somebody is writing.
const isShortcut = (event) =>
  !event.ctrlKey && !event.metaKey && !event.altKey &&
  !event.target.closest("input, textarea, select, [contenteditable]");
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || !isShortcut(event)) return;
  const search = document.querySelector('input[type="search"][name="words"]');
  if (!search) return;
  event.preventDefault();
  search.focus();
  search.select();
});

// The keys u and U take back and do again, on pages of lists: in the coding window and the queue it is their own script.
document.addEventListener("keydown", (event) => {
  if (event.repeat || !isShortcut(event)) return;
  const button = document.querySelector(`[data-step="${CSS.escape(event.key)}"]`);
  if (!button) return;
  event.preventDefault();
  button.click();
});

// The menu of a narrow window begins at the page that is shown.
const menu = document.querySelector(".menu");
const current = menu?.querySelector("[aria-current]");
if (current && menu.scrollWidth > menu.clientWidth) {
  const [inside, around] = [current.getBoundingClientRect(), menu.getBoundingClientRect()];
  menu.scrollLeft += inside.left - around.left - (around.width - inside.width) / 2;
}

// A choice among filters shows at once what it leads to. Keys only go through the choices: Enter shows. What changes
// something waits for its button.
const FOCUSED = `focus ${location.pathname}`;
for (const form of document.querySelectorAll("form.filters, form.find")) {
  if (form.method !== "get") continue;
  const keyed = new Set();
  form.addEventListener("pointerdown", (event) => keyed.delete(event.target.closest("select, input")));
  form.addEventListener("keydown", (event) => {
    const field = event.target;
    if (!field.matches("select, input[type=radio]")) return;
    if (event.key !== "Enter") keyed.add(field);
    else if (keyed.has(field)) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener("change", (event) => {
    if (!event.target.matches("select, input[type=checkbox], input[type=radio]") || keyed.has(event.target)) return;
    form.requestSubmit();
  });
  form.addEventListener("submit", () => {
    // Who goes on by keys finds the same field again on the next page.
    const id = document.activeElement?.id;
    if (id && form.contains(document.activeElement)) sessionStorage.setItem(FOCUSED, id);
    // An address says only what was asked for.
    for (const field of form.elements) if (field.name && field.value === "") field.disabled = true;
  });
}
const before = sessionStorage.getItem(FOCUSED);
if (before) {
  sessionStorage.removeItem(FOCUSED);
  if (!location.hash) document.getElementById(before)?.focus({ preventScroll: true });
}
