"""The network: who stands with whom, who against, over what, and how it changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Final

import msgspec

from ujar.analyse.between import Between, between
from ujar.analyse.columns import Columns
from ujar.analyse.counting import MOST_ACTORS, Duplicates, Unit
from ujar.analyse.graph import Network, NetworkKind
from ujar.analyse.network import NetworkChoice, network, network_windows
from ujar.analyse.sides import leading_sides
from ujar.analyse.weights import Normalise, Weigh
from ujar.analyse.windows import Step, Window, span
from ujar.web.app.desk import Desk
from ujar.web.app.page import Export, Page, Query
from ujar.web.app.problems import Refused
from ujar.web.app.recent import Recent
from ujar.web.graphml import graphml
from ujar.web.network_layout import Place, layout
from ujar.web.network_picture import Drawing, draw
from ujar.web.network_svg import network_svg
from ujar.web.network_table import network_csv
from ujar.web.words import Words

__all__ = ["PAGE", "NetworkPage", "NetworkQuery"]


class NetworkQuery(Query, frozen=True, kw_only=True):
    """Which network; `window` cuts its time, `at` is the number of the window to show, from 1.

    Without `at` the newest window with ties is shown.

    `between` are the ids of two nodes of which the statements behind their edge are wanted.
    """

    kind: NetworkKind = "congruence"
    weigh: Weigh = "issues"
    normalise: Normalise = "none"
    duplicates: Duplicates = "article"
    by: Unit = "actor"
    issue: tuple[str, ...] = ()
    since: str | None = None
    until: str | None = None
    window: Step | None = None
    at: Annotated[int, msgspec.Meta(ge=1)] | None = None
    actors: Annotated[int, msgspec.Meta(ge=2, le=MOST_ACTORS)] = 40
    minimum: Annotated[float, msgspec.Meta(ge=0)] = 0.0
    between: tuple[str, ...] = ()

    @property
    def choice(self) -> NetworkChoice:
        """What is asked of the analysis."""
        return NetworkChoice(
            kind=self.kind,
            weigh=self.weigh,
            normalise=self.normalise,
            duplicates=self.duplicates,
            by=self.by,
            issues=self.issue,
            since=self.since,
            until=self.until,
            actors=self.actors,
            minimum=self.minimum,
        )


class NetworkPage(msgspec.Struct, frozen=True, kw_only=True):
    """A network, that of one window if its time is cut; nodes stand in the same place in all windows.

    `issues` are ids and names of those of the codebook; `places` are in pixels of a picture of 1000 by 640. `sides` are
    those of the ledger, of which the first five have a colour in every network. `period` is the first and the last day
    of what the network is made from.
    """

    network: Network
    windows: tuple[Window, ...]
    at: int | None
    places: Mapping[str, Place]
    sides: tuple[str, ...]
    period: tuple[str, str] | None
    issues: tuple[tuple[str, str], ...]
    between: Between | None

    @property
    def names(self) -> Mapping[str, str]:
        """The names of the nodes by their ids."""
        return {node.id: node.name for node in self.network.nodes}

    @property
    def drawing(self) -> Drawing:
        """The picture of the network."""
        return draw(self.network, self.places, sides=self.sides)


def load(desk: Desk, query: NetworkQuery) -> NetworkPage:
    """Return a network and, where two nodes are given, what stands between them.

    Raises:
        InvalidDate: `since` or `until` is not YYYY, YYYY-MM or YYYY-MM-DD.
        InvalidChoice: there is no such issue or node, or there would be too many windows.
        Refused: `between` is not two nodes.
    """
    if len(query.between) not in (0, 2):
        raise Refused("between: give two nodes of the network, each as a parameter of its own.", status=400)
    columns, choice = desk.columns, query.choice
    whole = _NETWORKS.answer(columns, (choice, None), lambda: network(columns, choice))
    windows = _windows(columns, choice, query.window)
    at = None
    if windows:
        at = min(
            query.at or _STARTS.answer(columns, (choice, query.window), lambda: _start(columns, choice, windows)),
            len(windows),
        )
    shown, within = whole, choice
    if at is not None:
        window = windows[at - 1]
        shown = _of_window(columns, choice, window)
        within = msgspec.structs.replace(choice, since=window.first, until=window.last)
    return NetworkPage(
        network=shown,
        windows=windows,
        at=at,
        places=layout(whole, every=at is not None),
        sides=_SIDES.answer(columns, None, lambda: leading_sides(columns)),
        period=span(columns, within),
        issues=columns.issues,
        between=between(desk.ledger, columns, within, *query.between) if query.between else None,
    )


_NETWORKS: Final = Recent[Network]()
_STARTS: Final = Recent[int]()
_SIDES: Final = Recent[tuple[str, ...]]()
_WINDOWS: Final = Recent[tuple[Window, ...]]()


def _windows(columns: Columns, choice: NetworkChoice, step: Step | None) -> tuple[Window, ...]:
    if step is None:
        return ()
    return _WINDOWS.answer(columns, (choice, step), lambda: tuple(network_windows(columns, choice, step)))


def _of_window(columns: Columns, choice: NetworkChoice, window: Window) -> Network:
    return _NETWORKS.answer(columns, (choice, window), lambda: network(columns, choice, window=window))


def _start(columns: Columns, choice: NetworkChoice, windows: Sequence[Window]) -> int:
    """Return the number of the newest window with ties, of the newest at all where none has any."""
    said = (number for number in range(len(windows), 0, -1) if windows[number - 1].statements)
    tied = (number for number in said if network(columns, choice, window=windows[number - 1]).edges)
    return next(tied, len(windows))


def _svg(query: NetworkQuery, result: NetworkPage, words: Words) -> str:
    return network_svg(
        result.network, result.places, choice=query.choice, period=result.period, sides=result.sides, words=words
    )


PAGE = Page(
    name="network",
    path="/network",
    query=NetworkQuery,
    result=NetworkPage,
    load=load,
    summary="Show a network of discourse: who stands with whom, who against, and over what.",
    menu="see",
    exports={
        "svg": Export("image/svg+xml", _svg),
        "csv": Export("text/csv; charset=utf-8", lambda query, result, words: network_csv(result.network)),
        "graphml": Export("application/graphml+xml", lambda query, result, words: graphml(result.network)),
    },
    script=True,
    style=True,
)
