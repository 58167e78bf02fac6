"""`ujar matrix` and `ujar network`."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import networkx as nx
import pytest
from click.testing import CliRunner, Result

from ujar.cli import main

WIDE = {"COLUMNS": "120", "TERM": "dumb"}


def _run(*arguments: str | Path, fails: int = 0) -> Result:
    result = CliRunner(env=WIDE).invoke(main, [str(argument) for argument in arguments], catch_exceptions=False)
    assert result.exit_code == fails, result.output
    return result


def test_the_matrix_in_all_forms_says_the_same(demo_ledger: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(_run("matrix", demo_ledger, "--csv").stdout)))
    (whole,) = json.loads(_run("matrix", demo_ledger, "--json").stdout)
    cells = {
        (row["id"], issue["id"]): [str(cell[position]) for position in ("supports", "opposes", "none")]
        for row in whole["rows"]
        for issue, cell in zip(whole["issues"], row["cells"], strict=True)
    }
    assert {(row["actor"], row["issue"]): [row["supports"], row["opposes"], row["none"]] for row in rows} == cells
    table = _run("matrix", demo_ledger, "--actors", "2").stdout
    first = whole["rows"][0]
    assert table.splitlines()[1].startswith(first["name"])
    assert table.splitlines()[1].endswith(str(first["statements"]))
    assert f"and {len(whole['rows']) - 2 + whole['left_out']} more" in table
    assert "Minsk agreement" in table


def test_the_network_in_all_forms_says_the_same(demo_ledger: Path, tmp_path: Path) -> None:
    options = ("--kind", "subtract", "--normalise", "jaccard", "--minimum", "0.3")
    (whole,) = json.loads(_run("network", demo_ledger, *options, "--json").stdout)
    rows = list(csv.DictReader(io.StringIO(_run("network", demo_ledger, *options, "--csv").stdout)))
    assert [(row["source"], row["target"]) for row in rows] == [(e["source"], e["target"]) for e in whole["edges"]]
    assert min(abs(float(row["weight"])) for row in rows) >= 0.3
    drawn, written = tmp_path / "network.svg", tmp_path / "network.graphml"
    result = _run("network", demo_ledger, *options, "--svg", drawn, "--graphml", written)
    assert result.stdout.splitlines()[0].split() == ["source_name", "target_name", "weight", "tone", "parts"]
    assert len(nx.read_graphml(written).edges) == len(rows)
    assert drawn.read_text(encoding="utf-8").count('class="tie"') == len(rows)
    assert "Picture: " in result.stderr
    assert "GraphML: " in result.stderr


def test_a_network_for_each_window(demo_ledger: Path) -> None:
    series = json.loads(_run("network", demo_ledger, "--window", "year", "--json").stdout)
    assert [one["window"]["first"][:4] for one in series] == [str(year) for year in range(2014, 2022)]
    rows = list(csv.DictReader(io.StringIO(_run("network", demo_ledger, "--window", "year", "--csv").stdout)))
    assert len(rows) == sum(len(one["network"]["edges"]) for one in series)
    assert {row["since"] for row in rows} <= {one["window"]["first"] for one in series}


def test_windows_and_one_file_do_not_go_together(demo_ledger: Path, tmp_path: Path) -> None:
    result = _run("network", demo_ledger, "--window", "year", "--svg", tmp_path / "x.svg", fails=2)
    assert "use --since and --until" in result.stderr


@pytest.mark.parametrize("command", ["matrix", "network"])
def test_an_issue_that_is_not_there_and_nothing_that_fits(command: str, demo_ledger: Path) -> None:
    assert "There is no issue 'bridge'" in _run(command, demo_ledger, "--issue", "bridge", fails=1).stderr
    assert "that fits" in _run(command, demo_ledger, "--since", "2031").stderr
