"""What a piece of text is, and how it stands: the words every layer of the prints shares."""

from enum import Enum


class Role(Enum):
    """What a piece of text is; `fonts` knows the face."""

    TITLE = "title"
    TEXT = "text"
    HEAD = "head"
    TABLE = "table"
    KAI = "kai"
    OFFICIAL_TITLE = "official_title"
    """小标宋, 仿宋, 黑体 and 楷体 of GB/T 9704: the PC's own faces where they may be embedded. What must come out the
    same on every PC for years (certificates, tables) keeps to the roles above."""
    OFFICIAL_BODY = "official_body"
    OFFICIAL_HEAD = "official_head"
    OFFICIAL_KAI = "official_kai"

    __hash__ = object.__hash__  # members are single; Enum's own hash is Python code and was a tenth of the time


class Align(Enum):
    """How text stands in its cell. FIGURE: flush right, so that the widest value of the column stands centred.
    SPREAD: a short label drawn apart over the cell."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    FIGURE = "figure"
    SPREAD = "spread"
