"""Reading an English source phrase: a name, an office, a body; or pronoun, group, document."""

from __future__ import annotations

from collections.abc import Iterator

from ujar.extract.languages.en import source_words as sw
from ujar.extract.languages.en.descriptions import last_run
from ujar.extract.languages.en.document_phrases import find_document
from ujar.extract.languages.en.given_names import GIVEN_NAMES
from ujar.extract.languages.en.introductions import introductions
from ujar.extract.languages.en.joint_sources import BREAKS, pieces_of
from ujar.extract.languages.en.name_phrases import find_person, segments
from ujar.extract.languages.en.noun_phrases import (
    MANY,
    PREPOSITIONS,
    capitals,
    group_name,
    head_noun,
    is_plural,
    names_at,
    plain_name,
)
from ujar.extract.languages.en.office_phrases import is_proper, office_parts
from ujar.extract.languages.en.person_names import (
    TIMES,
    gender_of,
    is_surname,
    possessive_at,
)
from ujar.extract.languages.en.places import PLACE_WORDS
from ujar.extract.languages.en.subjects import sentence_subject
from ujar.extract.speakers.mention import Mention, MentionKind, SpeakerPack
from ujar.extract.speakers.view import View
from ujar.extract.speakers.word_sets import POSSESSIVES, word_set
from ujar.extract.states import adjective_of, find_state, state_of_adjective, state_of_people
from ujar.records import Span

__all__ = ["PACK", "read_phrase"]

_ONE = frozenset({"a", "an", "one", "another"})
_COLLECTIONS = word_set("group panel coalition team network handful pair trio band crowd")
_ADVERBS = word_set(
    """
    both each also too then later all alike alone there here nationwide overall himself herself itself themselves again
    """
)
"""Words behind a source that are no part of it."""
_SHORTENED = frozenset({"inc", "corp", "ltd", "bros"})
_LEADING = frozenset({"by", "from", "and", "but"})
_PRESS = word_set("times post journal news press herald tribune globe")
_FOCUS = word_set("even only while just like though as also")
_SPANS = word_set("week month year summer fall autumn winter spring night weekend") | TIMES
_MARKS = frozenset(",.;:—–-“”\"‘’'()[]")


def read_phrase(view: View, start: int, end: int) -> tuple[Mention, ...]:
    """Read the source phrase that is the tokens `start` to `end`; several mentions for `X and Y`."""
    first, last = _trim(view, start, end)
    if first >= last:
        return (Mention(start, end, "group", view.text(start, end)),)
    pieces = [_trim(view, *piece) for piece in pieces_of(view, first, last)]
    found = tuple(_read_one(view, *piece) for piece in pieces if piece[0] < piece[1])
    return tuple(part for mention in found for part in _slashed(mention))


def _slashed(mention: Mention) -> Iterator[Mention]:
    """`The Harbour Post/Quay University` are two bodies."""
    parts = _hyphened(mention.name or "") or (mention.name or "").split("/")
    if mention.kind != "organisation" or len(parts) < 2 or not all(part[:1].isupper() for part in parts):
        yield mention
        return
    for part in parts:
        yield mention._replace(name=part.strip())


def _hyphened(name: str) -> list[str]:
    """`Quay Post-ABC News` are two newsrooms, `Hewlett-Packard` is one firm."""
    left, mark, right = name.partition("-")
    last = left.split()[-1:] or [""]
    both = bool(mark) and "-" not in right and left[:1].isupper() and right[:1].isupper()
    press = last[0].lower() in _PRESS or (last[0].isupper() and len(last[0]) > 1)
    spaced = " " in left or " " in right or left.lower() in _PRESS
    return [left, right] if both and press and spaced else []


def _trim(view: View, start: int, end: int) -> Span:
    """Drop a dateline, marks, `by` and the possessive mark at the ends."""
    words = view.doc.words
    start = _after_dateline(view, start, end)
    while start < end and (words[start] in _MARKS or words[start] in _LEADING or _focus(view, start, end)):
        start += 1
    while end > start:
        word = words[end - 1]
        if word == ")" and "(" in words[start:end]:
            break
        if word == "." and end - start > 1 and (len(words[end - 2]) <= 2 or words[end - 2] in _SHORTENED):
            break
        adverb = word.endswith("ly") and view.doc.tags[end - 1] == "ADV" and view.doc.shapes[end - 1] == "a"
        if adverb and end - start > 1:
            end -= 1
            continue
        timed = end - start > 2 and words[end - 2] in ("this", "last") and word in _SPANS
        if timed:
            end -= 2
            continue
        if word not in _MARKS and word not in POSSESSIVES and not (end - start > 1 and word in _ADVERBS):
            break
        end -= 1
    return start, end


def _focus(view: View, start: int, end: int) -> bool:
    """Tell whether a phrase opens with a word that says nothing of who it is: `even | some dockers`, `Only | two`."""
    return (
        end - start > 1
        and view.doc.words[start] in _FOCUS
        and not (
            view.doc.words[start + 1] in PREPOSITIONS
            or (view.doc.words[start] == "as" and view.doc.words[start + 1] in MANY)
        )
    )


def _after_dateline(view: View, start: int, end: int) -> int:
    """`NEW YORK - | candidate X`."""
    doc = view.doc
    if start != doc.sentences[doc.sentence_of[start]][0] or doc.shapes[start] != "A":
        return start
    for index in range(start + 1, min(end - 1, start + 10)):
        if doc.words[index] in ("—", "–", "-") and doc.tokens[index].start > doc.tokens[index - 1].end:
            return index + 1
        if not (view.capital(index) or doc.words[index] in ("(", ")", ",", ".", "-")):
            break
    return start


def _read_one(view: View, start: int, end: int) -> Mention:
    doc = view.doc
    if closed := _closed_class(view, start, end):
        return closed
    core = next((k for k in range(start + 1, end) if doc.words[k] in BREAKS), end)
    core = next((k for k in range(start + 2, core) if doc.words[k] == "that" and doc.words[k - 1] != ","), core)
    if core < end and doc.words[core - 1] == "of":
        # `superdelegates, the vast majority of | whom`
        core = next((k for k in range(core - 1, start, -1) if doc.words[k] == ","), core)
    while core > start + 1 and doc.words[core - 1] in (",", "-", "—", "–"):
        core -= 1
    if state := _state(view, start, core, end):
        return state
    head = head_noun(view, start, core)
    if document := find_document(view, start, core, end, head):
        return document
    single = view.capital(start) and (core - start == 1 or doc.words[start + 1] == ",")
    if single and start == doc.sentences[doc.sentence_of[start]][0] and doc.tags[start].startswith("NOUN"):
        single = not is_plural(view, start) or view.inner[doc.words[start]] > 0
    single = single and doc.words[start] not in MANY
    if single and core - start == 1 and is_surname(view, doc.words[start]):
        return Mention(start, end, "person", view.text(start, core), (start, core))
    person = find_person(view, start, end, alone=single)
    if person is not None and not (single and doc.words[start] in sw.BODY_WORDS):
        return person
    if organisation := _apposed_body(view, start, core, end):
        return organisation
    parts = segments(view, start, core)
    first, stop = parts[0]
    return _common(view, first, stop, core, end, head_noun(view, first, stop))


def _closed_class(view: View, start: int, end: int) -> Mention | None:
    words = view.doc.words[start:end]
    if sides := sw.JOINT.get(" ".join(words)):
        return Mention(start, end, "joint", head=sides)
    if len(words) > 1:
        return None
    means = sw.PRONOUNS.get(words[0])
    if means in ("m", "f"):
        return Mention(start, end, "pronoun", gender="f" if means == "f" else "m")
    kinds: dict[str | None, MentionKind] = {
        "it": "neuter",
        "they": "plural",
        "first": "first",
        "who": "relative",
    }
    return Mention(start, end, kinds[means]) if means in kinds else None


def _state(view: View, start: int, core: int, end: int) -> Mention | None:
    """A state: `Russia`, `the Kremlin`, `Russian` before a noun of speaking, `the Americans`."""
    doc = view.doc
    phrase = view.text(start, core)
    state = find_state(phrase)
    if state is not None and phrase.lower().endswith("white house"):
        first = core - 2
        return Mention(start, end, "organisation", view.text(first, core), (first, core), head="house")
    if state is not None:
        return Mention(start, end, "metonym" if state.metonym else "state", state.name, (start, core))
    name = state_of_adjective(phrase) if view.capital(start) else None
    if core - start == 2 and doc.words[start] == "the" and view.capital(start + 1):
        name = state_of_people(doc.words[start + 1])
    return Mention(start, end, "state", name, (start, core)) if name is not None else None


def _apposed_body(view: View, start: int, core: int, end: int) -> Mention | None:
    """`The fishermen's union, Serikat Nelayan Melanting`; `PT Bahari Citra Nusa, the company that …`."""
    parts = segments(view, start, end)
    if len(parts) < 2:
        return None
    (first, stop), (begin, close) = parts[0], parts[1]
    head = view.doc.words[head_noun(view, first, stop)]
    if head in sw.BODY_NOUNS and is_proper(view, begin, close):
        return Mention(start, end, "organisation", view.text(begin, close), (begin, close), head=head)
    if is_proper(view, first, stop) and stop - first > 1 and view.doc.words[begin] in ("a", "an", "the"):
        noun = view.doc.words[head_noun(view, begin, close)]
        if noun in sw.BODY_WORDS:
            return Mention(start, end, "organisation", view.text(first, stop), (first, stop), head=noun)
    return None


def _common(view: View, start: int, stop: int, core: int, end: int, head: int) -> Mention:
    """A phrase without the name of a person: somebody unnamed, a group, an office, a body."""
    doc = view.doc
    words = doc.words
    noun, opening = words[head], words[start]
    if (named := _named_body(view, start, stop)) is not None:
        return Mention(start, end, "organisation", view.text(*named), named, head=words[head])
    if noun in ("pac", "super-pac") and not any(names_at(view, k) for k in range(start, head)):
        bare = opening in ("the", "this", "that")
        return Mention(start, end, "body", plain_name(view, start, core), head=noun, definite=bare)
    several = noun == "pacs" or (noun.endswith("s") and noun[:-1] in sw.PEOPLE)
    plural = is_plural(view, head) or opening in MANY or noun == "pacs"
    if noun in ("members", "member") and opening in ("its", "their", "his", "her"):
        return Mention(start, end, "members", view.text(start, stop), possessor=True, head=noun)
    aged = any(words[k].endswith("-year-old") for k in range(start, head + 1))
    if (noun in sw.PEOPLE or aged) and not plural:
        role, body, possessor = office_parts(view, start, stop)
        if opening in _ONE or _possessed(view, start, head):
            name = plain_name(view, start, stop)
            return Mention(start, end, "unnamed", name, role=role, affiliation=body, possessor=possessor, head=noun)
        return Mention(
            start, end, "role", plain_name(view, start, stop), role=role, affiliation=body,
            possessor=possessor,
            gender=gender_of(view, start, stop), head=noun,
            definite=opening in ("the", "this", "that") or view.capital(head),
        )  # fmt: skip
    proper = view.capital(head) and is_proper(view, head, stop) and head > start and view.capital(start)
    if plural and (several or not proper):
        _, body, possessor = office_parts(view, start, head + 1)
        definite = opening in ("the", "these") and all(doc.tags[k] in ("NUM", "DET") for k in range(start, head))
        return Mention(
            start, end, "group", group_name(view, start, core), affiliation=body, possessor=possessor,
            head=noun,
            definite=definite,
        )  # fmt: skip
    described = noun in ("ministry", "department") and head - start > 1
    if noun in _COLLECTIONS and words[head + 1 : head + 2] == ["of"] and head + 2 < core and opening in _ONE:
        return Mention(start, end, "group", plain_name(view, start + 1, core), head=noun)
    described = described or any(possessive_at(view, k) for k in range(start + 1, head))
    if noun in sw.BODY_NOUNS and not described and not any(names_at(view, k) for k in range(start, stop)):
        bare = opening in ("the", "this", "that") or head == start
        return Mention(start, end, "body", plain_name(view, start, core), head=noun, definite=bare)
    described = doc.shapes[head] == "a" and not any(possessive_at(view, k) for k in range(start, stop))
    if noun not in sw.BODY_WORDS and not any(names_at(view, k) for k in range(start, head + 1 if described else stop)):
        return Mention(start, end, "group", group_name(view, start, core), head=noun, definite=opening == "the")
    return _organisation(view, start, stop, core, end, head)


def _named_body(view: View, start: int, stop: int) -> Span | None:
    """`the liberal watchdog group | Harbour Matters`, `the rights organization the | Quay League`."""
    words = view.doc.words
    for index in range(start, stop - 1):
        if words[index] in sw.BODY_NOUNS and view.doc.shapes[index] == "a":
            begin = index + 2 if words[index + 1] == "the" else index + 1
            if begin < stop and view.capital(begin) and is_proper(view, begin, stop):
                return begin, stop
    return None


def _possessed(view: View, start: int, head: int) -> bool:
    """Tell whether somebody's is meant who is not known by that: `an ally's ambassador`."""
    return view.doc.words[start] in _ONE and any(possessive_at(view, k) for k in range(start + 1, head))


def _organisation(view: View, start: int, stop: int, core: int, end: int, head: int) -> Mention:
    """A body by its name: `the Foreign Office`, `NATO's press office`, `the Russian defence ministry`,
    `CNN`.
    """
    doc = view.doc
    first = start + 1 if doc.words[start] in ("the", "a", "an") and stop - start > 1 else start
    first = _after_description(view, first, stop)
    name_stop = stop
    seat: str | None = None
    noun = doc.words[head]
    ministry = noun == "ministry" or (
        noun in ("office", "department") and doc.words[head - 1] in ("foreign", "justice")
    )
    if ministry and head + 2 <= stop and doc.words[head + 1 : head + 2] == ["in"]:
        state = find_state(view.text(head + 2, stop))
        name_stop = head + 1 if state is not None else stop
        seat = adjective_of(state.name) if state is not None else None
    body = capitals(view, first, head) if head > first else None
    name = _normal(view, first, name_stop)
    if ministry:
        name = " ".join(word if word in PREPOSITIONS else word[:1].upper() + word[1:] for word in name.split())
        name = f"{seat} {name}" if seat is not None and body is None else name
        body = (head + 2, stop) if seat is not None and body is None else body
    state_body = (
        body is not None
        and not view.capital(head)
        and (
            doc.shapes[body[0]] == "A"
            or find_state(view.text(*body))
            or state_of_adjective(view.text(*body)) is not None
        )
    )
    return Mention(
        start, end, "organisation", name, (first, name_stop), affiliation=body if state_body else None,
        head=noun,
        definite=doc.words[start] == "the",
    )  # fmt: skip


def _after_description(view: View, start: int, end: int) -> int:
    """Return where the name of a body begins: `the nonpartisan | Budget Office`, `activist group | River Eye`."""
    begin = start
    while begin < end and view.doc.shapes[begin] == "a" and view.doc.tags[begin] in ("ADJ", "NOUN", "VBN", "VBG"):
        begin += 1
    # A name may hold an owner: `the nationalist | Swiss People’s Party`.
    owned = all(view.capital(k) or possessive_at(view, k) for k in range(begin, end))
    if start < begin < end and (is_proper(view, begin, end) or owned):
        return begin
    run = last_run(view, start, end)
    return run if run is not None and is_proper(view, run, end) else start


def _normal(view: View, start: int, end: int) -> str:
    """The words of a body's name; a possessive becomes an adjective: `Russia's security service`."""
    mark = next((k for k in range(start + 1, end) if possessive_at(view, k)), None)
    if mark is None:
        return view.text(start, end)
    if view.doc.words[start] in sw.HONORIFICS:
        start += 2 if view.doc.words[start + 1] == "." else 1
    owner, rest = view.text(start, mark), view.text(mark + 1, end) if mark + 1 < end else ""
    state = find_state(owner)
    adjective = adjective_of(state.name) if state is not None and view.capital(start) else None
    kept = adjective is None and not owner.isupper() and rest.split()[-1:] not in (["campaign"], ["Campaign"])
    return view.text(start, end) if kept and rest else f"{adjective or owner} {rest}".strip()


PACK = SpeakerPack(
    read=read_phrase,
    introductions=introductions,
    subject=sentence_subject,
    offices=sw.SHORT_OFFICES,
    role_groups=sw.ROLE_GROUPS,
    body_words=sw.BODY_WORDS,
    genders=sw.GENDERS,
    stopwords=sw.STOPWORDS,
    given_names=GIVEN_NAMES,
    people=sw.PEOPLE | sw.PLURALS,
    places=PLACE_WORDS,
)
"""The English side of the speaker resolver."""
