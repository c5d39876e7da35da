"""The audit in the clerk's words: what a table, a column, a value and a record are called. Personal data stay masked."""

import json
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session

from gongshu_desk.domain.records.fields import Meta, masked, shown
from gongshu_desk.services.catalog import RECORD_KINDS
from gongshu_desk.services.record_history import Names, label_of
from gongshu_desk.store import chain
from gongshu_desk.store.audit import DIGESTED, PRIVATE, digested, from_json, to_json, values_of
from gongshu_desk.store.tables import TABLES, Row

_TABLES = {
    "unit": "单位", "term": "届次", "electoraldistrict": "选区", "delegation": "代表团", "deputygroup": "代表小组",
    "identitytag": "身份类别", "person": "个人信息", "mandatetag": "代表的身份类别", "membership": "代表的归属",
    "cosigner": "联名", "pointsscheme": "积分规则", "certificatelayout": "证书版式", "certificate": "证书",
    "printentry": "打印记录", "closedyear": "年度结账", "setting": "设置", "publication": "公示",
    "frozenprint": "冻结的打印件", "invitation": "邀请", "attachment": "附件", "mergeentry": "查重合并",
    "earliersuspension": "以前的暂停", "ballotcount": "测评计票", "handling": "会办、分办",
    "handlinground": "前一轮办理", "suggestionstep": "办理过程", "account": "账户", "accessevent": "查看记录",
    chain.OWN: "操作链",
}  # fmt: skip
_COLUMNS = {
    "uid": "标识", "archived": "在回收站", "sequence": "最后一步的序号", "clerk": "经办人", "id": "内部编号", "name": "名称",
    "value": "内容", "text": "全文", "title": "名称", "version": "版本", "code": "代码", "kind": "类别", "state": "状态",
    "year": "年度", "number": "编号", "serial": "流水号", "issued_on": "发证日期", "data": "证书数据", "pdf_hash": "打印件指纹",
    "hash": "指纹", "snapshot": "冻结的数据", "facts_hash": "事实指纹", "lines": "冻结的明细", "figures": "冻结的数据",
    "closed_on": "结账日期", "reopened_on": "重新打开日期", "reopen_reason": "重新打开的理由", "votes": "票数",
    "reopen_document_no": "重新打开的文号", "reopen_approved_by": "重新打开的批准人", "password": "密码存根",
    "roles": "角色", "shown": "显示的姓名", "failures": "连续输错次数", "must_change": "须改密码", "disabled": "已停用",
    "review": "审核", "review_reason": "审核意见", "sort_stroke": "笔画排序", "sort_pinyin": "拼音排序",
    "sort_stroke_char": "逐字笔画排序", "search_text": "检索文字", "person_id": "人员", "sha256": "文件指纹", "size": "大小",
    "effective_from": "起用日期", "published_on": "发布日期", "retired_on": "停用日期", "report": "打印件", "pages": "页数",
    "copies": "份数", "printer": "打印机", "fingerprint": "指纹", "subject": "对象", "at": "时间", "detail": "说明",
    "account": "账户", "void_on": "作废日期", "void_reason": "作废理由", "opens_on": "公示开始", "closes_on": "公示截止",
    "place": "地点", "round": "第几次", "starts_on": "起", "ends_on": "止", "rolled_on": "换届日期", "issued": "发出",
    "returned": "收回", "valid": "有效", "rater": "测评人", "aspect": "测评项目", "organ": "单位", "role": "分工",
    "on": "日期", "moved": "合并内容", "confirmed_on": "确认日期", "position": "联名顺序", "media_type": "文件类型", "added_on": "添加日期",
}  # fmt: skip
"""What is no field of a form."""
ACTIONS = {
    "add": "新增", "change": "修改", "archive": "移到回收站", "restore": "从回收站取回", chain.LINKED: "补算操作链",
    "approved": "第二人批准", chain.FOUND: "升级时补记", chain.RESTORED: "恢复备份",
}  # fmt: skip
CLEARED = "（已按规定清除）"
LONGEST = 60
"""Characters of a value that are told."""
_TITLES = ("no", "name", "number", "title", "certificate_no", "organ", "year", "kind", "code")


@cache
def table_word(table: str) -> str:
    """What the clerk calls the records of a table."""
    kinds = {str(kind.table.__tablename__): kind.label for kind in RECORD_KINDS}
    return kinds.get(table) or _TABLES.get(table) or table


@cache
def column_word(table: str, column: str) -> str:
    """What the clerk calls a column."""
    told = label_of(table, column)[0] if table in TABLES else ""
    return told or _declared(table, column) or _COLUMNS.get(column) or column


def _declared(table: str, column: str) -> str:
    field = TABLES[table].model_fields.get(column) if table in TABLES else None
    return next((m.label for m in field.metadata if isinstance(m, Meta)), "") if field else ""


@cache
def private_sort(table: str, column: str) -> str:
    """How a column is masked; empty where it is not personal."""
    if column not in PRIVATE.get(table, ()):
        return ""
    field = TABLES[table].model_fields[column]
    return next((m.private for m in field.metadata if isinstance(m, Meta)), "id")


def value_word(table: str, column: str, value: Any, named: Names | None = None) -> str:
    """A value of an entry's JSON as the clerk reads it: labels for codes, words for ids, masked where personal."""
    if value is None or value == "":
        return "（空）"
    if chain.is_cleared(value):
        return CLEARED
    if column in DIGESTED.get(table, frozenset()):
        return f"（内容指纹 {str(value).removeprefix('sha256:')[:8]}）"
    try:
        typed = from_json(table, json.dumps({column: value}))[column]
    except (KeyError, ValueError, TypeError):
        typed = value
    if isinstance(typed, bool):
        return "是" if typed else "否"
    word = named.word(column, typed) if named else shown(typed)
    word = masked(word, private_sort(table, column))
    return word if len(word) <= LONGEST else f"{word[:LONGEST]}…（共 {len(word)} 字）"


def raw_word(table: str, column: str, value: Any, named: Names | None = None) -> str:
    """A value as it lies in the file, likewise."""
    column_type = TABLES[table].__table__.c[column].type if column in TABLES[table].model_fields else None  # type: ignore[attr-defined]
    if isinstance(value, int) and type(column_type).__name__ == "Exact":
        value = str(Decimal(value) / 100)
    elif isinstance(column_type, sa.Boolean) and value in (0, 1):
        value = bool(value)
    elif isinstance(value, str) and column in DIGESTED.get(table, frozenset()):
        return "（另一份内容）"
    return value_word(table, column, value, named)


def record_word(table: str, values: Mapping[str, Any], named: Names | None = None) -> str:
    """A record by what it holds: 「出席 王一鸣（3301…）A012 例会」. `values` as in its entries."""
    parts = []
    if named is not None:
        for column in ("mandate_id", "lead_id", "person_id", "activity_id"):
            if isinstance(values.get(column), int):
                parts.append(_whom(named, column, values[column]))
    for column in _TITLES:
        value = values.get(column)
        if value not in (None, "") and not private_sort(table, column):
            parts.append(value_word(table, column, value))
            if column not in ("no", "number"):
                break
    return f"{table_word(table)}「{' '.join(parts)}」" if parts else table_word(table)


def _whom(named: Names, column: str, value: int) -> str:
    if column != "person_id":
        return named.word(column, value)
    person = named.session.get(TABLES["person"], value)
    return str(getattr(person, "name", value))


def as_json(row: Row) -> str:
    """The columns of a record as its entries keep them."""
    return to_json(digested(str(type(row).__tablename__), values_of(row)))


def names_in(session: Session) -> Names:
    """Looks up what ids name, once each."""
    return Names(session)
