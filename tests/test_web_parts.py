from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from ujar.web.parts import part_at, parts_of

_texts = st.lists(st.sampled_from(["a", "b ", "\n", "\n\n", "🙂", "word"]), max_size=300).map("".join)


@given(_texts, st.integers(2, 40))
def test_parts_follow_each_other_and_are_neither_long_nor_short(text: str, size: int) -> None:
    parts = parts_of(text, size=size)
    assert "".join(text[start:end] for start, end in parts) == text
    for start, end in parts[:-1]:
        assert size // 2 < end - start <= size
    assert parts[-1][1] - parts[-1][0] <= size + size // 2
    for place in range(len(text)):
        start, end = parts[part_at(parts, place)]
        assert start <= place < end


def test_a_text_is_cut_between_paragraphs_then_lines_then_words() -> None:
    assert parts_of("aaaa\n\nbbbb\ncc dddddddddd", size=10)[0] == (0, 6)
    assert parts_of("aaaa bb\nbb cc dddddddddd", size=10)[0] == (0, 8)
    assert parts_of("aaaaaa bbbbbbbbbbbbbbbbb", size=10)[0] == (0, 7)
    assert parts_of("a" * 24, size=10) == [(0, 10), (10, 24)]
    assert parts_of("") == [(0, 0)]
