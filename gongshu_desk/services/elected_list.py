"""The list of the newly elected laid over the roster: whom of the running term each row means, and new numbers.

Only equal ID numbers are certain. The same name is a question to the clerk (36 namesakes in one real list).
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from gongshu_desk.domain import names
from gongshu_desk.domain.codes import MandateLevel
from gongshu_desk.domain.records.deputy import PersonFields
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.kinds import Values, read
from gongshu_desk.services.roll_over import KEPT, Seat, running


@dataclass(frozen=True, slots=True)
class Question:
    """A newly elected person of a list: the row, and the roster numbers it may mean. `certain`: equal ID numbers.

    Without a certain answer the clerk says which one it is, or that it is somebody new.
    """

    row: int
    values: Mapping[str, Any]
    candidates: tuple[tuple[str, str], ...]
    certain: str = ""


def questions(desk: Desk, elected: Sequence[tuple[int, Mapping[str, Any]]], level: MandateLevel) -> list[Question]:
    """Whom of the roster each row of a list of the newly elected may mean.

    Only equal ID numbers are certain; the same name is a question to the clerk, whatever else agrees.
    """
    with desk.store.read() as session:
        old = running(session, level)
        rows = [r for r in read(session, DEPUTIES) if r["level"] is level and r["term"] == old.number]
    by_id = {r["id_number"]: r["certificate_no"] for r in rows if r["id_number"]}
    by_name: dict[str, list[Values]] = defaultdict(list)
    for row in rows:
        by_name[row["name"]].append(row)
    found = []
    for number, values in elected:
        name = names.normal(str(values.get("name") or ""))
        sure = by_id.get(values.get("id_number") or "", "")
        same = tuple((r["certificate_no"], _told(r)) for r in by_name.get(name, ()))
        if not sure and values.get("id_number"):
            # both ID numbers known and different: two people, however equal their names
            same = tuple(pair for pair, r in zip(same, by_name.get(name, ()), strict=True) if not r["id_number"])
        found.append(Question(number, {**values, "name": name}, () if sure else same, sure))
    return found


def _told(row: Values) -> str:
    words = (row["certificate_no"], str(row["sex"] or ""), row["born"] or "", row["electoral_district"] or "")
    return "　".join(word for word in (names.printed(row["name"]), *words) if word)


def joined(seats: Sequence[Seat], asked: Sequence[Question], answers: Mapping[int, str]) -> list[Seat]:
    """The seats with the list laid over them. `answers`: row → certificate number in the old term, or "" for a new person.

    Who is on the list goes on, under the list's number and places; who is not, does not. A question without an answer
    leaves its row out (`open_questions` names it).
    """
    listed: dict[str, Question] = {}
    fresh: list[Question] = []
    for question in asked:
        if question.certain or question.row in answers or not question.candidates:
            was = question.certain or answers.get(question.row, "")
            if was in listed:
                raise InvalidInput(
                    f"第 {listed[was].row} 行和第 {question.row} 行认作了同一位代表（证号 {was}）。", "请核对这两行。"
                )
            if was:
                listed[was] = question
            else:
                fresh.append(question)
    made = []
    for seat in seats:
        if seat.was in listed:
            made.append(_over(seat, listed.pop(seat.was).values))
        elif seat.was:
            made.append(replace(seat, goes=False))
    # who is known from the term but left it before its end is the same person, though nobody in office
    made += [_over(Seat(was, str(q.values["name"]), True), q.values) for was, q in listed.items()]
    made += [_over(Seat("", str(q.values["name"]), True, person=_person(q.values)), q.values) for q in fresh]
    return made


def _person(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: values.get(name) for name in PersonFields.model_fields if values.get(name) is not None}


def open_questions(asked: Sequence[Question], answers: Mapping[int, str]) -> list[Question]:
    """Rows whose name is in the roster and that nobody has answered yet."""
    return [q for q in asked if q.candidates and not q.certain and q.row not in answers]


def _over(seat: Seat, values: Mapping[str, Any]) -> Seat:
    given: dict[str, Any] = {name: str(values[name]) for name in (*KEPT, "certificate_no") if values.get(name)}
    return replace(seat, **given, goes=True, tags=tuple(values.get("tags") or ()) or seat.tags)


def numbered(seats: Sequence[Seat], pattern: str, first: int = 1) -> list[Seat]:
    """New certificate numbers by a pattern such as 「3301020###」 (＃ or # are the digits of a running number), in the
    order given, for those who go and have none yet; InvalidInput for a pattern without a place for the number."""
    text = pattern.replace("＃", "#").strip()
    width = text.count("#")
    if not width or "#" * width not in text:
        raise InvalidInput("编号规律里没有连续的 #。", "如「3301022####」，# 的个数就是流水号的位数。")
    taken = {seat.certificate_no for seat in seats if seat.certificate_no}
    number, made = first, []
    for seat in seats:
        if seat.goes and not seat.certificate_no:
            while (candidate := text.replace("#" * width, f"{number:0{width}d}")) in taken:
                number += 1
            taken.add(candidate)
            seat, number = replace(seat, certificate_no=candidate), number + 1
        made.append(seat)
    return made
