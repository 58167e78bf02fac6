"""Fit the calibration of an English profile: what its raw scores are worth on PolNeAR dev.

Usage: fit_calibration.py PROFILE --corpora DIR. Prints the slope and the offset that stand in
`ujar.extract.languages.en`. Logistic regression of "right end to end" on the log odds of the raw score (Platt 1999), by
Newton's method. Attributions that a frame gives have a score of their own and are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click
import numpy as np
from numpy.typing import NDArray

from ujar.extract.calibration import Calibration
from ujar.extract.languages.en.attributions import find_attributions
from ujar.extract.pack import PROFILES, Profile, pack_of
from ujar.learn.comparison import Comparison, Side
from ujar.learn.corpora import CorpusDocument, read_corpus
from ujar.reading import from_text

_EDGE = 1e-3
_STEPS = 30


def judged(corpora: Path, profile: Profile) -> Iterator[tuple[float, bool]]:
    """Yield the raw score of each tagged attribution of PolNeAR dev, and whether it is right end to end."""
    pack = pack_of("en", profile)
    for document in map(CorpusDocument.composed, read_corpus(corpora, "polnear", "dev")):
        doc = pack.document(from_text(document.text, lang="en", id=document.id))
        found = find_attributions(doc, pack.tagger.tag(doc), Calibration())
        sides = [
            Side(
                *(tuple(doc.span(*span) for span in part) for part in (one.source, one.cue, one.content)),
                id=one.frame,
                score=one.score,
            )
            for one in found
        ]
        gold = [Side(one.source, one.cue, one.content) for one in document.attributed()]
        compared = Comparison.of(document.id, document.text, gold, sides)
        right = {pair.predicted for pair in compared.pairs if pair.end_to_end}
        for index, side in enumerate(compared.found):
            if side.id == "tagged" and side.score is not None:
                yield side.score, index in right


def fitted(scores: NDArray[np.float64], right: NDArray[np.float64]) -> tuple[float, float]:
    """Return slope and offset of the logistic regression of `right`, 0 or 1, on the log odds of `scores`."""
    raw = np.clip(scores, _EDGE, 1 - _EDGE)
    rows = np.stack([np.log(raw / (1 - raw)), np.ones_like(raw)], axis=1)
    weights = np.zeros(2)
    for _ in range(_STEPS):
        chances = 1 / (1 + np.exp(-rows @ weights))
        curvature = rows.T @ (rows * (chances * (1 - chances))[:, None])
        weights += np.linalg.solve(curvature, rows.T @ (right - chances))
    return float(weights[0]), float(weights[1])


@click.command()
@click.argument("profile", type=click.Choice(PROFILES))
@click.option(
    "--corpora", type=click.Path(path_type=Path, exists=True, file_okay=False), envvar="UJAR_CORPORA", required=True
)
def main(profile: Profile, corpora: Path) -> None:
    """Print slope and offset."""
    scores, right = map(np.array, zip(*judged(corpora, profile), strict=True))
    slope, offset = fitted(scores.astype(float), right.astype(float))
    click.echo(f"{profile}: Calibration({slope:.3f}, {offset:.3f}) from {len(scores)} attributions")


if __name__ == "__main__":
    main()
