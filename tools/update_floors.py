"""Raise the floors of tests/floors.json to what the program reaches now.

Usage: update_floors.py [--corpora DIR] [--allow-regression]. A floor is set one point under the measured value, since
floating-point code of other machines may decide a tie otherwise. A floor is lowered, or the data behind one changed,
only with --allow-regression.
"""

from __future__ import annotations

import json
import math
from pathlib import Path

import click

from ujar.learn.floors import sets_at_hand

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ROOT / "tests" / "floors.json"
MARGIN = 1.0


@click.command()
@click.option("--corpora", type=click.Path(path_type=Path, exists=True, file_okay=False), envvar="UJAR_CORPORA")
@click.option("--allow-regression", is_flag=True, help="Lower floors, or take changed gold data.")
def main(corpora: Path | None, allow_regression: bool) -> None:
    """Measure every set at hand and raise its floors."""
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    for name, (data, measure) in sets_at_hand(corpora, ROOT / "annotations").items():
        old = floors.get(name, {"sha256": data, "floors": {}})
        if old["sha256"] != data and not allow_regression:
            raise click.ClickException(f"{name}: the gold data changed; pass --allow-regression and say why")
        new = {key: math.floor(10 * (value - MARGIN)) / 10 for key, value in measure().items()}
        for key, value in new.items():
            was = old["floors"].get(key)
            if was is not None and value < was:
                if not allow_regression:
                    click.echo(f"{name}, {key}: floor {was} stays; now {value + MARGIN}")
                    new[key] = was
                else:
                    click.echo(f"{name}, {key}: floor lowered from {was} to {value}")
        floors[name] = {"sha256": data, "floors": new}
        click.echo(f"{name}: {new}")
    FLOORS.write_text(json.dumps(floors, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
