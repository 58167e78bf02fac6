"""What is spoken about: issues of a codebook, found in statements, and the position that each statement takes."""

from ujar.link.issues.codebook import (
    Codebook,
    Issue,
    Position,
    SideWords,
    check_codebook,
    dump_codebook,
    issue_id,
    parse_codebook,
    read_codebook,
)
from ujar.link.issues.coding import ISSUES, Code, Coder, Said, Tie, carry_over
from ujar.link.issues.suggestions import Spoken, Suggestion, suggest_issues

__all__ = [
    "ISSUES",
    "Code",
    "Codebook",
    "Coder",
    "Issue",
    "Position",
    "Said",
    "SideWords",
    "Spoken",
    "Suggestion",
    "Tie",
    "carry_over",
    "check_codebook",
    "dump_codebook",
    "issue_id",
    "parse_codebook",
    "read_codebook",
    "suggest_issues",
]
