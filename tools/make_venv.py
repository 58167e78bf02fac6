"""Make a virtual environment with pip, also where Debian's python3-venv is not installed.

Usage: make_venv.py FOLDER. Python's own `venv` is tried first. Where it lacks `ensurepip` (Debian and Ubuntu
part it into a package of its own), the environment is made without pip and pip's wheel, from the package
index that pip is configured for in the environment, installs itself into it.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request
import venv
from pathlib import Path

INDEX = os.environ.get("PIP_INDEX_URL", "https://pypi.org/simple").rstrip("/")


def main(folder: Path) -> None:
    """Make the environment in `folder` unless it is there already."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this script runs on whatever Python there is
        sys.exit(f"ujar needs Python 3.11 or later; this is {sys.version.split()[0]}")
    python = folder / "bin" / "python"
    if python.exists() and subprocess.run([python, "-m", "pip", "--version"], capture_output=True).returncode == 0:
        return
    if importlib.util.find_spec("ensurepip") is not None:
        venv.create(folder, with_pip=True, clear=True)
        return
    venv.create(folder, with_pip=False, clear=True)
    with tempfile.TemporaryDirectory() as scratch:
        wheel = fetch_pip(Path(scratch))
        subprocess.run([python, f"{wheel}/pip", "install", "--quiet", wheel], check=True)


def fetch_pip(folder: Path) -> Path:
    """Download the newest wheel of pip that this Python can run, check its hash and return its path."""
    request = urllib.request.Request(f"{INDEX}/pip/", headers={"Accept": "application/vnd.pypi.simple.v1+json"})
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            files = json.load(answer)["files"]
        wheels = [f for f in files if f["filename"].endswith("-py3-none-any.whl") and not f.get("yanked")]
        newest = max(wheels, key=lambda f: release(f["filename"]))
        url = urllib.parse.urljoin(f"{INDEX}/pip/", newest["url"])
        with urllib.request.urlopen(url, timeout=300) as answer:
            data = answer.read()
    except (OSError, ValueError, KeyError) as error:
        sys.exit(f"pip could not be fetched from {INDEX} ({error}); install it: sudo apt install python3-venv")
    if hashlib.sha256(data).hexdigest() != newest["hashes"]["sha256"]:
        sys.exit("the downloaded pip does not have the hash that the index gives; try again")
    path = folder / newest["filename"]
    path.write_bytes(data)
    return path


def release(filename: str) -> tuple[int, ...]:
    """Return the version of a wheel as numbers; a pre-release sorts before everything."""
    version = filename.split("-")[1]
    parts = version.split(".")
    return tuple(int(part) for part in parts) if all(part.isdigit() for part in parts) else (-1,)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
