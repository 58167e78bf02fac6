"""The training loop of an encoder: labels, links and acts at once, with a teacher where there is one."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

import torch
from torch import nn
from torch.nn import functional
from torch.utils.hooks import RemovableHandle

from ujar.extract.neural.links import KINDS
from ujar.learn.neural.encoder import Encoder, Outputs, cross_entropy
from ujar.learn.neural.examples import Example

__all__ = ["Lesson", "Plan", "collate", "fit", "round_inputs"]


class Plan(NamedTuple):
    """Settings of one training.

    `rate` is the top learning rate of the encoder and `head_rate` that of what stands on it; both rise over the
    first `warm` share of the steps and then fall to zero. `masked` is the share of pieces hidden at random. The
    weights say how much each loss counts beside that of the labels; `alike` is that of the words as the transformer
    leaves them, for a pupil as wide as its teacher. With `rounded` what flows into the transformer's products is
    rounded to eight bits, as it will be once exported.
    """

    epochs: float
    rate: float = 1.5e-4
    head_rate: float = 1e-3
    batch: int = 12
    warm: float = 0.06
    masked: float = 0.06
    links: float = 0.25
    acts: float = 0.2
    taught: float = 1.0
    alike: float = 0.0
    rounded: bool = False
    seed: int = 1


class Lesson(NamedTuple):
    """What a teacher says of one article.

    Emissions (tokens, labels) by layer, votes on acts (tokens, parts, acts), words as its transformer leaves them
    (tokens, size).
    """

    emissions: Mapping[str, torch.Tensor]
    acts: torch.Tensor
    words: torch.Tensor


class _Batch(NamedTuple):
    pieces: torch.Tensor
    quotes: torch.Tensor
    paragraphs: torch.Tensor
    first: torch.Tensor
    mask: torch.Tensor
    tokens: torch.Tensor


def fit(
    encoder: Encoder,
    examples: Sequence[Example],
    plan: Plan,
    *,
    hidden: int,
    lessons: Mapping[str, Lesson] | None = None,
    report: Callable[[int, int, str], None] = lambda step, steps, losses: None,
) -> None:
    """Train in place; the same seed and the same number of threads give the same weights.

    `hidden` is the number of the piece that stands for a masked one. `lessons` has what a teacher says, by article.
    """
    torch.manual_seed(plan.seed)
    chooser = random.Random(plan.seed)
    body = [p for name, p in encoder.named_parameters() if name.startswith("body.")]
    heads = [p for name, p in encoder.named_parameters() if not name.startswith("body.")]
    optimizer = torch.optim.AdamW(
        [{"params": body, "lr": plan.rate}, {"params": heads, "lr": plan.head_rate}], weight_decay=0.01
    )
    steps = max(1, int(plan.epochs * math.ceil(len(examples) / plan.batch)))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, step / (plan.warm * steps + 1)) * max(0.0, 1 - step / steps)
    )
    weights = {
        "links": plan.links, "acts": plan.acts, "taught": plan.taught, "taught acts": plan.acts, "alike": plan.alike
    }  # fmt: skip
    rounding = round_inputs(encoder.body) if plan.rounded else []
    encoder.forbid()
    encoder.train()
    queue: list[list[Example]] = []
    for step in range(steps):
        if not queue:
            queue = _batches(examples, plan.batch, chooser)
        chosen = queue.pop()
        batch = collate(chosen)
        with torch.autocast("cpu", torch.bfloat16):
            words = encoder.words(_masked(batch, plan.masked, hidden), *batch[1:5])
            outputs = encoder.outputs(words)
        losses = _losses(encoder, chosen, batch, outputs)
        if lessons is not None:
            losses |= _taught(encoder, chosen, outputs, lessons)
            if plan.alike:
                losses["alike"] = _unlike(chosen, words.float(), lessons)
        optimizer.zero_grad()
        torch.stack([loss * weights.get(name, 1.0) for name, loss in losses.items()]).sum().backward()
        torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        encoder.forbid()
        report(step, steps, " ".join(f"{name} {float(loss.detach()):.3f}" for name, loss in losses.items()))
    encoder.eval()
    for handle in rounding:
        handle.remove()


def _batches(examples: Sequence[Example], size: int, chooser: random.Random) -> list[list[Example]]:
    """Batches of windows of like length, in random order."""
    order = sorted(examples, key=lambda one: len(one.window.pieces) // 24 + 2 * chooser.random())
    batches = [order[at : at + size] for at in range(0, len(order), size)]
    chooser.shuffle(batches)
    return batches


def _padded(rows: Sequence[Sequence[int]]) -> torch.Tensor:
    size = max(map(len, rows))
    return torch.tensor([[*row, *[0] * (size - len(row))] for row in rows], dtype=torch.long)


def collate(examples: Sequence[Example]) -> _Batch:
    """Return the windows of some examples as one batch, padded with zeros."""
    windows = [example.window for example in examples]
    return _Batch(
        _padded([w.pieces for w in windows]),
        _padded([w.quotes for w in windows]),
        _padded([w.paragraphs for w in windows]),
        _padded([w.first for w in windows]),
        _padded([[1] * len(w.pieces) for w in windows]),
        _padded([[1] * len(w.first) for w in windows]).bool(),
    )


def _masked(batch: _Batch, share: float, hidden: int) -> torch.Tensor:
    """Hide a share of the pieces, so that no single word is relied on; what opens and closes a window stays."""
    chosen = torch.rand(batch.pieces.shape) < share
    chosen[:, 0] = False
    chosen &= torch.cat([batch.mask[:, 1:], torch.zeros(len(chosen), 1, dtype=torch.long)], dim=1).bool()
    return torch.where(chosen, torch.full_like(batch.pieces, hidden), batch.pieces)


def _losses(encoder: Encoder, examples: Sequence[Example], batch: _Batch, outputs: Outputs) -> dict[str, torch.Tensor]:
    emissions, heads, tails, acts = (output.float() for output in outputs)
    size = batch.tokens.sum()
    losses: dict[str, torch.Tensor] = {}
    for layer, columns in encoder.columns.items():
        rows = [index for index, example in enumerate(examples) if layer in example.labels]
        if not rows:
            continue
        labels = _padded([examples[index].labels[layer] for index in rows])
        own, mask = emissions[rows][:, : labels.shape[1], columns], batch.tokens[rows][:, : labels.shape[1]]
        losses[layer] = encoder.crf_loss(layer, own, labels, mask).sum() / size
        losses[f"{layer} alone"] = functional.cross_entropy(own[mask], labels[mask], reduction="sum") / size
    linked, said, count = [], [], 0
    for index, example in enumerate(examples):
        linked += _link_losses(encoder, example, heads[index], tails[index])
        if example.acts:
            scores = encoder.act_scores(acts[index], example.acts)
            said.append(cross_entropy(scores, [one.act for one in example.acts]))
            count += len(example.acts)
    if linked:
        losses["links"] = torch.stack(linked).mean()
    if said:
        losses["acts"] = torch.stack(said).sum() / count
    return losses


def _link_losses(encoder: Encoder, example: Example, heads: torch.Tensor, tails: torch.Tensor) -> list[torch.Tensor]:
    """Minus the log likelihood that a span is linked to any of its partners, a mean for each kind of link."""
    losses: list[torch.Tensor] = []
    for kind in range(len(KINDS)):
        links = [link for link in example.links if link.kind == kind]
        if not links:
            continue
        partners = example.starts[KINDS[kind][1]]
        scores = encoder.link_scores(kind, heads, tails, [link.span for link in links], partners, example.sentences)
        place = {partner: column for column, partner in enumerate(partners)}
        right = torch.zeros(scores.shape, dtype=torch.bool)
        for row, link in enumerate(links):
            right[row, [place[partner] for partner in link.partners] or [len(partners)]] = True
        likely = torch.logsumexp(scores.masked_fill(~right, float("-inf")), 1) - torch.logsumexp(scores, 1)
        losses.append(-likely.mean())
    return losses


def _taught(
    encoder: Encoder, examples: Sequence[Example], outputs: Outputs, lessons: Mapping[str, Lesson]
) -> dict[str, torch.Tensor]:
    """How far the labels and acts are from the teacher's (Hinton, Vinyals and Dean 2015)."""
    emissions, acts = outputs[0].float(), outputs[3].float()
    size = sum(len(example.window.first) for example in examples)
    losses: dict[str, torch.Tensor] = {}
    for index, example in enumerate(examples):
        lesson = lessons.get(example.article)
        if lesson is None:
            continue
        stretch = slice(example.window.start, example.window.end)
        for layer, columns in encoder.columns.items():
            if layer in lesson.emissions:
                own = emissions[index, : len(example.window.first), columns]
                distance = _distance(own, lesson.emissions[layer][stretch]) / size
                losses["taught"] = losses.get("taught", torch.zeros(())) + distance
        if example.acts:
            own = encoder.act_scores(acts[index], example.acts)
            theirs = encoder.act_scores(lesson.acts[stretch], example.acts)
            losses["taught acts"] = losses.get("taught acts", torch.zeros(())) + _distance(own, theirs)
    if "taught acts" in losses:
        losses["taught acts"] = losses["taught acts"] / sum(len(example.acts) for example in examples)
    return losses


def _unlike(examples: Sequence[Example], words: torch.Tensor, lessons: Mapping[str, Lesson]) -> torch.Tensor:
    """How far the words are from the teacher's: the squared distance over the squared length, of a mean token."""
    apart, length = torch.zeros(()), torch.zeros(())
    for index, example in enumerate(examples):
        window = example.window
        theirs = lessons[example.article].words[window.start : window.end].float()
        apart = apart + (words[index, : len(theirs)] - theirs).square().sum()
        length = length + theirs.square().sum()
    return apart / length


_STEPS = 255


def round_inputs(body: nn.Module) -> list[RemovableHandle]:
    """Let what flows into every product of a transformer be rounded to eight bits, one scale a window.

    Gradients pass as if it were not (Jacob et al. 2018). Removing the handles undoes it.
    """

    def rounded(module: nn.Module, inputs: tuple[torch.Tensor, ...]) -> tuple[torch.Tensor, ...]:
        (values,) = inputs
        around = tuple(range(1, values.dim()))
        low, high = values.detach().amin(around, keepdim=True), values.detach().amax(around, keepdim=True)
        low, high = low.clamp(max=0), high.clamp(min=0)
        step = ((high - low) / _STEPS).clamp(min=1e-8)
        nearest = (((values.detach() - low) / step).round()) * step + low
        return (values + (nearest - values).detach(),)

    return [module.register_forward_pre_hook(rounded) for module in body.modules() if isinstance(module, nn.Linear)]


_TEMPERATURE = 2


def _distance(own: torch.Tensor, theirs: torch.Tensor) -> torch.Tensor:
    """Kullback–Leibler divergence of rows of scores, summed, at temperature 2."""
    own, theirs = own / _TEMPERATURE, theirs / _TEMPERATURE
    divergence = functional.kl_div(own.log_softmax(-1), theirs.log_softmax(-1), reduction="sum", log_target=True)
    return _TEMPERATURE**2 * divergence
