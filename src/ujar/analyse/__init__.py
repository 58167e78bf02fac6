"""From the record to the dispute: what is contested, what was said when, how positions moved."""

from ujar.analyse.contested import ContestedIssue, Reaction, Voice, contested
from ujar.analyse.counting import Choice
from ujar.analyse.graph import Edge, Network, Node
from ujar.analyse.happenings import Happening, Mention, happenings
from ujar.analyse.matrix import Cell, Matrix, MatrixRow, matrix
from ujar.analyse.moments import Moment
from ujar.analyse.network import NetworkChoice, network, network_series
from ujar.analyse.positions import Change, IssuePositions, Stand, positions
from ujar.analyse.timeline import TimelineEntry, timeline

__all__ = [
    "Cell",
    "Change",
    "Choice",
    "ContestedIssue",
    "Edge",
    "Happening",
    "IssuePositions",
    "Matrix",
    "MatrixRow",
    "Mention",
    "Moment",
    "Network",
    "NetworkChoice",
    "Node",
    "Reaction",
    "Stand",
    "TimelineEntry",
    "Voice",
    "contested",
    "happenings",
    "matrix",
    "network",
    "network_series",
    "positions",
    "timeline",
]
