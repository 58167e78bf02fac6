"""A network as one SVG file that needs nothing else: its picture, what it is made from, and what its signs mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ujar.analyse.graph import Network
from ujar.analyse.network import NetworkChoice
from ujar.web.environment import environment_of
from ujar.web.network_labels import lines_of
from ujar.web.network_layout import WIDTH, Place
from ujar.web.network_legend import described, legend_of
from ujar.web.network_picture import draw
from ujar.web.words import Words

__all__ = ["network_svg"]

_ENVIRONMENT = environment_of("ujar.web")


def network_svg(
    network: Network,
    places: Mapping[str, Place],
    *,
    choice: NetworkChoice,
    period: tuple[str, str] | None,
    sides: Sequence[str],
    words: Words,
) -> str:
    """Return a network as an SVG file with its legend; text is escaped.

    `period` is the first and the last day of what it is made from, `sides` are those of the ledger.
    """
    drawing = draw(network, places, sides=sides)
    return _ENVIRONMENT.get_template("network.svg").render(
        drawing=drawing,
        title=words[f"network_kind_{network.kind}"],
        about=lines_of(described(choice, period, words), most=WIDTH - 32),
        legend=legend_of(drawing, words),
        w=words,
    )
