"""Indicators of honours and certificates, and the counts that are typed in (填报数)."""

from collections import defaultdict
from collections.abc import Iterator

import sqlalchemy as sa

from gongshu_desk.domain.codes import CertificateKind, CertificateState, HonourLevel
from gongshu_desk.domain.indicators import Indicator
from gongshu_desk.services import typed_counts
from gongshu_desk.services.catalog import HONOURS, STATIONS
from gongshu_desk.services.indicator_facts import Facts, Group, behind, table_of
from gongshu_desk.services.trade_kinds import TYPED_COUNTS
from gongshu_desk.store.tables import Certificate

_HONOURS, _TYPED = Group("表彰证书"), Group("填报数")


def figures(facts: Facts) -> Iterator[Indicator]:
    """Honours, certificates, typed counts."""
    yield from _honours(facts)
    yield from _certificates(facts)
    yield from _typed(facts)


def _honours(facts: Facts) -> Iterator[Indicator]:
    rows = facts.rows(HONOURS, dated="granted_on")
    people, stations = [r for r in rows if r["certificate_no"]], [r for r in rows if r["station"]]
    names = {row["station"] for row in stations}
    honoured = [row for row in facts.rows(STATIONS) if row["name"] in names]
    yield _HONOURS.count(
        "honours.count", "表彰", "项", "授予日期在期内的荣誉，代表和联络站一起", behind("honours", rows)
    )
    yield _HONOURS.count(
        "honours.deputies", "代表获表彰", "项", "授予代表的荣誉，一人几项算几项", behind("honours", people)
    )
    yield _HONOURS.count("honours.stations", "联络站获表彰", "项", "授予联络站的荣誉", behind("honours", stations))
    yield _HONOURS.count(
        "stations.honoured",
        "受表彰联络站",
        "个",
        "期内受过表彰的联络站，一个站几次也只算一个",
        behind("stations", honoured),
    )
    for level in HonourLevel:
        own = [row for row in rows if row["level"] is level]
        word = level.label if level is HonourLevel.NATION else f"{level.label}级"
        yield _HONOURS.count(f"honours.{level.value}", f"{word}表彰", "项", f"级别为{level.label}的荣誉",
                             behind("honours", own))  # fmt: skip


def _certificates(facts: Facts) -> Iterator[Indicator]:
    t = table_of(Certificate).c
    statement = sa.select(t.id, t.kind).where(
        t.archived.is_(False), t.state == CertificateState.VALID, t.issued_on.between(facts.span.first, facts.span.last)
    )
    rows = [(number, kind) for number, kind in facts.session.connection().execute(statement.order_by(t.id))]
    yield _HONOURS.count("certificates.issued", "发出证书", "本", "发证日期在期内、现在有效的证书；作废的不算，补发的算",
                         behind("certificates", [number for number, _ in rows]))  # fmt: skip
    for kind, key in ((CertificateKind.TRAINING, "training"), (CertificateKind.HONOUR, "honour")):
        own = [number for number, which in rows if which is kind]
        yield _HONOURS.count(f"certificates.{key}", f"其中{kind.label}", "本", f"{kind.label}，不含作废的",
                             behind("certificates", own))  # fmt: skip


def _typed(facts: Facts) -> Iterator[Indicator]:
    """As the page of typed counts sums them, over all the days asked for: nothing in them can be counted up to a day."""
    alike = defaultdict(set)
    for row in facts.rows(TYPED_COUNTS):
        alike[row["label"]].add((row["what"], row["measure"]))
    for one in typed_counts.sums(facts.session, facts.asked.first, facts.asked.last):
        apart = f"（{one.what.label}，{one.measure}）" if len(alike[one.label]) > 1 else ""
        left = f"；另有 {len(one.across)} 条跨期，没有计入" if one.across else ""
        yield _TYPED.count(
            f"typed.{one.label}{apart}", one.label, one.measure, "填报的数量之和：起止日期都在期内的填报数",
            behind("typed-counts", one.ids), value=one.count, note=f"填报数{left}",
        )  # fmt: skip


def ties(facts: Facts) -> Iterator[str]:
    """表彰 = 代表 + 联络站."""
    rows = facts.rows(HONOURS, dated="granted_on")
    if rows:
        people = sum(bool(row["certificate_no"]) for row in rows)
        yield f"表彰 {len(rows):,} 项 = 代表 {people:,} + 联络站 {len(rows) - people:,}"
