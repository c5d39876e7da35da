"""Private fields: off until switched on, shown only with a log entry, cleared when due, and gone from the history."""

from collections.abc import Callable
from datetime import date

import pytest
from sqlmodel import select

from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.domain.records.fields import masked
from gongshu_desk.errors import Conflict, InvalidInput
from gongshu_desk.services import entering, history, listing, private_fields, records, retention, reveal, upkeep
from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.desk import Desk
from gongshu_desk.store.tables import AuditEntry, Person

Deputy = Callable[..., DeputyDraft]
ID, PHONE, HOME = "330105197902190014", "13911112222", "江州市拱墅区桃源里三幢二单元"


def grid(desk: Desk) -> set[str]:
    number = records.find(desk, DEPUTIES)[0]["id"]
    return {spec.name for spec in entering.opened(desk, DEPUTIES, [number]).fields}


def test_masks() -> None:
    assert masked(HOME, "address") == "江州市拱墅区" + "*" * 8
    assert masked("13911112222、0571-88880000", "phone") == "139****2222、057******0000"
    assert masked("短址", "address") == "**"


def test_a_field_is_off_until_it_is_needed_or_held(desk: Desk, deputy: Deputy) -> None:
    records.add(desk, DEPUTIES, deputy("王毅", "1"))
    assert private_fields.hidden(desk) == {"id_number", "home_address"} == listing.listed(desk, DEPUTIES, None).hidden
    assert not grid(desk) & {"id_number", "home_address"} and "phone" in grid(desk)
    with pytest.raises(InvalidInput, match="用途"):
        private_fields.switch_on(desk, "id_number", " ")
    private_fields.switch_on(desk, "id_number", "上级报表")
    assert private_fields.hidden(desk) == {"home_address"} and "id_number" in grid(desk)
    private_fields.switch_off(desk, "id_number")
    records.add(desk, DEPUTIES, deputy("李二", "2", id_number=ID, home_address=HOME))
    assert not private_fields.hidden(desk), "what is held is never hidden from its keeper"
    with pytest.raises(Conflict, match="1 人"):
        private_fields.switch_off(desk, "id_number")
    retention.clear_field(desk, "id_number")
    assert private_fields.hidden(desk) == {"id_number"}
    assert ID.encode() not in b"".join(f"{e.before}{e.after}".encode() for e in entries(desk))
    assert upkeep.verify(desk).sound, upkeep.verify(desk).sentence


def entries(desk: Desk) -> list[AuditEntry]:
    with desk.store.read() as session:
        return list(session.exec(select(AuditEntry)).all())


def test_an_address_is_found_by_its_whole_beginning_only(desk: Desk, deputy: Deputy) -> None:
    records.add(desk, DEPUTIES, deputy("王毅", "1", home_address=HOME, phone=PHONE))
    found = {
        text: len(records.find(desk, DEPUTIES, search=text)) for text in ("桃源里", "江州市拱墅区", HOME[:8], "2222")
    }
    assert found == {"桃源里": 0, "江州市拱墅区": 0, HOME[:8]: 1, "2222": 1}


def test_showing_is_logged_before_anything_is_shown(desk: Desk, deputy: Deputy) -> None:
    records.add(desk, DEPUTIES, deputy("王毅", "1", phone=PHONE))
    number = records.find(desk, DEPUTIES)[0]["id"]
    desk.store.clerk = "周敏"
    assert reveal.reveal(desk, DEPUTIES, number, "phone") == PHONE
    (event,) = reveal.events(desk)
    assert (
        (event.clerk, event.person) == ("周敏", "王毅") and "手机" in event.detail and PHONE not in reveal.told(event)
    )
    assert all(PHONE not in done.sentence for done in history.recent(desk))

    def nobody(_command: object) -> None:
        raise Conflict("不可以。", "请管理员来。")

    desk.store.may = nobody
    with pytest.raises(Conflict):
        reveal.reveal(desk, DEPUTIES, number, "phone")
    assert len(reveal.events(desk)) == 1


def test_who_left_long_ago_is_due_and_cleared_with_the_history(desk: Desk, deputy: Deputy) -> None:
    last = date(desk.today().year - 3, 6, 30)
    gone = {"ended_on": last, "end_reason": "辞职"}
    records.add(desk, DEPUTIES, deputy("王毅", "1", phone=PHONE, id_number=ID, home_address=HOME, **gone))
    records.add(desk, DEPUTIES, deputy("李二", "2", phone="13911113333"))
    (one,) = retention.due(desk)
    assert (one.name, one.ended_on, one.held) == ("王毅", last, ("手机", "身份证号", "家庭住址"))
    assert one.due_since == last.replace(year=last.year + 2)
    staying = next(v for v in records.find(desk, DEPUTIES) if v["name"] == "李二")
    with desk.store.read() as session:
        wrong = next(p.rowid for p in session.exec(select(Person)) if p.name == "李二")
    with pytest.raises(Conflict, match="没有清除"):
        retention.clear(desk, [one.id, wrong])
    retention.clear(desk, [one.id])
    assert not retention.due(desk) and staying["phone"] == "13911113333"
    kept = "".join(f"{e.before}{e.after}" for e in entries(desk))
    assert not [text for text in (PHONE, ID, HOME) if text in kept] and "13911113333" in kept
    assert upkeep.verify(desk).sound, upkeep.verify(desk).sentence
    retention.set_years(desk, 5)
    assert retention.years(desk) == 5


def test_a_wrong_id_number_is_refused_by_the_form_too(desk: Desk, deputy: Deputy) -> None:
    with pytest.raises(InvalidInput, match="校验码") as refused:
        records.add(desk, DEPUTIES, deputy("王毅", "1", id_number=ID[:-1] + "5"))
    assert ID[:-1] not in str(refused.value)
    with pytest.raises(InvalidInput, match="出生日期"):
        records.add(desk, DEPUTIES, deputy("王毅", "1", id_number="33010519791319001X"))
    records.add(desk, DEPUTIES, deputy("王毅", "1", id_number=ID))
