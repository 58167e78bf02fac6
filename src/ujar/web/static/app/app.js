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

// A choice among filters shows at once what it leads to. What changes something waits for its button.
for (const form of document.querySelectorAll("form.filters, form.find")) {
  if (form.method !== "get") continue;
  form.addEventListener("change", (event) => {
    if (event.target.matches("select, input[type=checkbox], input[type=radio]")) form.requestSubmit();
  });
  // An address says only what was asked for.
  form.addEventListener("submit", () => {
    for (const field of form.elements) if (field.name && field.value === "") field.disabled = true;
  });
}
