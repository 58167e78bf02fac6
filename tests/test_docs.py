"""The documentation says what the program does: generated pages, every command, every example."""

from __future__ import annotations

import doctest
import importlib.util
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

import ujar
from conftest import ROOT
from ujar.cli import COMMANDS, main

DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted(DOCS.glob("*.md"))]


def test_the_generated_pages_are_fresh() -> None:
    spec = importlib.util.spec_from_file_location("make_docs", ROOT / "tools" / "make_docs.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.write(check=True) == [], "run tools/make_docs.py"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_and_an_example_or_no_arguments(name: str) -> None:
    result = CliRunner().invoke(main, [name, "--help"], catch_exceptions=False)
    assert result.exit_code == 0
    assert f"## ujar {name}\n" in (DOCS / "cli.md").read_text(encoding="utf-8")
    assert "Example:" in result.output or name in ("demo", "doctor", "schema")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", [ROOT / "README.md", DOCS / "python.md"], ids=lambda page: page.name)
def test_python_examples_run(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.txt").write_text("“Kami siap,” kata Ani Lestari kepada wartawan di kantornya.", "utf-8")
    blocks = re.findall(r"```python\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    assert blocks
    names: dict[str, object] = {}
    for block in blocks:
        exec(compile(block, page.name, "exec"), names)  # noqa: S102 - our own documentation


def test_the_example_of_the_package() -> None:
    results = doctest.testmod(ujar, verbose=False)
    assert results.attempted
    assert results.failed == 0


def test_every_command_of_the_readme_exists() -> None:
    used = set(re.findall(r"\bujar (\w+) ", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert used - {"is"} <= set(COMMANDS)
