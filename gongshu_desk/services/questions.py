"""What an import may not decide by itself, asked of the clerk: namesakes, bare 请假, rows written twice, lost zeros.

Nothing is taken for granted: a question names the row, what is doubtful and the choices. An answer changes the
entry before it is planned; the same questions come again from the same sheet, so that an answer may be changed.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import AttendanceStatus
from gongshu_desk.domain.records.fields import shown
from gongshu_desk.services import alike
from gongshu_desk.services.intake import Entry
from gongshu_desk.services.kinds import RecordKind, Values, read
from gongshu_desk.services.lookup import NAMED, Holder, Lookup

OTHER, KEEP, JOIN, PAD, FIRST, LAST = "other", "keep", "join", "pad", "first", "last"
LEAVES = (AttendanceStatus.OFFICIAL_LEAVE, AttendanceStatus.SICK_LEAVE, AttendanceStatus.PERSONAL_LEAVE)
_BARE_LEAVE = frozenset({"请假", "请", "假", "已请假", "请了假", "请假了", "有事请假"})
_MOST_SHOWN = 6


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer. `general`: it may be given to all questions that are alike."""

    value: str
    label: str
    general: bool = True


@dataclass(frozen=True, slots=True)
class Question:
    """One thing the clerk is asked about a row.

    `key` is the same whenever the sheet is read again; `sort` is what is asked, and questions of one `sort` and
    `field` are alike. `holds`: nothing is written until it is answered (else the row is in error until then).
    `rest` is the answer of 「其余都这样」. `about` is for `answered` alone.
    """

    key: str
    sort: str
    row: int
    field: str
    sentence: str
    choices: tuple[Choice, ...]
    holds: bool = False
    rest: str = ""
    about: tuple[str, ...] = ()

    def is_like(self, other: "Question") -> bool:
        """Whether one answer may settle both."""
        return (self.sort, self.field) == (other.sort, other.field)


def open_questions(questions: Iterable[Question], answers: Mapping[str, str]) -> list[Question]:
    """Those without an answer that is one of their choices."""
    return [q for q in questions if answers.get(q.key) not in {choice.value for choice in q.choices}]


def of_cells(
    lookup: Lookup,
    kind: RecordKind,
    entries: Sequence[Entry],
    raw: Mapping[tuple[int, str], str],
    zeros: Mapping[tuple[int, str], str],
) -> list[Question]:
    """What is doubtful in the cells themselves: lost zeros, bare 请假, names of places written two ways, who attended."""
    found = list(_lost_zeros(kind, entries, zeros))
    found += _places(lookup, kind, entries)
    if kind.name == "attendance":
        found += _leaves(raw)
        found += _attendees(lookup, entries)
    return found


def of_records(lookup: Lookup, kind: RecordKind, entries: Sequence[Entry], *, numbered: bool = False) -> list[Question]:
    """What is doubtful beside the store and the other rows: who a namesake is, which of two rows counts.

    numbered: rows without a certificate number have been given one.
    """
    found = list(_people(lookup, kind, entries, numbered)) if kind.name == "deputies" else []
    return found + list(_written_twice(lookup, kind, entries))


def answered(entries: Sequence[Entry], questions: Sequence[Question], answers: Mapping[str, str]) -> list[Entry]:
    """The entries as the answers make them; a row that the clerk leaves out is gone."""
    by_row: dict[int, list[tuple[Question, str]]] = defaultdict(list)
    everywhere: list[tuple[Question, str]] = []
    left_out: set[int] = set()
    for question in questions:
        answer = answers.get(question.key, "")
        if answer not in {choice.value for choice in question.choices}:
            continue
        if question.sort == "twice":
            rows = [int(row) for row in question.about]
            left_out |= {*rows} - {rows[0] if answer == FIRST else rows[-1]}
        elif question.sort == "place":
            everywhere.append((question, answer))
        else:
            by_row[question.row].append((question, answer))
    found = []
    for entry in entries:
        if entry.row not in left_out:
            for question, answer in (*by_row.get(entry.row, ()), *everywhere):
                entry = _with(entry, question, answer)
            found.append(entry)
    return found


def _with(entry: Entry, question: Question, answer: str) -> Entry:
    """One entry with one answer."""
    if answer in (KEEP, OTHER):
        return entry
    name, about = question.field, question.about
    if question.sort == "place":
        same = entry.values.get(name) == about[0]
        return replace(entry, values=entry.values | {name: about[1]}) if same else entry
    if question.sort == "zeros":
        return replace(entry, values=entry.values | {name: about[0]})
    if question.sort == "leave":
        faults = tuple(fault for fault in entry.faults if fault[0] != name)
        return replace(entry, values=entry.values | {name: AttendanceStatus(answer)}, faults=faults)
    if question.sort.startswith("signer:"):  # settled where the names were looked up
        return entry
    if answer.startswith("same:"):
        return replace(entry, same_as=answer.removeprefix("same:"))
    return replace(entry, values=entry.values | {"certificate_no": answer.removeprefix("is:")})


# ── cells ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _lost_zeros(kind: RecordKind, entries: Sequence[Entry], zeros: Mapping[tuple[int, str], str]) -> Iterator[Question]:
    labels = {spec.name: spec.label for spec in kind.fields}
    values = {entry.row: entry.values for entry in entries}
    for (row, name), whole in zeros.items():
        told = shown(values[row].get(name))
        yield Question(
            f"{row}:zeros:{name}",
            "zeros",
            row,
            name,
            f"{labels[name]}「{told}」被表格存成数字，像是丢了开头的 0，同列别的写作「{whole}」这样。",
            (Choice(PAD, f"补上 0（{whole}）"), Choice(KEEP, f"就是「{told}」")),
            holds=True,
            rest=KEEP,
            about=(whole,),
        )


def _places(lookup: Lookup, kind: RecordKind, entries: Sequence[Entry]) -> Iterator[Question]:
    """Names that would be made anew though they look like another one: 「1」 beside 「第1选区」."""
    for spec in kind.fields:
        if not (spec.meta.makes and spec.meta.refers in NAMED and spec.type == "text"):
            continue
        written = Counter(str(entry.values[spec.name]) for entry in entries if entry.values.get(spec.name))
        for told, meant in alike.twins(written, set(lookup.named(spec.meta.refers))).items():
            yield Question(
                f"*:place:{spec.name}:{told}",
                "place",
                next(entry.row for entry in entries if entry.values.get(spec.name) == told),
                spec.name,
                f"{spec.label}「{told}」（{written[told]} 行）与「{meant}」像是同一个，只是写法不同。",
                (Choice(JOIN, f"统一写作「{meant}」"), Choice(KEEP, "不是同一个，分开")),
                holds=True,
                rest=KEEP,
                about=(told, meant),
            )


def _leaves(raw: Mapping[tuple[int, str], str]) -> Iterator[Question]:
    choices = tuple(Choice(leave.value, leave.label) for leave in LEAVES)
    for (row, name), text in raw.items():
        if name == "status" and "".join(text.split()) in _BARE_LEAVE:
            sentence = "只写了「请假」。公假不计缺勤，病假、事假按规则计，请选是哪一种。"
            yield Question(f"{row}:leave:status", "leave", row, "status", sentence, choices)


def _attendees(lookup: Lookup, entries: Sequence[Entry]) -> Iterator[Question]:
    """Rows by name alone: several bear it, or nobody does and some names are much like it."""
    like = alike.Names(lookup.by_name)
    for entry in entries:
        if entry.values.get("certificate_no") or not entry.values.get("name"):
            continue
        name = names.normal(entry.values["name"])
        activity = lookup.activities.get(entry.values.get("activity_no") or "")
        found = lookup.by_name.get(name, [])
        if activity is not None and len(found) > 1:
            found = [holder for holder in found if holder.holds(activity[1])]
        if len(found) == 1:
            continue
        if found:
            sentence = f"在任代表中有 {len(found)} 位「{name}」，请选是哪一位。"
        else:
            found = [holder for one in like.near(name) for holder in lookup.by_name[one]]
            if activity is not None:
                found = [holder for holder in found if holder.holds(activity[1])]
            sentence = f"名册里没有「{name}」，有写法或读音相近的，请选是哪一位。"
        if found:
            choices = [Choice(f"is:{h.certificate_no}", _who(h), general=False) for h in found[:_MOST_SHOWN]]
            yield Question(
                f"{entry.row}:who:{name}", "who", entry.row, "name", sentence, (*choices, Choice(OTHER, "都不是"))
            )


def _who(holder: Holder) -> str:
    return f"{names.printed(holder.name)}（证号 {holder.certificate_no}）"


# ── records ──────────────────────────────────────────────────────────────────────────────────────────────────────


def _people(lookup: Lookup, kind: RecordKind, entries: Sequence[Entry], numbered: bool) -> Iterator[Question]:
    """New rows of the roster that may be somebody who is in it, and rows without number of somebody known."""
    known = read(lookup.session, kind)
    numbers = {person["certificate_no"] for person in known}
    bearers: dict[str, list[Values]] = defaultdict(list)
    for person in known:
        bearers[alike.folded(person["name"])].append(person)
    for entry in entries:
        values = entry.values
        if not values.get("name") or values.get("certificate_no") in numbers:
            continue
        namesakes = bearers[alike.folded(values["name"])]
        likely = _persons((p for p in namesakes if _may_be(p, values)), numbered or not values.get("certificate_no"))
        if values.get("certificate_no"):
            bearers[alike.folded(values["name"])].append(values | {"row": entry.row})
        elif not numbered:
            yield from _unnumbered(entry, [p for p in likely if p.get("certificate_no")])
            continue
        if likely:
            yield _person(entry, likely, numbered)


def _persons(mandates: Iterable[Values], numbered: bool) -> list[Values]:
    """One mandate of each person: who holds two is one to choose (but a row that was numbered may be either)."""
    found: dict[tuple[str, object], Values] = {}
    for one in mandates:
        key = (
            ("mandate", one["certificate_no"]) if numbered else ("person", one.get("person_id") or f"row {one['row']}")
        )
        found.setdefault(key, one)
    return list(found.values())[:_MOST_SHOWN]


def _may_be(person: Values, values: Values) -> bool:
    """Whether nothing tells a row and a person of the same name apart, and no ID number joins them already."""
    one, other = person.get("born") or "", values.get("born") or ""
    if person.get("id_number") and values.get("id_number"):
        return False
    if person.get("sex") and values.get("sex") and person["sex"] != values["sex"]:
        return False
    return one.startswith(other) or other.startswith(one)


def _person(entry: Entry, likely: Sequence[Values], numbered: bool) -> Question:
    told = "；".join(_known_as(person) for person in likely)
    choices = []
    for person in likely:
        number = person["certificate_no"]
        of_whom = f"（证号 {number}）" if len(likely) > 1 else ""
        if numbered and "row" not in person:
            choices.append(Choice(f"is:{number}", f"就是这一位{of_whom}", general=False))
        choices.append(Choice(f"same:{number}", f"同一人{of_whom or '，又一个代表职务'}", general=False))
    return Question(
        f"{entry.row}:person:{names.normal(entry.values['name'])}",
        "person",
        entry.row,
        "name",
        f"已有同名的代表：{told}。没有身份证号可以分清，请核对是不是同一人。",
        (*choices, Choice(OTHER, "不是，另一个人")),
        holds=True,
        rest=OTHER,
    )


def _unnumbered(entry: Entry, likely: Sequence[Values]) -> Iterator[Question]:
    if likely:
        told = "；".join(_known_as(person) for person in likely)
        choices = [
            Choice(f"is:{p['certificate_no']}", f"就是证号 {p['certificate_no']} 的这一位", general=False)
            for p in likely
        ]
        yield Question(
            f"{entry.row}:unnumbered:certificate_no",
            "unnumbered",
            entry.row,
            "certificate_no",
            f"这一行没有代表证号。已有同名的代表：{told}。",
            (*choices, Choice(OTHER, "是新的代表，另填证号")),
        )


def _known_as(person: Values) -> str:
    """王毅（男，1970-02，第 3 选区，证号 0001）."""
    told = [person.get(name) for name in ("sex", "born", "electoral_district", "delegation", "employer")]
    where = f"本表第 {person['row']} 行" if "row" in person else f"证号 {person['certificate_no']}"
    words = [shown(value)[:20] for value in told if value][:4]
    return f"{names.printed(person['name'])}（{'，'.join([*words, where])}）"


def _written_twice(lookup: Lookup, kind: RecordKind, entries: Sequence[Entry]) -> Iterator[Question]:
    """Rows of one key: which of them counts."""
    rows: dict[tuple[object, ...], list[Entry]] = defaultdict(list)
    for entry in entries:
        values = entry.values
        if kind.name == "attendance" and not values.get("certificate_no") and values.get("name"):
            found = lookup.by_name.get(names.normal(values["name"]), [])
            values = values | {"certificate_no": found[0].certificate_no if len(found) == 1 else None}
        key = tuple(values.get(name) for name in kind.key)
        if any(part is not None for part in key) and (len(kind.key) != 2 or None not in key):
            rows[key].append(entry)
    for listed in rows.values():
        if len(listed) < 2:
            continue
        numbers = tuple(str(entry.row) for entry in listed)
        other = _difference(kind, listed)
        sentence = f"第 {'、'.join(numbers)} 行写的是同一{_label(kind)}，" + (
            f"{other}不同，请选以哪一行为准。" if other else "内容相同，只须留一行。"
        )
        yield Question(
            f"{numbers[0]}:twice:{'-'.join(numbers)}",
            "twice",
            listed[-1].row,
            kind.key[0],
            sentence,
            (Choice(FIRST, f"以第 {numbers[0]} 行为准"), Choice(LAST, f"以第 {numbers[-1]} 行为准")),
            about=numbers,
        )


def _difference(kind: RecordKind, listed: Sequence[Entry]) -> str:
    """Labels of what the rows say otherwise."""
    differ = (s.label for s in kind.fields if len(Counter(shown(e.values.get(s.name)) for e in listed)) > 1)
    return "、".join(differ)


def _label(kind: RecordKind) -> str:
    return next(spec.label for spec in kind.fields if spec.name == kind.key[0])
