"""The public names in one list, and the error tree as its docstring draws it."""

from __future__ import annotations

import inspect
import re
from typing import get_args

import pytest

import ujar
from ujar import acts, errors, records


def test_all_is_sorted_and_complete() -> None:
    assert ujar.__all__ == sorted(ujar.__all__)
    public = {name for name, value in vars(ujar).items() if not name.startswith("_") and not inspect.ismodule(value)}
    assert public | {"__version__"} == set(ujar.__all__)


def test_every_public_name_has_a_docstring() -> None:
    missing = [
        name
        for name in ujar.__all__
        if (inspect.isclass(getattr(ujar, name)) or inspect.isfunction(getattr(ujar, name)))
        and not inspect.getdoc(getattr(ujar, name))
    ]
    assert missing == []


def test_every_error_is_public_and_drawn_in_the_tree() -> None:
    drawn = re.findall(r"[├└]── (\w+)", errors.__doc__ or "")
    defined = [
        name for name, value in vars(errors).items() if inspect.isclass(value) and issubclass(value, errors.UjarError)
    ]
    assert sorted([*drawn, "UjarError"]) == sorted(defined)
    assert set(defined) == set(errors.__all__)
    assert set(errors.__all__) <= set(ujar.__all__)


@pytest.mark.parametrize("name", errors.__all__)
def test_every_error_descends_from_the_root(name: str) -> None:
    assert issubclass(getattr(errors, name), ujar.UjarError)


def test_the_table_of_acts_is_the_closed_list() -> None:
    assert list(acts.ACTS) == list(get_args(acts.Act))
    for act, row in acts.ACTS.items():
        assert row.act == act
        assert row.definition
        assert row.indonesian.endswith(".")
        assert row.english.endswith(".")
    assert acts.ACTS["claim"].plover is None
    assert acts.ACTS["deny"].plover is None


def test_the_schema_has_every_record() -> None:
    schema = ujar.json_schema()
    names = set(schema["$defs"])
    assert {record.__name__ for record in records.RECORDS} <= names
    assert schema["$ref"] == "#/$defs/Article"
    link = schema["$defs"]["Link"]["properties"]
    assert "from" in link
    assert "from_" not in link
