"""What tells deputies of one name apart on papers that list names (36 bear another's name in one real list)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from gongshu_desk.domain import names
from gongshu_desk.domain.summary import DeputyYear, Publication, YearSummary
from gongshu_desk.services.kinds import Values

FIELDS = ("electoral_district", "employer")
"""A deputy stands for a district; where that is not known, the place of work tells who is meant."""


def marks(people: Iterable[Values], fields: Sequence[str] = FIELDS) -> dict[str, str]:
    """certificate number → the first of `fields` that all bearers of the name have and none shares, else 证号 ….

    Only for those whose name two deputies of one congress bear: nobody else needs a mark, nor does one person with
    mandates of two levels or terms.
    """
    bearers: dict[tuple[Any, ...], dict[str, Values]] = defaultdict(dict)
    for person in people:
        bearers[person["name"], person["level"], person["term"]][person["certificate_no"]] = person
    found: dict[str, str] = {}
    for (name, *_), listed in bearers.items():
        if len(listed) > 1:
            field = next((field for field in fields if _parts(name, [p.get(field) for p in listed.values()])), None)
            found |= {no: str(p[field]) if field else f"证号 {no}" for no, p in listed.items()}
    return found


def _parts(name: str, values: Sequence[str | None]) -> bool:
    """Whether the values differ, and survive behind a name (a remark like （女） is dropped when names are printed)."""
    told = [f"{name}（{value}）" for value in values if value]
    return len(set(told)) == len(values) and all(names.normal(text).endswith("）") for text in told)


def remarked(summary: YearSummary, people: Iterable[Values]) -> YearSummary:
    """A year's list in which each namesake carries a remark that tells who is meant."""
    return with_marks(summary, marks(people))


def with_marks(summary: YearSummary, mark: Mapping[str, str], publication: Publication | None = None) -> YearSummary:
    """`remarked` by marks that are known, as of a list that was made public; `publication` names its window."""

    def told(deputy: DeputyYear) -> DeputyYear:
        own = mark.get(deputy.certificate_no)
        who = f"{own}的{deputy.name}" if own and not own.startswith("证号") else own
        return replace(deputy, remarks=(*deputy.remarks, who)) if who else deputy

    groups = tuple(replace(g, deputies=tuple(map(told, g.deputies))) for g in summary.groups)
    return replace(summary, groups=groups, publication=publication or summary.publication)


def named(person: Mapping[str, str], mark: Mapping[str, str]) -> str:
    """王丽萍（第 4 选区） where the name is borne twice, else the bare name."""
    behind = mark.get(person["certificate_no"], "")
    return f"{person['name']}（{behind}）" if behind else person["name"]
