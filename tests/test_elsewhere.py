from __future__ import annotations

import msgspec
import numpy as np

from network_columns import empty_columns
from ujar.analyse.columns import NO_DAY, ActorName, Columns
from ujar.analyse.elsewhere import Elsewhere, said_elsewhere

_AIDA, _BRAM = 0, 1
_DAM, _ROAD = 0, 1


def _columns(*rows: tuple[tuple[int, ...], tuple[int, ...], int], copies: tuple[int, ...] = ()) -> Columns:
    """Return columns of statements with speakers, issues and a day each; their numbers are 10, 20, 30, …"""
    size = len(rows)
    spoken = [(place, actor) for place, (actors, _, _) in enumerate(rows) for actor in actors]
    coded = [(place, issue) for place, (_, issues, _) in enumerate(rows) for issue in issues]
    whole = np.zeros(size, np.int32)
    small = np.zeros(size, np.int8)
    return msgspec.structs.replace(
        empty_columns(), changes=1, numbers=np.arange(1, size + 1, dtype=np.int64) * 10, article=whole, act=small,
        kind=small, day=np.array([day for _, _, day in rows], np.int32),
        copy=np.array([place in copies for place in range(size)], np.bool_), score=np.ones(size, np.float32),
        speaker_statement=np.array([one for one, _ in spoken], np.int32),
        speaker_actor=np.array([one for _, one in spoken], np.int32),
        code_statement=np.array([one for one, _ in coded], np.int32),
        code_issue=np.array([one for _, one in coded], np.int32),
        code_position=np.zeros(len(coded), np.int8), articles=("one",), article_lang=np.zeros(1, np.int8),
        actors=(ActorName("aida", "Aida", "person", None), ActorName("bram", "Bram", "person", None)),
        issues=(("dam", "Dam"), ("road", "Road")),
    )  # fmt: skip


def test_the_same_speaker_on_the_same_issue_in_order_of_time() -> None:
    columns = _columns(
        ((_AIDA,), (_DAM,), 100),
        ((_AIDA,), (_DAM,), 300),
        ((_AIDA,), (_ROAD,), 101),
        ((_BRAM,), (_DAM,), 101),
        ((_AIDA,), (_DAM, _ROAD), 50),
    )
    assert said_elsewhere(columns, [10], most=5) == {10: Elsewhere(numbers=(50, 20), total=2)}


def test_the_nearest_in_time_come_first_and_undated_ones_last() -> None:
    days = [100, 90, 400, 103, NO_DAY]
    columns = _columns(*(((_AIDA,), (_DAM,), day) for day in days))
    assert said_elsewhere(columns, [10], most=2)[10] == Elsewhere(numbers=(20, 40), total=4)
    assert said_elsewhere(columns, [10], most=9)[10].numbers == (20, 40, 30, 50)


def test_copies_are_left_out_but_may_be_asked_about() -> None:
    columns = _columns(*(((_AIDA,), (_DAM,), day) for day in (1, 2, 3)), copies=(1,))
    found = said_elsewhere(columns, [10, 20], most=5)
    assert found[10].numbers == (30,)
    assert found[20].numbers == (10, 30)


def test_of_joint_speakers_and_several_issues_each_counts_once() -> None:
    columns = _columns(((_AIDA, _BRAM), (_DAM, _ROAD), 1), ((_AIDA, _BRAM), (_DAM, _ROAD), 2), ((_BRAM,), (_ROAD,), 3))
    assert said_elsewhere(columns, [10], most=5)[10] == Elsewhere(numbers=(20, 30), total=2)


def test_who_is_named_twice_counts_once() -> None:
    columns = _columns(((_AIDA,), (_DAM,), 1), ((_AIDA, _AIDA), (_DAM,), 2))
    assert said_elsewhere(columns, [10], most=5)[10] == Elsewhere(numbers=(20,), total=1)


def test_without_speaker_or_issue_or_others_there_is_nothing() -> None:
    columns = _columns(((), (_DAM,), 1), ((_AIDA,), (), 2), ((_AIDA,), (_DAM,), 3))
    assert said_elsewhere(columns, [10, 20, 30, 77], most=5) == {}
    assert said_elsewhere(_columns(), [10], most=5) == {}
