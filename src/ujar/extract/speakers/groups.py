"""Groups that point back: `the leaders` for `NATO leaders`, `para pemimpin itu` for `para pemimpin ASEAN`."""

from __future__ import annotations

from ujar.extract.speakers.bodies import find_body
from ujar.extract.speakers.mention import Mention
from ujar.extract.speakers.scene import Scene

__all__ = ["earlier_group"]

_BACK = 4
"""How many earlier places of the noun are looked at."""
_LONGEST = 12
"""Words beside a noun that can belong to it."""
_MODIFIERS = frozenset({"ADJ", "NOUN", "PROPN", "PART"})


def earlier_group(scene: Scene, mention: Mention) -> tuple[str, Mention] | None:
    """Return the fuller name by which the article brought a group up, with the words for its body.

    The noun must be the same and have a name, an adjective or an owner beside it; an owner that is itself
    a pointer (`the alliance's foreign ministers`) is followed.
    """
    if not mention.definite or mention.affiliation is not None or mention.head is None:
        return None
    before = mention.start
    for _ in range(_BACK):
        place = scene.last_place(mention.head, before)
        if place is None:
            return None
        fuller = _after(scene, place) if scene.doc.lang == "id" else _before(scene, place)
        if fuller is not None:
            return fuller
        before = place
    return None


def _before(scene: Scene, head: int) -> tuple[str, Mention] | None:
    """English: what stands before the noun."""
    doc, view = scene.doc, scene.view
    low = doc.sentences[doc.sentence_of[head]][0]
    start = head
    while (
        start > max(low, head - _LONGEST)
        and doc.tags[start - 1].split(".")[0] in _MODIFIERS
        and doc.quotation_of[start - 1] < 0
    ):
        start -= 1
    mark = next((k for k in range(start, head) if doc.words[k] in ("'s", "’s")), None)
    if mark is not None and mark > start:
        owner = scene.read(start, mark)[0]
        name = view.text(start, mark)
        if owner.kind == "body" and (body := find_body(scene, owner)) is not None:
            name = body.name
        rest = view.text(mark + 1, head + 1)
        return f"{name} {rest}", _group(head, (start, mark))
    named = any(view.capital(k) and (k > low or doc.shapes[k] == "A") for k in range(start, head))
    if not named:
        return None
    name = view.text(start, head + 1)
    return name, _group(head, (start, head))


def _after(scene: Scene, head: int) -> tuple[str, Mention] | None:
    """Indonesian: what stands behind the noun."""
    view = scene.view
    start = head
    if head and scene.doc.words[head - 1] == "para":
        start = head - 1
    stop = head + 1
    while (
        stop < min(len(scene.doc), head + _LONGEST)
        and view.capital(stop)
        and scene.doc.sentence_of[stop] == scene.doc.sentence_of[head]
    ):
        stop += 1
    if stop == head + 1:
        return None
    name = view.text(start, stop)
    return name[:1].lower() + name[1:], _group(head, (head + 1, stop))


def _group(head: int, body: tuple[int, int]) -> Mention:
    return Mention(head, head + 1, "group", affiliation=body)
