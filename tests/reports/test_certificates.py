"""Certificates from their layout files: reading, refusing, fitting, drawing."""

import base64
import io
import struct
import zlib
from dataclasses import replace

import pypdfium2
import pytest
from PIL import Image

from gongshu_desk.domain.certificates.layout import PAPERS, Background, Layout, Rule
from gongshu_desk.domain.certificates.picture import inspect
from gongshu_desk.domain.certificates.reading import parse
from gongshu_desk.domain.certificates.variables import CONDITIONS, VARIABLES, names_in
from gongshu_desk.domain.certificates.writing import written
from gongshu_desk.domain.codes import CertificateKind
from gongshu_desk.errors import InvalidInput
from gongshu_desk.reports import qr
from gongshu_desk.reports.builders import honour_certificate, training_certificate
from gongshu_desk.reports.certificate_layout import shipped
from gongshu_desk.reports.certificate_text import box_items, organ_lines
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.fonts import width
from gongshu_desk.reports.pdf import render
from gongshu_desk.reports.placed import ImageBox, PlacedPage, QrBox, TextBox, boxes, fitted, misfits
from gongshu_desk.reports.roles import Align
from gongshu_desk.reports.samples import certificates as samples

LONG = "嘉木样·洛桑久美·图丹却吉尼玛"
LONG_ISSUER = "临江区人民代表大会常务委员会翠柳街道工作委员会"


def picture(kind: str = "PNG", size: tuple[int, int] = (40, 30)) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", size, "#EEDDCC").save(buffer, kind)
    return buffer.getvalue()


def pages(document: Document) -> list[PlacedPage]:
    return [block for section in document.sections for block in section.blocks if isinstance(block, PlacedPage)]


def drawn_with(layout: Layout, name: str = LONG) -> Document:
    figures = samples.training(name)
    return training_certificate.build(
        [replace(figures, certificate=replace(figures.certificate, layout=written(layout)))]
    )


@pytest.fixture
def training() -> Layout:
    return parse(shipped(CertificateKind.TRAINING))


# --- the file -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", CertificateKind)
def test_shipped_layout_reads_and_survives_writing(kind: CertificateKind) -> None:
    layout = parse(shipped(kind), kind)
    assert parse(written(layout)) == layout
    assert layout.kind is kind
    assert [box.name for box in layout.boxes if box.stock] == ["证书名称"]
    assert all(frame.stock for frame in layout.frames)


def test_odd_texts_survive_writing(training: Layout) -> None:
    box = replace(training.boxes[-1], name='引号"与\\斜线', text='一\t"二"\n三\x7f')
    rules = (Rule(10, 20, 30.125, 20, 0.3, "9B1C1F", (2, 1.5), True),)
    odd = replace(
        training, boxes=(*training.boxes[:-1], box), rules=rules, background=Background(picture(), stock=True)
    )
    assert parse(written(odd)) == odd


def test_variables_are_those_that_builders_fill() -> None:
    """Every declared variable is filled, every filled one declared; likewise for conditions."""
    for kind, build, figures in (
        (CertificateKind.TRAINING, training_certificate.build, samples.training()),
        (CertificateKind.HONOUR, honour_certificate.build, samples.honour()),
    ):
        layout = parse(shipped(kind))
        listing = "\n".join(f"{one.name}={{{one.name}}}" for one in VARIABLES[kind])
        box = replace(layout.boxes[0], text=listing, when="", min_size=4, size=9, role="sans", one_line=False)
        text = written(replace(layout, boxes=(box,)))
        said = build([replace(figures, certificate=replace(figures.certificate, layout=text))]).text()
        for one in VARIABLES[kind]:
            assert f"{one.name}=" in said or one.name in ("given_reason", "document_no")
            assert one.label and one.sample
        assert all(one.label for one in CONDITIONS[kind])


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('text = "{name}"', 'text = "{nmae}"', "「姓名」：text 里的变量 {nmae}"),
        ('text = "{name}"', 'text = "{name}}"', "「姓名」：text 里有多余的大括号"),
        ('text = "{name}"', 'text = "{name.__class__}"', "「姓名」：text 里有多余的大括号"),
        ("size = 25\n", "size = -25\n", "「姓名」：size 是 -25"),
        ("size = 25\n", 'size = "25"\n', "「姓名」：size 应是数字"),
        ("size = 25\n", "size = nan\n", "「姓名」：size 应是数字"),
        ("size = 25\n", "szie = 25\n", "「姓名」：不认识的键 szie"),
        ("size = 25\nmin_size = 12", "size = 11\nmin_size = 12", "「姓名」：min_size 12 大于 size 11"),
        ('name = "姓名"\nx = 44', 'name = "姓名"\nx = 144', "「姓名」：超出纸面"),
        ('name = "姓名"\nx = 44', 'name = "姓名"\nx = -4', "「姓名」：x 是 -4"),
        ('name = "姓名"\nx = 44\n', 'name = "姓名"\n', "「姓名」：缺少 x"),
        ('name = "编号"', 'name = "姓名"', "「姓名」：每个文本框要有不同的名称"),
        ('paper = "A4 landscape"', 'paper = "A5 landscape"', "paper 应是"),
        ('colour = "555555"', 'colour = "grey"', "「编号」：colour 应是六位的颜色代码"),
        ("justify = true", "justify = 1", "「正文」：justify 应是 true 或 false"),
        ('align = "block"', 'align = "middle"', "「发证单位和日期」：align 应是"),
        ("no_hours =", "no_hour =", "「amount」：不认识的条件 no_hour"),
        ('when = "specimen"', 'when = "draft"', "「样张」：when 不认识条件 draft"),
        ("[sentences.address]", "[sentences.name]", "「name」：语句不能与变量同名"),
        ("inset = 18.7", "inset = 100", "「第 1 组角线」：超出纸面"),
        ("side = 17", "side = 60", "「核验码图」：超出纸面"),
        ("[qr]", "[qrcode]", "不认识的项目 qrcode"),
        ("width = 273", "width = 290", "「第 1 个边框」：超出纸面"),
        ('kind = "training-certificate"', 'kind = "diploma"', "kind 应是"),
        ("[qr]", "[qr", "第 "),
        ('title = "培训结业证书"', 'title = ""', "title 应是"),
    ],
)
def test_slip_in_the_file_is_named(old: str, new: str, told: str) -> None:
    text = shipped(CertificateKind.TRAINING)
    assert old in text
    with pytest.raises(InvalidInput) as refused:
        parse(text.replace(old, new, 1))
    assert told in refused.value.sentence
    assert refused.value.next_step


def test_layout_of_another_kind_is_refused() -> None:
    with pytest.raises(InvalidInput, match="这是「荣誉证书」的版式"):
        parse(shipped(CertificateKind.HONOUR), CertificateKind.TRAINING)


# --- pictures -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_whole_picture_is_taken(kind: str) -> None:
    found = inspect(picture(kind))
    assert (found.kind, found.width, found.height) == (kind, 40, 30)


def png(size: tuple[int, int], colour: int, rows: bytes) -> bytes:
    """A PNG of eight bits a channel, whatever its rows are."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", *size, 8, colour, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"GIF89a....", "既不是 PNG 也不是 JPEG"),
        (picture()[:-20], "不完整"),
        (picture()[:60] + b"\0\0\0\0" + picture()[64:], "损坏"),
        (picture("JPEG")[:-30], "不完整"),
        (picture("JPEG")[:40], "不完整"),
        (picture("PNG", (9000, 2)), "每边最多"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 2_100_000, "最多 2 MB"),
        (png((10, 1), 0, b"\0" * 40_000_000), "展开后过大"),
        (png((10, 3), 0, b"\0" * 32), "不完整"),
        (png((10, 3), 0, b"\0" * 11 + b"\x09" * 22), "已损坏"),
        (png((10, 3), 3, b"\0" * 33), "没有调色板"),
    ],
)
def test_broken_picture_is_refused(data: bytes, told: str, training: Layout) -> None:
    packed = base64.b64encode(data).decode()
    with pytest.raises(InvalidInput) as refused:
        parse(f'{shipped(CertificateKind.TRAINING)}\n[background]\nimage = "{packed}"\n')
    assert told in refused.value.sentence
    assert "背景图片" in refused.value.sentence


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_background_is_drawn_once_for_all(kind: str, training: Layout) -> None:
    noise = Image.effect_noise((300, 200), 90).convert("RGB")
    buffer = io.BytesIO()
    noise.save(buffer, kind)
    text = written(replace(training, background=Background(buffer.getvalue())))
    one = samples.training("刘畅")
    figures = [replace(one, certificate=replace(one.certificate, layout=text))] * 6
    document = training_certificate.build(figures)
    assert isinstance(pages(document)[0].shared[0], ImageBox)
    single, six = (len(render(training_certificate.build(figures[:count]))) for count in (1, 6))
    assert six - single < len(buffer.getvalue()) / 2
    on_stock = written(replace(training, background=Background(buffer.getvalue(), stock=True)))
    without = training_certificate.build(
        [replace(one, certificate=replace(one.certificate, layout=on_stock))], frame=False
    )
    assert pages(without)[0].shared == ()


# --- what stands where ----------------------------------------------------------------------------------------


def test_stock_leaves_out_frame_and_title() -> None:
    (page,) = pages(training_certificate.build([samples.training("刘畅")], frame=False))
    assert page.shared == ()
    assert "培训结业证书" not in [box.text for box in boxes(page)]
    assert "刘　畅" in [box.text for box in boxes(page)]


def test_specimen_has_the_mark_and_no_code() -> None:
    (page,) = pages(training_certificate.build([samples.training("刘畅", "")]))
    texts = [box.text for box in boxes(page)]
    assert "样张" in texts
    assert not any("核验" in text or "编号" in text for text in texts)
    assert not any(isinstance(item, QrBox) for item in page.items)


def test_reissued_is_said_behind_the_number() -> None:
    one = samples.training("刘畅")
    (page,) = pages(training_certificate.build([replace(one, certificate=replace(one.certificate, reissued=True))]))
    assert "证书编号：翠柳人大培〔2026〕第 023 号（补发）" in [box.text for box in boxes(page)]


def test_code_holds_number_and_check_code() -> None:
    (page,) = pages(honour_certificate.build([samples.honour()]))
    assert [item.text for item in page.items if isinstance(item, QrBox)] == ["2026-003 7C1E-90B4"]


def test_given_reason_stands_in_place_of_the_usual_one() -> None:
    text = honour_certificate.build([replace(samples.honour(), reason="在防汛中恪尽职守，成绩突出。")]).text()
    assert "在防汛中恪尽职守，成绩突出，被评为翠柳街道\n优秀人大代表" in text
    assert "密切联系" not in text


def test_braces_in_a_name_are_left_alone() -> None:
    assert "“{name}培训”" in training_certificate.build([replace(samples.training(), course="{name}培训")]).text()


def test_shared_part_is_the_same_for_everyone() -> None:
    made = pages(training_certificate.build([samples.training("刘畅"), samples.training(LONG)]))
    assert len({page.key for page in made}) == 1
    assert len({page.key for page in (*made, *pages(training_certificate.build([samples.training("刘畅", "")])))}) == 2


@pytest.mark.parametrize("issuer", ["翠柳街道人大工委", LONG_ISSUER])
@pytest.mark.parametrize(
    "course", ["履职", "学习贯彻《中华人民共和国全国人民代表大会和地方各级人民代表大会代表法》" * 2]
)
@pytest.mark.parametrize("name", ["刘畅", "张𬬭", LONG])
def test_everything_fits_and_keeps_apart(name: str, course: str, issuer: str) -> None:
    one = samples.training(name)
    figures = replace(one, course=course, organiser=issuer, certificate=replace(one.certificate, issuer=issuer))
    (page,) = pages(training_certificate.build([figures]))
    assert list(misfits(boxes(page))) == []
    body = [box for box in boxes(page) if box.about == "正文"]
    (signed,) = [box for box in boxes(page) if box.about == "发证单位和日期"]
    fit = fitted(signed)
    top = signed.y + signed.height - ((len(fit.lines) - 1) * signed.leading + 1) * fit.size * 25.4 / 72
    assert max(box.y + box.height for box in body) <= top + 0.3


def test_endless_text_is_a_misfit_named_by_its_box() -> None:
    (page,) = pages(training_certificate.build([replace(samples.training(), course="履职能力提升" * 120)]))
    assert {box.about for box in misfits(boxes(page))} == {"正文"}
    (page,) = pages(training_certificate.build([samples.training("图丹" * 60)]))
    assert {box.about for box in misfits(boxes(page))} == {"姓名"}


def test_long_name_breaks_behind_a_middle_dot(training: Layout) -> None:
    box = replace(next(box for box in training.boxes if box.name == "姓名"), width=110)
    items = [item for item in box_items(box, LONG, "同志：") if isinstance(item, TextBox)]
    assert items[0].text == "嘉木样·洛桑久美·\n图丹却吉尼玛"
    assert items[0].y >= box.y
    assert fitted(items[0]).fits
    assert items[1].x + items[1].width <= box.x + box.width + 0.1
    whole = [item for item in box_items(replace(box, width=209), LONG, "同志：") if isinstance(item, TextBox)]
    assert (whole[0].text, whole[0].size) == (LONG, 25)


def test_long_honour_is_closed_up_then_parted() -> None:
    def honour(text: str) -> TextBox:
        (page,) = pages(honour_certificate.build([replace(samples.honour(), honour=text)]))
        return next(box for box in boxes(page) if box.text.replace("\n", "") == text)

    usual, closed, parted = (
        honour("优秀人大代表"),
        honour("临江区第一届人民代表大会优秀代表建议奖"),
        honour("全国人民代表大会" * 6),
    )
    assert (usual.tracking, usual.align) == (6, Align.CENTRE)
    assert closed.tracking < 6
    assert "\n" in parted.text
    assert all(fitted(box).fits for box in (usual, closed, parted))


def test_long_issuer_breaks_behind_a_body(training: Layout) -> None:
    box = next(box for box in training.boxes if box.align == "block")
    assert organ_lines(box, "翠柳街道人大工委") == ["翠柳街道人大工委"]
    assert organ_lines(box, LONG_ISSUER) == ["临江区人民代表大会常务委员会", "翠柳街道工作委员会"]


@pytest.mark.parametrize("paper", PAPERS)
def test_every_paper_has_its_size(paper: str, training: Layout) -> None:
    box = replace(
        training.boxes[1], name="一", x=10, y=10, width=150, height=20, text="{name}", size=12, min_size=6, tracking=0
    )
    document = drawn_with(Layout(training.kind, "培训结业证书", paper, (box,)))
    (page,) = pypdfium2.PdfDocument(render(document))
    assert tuple(round(side * 25.4 / 72, 1) for side in page.get_size()) == PAPERS[paper]


def test_same_figures_same_bytes() -> None:
    figures = [samples.training("张𬬭"), samples.training(LONG)]
    assert render(training_certificate.build(figures)) == render(training_certificate.build(figures))


def test_names_of_variables() -> None:
    assert names_in("{a}与{b_2}和{C}") == ("a", "b_2")


def test_width_of_a_name_is_what_its_rule_is_longer_than() -> None:
    (page,) = pages(training_certificate.build([samples.training("刘畅")]))
    name = next(box for box in boxes(page) if box.about == "姓名")
    assert name.width == 46 > width(name.role, name.text, name.size) * 25.4 / 72 + 8


# --- QR -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["2026-023 7C1E-90B4", "HELLO " * 9, "check me 中文", "1" * 200])
def test_code_is_the_symbol_under_one_of_the_masks(text: str) -> None:
    """The same modules as reportlab's under the same mask, so that every reader reads it."""
    from reportlab.graphics.barcode.qrencoder import QRCode

    runs, side = qr.modules(text)
    dark = {(column + at, row) for column, row, length in runs for at in range(length)}
    code = QRCode(None, qr.LEVEL)
    code.addData(text)
    code.version = code.calculate_version()
    symbols = []
    for mask in range(8):
        code.makeImpl(False, mask)
        symbols.append({(c, r) for r in range(side) for c in range(side) if code.isDark(r, c)})
    assert code.getModuleCount() == side
    assert dark in symbols
