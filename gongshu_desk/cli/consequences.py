"""The command that lists what follows from a year's points. Lists only: nothing is stored, no point changes."""

from gongshu_desk.cli.commands import answer, application, at_desk
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.points.consequences import Case, Listing


@application.command()
def consequences(year: int) -> None:
    """结果运用名单：年度等次、连续末等、优先推荐建议、缺席提醒；只列名单，不扣分。"""
    from gongshu_desk.services import consequences as service

    with at_desk() as desk:
        found = service.consequences(desk, year)
    parts = [_told(listing) for listing in found.listings]
    answer(found.as_document(), "\n\n".join([*parts, service.NO_CASE]))


def _told(listing: Listing) -> str:
    """One list in words: its figures, who is on it, who stands beside, and the rule."""
    figures = "，".join(f"{count.label} {count.number}/{count.of}" for count in listing.counts)
    lines = [f"【{listing.title}】{figures}"]
    lines += [listing.remark] if listing.remark else []
    lines += [_line(case) for case in listing.people]
    if listing.beside:
        lines += [f"{listing.beside_title}：", *(_line(case) for case in listing.beside)]
    return "\n".join([*lines, *(f"依据　{rule}" for rule in listing.rules)])


def _line(case: Case) -> str:
    scored = [] if case.total is None else [f"{case.total:f} 分"]
    ranked = [] if case.rank is None else [f"第 {case.rank} 名"]
    parts = [printed(case.name), case.certificate_no, case.group or "未编组", *scored, *ranked, case.state, case.why]
    return f"  {'　'.join(parts)}"
