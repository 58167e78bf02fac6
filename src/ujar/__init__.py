"""Read the news about a dispute and keep a record that can be checked."""

from ujar.__about__ import __version__

__all__ = ["__version__"]
