"""Install Debian's Chromium for the tests of the web app, where that can be done without asking anybody.

It is left alone when there is a Chromium, when there is no apt-get, and when we may not install: the tests that need a
browser are skipped then and say so. Nothing that goes wrong here stops a build.
"""

from __future__ import annotations

import os
import shutil
import subprocess

MINUTES = 10
"""How long a step may take: a package index that does not answer must not hold up the tests."""


def main() -> None:
    """Install Chromium if there is none and it can be done."""
    if os.environ.get("UJAR_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser"):
        return
    root = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if not shutil.which("apt-get") or (root and not (shutil.which("sudo") and succeeds([*root, "true"]))):
        print("no Chromium, and it cannot be installed from here: the tests that need a browser will be skipped")
        return
    print("installing Chromium for the tests of the web app")
    install = [*root, "apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"]
    if not succeeds(install) and not (succeeds([*root, "apt-get", "update", "-qq"]) and succeeds(install)):
        print("Chromium could not be installed: the tests that need a browser will be skipped")


def succeeds(command: list[str]) -> bool:
    """Run a command that asks nothing and prints nothing; tell whether it succeeded."""
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, timeout=60 * MINUTES, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


if __name__ == "__main__":
    main()
