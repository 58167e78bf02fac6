"""What the source says to people in English: the texts of errors and of reasons, read from its syntax trees."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import NamedTuple

__all__ = ["Text", "assigned", "errors_said", "phrases", "tree_of"]

ROOT = Path(str(files("ujar")))
UNSEEN = ("cli", "learn", "benchmark", "measure")
"""Packages of which the web app shows nothing."""
_NUMBERS = itertools.count(9_001)
_SQL = re.compile(r"\b(AND|BY|FROM|NOT|SELECT|WHERE)\b")
_WRAPPED = {"_bad": 2}
"""Functions that make an error, and which of their arguments is the text."""


class Text(NamedTuple):
    """One form that a text can take: with samples in its holes, with what was put there, and the fixed words."""

    where: str
    sample: str
    holes: tuple[str, ...]
    fixed: tuple[str, ...]


class _Piece(NamedTuple):
    sample: str
    holes: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()


@cache
def tree_of(path: Path) -> ast.Module:
    """Return the syntax tree of a module."""
    return ast.parse(path.read_text(encoding="utf-8"))


def errors_said(kinds: Collection[str], samples: Mapping[str, str]) -> Iterator[Text]:
    """Yield the texts of errors of these classes, wherever one is made.

    A hole holds its sample by the expression in it, each value that it is given before, or else a number.
    """
    for path in sorted(ROOT.rglob("*.py")):
        if path.relative_to(ROOT).parts[0] in UNSEEN:
            continue
        tree = tree_of(path)
        for function, call in _calls(tree):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            place = _WRAPPED.get(name, 0 if name in kinds else None)
            if place is None or len(call.args) <= place or name == getattr(function, "name", None):
                continue
            known = {**_assigned_in(tree.body), **(_assigned_in(ast.walk(function)) if function else {})}
            where = f"{path.relative_to(ROOT)}:{call.lineno}"
            for piece in _pieces(call.args[place], known, samples):
                yield Text(where, *piece)


def phrases(module: str) -> Iterator[Text]:
    """Yield the fixed words of every text in a module that is not for the program: docstrings, SQL and lists aside."""
    tree = tree_of(ROOT / module)
    skipped = {id(node) for parent in ast.walk(tree) for node in _unsaid(parent)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in skipped:
            words = node.value.strip()
            if " " in words and "\n" not in words and not _SQL.search(words):
                yield Text(f"{module}:{node.lineno}", words, (), (words,))


def assigned(module: str, names: Collection[str]) -> Iterator[Text]:
    """Yield the fixed words of what a module assigns to names, gives to parameters of them, or returns from them."""
    for node in ast.walk(tree_of(ROOT / module)):
        if isinstance(node, ast.Assign):
            values = [node.value for target in node.targets if getattr(target, "id", None) in names]
        elif isinstance(node, ast.keyword):
            values = [node.value] if node.arg in names else []
        elif isinstance(node, ast.FunctionDef) and node.name in names:
            values = [one.value for one in ast.walk(node) if isinstance(one, ast.Return) and one.value is not None]
        else:
            continue
        for value in values:
            for piece in _pieces(value, {}, {}):
                yield Text(f"{module}:{value.lineno}", *piece)


def _calls(tree: ast.AST, function: ast.FunctionDef | None = None) -> Iterator[tuple[ast.FunctionDef | None, ast.Call]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            yield function, node
        yield from _calls(node, node if isinstance(node, ast.FunctionDef) else function)


def _assigned_in(nodes: Collection[ast.AST] | Iterator[ast.AST]) -> dict[str, ast.expr]:
    found: dict[str, ast.expr] = {}
    for node in nodes:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                if isinstance(target, ast.Name):
                    found[target.id] = node.value
    return found


def _pieces(node: ast.expr, known: Mapping[str, ast.expr], samples: Mapping[str, str]) -> Iterator[_Piece]:
    """Yield what an expression can be, as far as the source says it."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield _Piece(node.value, (), (node.value,))
    elif isinstance(node, ast.JoinedStr):
        for parts in itertools.product(*(list(_pieces(value, known, samples)) for value in node.values)):
            yield _Piece(
                "".join(part.sample for part in parts),
                tuple(hole for part in parts for hole in part.holes),
                tuple(words for part in parts for words in part.fixed),
            )
    elif isinstance(node, ast.FormattedValue):
        for piece in _pieces(node.value, known, samples):
            yield piece._replace(sample=repr(piece.sample)) if node.conversion == ord("r") else piece
    elif isinstance(node, ast.IfExp):
        yield from _pieces(node.body, known, samples)
        yield from _pieces(node.orelse, known, samples)
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from _pieces(value, known, samples)
    elif ast.unparse(node) in samples:
        yield _Piece(samples[ast.unparse(node)])
    elif isinstance(node, ast.Name) and isinstance(known.get(node.id), ast.Constant | ast.JoinedStr | ast.IfExp):
        yield from _pieces(known[node.id], known, samples)
    elif isinstance(node, ast.Name) and isinstance(known.get(node.id), ast.BoolOp):
        yield from _pieces(known[node.id], {}, samples)
    else:
        hole = str(next(_NUMBERS))
        yield _Piece(hole, (hole,))


def _unsaid(parent: ast.AST) -> Iterator[ast.AST]:
    """Yield the strings under a node that nobody reads: its docstring, a list of words, what an error says."""
    body = getattr(parent, "body", None)
    if isinstance(body, list):
        for node in body:
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
                yield node.value
    if isinstance(parent, ast.Call) and getattr(parent.func, "attr", None) == "split":
        yield from ast.walk(parent.func)
    if isinstance(parent, ast.Raise):
        yield from ast.walk(parent)
