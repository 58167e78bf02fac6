"""A small transformer encoder that reads whole paragraphs: labels of words, and links between spans."""
