"""The interface is complete in both languages."""

from __future__ import annotations

import re
from importlib.resources import files

from ujar.web.app.interface import APP_WORDS
from ujar.web.app.pages import PAGES

# The same in both languages: names of formats and words that Indonesian took over.
SAME = {
    "actors_more",
    "as_csv",
    "as_graphml",
    "as_json",
    "as_svg",
    "as_yaml",
    "kind_person",
    "menu",
    "network_normalise_jaccard",
}


def test_no_word_is_missing_or_empty() -> None:
    for key, pair in APP_WORDS.items():
        assert pair.en.strip(), key
        assert pair.id.strip(), key


def test_what_is_the_same_in_both_languages_is_meant_to_be() -> None:
    assert {key for key, pair in APP_WORDS.items() if pair.en == pair.id} <= SAME


def test_both_forms_have_the_same_places() -> None:
    for key, pair in APP_WORDS.items():
        assert set(re.findall(r"\{\w+\}", pair.en)) == set(re.findall(r"\{\w+\}", pair.id)), key


def test_every_page_has_a_title() -> None:
    assert {f"{page.name}_title" for page in PAGES} <= set(APP_WORDS)


def test_templates_hold_no_words_of_their_own() -> None:
    """Text between tags comes from the table: only signs, names and numbers may stand there."""
    for template in files("ujar.web").joinpath("templates", "app").iterdir():
        source = template.read_text(encoding="utf-8")
        source = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", " ", source, flags=re.DOTALL)
        words = re.findall(r"[^\W\d_]{2,}", re.sub(r"<[^>]*>", " ", source))
        assert set(words) <= {"ujar", "nbsp", "mdash"}, template.name
