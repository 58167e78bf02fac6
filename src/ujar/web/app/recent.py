"""What was worked out for the columns as they are: the same question is answered at once until the ledger changes."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Final, Generic, TypeVar

from ujar.analyse.columns import Columns

__all__ = ["Recent"]

_MOST: Final = 16

Answer = TypeVar("Answer")


class Recent(Generic[Answer]):
    """The last answers for one state of the columns, those asked for longest ago forgotten first."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._columns: Columns | None = None
        self._answers: OrderedDict[Hashable, Answer] = OrderedDict()

    def answer(self, columns: Columns, question: Hashable, make: Callable[[], Answer]) -> Answer:
        """Return the answer to a question, made if it is not among the last ones."""
        with self._lock:
            if self._columns is not columns:
                self._columns = columns
                self._answers.clear()
            if question in self._answers:
                self._answers.move_to_end(question)
                return self._answers[question]
        made = make()
        with self._lock:
            if self._columns is columns:
                self._answers[question] = made
                while len(self._answers) > _MOST:
                    self._answers.popitem(last=False)
        return made
