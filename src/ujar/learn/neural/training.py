"""The training loop of an encoder: tagging, linking and acts at once, with a teacher where there is one."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from typing import NamedTuple

import torch
from torch.nn import functional

from ujar.extract.neural.links import KINDS
from ujar.learn.neural.encoder import Encoder, Outputs, cross_entropy, forbid
from ujar.learn.neural.ensemble import Ensemble
from ujar.learn.neural.examples import Example

__all__ = ["Plan", "fit", "teach"]


class Plan(NamedTuple):
    """Settings of one training.

    `rate` is the top learning rate of the encoder and `head_rate` that of what stands on it; both rise over the
    first `warm` share of the steps and then fall to zero. `masked` is the share of pieces hidden at random. The
    weights say how much each loss counts beside that of the labels.
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
    seed: int = 1


class _Batch(NamedTuple):
    pieces: torch.Tensor
    quotes: torch.Tensor
    paragraphs: torch.Tensor
    first: torch.Tensor
    mask: torch.Tensor
    labels: torch.Tensor
    tokens: torch.Tensor


def fit(
    encoder: Encoder,
    examples: Sequence[Example],
    labels: Sequence[str],
    plan: Plan,
    *,
    hidden: int,
    taught: Sequence[torch.Tensor] | None = None,
    report: Callable[[int, int, str], None] = lambda step, steps, losses: None,
) -> None:
    """Train in place; the same seed and the same number of threads give the same weights.

    `hidden` is the number of the piece that stands for a masked one. `taught` has a teacher's emissions for
    every example.
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
    forbid(encoder, labels)
    encoder.train()
    queue: list[list[int]] = []
    for step in range(steps):
        if not queue:
            queue = _batches(examples, plan.batch, chooser)
        numbers = queue.pop()
        chosen = [examples[number] for number in numbers]
        batch = _collate(chosen)
        with torch.autocast("cpu", torch.bfloat16):
            outputs = encoder(_masked(batch, plan.masked, hidden), *batch[1:5])
        losses = _losses(encoder, chosen, batch, outputs)
        if taught is not None:
            losses["taught"] = _distance(outputs[0], [taught[number] for number in numbers])
        weights = {"links": plan.links, "acts": plan.acts, "taught": plan.taught}
        optimizer.zero_grad()
        torch.stack([loss * weights.get(name, 1.0) for name, loss in losses.items()]).sum().backward()
        torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        forbid(encoder, labels)
        report(step, steps, " ".join(f"{name} {float(loss.detach()):.3f}" for name, loss in losses.items()))
    encoder.eval()


def teach(encoder: Encoder | Ensemble, examples: Sequence[Example]) -> list[torch.Tensor]:
    """Return what a trained encoder says of the labels of every example."""
    encoder.eval()
    said: list[torch.Tensor] = []
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        for example in examples:
            said.append(encoder(*_collate([example])[:5])[0][0].float())
    return said


def _batches(examples: Sequence[Example], size: int, chooser: random.Random) -> list[list[int]]:
    """Batches of windows of like length, in random order."""
    order = sorted(range(len(examples)), key=lambda i: len(examples[i].window.pieces) // 24 + 2 * chooser.random())
    batches = [order[at : at + size] for at in range(0, len(order), size)]
    chooser.shuffle(batches)
    return batches


def _collate(examples: Sequence[Example]) -> _Batch:
    pieces = max(len(example.window.pieces) for example in examples)
    tokens = max(len(example.window.first) for example in examples)

    def padded(rows: Sequence[Sequence[int]], size: int) -> torch.Tensor:
        return torch.tensor([[*row, *[0] * (size - len(row))] for row in rows], dtype=torch.long)

    windows = [example.window for example in examples]
    return _Batch(
        padded([w.pieces for w in windows], pieces),
        padded([w.quotes for w in windows], pieces),
        padded([w.paragraphs for w in windows], pieces),
        padded([w.first for w in windows], tokens),
        padded([[1] * len(w.pieces) for w in windows], pieces),
        padded([example.labels for example in examples], tokens),
        padded([[1] * len(w.first) for w in windows], tokens).bool(),
    )


def _masked(batch: _Batch, share: float, hidden: int) -> torch.Tensor:
    """Hide a share of the pieces, so that no single word is relied on."""
    chosen = (torch.rand(batch.pieces.shape) < share) & (batch.pieces > hidden)
    return torch.where(chosen, torch.full_like(batch.pieces, hidden), batch.pieces)


def _losses(encoder: Encoder, examples: Sequence[Example], batch: _Batch, outputs: Outputs) -> dict[str, torch.Tensor]:
    emissions, heads, tails, acts = (output.float() for output in outputs)
    losses = {
        "crf": encoder.crf_loss(emissions, batch.labels, batch.tokens).sum() / batch.tokens.sum(),
        "labels": functional.cross_entropy(emissions[batch.tokens], batch.labels[batch.tokens]),
    }
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
    losses: list[torch.Tensor] = []
    for kind in range(len(KINDS)):
        links = [link for link in example.links if link.kind == kind]
        if not links:
            continue
        partners = example.starts[KINDS[kind][1]]
        scores = encoder.link_scores(kind, heads, tails, [link.span for link in links], partners, example.sentences)
        right = [len(partners) if link.partner is None else partners.index(link.partner) for link in links]
        losses.append(cross_entropy(scores, right) / len(links))
    return losses


def _distance(emissions: torch.Tensor, taught: Sequence[torch.Tensor]) -> torch.Tensor:
    """Kullback–Leibler divergence from the teacher's labels (Hinton, Vinyals and Dean 2015, temperature 2)."""
    own = torch.cat([emissions[index, : len(row)] for index, row in enumerate(taught)]).float() / 2
    theirs = torch.cat(list(taught)) / 2
    return 4 * functional.kl_div(own.log_softmax(-1), theirs.log_softmax(-1), reduction="batchmean", log_target=True)
