"""The linear model that decides an act by the features of the content.

Multinomial logistic regression: each act has a weight for each feature, the sums go through a softmax. The weights
are a JSON file of the package; `ujar.learn.acts` makes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from math import exp

import msgspec

from ujar.acts import Act
from ujar.errors import ModelError

__all__ = ["ActModel", "load_act_model"]


class ActModel(msgspec.Struct, frozen=True, kw_only=True):
    """Weights by feature and act; what is not listed weighs nothing."""

    name: str
    acts: tuple[Act, ...]
    weights: Mapping[str, Mapping[Act, float]]

    def probabilities(self, features: Iterable[str]) -> dict[Act, float]:
        """Return how likely each act is."""
        sums = dict.fromkeys(self.acts, 0.0)
        for feature in features:
            for act, weight in self.weights.get(feature, {}).items():
                sums[act] += weight
        top = max(sums.values())
        grown = {act: exp(value - top) for act, value in sums.items()}
        total = sum(grown.values())
        return {act: value / total for act, value in grown.items()}

    def best(self, features: Iterable[str]) -> tuple[Act, float]:
        """Return the likeliest act and its probability."""
        chances = self.probabilities(features)
        act = max(self.acts, key=lambda name: chances[name])
        return act, chances[act]


@cache
def load_act_model(name: str) -> ActModel:
    """Return the bundled model of that name.

    Raises:
        ModelError: there is no such model in the package, or it is damaged.
    """
    file = resources.files("ujar") / "models" / f"{name}.json"
    if not file.is_file():
        raise ModelError(f"there is no model {name!r} in this installation; install ujar again")
    try:
        return msgspec.json.decode(file.read_bytes(), type=ActModel)
    except msgspec.DecodeError as error:
        raise ModelError(f"the model {name!r} is damaged ({error}); install ujar again") from error
