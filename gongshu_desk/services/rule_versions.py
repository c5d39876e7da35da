"""The life of a version of the points rules: 草稿 → 已发布 → 生效 → 停用.

Only a draft's text changes. A published version scores years; once a closed year or a publication rests on it, it stays
as it is for good, and a change begins as a copy under the next number.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlmodel import Session

from gongshu_desk.domain.codes import SchemeState
from gongshu_desk.domain.points.checks import parse
from gongshu_desk.domain.points.examples import work
from gongshu_desk.domain.points.faults import RuleFileError
from gongshu_desk.domain.points.rule_fields import field_of
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.domain.policy import Command
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import rule_uses
from gongshu_desk.services.desk import Desk, put_setting, setting_of
from gongshu_desk.services.rule_text import RuleText
from gongshu_desk.store.session import Saved
from gongshu_desk.store.tables import PointsScheme

HEAD_KEYS = ("code", "version", "title", "effective_from")
"""What even a draft must say: the version is kept and found by it."""


@dataclass(frozen=True, slots=True)
class Version:
    """One stored version. `word` is its state on `desk.today()`: 草稿, 已发布, 生效 or 停用.

    `faults` say why it could not be published; `used_by` which closed years and publications rest on this very text;
    `scores` which open years with records it scores now, newest first.
    """

    id: int
    code: str
    version: int
    title: str
    effective_from: date
    state: SchemeState
    word: str
    published_on: date | None
    retired_on: date | None
    text: str
    revision: int
    faults: tuple[str, ...]
    used_by: tuple[str, ...]
    scores: tuple[int, ...]

    @property
    def draft(self) -> bool:
        """Whether its text may still be changed."""
        return self.state is SchemeState.DRAFT

    def as_document(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "code": self.code,
            "version": self.version,
            "title": self.title,
            "effective_from": self.effective_from.isoformat(),
            "state": self.state.value,
            "state_word": self.word,
            "published_on": _iso(self.published_on),
            "retired_on": _iso(self.retired_on),
            "faults": list(self.faults),
            "used_by": list(self.used_by),
            "scores": list(self.scores),
        }


# ── looking ──────────────────────────────────────────────────────────────────────────────────────────────────────


def versions(desk: Desk) -> list[Version]:
    """Every stored version: drafts first, then the newest `effective_from` and the highest number first."""
    with desk.store.read() as session:
        rows, uses, scoring = rule_uses.stored(session), list(rule_uses.uses(session)), rule_uses.scoring(session)
    found = [_version(row, desk.today(), uses, scoring) for row in rows]
    found.sort(key=lambda one: (one.effective_from, one.version, one.id), reverse=True)
    return sorted(found, key=lambda one: not one.draft)


def version(desk: Desk, id: int) -> Version:
    """One stored version; NotFound where it is gone."""
    with desk.store.read() as session:
        row, uses, scoring = rule_uses.found(session, id), list(rule_uses.uses(session)), rule_uses.scoring(session)
    return _version(row, desk.today(), uses, scoring)


def numbered(desk: Desk, code: str, number: int) -> Version:
    """The version of this code and number; NotFound names the numbers there are."""
    found = [one for one in versions(desk) if one.code == code]
    for one in found:
        if one.version == number:
            return one
    known = "、".join(f"第 {one.version} 版" for one in reversed(found))
    step = f"这套规则有：{known}。" if known else "请用 rules list 查看已有的规则。"
    raise NotFound(f"没有规则「{code}」第 {number} 版。", step)


def proven(text: str) -> Scheme:
    """A rule text that may be published: it parses and its worked examples come out.

    RuleFileError for faults of the file, InvalidInput naming the first example that does not hold.
    """
    scheme = parse(text)
    failed = next((fault for worked in work(scheme) for fault in worked.faults), None)
    if failed is not None:
        raise InvalidInput(f"规则里的例子与试算结果不符：{failed.sentence}", "请核对例子的分值，或改正事项后再发布。")
    return scheme


# ── drafts ───────────────────────────────────────────────────────────────────────────────────────────────────────


def new_draft(desk: Desk, text: str) -> tuple[Saved, int]:
    """Keep a rule text as a draft; gives its id. Where its number is taken it gets the next free one.

    InvalidInput where the text does not say what version it is, Conflict where the very same text is stored already.
    """
    head = _head(text)
    with desk.store.read() as session:
        others = _numbers(session, head["code"])
    same = others.get(head["version"])
    if same is not None and rule_uses.plain_text(same.text) == rule_uses.plain_text(text):
        raise Conflict(
            f"这份规则已经有了：「{same.title}」第 {same.version} 版（{same.state.label}）。", "请直接打开那一版。"
        )
    if same is not None:
        text = _renumbered(text, max(others) + 1)
    return _add_draft(desk, text, f"新建积分规则草稿「{head['title']}」")


def copy_as_draft(desk: Desk, id: int) -> tuple[Saved, int]:
    """A draft with the text of a version and the next free number; gives its id."""
    with desk.store.read() as session:
        row = rule_uses.found(session, id)
        number = max(_numbers(session, row.code)) + 1
    return _add_draft(
        desk, _renumbered(row.text, number), f"以「{row.title}」第 {row.version} 版另起草稿（第 {number} 版）"
    )


def save_draft(desk: Desk, id: int, text: str, revision: int) -> Saved:
    """Keep the text of a draft, faulty or not, if only it reads and says which version it is.

    Conflict where the version is no draft, was changed meanwhile (`revision`), or takes the number of another.
    """
    head = _head(text)
    with desk.store.write(f"修改积分规则草稿「{head['title']}」第 {head['version']} 版", Command.RULES) as session:
        row = _draft(session, id)
        if row.revision != revision:
            raise Conflict("这份草稿已在别处改过，没有保存。", "请按 F5 读取新的内容后再改。")
        other = _numbers(session, head["code"]).get(head["version"])
        if other is not None and other.id != row.id:
            raise Conflict(
                f"规则「{head['code']}」第 {head['version']} 版已经有了（{other.state.label}）。", "请换一个版本号。"
            )
        _fill(row, head, text)
    return _saved(desk)


def drop_draft(desk: Desk, id: int) -> Saved:
    """Put a draft into the recycle bin; Conflict for anything that was published."""
    with desk.store.read() as session:
        row = _draft(session, id)
    with desk.store.write(f"删去积分规则草稿「{row.title}」第 {row.version} 版", Command.RULES) as session:
        _draft(session, id).archived = True
    return _saved(desk)


# ── publishing and after ─────────────────────────────────────────────────────────────────────────────────────────


def publish(desk: Desk, id: int) -> Saved:
    """Publish a draft. RuleFileError or InvalidInput where it is not `proven`, Conflict where its number is too low."""
    with desk.store.read() as session:
        scheme = proven(_draft(session, id).text)
    with desk.store.write(f"发布积分规则「{scheme.title}」第 {scheme.version} 版", Command.RULES) as session:
        row = _draft(session, id)
        refuse_low(session, scheme)
        row.state, row.published_on = SchemeState.PUBLISHED, desk.today()
    return _saved(desk)


def refuse_low(session: Session, scheme: Scheme) -> None:
    """Conflict unless the number is above every published one of its code."""
    published = [row for row in _numbers(session, scheme.code).values() if row.state is not SchemeState.DRAFT]
    newest = max((row.version for row in published), default=0)
    if scheme.version <= newest:
        raise Conflict(
            f"规则「{scheme.code}」已发布到第 {newest} 版，这一份是第 {scheme.version} 版。",
            f"请把版本（version）改为 {newest + 1} 或更高。",
        )


def install(desk: Desk, text: str) -> Scheme:
    """Draft and publication in one write. A draft of the same number is asked about, not overwritten."""
    scheme = proven(text)
    with desk.store.write(f"安装积分规则「{scheme.title}」第 {scheme.version} 版", Command.RULES) as session:
        refuse_low(session, scheme)
        if scheme.version in _numbers(session, scheme.code):
            raise Conflict(
                f"规则「{scheme.code}」第 {scheme.version} 版正有一份草稿。", "请先发布或删去那份草稿，再安装。"
            )
        made = PointsScheme(code="", version=0, title="", effective_from=scheme.effective_from, text="")
        _fill(made, _head(scheme.text), scheme.text)
        made.published_on = desk.today()
        session.add(made)
    return scheme


def withdraw(desk: Desk, id: int) -> Saved:
    """Make a published version a draft again. Conflict where something rests on it, or years would lose their rules.

    By whom it was confirmed is forgotten with it: what is published later may be another text.
    """
    with desk.store.read() as session:
        row = _published(session, id)
    with desk.store.write(f"撤回积分规则「{row.title}」第 {row.version} 版为草稿", Command.RULES) as session:
        row = _published(session, id)
        rule_uses.refuse_used(session, row)
        rule_uses.refuse_gap(session, row, lambda _year: True)
        row.state, row.published_on, row.retired_on = SchemeState.DRAFT, None, None
        confirmed = f"rules-confirmed-{row.code}-{row.version}"
        if setting_of(session, confirmed):
            put_setting(session, confirmed, "")
    return _saved(desk)


def retire(desk: Desk, id: int, on: date) -> Saved:
    """Let a version score no year that ends on `on` or later; earlier years keep it.

    Conflict for a draft, and where an open year with records would be left without rules.
    """
    with desk.store.read() as session:
        row = _published(session, id)
    with desk.store.write(f"自 {on} 起停用积分规则「{row.title}」第 {row.version} 版", Command.RULES) as session:
        row = _published(session, id)
        rule_uses.refuse_gap(session, row, lambda year: date(year, 12, 31) >= on)
        row.state, row.retired_on = SchemeState.RETIRED, on
    return _saved(desk)


# ── pieces ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _draft(session: Session, id: int) -> PointsScheme:
    row = rule_uses.found(session, id)
    if row.state is not SchemeState.DRAFT:
        raise Conflict(
            f"「{row.title}」第 {row.version} 版{row.state.label}，不能再改。", "请用「复制为草稿」另起一版修改。"
        )
    return row


def _published(session: Session, id: int) -> PointsScheme:
    row = rule_uses.found(session, id)
    if row.state is SchemeState.DRAFT:
        raise Conflict(f"「{row.title}」第 {row.version} 版还是草稿，没有发布。", "不再需要的草稿可以直接删去。")
    return row


def _numbers(session: Session, code: str) -> dict[int, PointsScheme]:
    return {row.version: row for row in rule_uses.stored(session) if row.code == code}


def _head(text: str) -> dict[str, Any]:
    """The head of a rule text that at least says which version it is."""
    head = RuleText(text).head()
    good = {
        "code": isinstance(head.get("code"), str) and bool(head["code"].strip()),
        "version": type(head.get("version")) is int and head["version"] >= 1,
        "title": isinstance(head.get("title"), str) and bool(head["title"].strip()),
        "effective_from": isinstance(head.get("effective_from"), date)
        and not isinstance(head["effective_from"], datetime),
    }
    if wrong := [field_of("scheme", key) for key in HEAD_KEYS if not good[key]]:
        shown = "、".join(f"{field.label}（{field.key}）" for field in wrong)
        raise InvalidInput(f"规则没有写明或写错了{shown}。", f"请填写，例如{wrong[0].label}「{wrong[0].example}」。")
    return head


def _renumbered(text: str, number: int) -> str:
    edited = RuleText(text)
    edited.set("scheme", None, "version", number)
    return edited.text


def _fill(row: PointsScheme, head: dict[str, Any], text: str) -> None:
    wanted = {key: head[key] for key in HEAD_KEYS} | {"text": rule_uses.plain_text(text)}
    for name, value in wanted.items():
        if getattr(row, name) != value:
            setattr(row, name, value)


def _add_draft(desk: Desk, text: str, sentence: str) -> tuple[Saved, int]:
    head = _head(text)
    with desk.store.write(sentence, Command.RULES) as session:
        made = PointsScheme(code="", version=0, title="", effective_from=head["effective_from"], text="")
        made.state = SchemeState.DRAFT
        _fill(made, head, text)
        session.add(made)
        session.flush()
        id = made.rowid
    return _saved(desk), id


def _version(
    row: PointsScheme, today: date, uses: Sequence[tuple[str, str]], scoring: Mapping[int, tuple[str, int]]
) -> Version:
    return Version(
        id=row.rowid,
        code=row.code,
        version=row.version,
        title=row.title,
        effective_from=row.effective_from,
        state=row.state,
        word=_word(row, today),
        published_on=row.published_on,
        retired_on=row.retired_on,
        text=row.text,
        revision=row.revision,
        faults=_faults(row.text),
        used_by=rule_uses.used_by(row, uses),
        scores=tuple(year for year, key in scoring.items() if key == (row.code, row.version)),
    )


def _word(row: PointsScheme, today: date) -> str:
    """草稿 · 已发布 (not yet in force) · 生效 · 停用."""
    if row.state is SchemeState.DRAFT:
        return SchemeState.DRAFT.label
    if row.retired_on is not None and row.retired_on <= today:
        return SchemeState.RETIRED.label
    return "生效" if row.effective_from <= today else SchemeState.PUBLISHED.label


@lru_cache(maxsize=32)
def _faults(text: str) -> tuple[str, ...]:
    try:
        return tuple(fault.sentence for worked in work(parse(text)) for fault in worked.faults)
    except RuleFileError as error:
        return tuple(fault.sentence for fault in error.faults)


def _saved(desk: Desk) -> Saved:
    assert desk.store.last is not None
    return desk.store.last
