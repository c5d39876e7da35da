"""Issuing: every certificate is drawn once to be hashed, and a re-print gives the bytes that were issued."""

import hashlib
from datetime import date
from pathlib import Path

import pytest
from sqlmodel import select

from gongshu_desk.domain.codes import CertificateKind, HonourLevel
from gongshu_desk.domain.records.duty_report import HonourDraft
from gongshu_desk.errors import Cancelled, Conflict
from gongshu_desk.reports import issuing
from gongshu_desk.reports.catalog import Options, produce, sample
from gongshu_desk.reports.check import PrePrintFaults
from gongshu_desk.reports.placed import PlacedPage, QrBox, boxes
from gongshu_desk.services import certificate_register as register
from gongshu_desk.services import certificates, layouts, records
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES, HONOURS
from gongshu_desk.services.certificate_check import check
from gongshu_desk.services.certificate_entries import Entry
from gongshu_desk.services.desk import Desk
from gongshu_desk.store.tables import Certificate, CertificateLayout, Unit

TRAINING, HONOUR = CertificateKind.TRAINING, CertificateKind.HONOUR
YEAR = 2025
GOLDEN = Path(__file__).parents[1] / "data" / "prints" / "certificate-list.txt"


@pytest.fixture
def issued(street: Desk) -> Desk:
    """The street with certificates of both kinds issued as the office does, hashes kept."""
    for kind in CertificateKind:
        issuing.issue(street, kind, YEAR)
    return street


def newest(desk: Desk, kind: CertificateKind) -> Entry:
    """A certificate that was issued with its hash."""
    return [entry for entry in certificates.register(desk, YEAR) if entry.kind is kind and entry.pdf_hash][-1]


def reprint(desk: Desk, entry: Entry) -> str:
    """The hash of what the clerk's own print command gives for one certificate."""
    made = produce(desk, entry.kind.value, Options.of(YEAR, certificate=entry.number))
    assert made.pages == 1
    return hashlib.sha256(made.pdf).hexdigest()


def change_person(desk: Desk, entry: Entry) -> None:
    found = next(v for v in records.find(desk, DEPUTIES) if v["certificate_no"] == entry.certificate_no)
    loaded = records.load(desk, DEPUTIES, found["id"])
    records.change(desk, DEPUTIES, loaded.id, loaded.revision, loaded.draft.model_copy(update={"name": "欧阳改名"}))


def change_course(desk: Desk, _entry: Entry) -> None:
    for values in records.find(desk, ACTIVITIES, year=YEAR):
        if values["kind"].value == "training":
            loaded = records.load(desk, ACTIVITIES, values["id"])
            other = loaded.draft.model_copy(update={"name": "改过的培训", "series": "改过的培训班"})
            records.change(desk, ACTIVITIES, loaded.id, loaded.revision, other)


def change_unit(desk: Desk, _entry: Entry) -> None:
    with desk.store.write("改单位名称") as session:
        session.exec(select(Unit)).one().name = "临江区人大常委会翠柳街道工作委员会"


def change_layout(desk: Desk, entry: Entry) -> None:
    with desk.store.write("改版式") as session:
        _, text = layouts.current(session, entry.kind)
        title = "培训结业证书" if entry.kind is TRAINING else "荣誉证书"
        assert title in text
        changed = text.replace(title, f"新版{title}")
        session.add(CertificateLayout(kind=entry.kind, version=99, title="新版", text=changed))


@pytest.mark.parametrize("change", [change_person, change_course, change_unit, change_layout])
def test_a_reprint_is_the_bytes_that_were_issued(issued: Desk, change: object) -> None:
    """Whatever changes afterwards, the certificate on file is printed as it was handed out."""
    entry = newest(issued, TRAINING)
    assert reprint(issued, entry) == entry.pdf_hash
    change(issued, entry)  # type: ignore[operator]
    assert reprint(issued, newest(issued, TRAINING)) == entry.pdf_hash
    assert issuing.reprints_differ(issued) == []


def test_the_next_certificate_takes_what_was_changed(issued: Desk) -> None:
    """The same changes do show on a certificate issued after them."""
    entry = newest(issued, TRAINING)
    for change in (change_person, change_unit, change_layout):
        change(issued, entry)
    number, _ = issuing.reissue(issued, entry.number, "姓名更正", fresh=True)
    made = produce(issued, entry.kind.value, Options.of(YEAR, certificate=number))
    text = pdf_text(made.pdf)
    assert "欧阳改名" in text and "新版" in text and "补发" in text
    assert "临江区人大常委会" in text
    assert [e.layout_version for e in certificates.register(issued, YEAR) if e.number == number] == [99]


def pdf_text(pdf: bytes) -> str:
    import pypdfium2

    with pypdfium2.PdfDocument(pdf) as opened:
        page = opened[0]
        words = page.get_textpage()
        found = str(words.get_text_range())
        words.close()
        page.close()
    return "".join(found.split())


def test_a_void_certificate_is_printed_as_it_was(issued: Desk) -> None:
    entry = newest(issued, TRAINING)
    register.void(issued, entry.number, "姓名印错")
    assert reprint(issued, entry) == entry.pdf_hash
    numbers = [one.certificate.number for one in certificates.figures(issued, TRAINING, YEAR)]
    assert entry.number not in numbers, "a print of the year leaves void ones out"
    assert numbers.count("") == 1, "who held it is entitled again and gets a specimen"


def test_a_changed_word_is_told_by_number_and_name(issued: Desk) -> None:
    entry = newest(issued, TRAINING)
    with issued.store.write("破坏") as session:
        row = session.get(Certificate, entry.id)
        assert row is not None
        row.data = row.data.replace("翠柳街道人大工委", "翠柳街道人大委")
    found = issuing.reprints_differ(issued)
    assert found == [(entry.number, entry.name)]
    assert entry.number in issuing.difference_sentences(found)[0]


def test_progress_names_everyone_and_cancelling_issues_nothing(street: Desk) -> None:
    waiting = [claim.name for claim in certificates.claims(street, TRAINING, YEAR) if claim.issued is None]
    before = len(certificates.register(street))
    told: list[tuple[int, int, str]] = []

    def stop(n: int, total: int, name: str) -> None:
        told.append((n, total, name))
        if n == 2:
            raise Cancelled("已取消。")

    with pytest.raises(Cancelled):
        issuing.issue(street, TRAINING, YEAR, progress=stop)
    assert told == [(1, len(waiting), waiting[0]), (2, len(waiting), waiting[1])]
    assert len(certificates.register(street)) == before


def test_a_name_that_cannot_be_set_stops_the_whole_batch(street: Desk) -> None:
    claim = next(c for c in certificates.claims(street, TRAINING, YEAR) if c.issued is None)
    found = next(v for v in records.find(street, DEPUTIES) if v["certificate_no"] == claim.certificate_no)
    loaded = records.load(street, DEPUTIES, found["id"])
    rare = loaded.draft.model_copy(update={"name": "张\U000323af"})
    records.change(street, DEPUTIES, loaded.id, loaded.revision, rare)
    before = len(certificates.register(street))
    with pytest.raises(PrePrintFaults, match="张\U000323af"):
        issuing.issue(street, TRAINING, YEAR)
    assert len(certificates.register(street)) == before


def test_words_that_do_not_fit_stop_the_whole_batch(street: Desk) -> None:
    claim = next(c for c in certificates.claims(street, TRAINING, YEAR) if c.issued is None)
    for number, reason in (("Z-1", "积极履职，" * 70), ("Z-2", "")):
        draft = HonourDraft(
            certificate_no=claim.certificate_no, name=f"优秀代表{number}", level=HonourLevel.SUBDISTRICT,
            granted_on=date(YEAR, 12, 1), reason=reason or None,
        )  # fmt: skip
        records.add(street, HONOURS, draft)
    before = len(certificates.register(street))
    with pytest.raises(PrePrintFaults, match="放不下"):
        issuing.issue(street, HONOUR, YEAR)
    assert len(certificates.register(street)) == before
    fits = [c.key for c in certificates.claims(street, HONOUR, YEAR) if c.subject == "优秀代表Z-2"]
    assert len(issuing.issue(street, HONOUR, YEAR, fits)[0]) == 1


def test_a_register_that_moved_while_drawing_issues_nothing(street: Desk) -> None:
    made = register.plan(street, TRAINING, YEAR)
    hashes = issuing.draw(made)
    assert len(set(hashes)) == len(made.entries)
    other = next(e for e in certificates.register(street) if e.valid)
    register.void(street, other.number, "遗失")
    with pytest.raises(Conflict):
        register.carry_out(street, made, hashes)


def test_stack_and_list_have_the_same_order(issued: Desk) -> None:
    for order in ("stroke", "group", "number"):
        listed = certificates.lists(issued, YEAR, order=order)[0]
        figures = certificates.figures(issued, TRAINING, YEAR, order=order)
        assert [line.number for line in listed.valid] == [one.certificate.number for one in figures]


def test_printed_stock_gets_the_words_alone(issued: Desk) -> None:
    entry = newest(issued, TRAINING)
    options = Options.of(YEAR, {"stock": "content"}, certificate=entry.number)
    text = pdf_text(produce(issued, TRAINING.value, options).pdf)
    assert "结业证书" not in text.replace("培训结业证书登记", "") and "".join(entry.number.split()) in text


def test_list_of_a_batch_reads_as_it_should() -> None:
    from gongshu_desk.reports.builders import certificate_list
    from gongshu_desk.reports.samples.certificate_list import certificate_list as figures

    document = certificate_list.build([figures()])
    assert document.text() == GOLDEN.read_text(encoding="utf-8")
    assert sample("certificate-list").pages == 2


def test_list_without_void_ones_says_so(issued: Desk) -> None:
    from gongshu_desk.reports.builders import certificate_list

    honour = certificates.lists(issued, YEAR, kinds=[HONOUR])
    text = certificate_list.build(honour).text()
    assert "无作废证书" in text and "荣誉〔2025〕第0001号" in text
    register.void(issued, honour[0].lines[0].number, "印错")
    only = certificate_list.build(certificates.lists(issued, YEAR, kinds=[HONOUR])).text()
    assert ("没有可发放的证书" in only) is (len(honour[0].lines) == 1)


def test_what_the_paper_bears_is_what_the_check_takes(issued: Desk) -> None:
    """The QR and the line beside it, as laid out on every certificate, find that certificate and no other."""
    for kind in CertificateKind:
        figures = [one for one in certificates.figures(issued, kind, YEAR) if one.certificate.number]
        for one, section in zip(figures, issuing.document(figures).sections, strict=True):
            page = section.blocks[0]
            assert isinstance(page, PlacedPage)
            codes = [item.text for item in page.items if isinstance(item, QrBox)]
            assert len(codes) == 1 and codes[0].isascii() and codes[0] == codes[0].upper()
            printed = next(box.text for box in boxes(page) if "核验码 " in box.text)
            for typed in (codes[0], printed.rpartition("核验码 ")[2], one.certificate.number):
                found = check(issued, typed)
                assert found.state == "valid" and found.entry is not None, typed
                assert found.entry.number == one.certificate.number
