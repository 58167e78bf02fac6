"""The codebook: which issues there are, and by which words they are known.

    issues:
      - name: Reclamation of the bay
        parent: Coast            # another issue, by its name
        definition: Filling in part of the bay for a new quarter.
        words: [reklamasi, "reclam*", pengurukan]
        examples: ["Reklamasi akan merusak terumbu karang."]
        sides:                   # what each side usually says
          Fishermen: {position: opposes, words: [merusak terumbu karang, loss of the reef]}
          City:      {position: supports, words: [lapangan kerja, new jobs]}

Words are found whole and in their inflected forms, in both languages; `reclam*` is anything that begins so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Literal

import msgspec
import yaml

from ujar.errors import CodebookError

__all__ = [
    "Codebook",
    "Issue",
    "Position",
    "SideWords",
    "check_codebook",
    "dump_codebook",
    "issue_id",
    "parse_codebook",
    "read_codebook",
]

Position = Literal["supports", "opposes", "none"]
"""What a statement takes on an issue; `none`: it speaks about it and takes neither side."""

_LARGEST = 2_000_000
"""Bytes of a codebook; a larger file is hardly one."""


class SideWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one side of an issue usually says, and which position that is."""

    position: Literal["supports", "opposes"]
    words: tuple[str, ...] = ()


class Issue(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What statements may be about (a *concept* in Discourse Network Analyzer).

    `parent` is the name of another issue. `words` and the words of the `sides` are what it is known by.
    """

    name: str
    parent: str | None = None
    definition: str | None = None
    words: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    sides: Mapping[str, SideWords] = {}

    @property
    def id(self) -> str:
        """The name as it stands in addresses and commands."""
        return issue_id(self.name)


class Codebook(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The issues of a dispute, in the order in which they are to be shown."""

    issues: tuple[Issue, ...] = ()


def issue_id(name: str) -> str:
    """Return the id of an issue: its name in small letters, what is no letter or figure as a hyphen."""
    return re.sub(r"[\W_]+", "-", name.casefold()).strip("-")


def read_codebook(path: str | Path | Traversable) -> Codebook:
    """Read a codebook from a YAML file.

    Raises:
        CodebookError: the file is missing, no YAML, or not a codebook; the message says where and why.
    """
    file = Path(path) if isinstance(path, str) else path
    try:
        data = file.read_bytes()
    except OSError as error:
        raise CodebookError(f"{path} cannot be read: {error.strerror or error}.") from error
    return parse_codebook(data, str(path))


def parse_codebook(data: bytes, name: str) -> Codebook:
    """Return the codebook that the bytes of a YAML file are; `name` is that of the file, for messages.

    Raises:
        CodebookError: it is too large, no YAML, or not a codebook; the message says where and why.
    """
    if len(data) > _LARGEST:
        raise CodebookError(f"{name} has {len(data):,} bytes, more than a codebook may have ({_LARGEST:,}).")
    try:
        # An alias can stand for itself many times over: a short file would become endless.
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(data, Loader=yaml.SafeLoader)):
            raise CodebookError(f"{name} uses YAML aliases (*name): write the words out.")
        content = yaml.safe_load(data)
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        raise CodebookError(f"{name} is not valid YAML: {' '.join(str(error).split())}") from error
    try:
        codebook = msgspec.convert(content, Codebook, strict=False)
    except msgspec.ValidationError as error:
        raise CodebookError(f"{name} is not a codebook: {error}. `ujar issues --help` shows one.") from error
    if not codebook.issues:
        raise CodebookError(f"{name} has no issues: it begins with `issues:` and a list.")
    check_codebook(codebook, name)
    return codebook


def dump_codebook(codebook: Codebook) -> str:
    """Return a codebook as YAML, in the form that `read_codebook` reads."""
    return yaml.safe_dump(
        msgspec.to_builtins(codebook), allow_unicode=True, sort_keys=False, width=100, default_flow_style=None
    )


def check_codebook(codebook: Codebook, path: str) -> None:
    """Check that names are given once and parents are there; `path` is where the codebook stands, for messages.

    Raises:
        CodebookError: they are not; the message says which.
    """
    names = [issue.name for issue in codebook.issues]
    ids = [issue.id for issue in codebook.issues]
    for name, own in zip(names, ids, strict=True):
        if not own:
            raise CodebookError(f"{path}: the name {name!r} holds no letter or figure.")
    for own in _twice(ids):
        raise CodebookError(f"{path}: two issues have the name {names[ids.index(own)]!r}: a name is given once.")
    parents = {issue.id: issue_id(issue.parent) for issue in codebook.issues if issue.parent}
    for own, parent in parents.items():
        if parent not in ids:
            raise CodebookError(
                f"{path}: {names[ids.index(own)]!r} has the parent {parent!r}, which is no issue of the codebook."
            )
    for own in parents:
        seen = {own}
        while (above := parents.get(own)) is not None:
            if above in seen:
                raise CodebookError(f"{path}: {names[ids.index(above)]!r} is its own parent, by a detour.")
            seen.add(above)
            own = above


def _twice(values: Iterable[str]) -> list[str]:
    seen: set[str] = set()
    return [value for value in values if value in seen or seen.add(value)]  # type: ignore[func-returns-value]
