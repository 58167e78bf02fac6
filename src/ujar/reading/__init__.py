"""The read stage: any input to articles without statements.

`open_inputs` takes what a user names on the command line; `from_text` and `from_bytes` take one article.
"""

from ujar.reading.articles import content_hash, from_bytes, from_text
from ujar.reading.failures import Failure, Skipped
from ujar.reading.flags import FLAGS
from ujar.reading.mappings import Mapping
from ujar.reading.sources import count_inputs, open_inputs, open_stream

__all__ = [
    "FLAGS",
    "Failure",
    "Mapping",
    "Skipped",
    "content_hash",
    "count_inputs",
    "from_bytes",
    "from_text",
    "open_inputs",
    "open_stream",
]
