"""The larger models of ujar. `ujar` finds them here by name; there is nothing to call."""
