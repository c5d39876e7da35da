"""The acts on a suggestion, each one write that can be undone; the working calendar; the district's list."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from gongshu_desk.domain.codes import Intake, Outcome, ReviewState, Satisfaction, SuggestionKind
from gongshu_desk.domain.handling import State, evaluator, merged_with, state
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.reminder import CalendarDayDraft
from gongshu_desk.domain.records.suggestion import SuggestionDraft
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.exchange.importing import ImportOptions, import_file, preview, with_answers, write
from gongshu_desk.reports.builders import suggestion_enquiry
from gongshu_desk.services import handling, history, points, records, year_end
from gongshu_desk.services.catalog import DEPUTIES, SUGGESTIONS
from gongshu_desk.services.desk import Desk
from gongshu_desk.services.handling_prints import hand_over_lists, urging_letters
from gongshu_desk.services.liaison_figures import enquiries
from gongshu_desk.services.review import check
from gongshu_desk.services.trade_kinds import CALENDAR_DAYS
from gongshu_desk.services.year_sheets import suggestion_figures, year_sheets

N = [f"33019901000{n:02d}" for n in range(1, 5)]
NAMES = ("王小明", "李慧敏", "方晴", "方晴")
RAISED, MARCH = date(2026, 1, 18), date(2026, 3, 2)


@pytest.fixture
def raised(desk: Desk, deputy: Callable[..., DeputyDraft]) -> Desk:
    """Four deputies, two of one name; S001 with two co-signers."""
    for number, name in zip(N, NAMES, strict=True):
        records.add(desk, DEPUTIES, deputy(name, number))
    records.add(desk, SUGGESTIONS, draft("S001", "关于老旧住宅加装电梯的建议", cosigners=(N[1], N[2])))
    return desk


def draft(no: str, title: str, **values: object) -> SuggestionDraft:
    given = {"kind": SuggestionKind.SUGGESTION, "raised_on": RAISED, "lead": N[0], "content": "请予解决"} | values
    return SuggestionDraft.model_validate({"no": no, "title": title, **given})


def kept(desk: Desk, no: str = "S001") -> handling.Kept:
    with desk.store.read() as session:
        return next(one for one in handling.lives(session, today=desk.today()) if one.life.no == no)


def at(desk: Desk, no: str = "S001") -> tuple[int, int]:
    one = kept(desk, no)
    return one.id, one.revision


def now(desk: Desk, no: str = "S001") -> State:
    return state(kept(desk, no).life)


def to_evaluation(desk: Desk, satisfaction: Satisfaction = Satisfaction.DISSATISFIED) -> None:
    handling.confirm(desk, at(desk), date(2026, 1, 20))
    handling.examine(desk, at(desk), Intake.ACCEPTED, date(2026, 1, 22))
    handling.assign(desk, [at(desk)], MARCH, ["区住建局"], ["区财政局"])
    handling.give_opinion(desk, at(desk), date(2026, 4, 1), "区财政局", "资金已列入预算")
    handling.reply(desk, at(desk), date(2026, 4, 28), "先做三个单元", Outcome.C)
    handling.evaluate(desk, at(desk), date(2026, 5, 12), satisfaction, "只做了三个单元")


def test_from_handing_in_to_publication(raised: Desk) -> None:
    assert now(raised) is State.UNCONFIRMED
    to_evaluation(raised)
    assert now(raised) is State.AGAIN
    handling.again(raised, at(raised), date(2026, 5, 18))
    life = kept(raised).life
    first = life.rounds[0]
    assert (first.satisfaction, first.outcome, first.reason) == (
        Satisfaction.DISSATISFIED, Outcome.C, "只做了三个单元",
    )  # fmt: skip
    assert first.reply == "先做三个单元\n区财政局（会办）：资金已列入预算"
    assert [organ.name for organ in life.organs] == ["区财政局"] and life.organs[0].answered_on is None
    handling.urge(raised, [at(raised)], date(2026, 6, 8), "电话")
    handling.reply(raised, at(raised), date(2026, 6, 12), "全部列入计划", Outcome.B)
    handling.evaluate(raised, at(raised), date(2026, 6, 15), Satisfaction.SATISFIED)
    handling.track(raised, at(raised), date(2026, 9, 1), "在施工", date(2026, 12, 1))
    assert now(raised) is State.TRACKED
    handling.grade(raised, at(raised), date(2026, 11, 2), Outcome.A, "已完工")
    assert now(raised) is State.CLOSED
    handling.publish(raised, [at(raised)], date(2026, 11, 5))
    assert now(raised) is State.PUBLISHED
    found = handling.rates(raised, date(2026, 1, 1), date(2026, 12, 31))
    assert (found.first_satisfied.numerator, found.satisfied.numerator, found.resolved.numerator) == (0, 1, 1)
    figures = suggestion_figures("", year_sheets(raised, 2026).suggestions)
    assert (figures.closed_rate, figures.satisfied_rate, figures.resolved_rate) == (
        found.closed, found.satisfied, found.resolved,
    )  # fmt: skip
    words = [one.title for one in handling.board(raised, 2026).matters[0].story]
    assert "结果变更（原为 B 类）" in words and "第 1 次评价：不满意" in words


def test_second_handling_takes_no_points_and_is_undone_whole(raised: Desk) -> None:
    """The slip came back in the first round: the deputy keeps what that gives."""
    to_evaluation(raised)
    before, life = points.result(raised, 2026).hash, kept(raised).life
    saved = handling.again(raised, at(raised), date(2026, 5, 18))
    assert points.result(raised, 2026).hash == before  # B3, the slip returned
    history.undo(raised, saved.batch)
    assert (points.result(raised, 2026).hash, kept(raised).life) == (before, life)


def test_what_is_refused(raised: Desk) -> None:
    target = at(raised)
    for sentence, act in (
        ("退回的理由", lambda: handling.examine(raised, target, Intake.SENT_BACK, RAISED)),
        ("早于提出日期", lambda: handling.assign(raised, [target], date(2026, 1, 1), ["甲局"])),
        ("没有填写主办单位", lambda: handling.assign(raised, [target], MARCH, [" "])),
        ("还没有交办", lambda: handling.urge(raised, [target], MARCH, "电话")),
        ("还没有答复", lambda: handling.evaluate(raised, target, MARCH, Satisfaction.SATISFIED)),
        ("没有被评为不满意", lambda: handling.again(raised, target, MARCH)),
        ("至少要选两件", lambda: handling.handle_together(raised, [target], MARCH)),
    ):
        with pytest.raises(InvalidInput, match=sentence):
            act()
    assert kept(raised).life.steps == () and at(raised) == target
    handling.examine(raised, target, Intake.SENT_BACK, MARCH, ticked=["代转群众来信，没有代表自己的建议"])
    assert now(raised) is State.SENT_BACK
    with pytest.raises(InvalidInput, match="不能交办"):
        handling.assign(raised, [at(raised)], MARCH, ["甲局"])
    with pytest.raises(Conflict, match="又有人改过"):
        handling.examine(raised, target, Intake.ACCEPTED, MARCH)


def test_organ_sends_back_and_another_gets_it(raised: Desk) -> None:
    handling.assign(raised, [at(raised)], MARCH, ["甲局"], ["丙局"])
    handling.send_back(raised, at(raised), date(2026, 3, 20), "甲局", "不属于本单位职责")
    life = kept(raised).life
    assert (state(life), life.handler, life.organs) == (State.TO_ASSIGN, None, ())
    assert "已超过十日" in life.steps[0].text and life.steps[0].organ == "甲局"
    handling.assign(raised, [at(raised)], date(2026, 3, 23), ["乙局", "丁局"])
    handling.send_back(raised, at(raised), date(2026, 3, 25), "丁局", "只是参与")
    assert kept(raised).life.handler == "乙局" and now(raised) is State.UNDER_WAY


def test_of_several_hosts_the_last_reply_answers(raised: Desk) -> None:
    handling.assign(raised, [at(raised)], MARCH, ["甲局", "乙局"], complex_matter=True)
    handling.reply(raised, at(raised), date(2026, 4, 28), "甲办了", Outcome.B, "甲局")
    assert now(raised) is State.UNDER_WAY
    assert [letter.organ for letter in urging_letters(raised, 2026)] == ["乙局"]
    with pytest.raises(InvalidInput, match="没有写明是哪一个"):
        handling.reply(raised, at(raised), date(2026, 5, 6), "", None)
    handling.reply(raised, at(raised), date(2026, 4, 20), "乙办了", Outcome.A, "乙局")
    life = kept(raised).life
    assert (life.answered_on, life.outcome, life.reply) == (date(2026, 4, 28), Outcome.A, "甲局：甲办了\n乙局：乙办了")
    found = {one.organ: one.lines[0] for one in hand_over_lists(raised, 2026)}
    assert (found["甲局"].role, found["甲局"].others, found["甲局"].due_on) == ("分办", "乙局", date(2026, 9, 2))


def test_changed_content_asks_the_co_signers_again(raised: Desk) -> None:
    handling.confirm(raised, at(raised), date(2026, 1, 20))
    assert now(raised) is State.TO_EXAMINE
    number, revision = at(raised)
    loaded = records.load(raised, SUGGESTIONS, number)
    records.change(raised, SUGGESTIONS, number, revision, loaded.draft.model_copy(update={"note": "更正错字"}))
    assert now(raised) is State.TO_EXAMINE
    loaded = records.load(raised, SUGGESTIONS, number)
    changed = loaded.draft.model_copy(update={"content": "另一件事"})
    records.change(raised, SUGGESTIONS, number, loaded.revision, changed)
    assert now(raised) is State.UNCONFIRMED
    handling.add_signers(raised, at(raised), [N[3]])
    assert [one.certificate_no for one in kept(raised).life.signers] == [N[1], N[2], N[3]]
    handling.assign(raised, [at(raised)], MARCH, ["甲局"])
    with pytest.raises(InvalidInput, match="不能再增加联名代表"):
        handling.add_signers(raised, at(raised), [N[3]])


def test_change_of_co_signers_asks_for_the_review_again(raised: Desk) -> None:
    def reviewed() -> ReviewState:
        return next(row["review"] for row in records.find(raised, SUGGESTIONS))  # type: ignore[no-any-return]

    number, _ = at(raised)
    check(raised, "suggestions", [number], "复核人")
    handling.confirm(raised, at(raised), date(2026, 1, 20))
    records.archive(raised, SUGGESTIONS, [number])
    records.restore(raised, SUGGESTIONS, [number])
    assert reviewed() is ReviewState.CHECKED
    handling.add_signers(raised, at(raised), [N[3]])
    assert reviewed() is ReviewState.PENDING
    check(raised, "suggestions", [number], "复核人")
    loaded = records.load(raised, SUGGESTIONS, number)
    fewer = loaded.draft.model_copy(update={"cosigners": (N[1],)})
    records.change(raised, SUGGESTIONS, number, loaded.revision, fewer)
    assert reviewed() is ReviewState.PENDING


def test_likely_same_are_handled_together_and_stay_two(raised: Desk) -> None:
    records.add(raised, SUGGESTIONS, draft("S002", "关于加快老旧住宅加装电梯的建议", lead=N[1]))
    records.add(raised, SUGGESTIONS, draft("S003", "关于增设路灯的建议", lead=N[1]))
    assert [one.kept.life.no for one in handling.likely_same(raised, at(raised)[0])] == ["S002"]
    handling.handle_together(raised, [at(raised), at(raised, "S002")], MARCH)
    assert (merged_with(kept(raised).life), merged_with(kept(raised, "S002").life)) == (("S002",), ("S001",))
    saved = handling.assign(raised, [at(raised), at(raised, "S002")], MARCH, ["区住建局"])
    assert saved.count == 2 and now(raised, "S002") is State.UNDER_WAY
    history.undo(raised, saved.batch)
    assert {now(raised), now(raised, "S002")} == {State.UNCONFIRMED, State.TO_EXAMINE}


def test_feedback_passes_on_when_the_lead_has_left(raised: Desk) -> None:
    to_evaluation(raised, Satisfaction.FAIRLY)
    with pytest.raises(InvalidInput, match="没有这位在任代表"):
        handling.pass_on(raised, at(raised), date(2026, 6, 1), N[3])
    handling.pass_on(raised, at(raised), date(2026, 6, 1), N[2], "领衔代表调离")
    life = kept(raised).life
    assert (evaluator(life).certificate_no, life.lead) == (N[2], N[0])


def test_handling_goes_on_when_the_year_is_closed(raised: Desk) -> None:
    handling.assign(raised, [at(raised)], MARCH, ["甲局"])
    year_end.close_year(raised, 2026)
    handling.urge(raised, [at(raised)], date(2026, 6, 8), "函件")
    handling.reply(raised, at(raised), date(2026, 6, 12), "已办", Outcome.A)
    handling.evaluate(raised, at(raised), date(2026, 6, 15), Satisfaction.SATISFIED)
    assert now(raised) is State.CLOSED
    with pytest.raises(Conflict, match="已经结账"):
        handling.mark(raised, at(raised), key=True, excellent=False)


def test_calendar_of_the_office_moves_deadlines(raised: Desk) -> None:
    handling.assign(raised, [at(raised)], date(2026, 1, 30), ["甲局"])  # three months on: Thursday, 30 April
    due = lambda: handling.board(raised, 2026).matters[0].due.day  # type: ignore[union-attr]  # noqa: E731
    assert due() == date(2026, 4, 30)
    for day, working in ((date(2026, 4, 30), False), (date(2026, 5, 3), True)):
        records.add(raised, CALENDAR_DAYS, CalendarDayDraft(day=day, working=working, name="劳动节"))
    assert due() == date(2026, 5, 3)  # a Sunday that is worked


def test_board_counts_and_goes_on_over_the_years(raised: Desk) -> None:
    records.add(raised, SUGGESTIONS, draft("S002", "关于增设路灯的建议", raised_on=date(2025, 12, 1)))
    records.add(raised, SUGGESTIONS, draft("S003", "关于修路的建议", raised_on=date(2025, 12, 1)))
    handling.examine(raised, at(raised, "S003"), Intake.AS_LETTER, date(2025, 12, 3), "个人事项")
    handling.assign(raised, [at(raised)], date(2026, 8, 20), ["甲局"])  # due on 20 November, two days ago
    handling.assign(raised, [at(raised, "S002")], date(2026, 9, 1), ["乙局"])
    board = handling.board(raised, 2026)
    assert [matter.life.no for matter in board.matters] == ["S001", "S002"]  # what is over and earlier is not shown
    assert [handling.days_words(matter) for matter in board.matters] == ["逾期 2 天", "剩 9 天"]
    numbers = handling.counts(board.matters)
    assert (numbers["overdue"], numbers["soon"], numbers["open"], numbers["examine"]) == (1, 1, 2, 0)


# ---- the district's list ------------------------------------------------------------------------------------------

HEADS = (
    *(
        "序号",
        "建议编号",
        "建议标题",
        "领衔代表",
        "联名代表",
        "提出时间",
        "主办单位",
        "会办单位",
        "交办时间",
        "答复时间",
    ),
    *("办理结果类别", "满意度", "是否重点"),
)


def district_list(folder: Path, *rows: tuple[object, ...]) -> Path:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in (("2026年区人大代表建议办理情况一览表",), (), HEADS, *rows):
        sheet.append(line)
    book.save(folder / "平台清单.xlsx")
    return folder / "平台清单.xlsx"


def test_list_of_the_district_is_read_with_names_and_words(raised: Desk, tmp_path: Path) -> None:
    before = kept(raised).life
    file = district_list(
        tmp_path,
        (1, "GS118", "关于老旧住宅加装电梯的建议", "王小明等3人", "", "2026.1.18", "主办：区住建局 会办：区财政局；区消防大队",
         "", "2026年3月2日", "2026/4/28", "B类（正在解决）", "很满意", "重点"),
        (2, "GS119", "关于增设路灯的建议", "李　慧敏", "王小明、外区某某", "20260119", "区城管局、区水务局", "—", "2026-3-2",
         "未答复", "", "—", "否"),
    )  # fmt: skip
    shown = preview(raised, SUGGESTIONS, file, ImportOptions(update=True))
    assert [(row.state, row.key) for row in shown.rows] == [("update", "S001"), ("new", "GS119")]
    assert "区里的编号 GS118 没有登记" in shown.rows[0].messages[-1]
    assert "外区某某" in shown.rows[1].messages[-1]
    saved = write(raised, shown)
    assert saved is not None
    one, two = kept(raised).life, kept(raised, "GS119").life
    assert (one.handler, one.outcome, one.satisfaction, one.key) == (
        "区住建局",
        Outcome.B,
        Satisfaction.SATISFIED,
        True,
    )
    assert [organ.name for organ in one.organs] == ["区财政局", "区消防大队"]
    assert (one.signers, one.content) == (before.signers, before.content)  # what is ours stays
    assert (two.lead, [s.certificate_no for s in two.signers], two.handler) == (N[1], [N[0]], "区城管局、区水务局")
    assert state(two) is State.UNDER_WAY
    history.undo(raised, saved.batch)
    assert kept(raised).life == before


def test_namesakes_of_the_list_are_asked_about(raised: Desk, tmp_path: Path) -> None:
    file = district_list(tmp_path, (1, "GS120", "关于修路的建议", "方晴", "", "2026-01-18", "", "", "", "", "", "", ""))
    blunt = import_file(raised, SUGGESTIONS, file)
    assert blunt.saved is None and "有 2 位「方晴」" in blunt.rows[0].messages[0]
    shown = preview(raised, SUGGESTIONS, file, ImportOptions(ask=True))
    (asked,) = shown.questions
    assert [choice.value for choice in asked.choices] == [f"is:{N[2]}", f"is:{N[3]}"]
    write(raised, with_answers(raised, shown, {asked.key: f"is:{N[3]}"}))
    assert kept(raised, "GS120").life.lead == N[3]


def test_enquiry_has_the_term_of_the_round_and_who_evaluates(raised: Desk) -> None:
    to_evaluation(raised)
    (form,) = enquiries(raised, 2026)
    assert (form.due_on, form.evaluator) == (date(2026, 6, 2), "")
    handling.pass_on(raised, at(raised), date(2026, 5, 16), N[2], "领衔代表调离")
    handling.again(raised, at(raised), date(2026, 5, 18))
    (form,) = enquiries(raised, 2026)
    assert (form.due_on, form.evaluator) == (date(2026, 6, 18), "方晴")
    assert "三、联名代表方　晴评价" in suggestion_enquiry.build([form]).text()
    assert "2026年6月18日（重办，一个月）" in suggestion_enquiry.build([form]).text()
