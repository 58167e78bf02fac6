"""What comes before the first article: importing the package, loading the models; and how large they are."""

from __future__ import annotations

import subprocess
import sys
from importlib.resources import as_file, files
from types import MappingProxyType
from typing import Final, NamedTuple

import msgspec

from ujar.benchmark.report import ModelFile
from ujar.errors import ModelError
from ujar.records import Lang

__all__ = ["Started", "measure_start", "model_files"]

_SENTENCE: Final = MappingProxyType[Lang, str](
    {
        "en": "“The port is closed,” said Anna Berg, a spokeswoman for the ministry, on Monday.",
        "id": "“Pelabuhan ditutup,” kata Ani Lestari, juru bicara kementerian, Senin.",
    }
)
_PROGRAM = """
import sys
from time import perf_counter
began = perf_counter()
import ujar
imported = perf_counter()
lang, profile, text = sys.argv[1:]
ujar.read(text, lang=lang, profile=profile)
first = perf_counter()
ujar.read(text, lang=lang, profile=profile)
second = perf_counter()
print([imported - began, (first - imported) - (second - first)])
"""


class Started(NamedTuple):
    """Seconds by the clock on the wall: `import ujar`, and a first sentence less the same sentence again."""

    imported: float
    loaded: float


def measure_start(lang: Lang, profile: str) -> Started:
    """Start Python anew and read one sentence twice; the files are likely to be in the memory of the system.

    Raises:
        ModelError: the new process failed.
    """
    ended = subprocess.run(
        [sys.executable, "-c", _PROGRAM, lang, profile, _SENTENCE[lang]], capture_output=True, check=False
    )
    if ended.returncode:
        last = ended.stderr.decode(errors="replace").strip().rpartition("\n")[2]
        raise ModelError(f"a new process could not read a sentence ({last}); install ujar again")
    return Started(*msgspec.json.decode(ended.stdout, type=tuple[float, float]))


def model_files() -> tuple[ModelFile, ...]:
    """Return the files of the bundled models, the largest first."""
    found: list[ModelFile] = []
    for file in (files("ujar") / "models").iterdir():
        if file.is_file() and not file.name.endswith(".md"):
            with as_file(file) as path:
                found.append(ModelFile(file.name, path.stat().st_size))
    return tuple(sorted(found, key=lambda model: (-model.bytes, model.name)))
