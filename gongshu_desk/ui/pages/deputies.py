"""The roster."""

from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.ui.kit.record_view import RecordView, Words, field_column, name_column


def deputies_view() -> RecordView:
    """How the roster is shown."""
    return RecordView(
        "deputies",
        Words(
            *("代表", "代表", "新增代表", "代表名册"),
            *("姓名、拼音、证号", "还没有代表", "登记之后即可签到、计分、打印"),
            *("登记第一位代表", "逐条填写"),
        ),
        (name_column(), field_column(DeputyDraft, "group", 100), field_column(DeputyDraft, "employer", stretch=True)),
        frozenset({"mandate", "person", "membership", "mandatetag"}),
        filters=(("group", "全部小组"), ("status", "全部状态"), ("tags", "全部身份类别")),
        sorts=(("按姓氏笔画", ""),),
        by_year=False,
    )
