"""Indonesian patterns of indirect speech: one function a way in which a cue can stand.

Each gets the site of a cue and returns the attribution that it makes there, or None.
"""

from __future__ import annotations

from collections.abc import Callable

from ujar.acts import Act
from ujar.extract.attribution import Attribution
from ujar.extract.cues import Frame
from ujar.extract.languages.id import lexicon as lex
from ujar.extract.languages.id.agents import agent_after
from ujar.extract.languages.id.contents import (
    after_cue,
    around,
    end_of_object,
    fronted,
    has_clause,
    passive_subject,
    relative_clause,
    rest,
    whole_quotation,
)
from ujar.extract.languages.id.phrases import can_speak, is_role, skip_connectives, trim
from ujar.extract.languages.id.site import Site, cue_at
from ujar.extract.languages.id.subjects import subject_before
from ujar.records import Span

__all__ = ["PATTERNS", "active", "medial", "passive"]

_MODALS = frozenset({"dapat", "bisa", "boleh", "perlu", "harus", "akan", "sulit", "layak", "patut"})
_SUBORDINATE = frozenset({"karena", "setelah", "saat", "ketika", "jika", "untuk", "agar"})
_JOINING = frozenset(["dan", "serta", "lalu", "kemudian", "sambil", "seraya", "sekaligus", "tetapi", "sembari", ","])
_HOW = frozenset({"keras", "tegas"})
"""Words between a cue and its object that say how it is said: `mengecam keras kunjungan itu`."""
_UNWILLING = frozenset({"enggan", "minta", "meminta", "menolak", "bersedia"})
"""Verbs of somebody who is not to be named: `pejabat yang enggan disebut namanya`."""
_OCCASIONS = frozenset({"saat", "ketika", "usai", "seusai", "kepada", "di", "sewaktu"})
"""Words behind `menolak berkomentar` that tell when and where, not on what."""
_OR = frozenset({"maupun", "atau", "ataupun", "dan"})
_NOR = lex.NEGATIONS | {"juga", "pula"}
_CONFIRMING: frozenset[Act | None] = frozenset({"agree", "claim", "concede", None})
"""The acts of `membenarkan`, `memastikan`, `mengakui`, `mengonfirmasi`."""
_ASKED = frozenset({"ditanya", "ditanyai"})
_QUESTIONS = frozenset(
    "apakah apa kapan mengapa kenapa bagaimana siapa berapa soal tentang mengenai terkait perihal ihwal seputar".split()
)
_OLEH_WITHIN = 6
_NOUN_WITHIN = 14


def active(site: Site) -> Attribution | None:
    """`X mengatakan, …`, `X (tidak) mengakui bahwa …`, `X yakin …`, `… dan menegaskan …`."""
    site = _neither(site)
    doc, cue = site.doc, site.cue
    if cue.strength == "weak" and site.previous == "yang":
        return None
    subject = subject_before(doc, site.start, site.at)
    if subject is not None:
        source, between = subject
    elif _joined(site) and site.before and site.before[-1].source:
        source, between = site.before[-1].source[-1], site.at
    else:
        return None
    weak = cue.strength == "weak" or cue.frame == "attitude"
    clause = has_clause(doc, site.stop, site.end)
    if cue.strength == "weak" and cue.act is None and not clause:
        return None
    if not can_speak(doc, *source) and not (site.next == "bahwa" if weak else clause):
        return None
    content = after_cue(doc, site.stop, site.end)
    if content is None or site.next in _OCCASIONS:
        silence = _silence(site, source)
        if silence is not None or content is None:
            return silence
    if content[0] == site.stop and doc.quotation_of[site.stop] < 0:
        if site.next in _HOW and content[1] - content[0] > 1:
            content = content[0] + 1, content[1]
        content = end_of_object(doc, *content)
    negated = site.negated(between)
    number = whole_quotation(doc, content)
    if number is not None:
        parts = tuple(trim(doc, *part) for part in doc.quotations[number].parts)
        return site.found("cue-quote", (source,), parts, negated=negated)
    front = fronted(doc, site.start, source[0]) if site.next == "," else None
    frame = "attitude" if cue.frame == "attitude" else "active-weak" if weak else "active"
    return site.found(frame, (source,), (front, content) if front else (content,), negated=negated)


def _neither(site: Site) -> Site:
    """`tidak membenarkan maupun membantah …`: both verbs are one cue, of which the denial counts, negated."""
    words, index = site.doc.words, site.stop
    if site.next not in _OR or not site.negated():
        return site
    while index + 1 < site.end and words[index + 1] in _NOR:
        index += 1
    if site.next == "dan" and index == site.stop:
        return site
    second = cue_at(site.doc, index + 1, ("active",))
    if second is None or {site.cue.act, second[0].act} - _CONFIRMING != {"deny"}:
        return site
    return site._replace(stop=second[1], cue=site.cue if site.cue.act == "deny" else second[0])


def _silence(site: Site, source: Span) -> Attribution | None:
    """`X menolak | berkomentar.`: somebody who will not speak, and says no more than that."""
    if site.cue.act != "refuse" or site.stop - site.at == 1:
        return None
    said = site.found("active", (source,), ((site.stop - 1, site.stop),))
    return said._replace(cue=((site.at, site.stop - 1),))


def _joined(site: Site) -> bool:
    """Tell whether the verb is joined to one before it: `… dan (juga) menegaskan`."""
    doc, index = site.doc, site.at
    while index > site.start and (doc.tags[index - 1] in ("ADV", "NEG") or doc.words[index - 1] in lex.PREVERBS):
        index -= 1
    return index > site.start and doc.words[index - 1] in _JOINING


def medial(site: Site) -> Attribution | None:
    """`Sungai itu, kata Gunawan, merupakan …` and `…, kata Gunawan.`"""
    doc = site.doc
    if site.previous not in (",", "“", "”"):
        return None
    agent = agent_after(doc, site.stop, site.end)
    if agent is None or not can_speak(doc, *agent):
        return None
    content = around(doc, site.start, site.at, agent[1], site.end)
    return site.found("medial", (agent,), content) if content else None


def clitic(site: Site) -> Attribution | None:
    """`…, katanya.`, `Menurutnya, …`, `Keputusan itu disebutnya …`."""
    doc, cue = site.doc, site.cue
    if cue.form.startswith("di"):
        subject, predicate = passive_subject(doc, site.start, site.at), rest(doc, site.stop, site.end)
        if subject is None or predicate is None:
            return None
        return site.found("medial", (), (subject, predicate), carried=True)
    first = skip_connectives(doc, site.start, site.at) == site.at
    if site.previous != "," and not (cue.lemma == "menurut" and first):
        return None
    if site.next not in (",", ".", "(", "") and cue.lemma != "menurut":
        return None
    content = around(doc, site.start, site.at, site.stop, site.end)
    return site.found("medial", (), content, carried=True) if content else None


def preposition(site: Site) -> Attribution | None:
    """`Menurut X, …`, `…, menurut X`, `yang menurut X …`, `Berdasarkan data X, …`."""
    doc = site.doc
    agent = agent_after(doc, site.stop, site.end)
    if agent is None:
        return None
    if site.cue.lemma == "menurut":
        if not can_speak(doc, *agent):
            return None
    else:
        opens = skip_connectives(doc, site.start, site.at) == site.at
        if doc.words[agent[0]] not in lex.DOCUMENTS and not (opens and doc.words[agent[1] : agent[1] + 1] == [","]):
            return None
    if site.previous == "yang":
        content = relative_clause(doc, agent[1], site.end)
    else:
        content = around(doc, site.start, site.at, agent[1], site.end)
    return site.found("preposition", (agent,), content) if content else None


def passive(site: Site) -> Attribution | None:
    """`disebut Moskow`, `disampaikan (oleh) X`; without an agent `dinilai …`, `diharapkan …`."""
    doc = site.doc
    if site.cue.form in _ASKED:
        return _asked(site)
    like = _like(site)
    taken_up = _taken_up(site)
    relative = like is None and taken_up is None and _in_relative_clause(site)
    if site.previous in _MODALS or site.previous in _SUBORDINATE or relative:
        return None
    by = next(
        (k + 1 for k in range(site.stop, min(site.end, site.stop + _OLEH_WITHIN)) if doc.words[k] == "oleh"),
        None,
    )
    agent = agent_after(doc, by if by is not None else site.stop, site.end)
    if agent is not None and can_speak(doc, *agent) and (by is not None or _names_somebody(site, agent)):
        if taken_up is not None:
            return site.found("agent-passive", (agent,), ((taken_up, taken_up + 1),), negated=site.negated())
        if like is not None:
            joined = like > site.start and doc.words[like - 1] in ("dan", "tetapi")
            content = around(doc, like if joined else site.start, like, agent[1], site.end)
            return site.found("agent-passive", (agent,), content, negated=site.negated()) if content else None
        return _with_agent(site, agent, by)
    if taken_up is not None or site.cue.form not in lex.AGENTLESS or site.previous in ("sudah", "dan", "atau"):
        return None
    predicate = rest(doc, site.stop, site.end)
    if predicate is None or predicate[1] - predicate[0] < 2:
        return None
    subject = passive_subject(doc, site.start, site.at)
    content = (subject, predicate) if subject is not None else (predicate,)
    return site.found("agentless", (), content, negated=site.negated())


def _asked(site: Site) -> Attribution | None:
    """`Ditanya | apakah …, | X menjawab`: a question of nobody who is named."""
    if site.next not in _QUESTIONS:
        return None
    words = site.doc.words
    comma = next((k for k in range(site.stop, site.end) if words[k] == ","), site.end)
    content = trim(site.doc, site.stop, comma)
    return site.found("agentless", (), (content,)) if content[1] - content[0] > 1 else None


def _like(site: Site) -> int | None:
    """Return where `seperti (yang)` or `sebagaimana (yang)` before the verb begins, if it does."""
    index = site.at - 1
    if index > site.start and site.doc.words[index] == "yang":
        index -= 1
    return index if index >= site.start and site.doc.words[index] in ("seperti", "sebagaimana") else None


def _taken_up(site: Site) -> int | None:
    """Return the noun of `…, tuduhan yang dibantah Hamas`, which takes up what stands before it."""
    doc, index = site.doc, site.at
    while index > site.start and doc.words[index - 1] in lex.PREVERBS:
        index -= 1
    noun = index - 2
    opens = noun > site.start and doc.words[index - 1] == "yang" and doc.words[noun - 1] == ","
    return noun if opens and doc.words[noun] in lex.ANAPHORIC_HEADS else None


def _in_relative_clause(site: Site) -> bool:
    """Tell whether the verb belongs to a `yang` before it: `pejabat yang tidak mau disebut namanya`."""
    index = site.at
    while index > site.start and (site.doc.words[index - 1] in lex.PREVERBS or site.doc.words[index - 1] in _UNWILLING):
        index -= 1
    return index > site.start and site.doc.words[index - 1] == "yang"


def _with_agent(site: Site, agent: Span, by: int | None) -> Attribution | None:
    doc = site.doc
    subject = passive_subject(doc, site.start, site.at)
    after = after_cue(doc, agent[1], site.end)
    if subject is not None and doc.words[subject[0]] in lex.ANAPHORIC_HEADS and subject[1] - subject[0] <= 3:
        # `Hal itu disampaikan X di Jayapura`: what follows is the occasion.
        after = None
    between = trim(doc, site.stop, by - 1) if by is not None and by - 1 > site.stop else None
    content = tuple(span for span in (subject, between, after) if span is not None)
    return site.found("agent-passive", (agent,), content, negated=site.negated()) if content else None


def _names_somebody(site: Site, agent: Span) -> bool:
    """Tell whether an agent without `oleh` is a name, an office or a pronoun."""
    doc, start = site.doc, agent[0]
    if doc.words[start] in lex.PRONOUNS_THIRD or is_role(doc, start):
        return True
    return doc.shapes[start] in "CA" and doc.tags[start] == "NNP"


def noun(site: Site) -> Attribution | None:
    """`tuduhan X bahwa …`, `pernyataan dari X agar …`: a noun of saying with its source and a clause."""
    doc = site.doc
    window = range(site.stop, min(site.end, site.stop + _NOUN_WITHIN))
    mark = next((k for k in window if doc.words[k] in ("bahwa", "agar", "supaya")), None)
    if mark is None:
        return None
    agent = agent_after(doc, site.stop + 1 if site.next in ("dari", "oleh") else site.stop, mark)
    if agent is None or not can_speak(doc, *agent):
        return None
    content = rest(doc, mark, site.end)
    return site.found("noun", (agent,), (content,)) if content is not None else None


PATTERNS: tuple[tuple[Frame, Callable[[Site], Attribution | None]], ...] = (
    ("preposition", preposition),
    ("clitic", clitic),
    ("quoted", medial),
    ("passive", passive),
    ("active", active),
    ("attitude", active),
    ("noun", noun),
)
"""Frames in the order in which they are tried at a word."""
