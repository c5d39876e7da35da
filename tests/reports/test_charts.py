"""Charts in prints: what is told, that neighbours stay apart in grey, that nothing leaves its field."""

import re

import pytest
from print_tools import pages, whole_text

from gongshu_desk.reports.cells import tick_boxes
from gongshu_desk.reports.chart_blocks import Columns, Part, Shares, counted
from gongshu_desk.reports.charts import FILLS, chart_height
from gongshu_desk.reports.document import PORTRAIT, Block, Cell, Column, Document, Group, Row, Section, Table
from gongshu_desk.reports.pdf import render

MONTHS = tuple(f"{month}月" for month in range(1, 13))
ROUTES = ("当场答复", "街道办理", "区级办理", "送党工委参考", "超出职权")


def printed(*blocks: Block) -> bytes:
    return render(Document("图", (Section(blocks, PORTRAIT),)))


def filled(pdf_marks: str) -> list[tuple[float, float]]:
    """(width, height) in points of every filled box."""
    return [(float(w), float(h)) for w, h in re.findall(r"[\d.]+ [\d.]+ ([\d.]+) ([\d.]+) re f", pdf_marks)]


def marks_of(*blocks: Block, monkeypatch: pytest.MonkeyPatch) -> str:
    """What the pen writes, uncompressed."""
    from gongshu_desk.reports.pen import Pen

    told: list[str] = []
    flush = Pen._flush

    def listening(pen: Pen) -> None:
        told.extend(pen._marks)
        flush(pen)

    monkeypatch.setattr(Pen, "_flush", listening)
    printed(*blocks)
    return "\n".join(told)


def test_neighbouring_fills_stay_apart_in_grey() -> None:
    """The last stands beside the first of the next round, so the order is a circle."""
    light = [fill.lightness for fill in FILLS]
    assert all(abs(one - other) >= 0.25 for one, other in zip(light, [*light[1:], light[0]], strict=True))


def test_columns_tell_every_value_and_label() -> None:
    chart = Columns(MONTHS, (counted("收到", range(12)), counted("已解决", [0] * 12)), remark="按收集月份统计。")
    text = whole_text(printed(chart))
    assert all(month in text for month in MONTHS)
    assert "收到" in text and "已解决" in text and "按收集月份统计。" in text


def test_a_series_without_a_name_needs_no_legend() -> None:
    with_name, without = (Columns(MONTHS, (counted(name, range(12)),)) for name in ("收到", ""))
    assert chart_height(with_name, 165) - chart_height(without, 165) > 4


def test_columns_are_as_high_as_their_values(monkeypatch: pytest.MonkeyPatch) -> None:
    boxes = filled(marks_of(Columns(("1月", "2月", "3月"), (counted("", (4, 2, 0)),)), monkeypatch=monkeypatch))
    heights = [high for _, high in boxes]
    assert len(heights) == 2
    assert heights[0] == pytest.approx(2 * heights[1], rel=0.01)


def test_shares_are_as_wide_as_their_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = (Part("甲", 3, "3 条"), Part("乙", 1, "1 条"), Part("丙", 0, "0 条"))
    boxes = filled(marks_of(Shares(parts), monkeypatch=monkeypatch))
    bars = [wide for wide, high in boxes if high > 10]
    assert len(bars) == 2
    assert bars[0] == pytest.approx(3 * bars[1], rel=0.01)
    assert sum(bars) == pytest.approx(PORTRAIT.text_width * 72 / 25.4, rel=0.01)


def test_shares_of_nothing_still_tell_every_part() -> None:
    text = whole_text(printed(Shares(tuple(Part(route, 0, "0 条 —") for route in ROUTES))))
    assert all(f"{route}0条—" in text for route in ROUTES)


def test_many_series_and_wide_values_stay_on_the_page() -> None:
    series = tuple(counted(route, [1000 + at for at in range(12)]) for route in ROUTES)
    parts = tuple(Part(route, at, f"{at} 条 20.0%", str(at)) for at, route in enumerate(ROUTES))
    for page in pages(printed(Columns(MONTHS, series), Shares(parts))):
        assert all(left > 20 * 72 / 25.4 and right < 192 * 72 / 25.4 for left, _, right, _ in page.boxes)


def test_a_ticked_box_is_told_and_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """No face has ☑: the box is set, the tick is drawn, and the check before printing has nothing to say."""
    line = tick_boxes(("满意", "基本满意", "不满意"), "基本满意")
    table = Table((Column(160),), (Group((Row((Cell((line,)),), 10),)),))
    assert Document("图", (Section((table,), PORTRAIT),)).text() == "□ 满意 ☑ 基本满意 □ 不满意\n"
    assert marks_of(table, monkeypatch=monkeypatch).count(" w 1 J 1 j ") == 1
    assert whole_text(printed(table)) == "□满意☑基本满意□不满意第1页共1页"
