"""How much of an unknown file rijkspen is willing to read: what is larger gets a clear answer instead of an hour.

The largest letters with annexes that the Tweede Kamer publishes have some hundreds of pages; a document of 5,000 pages
has about 60 MB of XML. A zip bomb promises a thousand times its own size.
"""

from __future__ import annotations

MAXIMUM_FILE = 200_000_000  # bytes of the file itself
MAXIMUM_MEMBERS = 5_000  # parts in the zip
MAXIMUM_PART = 150_000_000  # bytes of one part, unpacked
MAXIMUM_TAGS = 10_000_000  # opening and closing ones in one part: some 100 bytes of memory each, if it is one paragraph
MAXIMUM_UNPACKED = 400_000_000  # bytes of everything that is unpacked from one file
MAXIMUM_CHANGED = 80_000_000  # bytes of a part that is changed in a copy: it is a tree in memory then
MAXIMUM_TEXT = 40_000_000  # characters in all parts together; 5,000 pages have 15 million
MAXIMUM_PARAGRAPHS = 300_000  # in all parts together
MAXIMUM_NAME = 260  # characters of the name of a part
MAXIMUM_TARGET = 2_000  # characters of an address that is kept of a link
