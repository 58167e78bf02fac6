// Keys and the place of a selection. Everything else of the reader works without.

const cards = [...document.querySelectorAll(".card[data-statement]")];
let at = cards.findIndex((card) => card.classList.contains("on"));

function go(step) {
  const next = at < 0 ? (step > 0 ? 0 : cards.length - 1) : at + step;
  if (next < 0 || next >= cards.length) {
    document.querySelector(step > 0 ? "a[rel=next]" : "a[rel=prev]")?.click();
    return;
  }
  for (const card of cards) card.classList.toggle("on", card === cards[next]);
  at = next;
  const marker = cards[at].querySelector("a.num");
  const text = marker && document.getElementById(marker.hash.slice(1));
  (text ?? cards[at]).scrollIntoView({ block: "center" });
  cards[at].querySelector("summary").focus({ preventScroll: true });
}

function press(key) {
  document.querySelector(`a[data-key="${CSS.escape(key)}"]`)?.click();
}

// The stored text opens at the statement that was gone to.
const stored = document.querySelector('a[data-key="r"]');
stored?.addEventListener("click", () => {
  if (at < 0) return;
  const address = new URL(stored.href);
  address.searchParams.set("statement", cards[at].dataset.statement);
  address.searchParams.delete("part");
  address.hash = "here";
  stored.href = address;
});

const keys = document.getElementById("keys");
const ACTIONS = {
  j: () => go(1),
  k: () => go(-1),
  r: () => press("r"),
  // The statement that is looked at, else the article.
  c: () => {
    const link = document.querySelector(".card.on a.amend");
    if (link) link.click();
    else press("c");
  },
  "?": () => {
    keys.open = !keys.open;
    keys.scrollIntoView({ block: "nearest" });
  },
};

document.addEventListener("keydown", (event) => {
  const busy = event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea");
  const action = busy ? undefined : ACTIONS[event.key];
  if (!action) return;
  event.preventDefault();
  action();
});

// Where the selection stands in the stored text, so that it can be cited.
const selected = document.getElementById("selected");
const spans = document.querySelector("[data-spans]")?.dataset.spans;
if (spans) {
  const { spanOf } = await import(spans);
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    const span = selection.rangeCount && !selection.isCollapsed ? spanOf(selection.getRangeAt(0)) : null;
    selected.textContent = span ? selected.dataset.words.replace("{from}", span[0]).replace("{to}", span[1]) : "";
  });
}
