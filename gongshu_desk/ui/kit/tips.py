"""Tooltips that say what is written: Qt takes a name like 「<img src=…>」 for markup and would open the file."""

from html import escape


def inert(text: str) -> str:
    """The words of a tooltip, shown letter by letter whatever is in them."""
    if "<" not in text:
        return text
    return "<qt>" + escape(text).replace("\n", "<br>") + "</qt>"
