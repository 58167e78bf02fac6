"""From the record to the dispute: what is contested, what was said when, how positions moved, where coders agree."""

from ujar.analyse.agreement import ActAgreement, Agreement, CoderPair, Measures, agreement
from ujar.analyse.coincidences import Alpha
from ujar.analyse.contested import ContestedIssue, Reaction, Voice, contested
from ujar.analyse.disagreements import CoderSide, Disagreement, disagreements
from ujar.analyse.happenings import Happening, Mention, happenings
from ujar.analyse.moments import Moment
from ujar.analyse.positions import Change, IssuePositions, Stand, positions
from ujar.analyse.timeline import TimelineEntry, timeline

__all__ = [
    "ActAgreement",
    "Agreement",
    "Alpha",
    "Change",
    "CoderPair",
    "CoderSide",
    "ContestedIssue",
    "Disagreement",
    "Happening",
    "IssuePositions",
    "Measures",
    "Mention",
    "Moment",
    "Reaction",
    "Stand",
    "TimelineEntry",
    "Voice",
    "agreement",
    "contested",
    "disagreements",
    "happenings",
    "positions",
    "timeline",
]
