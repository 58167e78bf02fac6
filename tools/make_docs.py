"""Write the parts of the documentation that come from the code: docs/cli.md, docs/acts.md, docs/events.md.

Usage: make_docs.py [--check]. With --check nothing is written, and the exit code is 1 where a file is stale.
"""

from __future__ import annotations

import sys
from pathlib import Path

import click
from click.testing import CliRunner

from ujar.acts import ACTS
from ujar.cli import COMMANDS, main
from ujar.plover import EVENT_TYPES
from ujar.reading.flags import FLAGS
from ujar.settings import SETTINGS

DOCS = Path(__file__).resolve().parent.parent / "docs"


def command_line() -> str:
    """Return docs/cli.md: the help of every command as it prints."""
    lines = ["# Command line", "", "Written by `tools/make_docs.py` from the program itself.", ""]
    for name in ("", *COMMANDS):
        lines += _help(f"## ujar {name}".rstrip(), [name, "--help"] if name else ["--help"])
        command = main.get_command(click.Context(main), name) if name else None
        if isinstance(command, click.Group):
            for part in command.commands:
                lines += _help(f"### ujar {name} LEDGER {part}", [name, "LEDGER", part, "--help"])
    lines += [
        "## Settings",
        "",
        "Limits, each set by an environment variable.",
        "",
        "| variable | default | what it limits |",
    ]
    lines += ["| --- | --- | --- |"]
    lines += [f"| `UJAR_{row.name.upper()}` | {row.default} | {row.help} |" for row in SETTINGS.values()]
    return "\n".join(lines) + "\n"


def _help(heading: str, arguments: list[str]) -> list[str]:
    result = CliRunner().invoke(main, arguments, prog_name="ujar", terminal_width=100, catch_exceptions=False)
    return [heading, "", "```text", click.unstyle(result.output).rstrip(), "```", ""]


def words() -> str:
    """Return docs/acts.md: the tables of acts and flags."""
    lines = [
        "# Acts and flags",
        "",
        "Written by `tools/make_docs.py` from the tables in the code.",
        "",
        "## Acts",
        "",
    ]
    lines += [
        "What a speaker does by speaking: a closed list.",
        "",
        "| act | the speaker … | PLOVER | example |",
    ]
    lines += ["| --- | --- | --- | --- |"]
    for row in ACTS.values():
        lines.append(f"| {row.act} | {row.definition} | {row.plover or '–'} | {row.indonesian} / {row.english} |")
    lines += [
        "",
        "## Flags",
        "",
        "What `flags` of an article can hold.",
        "",
        "| flag | meaning |",
        "| --- | --- |",
    ]
    lines += [f"| `{name}` | {meaning} |" for name, meaning in FLAGS.items()]
    return "\n".join(lines) + "\n"


def events() -> str:
    """Return docs/events.md: what tools/events.md says, with the table of types where it has `TABLE`."""
    lines = ["| type | modes | it happens that somebody … | example |", "| --- | --- | --- | --- |"]
    for row in EVENT_TYPES.values():
        modes = ", ".join(row.modes) or "–"
        lines.append(f"| {row.type} | {modes} | {row.definition} | {row.indonesian} / {row.english} |")
    page = (Path(__file__).resolve().parent / "events.md").read_text(encoding="utf-8")
    return page.replace("TABLE", "\n".join(lines))


PAGES = {"cli.md": command_line, "acts.md": words, "events.md": events}


def write(*, check: bool) -> list[str]:
    """Write the pages, or with `check` only compare; return the names of those that were stale."""
    stale = []
    for name, make in PAGES.items():
        path, text = DOCS / name, make()
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            stale.append(name)
            if not check:
                path.write_text(text, encoding="utf-8")
    return stale


if __name__ == "__main__":
    found = write(check="--check" in sys.argv)
    if found and "--check" in sys.argv:
        sys.exit(f"stale: {', '.join(found)}; run tools/make_docs.py")
