"""The whole way in a temporary folder: founding, entering, computing, printing, exporting, closing, reopening."""

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from gongshu_desk.domain.codes import ActivityKind, AttendanceStatus, CertificateKind, MandateLevel, Sex
from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.domain.records.deputy import DeputyDraft
from gongshu_desk.exchange.importing import preview
from gongshu_desk.exchange.templates import write_template
from gongshu_desk.exchange.word import write_word
from gongshu_desk.exchange.workbook import write_workbook
from gongshu_desk.reports import catalog, freezing, issuing
from gongshu_desk.services import activities, closing, encryption, points, records, rules, upkeep, year_end
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES, SHEET_KINDS
from gongshu_desk.services.desk import Desk, found_desk, open_desk
from gongshu_desk.store.engine import can_encrypt, is_encrypted
from gongshu_desk.store.keyfile import Cost, WrongSecret

YEAR = 2025
PEOPLE = ("王一鸣", "李思远", "𬬭欣")


def walk(say: Callable[[str], object]) -> list[str]:
    """Do every step; the steps done. Any step that fails raises."""
    done: list[str] = []

    def step(words: str) -> None:
        done.append(words)
        say(f"✓ {words}")

    with tempfile.TemporaryDirectory(prefix="gongshu-自检 ") as folder:
        data = Path(folder) / "数据"
        desk = found_desk(
            data,
            unit="自检街道人大工委",
            term=1,
            level=MandateLevel.DISTRICT,
            term_from=date(2021, 12, 1),
            today=_today,
        )
        step("建立数据")
        try:
            _enter(desk, step)
            _compute(desk, step)
            _print(desk, Path(folder), step)
            _close(desk, step)
        finally:
            desk.close()
        step("退出并备份")
        again = open_desk(data, today=_today)
        try:
            _reopen(again, step)
        finally:
            again.close()
        _encrypt(data, step)
    return done


def _encrypt(data: Path, step: Callable[[str], object]) -> None:
    """On, wrong password, right password, off; only said where this installation lacks SQLCipher."""
    if not can_encrypt():
        step("加密：本机的程序没有加密组件，略过")
        return
    desk = open_desk(data, today=_today)
    count = len(records.find(desk, DEPUTIES))
    try:
        encryption.turn_on(desk, "self-test only 1", encryption.fresh(), cost=Cost(memory=1024, iterations=1, lanes=1))
    finally:
        desk.close()
    store = desk.store.file
    try:
        encryption.unlock(store, "self-test only 2")
    except WrongSecret:
        pass
    else:
        raise RuntimeError("a wrong password opened the store")
    desk = open_desk(data, today=_today, key=encryption.unlock(store, "self-test only 1"))
    try:
        _expect("encrypted", (is_encrypted(store), len(records.find(desk, DEPUTIES))), (True, count))
        _expect("verified", upkeep.verify(desk).faults, ())
        encryption.turn_off(desk, "self-test only 1")
        _expect("plain again", (is_encrypted(store), len(records.find(desk, DEPUTIES))), (False, count))
    finally:
        desk.close()
    step("加密、凭密码打开、解除加密")


def _today() -> date:
    return date(YEAR, 12, 31)


def _expect(what: str, found: object, wanted: object) -> None:
    if found != wanted:
        raise RuntimeError(f"{what}: {found!r}, expected {wanted!r}")


def _enter(desk: Desk, step: Callable[[str], object]) -> None:
    for number, name in enumerate(PEOPLE, start=1):
        draft = DeputyDraft(
            name=name,
            sex=Sex.MALE,
            level=MandateLevel.DISTRICT,
            term=1,
            certificate_no=f"Z{number:03d}",
            group="第一小组",
        )
        records.add(desk, DEPUTIES, draft)
    for number in (1, 2):
        day = date(YEAR, 3, number)
        draft = ActivityDraft(
            no=f"A{number:03d}", kind=ActivityKind.TRAINING, name=f"专题培训{number}", held_on=day, place="三楼会议室"
        )
        records.add(desk, ACTIVITIES, draft)
    step("录入代表与活动")
    for person in activities.roll(desk, "A001").people:
        activities.mark(desk, "A001", person.certificate_no, AttendanceStatus.PRESENT)
    activities.record_attendance(desk, "A002", {"Z001": AttendanceStatus.PRESENT, "Z002": AttendanceStatus.ABSENT})
    step("点名")


def _compute(desk: Desk, step: Callable[[str], object]) -> None:
    checked = rules.check(rules.installed(desk)[0].text)
    _expect("worked examples", checked.failures, ())
    totals = {row.certificate_no: str(row.total) for row in points.result(desk, YEAR).rows}
    _expect("totals", totals, {"Z001": "4.0", "Z002": "0.0", "Z003": "2.0"})
    step("积分与算例")


def _print(desk: Desk, folder: Path, step: Callable[[str], object]) -> None:
    numbers, _ = issuing.issue(desk, CertificateKind.TRAINING, YEAR)
    _expect("certificates", len(numbers), len(PEOPLE))
    _expect("re-prints that differ", issuing.reprints_differ(desk), [])
    for name in ("performance-sheet", "points-notice", "year-summary", "sign-in-sheet", "training-certificate"):
        made = catalog.produce(desk, name, catalog.Options(YEAR))
        _expect(f"{name} is a PDF", made.pdf[:5], b"%PDF-")
        _expect(f"{name} is repeatable", catalog.produce(desk, name, catalog.Options(YEAR)).pdf == made.pdf, True)
    step("打印与证书编号")
    for report in catalog.REPORTS:
        _expect(f"the sample of {report.name} is a PDF", catalog.sample(report.name).pdf[:5], b"%PDF-")
    step(f"{len(catalog.REPORTS)} 种打印件的样张")
    notice = catalog.gather(desk, "meeting-notice", catalog.Options.of(YEAR, activity="A001"))
    _expect("papers in Word", write_word(notice.report.word, notice.figures, desk.data, folder / "通知.docx"), 1)
    step("Word 文件")
    book = write_workbook(desk, YEAR, folder / "年终.xlsx")
    _expect("hash", book.hash, points.result(desk, YEAR).hash)
    for kind in SHEET_KINDS:
        sheet = folder / f"{kind.name}.xlsx"
        write_template(kind, sheet)
        _expect(f"template {kind.name}", preview(desk, kind, sheet).rows, [])
    step("年终工作簿与空白登记表")


def _close(desk: Desk, step: Callable[[str], object]) -> None:
    before = points.result(desk, YEAR).hash
    year_end.close_year(desk, YEAR, freeze_prints=lambda closed, year: freezing.freeze(closed, year).drawn)
    _expect("hash after closing", points.result(desk, YEAR).hash, before)
    frozen = closing.frozen_prints(desk, YEAR)
    _expect("the year's list is frozen", "points-notice" in [one.report for one in frozen], True)
    step(f"结账，冻结打印件 {len(frozen)} 种")


def _reopen(desk: Desk, step: Callable[[str], object]) -> None:
    found = upkeep.verify(desk, redraw=freezing.redraw)
    _expect("verify", (found.faults, found.remarks, found.closed_years), ((), (), (YEAR,)))
    _expect("frozen prints", {one.state for one in found.prints}, {"same"})
    step("重开并核验")
    year_end.reopen_year(desk, YEAR, reason="自检", document_no="自检1号", approved_by="自检")
    step("重新打开年度")
