"""Language packs, one folder a language."""
