"""Shared fixtures: where the corpora are, when they are."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
ANNOTATIONS = ROOT / "annotations"


def corpora() -> Path | None:
    """Return the folder of the corpora: that of UJAR_CORPORA, else one beside the repository, else None."""
    folder = Path(os.environ.get("UJAR_CORPORA") or SHARED / "corpora")
    return folder if folder.is_dir() else None
