"""`ujar train`: make the models anew from annotated corpora."""

from __future__ import annotations

import time
from pathlib import Path

import click

from ujar.cli.options import handle_errors
from ujar.learn.corpora import corpora_dir
from ujar.learn.train import RECIPES, Sources

__all__ = ["train"]


@click.command()
@click.argument("names", nargs=-1, metavar="[MODEL ...]")
@click.option("--corpora", metavar="DIR", help="Folder of the corpora; also from UJAR_CORPORA.")
@click.option(
    "--annotations",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("annotations"),
    show_default=True,
    help="Folder of our own annotation.",
)
@click.option(
    "--reviewed",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    help="Folder of reviewed articles, which models of acts and encoders learn from too.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("models"),
    show_default=True,
    help="Where the model files are written.",
)
@handle_errors
def train(names: tuple[str, ...], corpora: str | None, annotations: Path, reviewed: Path | None, out: Path) -> None:
    """Train MODEL ... (all without an argument) from annotated corpora.

    The same corpora and the same version give the same model. docs/corpora.md says where the corpora come from,
    docs/models.md what the models reach.

    \b
    Example: ujar train id.tagger.v2 --corpora corpora/
    """
    for name in names:
        if name not in RECIPES:
            raise click.UsageError(f"there is no model {name!r}; there are {', '.join(RECIPES)}.")
    sources = Sources(corpora_dir(corpora), annotations, reviewed)
    out.mkdir(parents=True, exist_ok=True)
    for name in names or RECIPES:
        recipe = RECIPES[name]
        click.echo(f"{name}: training on {recipe.data} ({recipe.licence})")
        if reviewed is not None:
            use = "also learns" if recipe.reviewed else "does not learn"
            click.echo(f"{name}: {use} from the reviewed articles in {reviewed}")
        started = time.monotonic()
        target = out / f"{name}{recipe.suffix}"
        recipe.train(sources, target, _report)
        size = target.stat().st_size / 1e6
        click.echo(f"{name}: {time.monotonic() - started:.0f} s, {size:.1f} MB in {target}")


def _report(step: int, steps: int, losses: str) -> None:
    """Print a line now and then while a long training goes on."""
    if step % 50 == 0 or step == steps - 1:
        click.echo(f"  step {step + 1} of {steps}: {losses}", err=True)
