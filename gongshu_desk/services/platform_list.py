"""Who is meant by the names of a district's list of suggestions, and which of ours a row is.

Names become certificate numbers where one deputy of that name was in office on the day; two are asked about, never
guessed. A row is ours by its number, else by title and lead: then our number stays.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sqlmodel import col, select

from gongshu_desk.domain import names
from gongshu_desk.services.intake import Entry
from gongshu_desk.services.likeness import bare
from gongshu_desk.services.lookup import Holder, Lookup
from gongshu_desk.services.questions import Choice, Question
from gongshu_desk.store.tables import Cosigner, Mandate, Suggestion


@dataclass(slots=True)
class Resolved:
    """The entries with numbers in place of names; what is asked; row number → what to look at."""

    entries: list[Entry]
    questions: list[Question] = field(default_factory=list)
    remarks: dict[int, list[str]] = field(default_factory=dict)


def resolve(
    lookup: Lookup, entries: Sequence[Entry], assisting: Mapping[int, str], answers: Mapping[str, str], *, ask: bool
) -> Resolved:
    """Resolve every row. Without `ask` an ambiguous name is a fault of its row; an unknown lead always is.

    A co-signer who is in no roster of ours (another subdistrict's deputy) is left out and remarked on.
    """
    made = Resolved([])
    ours = _ours(lookup)
    for entry in entries:
        if entry.row in assisting:
            entry = replace(entry, values=entry.values | {"assisting": assisting[entry.row]})
        entry = _people(lookup, entry, answers, made, ask, ours)
        made.entries.append(_known(entry, ours, made))
    return made


def _people(
    lookup: Lookup, entry: Entry, answers: Mapping[str, str], made: Resolved, ask: bool, ours: "_Ours"
) -> Entry:
    day = entry.values.get("raised_on")
    signed = ours.signers.get(str(entry.values.get("no")), frozenset())
    values, faults = dict(entry.values), list(entry.faults)
    for name in ("lead", "cosigners"):
        told = values.get(name)
        if not told:
            continue
        found: list[str] = []
        for one in told if isinstance(told, tuple | list) else (told,):
            number, fault = _number(lookup, entry.row, name, str(one), day, answers, made, ask, signed)
            found += [number] if number else []
            faults += [(name, fault)] if fault else []
        if name == "cosigners":
            values[name] = tuple(dict.fromkeys(found))
        elif found:
            values[name] = found[0]
        else:
            del values[name]
    lead = values.get("lead")
    if lead in values.get("cosigners", ()):  # the platform lists the lead among all who signed
        values["cosigners"] = tuple(number for number in values["cosigners"] if number != lead)
    return replace(entry, values=values, faults=tuple(faults))


def _number(
    lookup: Lookup,
    row: int,
    name: str,
    told: str,
    day: object,
    answers: Mapping[str, str],
    made: Resolved,
    ask: bool,
    signed: frozenset[str],
) -> tuple[str, str]:
    """(certificate number, fault) of somebody named in a cell; both empty for a co-signer who is left out.

    `signed`: who signed the suggestion as we have it, so that nobody is asked what is known.
    """
    if told in lookup.holders or any(character.isdigit() for character in told):
        return told, ""
    bearers = lookup.by_name.get(names.normal(told), [])
    if isinstance(day, date) and len(bearers) > 1:
        bearers = [holder for holder in bearers if holder.holds(day)] or bearers
    bearers = [holder for holder in bearers if holder.certificate_no in signed] or bearers
    if len(bearers) == 1:
        return bearers[0].certificate_no, ""
    if not bearers:
        if name == "cosigners":
            made.remarks.setdefault(row, []).append(f"联名代表「{told}」不在名册中，没有登记")
            return "", ""
        return "", f"领衔代表「{told}」不在名册中，请核对姓名，或先把这位代表录入名册"
    if not ask:
        numbers = "、".join(holder.certificate_no for holder in bearers)
        return "", f"名册中有 {len(bearers)} 位「{told}」（证号 {numbers}），请改填代表证号"
    asked = _question(row, name, told, bearers)
    made.questions.append(asked)
    answer = answers.get(asked.key, "").removeprefix("is:")
    return (answer, "") if answer in {h.certificate_no for h in bearers} else ("", f"「{told}」是哪一位，还没有选定")


def _question(row: int, name: str, told: str, bearers: Sequence[Holder]) -> Question:
    choices = tuple(
        Choice(f"is:{h.certificate_no}", f"{names.printed(h.name)} {h.certificate_no}", general=True) for h in bearers
    )
    word = "领衔代表" if name == "lead" else "联名代表"
    return Question(
        f"{row}:signer:{name}:{told}", f"signer:{told}", row, name,
        f"{word}「{told}」在名册中有 {len(bearers)} 位，是哪一位？", choices, about=(told,),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Ours:
    """number → who signed it, lead included; (bare title, lead's number) → number."""

    signers: dict[str, frozenset[str]]
    by_title: dict[tuple[str, str], str]


def _ours(lookup: Lookup) -> _Ours:
    signers: dict[str, set[str]] = defaultdict(set)
    by_title = {}
    for no, title, lead in lookup.session.exec(
        select(col(Suggestion.no), col(Suggestion.title), col(Mandate.certificate_no))
        .join(Mandate, col(Mandate.id) == col(Suggestion.lead_id))
        .where(col(Suggestion.archived).is_(False))
    ):
        signers[no].add(lead)
        by_title[bare(title), lead] = no
    for no, signer in lookup.session.exec(
        select(col(Suggestion.no), col(Mandate.certificate_no))
        .join(Cosigner, col(Cosigner.suggestion_id) == col(Suggestion.id))
        .join(Mandate, col(Mandate.id) == col(Cosigner.mandate_id))
        .where(col(Suggestion.archived).is_(False), col(Cosigner.archived).is_(False))
    ):
        signers[no].add(signer)
    return _Ours({no: frozenset(listed) for no, listed in signers.items()}, by_title)


def _known(entry: Entry, ours: _Ours, made: Resolved) -> Entry:
    own = entry.values.get("no")
    if own in ours.signers:
        return entry
    found = ours.by_title.get((bare(str(entry.values.get("title") or "")), str(entry.values.get("lead") or "")))
    if found is None:
        return entry
    told = f"按标题和领衔代表认出是 {found}" + (f"，区里的编号 {own} 没有登记" if own else "")
    made.remarks.setdefault(entry.row, []).append(told)
    return replace(entry, values=entry.values | {"no": found})
