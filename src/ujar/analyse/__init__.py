"""From the record to the dispute: what is contested, what was said when, how positions moved."""

from ujar.analyse.contested import ContestedIssue, Reaction, Voice, contested
from ujar.analyse.happenings import Happening, Mention, happenings
from ujar.analyse.moments import Moment
from ujar.analyse.positions import Change, IssuePositions, Stand, positions
from ujar.analyse.timeline import TimelineEntry, timeline

__all__ = [
    "Change",
    "ContestedIssue",
    "Happening",
    "IssuePositions",
    "Mention",
    "Moment",
    "Reaction",
    "Stand",
    "TimelineEntry",
    "Voice",
    "contested",
    "happenings",
    "positions",
    "timeline",
]
