"""Sentences that both letters about a duty report share."""

from collections.abc import Sequence

from gongshu_desk.domain.forms.duty import DutyLetter
from gongshu_desk.reports.wording import long_day, percent, ratio


def occasion(letter: DutyLetter) -> str:
    """When and where the deputy reported, as far as it is registered."""
    day = long_day(letter.reported_on) if letter.reported_on else f"{letter.year}年度"
    place = f"在{letter.place}" if letter.place else ""
    return f"{day}，你{place}向选民述职，接受了选民评议{'和测评' if letter.ballot else ''}。"


def result(letter: DutyLetter) -> str:
    """The votes with both rates, n/d behind each; empty where there was no ballot."""
    votes = letter.ballot
    if votes is None:
        return ""
    counts = (votes.satisfied, votes.fairly, votes.dissatisfied, votes.abstained)
    told = "，".join(f"{option}{count}票" for option, count in zip(letter.options, counts, strict=False))
    if not votes.valid:
        return f"发出测评票{votes.issued}张，收回{votes.returned}张，没有有效票。"
    spoilt = f"、无效票{votes.invalid}张" if votes.invalid else ""
    best, second = letter.options[:2]
    return (
        f"发出测评票{votes.issued}张，收回{votes.returned}张，其中有效票{votes.valid}张{spoilt}。"
        f"{told}。{best}率{percent(votes.satisfied_rate)}（{ratio(votes.satisfied_rate)}），"
        f"{best}和{second}率{percent(votes.accepted_rate)}（{ratio(votes.accepted_rate)}）。{letter.verdict}"
    )


def on_paper(sentence: str) -> str:
    """A sentence of the screen as papers write it: “…” for 「…」, no space before %."""
    return sentence.replace("「", "“").replace("」", "”").replace(" %", "%")


def aspects_told(sentences: Sequence[str]) -> str:
    """The result of each aspect in one paragraph."""
    return f"分项测评：{'；'.join(on_paper(one).rstrip('。') for one in sentences)}。"


def numbered(entries: Sequence[str]) -> list[str]:
    """1.…；2.…。: one paragraph each, ended like a list."""
    last = len(entries)
    clean = [entry.rstrip("。；;，, ") for entry in entries]
    return [f"{at}.{entry}{'。' if at == last else '；'}" for at, entry in enumerate(clean, start=1)]
