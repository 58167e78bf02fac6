// Keys of the coding window, and parts of a statement from the selection. Everything else works without.

const box = document.getElementById("window");
const panel = box.querySelector(".panel");
const coding = document.getElementById("coding");
const spans = import(box.dataset.spans);

// What is selected in the text now, else what was selected last: a button that is pressed may take the selection away.
let last = null;
function selected() {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return last;
  const range = selection.getRangeAt(0);
  const ends = [range.startContainer, range.endContainer].map((node) => node.parentElement);
  return ends.every((end) => end?.closest(".reading")) ? range.cloneRange() : last;
}
document.addEventListener("selectionchange", () => {
  last = selected();
});

function wordsOf(range) {
  const copy = range.cloneContents();
  for (const one of copy.querySelectorAll(".n, .label, .panel")) one.remove();
  return copy.textContent;
}

// What was changed and not saved is neither accepted by mistake nor lost: whatever leads elsewhere waits.
let unsaved = false;
const note = document.getElementById("changed");
function changed() {
  if (unsaved) return;
  unsaved = true;
  if (note) note.hidden = false;
  const accept = coding.querySelector('[value="accept"]');
  if (!accept) return;
  accept.disabled = true;
  accept.classList.remove("main");
  coding.querySelector('[data-key="e"]').classList.add("main");
}
coding?.addEventListener("input", (event) => {
  if (event.target.name !== "note") changed();
});
if (coding?.hasAttribute("data-changed")) changed();

// With the note once more in sight, and read out once more.
function wait(event) {
  event.preventDefault();
  if (!note) return;
  note.replaceChildren(...note.childNodes);
  note.classList.add("waits");
  note.scrollIntoView({ block: "nearest" });
}
box.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (!link || !unsaved) return;
  if (link.dataset.key === "d") unsaved = false;
  else if (!link.hash || link.pathname !== location.pathname || link.search !== location.search) wait(event);
});
box.addEventListener("submit", (event) => {
  if (!unsaved) return;
  if (event.target === coding && ["edit", "add"].includes(event.submitter?.value)) unsaved = false;
  else wait(event);
});
addEventListener("beforeunload", (event) => {
  if (unsaved) event.preventDefault();
});

async function mark(part, more) {
  // Before anything is waited for: the browser tells of a selection a little after it was made.
  const range = selected();
  const { spanOf } = await spans;
  const span = range && spanOf(range);
  if (!span) return;
  const field = document.getElementById(`span-${part}`);
  const words = document.querySelector(`[data-words="${part}"]`);
  const joined = more && field.value;
  field.value = `${joined ? `${field.value}, ` : ""}${span[0]}-${span[1]}`;
  words.textContent = `${joined ? `${words.textContent} […] ` : ""}${wordsOf(range)}`;
  changed();
}

for (const button of document.querySelectorAll(".mark-part")) {
  button.hidden = false;
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", (event) => mark(button.dataset.part, event.shiftKey));
}

// The number of a statement in the text leads to the statement itself.
box.addEventListener("click", (event) => {
  const marker = event.target.closest("a.n");
  if (!marker) return;
  event.preventDefault();
  document.querySelector(`${marker.hash} a`)?.click();
});

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.closest("input:not([type=checkbox], [type=radio]), select, textarea")) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (event.key === "?") {
    const keys = document.getElementById("keys");
    keys.open = !keys.open;
    keys.scrollIntoView({ block: "nearest" });
    event.preventDefault();
  } else if (press(event.key, event.shiftKey)) {
    event.preventDefault();
  }
});

// Do what a key stands for; with shift a selection is one more part of it.
function press(key, shift) {
  const find = (attribute, name) => box.querySelector(`[data-${attribute}="${CSS.escape(name)}"]`);
  const pressed = find("key", key);
  const part = shift ? find("key", key.toLowerCase()) : pressed;
  if (part?.matches(".mark-part")) mark(part.dataset.part, shift);
  else if (pressed && !pressed.disabled && !pressed.closest("[hidden]")) pressed.click();
  else if (find("focus", key)) find("focus", key).focus();
  else return false;
  return true;
}

// The panel stays where it was while the statement is the same; the text always shows the statement.
const KEPT = "ujar-panel";
addEventListener("pagehide", () => {
  sessionStorage.setItem(KEPT, JSON.stringify([panel.dataset.statement, panel.scrollTop]));
});
const [statement, top] = JSON.parse(sessionStorage.getItem(KEPT) ?? "[null, 0]");
if (statement === panel.dataset.statement) panel.scrollTop = top;
document.querySelector(".on-content")?.scrollIntoView({ block: "center", behavior: "instant" });
