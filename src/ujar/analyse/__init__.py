"""From the record to the dispute: what is contested, what was said when, how positions moved, where coders agree."""

from ujar.analyse.agreement import ActAgreement, Agreement, CoderPair, Measures, agreement
from ujar.analyse.coincidences import Alpha
from ujar.analyse.contested import ContestedIssue, Reaction, Voice, contested
from ujar.analyse.counting import Choice
from ujar.analyse.disagreements import CoderSide, Disagreement, disagreements
from ujar.analyse.graph import Edge, Network, Node
from ujar.analyse.happenings import Happening, Mention, happenings
from ujar.analyse.matrix import Cell, Matrix, MatrixRow, matrix
from ujar.analyse.moments import Moment
from ujar.analyse.network import NetworkChoice, network, network_series
from ujar.analyse.positions import Change, IssuePositions, Stand, positions
from ujar.analyse.timeline import TimelineEntry, timeline

__all__ = [
    "ActAgreement",
    "Agreement",
    "Alpha",
    "Cell",
    "Change",
    "Choice",
    "CoderPair",
    "CoderSide",
    "ContestedIssue",
    "Disagreement",
    "Edge",
    "Happening",
    "IssuePositions",
    "Matrix",
    "MatrixRow",
    "Measures",
    "Mention",
    "Moment",
    "Network",
    "NetworkChoice",
    "Node",
    "Reaction",
    "Stand",
    "TimelineEntry",
    "Voice",
    "agreement",
    "contested",
    "disagreements",
    "happenings",
    "matrix",
    "network",
    "network_series",
    "positions",
    "timeline",
]
