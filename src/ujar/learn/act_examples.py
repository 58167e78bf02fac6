"""Example contents for the model of acts: what somebody says after a neutral cue.

They were written for this project to show the usual forms of each act in both languages; none is taken from an
article. They stand in `examples/acts.<lang>.txt`, one a line under the name of its act (`# demand`), and
`ujar.learn.acts` adds them to the annotated articles.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from typing import Final, NamedTuple, cast

from ujar.acts import ACTS, Act
from ujar.errors import CorpusError
from ujar.records import Lang

__all__ = ["ActExample", "act_examples"]

_LANGUAGES: Final[tuple[Lang, ...]] = ("id", "en")


class ActExample(NamedTuple):
    """One content as it could follow `mengatakan` or `said`."""

    lang: Lang
    act: Act
    content: str


def act_examples() -> Iterator[ActExample]:
    """Yield all examples, Indonesian first.

    Raises:
        CorpusError: a heading names no act.
    """
    for lang in _LANGUAGES:
        name = f"acts.{lang}.txt"
        act: Act | None = None
        for line in (files("ujar.learn") / "examples" / name).read_text(encoding="utf-8").splitlines():
            if line.startswith("# "):
                if line[2:] not in ACTS:
                    raise CorpusError(f"{name}: {line[2:]!r} is no act; see ujar.acts")
                act = cast("Act", line[2:])
            elif line and act is not None:
                yield ActExample(lang, act, line)
