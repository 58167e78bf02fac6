"""Articles together: near-copies that count as one source, and links between statements of different articles."""

from __future__ import annotations

from ujar.ledger.across.linking import link_across, relink, withdraw

__all__ = ["link_across", "relink", "withdraw"]
