"""Actors across articles and languages: is the actor of a new article a known one, a new one, or uncertain?

Pure functions over names, roles and affiliations; who keeps the known actors (`ujar.ledger`, or a `Directory` in
memory) looks candidates up by `Profile.keys` and keeps what was decided.
"""

from __future__ import annotations

from ujar.link.actors.decisions import ACTORS, Candidate, Decision, Suggestion, decide
from ujar.link.actors.directory import Directory
from ujar.link.actors.gazetteer import Body, find_body
from ujar.link.actors.profiles import Family, LocalActor, Profile, as_compared, family_of, is_pronoun, profile
from ujar.link.actors.records import merged, side_of, usual_name

__all__ = [
    "ACTORS",
    "Body",
    "Candidate",
    "Decision",
    "Directory",
    "Family",
    "LocalActor",
    "Profile",
    "Suggestion",
    "as_compared",
    "decide",
    "family_of",
    "find_body",
    "is_pronoun",
    "merged",
    "profile",
    "side_of",
    "usual_name",
]
