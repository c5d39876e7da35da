"""What is wrong with a rule text, what may be meant otherwise, and what its examples come to. Runs on the drawing worker."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from gongshu_desk.domain import toml_text
from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.points.advice import advise
from gongshu_desk.domain.points.checks import parse
from gongshu_desk.domain.points.examples import Worked, work
from gongshu_desk.domain.points.faults import Fault, RuleFileError
from gongshu_desk.domain.points.rule_fields import FIELDS, TABLE_WORDS, word
from gongshu_desk.domain.points.scheme import Scheme
from gongshu_desk.ui.pages.rules.outline import HEAD, Place

Kind = Literal["fault", "remark", "example", "held"]
_KEYS = {"categories": "code", "items": "code", "bands": "label", "vetoes": "when", "examples": "name"}
_PREFIX = re.compile(r"^(事项|类别|等次|否决|算例) (.+?)( 第 \d+ 行)?：")
_TABLES = {words: table for table, words in TABLE_WORDS.items()}
_WORD = re.compile(r"[A-Za-z_]+")


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the check: `fault` blocks publishing, `remark` does not; `example` failed, `held` came out."""

    kind: Kind
    sentence: str
    step: str
    place: Place
    field: str = ""


@dataclass(frozen=True, slots=True)
class Computed:
    """What an example comes to, in the words of a rule file."""

    total: str
    band: str
    categories: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Check:
    """Everything found. `scheme` is None where the text has faults; `computed` by the place of the example."""

    text: str
    findings: tuple[Finding, ...]
    scheme: Scheme | None
    computed: Mapping[int, Computed]

    def count(self, *kinds: Kind) -> int:
        """How many of these kinds."""
        return sum(one.kind in kinds for one in self.findings)

    @property
    def blocked(self) -> str:
        """Why this cannot be published, or nothing."""
        faults, failed = self.count("fault"), self.count("example")
        if faults:
            return f"还有 {faults} 处错误，改正后才能发布"
        return f"还有 {failed} 处与算例不符，改正后才能发布" if failed else ""

    def marks(self) -> dict[Place, str]:
        """The sign each line of the outline carries."""
        found: dict[Place, str] = {}
        for one in self.findings:
            if one.kind in ("fault", "example"):
                found[one.place] = "fault"
            elif one.kind == "remark":
                found.setdefault(one.place, "remark")
        return found


def check(text: str) -> Check:
    """Read, advise, work the examples."""
    tables = _tables(text)
    try:
        scheme = parse(text)
    except RuleFileError as error:
        return Check(text, tuple(_fault(one, tables) for one in error.faults), None, {})
    worked = work(scheme)
    findings = [finding for place, one in enumerate(worked) for finding in _example(place, one)]
    findings = [*findings, *_advice(scheme, tables)]
    order: list[Kind] = ["fault", "example", "remark", "held"]
    findings.sort(key=lambda one: order.index(one.kind))
    computed = {place: found for place, one in enumerate(worked) if (found := _computed(one)) is not None}
    return Check(text, tuple(findings), scheme, computed)


def _tables(text: str) -> dict[str, list[dict[str, Any]]]:
    try:
        data = toml_text.loads(text)
    except tomllib.TOMLDecodeError:
        return {table: [] for table in TABLE_WORDS}
    return {table: data.get(table) or [] for table in TABLE_WORDS}


def place_of(table: str, key: str, tables: Mapping[str, Sequence[Mapping[str, Any]]]) -> Place:
    """Where the row with this code, label or name stands; the table itself where there is none."""
    if table not in tables:
        return HEAD
    rows = tables[table]
    found = next((i for i, one in enumerate(rows) if str(one.get(_KEYS[table])) == key), None)
    if found is None and (counted := re.fullmatch(r"第 (\d+) 个", key)):
        found = int(counted[1]) - 1
    if found is not None and found < len(rows):
        return table, found
    return ("items" if table == "categories" else table), -1


def _fault(fault: Fault, tables: Mapping[str, Sequence[Mapping[str, Any]]]) -> Finding:
    prefix = _PREFIX.match(fault.sentence)
    table = _TABLES[prefix[1]] if prefix else "scheme"
    place = place_of(table, prefix[2], tables) if prefix else HEAD
    if not prefix and (named := re.match(r"^(事项代码|类别代码|等次)「(.+?)」", fault.sentence)):
        table = {"事项代码": "items", "类别代码": "categories", "等次": "bands"}[named[1]]
        place = place_of(table, named[2], tables)
    said = fault.sentence[prefix.end() :] if prefix else fault.sentence
    known = {one.key for one in FIELDS[table]}
    field = next((one for one in _WORD.findall(said) if one in known), "")
    head = f"{_titled(table, place, tables)}：" if prefix else ""
    return Finding("fault", head + in_words(table, said), in_words(table, fault.next_step), place, field)


def _titled(table: str, place: Place, tables: Mapping[str, Sequence[Mapping[str, Any]]]) -> str:
    """「事项 C3 视察、调研等」."""
    if place[1] < 0:
        return TABLE_WORDS[table]
    row = tables[table][place[1]]
    if table == "vetoes":
        return f"否决 {word(table, 'when', str(row.get('when', '')))}"
    return " ".join(str(p) for p in (TABLE_WORDS[table], row.get("code"), row.get("name") or row.get("label")) if p)


def in_words(table: str, sentence: str) -> str:
    """The clerk does not know the keys of the file: each is said by its label, codes by their words."""
    labels = {one.key: f"「{one.label}」" for fields in (*FIELDS.values(), FIELDS[table]) for one in fields}
    values = {code: words for one in FIELDS[table] for code, words in one.choices}

    def say(found: re.Match[str]) -> str:
        if found[0] in labels and len(found[0]) > 1:
            return labels[found[0]]
        return f"「{values[found[0]]}」" if found[0] in values and len(found[0]) > 1 else found[0]

    return (
        _WORD.sub(say, sentence).replace("「「", "「").replace("」」", "」").replace(" 「", "「").replace("」 ", "」")
    )


def _example(place: int, worked: Worked) -> list[Finding]:
    here: Place = ("examples", place)
    if worked.faults:
        return [Finding("example", one.sentence, one.next_step, here, "total") for one in worked.faults]
    assert worked.statement is not None
    said = f"算例 {worked.example.name}：应得 {shown(worked.example.total)}，算得 {shown(worked.statement.row.total)}"
    return [Finding("held", f"{said}（{worked.statement.formula}）", "", here, "total")]


def _computed(worked: Worked) -> Computed | None:
    if worked.statement is None:
        return None
    row = worked.statement.row
    categories = {code: shown(value).replace("−", "-") for code, value in row.categories.items()}
    finite = {code: value for code, value in categories.items() if "≈" not in value}
    return Computed(f"{row.total:f}", row.band or "", finite)


def _advice(scheme: Scheme, tables: Mapping[str, Sequence[Mapping[str, Any]]]) -> list[Finding]:
    found = []
    for one in advise(scheme):
        place = place_of(one.table, one.key, tables)
        found.append(Finding("remark", one.sentence, one.step, place, one.field))
    return found
