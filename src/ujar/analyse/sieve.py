"""Rows that pass several tests, and those that would if one of the tests were not asked for.

That is what counts beside a list of hits need: how many there would be with another value of the same facet.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

__all__ = ["Mask", "Sieve"]

Mask = NDArray[np.bool_]


class Sieve:
    """The tests of rows, by name. `among` are the rows that count at all."""

    def __init__(self, among: Mask) -> None:
        self.among = among
        self._tests: dict[str, Mask] = {}
        self._failed = np.zeros(len(among), np.uint8)

    def ask(self, name: str, fits: Mask) -> None:
        """Ask for one more test; each name may be asked for once."""
        self._tests[name] = fits
        self._failed += ~fits

    @property
    def asked(self) -> bool:
        """Whether there is any test."""
        return bool(self._tests)

    @property
    def passed(self) -> Mask:
        """The rows that pass all tests."""
        passed: Mask = self.among & (self._failed == 0)
        return passed

    def but(self, name: str) -> Mask:
        """Return the rows that pass all tests but one."""
        own = self._tests.get(name)
        if own is None:
            return self.passed
        passed: Mask = self.among & (self._failed - ~own == 0)
        return passed
