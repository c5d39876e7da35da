"""Measures of the official page, GB/T 9704-2012: characters and lines of the text area of 156 × 225 mm."""

from gongshu_desk.reports.ink import MM

SIZE = 16.0
"""3号, points."""
SMALL = 14.0
"""4号: page numbers and 版记."""
PITCH = 28.99
"""From line to line in points: 22 lines on 225 mm."""
TRACKING = -0.21
"""28 characters of 16 pt do not fit into 156 mm: they stand this much closer."""
LINE = PITCH / MM
"""Height of a line in millimetres."""
CHARACTER = (SIZE + TRACKING) / MM
"""Width of a character in millimetres."""
WIDE = 156.0
TITLE_SIZE = 22.0
"""2号, points."""
TITLE_LEADING = 32.0
