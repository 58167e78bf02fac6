"""Limits and defaults in one table."""

from __future__ import annotations

import pytest

from ujar.errors import UjarError
from ujar.settings import SETTINGS, setting, variable


@pytest.mark.parametrize("name", SETTINGS)
def test_every_setting_has_a_default_and_help(name: str) -> None:
    row = SETTINGS[name]
    assert setting(name) == row.default
    assert row.help.endswith(".")
    assert variable(name) == f"UJAR_{name.upper()}"


@pytest.mark.parametrize(
    ("name", "given", "value"),
    [
        ("max_article_bytes", "100", 100),
        ("max_article_bytes", " 7_000_000 ", 7_000_000),
        ("max_article_bytes", "", 5_000_000),
        ("fetch_timeout_seconds", "2.5", 2.5),
        ("fetch_timeout_seconds", "3", 3.0),
    ],
)
def test_the_environment_overrides(name: str, given: str, value: float, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable(name), given)
    assert setting(name) == value
    assert type(setting(name)) is type(SETTINGS[name].default)


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("max_article_bytes", "many"),
        ("max_article_bytes", "1.5"),
        ("max_article_bytes", "0"),
        ("max_article_bytes", "-1"),
        ("fetch_timeout_seconds", "nan"),
        ("fetch_timeout_seconds", "inf"),
    ],
)
def test_a_bad_value_says_what_to_do(name: str, given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable(name), given)
    with pytest.raises(UjarError, match=f"{variable(name)} is '{given}'.*such as {SETTINGS[name].default}"):
        setting(name)


def test_an_unknown_setting() -> None:
    with pytest.raises(UjarError, match="max_article_bytes"):
        setting("max_articles")
