"""What changes something: a form that is sent, and the page to go to after it.

An action is registered in `actions/__init__.py`, as pages are in `pages`. The app checks that the form comes from a
page of ours (`guards.check_change`), bounds it, runs the action in a thread, and answers with a redirect (303), so that
loading the page again repeats nothing. Errors of ujar become problems, as on pages.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeVar

import msgspec
from starlette.datastructures import FormData, UploadFile

from ujar.web.app.desk import Desks
from ujar.web.app.interface import Interface
from ujar.web.app.problems import Refused, Unsure
from ujar.web.plain import line

__all__ = ["SURE_FIELD", "Action", "Done", "Sent", "Visitor"]

SURE_FIELD: Final = "sure"
_LONGEST: Final = 160

Fields = TypeVar("Fields", bound=msgspec.Struct)


@dataclass(frozen=True)
class Visitor:
    """Who sends a form: the name under which decisions are recorded, and the page that it came from."""

    reviewer: str
    back: str
    """Where to go when the action says nothing else: an address of this app."""


class Sent:
    """The fields of a form that was sent."""

    def __init__(self, form: FormData) -> None:
        self._form = form

    def text(self, name: str) -> str | None:
        """Return a field without the space around it; None when it is missing or empty."""
        value = self._form.get(name)
        return (value.strip() or None) if isinstance(value, str) else None

    def need(self, name: str) -> str:
        """Return a field that has to be there.

        Raises:
            Refused: it is missing or empty.
        """
        value = self.text(name)
        if value is None:
            raise Refused(f"The form lacks {name!r}: fill it in and send it again.", status=400)
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """Return a field that may come several times."""
        return tuple(value.strip() for value in self._form.getlist(name) if isinstance(value, str) and value.strip())

    def number(self, name: str) -> int:
        """Return a field that is a whole number.

        Raises:
            Refused: it is missing or no number.
        """
        value = self.need(name)
        try:
            return int(value)
        except ValueError as error:
            raise Refused(f"{name!r} has to be a whole number, not {value[:40]!r}.", status=400) from error

    def read(self, name: str, kind: type[Fields]) -> Fields:
        """Return a field that holds JSON of a type.

        Raises:
            Refused: it is missing or something else.
        """
        try:
            return msgspec.json.decode(self.need(name), type=kind)
        except msgspec.MsgspecError as error:
            raise Refused(f"{name!r} cannot be read: {error}.", status=400) from error

    def fields(self) -> dict[str, tuple[str, ...]]:
        """Return every field that is text, as it was typed."""
        return {name: tuple(v for v in self._form.getlist(name) if isinstance(v, str)) for name in self._form}

    def sure(self, message: str, *, of: object) -> None:
        """Ask whether a change is meant, unless that was asked: with the same answer to `of`, such as how many.

        Raises:
            Unsure: it was not asked, or is not what was asked about.
        """
        if self.text(SURE_FIELD) != f"{of}":
            raise Unsure(message, of=f"{of}")

    def files(self, name: str) -> tuple[UploadFile, ...]:
        """Return the files of a field; an empty choice is none."""
        return tuple(value for value in self._form.getlist(name) if isinstance(value, UploadFile) and value.filename)


@dataclass(frozen=True)
class Done:
    """What was done, in a word of the interface, and the address to go to; None: back to the page of the form.

    `what` fills the place `{what}`, in the language of the interface where it is a function; `count` that of `{n}`.
    """

    said: str
    where: str | None = None
    what: str | Callable[[Interface], str] = ""
    count: int | None = None

    def text(self, words: Interface) -> str:
        """Return the sentence that the next page begins with."""
        text = words[self.said] if self.count is None else words.count(self.said, self.count)
        what = self.what if isinstance(self.what, str) else self.what(words)
        return text.replace("{what}", line(what, most=_LONGEST))


@dataclass(frozen=True)
class Action:
    """One kind of form. `run` does what it asks for and returns what that was, or only the address to go to."""

    path: str
    run: Callable[[Desks, Sent, Visitor], Done | str | None]
    summary: str
    """One sentence for the OpenAPI description."""
    most_files: int = 0
    """How many files it takes."""
