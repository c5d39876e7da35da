"""A small icon behind the name of a record that has a note or a page of the paper record book; its tip says which."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from gongshu_desk.ui.kit.columns import Cell, Column, Row


def remark(current: Row) -> str:
    """「记录本第 12 页　备注：…」; empty where there is neither."""
    page, words = current.get("book_page"), current.get("note")
    parts = [f"记录本第 {page} 页"] if page else []
    parts += [f"备注：{words}"] if words else []
    return "　".join(parts)


def remarked(columns: Sequence[Column]) -> tuple[Column, ...]:
    """The columns, of which the first one with the record's name also bears the icon."""
    place = next((i for i, column in enumerate(columns) if column.role == "name"), None)
    return tuple(_bearing(column) if i == place else column for i, column in enumerate(columns))


def _bearing(column: Column) -> Column:
    def show(value: Any, current: Row) -> Cell:
        cell, told = column.cell(value, current), remark(current)
        if not told:
            return cell
        return replace(cell, tail="note" if current.get("note") else "book-open", tip=told)

    return replace(column, show=show)
