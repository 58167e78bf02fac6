"""What other parts of the program say in English, told in Indonesian for the pages: one table a kind of text.

Their English stays what programs and the command line read, and what is stored; the pages recognise it by its form.
"""

from __future__ import annotations

from typing import Final

from ujar.web.app.interface.told import decisions, inputs, problems, reasons, refusals
from ujar.web.app.interface.told.forms import Catalogue

__all__ = ["TOLD"]

TOLD: Final = Catalogue(
    {
        "decisions": decisions.DECISIONS,
        "reasons": reasons.REASONS,
        "evidence": reasons.EVIDENCE,
        "problems": {
            **problems.PROBLEMS,
            **inputs.INPUTS,
            **refusals.REFUSALS,
            # The widest ones: any name before what else may be wrong.
            "{path}: {reason:storage}": "{path}: {reason}",
            "{name}: {problem:problems}": "{name}: {problem}",
        },
        # what stands in holes of those
        "absences": refusals.ABSENCES,
        "acts": reasons.ACTS,
        "books": problems.BOOKS,
        "columns": inputs.COLUMNS,
        "families": reasons.FAMILIES,
        "fields": problems.FIELDS,
        "hints": refusals.HINTS,
        "issues": refusals.ISSUES,
        "joined": decisions.JOINED,
        "kinds": inputs.KINDS,
        "languages": inputs.LANGUAGES,
        "library": problems.LIBRARY,
        "measures": inputs.MEASURES,
        "numbers": inputs.NUMBERS,
        "offices": reasons.OFFICES,
        "portfolios": reasons.PORTFOLIOS,
        "positions": decisions.POSITIONS,
        "relations": decisions.RELATIONS,
        "rows": inputs.ROWS,
        "settings": inputs.SETTINGS,
        "shared": refusals.SHARED,
        "steps": problems.STEPS,
        "storage": problems.STORAGE,
        "storing": inputs.STORING,
        "ties": reasons.TIES,
        "turn": reasons.TURN,
        "turns": reasons.TURNS,
        "verbs": decisions.VERBS,
    }
)
"""Every form. `decisions`, `reasons`, `evidence` and `problems` are those that pages ask for."""
