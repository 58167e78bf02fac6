"""What every table and column of the ledger means, for people and for Datasette."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

__all__ = ["TABLES", "TableText", "datasette_metadata"]


class TableText(NamedTuple):
    """A table or view in one sentence, and its columns in a phrase each."""

    description: str
    columns: Mapping[str, str]


_ARTICLE = "id of the article"
_POSITION = "place in the order of the article's records"
_START = "first character, counted in code points from 0"
_END = "the character after the last"
_SPANS = "as JSON: [[start, end], …] in code points of the article's text"
_SCORE = "how sure the maker is, 0 to 1"
_MAKER = "what made the record, with its version"
_VALUE = "ISO 8601 or EDTF; empty: not known"
_GRANULARITY = "how exact the date is: day, month, year …"
_METHOD = "how the date was found"

TABLES: Mapping[str, TableText] = MappingProxyType({
    "articles": TableText("One article a row, without its text.", {
        "id": "made from where the article was found; stays the same when its text changes",
        "path": "file or row that it was read from",
        "url": "address on the web",
        "lang": "language: id or en",
        "title": "headline",
        "byline": "who wrote it, as printed",
        "outlet": "paper, agency or site",
        "encoding": "encoding of the file",
        "published": f"publication date, {_VALUE}",
        "published_granularity": _GRANULARITY,
        "published_method": _METHOD,
        "published_from": "first day that the publication date may mean; for filters",
        "published_to": "last day that the publication date may mean; for filters",
        "flags": "what is odd about the text, a JSON list",
        "length": "characters of the text, in code points",
        "content_hash": "hash of what was read; when it changes, the article is done again",
        "made_by": "what made each layer, a JSON object",
        "run": "run that stored it last",
        "added": "when it was first stored, UTC",
        "changed": "when it was last replaced, UTC",
    }),
    "article_texts": TableText("The texts, apart from the articles so that listings stay quick.", {
        "number": "row number for the full-text index; not a stable name",
        "article": _ARTICLE,
        "sha256": "SHA-256 of the text in UTF-8",
        "text": "the text, NFC with \\n line ends; all spans count in it",
    }),
    "statements": TableText("Who said what: one attribution a row.", {
        "number": "row number for the full-text index; not a stable name",
        "id": "stable name: article and place of the content",
        "article": _ARTICLE,
        "position": _POSITION,
        "kind": "direct, mixed or indirect",
        "act": "what the speaker does: claim, deny, accuse …",
        "source": "words that name the speaker here",
        "cue": "reporting word",
        "content": "words that the speaker is reported to say",
        "role": "role of the speaker as written",
        "affiliation": "affiliation of the speaker as written",
        "source_spans": f"where the source stands, {_SPANS}",
        "cue_spans": f"where the cue stands, {_SPANS}",
        "content_spans": f"where the content stands, {_SPANS}",
        "role_spans": f"where the role stands, {_SPANS}",
        "affiliation_spans": f"where the affiliation stands, {_SPANS}",
        "joint": "1: the speakers are a list, said together",
        "addressee": "to whom it is said",
        "target": "whom the act is directed against or in favour of",
        "negated": "1: the cue is negated",
        "conditional": "1: said under a condition",
        "hypothetical": "1: only imagined",
        "said": f"date of speaking, {_VALUE}",
        "said_granularity": _GRANULARITY,
        "said_method": _METHOD,
        "within": "id of the statement that this one is nested in",
        "score": _SCORE,
        "made_by": _MAKER,
    }),
    "statement_speakers": TableText("The speakers of a statement: none, one or several.", {
        "statement": "id of the statement",
        "position": "place among the speakers",
        "actor": "id of the actor",
        "name": "canonical name of the actor",
        "kind": "person, organisation, state, group or document",
        "resolved_by": "how the source was resolved: name, role, pronoun …",
    }),
    "actors": TableText("The actors of each article, as it names them; `actor_members` says who they are.", {
        "article": _ARTICLE,
        "position": _POSITION,
        "id": "id of the actor",
        "name": "canonical name",
        "kind": "person, organisation, state, group or document",
        "aliases": "forms in which the article names it, a JSON list",
        "role": "role as the article writes it",
        "affiliation": "affiliation as the article writes it",
        "mentions": f"where it is mentioned, {_SPANS}",
    }),
    "actor_names": TableText("Names and aliases of actors and speakers without case, for filters.", {
        "article": _ARTICLE,
        "actor": "id of the actor",
        "folded": "name or alias without case",
    }),
    "canonical_actors": TableText("Actors of the whole ledger: one a row over all articles and languages.", {
        "id": "id of the actor of the ledger: that of its first article, with a number if it was taken",
        "stem": "id without that number",
        "number": "that number, from 1",
        "name": "the name that most articles use, or that a person gave",
        "kind": "person, organisation, state, group or document",
        "named_by": "actors.v1, or person: then articles do not change the name",
        "side": "state or body that it belongs to, or a word that a person gave; empty: not known",
        "side_by": "actors.v1 or person",
    }),
    "actor_members": TableText("Which actor of the ledger an actor of an article is, and why.", {
        "article": _ARTICLE,
        "local": "id of the actor in the article",
        "actor": "id of the actor of the ledger",
        "score": _SCORE,
        "reason": "the reason, in words",
        "made_by": "actors.v1, or person: then no machine changes it",
    }),
    "actor_facts": TableText("What articles say of an actor: names, aliases, roles, affiliations, with their dates.", {
        "actor": "id of the actor of the ledger",
        "what": "name, alias, role or affiliation",
        "value": "the words",
        "lang": "language of the articles; empty: given by a person or the gazetteer",
        "folded": "the words without case",
        "since": "first day of publication of an article that says so",
        "until": "last day of publication of an article that says so",
        "articles": "number of these articles",
    }),
    "actor_keys": TableText("Keys by which candidates for a new actor are found.", {
        "key": "kind of key and folded name",
        "actor": "id of the actor of the ledger",
    }),
    "actor_suggestions": TableText("Pairs of actors that may be one: for people to decide.", {
        "number": "number of the suggestion",
        "actor": "id of an actor of the ledger",
        "other": "id of the actor that it may be",
        "article": "article that brought it up",
        "local": "id of the actor in that article",
        "score": _SCORE,
        "reason": "the reason, in words",
        "made_by": _MAKER,
        "state": "open or rejected",
    }),
    "actor_decisions": TableText("Decisions of people about actors, and their taking back.", {
        "number": "number of the decision",
        "decision": "merge, rename, split, side, accept, reject, undo or redo",
        "of": "decision that an undo or redo is about",
        "summary": "what was decided, in words",
        "reviewer": "who decided",
        "decided": "when, UTC",
        "before": "the rows before, as JSON by table and key",
        "after": "the rows after, as JSON by table and key",
    }),
    "links": TableText("Statement to statement: which answers, denies, repeats which.", {
        "number": "row number; not a stable name",
        "article": "article whose record holds the link; empty for links between articles",
        "position": _POSITION,
        "from_statement": "id of the statement that reacts",
        "to_statement": "id of the statement that it reacts to",
        "relation": "answers, denies, agrees, repeats, contradicts or revises",
        "score": _SCORE,
        "evidence": "the reason, in words",
        "made_by": _MAKER,
    }),
    "tagged_spans": TableText("The tagger's own layer.", {
        "article": _ARTICLE,
        "position": _POSITION,
        "span_start": _START,
        "span_end": _END,
        "label": "label of PFSA-ID (Indonesian) or PolNeAR (English)",
        "score": _SCORE,
    }),
    "regions": TableText("Stretches that are not running prose: titles, bylines, debris.", {
        "article": _ARTICLE,
        "position": _POSITION,
        "span_start": _START,
        "span_end": _END,
        "kind": "title, dateline, byline, contact, heading, caption or debris",
    }),
    "dates": TableText("Dates as the articles print them, with their readings.", {
        "article": _ARTICLE,
        "position": _POSITION,
        "span_start": _START,
        "span_end": _END,
        "kind": "date, range, duration, recurrent or vague",
        "value": _VALUE,
        "granularity": _GRANULARITY,
        "method": _METHOD,
        "flags": "what is odd about it, a JSON list",
    }),
    "places": TableText("Place names, metonyms and demonyms.", {
        "article": _ARTICLE,
        "position": _POSITION,
        "span_start": _START,
        "span_end": _END,
        "kind": "place, metonym or demonym",
        "name": "name of the place",
        "country": "ISO 3166 code",
        "admin1": "province or state",
        "lat": "latitude in degrees",
        "lon": "longitude in degrees",
        "granularity": "how exact the place is: city, country …",
    }),
    "events": TableText("What happened, is planned or is alleged.", {
        "article": _ARTICLE,
        "position": _POSITION,
        "id": "id of the event",
        "type": "PLOVER type",
        "mode": "PLOVER mode",
        "trigger_start": f"word that names it: {_START}",
        "trigger_end": f"word that names it: {_END}",
        "actors": "ids of those who act, a JSON list",
        "recipients": "ids of those acted on, a JSON list",
        "place": "name of the place",
        "place_start": f"place: {_START}",
        "place_end": f"place: {_END}",
        "place_lat": "latitude in degrees",
        "place_lon": "longitude in degrees",
        "place_method": "how the place was found",
        "dated": "1: the event has a date record, be it empty",
        "date": _VALUE,
        "date_granularity": _GRANULARITY,
        "date_method": _METHOD,
        "date_start": f"date: {_START}",
        "date_end": f"date: {_END}",
        "quantities": "numbers with unit and span, a JSON list",
        "voice": "paper, or the id of the statement that alleges it",
        "historical": "1: before the story's own time",
        "future": "1: planned or expected",
        "hypothetical": "1: only imagined",
        "negated": "1: said not to have happened",
        "score": _SCORE,
        "made_by": _MAKER,
    }),
    "reviews": TableText("Decisions of people on records. They outlive the records that they are about.", {
        "id": "number of the decision",
        "article": _ARTICLE,
        "record": "kind of record: statement, actor, link, event …",
        "spans": f"where the record stands, {_SPANS}",
        "decision": "accept, edit, reject or merge",
        "reviewer": "who decided",
        "decided": "when, UTC",
        "before": "the record before, as JSON",
        "after": "the record after, as JSON",
        "note": "why",
    }),
    "runs": TableText("What was done to the ledger, and how it ended.", {
        "id": "number of the run",
        "state": "running, finished or interrupted",
        "started": "UTC",
        "finished": "UTC; empty unless it finished",
        "command": "name of the command",
        "options": "its options, a JSON object",
        "version": "version of ujar",
        "added": "articles that were new",
        "changed": "articles that were replaced",
        "unchanged": "articles that were skipped as the same",
        "failed": "inputs that could not be taken in",
    }),
    "failures": TableText("Inputs that could not be taken in, and what to do.", {
        "id": "number of the failure",
        "run": "number of the run",
        "path": "file",
        "row": "row of a table, from 1",
        "error": "class of the error",
        "message": "what happened",
        "hint": "what to do",
    }),
    "migrations": TableText("Changes of the tables that this file has been through.", {
        "name": "name of the migration",
        "applied": "when, UTC",
    }),
    "statements_read": TableText("Statements to be read: outlet, date, speaker, words, path.", {
        "outlet": "paper, agency or site",
        "published": f"publication date, {_VALUE}",
        "speaker": "canonical names, joined by ;",
        "act": "what the speaker does: claim, deny, accuse …",
        "kind": "direct, mixed or indirect",
        "cue": "reporting word",
        "content": "words that the speaker is reported to say",
        "role": "role of the speaker as written",
        "affiliation": "affiliation of the speaker as written",
        "target": "whom the act is directed against or in favour of",
        "negated": "1: the cue is negated",
        "score": _SCORE,
        "lang": "language: id or en",
        "title": "headline",
        "path": "file or row that it was read from",
        "article": _ARTICLE,
        "statement": "id of the statement",
    }),
    "links_read": TableText("Links to be read: who reacts with which words to whose words.", {
        "relation": "answers, denies, agrees, repeats, contradicts or revises",
        "score": _SCORE,
        "from_speaker": "who reacts",
        "from_act": "act of the reaction",
        "from_content": "words of the reaction",
        "from_published": f"publication date of the reaction, {_VALUE}",
        "from_path": "file of the reaction",
        "to_speaker": "who is reacted to",
        "to_act": "act that is reacted to",
        "to_content": "words that are reacted to",
        "to_published": f"publication date of these, {_VALUE}",
        "to_path": "file of these",
        "evidence": "the reason, in words",
        "from_statement": "id of the statement that reacts",
        "to_statement": "id of the statement that it reacts to",
    }),
    "actors_read": TableText("Actors over all articles, with how often they occur.", {
        "id": "id of the actor of the ledger",
        "name": "its name",
        "kind": "person, organisation, state, group or document",
        "side": "state or body that it belongs to",
        "articles": "articles with this actor",
        "statements": "statements by this actor",
    }),
})  # fmt: skip
"""Every table and view but the full-text indexes, which SQLite keeps for itself."""


def datasette_metadata(path: str | os.PathLike[str]) -> dict[str, Any]:
    """Return the metadata with which Datasette explains the ledger at `path`.

    Write it as JSON to a file and pass that to `datasette --metadata`. Only the name of the ledger is
    used: Datasette calls a database by the name of its file without the last suffix.
    """
    tables = {
        name: {"description": table.description, "columns": dict(table.columns)} for name, table in TABLES.items()
    }
    return {
        "title": "ujar",
        "description": "Who said what, with the words in the article that carry it.",
        "databases": {Path(path).stem: {"tables": tables}},
    }
