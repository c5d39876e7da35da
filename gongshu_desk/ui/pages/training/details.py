"""What the card says of one row of each list: the arithmetic, and the rows behind the figure."""

from collections.abc import Callable, Sequence
from typing import Any

from gongshu_desk.domain.figures import plain
from gongshu_desk.domain.names import printed
from gongshu_desk.domain.records.fields import masked
from gongshu_desk.services.kinds import Values
from gongshu_desk.services.training import COVERAGE, Part
from gongshu_desk.services.training_certificates import NOT, Holding
from gongshu_desk.services.training_plans import PlanLine
from gongshu_desk.services.training_targets import ARITHMETIC, Standing
from gongshu_desk.ui.kit.buttons import Action
from gongshu_desk.ui.kit.columns import Row
from gongshu_desk.ui.pages.training.rows import Found, amount, ratio
from gongshu_desk.ui.pages.training.side import Detail, Line

Go = Callable[[str, Any], object]


def of_standing(one: Standing, go: Go, invite: Callable[[], object]) -> Detail:
    """A deputy: what is required and how that was reckoned, and the trainings attended."""
    who = one.trainee
    words = [(f"应训{_tier(need.tier)}", f"{need.arithmetic}；{need.standing}") for need in one.needs]
    if not one.needs:
        words = [("应训", "本年度还没有登记培训要求，点「培训要求」登记")]
    words.append(("任职", f"年内任职 {one.months} 个月{'' if one.in_office else '，年末已不在任'}"))
    if who.phone:
        words.append(("电话", masked(who.phone, "phone")))
    acts = [Action("打开代表", lambda: go("deputies", who.certificate_no), "user")]
    if one.missing:
        acts.insert(0, Action("邀请补训…", invite, "user-plus", tip="邀请参加下一次培训"))
    return Detail(
        printed(who.name), one.state, f"{who.group or '未编组'}　证号 {who.certificate_no}", tuple(words),
        f"参加的培训：{len(who.parts)} 场 {amount(who.half_days())} 个半天",
        [_part(part) for part in who.parts], lambda no: go("rollcall", no), acts,
    )  # fmt: skip


def _tier(tier: str) -> str:
    return f"（{tier}）" if tier else ""


def _part(part: Part) -> Line:
    return f"{part.course.day:%m-%d}", part.course.name, amount(part.half_days), part.course.no


def of_plan(one: PlanLine, go: Go, hold: Callable[[], object], closed: bool) -> Detail:
    """A line of the plan: planned against held, and the units."""
    words = [
        ("计划", f"{one.planned_on or '未定日期'}　{_planned(one)}"),
        *([("比较", one.difference)] if one.difference else []),
        *([("对象", one.audience)] if one.audience else []),
        *([("授课", one.lecturer)] if one.lecturer else []),
        *([("负责", one.responsible)] if one.responsible else []),
    ]
    lines = [_unit(a) for a in one.activities]
    acts = [] if closed else [Action("登记培训…", hold, "calendar-plus", tip="按这项计划登记活动，一次登记各场")]
    acts.append(Action("改计划", lambda: go("training-plans", {"id": one.id}), "pencil-simple"))
    return Detail(
        one.title, one.state, f"{one.tier.label}　编号 {one.no}", tuple(words),
        f"登记的培训：{len(lines)} 场" if lines else "还没有登记培训", lines, lambda no: go("rollcall", no), acts,
    )  # fmt: skip


def _planned(one: PlanLine) -> str:
    parts = [f"{plain(one.half_days)} 个半天"] if one.half_days is not None else []
    parts += [f"{plain(one.hours)} 学时"] if one.hours is not None else []
    return "、".join(parts) or "没有写半天数和学时"


def _unit(activity: Values) -> Line:
    part = activity["day_part"].label if activity["day_part"] else ""
    return (
        f"{activity['held_on']:%m-%d}",
        f"{part} {activity['name']}".strip(),
        plain(activity["half_days"]),
        activity["no"],
    )


def of_course(row: Row, made: Found, go: Go) -> Detail:
    """A sign-in unit: who attended, and its material."""
    course = row["course"]
    names = {one.trainee.person_id: one.trainee.name for one in made.year.standings}
    parts = [part for part in made.year.figures.total.parts if part.course.id == course.id]
    lines: list[Line] = [
        (part.certificate_no[-4:], printed(names[part.person_id]) if part.own else "其他层级或任期外的代表",
         amount(part.half_days), None)
        for part in parts
    ]  # fmt: skip
    books = made.materials.get(course.no, [])
    words = [("时间", f"{course.day} {course.part}".strip()), ("地点", course.place or "—")]
    words += [("资料", "、".join(one["title"] for one in books))] if books else []
    acts = [Action("打开签到", lambda: go("rollcall", course.no), "checks")]
    if books:
        ids = tuple(one["id"] for one in books)
        title = f"「{course.name}」的资料"
        acts.append(Action("看资料", lambda: go("materials", {"ids": ids, "title": title}), "book-open"))
    else:
        new = {"new": True, "values": {"activity_no": course.no}}
        acts.append(Action("加资料", lambda: go("materials", new), "paperclip"))
    return Detail(
        course.title, "", f"{course.tier}　{course.name}" if course.series else course.tier, tuple(words),
        f"到会 {len(parts)} 人次" if parts else "还没有签到", lines, None, acts,
    )  # fmt: skip


def of_figures(row: Row, made: Found, go: Go) -> Detail:
    """A tier or a group: its definition, and where its rows are."""
    if "figures" not in row:
        listed = [s for s in made.year.standings if (s.trainee.group or "未编组") == row["group"]]
        lines: Sequence[Line] = [
            (s.trainee.certificate_no[-4:], printed(s.trainee.name), amount(s.trainee.half_days()), None)
            for s in listed
        ]
        return Detail(
            row["name"], "", f"覆盖率 {ratio(row['coverage'])}", (("口径", COVERAGE),),
            f"本组代表 {len(listed)} 人，已训半天", lines,
        )  # fmt: skip
    figures = row["figures"]
    held: list[Line] = [(f"{c.day:%m-%d}", c.name, plain(c.half_days), c.no) for c in figures.courses]
    beside = sum(not part.own for part in figures.parts)
    words = [("覆盖率", f"{ratio(row['coverage'])}，{COVERAGE}")]
    if beside:
        words.append(("其中", f"{beside} 人次是其他层级的代表，或在任期以外，只计人次"))
    label = f"{made.year.year} 年度{'' if row.get('total') else figures.tier}培训"
    acts = [
        Action("看出席", lambda: go("attendance", {"ids": figures.attendances, "title": f"{label}的出席"}), "checks"),
        Action("看活动", lambda: go("activities", {"ids": figures.activities, "title": label}), "calendar-blank"),
    ]
    return Detail(
        figures.tier, "", f"{figures.held} 场 {figures.times} 人次 {figures.people} 人", tuple(words),
        f"{figures.held} 场培训", held, lambda no: go("rollcall", no), acts if figures.held else (),
    )  # fmt: skip


def of_holding(one: Holding, made: Found, go: Go, show: Callable[[tuple[str, ...]], object]) -> Detail:
    """A deputy's certificate: its number, or why there is none."""
    words = [("编号", one.number)] if one.number else [("不发", one.why)] if one.state == NOT else []
    standing = next((s for s in made.year.standings if s.trainee.certificate_no == one.certificate_no), None)
    parts = standing.trainee.parts if standing else ()
    acts = [Action("打印证书", lambda: show((one.number,)), "printer")] if one.number else []
    if one.number:
        acts.append(Action("登记簿", lambda: go("certificates", None), "medal"))
    return Detail(
        printed(one.name), one.state, f"{one.group or '未编组'}　证号 {one.certificate_no}", tuple(words),
        f"参加的培训：{one.attended or '没有'}", [_part(part) for part in parts], lambda no: go("rollcall", no), acts,
    )  # fmt: skip


def rule(found: Found) -> str:
    """The requirement of the year in one sentence, with the arithmetic of those who were not in office all year."""
    told = []
    for target in found.year.targets:
        tier = "" if target["tier"].value == "any" else target["tier"].label
        parts = [f"{plain(target['half_days'])} 个半天"] if target["half_days"] is not None else []
        parts += [f"{plain(target['hours'])} 学时"] if target["hours"] is not None else []
        told.append(f"{tier}应训 {'、'.join(parts)}")
    return f"{'；'.join(told)}。{ARITHMETIC}。" if told else ""
