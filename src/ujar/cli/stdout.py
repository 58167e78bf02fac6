"""What happens when standard output takes no more: the disk is full, or the reader has gone."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterator

import click

__all__ = ["checked_output", "drop_output"]

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})


@contextlib.contextmanager
def checked_output() -> Iterator[None]:
    """Write out what the block printed; say so on standard error, with exit code 1, when it cannot be written.

    A reader that closes the pipe early (`head`) has what it wanted: that ends quietly with exit code 0.
    """
    try:
        try:
            yield
        finally:
            # Here rather than when Python ends, where an error could no longer be told.
            if sys.stdout is not None:
                sys.stdout.flush()
    except BrokenPipeError:
        drop_output()
        raise SystemExit(0) from None
    except OSError as error:
        if error.filename is not None or error.errno not in _FULL:
            raise
        drop_output()
        with contextlib.suppress(OSError):
            click.echo(
                f"Error: The output cannot be written ({error.strerror}). It is cut short: make room, or write it "
                "somewhere else, and run the command again.",
                err=True,
            )
        raise SystemExit(1) from None


def drop_output() -> None:
    """Send what is still in the buffer nowhere, or Python complains about it when it ends."""
    with contextlib.suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
