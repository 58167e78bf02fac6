"""Which models may be used: some were trained on data for non-commercial use only.

`UJAR_MODELS=free` leaves these out. Indonesian statements, their speakers and links come from rules and are found all
the same; the layer `spans` of Indonesian stays empty, introductions are cut by grammar alone, and acts are decided by a
model that has seen no such data.
"""

from __future__ import annotations

from typing import Final

from ujar.errors import UjarError
from ujar.settings import setting, variable

__all__ = ["NONCOMMERCIAL", "permitted"]

NONCOMMERCIAL: Final = frozenset({"id.tagger.v2", "id.names.v1", "id.encoder.v1", "id.encoder.v2", "acts.v2"})
"""Models that PFSA-ID (CC BY-NC-SA) went into."""

_CHOICES = ("all", "free")


def permitted(name: str) -> bool:
    """Tell whether the model of that name may be used under the setting `models`.

    Raises:
        UjarError: the setting has no such value.
    """
    chosen = setting("models")
    if chosen not in _CHOICES:
        raise UjarError(f"{variable('models')} is {chosen!r}, but must be one of {', '.join(_CHOICES)}")
    return chosen == "all" or name not in NONCOMMERCIAL
