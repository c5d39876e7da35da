"""Pictures of the kit with synthetic values, to be looked at beside the visual target.

    python tests/ui/gallery.py OUT_DIR [--size 特大] [--high 697]

Nobody named here exists; the figures tie out.
"""

import argparse
import os
import sys
from decimal import Decimal
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.ui.kit import style
from gongshu_desk.ui.kit import type as ladder
from gongshu_desk.ui.kit.buttons import Action, Button, MenuButton
from gongshu_desk.ui.kit.charts import Bands, CapRow, Caps, MonthColumns, legend
from gongshu_desk.ui.kit.chips import Chip
from gongshu_desk.ui.kit.chooser import Choice
from gongshu_desk.ui.kit.columns import Cell, Column, RowStyle, changed_cell
from gongshu_desk.ui.kit.empty import Empty
from gongshu_desk.ui.kit.fields import Check, Combo, SearchField
from gongshu_desk.ui.kit.figures import Bar, Figure, FigureCard, Segments, SmallFigure, Step, Steps
from gongshu_desk.ui.kit.form_fields import form_fields
from gongshu_desk.ui.kit.heading import Heading
from gongshu_desk.ui.kit.icons import Icon
from gongshu_desk.ui.kit.labels import Elided, Label
from gongshu_desk.ui.kit.layout import EDGE, INSIDE, card, col, foot, hline, holder, note, row, scroll, table_card, well
from gongshu_desk.ui.kit.page import Page, PageSpec
from gongshu_desk.ui.kit.record_form import RecordForm
from gongshu_desk.ui.kit.record_table import RecordTable
from gongshu_desk.ui.kit.shell import Shell
from gongshu_desk.ui.kit.toast import Note
from gongshu_desk.ui.main_window import MainWindow

ROSTER = [
    ("2 画", "丁文静", "女", "第一小组", "翠柳社区卫生服务中心 主任", "在任", "16/18", "88.0", "良好"),
    ("3 画", "于海燕", "女", "第二小组", "翠柳小学 副校长", "在任", "18/18", "93.5", "优秀"),
    ("3 画", "万　磊", "", "第三小组", "杭州恒川精密机械有限公司 总经理", "在任", "12/18", "68.0", "称职"),
    ("3 画", "马文斌", "回族", "第一小组", "翠柳农贸市场 经营户", "在任", "15/18", "79.5", "称职"),
    ("4 画", "王　岚", "女", "第二小组", "和睦新村社区 党委书记", "在任", "18/18", "96.0", "优秀"),
    ("4 画", "王学明", "", "第三小组", "区城市管理局 翠柳中队 队长", "在任", "17/18", "84.0", "良好"),
    ("4 画", "方志远", "", "第一小组", "浙江明远律师事务所 律师", "在任", "14/18", "82.5", "良好"),
    ("5 画", "叶婷婷", "女", "第二小组", "翠柳幼儿园 教师", "暂停执行职务", "6/9", None, "不评定"),
    ("5 画", "冯国强", "", "第三小组", "杭州公交集团 第四分公司 驾驶员", "在任", "16/18", "85.0", "良好"),
    ("6 画", "朱丽萍", "女", "第一小组", "塘河社区 居民委员会主任", "在任", "18/18", "89.5", "良好"),
    ("6 画", "刘　畅", "女", "第二小组", "杭州云栖数据科技有限公司 工程师", "在任", "17/18", "85.5", "良好"),
    ("6 画", "许　诺", "女", "第三小组", "自由职业（网络主播）", "补选", "3/3", "21.0", "暂不评定"),
    ("6 画", "孙晓梅", "女", "第一小组", "翠柳街道 办事处主任", "在任", "17/18", "86.5", "良好"),
    ("7 画", "李　想", "", "第二小组", "杭州大运河文旅发展有限公司 副总经理", "在任", "13/18", "72.5", "称职"),
    ("7 画", "李慧敏", "女", "第三小组", "市第三人民医院 护士长", "在任", "16/18", "83.0", "良好"),
    (
        "7 画",
        "阿依古丽·麦麦提吐尔逊",
        "女，维吾尔族",
        "第一小组",
        "翠柳街道民族团结服务站 干事",
        "在任",
        "17/18",
        "84.5",
        "良好",
    ),
    ("8 画", "金明珠", "女，朝鲜族", "第一小组", "金师傅餐饮店 负责人", "资格终止", "8/10", None, "不评定"),
]
ROSTER_FIELDS = ("strokes", "name", "remark", "group", "post", "status", "attended", "points", "band")
ROSTER_COLUMNS = (
    Column("strokes", "", "gutter", width=52, rank=0, follows="name", pad=(4, 4), sortable=False),
    Column("name", "姓名", "name", width=132, rank=0, show=lambda v, r: Cell(v, sub=f"（{r[2]}）" if r[2] else "")),
    Column("group", "代表小组", width=84, rank=3),
    Column("post", "工作单位及职务", width=150, stretch=True, rank=4),
    Column("status", "状态", "chip", width=116, rank=0),
    Column("attended", "出勤", "number", width=68, rank=2),
    Column("points", "积分", "number", width=62, rank=0, tone="ink"),
    Column("band", "等次", "quiet_chip", width=104, rank=0),
)
GAPS = [
    ("必补", "述职报告未交", "16/21", "丁文静、马文斌等 5 人", "去登记"),
    ("必补", "会议签到未录", "29/31", "居民议事会议等 2 场", "去签到"),
    ("必补", "积分明细待复核", "355/363", "8 条，最早 10-28 录入", "去复核"),
    ("建议补", "建议评价单未回", "30/34", "4 件，其中 1 件逾期", "去催办"),
    ("建议补", "代表照片缺失", "19/22", "许　诺、金明珠等 3 人", "去补充"),
    ("已齐", "联络站意见答复", "37/37", "37/37 条", ""),
    ("已齐", "代表证号与任期", "22/22", "22/22 人", ""),
    ("已齐", "证书字库缺字", "0", "0 字", ""),
]


def nothing() -> None:
    """For the buttons of a picture."""


def act(text: str, icon: str = "", key: str = "", kind: str = "plain") -> Action:
    """An action that does nothing."""
    return Action(text, nothing, icon, key, kind=kind)


class Dashboard(Page):
    """Figures, checklist, charts, entries."""

    title = "工作台"

    def __init__(self, _shell: Shell) -> None:
        super().__init__()
        figures = [
            Figure("在任代表", "21", "人", "共 22 席", ""),
            Figure("活动出勤率", "86.5", "%", "315/364", "+3.1"),
            Figure("培训覆盖率", "85.7", "%", "18/21", "−4.8", good=False),
            Figure("建议办结率", "88.2", "%", "30/34", "+2.0"),
            Figure("述职率", "76.2", "%", "16/21", "+9.5"),
        ]
        months = [22, 31, 18, 34, 38, 26, 17, 12, 41, 48, 28], [18, 29, 20, 26, 31, 28, 11, 14, 36, 40, 33, 44]
        bands = [("优秀", 3), ("良好", 10), ("称职", 5), ("不称职", 1), ("暂不评定", 1), ("不评定", 1)]
        table = RecordTable(
            (
                Column("state", "", "chip", width=108, rank=0),
                Column("what", "", "name", width=126, rank=0),
                Column("n", "", "number", width=72, rank=9),
                Column("detail", "", width=120, stretch=True, rank=1),
                Column("act", "", "action", width=92, rank=0),
            ),
            density="check",
            header=False,
        )
        table.set_rows(GAPS)
        head = col(
            row(Label("年终还缺什么", "h2"), None, Label("已齐 4 / 10", tone="ink2")), Bar(0.4, "green"), margins=INSIDE
        )
        chart = card(
            col(
                row(
                    Label("每月履职", "h2"),
                    Label("315 人次", tone="ink2"),
                    None,
                    legend(("last", "2025"), ("accent", "2026")),
                ),
                (MonthColumns(*months, 11), 1),
                space=12,
                margins=INSIDE,
            )
        )
        counts = card(
            col(
                row(Label("积分等次", "h2"), None, Label("21 人 · 试算", tone="ink2")),
                (Bands(bands), 1),
                margins=INSIDE,
            )
        )
        self._charts = holder(row((chart, 1), (counts, 1), space=16))
        self._charts.setHidden(ladder.large())
        today = card(
            col(
                row(Label("今日待办", "h2"), None, Label("2 项", tone="ink2")),
                entry("checks", "第四季度代表专题培训", "09:00 三楼会议室 · 应到 24", Button("签到", small=True)),
                entry("map-pin-line", "进站接待 · 翠苑联络站", "14:30 接待 2 人 · 未登记", Button("登记", small=True)),
                None,
                space=12,
                margins=INSIDE,
            )
        )
        right = col((self._charts, 1), today, space=16)
        self.fill(
            Heading(
                "工作台",
                "11 月 23 日 星期一，距 2026 年度结账还有 38 天",
                [act("登记活动", "calendar-plus"), act("开始签到", "checks", kind="primary")],
            ),
            row(*[(FigureCard(figure), 1) for figure in figures], space=16),
            (row((table_card(holder(head), table), 9), (right, 12), space=16), 1),
            space=16,
        )


def entry(icon: str, title: str, below: str, button: Button) -> QWidget:
    """A line of 今日待办."""
    words = col(Elided(title), Elided(below, "cap", "ink2"), space=0)
    return holder(row(Icon(icon, size=20), (words, 1), button, space=10))


class Deputies(Page):
    """List and detail."""

    title = "代表"

    def __init__(self, _shell: Shell) -> None:
        super().__init__()
        table = RecordTable(ROSTER_COLUMNS, fields=ROSTER_FIELDS, key="name", multi=True, label="代表名册")
        table.set_rows(ROSTER)
        table.select_key("刘　畅")
        table.records.sort_key = "name"
        filters = row(
            SearchField("姓名、拼音、证号"),
            Combo([(0, "全部小组")]),
            Combo([(0, "全部状态")]),
            Combo([(0, "全部身份类别")]),
            None,
            Combo([(0, "按姓氏笔画")]),
        )
        detail = self._detail()
        detail.setFixedWidth(ladder.wide(336))
        self.fill(
            Heading(
                "代表",
                "第一届区人大代表 22 人，在任 21（其中补选 1、暂停 1）",
                [
                    act("导入", "download-simple"),
                    act("导出", "upload-simple", "Ctrl+E"),
                    act("打印", "printer", "Ctrl+P"),
                    act("新增代表", "plus", "Ctrl+N", "primary"),
                ],
            ),
            filters,
            (row((table_card(None, table), 1), detail, space=16), 1),
        )

    def _detail(self) -> QWidget:
        figures = well(
            row(
                *[
                    (SmallFigure(*f), 1)
                    for f in (("积分", "85.5", "第 7 名"), ("出勤", "17/18", "94.4%"), ("履职", "12.5", "天"))
                ],
                margins=(16, 8, 8, 8),
            )
        )
        tabs = QTabBar()
        ladder.wear(tabs, "body")
        tabs.setExpanding(False)
        for word in ("基本信息", "履职 18", "积分", "证书 2"):
            tabs.addTab(word)
        facts = [
            ("代表证号", "3301050110017"),
            ("选区", "第 12 选区（翠柳街道）"),
            ("联络站", "翠苑联络站"),
            ("手机", "138****1234"),
        ]
        facts += [("当选日期", "2021-12-28　连任"), ("工作单位", "杭州云栖数据科技有限公司"), ("职务", "工程师")]
        lines = [row(wide_label(label), (Elided(value), 1)) for label, value in facts]
        head = row(
            (
                col(
                    row(Label("刘　畅", "h1"), Chip("在任", quiet=False), None),
                    Label("女　汉族　中共党员", tone="ink2"),
                    space=2,
                ),
                1,
            ),
            MenuButton(lambda: [act("编辑", "pencil-simple", "F2")]),
            margins=(16, 16, 8, 12),
        )
        buttons = row(
            Button("编辑", icon="pencil-simple", key="F2"),
            Button("登记表", icon="printer"),
            None,
            Button("看积分", "quiet", "caret-right", after=True),
            margins=(16, 8, 8, 8),
        )
        return card(
            col(
                head,
                row((figures, 1), margins=(16, 0, 16, 0)),
                12,
                row(tabs, None, margins=(14, 0, 0, 0)),
                hline(),
                (scroll(col(*lines, None, space=9, margins=(16, 12, 16, 8))), 1),
                foot(buttons),
                space=0,
                margins=EDGE,
            )
        )


def wide_label(text: str) -> Label:
    """The label of a fact, as wide as four characters."""
    label = Label(text, tone="ink2")
    label.setFixedWidth(ladder.width("代表证号") + 8)
    return label


class Points(Page):
    """Caps at the left, the statement as a tree at the right."""

    title = "积分"

    def __init__(self, _shell: Shell) -> None:
        super().__init__()
        caps = [
            CapRow("A", "出席本级人代会", Decimal("25"), Decimal(25), Decimal(25)),
            CapRow("B", "议案建议", Decimal("9"), Decimal(20), Decimal(9)),
            CapRow("C", "闭会期间活动", Decimal("34"), Decimal(40), Decimal(37)),
            CapRow("D", "联系群众与述职", Decimal("15"), Decimal(15), Decimal(22)),
            CapRow("E", "附加", Decimal("3"), Decimal(20), Decimal(3)),
            CapRow("F", "扣分", Decimal("-0.5"), None, Decimal("-0.5")),
        ]
        lead = card(
            col(
                row(
                    Label("85.5", "fig"),
                    Label("分", tone="ink2"),
                    4,
                    Chip("良好"),
                    None,
                    Label("第 7 名 / 19 人", tone="ink2"),
                ),
                Elided("25.0 + 9.0 + 34.0 + 15.0 + 3.0 − 0.5 = 85.5", tone="ink2"),
                space=4,
                margins=INSIDE,
            )
        )
        chart = card(
            col(
                Label("各类得分与封顶", "h2"),
                (Caps(caps), 1),
                row(legend(("accent", "计入"), ("track", "未用"), ("cut", "封顶截去")), None),
                space=10,
                margins=INSIDE,
            )
        )
        left = col(lead, (chart, 1), space=12)
        holder_ = scroll(left)
        holder_.setFixedWidth(348)
        holder_.setHidden(ladder.large())
        table = RecordTable(
            (
                Column("what", "事项与事实", "name", width=262, rank=0),
                Column("date", "日期", width=72, rank=2),
                Column("how", "怎样算的", width=200, stretch=True, rank=1, show=_how),
                Column("raw", "原始", "number", width=76, rank=0, show=_raw),
                Column("counted", "计入", "number", width=80, rank=0, tone="ink", show=_counted),
            ),
            fields=("level", "what", "date", "how", "raw", "counted", "cut"),
            style=lambda r: RowStyle(group=r[0] == 0, level=r[0], bold=r[0] == 0, expandable=r[0] < 2),
            tree=True,
            density="compact",
        )
        table.set_rows(STATEMENT)
        table.select_first()
        table.step(6)
        head = row(
            Label("积分明细", "h2"),
            Label("16 项 43 条", tone="ink2"),
            None,
            Segments(["全部 43", "被截 5", "扣分 1"]),
            margins=(16, 8, 12, 8),
        )
        self.fill(
            Heading(
                "刘　畅",
                "第二小组　证号 3301050110017　2026 年度履职积分",
                [act("试算", "flask"), act("打印登记表", "printer", "Ctrl+P", "primary")],
                crumb=("积分", nothing),
                extra=[
                    Button("", "icon", "caret-left", tip="上一位（Alt+↑）"),
                    Button("", "icon", "caret-right", tip="下一位（Alt+↓）"),
                ],
            ),
            (row(holder_, (table_card(holder(head), table), 1), space=16), 1),
        )


STATEMENT = [
    (0, "A　出席本级人代会", "", "2 项 7 条，封顶 25，已满", "25.0", "25.0", ""),
    (0, "C　闭会期间活动", "", "5 项 14 条，封顶 40", "37.0", "34.0", ""),
    (1, "C1　培训", "", "3 个半天 × 2 分 = 6", "6.0", "6.0", ""),
    (1, "C3　视察、调研等", "", "5 次 × 3 分 = 15，单项封顶 12", "15.0", "12.0", "cut"),
    (2, "执法检查：养老服务条例", "03-18", "1 次 × 3 分", "3.0", "3.0", ""),
    (2, "视察：老旧小区加装电梯", "05-22", "1 次 × 3 分", "3.0", "3.0", ""),
    (2, "专题询问：河道治理", "10-21", "本项已满 12 分", "3.0", "0.0", "单项封顶"),
    (1, "C4　列席会议", "", "1 次 × 3 分 = 3", "3.0", "3.0", ""),
    (0, "D　联系群众与述职", "", "3 项 13 条，分类封顶 15，已满", "22.0", "15.0", ""),
]


def _how(value: str, line: tuple) -> Cell:
    return Cell(value, chip=line[6] if len(line[6]) > 3 else "")


def _raw(value: str, line: tuple) -> Cell:
    return Cell(value, "ink3" if line[6] else "ink2", strike=bool(line[6]))


def _counted(value: str, line: tuple) -> Cell:
    return Cell(value, "amber" if len(line[6]) > 3 else "ink", bold=line[0] == 0)


class ImportPreview(Page):
    """Steps, counts, changes and errors of an import."""

    title = "导入"

    def __init__(self, _shell: Shell) -> None:
        super().__init__()
        steps = Steps([Step("选择文件"), Step("对应列"), Step("预览", "未写入任何数据"), Step("结果")], 2)
        file_line = row(
            Icon("file-text", size=20),
            Label("2026年代表名册（汇总）.xlsx", "strong"),
            (Elided("工作表 Sheet1，表头第 2 行，数据 24 行", tone="ink2"), 1),
            Button("换文件", "quiet", small=True),
            margins=(16, 6, 8, 6),
        )
        columns = (
            Column("row", "行", "number", width=56, rank=0),
            Column("state", "状态", "chip", width=92, rank=0),
            Column("name", "姓名", "name", width=88, rank=0),
            Column("sex", "性别", width=56, rank=5),
            Column("born", "出生日期", width=112, rank=4, show=_wrong),
            Column("no", "代表证号", width=140, rank=1, show=_wrong),
            Column("group", "代表小组", width=170, rank=2, show=_change),
            Column(
                "say",
                "说明",
                width=180,
                stretch=True,
                rank=0,
                show=lambda v, r: Cell(v, "red" if r[1] == "错误" else ""),
            ),
        )
        table = RecordTable(columns, density="import", style=lambda r: RowStyle(muted=r[1] == "重复"))
        table.set_rows(
            [
                (3, "更新", "丁文静", "女", "1979-03-14", "3301050110001", ("第二小组", "第一小组"), "小组 1 处变动"),
                (4, "重复", "于海燕", "女", "1982-11-02", "3301050110002", "第二小组", "与已有记录相同，不写入"),
                (6, "新增", "马文斌", "男", "1985-09-08", "3301050110004", "第一小组", ""),
                (7, "错误", "王　岚", "女", "1976-04-30", "!3.30105E+12", "第二小组", "代表证号末几位丢失"),
                (8, "新增", "王学明", "男", "1980-12-25", "3301050110006", "第三小组", "日期 1980.12.25 已识别"),
                (13, "错误", "孙晓梅", "女", "!1978-02-30", "3301050110012", "第一小组", "没有 2 月 30 日"),
            ]
        )
        table.select_first()
        table.step(3)
        fix = note(
            "red",
            "x-circle-fill",
            "第 7 行 王　岚：代表证号被表格存成数字 3.30105E+12，末几位已丢失。请在 Excel 中把该列设为「文本」再导入。",
            Button("改这一格", small=True),
            Button("下一处错误", icon="arrow-down", small=True),
        )
        skip = Check("跳过 2 行错误，只写入其余行")
        skip.set_value(True)
        self.fill(
            Heading(
                "导入代表名册", "核对每一行的结果，确认后才写入", [act("取消", kind="quiet")], crumb=("代表", nothing)
            ),
            card(col(row((steps, 1), margins=(16, 2, 16, 2)), hline(), file_line, space=0, margins=EDGE)),
            row(
                Segments(["全部 24", "新增 15", "更新 4", "重复 3", "错误 2"]),
                None,
                SearchField("在预览中查找"),
                Button("导出错误行", icon="upload-simple"),
            ),
            (table_card(None, table, row((fix, 1), margins=(8, 8, 8, 8))), 1),
            row(skip, None, Button("上一步"), Button("确认导入 19 行", "primary", "check-bold", key="Ctrl+Return")),
        )


def _wrong(value: str, _row: tuple) -> Cell:
    return Cell(value.lstrip("!"), wrong=value.startswith("!"))


def _change(value: object, _row: tuple) -> Cell:
    return changed_cell(*value) if isinstance(value, tuple) else Cell(str(value))


class Honours(Page):
    """Nothing yet, and a toast."""

    title = "荣誉证书"

    def __init__(self, _shell: Shell) -> None:
        super().__init__()
        self.empty = Empty(
            "2026 年度还没有荣誉记录",
            "登记之后可打印荣誉证书，并按规则计入附加分",
            [
                (act("登记第一条荣誉", "plus"), "逐条填写：代表、名称、级别、授予单位、文号、日期"),
                (act("从 Excel 导入", "download-simple"), "已有表格时用；先预览，确认后才写入"),
                (act("下载空白模板", "file-arrow-down"), "带下拉选项和填写说明的 .xlsx"),
            ],
            link=act("看 2025 年度的 4 条"),
        )
        heading = Heading(
            "荣誉证书",
            "代表获得的表彰，证书编号取自登记簿",
            [
                act("导入", "download-simple"),
                act("导出", "upload-simple"),
                act("打印证书", "printer"),
                act("登记荣誉", "plus", kind="primary"),
            ],
        )
        heading.button("导出").set_reason("还没有记录")
        heading.button("打印证书").set_reason("还没有记录")
        line = row(
            SearchField("姓名、荣誉名称、文号", width=260), Combo([(0, "全部级别")]), None, Combo([(0, "按授予日期")])
        )
        self.fill(heading, line, (self.empty, 1))

    def focus_first(self) -> None:
        self.empty.focus_first()


class Forms(Page):
    """Two forms drawn from drafts."""

    title = "表单"

    def __init__(self, _shell: Shell) -> None:
        super().__init__()
        stations = [Choice(name, name, "3 人") for name in ("翠苑联络站", "和睦联络站", "塘河联络站")]
        choosers = {"station": lambda text: [c for c in stations if text in c.label]}
        self.deputy = RecordForm(form_fields(DeputyDraft, choosers=choosers), draft=DeputyDraft, columns=2)
        self.deputy.set_values({"name": "刘畅", "tags": ("妇女", "专业技术人员"), "term": 1})
        self.activity = RecordForm(
            form_fields(ActivityDraft, choosers=choosers, year=2026), draft=ActivityDraft, above=True
        )
        left, right = card(col(self.deputy, margins=EDGE)), card(col(self.activity, margins=EDGE))
        right.setFixedWidth(ladder.wide(336))
        self.fill(Heading("表单", "由草稿模型画出", [act("打印", "printer")]), (row((left, 1), right, space=16), 1))

    def focus_first(self) -> None:
        self.deputy.check()


PAGES = [
    PageSpec("dashboard", "工作台", "squares-four", Dashboard),
    PageSpec("deputies", "代表", "identification-card", Deputies),
    PageSpec("activities", "活动", "calendar-blank", Forms),
    PageSpec("attendance", "签到", "checks", Forms),
    PageSpec("stations", "联络站", "map-pin-line", Forms),
    PageSpec("suggestions", "建议", "chat-centered-text", Forms),
    PageSpec("points", "积分", "chart-bar", Points, gap=True),
    PageSpec("duty", "述职", "presentation", Forms),
    PageSpec("honours", "荣誉证书", "medal", Honours),
    PageSpec("year_end", "年终", "archive-box", ImportPreview, gap=True),
    PageSpec("settings", "设置", "gear-six", Forms, foot=True),
]


def make_window() -> MainWindow:
    """The window with the pages of the gallery."""
    shell = Shell()
    shell.update(
        unit="翠柳街道人大工委",
        clerk="周敏·录入",
        terms=((1, "第一届"),),
        term=1,
        years=((2026, "2026 年度"), (2025, "2025 年度")),
        year=2026,
        saved="已保存 14:02",
        backup="未备份 3 天",
        backup_late=True,
        badges=(("year_end", "6"),),
    )
    return MainWindow(shell, PAGES)


def main() -> None:
    """Grab every page into a folder."""
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--size", default="标准", choices=list(ladder.SIZES))
    parser.add_argument("--high", type=int, default=768)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    style.dress(app, ladder.SIZES[asked.size])
    window = make_window()
    window.resize(1366, asked.high)
    window.show()
    for key in ("dashboard", "deputies", "activities", "points", "honours", "year_end"):
        window.go(key)
        if key == "honours":
            window.toasts.show(Note("已将「刘　畅　优秀代表建议」移到回收站", "trash", nothing))
        else:
            window.toasts.dismiss()
        QTest.qWait(60)
        window.grab().save(str(asked.out / f"{key}.png"))
        print(key, window.width(), window.height(), window.page(key).minimumSizeHint())
    window.close()


if __name__ == "__main__":
    main()
