"""附件 and photos: what may be kept, that it comes back byte for byte, and that it survives a restore."""

import hashlib
import io
import zipfile
from pathlib import Path

import pytest
from PIL import Image

from gongshu_desk.domain.records.activity import ActivityDraft
from gongshu_desk.errors import InvalidInput, NotFound
from gongshu_desk.services import attachments, history, photos, records, safekeeping, upkeep
from gongshu_desk.services.catalog import ACTIVITIES, DEPUTIES
from gongshu_desk.services.desk import Desk, open_desk
from gongshu_desk.services.photos import Crop
from gongshu_desk.store import kept_files

PDF = b"%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n"


@pytest.fixture
def held(desk: Desk, activity: object) -> str:
    """An activity to keep papers with."""
    made = activity("A001")  # type: ignore[operator]
    assert isinstance(made, ActivityDraft)
    records.add(desk, ACTIVITIES, made)
    return str(records.find(desk, ACTIVITIES)[0]["uid"])


def paper(folder: Path, name: str = "签到表.pdf", content: bytes = PDF) -> Path:
    """A file as it lies on the clerk's desktop."""
    file = folder / name
    file.write_bytes(content)
    return file


def zipped(*names: str) -> bytes:
    """An archive with these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return out.getvalue()


def picture(folder: Path, size: tuple[int, int] = (900, 1200), name: str = "照片.jpg") -> Path:
    """A picture whose upper half is red, with what a camera writes beside it."""
    made = Image.new("RGB", size, "blue")
    made.paste((255, 0, 0), (0, 0, size[0], size[1] // 2))
    exif = Image.Exif()
    exif[0x010E] = "secret place"
    made.save(folder / name, exif=exif)
    return folder / name


def test_kept_file_comes_back_byte_for_byte(desk: Desk, held: str, tmp_path: Path) -> None:
    """Once however often it is given; renamed it keeps its ending; undo and the recycle bin bring it back."""
    attachments.add(desk, "activity", held, paper(tmp_path), "扫描件")
    assert attachments.add(desk, "activity", held, paper(tmp_path, "同一张.pdf")).count == 0
    (one,) = attachments.listed(desk, "activity", held)
    assert (one.name, one.size, one.note) == ("签到表.pdf", len(PDF), "扫描件")
    attachments.describe(desk, one.id, name="签到表 第一页", note="")
    (one,) = attachments.listed(desk, "activity", held)
    assert (one.name, one.note) == ("签到表 第一页.pdf", "")
    opened = attachments.copy_to_open(desk, one.id)
    assert opened.read_bytes() == PDF
    assert opened.name == "签到表 第一页.pdf"
    assert desk.data not in opened.parents
    assert not opened.stat().st_mode & 0o222
    saved = attachments.remove(desk, one.id)
    assert attachments.listed(desk, "activity", held) == []
    history.undo(desk, saved.batch)
    assert attachments.content(desk, attachments.listed(desk, "activity", held)[0].id) == PDF


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("程序.exe", b"MZ\x90\0\3"),
        ("照片.jpg", b"MZ\x90\0\3"),
        ("签到表.pdf", b"\xff\xd8\xff\xe0jpeg"),
        ("网页.html", b"<html><script>1</script>"),
        ("网页.txt", b"\n <html>"),
        ("图.svg", b"<svg xmlns='x'/>"),
        ("快捷方式.txt", b"[InternetShortcut]\nURL=x"),
        ("带宏.docm", zipped("word/document.xml", "word/vbaProject.bin")),
        ("带宏.docx", zipped("word/document.xml", "word/vbaProject.bin")),
        ("压缩包.zip", zipped("a.exe")),
        ("坏的.docx", b"PK\x03\x04broken"),
        ("空.pdf", b""),
        ("没有后缀", PDF),
    ],
)
def test_what_could_do_harm_is_refused_by_name(
    desk: Desk, held: str, tmp_path: Path, name: str, content: bytes
) -> None:
    """Told by the content: a program called 照片.jpg is a program. Nothing is kept, nothing written."""
    before = desk.store.file.read_bytes()
    with pytest.raises(InvalidInput) as refused:
        attachments.add(desk, "activity", held, paper(tmp_path, name, content))
    assert name in refused.value.sentence
    assert refused.value.next_step
    assert desk.store.file.read_bytes() == before
    assert not (desk.data / kept_files.FOLDER).exists()


@pytest.mark.parametrize(
    "name", ["../../逃.pdf", "con.pdf", "a:b.pdf", "看\u202efdp.pdf", "名" * 200 + ".pdf", " . ", "a/b\\c.pdf"]
)
def test_names_are_harmless_everywhere(name: str) -> None:
    """No path, no device, no turned writing; never empty, never too long."""
    plain = attachments.safe_name(name)
    assert plain
    assert len(plain) <= 120
    assert not set(plain) & set('/\\:*?"<>|\u202e')
    assert plain.split(".")[0].lower() != "con"


def test_budget_and_size_are_kept(desk: Desk, held: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file too large, one too many, a store too full: each told before anything is kept."""
    monkeypatch.setattr(attachments, "MOST_BYTES", 100)
    with pytest.raises(InvalidInput, match="一个附件最多 100 字节"):
        attachments.add(desk, "activity", held, paper(tmp_path, content=PDF + b"x" * 100))
    attachments.add(desk, "activity", held, paper(tmp_path))
    monkeypatch.setattr(attachments, "BUDGET_BYTES", len(PDF) + 10)
    assert attachments.room(desk).free == 10
    with pytest.raises(InvalidInput, match="放不下"):
        attachments.add(desk, "activity", held, paper(tmp_path, "b.pdf", PDF + b"1"))
    monkeypatch.setattr(attachments, "MOST_FILES", 1)
    with pytest.raises(InvalidInput, match="已有 1 个附件"):
        attachments.add(desk, "activity", held, paper(tmp_path, "c.pdf", PDF + b"2"))
    with pytest.raises(NotFound):
        attachments.listed(desk, "activity", "999")


def test_verify_names_what_was_changed_outside(desk: Desk, held: str, tmp_path: Path) -> None:
    """One byte in the folder: told by `verify`, and never opened."""
    attachments.add(desk, "activity", held, paper(tmp_path))
    assert upkeep.verify(desk).sound
    kept_files.place_of(desk.data, hashlib.sha256(PDF).hexdigest()).write_bytes(PDF + b"!")
    assert any("签到表.pdf" in fault for fault in upkeep.verify(desk).faults)
    with pytest.raises(NotFound, match="改动过"):
        attachments.copy_to_open(desk, attachments.listed(desk, "activity", held)[0].id)


def test_backup_carries_files_to_another_computer(desk: Desk, held: str, tmp_path: Path) -> None:
    """A backup on a stick and the folder beside it are all that the new computer needs."""
    attachments.add(desk, "activity", held, paper(tmp_path))
    stick = tmp_path / "U盘"
    stick.mkdir()
    made = desk.back_up(target=stick / "备份.db")
    desk.store.close()
    safekeeping.restore_data(tmp_path / "新电脑", made.file)
    new = open_desk(tmp_path / "新电脑")
    try:
        assert attachments.content(new, attachments.listed(new, "activity", held)[0].id) == PDF
        assert upkeep.verify(new).sound
    finally:
        new.store.close()


def test_photo_is_cut_turned_and_told_nothing_of_the_camera(desk: Desk, deputy: object, tmp_path: Path) -> None:
    """The proposed cut is 5 : 7; another cut shows another part; place and time of the camera are gone; undo works."""
    records.add(desk, DEPUTIES, deputy("欧阳慧"))  # type: ignore[operator]
    number = records.find(desk, DEPUTIES)[0]["id"]
    prepared = photos.prepare(picture(tmp_path))
    assert b"secret place" not in prepared.jpeg
    crop = prepared.crop
    assert crop.width * prepared.width / (crop.height * prepared.height) == pytest.approx(5 / 7, abs=0.01)
    photos.put(desk, number, prepared)
    photos.cut(desk, number, Crop(0, 0, 500, 500))
    first = photos.photo(desk, number)
    assert first is not None
    shown = Image.open(io.BytesIO(photos.portrait(first.jpeg, first.crop)))
    assert shown.size == photos.SHOWN
    assert shown.getpixel((275, 700))[0] > 200  # type: ignore[index]
    assert photos.portrait(first.jpeg, first.crop) == photos.portrait(first.jpeg, first.crop)
    saved = photos.put(desk, number, photos.prepare(picture(tmp_path, (300, 300), "新.png")))
    history.undo(desk, saved.batch)
    again = photos.photo(desk, number)
    assert again is not None
    assert (again.id, again.crop) == (first.id, first.crop)
    photos.remove(desk, number)
    assert photos.photo(desk, number) is None


def test_broken_or_tiny_picture_is_refused(desk: Desk, tmp_path: Path) -> None:
    """With the name of the file and what to choose instead."""
    for file in (
        paper(tmp_path, "坏.jpg", b"\xff\xd8\xff\xe0"),
        picture(tmp_path, (80, 90), "小.jpg"),
        paper(tmp_path),
    ):
        with pytest.raises(InvalidInput) as refused:
            photos.prepare(file)
        assert file.name in refused.value.sentence
    for text in ("0,0,1001,10", "-1,0,10,10", "0,0,0,10"):
        with pytest.raises(ValueError, match=text):
            Crop.of(text)


def test_photo_stands_on_the_handbook_and_the_recommendation(street: Desk, tmp_path: Path) -> None:
    """In place of the hint; the others keep the place for a paper photo."""
    from gongshu_desk.reports.catalog import Options, draw, gather

    person = next(d for d in records.find(street, DEPUTIES) if d["level"].label == "区")
    bare = {}
    for name in ("duty-handbook", "recommendation"):
        options = Options(year=2025, mandate=(person["certificate_no"],))
        bare[name] = draw(gather(street, name, options)).pdf
    photos.put(street, person["id"], photos.prepare(picture(tmp_path)))
    for name, before in bare.items():
        after = draw(gather(street, name, Options(year=2025, mandate=(person["certificate_no"],)))).pdf
        (tmp_path / f"{name}.pdf").write_bytes(after)
        assert b"/DCTDecode" in after
        assert b"/DCTDecode" not in before
