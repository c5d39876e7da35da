"""Ink of prints: colours (RGB hex), weights of rules (points), the millimetre in points."""

MM = 72 / 25.4

BLACK = "111111"
GREY = "555555"
HINT = "8A8A8A"
RED = "9B1C1F"
TINT = "F1F0EC"
DARK = "4A4A4A"

HAIR = 0.3
GROUP_RULE = 0.45
TOTAL_RULE = 0.8
FRAME = 1.1
