"""What comparing two readings of a text takes: counts, pairs of statements, intervals; `learn` and `analyse` use it."""
