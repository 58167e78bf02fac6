"""What the reader is made of: its question and answer, the margin beside each statement, and the marked text."""
