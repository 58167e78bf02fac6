"""Learning and measuring: corpora, gold annotation, training, scores."""
