"""Damaged and malicious files: one kind of refusal with a Chinese reason, never a hang, never a crash."""

import io
import random
import struct
import time
import zipfile
import zlib
from pathlib import Path

import openpyxl
import pytest

from gongshu_desk.errors import EnvironmentFault, InvalidInput, UserError
from gongshu_desk.exchange import guards, reading
from gongshu_desk.exchange.raw_sheets import parse_sheets
from gongshu_desk.exchange.reading import read_grid

KNOWN = frozenset({"姓名", "性别"})
XLS = (Path(__file__).resolve().parents[1] / "data" / "roster.xls").read_bytes()
SHEET = "xl/worksheets/sheet1.xml"


def good_xlsx() -> bytes:
    book = openpyxl.Workbook()
    for row in (["姓名", "性别"], ["王一", "男"], ["李二", "女"]):
        book.active.append(row)
    book.active.merge_cells("B2:B3")
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


GOOD = good_xlsx()


def repacked(changes: dict[str, bytes], add: dict[str, bytes] | None = None) -> bytes:
    """The good workbook with the parts in `changes` replaced and those in `add` put behind."""
    content = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(GOOD)) as old, zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, changes.get(name, old.read(name)))
        for name, part in (add or {}).items():
            new.writestr(name, part)
    return content.getvalue()


def part(name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        return archive.read(name)


def refusal(path: Path, content: bytes) -> InvalidInput:
    path.write_bytes(content)
    started = time.monotonic()
    with pytest.raises(InvalidInput) as caught:
        read_grid(path, KNOWN)
    assert time.monotonic() - started < 10
    assert path.name in caught.value.sentence
    assert caught.value.next_step
    return caught.value


def test_the_good_workbook_is_read(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(GOOD)
    assert len(read_grid(tmp_path / "a.xlsx", KNOWN).rows) == 2


@pytest.mark.parametrize("name", [SHEET, "xl/workbook.xml", "[Content_Types].xml", "_rels/.rels"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be"])
def test_a_document_type_definition_is_refused(tmp_path, name, encoding):
    bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'
    assert "DTD" in refusal(tmp_path / "a.xlsx", repacked({name: bomb.encode(encoding)})).sentence


def test_a_definition_on_the_seam_of_two_pieces_is_seen(tmp_path):
    filler = b"<!--" + random.Random(1).randbytes(guards._PIECE - 20).hex().encode()[: guards._PIECE - 12] + b"-->"
    assert "DTD" in refusal(tmp_path / "a.xlsx", repacked({SHEET: filler + b"<!DOCTYPE a><a/>"})).sentence


def test_a_zip_bomb_is_refused_by_its_ratio(tmp_path):
    assert "压缩比" in refusal(tmp_path / "a.xlsx", repacked({}, {"xl/media/a.bin": bytes(30_000_000)})).sentence


def test_a_bomb_that_lies_about_its_size_is_measured(tmp_path):
    content = bytearray(repacked({}, {"xl/media/a.bin": bytes(30_000_000)}))
    at = 0
    while (at := content.find(b"PK\x01\x02", at)) >= 0:
        if struct.unpack_from("<I", content, at + 24)[0] == 30_000_000:
            struct.pack_into("<I", content, at + 24, 1000)
        at += 4
    assert "压缩比" in refusal(tmp_path / "a.xlsx", bytes(content)).sentence


def test_too_much_content_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(guards, "MAX_EXPANDED", 100_000)
    monkeypatch.setattr(reading, "read_sheets", parse_sheets)  # the child knows nothing of the lower limit
    noise = random.Random(1).randbytes(60_000)
    assert "展开后超过" in refusal(tmp_path / "a.xlsx", repacked({}, {"a.bin": noise.hex().encode()})).sentence


def test_200_mb_expanded_are_the_limit(tmp_path):
    """One byte over is refused although nothing else is wrong; the ratio stays below 100."""
    part = random.Random(1).randbytes(11_000).hex().encode()
    piece = (part + part[:5000] * 50)[: 1024 * 1024].ljust(1024 * 1024, b" ")
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    block = packer.compress(piece) + packer.flush(zlib.Z_FULL_FLUSH)
    assert len(piece) / len(block) < guards.MAX_RATIO
    for extra, refused in ((b"", False), (b"x", True)):
        end = zlib.compressobj(6, zlib.DEFLATED, -15)
        packed = block * 200 + end.compress(extra) + end.flush()
        path = tmp_path / f"a{len(extra)}.xlsx"
        head = struct.pack("<4s5H3L2H", b"PK\x03\x04", 20, 0, 8, 0, 0, 0, len(packed), 200 << 20, 1, 0)
        entry = struct.pack(
            "<4s6H3L5H2L", b"PK\x01\x02", 20, 20, 0, 8, 0, 0, 0, len(packed), 200 << 20, 1, 0, 0, 0, 0, 0, 0
        )
        start = len(head) + 1 + len(packed)
        tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 1, 1, len(entry) + 1, start, 0)
        path.write_bytes(head + b"a" + packed + entry + b"a" + tail)
        if refused:
            with pytest.raises(InvalidInput, match="展开后超过 200 MB"):
                guards.check_archive(path)
        else:
            guards.check_archive(path)


def test_too_many_entries_are_refused(tmp_path):
    assert (
        "2001"
        in refusal(tmp_path / "a.xlsx", repacked({}, {f"x/{n}": b"" for n in range(2001 - len(names()))})).sentence
    )


def names() -> list[str]:
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        return archive.namelist()


def with_cell(cell: bytes, row: bytes = b'<row r="900000">') -> bytes:
    return repacked({SHEET: part(SHEET).replace(b"</sheetData>", row + cell + b"</row></sheetData>")})


@pytest.mark.parametrize(
    ("cell", "row", "says"),
    [
        (b'<c r="A200001"><v>1</v></c>', b'<row r="200001">', "200,000 行"),
        (b'<c r="A1048576"><v>1</v></c>', b'<row r="1048576">', "200,000 行"),
        (b"<c r='A900000' t='n'><v>1</v></c>", b"<row r='900000'>", "200,000 行"),
        (b'<c s="0" r = "A900000"><v>1</v></c>', b'<row r="900000">', "200,000 行"),
        (b"<c><v>1</v></c>", b'<row r="900000">', "200,000 行"),
        (b'<c r="GS5"><v>1</v></c>', b'<row r="5">', "200 列"),
        (b'<c r="XFD5"><v>1</v></c>', b'<row r="5">', "200 列"),
        (b'<x:c r="XFD5"><x:v>1</x:v></x:c>', b'<row r="5">', "200 列"),
    ],
)
def test_a_cell_far_out_is_refused_before_memory_is_reserved(tmp_path, cell, row, says):
    assert says in refusal(tmp_path / "a.xlsx", with_cell(cell, row)).sentence


@pytest.mark.parametrize("cell", [b'<c r="XFD900000" s="0"/>', b'<c r="XFD900000" s="0"></c>', b""])
def test_styled_empty_cells_far_out_do_no_harm(tmp_path, cell):
    (tmp_path / "a.xlsx").write_bytes(with_cell(cell))
    assert len(read_grid(tmp_path / "a.xlsx", KNOWN).rows) == 2


def test_the_last_row_allowed_is_read(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(with_cell(b'<c r="A200000"><v>1</v></c>', b'<row r="200000">'))
    assert read_grid(tmp_path / "a.xlsx", KNOWN).rows[-1][0] == 200_000


def test_the_last_column_allowed_is_read(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(with_cell(b'<c r="A9"><v>1</v></c><c r="GR9"><v>1</v></c>', b'<row r="9">'))
    assert read_grid(tmp_path / "a.xlsx", KNOWN).headers == ("姓名", "性别", "GR列")


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"PK\x03\x04" + bytes(100), "已损坏"),
        (GOOD[: len(GOOD) // 2], "已损坏"),
        (b"\xd0\xcf\x11\xe0" + bytes(2000), "已损坏"),
        (XLS[:3000], "已损坏"),
        (b"<html><body><table><tr><td>x</td></tr></table></body></html>", "网页格式"),
        (b'<?xml version="1.0"?><Workbook/>', "网页格式"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "不是表格文件"),
        (b'\xe5\xa7\x93,"' + b"a" * 200_000, "引号"),
        (b"\xff\xff\xff\x80\xff", "编码"),
    ],
)
def test_what_is_no_table_is_refused(tmp_path, content, says):
    assert says in refusal(tmp_path / "a.xlsx", content).sentence


def test_a_word_document_is_no_table(tmp_path):
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    assert "不是表格文件" in refusal(tmp_path / "a.docx", content.getvalue()).sentence


def test_a_protected_archive_is_named_so(tmp_path):
    content = bytearray(GOOD)
    at = content.rfind(b"PK\x01\x02")
    content[at + 8] |= 1
    assert "密码" in refusal(tmp_path / "a.xlsx", bytes(content)).sentence


def test_missing_files_and_folders(tmp_path):
    with pytest.raises(InvalidInput, match="没有找到文件"):
        read_grid(tmp_path / "无.xlsx", KNOWN)
    with pytest.raises(UserError) as caught:
        read_grid(tmp_path, KNOWN)
    assert isinstance(caught.value, InvalidInput | EnvironmentFault)


def test_an_xls_that_claims_a_huge_extent_is_refused(tmp_path):
    """The claim alone made the parser ask for 800 GB and end the process."""
    at = XLS.find(struct.pack("<HH", 0x0200, 14))
    spoiled = bytearray(XLS)
    struct.pack_into("<I", spoiled, at + 8, 0x33000007)
    assert "已损坏" in refusal(tmp_path / "a.xls", bytes(spoiled)).sentence


def test_an_xls_whose_sectors_run_in_a_circle_is_refused(tmp_path):
    spoiled = bytearray(XLS)
    fat = (struct.unpack_from("<I", XLS, 76)[0] + 1) * 512
    for sector in range(8):
        struct.pack_into("<I", spoiled, fat + 4 * sector, sector)
    assert "已损坏" in refusal(tmp_path / "a.xls", bytes(spoiled)).sentence


@pytest.mark.parametrize("repeat", ['table:number-columns-repeated="16384"', 'table:number-rows-spanned="x"'])
def test_repetitions_in_an_ods_are_counted_before_reading(tmp_path, repeat):
    cell = f'<table:table-cell office:value-type="string" {repeat}><text:p>x</text:p></table:table-cell>'
    assert refusal(tmp_path / "a.ods", ods(f"<table:table-row>{cell}</table:table-row>"))


def test_repeated_rows_with_content_in_an_ods_are_counted(tmp_path):
    cell = '<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'
    row = f'<table:table-row table:number-rows-repeated="1000000">{cell}</table:table-row>'
    assert "200,000 行" in refusal(tmp_path / "a.ods", ods(row)).sentence


def ods(rows: str) -> bytes:
    space = "urn:oasis:names:tc:opendocument:xmlns"
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "content.xml",
            f'<office:document-content xmlns:office="{space}:office:1.0" xmlns:table="{space}:table:1.0"'
            f' xmlns:text="{space}:text:1.0"><office:body><office:spreadsheet><table:table table:name="a">{rows}'
            "</table:table></office:spreadsheet></office:body></office:document-content>",
        )
    return content.getvalue()


def spoiled(source: bytes, chance: random.Random) -> bytes:
    """Cut off, or with some bytes changed."""
    if chance.random() < 0.2:
        return source[: chance.randrange(len(source))]
    content = bytearray(source)
    for _ in range(chance.choice([1, 2, 8, 50])):
        at = chance.randrange(len(content))
        content[at] = chance.choice([0, 255, chance.randrange(256), content[at] ^ 1 << chance.randrange(8)])
    return bytes(content)


def spoiled_inside(chance: random.Random) -> bytes:
    """A whole archive whose sheet has some bytes changed, so that the parser and not the archive sees the damage."""
    name = chance.choice([n for n in names() if n.endswith((".xml", ".rels"))])
    return repacked({name: spoiled(part(name), chance)})


@pytest.mark.parametrize("kind", ["xlsx", "inside", "xls", "csv"])
def test_damaged_files_are_read_or_refused_and_nothing_else(tmp_path, kind):
    chance = random.Random(kind)
    path = tmp_path / "a.bin"
    csv = "姓名,性别\n王一,男\n李二,女\n".encode("gb18030") * 5
    refused = 0
    for _ in range(120):
        source = {"xlsx": GOOD, "xls": XLS, "csv": csv}.get(kind, b"")
        path.write_bytes(spoiled(source, chance) if source else spoiled_inside(chance))
        started = time.monotonic()
        try:
            read_grid(path, KNOWN)
        except InvalidInput as fault:
            refused += 1
            assert fault.sentence.endswith("。") and fault.next_step
        assert time.monotonic() - started < 5
    assert refused
