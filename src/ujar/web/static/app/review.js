// Keys of the coding window, and parts of a statement from the selection. Everything else works without.

const reading = document.getElementById("reading");
const { spanOf } = await import(reading.dataset.spans);

// The last selection in the text: a button that is pressed may take the selection away.
let last = null;
document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  if (!reading.contains(range.commonAncestorContainer)) return;
  const span = spanOf(range);
  if (span) last = { span, words: selection.toString() };
});

function mark(part, more) {
  if (!last) return;
  const field = document.getElementById(`span-${part}`);
  const words = document.querySelector(`[data-words="${part}"]`);
  const written = `${last.span[0]}-${last.span[1]}`;
  const joined = more && field.value;
  field.value = joined ? `${field.value}, ${written}` : written;
  words.textContent = joined ? `${words.textContent} […] ${last.words}` : last.words;
}

for (const button of document.querySelectorAll(".mark-part")) {
  button.hidden = false;
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", (event) => mark(button.dataset.part, event.shiftKey));
}

// The number of a statement in the text leads to the statement itself.
reading.addEventListener("click", (event) => {
  const marker = event.target.closest("a.n");
  if (!marker) return;
  event.preventDefault();
  document.querySelector(`${marker.hash} a`)?.click();
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input:not([type=checkbox]), select, textarea")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (event.key === "?") {
    const keys = document.getElementById("keys");
    keys.open = !keys.open;
    keys.scrollIntoView({ block: "nearest" });
  } else {
    const key = CSS.escape(event.key);
    const pressed = document.querySelector(`[data-key="${key}"]:not([disabled])`);
    const field = document.querySelector(`[data-focus="${key}"]`);
    if (pressed?.matches(".mark-part")) mark(pressed.dataset.part, event.shiftKey);
    else if (pressed) pressed.click();
    else if (field) field.focus();
    else return;
  }
  event.preventDefault();
});

document.querySelector(".on-content")?.scrollIntoView({ block: "center" });
