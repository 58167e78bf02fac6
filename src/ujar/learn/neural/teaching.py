"""What a large encoder says of articles, for a smaller one to learn from; their pieces need not be the same."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import torch

from ujar.extract.document import Document
from ujar.extract.neural.cutter import Cutter
from ujar.extract.neural.windows import windows_of
from ujar.learn.neural.encoder import Encoder
from ujar.learn.neural.training import Lesson

__all__ = ["Teacher", "lessons_of"]


class Teacher(NamedTuple):
    """A trained encoder with what cuts words for it, and the largest window that it reads."""

    encoder: Encoder
    cutter: Cutter
    window: int

    def lesson(self, doc: Document) -> Lesson:
        """Return what it says of every token of an article."""
        emissions: list[torch.Tensor] = []
        acts: list[torch.Tensor] = []
        words: list[torch.Tensor] = []
        self.encoder.eval()
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            for window in windows_of(doc, self.cutter, largest=self.window):
                rows = (window.pieces, window.quotes, window.paragraphs, window.first)
                own = self.encoder.words(*(torch.tensor([row]) for row in rows))
                outputs = self.encoder.outputs(own)
                words.append(own[0].bfloat16())
                emissions.append(outputs[0][0].float())
                acts.append(outputs[3][0].float())
        said = torch.cat(emissions)
        by_layer = {layer: said[:, columns] for layer, columns in self.encoder.columns.items()}
        return Lesson(by_layer, torch.cat(acts), torch.cat(words))


def lessons_of(docs: Iterable[Document], teachers: Mapping[str, Teacher] | Teacher) -> dict[str, Lesson]:
    """Return the lesson on each article by its id; `teachers` may name one an article.

    Scores over labels are made chances (`log_softmax`), so that lessons of several teachers can be joined.
    """
    lessons: dict[str, Lesson] = {}
    for doc in docs:
        name = doc.article.id
        lesson = (teachers if isinstance(teachers, Teacher) else teachers[name]).lesson(doc)
        lessons[name] = lesson._replace(
            emissions={layer: rows.log_softmax(-1) for layer, rows in lesson.emissions.items()}
        )
    return lessons
