// From a place in the page to a place in the stored text.
//
// The ledger counts code points; a browser counts UTF-16 units, of which an emoji has two. Markers and labels stand in
// the paragraphs of the text without being part of it.

const PUT_IN = ".n, .label";

function codePoints(text) {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/**
 * Return the code point of the whole text at which a place of the DOM stands (as in `Range.startContainer` and
 * `startOffset`), or null when it is not in the text. A place inside a marker counts as where the marker stands.
 */
export function offsetOf(node, offset) {
  const element = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
  const start = element?.closest("[data-start]");
  if (!start) return null;
  const before = document.createRange();
  before.selectNodeContents(start);
  before.setEnd(node, offset);
  const text = before.cloneContents();
  for (const one of text.querySelectorAll(PUT_IN)) one.remove();
  return Number(start.dataset.start) + codePoints(text.textContent);
}

/** Return the span `[start, end)` of a range, or null when an end is not in the text or nothing is between them. */
export function spanOf(range) {
  const start = offsetOf(range.startContainer, range.startOffset);
  const end = offsetOf(range.endContainer, range.endOffset);
  return start === null || end === null || end <= start ? null : [start, end];
}
