"""Made-up articles with their annotation, and what a program might have found in them."""

from __future__ import annotations

from typing import Any

from ujar.learn.gold import GoldArticle, compile_gold
from ujar.records import Article, Link, Span, Speaker, Statement

__all__ = ["TEXT", "all_errors", "found", "spans_of"]

TEXT = (
    "“We are ready to talk,” Ani Lestari said. Budi Santoso rejected the plan. The port will open in May, officials "
    "announced on Monday. Critics warned of floods <script>alert(1)</script> in the wide lowlands of the north. "
    "Dewi promised help."
)

_GOLD: list[dict[str, Any]] = [
    {"source": "Ani Lestari", "cue": "said", "content": "We are ready to talk", "kind": "direct", "act": "claim",
     "speaker": "Ani Lestari", "resolved_by": "name"},
    {"source": "Budi Santoso", "cue": "rejected", "content": "the plan", "kind": "indirect", "act": "refuse",
     "speaker": "Budi Santoso", "resolved_by": "name"},
    {"source": "officials", "cue": "announced", "content": "The port will open in May", "kind": "indirect",
     "act": "announce", "speaker": "officials", "resolved_by": "group"},
    {"source": "Critics", "cue": "warned", "content": "of floods … of the north", "kind": "indirect", "act": "warn",
     "speaker": "Critics", "resolved_by": "group"},
    {"source": "Dewi", "cue": "promised", "content": "help", "kind": "indirect", "act": "promise",
     "speaker": "Dewi", "resolved_by": "name"},
]  # fmt: skip


def spans_of(words: str, text: str = TEXT) -> tuple[Span, ...]:
    """Return the first place of some words, no span for no words."""
    return ((text.index(words), text.index(words) + len(words)),) if words else ()


def found(source: str, cue: str, content: str, speaker: str = "", *, text: str = TEXT, **more: Any) -> Statement:
    """Return a statement as the program would have found it."""
    who = Speaker(actor=speaker, name=speaker, kind="person", resolved_by="name") if speaker else None
    values: dict[str, Any] = {"id": content, "kind": "indirect", "act": "claim", "score": 0.9, "made_by": "hand"}
    return Statement(
        source=spans_of(source, text),
        cue=spans_of(cue, text),
        content=spans_of(content, text),
        speaker=who,
        **{**values, **more},
    )


def all_errors(name: str = "a1") -> tuple[GoldArticle, Article]:
    """Return an article with every kind of error once: the first three of its statements are found."""
    links = [{"from": 2, "to": 1, "relation": "denies"}]
    gold = compile_gold({"article": name, "lang": "en", "statements": _GOLD, "links": links}, TEXT)
    statements = (
        found("Ani Lestari", "said", "“We are ready to talk,”", "ani  lestari", id="s1", kind="mixed", score=0.95),
        found("Budi Santoso", "rejected", "the plan", "Budi Santoso", id="s2", act="oppose"),
        found("Budi Santoso", "announced", "The port will open in May", "Budi Santoso", id="s3", act="announce"),
        found("Critics", "warned", "of the north", "Critics", id="s4", act="warn", score=0.35),
        found("officials", "announced", "on Monday", "officials", id="s5", score=0.3),
    )
    link = Link(from_="s2", to="s1", relation="answers", score=1.0, evidence="", made_by="hand")
    return gold, Article(id=name, lang="en", text=TEXT, statements=statements, links=(link,))
