"""Offices that point back: `Kapolda`, `duta besar itu`, `pemimpin NATO`, `the Secretary General`."""

from __future__ import annotations

from collections.abc import Collection

from ujar.extract.speakers.mention import Mention
from ujar.extract.speakers.registry import Entry
from ujar.extract.speakers.scene import Scene
from ujar.extract.states import find_state
from ujar.records import Span

__all__ = ["contradicts", "find_holder", "office_of"]

_ENOUGH = 3
_PARTY = {
    **dict.fromkeys(("gop", "republican", "republicans"), "republican"),
    **dict.fromkeys(("democrat", "democrats", "democratic"), "democratic"),
}
_PARTIES = frozenset(_PARTY)
_SEATED = frozenset({"senator", "congressman", "congresswoman", "representative", "lawmaker"})
_DEPUTIES = frozenset({"wakil", "deputy", "vice", "deputi", "assistant", "asisten"})


def office_of(scene: Scene, mention: Mention) -> frozenset[str]:
    """Return the lower-case words of the office and the body that a phrase gives to the person whom it names."""
    return _office_words(
        scene, mention.role, mention.affiliation, _title_before(mention), _bracket_behind(scene, mention)
    )


def _title_before(mention: Mention) -> Span | None:
    """The tokens before a name, ranks and titles among them."""
    if mention.name_span is None or mention.name_span[0] <= mention.start:
        return None
    return (mention.start, mention.name_span[0])


def _bracket_behind(scene: Scene, mention: Mention) -> Span | None:
    """The tokens in brackets behind a name in English, which tell party and state: `(R-Ohio)`."""
    words = scene.doc.words
    start = mention.name_span[1] if mention.name_span is not None else len(words)
    if scene.doc.lang != "en" or words[start : start + 1] != ["("]:
        return None
    end = next((k for k in range(start + 1, min(len(words), start + 8)) if words[k] == ")"), None)
    return (start + 1, end) if end is not None and end > start + 1 else None


def _office_words(scene: Scene, *spans: Span | None) -> frozenset[str]:
    """Return the lower-case words of an office and its body with short words written out, states in
    English.
    """
    found: set[str] = set()
    for span in spans:
        if span is None:
            continue
        words = scene.plain(scene.doc.words[span[0] : span[1]])
        found.update(words)
        if scene.doc.lang == "en":
            words += [part for word in words if "-" in word for part in word.split("-") if part]
        found.update(words)
        for word in words:
            for alternative in scene.pack.offices.get(word, "").split("|"):
                found.update(alternative.split())
        found.update(_states(scene, *span))
    return frozenset(word for word in found if word[0].isalnum())


def find_holder(scene: Scene, mention: Mention) -> Entry | None:
    """Return the person whose known office a phrase means, None when nobody or nobody surely holds it."""
    if mention.role is None:
        return None
    pack = scene.pack
    words = [w for w in scene.plain(scene.doc.words[mention.role[0] : mention.role[1]]) if w[0].isalnum()]
    if not words:
        return None
    written = _written_out(scene, words)
    bodies = _bodies(scene, mention)
    names = {*words, *(word for form in written for word in form)}
    groups = {pack.role_groups[word] for word in words if word in pack.role_groups}
    candidates = scene.registry.office_holders(
        names | {word for word, group in pack.role_groups.items() if group in groups} | (bodies & pack.places)
    )
    deputy = bool(_DEPUTIES.intersection(words))
    best: tuple[int, bool, int, int] | None = None
    found: Entry | None = None
    for entry in candidates:
        if entry.kind != "person" or (mention.gender and entry.gender and mention.gender != entry.gender):
            continue
        score = 0
        if frozenset(words) <= entry.office or any(entry.line[: len(form)] == form for form in written):
            score = 4
        elif groups & {pack.role_groups[word] for word in entry.office if word in pack.role_groups}:
            score = 3 if mention.definite else 1
        if (
            not score
            and mention.definite
            and bodies
            and _SEATED.intersection(words)
            and bodies <= entry.office & pack.places
        ):
            # `Quist (Fla.)` … `the Florida senator`
            score = 3
        if score and deputy != bool(_DEPUTIES & entry.office):
            score -= 3
        if score and bodies:
            if bodies & entry.office:
                score += 2
            elif _clash(scene, bodies, entry):
                score -= 4
            elif score < 4 and scene.doc.lang == "en":
                # `the Russian leader` is not any leader.
                score -= 4
            elif entry.affiliation is not None or _states_in(entry):
                score -= 4
        rank = (score, entry.said, entry.introduced, entry.last)
        if score >= _ENOUGH and (best is None or rank > best):
            best, found = rank, entry
    return found


def contradicts(scene: Scene, mention: Mention, entry: Entry) -> bool:
    """Tell whether a person's known office, state or party is another than the one that a phrase gives."""
    if mention.role is None:
        return False
    groups = scene.pack.role_groups
    own = {groups[word] for word in entry.office if word in groups}
    wanted = {groups[word] for word in scene.doc.words[mention.role[0] : mention.role[1]] if word in groups}
    return bool(own and wanted and not own & wanted) or _clash(scene, _bodies(scene, mention), entry)


def _clash(scene: Scene, bodies: Collection[str], entry: Entry) -> bool:
    """Tell whether a person's place or party is another than the one in a phrase."""
    for kind in (_PARTIES, scene.pack.places - _PARTIES):
        wanted = {_PARTY.get(word, word) for word in bodies if word in kind}
        own = {_PARTY.get(word, word) for word in entry.office if word in kind}
        if wanted and own and not wanted & own:
            return True
    return False


def _written_out(scene: Scene, words: list[str]) -> list[tuple[str, ...]]:
    """The full offices that a short word stands for: `kapolda` for `kepala polda` and `kepala kepolisian
    daerah`.
    """
    offices = scene.pack.offices
    short = offices.get(" ".join(words)) or offices.get(words[0])
    return [tuple(form.split()) for form in short.split("|")] if short else []


def _bodies(scene: Scene, mention: Mention) -> set[str]:
    if mention.affiliation is None:
        return set()
    start, end = mention.affiliation
    words = {w for w in scene.plain(scene.doc.words[start:end]) if w[0].isalnum()}
    states = _states(scene, start, end)
    return states or words


def _states(scene: Scene, start: int, end: int) -> set[str]:
    """The states that a range of tokens names, in English and lower case."""
    found: set[str] = set()
    index = start
    while index < end:
        state = scene.doc.state_at(index, end, adjectives=True) if scene.view.capital(index) else None
        if state is not None:
            found.add(state.name.lower())
        index += state.words if state is not None else 1
    return found


def _states_in(entry: Entry) -> bool:
    return any(find_state(word) is not None for word in entry.office)
