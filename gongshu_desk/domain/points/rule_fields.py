"""Every field of a rule file, declared once: the form of the editor, the words of a difference, the help beside both.

`label`, `note`, `source` and `example` are what the clerk reads; `editor` says what kind of entry the field asks for;
`choices` are the values it may take with their words. What a field may hold is checked by `scheme` and `checks`.
"""

from collections.abc import Collection, Mapping

from gongshu_desk.domain.points.fitting import BASES, KINDS, OUTCOMES
from gongshu_desk.domain.points.rule_item_fields import ITEMS
from gongshu_desk.domain.points.rule_words import Choices, Row
from gongshu_desk.domain.points.rule_words import RuleField as RuleField

SCHEME = (
    RuleField(
        "scheme",
        "code",
        "规则代码",
        note="这套规则的代号，同一套规则的各个版本都用它。用字母和数字，定了不再改。",
        example="example",
        editor="text",
        required=True,
    ),
    RuleField(
        "scheme",
        "version",
        "版本",
        note="第几版。每改一次、重新发布一次，就加一；已发布的版本不能再改。",
        example="2",
        editor="count",
        required=True,
    ),
    RuleField(
        "scheme",
        "title",
        "名称",
        note="规则的全称，印在公示和通知书上。",
        example="某某街道人大代表履职积分办法",
        editor="text",
        required=True,
    ),
    RuleField(
        "scheme",
        "document_no",
        "文号",
        note="通过这套规则的文件号。还没有通过就空着，正式使用前补上。",
        example="某人大工委〔2025〕3 号",
        editor="text",
    ),
    RuleField(
        "scheme",
        "effective_from",
        "起用日期",
        note="从哪一天起按这一版计分。一个年度用 12 月 31 日那天有效的版本。",
        example="2026-01-01",
        editor="date",
        required=True,
    ),
    RuleField(
        "scheme",
        "period",
        "计分周期",
        note="全年一起算，还是上、下半年分别计分再相加。分半年算时，各项封顶每半年各用一次。",
        source="太原杏花岭、吉林珲春按半年计，年度相加",
        example="上下半年分别计分再相加",
        editor="choice",
        choices=(
            ("year", "全年"),
            ("half_year", "上下半年分别计分再相加"),
        ),
    ),
    RuleField(
        "scheme",
        "decimals",
        "小数位数",
        note="总分保留几位小数，四舍五入只在最后做一次。",
        source="重庆璧山公布的积分带一位小数",
        example="1",
        editor="count",
    ),
    RuleField(
        "scheme",
        "base",
        "基础分",
        note="人人都有的起始分，再加减各类得分。不设就写 0；按半年计分时每半年各给一次。",
        source="湖北荆门东宝：每年基础分 60",
        example="60",
        editor="points",
    ),
    RuleField(
        "scheme",
        "total_cap",
        "总分封顶",
        note="总分最多算到多少，超出的不计。不封顶就空着。",
        source="荆门东宝、重庆江北不封顶",
        example="120",
        editor="points",
    ),
    RuleField(
        "scheme",
        "total_floor",
        "总分保底",
        note="总分最少算到多少，扣得再多也不低于它。不保底就空着。",
        example="0",
        editor="points",
    ),
    RuleField(
        "scheme",
        "top_quota_percent",
        "最高等次名额（%）",
        note="最高等次至多占参加排名人数的百分之几；压线并列的一并退到下一等。",
        source="湖南沅江：优秀代表名额 20%",
        example="20",
        editor="count",
    ),
    RuleField(
        "scheme",
        "min_months",
        "最少任职月数",
        note="年度内任职不足几个月的「暂不评定」。一个月任职满 15 天才算一个月。",
        example="6",
        editor="count",
    ),
    RuleField(
        "scheme",
        "unranked_tags",
        "不参加排名的身份类别",
        note="这些身份的代表照样计分、定等次，但不排名次、不占名额。",
        source="湖南沅江：市、镇领导和常委会组成人员不参加评优",
        example="领导干部",
        editor="tags",
    ),
)
BANDS = (
    RuleField(
        "bands", "label", "等次", note="等次的名称，从高到低一个一个写。", example="优秀", editor="text", required=True
    ),
    RuleField(
        "bands",
        "from",
        "起点",
        note="总分四舍五入后达到多少就是这一等。最低一等接住其余所有人。",
        source="陕西白河：优秀 90 以上、良好 80—89、一般 60—79、较差 59 以下",
        example="90",
        editor="points",
        required=True,
    ),
)
CATEGORIES = (
    RuleField(
        "categories", "code", "类别代码", note="类别的编号，事项靠它归类。", example="A", editor="text", required=True
    ),
    RuleField(
        "categories",
        "name",
        "名称",
        note="类别的名称，积分榜和通知书上的一栏。",
        example="出席本级人代会",
        editor="text",
        required=True,
    ),
    RuleField(
        "categories",
        "cap",
        "封顶",
        note="这一类最多算多少分；超出的从最后一项、最晚一笔起不计。不封顶就空着。",
        source="甘肃肃南马蹄：会期 40 分、闭会 60 分",
        example="25",
        editor="points",
    ),
    RuleField(
        "categories",
        "floor",
        "保底",
        note="这一类最少算多少分，扣分扣到这里为止。不保底就空着。",
        source="安庆市政协：会议类扣到 0 分为止（政协做法）",
        example="0",
        editor="points",
    ),
)
VETOES = (
    RuleField(
        "vetoes",
        "when",
        "情形",
        note="发生什么情形时限制等次。",
        source="代表法第六十一、六十二条：暂时停止执行代表职务、代表资格终止",
        example="人代会缺席",
        editor="choice",
        choices=(
            ("unapproved_congress_absence", "人代会缺席"),
            ("suspended", "暂停执行职务"),
            ("terminated", "资格终止"),
        ),
        required=True,
    ),
    RuleField(
        "vetoes",
        "effect",
        "后果",
        note="不能进入最高等次，或者本年度不评定。分数照算，不因此增减。",
        example="不进入最高等次",
        editor="choice",
        choices=(
            ("not_top", "不进入最高等次"),
            ("ungraded", "不评定"),
        ),
        required=True,
    ),
)
EXAMPLES = (
    RuleField(
        "examples",
        "name",
        "算例名称",
        note="说清是怎样的一个人、应得多少分。",
        example="全勤、领衔两件建议，85.5 分",
        editor="text",
        required=True,
    ),
    RuleField(
        "examples",
        "total",
        "应得总分",
        note="手工算出的总分。检查和发布前都会重算，对不上就不能发布。",
        example="85.5",
        editor="points",
        required=True,
    ),
    RuleField("examples", "band", "应得等次", note="应评为哪一等；不核对等次就空着。", example="良好", editor="text"),
    RuleField(
        "examples",
        "categories",
        "各类应得",
        note="各类应得多少分；可以只写几类。",
        example="A 25 分、B 9 分",
        editor="categories",
    ),
    RuleField(
        "examples", "year", "年度", note="算哪一年。空着就看登记的日期落在哪一年。", example="2025", editor="count"
    ),
    RuleField(
        "examples",
        "facts",
        "登记的事",
        note="这位代表一年的活动、出席、建议、述职……表头和导入模板一样。",
        example="培训一次、出席",
        editor="facts",
        required=True,
    ),
)
FIELDS: Mapping[str, tuple[RuleField, ...]] = {
    "scheme": SCHEME,
    "bands": BANDS,
    "categories": CATEGORIES,
    "items": ITEMS,
    "vetoes": VETOES,
    "examples": EXAMPLES,
}
"""The fields of each table, in the order of a form."""

_BY_KEY = {(field.table, field.key): field for fields in FIELDS.values() for field in fields}
_BY_SOURCE: Mapping[str, Mapping[str, Collection[str]]] = {"basis": BASES, "kinds": KINDS, "outcomes": OUTCOMES}
TABLE_WORDS = {"bands": "等次", "categories": "类别", "items": "事项", "vetoes": "否决", "examples": "算例"}


def field_of(table: str, key: str) -> RuleField:
    """The declaration of a field; KeyError where there is none."""
    return _BY_KEY[table, key]


def word(table: str, key: str, value: str) -> str:
    """A value in the clerk's word; the value itself where the field has no list of choices."""
    return dict(field_of(table, key).choices).get(value, value)


def options(field: RuleField, row: Row) -> Choices:
    """The choices that make sense in this row: bases, kinds and outcomes of its source."""
    source = str(row.get("source") or "")
    if field.table != "items" or field.key not in _BY_SOURCE or source not in BASES:
        return field.choices
    allowed = _BY_SOURCE[field.key].get(source, ())
    return tuple(one for one in field.choices if one[0] in allowed)


def needed(field: RuleField, row: Row) -> bool:
    """Whether the row is incomplete without the field. `points` beside `min` and `max` is only a proposal."""
    return field.required and field.applies(row) and not (field.key == "points" and row.get("basis") == "manual")
