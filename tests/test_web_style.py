from __future__ import annotations

import re

import pytest

from ujar.web.words import GROUPS, PageLang
from web_reading import page_of
from web_samples import sample_articles


@pytest.mark.parametrize("lang", ["en", "id"])
def test_languages_are_declared(lang: PageLang) -> None:
    articles = sample_articles()
    page = page_of(*articles, lang=lang)
    assert page.find("html")[0].attributes["lang"] == lang
    paragraphs = page.find(".text")
    assert {e.attributes["lang"] for e in paragraphs} == {"id", "en"}
    assert {e.attributes["dir"] for e in paragraphs} == {"auto"}


def test_landmarks_and_headings() -> None:
    page = page_of(*sample_articles())
    assert [len(page.find(tag)) for tag in ("main", "nav", "footer", "h1")] == [1, 1, 1, 1]
    labelled = {value for e in page.elements if (value := e.attributes.get("aria-labelledby"))}
    assert labelled <= set(page.ids())
    first = next(e for e in page.elements if e.tag == "a")
    assert first.attributes["href"] == "#articles"


def _palettes() -> dict[str, dict[str, str]]:
    page = page_of()
    css = page.text(page.find("style")[0])
    colours = re.findall(r"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);", css)
    return {
        "light": {name: light for name, light, _ in colours},
        "dark": {name: dark for name, _, dark in colours},
    }


def _contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2.2."""

    def luminance(colour: str) -> float:
        parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast_is_enough_in_both_schemes(scheme: str) -> None:
    palette = _palettes()[scheme]
    grounds = [palette["paper"], palette["raised"]]
    tints = [palette[f"{group}-{depth}"] for group in GROUPS for depth in (1, 2, 3)]
    words = [palette[name] for name in ("ink", "soft", "link")]
    hues = [palette[group] for group in GROUPS]
    assert min(_contrast(word, ground) for word in [*words, *hues] for ground in grounds) >= 4.5
    assert min(_contrast(word, tint) for word in [palette["ink"], *hues] for tint in tints) >= 4.5
    assert min(_contrast(palette[f"{group}-mid"], ground) for group in GROUPS for ground in grounds) >= 3


def test_the_style_sheet_knows_the_reader_s_wishes() -> None:
    page = page_of()
    css = page.text(page.find("style")[0])
    for wish in (
        "color-scheme: light dark",
        "prefers-reduced-motion",
        "forced-colors",
        "@media print",
        ":focus-visible",
    ):
        assert wish in css
