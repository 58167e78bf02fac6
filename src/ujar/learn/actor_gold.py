"""Our annotation of who is who across articles."""

from __future__ import annotations

from pathlib import Path

import msgspec

from ujar.errors import CorpusError
from ujar.records import ActorKind

__all__ = ["GoldActor", "load_actors"]


class GoldActor(msgspec.Struct, frozen=True, kw_only=True):
    """One actor and all its mentions: `names` are pairs of an article and a name of a speaker in its annotation."""

    actor: str
    kind: ActorKind
    names: tuple[tuple[str, str], ...]


def load_actors(path: Path) -> list[GoldActor]:
    """Read the clusters, one a line.

    Raises:
        CorpusError: there is no such file, a line of it is damaged, or a name stands in two clusters.
    """
    if not path.is_file():
        raise CorpusError(f"there is no annotation {str(path)!r}; it is kept in the repository under annotations/")
    decoder = msgspec.json.Decoder(GoldActor)
    actors: list[GoldActor] = []
    seen: set[tuple[str, str]] = set()
    for number, line in enumerate(path.read_bytes().splitlines(), 1):
        try:
            actor = decoder.decode(line)
        except msgspec.DecodeError as error:
            raise CorpusError(f"{path}, line {number}: {error}") from error
        for name in actor.names:
            if name in seen:
                raise CorpusError(f"{path}, line {number}: {name[1]!r} of {name[0]} stands in two clusters")
            seen.add(name)
        actors.append(actor)
    return actors
