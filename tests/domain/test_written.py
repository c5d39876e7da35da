"""What a line of an official text is."""

import pytest

from gongshu_desk.domain.written import LineKind, line_kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("一、学习和出席会议情况", LineKind.FIRST),
        ("十二、其他", LineKind.FIRST),
        ("（一）参加代表小组活动。", LineKind.SECOND),
        ("一、" + "全年参加培训" * 6, LineKind.TEXT),
        ("（一）" + "全年参加培训" * 6, LineKind.TEXT),
        ("1.进站接待", LineKind.TEXT),
        ("一年来，认真履职。", LineKind.TEXT),
        ("各位选民：", LineKind.TEXT),
        ("", LineKind.TEXT),
    ],
)
def test_headings_are_short_numbered_lines(text: str, kind: LineKind) -> None:
    assert line_kind(text) is kind


def test_only_the_opening_line_is_a_salutation() -> None:
    assert line_kind("各位选民：", opening=True) is LineKind.SALUTATION
    assert line_kind("现将有关情况报告如下：各项工作均已完成。", opening=True) is LineKind.TEXT
    assert line_kind("一、出席会议情况", opening=True) is LineKind.FIRST
