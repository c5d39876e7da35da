"""The life of a version of the rules: drafts change, published versions do not, and used ones stay for good."""

from collections.abc import Callable
from datetime import date

import pytest

from gongshu_desk.domain.codes import SchemeState
from gongshu_desk.domain.points.faults import RuleFileError
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.errors import Conflict, InvalidInput, NotFound
from gongshu_desk.services import history, points, publications, records, rules, setup
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES
from gongshu_desk.services.desk import Desk, example_rules
from gongshu_desk.services.rule_text import RuleText
from gongshu_desk.services.year_end import close_year, reopen_year
from gongshu_desk.store.session import Saved

EXAMPLE = example_rules()


@pytest.fixture
def working(desk: Desk, deputy: Callable[..., DeputyDraft], activity: Callable[..., ActivityDraft]) -> Desk:
    """A desk with a deputy and an activity in 2025 and 2026."""
    records.add(desk, DEPUTIES, deputy())
    records.add(desk, ACTIVITIES, activity("A001", date(2025, 3, 5)))
    records.add(desk, ACTIVITIES, activity("A002", date(2026, 3, 5)))
    return desk


def edited(text: str = EXAMPLE, **head: object) -> str:
    changed = RuleText(text)
    for key, value in head.items():
        changed.set("scheme", None, key, value)
    return changed.text


def only(desk: Desk) -> rules.Version:
    (found,) = rules.versions(desk)
    return found


def close(desk: Desk, year: int) -> None:
    close_year(desk, year, with_gaps=True)


# ---- drafts -----------------------------------------------------------------------------------------------------


def test_a_new_store_has_the_example_in_force(working: Desk) -> None:
    one = only(working)
    assert (one.code, one.version, one.word, one.faults, one.used_by) == ("example", 1, "生效", (), ())
    assert one.scores == (2026, 2025)
    assert one.as_document()["effective_from"] == "2025-01-01"


def test_a_draft_scores_nothing_until_it_is_published(working: Desk) -> None:
    before = points.result(working, 2026).scheme.version
    _, number = rules.copy_as_draft(working, only(working).id)
    draft, old = rules.versions(working)
    assert (draft.id, draft.version, draft.word, draft.scores) == (number, 2, "草稿", ())
    assert RuleText(draft.text).head()["version"] == 2 and old.word == "生效"
    assert points.result(working, 2026).scheme.version == before == 1
    rules.publish(working, number)
    assert points.result(working, 2026).scheme.version == 2
    assert rules.version(working, number).published_on == working.today()
    assert [one.version for one in rules.versions(working) if one.scores] == [2]


def test_a_new_draft_takes_the_next_free_number(desk: Desk) -> None:
    _, number = rules.new_draft(desk, edited(title="另一份"))
    assert (rules.version(desk, number).version, rules.version(desk, number).title) == (2, "另一份")
    _, other = rules.new_draft(desk, edited(code="street"))
    assert rules.version(desk, other).version == 1
    with pytest.raises(Conflict, match=r"已经有了：「示例规则.*第 1 版（已发布）"):
        rules.new_draft(desk, EXAMPLE.replace("\n", "\r\n"))


def test_a_faulty_draft_is_kept_and_cannot_be_published(desk: Desk) -> None:
    _, number = rules.copy_as_draft(desk, only(desk).id)
    draft = rules.version(desk, number)
    rules.save_draft(desk, number, edited(draft.text, decimals=9, title="改了一半"), draft.revision)
    draft = rules.version(desk, number)
    assert (draft.title, draft.faults) == ("改了一半", ("规则：decimals 要不大于 6，现在是 9。",))
    with pytest.raises(RuleFileError, match="decimals"):
        rules.publish(desk, number)
    rules.save_draft(desk, number, edited(draft.text, decimals=0), draft.revision)
    with pytest.raises(InvalidInput, match="例子与试算结果不符：算例 一位代表的一年"):
        rules.publish(desk, number)
    assert rules.version(desk, number).word == "草稿"


@pytest.mark.parametrize(
    ("head", "told"),
    [
        ({"version": None}, "版本（version）"),
        ({"version": "2"}, "版本（version）"),
        ({"version": True}, "版本（version）"),
        ({"code": " ", "title": None}, "规则代码（code）、名称（title）"),
        ({"effective_from": "2026-01-01"}, "起用日期（effective_from）"),
    ],
)
def test_a_draft_must_say_which_version_it_is(desk: Desk, head: dict[str, object], told: str) -> None:
    _, number = rules.copy_as_draft(desk, only(desk).id)
    draft = rules.version(desk, number)
    with pytest.raises(InvalidInput) as caught:
        rules.save_draft(desk, number, edited(draft.text, **head), draft.revision)
    assert told in caught.value.sentence
    with pytest.raises(RuleFileError):
        rules.save_draft(desk, number, "title = ", draft.revision)
    assert rules.version(desk, number) == draft


def test_a_stale_edit_of_a_draft_is_refused(desk: Desk) -> None:
    _, number = rules.copy_as_draft(desk, only(desk).id)
    draft = rules.version(desk, number)
    rules.save_draft(desk, number, edited(draft.text, title="甲"), draft.revision)
    with pytest.raises(Conflict, match="已在别处改过"):
        rules.save_draft(desk, number, edited(draft.text, title="乙"), draft.revision)
    assert rules.version(desk, number).title == "甲"


def test_a_draft_may_not_take_the_number_of_another(desk: Desk) -> None:
    _, number = rules.copy_as_draft(desk, only(desk).id)
    draft = rules.version(desk, number)
    with pytest.raises(Conflict, match="第 1 版已经有了（已发布）"):
        rules.save_draft(desk, number, edited(draft.text, version=1), draft.revision)


def test_saving_what_was_not_changed_writes_nothing(desk: Desk) -> None:
    _, number = rules.copy_as_draft(desk, only(desk).id)
    draft = rules.version(desk, number)
    assert rules.save_draft(desk, number, draft.text, draft.revision).count == 0


def test_only_drafts_change(desk: Desk) -> None:
    one = only(desk)
    for step in (
        lambda: rules.save_draft(desk, one.id, edited(title="改"), one.revision),
        lambda: rules.drop_draft(desk, one.id),
        lambda: rules.publish(desk, one.id),
    ):
        with pytest.raises(Conflict, match="已发布，不能再改") as caught:
            step()
        assert "复制为草稿" in caught.value.next_step
    assert only(desk) == one


def test_a_draft_can_be_dropped_and_come_back(desk: Desk) -> None:
    _, number = rules.copy_as_draft(desk, only(desk).id)
    dropped = rules.drop_draft(desk, number)
    assert only(desk).version == 1
    with pytest.raises(NotFound):
        rules.publish(desk, number)
    history.undo(desk, dropped.batch)
    assert [one.version for one in rules.versions(desk)] == [2, 1]


# ---- publishing, withdrawing, retiring --------------------------------------------------------------------------


def test_a_version_must_be_above_the_published_ones(desk: Desk) -> None:
    _, low = rules.copy_as_draft(desk, only(desk).id)
    _, high = rules.copy_as_draft(desk, low)
    rules.publish(desk, high)
    with pytest.raises(Conflict, match="已发布到第 3 版，这一份是第 2 版"):
        rules.publish(desk, low)


def test_installing_is_drafting_and_publishing_at_once(desk: Desk) -> None:
    rules.copy_as_draft(desk, only(desk).id)
    with pytest.raises(Conflict, match="第 2 版正有一份草稿"):
        rules.install(desk, edited(version=2))
    with pytest.raises(Conflict, match="已发布到第 1 版"):
        rules.install(desk, EXAMPLE)
    assert rules.install(desk, edited(version=3)).version == 3
    assert len(history.recent(desk)) == 3
    assert [(one.version, one.word) for one in rules.versions(desk)] == [(2, "草稿"), (3, "生效"), (1, "生效")]
    assert [scheme.version for scheme in rules.installed(desk)] == [3, 1]


def test_a_version_that_begins_later_is_published_but_not_in_force(desk: Desk) -> None:
    rules.install(desk, edited(version=2, effective_from=date(2027, 1, 1)))
    assert [(one.version, one.word) for one in rules.versions(desk)] == [(2, "已发布"), (1, "生效")]


def test_withdrawing_makes_a_draft_again_and_forgets_the_confirmation(working: Desk) -> None:
    rules.install(working, edited(version=2))
    setup.confirm_rules(working, "example", 2, "区人大常委会主任会议")
    second = rules.versions(working)[0]
    rules.withdraw(working, second.id)
    assert (rules.version(working, second.id).word, rules.version(working, second.id).published_on) == ("草稿", None)
    assert setup.rules_confirmed(working, "example", 2) == ""
    with pytest.raises(Conflict, match="还是草稿"):
        rules.withdraw(working, second.id)


def test_the_only_rules_of_a_year_with_records_stay(working: Desk) -> None:
    one = only(working)
    with pytest.raises(Conflict, match="2025 年、2026 年只有这一版规则可用"):
        rules.withdraw(working, one.id)
    with pytest.raises(Conflict, match=r"^2026 年只有这一版规则可用"):
        rules.retire(working, one.id, date(2026, 1, 1))
    rules.retire(working, one.id, date(2027, 1, 1))
    assert only(working).word == "生效"


def test_a_retired_version_keeps_the_years_before(working: Desk) -> None:
    rules.install(working, edited(version=2, effective_from=date(2026, 1, 1)))
    second, first = rules.versions(working)
    rules.retire(working, first.id, date(2026, 1, 1))
    first = rules.version(working, first.id)
    assert (first.word, first.state, first.retired_on) == ("停用", SchemeState.RETIRED, date(2026, 1, 1))
    assert points.result(working, 2025).scheme.version == 1
    with pytest.raises(Conflict, match=r"^2026 年只有"):
        rules.retire(working, second.id, date(2026, 12, 31))
    with pytest.raises(Conflict, match="草稿"):
        rules.retire(working, rules.copy_as_draft(working, first.id)[1], date(2027, 1, 1))


def test_a_version_that_closed_a_year_is_frozen(working: Desk) -> None:
    close(working, 2025)
    assert only(working).used_by == ("2025 年已结账",)
    assert only(working).scores == (2026,)
    rules.install(working, edited(version=2))
    first = next(one for one in rules.versions(working) if one.version == 1)
    with pytest.raises(Conflict, match="第 1 版已经用过：2025 年已结账。") as caught:
        rules.withdraw(working, first.id)
    assert "复制为草稿" in caught.value.next_step
    reopen_year(working, 2025, reason="补登", document_no="某人大〔2026〕1 号", approved_by="李主任")
    assert rules.version(working, first.id).used_by == ("2025 年曾结账，后重新打开",)


def test_a_version_that_was_made_public_is_frozen(working: Desk) -> None:
    publications.publish(working, 2025, opens_on=date(2026, 1, 5))
    rules.install(working, edited(version=2))
    first = next(one for one in rules.versions(working) if one.version == 1)
    assert first.used_by == ("2025 年第 1 次公示",)
    with pytest.raises(Conflict, match="2025 年第 1 次公示"):
        rules.withdraw(working, first.id)


# ---- undo -------------------------------------------------------------------------------------------------------


def test_every_step_can_be_taken_back(working: Desk) -> None:
    def undone(saved: Saved) -> None:
        before = {one.id: one.word for one in rules.versions(working)}
        history.undo(working, saved.batch)
        assert {one.id: one.word for one in rules.versions(working)} != before

    saved, number = rules.copy_as_draft(working, only(working).id)
    undone(saved)
    _, number = rules.copy_as_draft(working, only(working).id)
    draft = rules.version(working, number)
    history.undo(working, rules.save_draft(working, number, edited(draft.text, title="甲"), draft.revision).batch)
    assert rules.version(working, number).title == draft.title
    undone(rules.publish(working, number))
    rules.publish(working, number)
    undone(rules.retire(working, number, date(2026, 1, 1)))
    undone(rules.withdraw(working, number))
    assert [(one.version, one.word) for one in rules.versions(working)] == [(2, "生效"), (1, "生效")]


def test_publishing_cannot_be_taken_back_once_a_year_rests_on_it(working: Desk) -> None:
    _, number = rules.copy_as_draft(working, only(working).id)
    saved = rules.publish(working, number)
    close(working, 2025)
    with pytest.raises(Conflict, match="已经用过：2025 年已结账"):
        history.undo(working, saved.batch)
    assert rules.version(working, number).word == "生效"


def test_a_version_is_found_by_its_number(desk: Desk) -> None:
    assert rules.numbered(desk, "example", 1).title.startswith("示例规则")
    with pytest.raises(NotFound) as caught:
        rules.numbered(desk, "example", 7)
    assert caught.value.next_step == "这套规则有：第 1 版。"
    with pytest.raises(NotFound, match="没有规则「x」第 1 版"):
        rules.numbered(desk, "x", 1)


def test_the_example_data_keep_a_draft_to_try(street: Desk) -> None:
    draft, used = rules.versions(street)
    assert (draft.version, draft.word, draft.faults) == (2, "草稿", ())
    assert used.word == "生效" and used.scores == (2025,)
    old, new = points.what_if(street, 2025, draft.text)
    assert {row.certificate_no: row.total for row in old.rows} != {row.certificate_no: row.total for row in new.rows}
    assert rules.difference(used.text, draft.text)[0] == "由第 1 版到第 2 版"
