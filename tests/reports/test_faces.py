"""The PC's own faces on official prints: which are taken, which are refused and why, and what never changes.

The faces are made here from the bundled ones: a few characters, other names, other rights.
"""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTCollection, TTFont
from print_tools import font_names, whole_text

from gongshu_desk import paths
from gongshu_desk.reports import face_files, faces, fonts
from gongshu_desk.reports.document import Document
from gongshu_desk.reports.face_list import lines
from gongshu_desk.reports.official import letter_section
from gongshu_desk.reports.pdf import render
from gongshu_desk.reports.roles import Role
from tests.made_faces import renamed, small_face

Make = Callable[..., Path]


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundled face of some characters."""
    return small_face(tmp_path_factory.mktemp("faces") / "small.ttf")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The only font folder of this PC, empty; its own faces are wanted."""
    place = tmp_path / "字体"
    place.mkdir()
    monkeypatch.setattr(faces, "folders", lambda: (tmp_path / "not there", place))
    monkeypatch.delenv(faces.OVERRULE)
    fonts.look_again()
    yield place
    monkeypatch.setenv(faces.OVERRULE, "bundled")
    fonts.look_again()


@pytest.fixture
def fangsong(small: Path, folder: Path) -> Make:
    """Installs 仿宋 with the given rights."""

    def make(rights: int = 0, file: str = "simfang.ttf", chinese: str = "仿宋", english: str = "FangSong") -> Path:
        path = folder / file
        renamed(small, chinese, english, rights).save(path)
        fonts.look_again()
        return path

    return make


def letter() -> Document:
    section = letter_section("关于召开会议的通知", ["一、有关事项", "定1月2日下午3时召开会议，请参加。"],
                             issuer="翠柳街道人大工委", day=date(2026, 1, 2), addressee="各代表小组")  # fmt: skip
    return Document("通知", (section,))


# ── which face is taken ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("rights", [0, 4, 8])
def test_a_face_that_may_be_embedded_is_taken(fangsong: Make, rights: int) -> None:
    path = fangsong(rights)
    found = faces.found(Role.OFFICIAL_BODY)
    assert found.face is not None
    assert (found.face.path, found.face.shown, found.reason) == (path, "仿宋", "")
    assert faces.found(Role.OFFICIAL_KAI) == faces.Found(None, faces.NOT_INSTALLED)
    pdf = render(letter())
    assert "FangSong" in font_names(pdf)
    assert "定1月2日下午3时召开会议" in whole_text(pdf)
    assert pdf == render(letter())


@pytest.mark.parametrize(
    ("rights", "reason"),
    [(2, "许可不允许嵌入"), (0x100, "子集"), (0x200, "子集"), (0x104, "子集"), (0x102, "许可不允许嵌入")],
)
def test_a_face_that_may_not_be_embedded_is_refused_and_the_reason_told(
    fangsong: Make, rights: int, reason: str
) -> None:
    fangsong(rights)
    found = faces.found(Role.OFFICIAL_BODY)
    assert found.face is None
    assert reason in found.reason
    assert "simfang.ttf" in found.reason
    assert fonts.face(Role.OFFICIAL_BODY).name == "GongshuSerif-Regular"
    assert "FangSong" not in font_names(render(letter()))


def test_the_name_counts_not_the_file_name(fangsong: Make) -> None:
    fangsong(file="某字体文件.ttf")
    assert faces.found(Role.OFFICIAL_BODY).face is not None
    assert "FangSong" in font_names(render(letter()))


def test_another_face_of_a_like_name_is_not_taken(fangsong: Make) -> None:
    fangsong(chinese="仿宋粗标题", english="FangSong Display", file="other.ttf")
    assert faces.found(Role.OFFICIAL_BODY) == faces.Found(None, faces.NOT_INSTALLED)


def test_the_larger_face_goes_before_that_of_gb2312_and_a_refused_one_before_none(fangsong: Make) -> None:
    fangsong(file="a.ttf", chinese="仿宋_GB2312", english="FangSong_GB2312")
    first = faces.found(Role.OFFICIAL_BODY).face
    assert first is not None
    assert first.shown == "仿宋_GB2312"
    fangsong(file="z.ttf")
    second = faces.found(Role.OFFICIAL_BODY).face
    assert second is not None
    assert second.shown == "仿宋"
    fangsong(2, file="z.ttf")
    assert faces.found(Role.OFFICIAL_BODY).face == first


def test_a_bold_face_is_not_taken_for_the_plain_one(small: Path, folder: Path) -> None:
    font = renamed(small, "仿宋", "FangSong")
    font["head"].macStyle = 1
    font.save(folder / "bold.ttf")
    assert faces.found(Role.OFFICIAL_BODY).face is None


def test_a_face_within_a_collection(small: Path, folder: Path) -> None:
    collection = TTCollection()
    collection.fonts = [renamed(small, "新宋体", "NSimSun"), renamed(small, "楷体", "KaiTi", 8)]
    collection.save(folder / "faces.ttc")
    found = faces.found(Role.OFFICIAL_KAI).face
    assert found is not None
    assert (found.index, found.shown) == (1, "楷体")
    assert fonts.face(Role.OFFICIAL_KAI).has("通知")
    section = letter_section("通知", ["（一）会议"], issuer="", day=None)
    assert "KaiTi-1" in font_names(render(Document("通知", (section,))))


def test_postscript_outlines_are_refused(folder: Path) -> None:
    builder = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder([".notdef", "A"])
    builder.setupCharacterMap({0x41: "A"})
    pen = T2CharStringPen(500, None)
    glyph = pen.getCharString()
    builder.setupCFF("FangSong", {}, {".notdef": glyph, "A": glyph}, {})
    builder.setupHorizontalMetrics({".notdef": (500, 0), "A": (500, 0)})
    builder.setupHorizontalHeader()
    builder.setupNameTable({"familyName": "FangSong", "styleName": "Regular", "psName": "FangSong"})
    builder.setupOS2()
    builder.setupPost()
    builder.save(folder / "fangsong.otf")
    found = faces.found(Role.OFFICIAL_BODY)
    assert found.face is None
    assert "TrueType" in found.reason


@pytest.mark.parametrize("kept", [0, 3, 40, 400, 4000, -200])
def test_a_damaged_file_falls_back_and_says_so(fangsong: Make, kept: int) -> None:
    path = fangsong()
    path.write_bytes(path.read_bytes()[:kept])
    fonts.look_again()
    found = faces.found(Role.OFFICIAL_BODY)
    assert found.face is None
    assert "simfang.ttf" in found.reason
    assert "损坏" in found.reason
    assert "定1月2日" in whole_text(render(letter()))


def test_a_file_of_damaged_outlines_falls_back(fangsong: Make) -> None:
    path = fangsong()
    font = TTFont(path)
    data = bytearray(path.read_bytes())
    entry = font.reader.tables["loca"]
    data[entry.offset : entry.offset + entry.length] = b"\xff" * entry.length
    path.write_bytes(bytes(data))
    fonts.look_again()
    assert "损坏" in faces.found(Role.OFFICIAL_BODY).reason


def test_noise_in_a_font_folder_is_passed_over(folder: Path, fangsong: Make) -> None:
    (folder / "readme.txt").write_text("x")
    (folder / "empty.ttf").write_bytes(b"")
    (folder / "noise.ttc").write_bytes(b"ttcf\0\1\0\0\xff\xff\xff\xff" + bytes(64))
    (folder / "dir.ttf").mkdir()
    fangsong(file="inner.ttf")
    assert faces.found(Role.OFFICIAL_BODY).face is not None


# ── the switch ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_switch_is_kept_for_this_pc_and_on_unless_switched_off(fangsong: Make) -> None:
    fangsong()
    assert faces.wanted()
    faces.want(False)
    fonts.look_again()
    assert faces.found(Role.OFFICIAL_BODY) == faces.Found(None, faces.OFF)
    assert json.loads(paths.preferences().read_text("utf-8")) == {"own_faces": False}
    faces.want(True)
    fonts.look_again()
    assert faces.found(Role.OFFICIAL_BODY).face is not None


@pytest.mark.parametrize("kept", ["", "[]", "{", '{"own_faces": "no"}'])
def test_a_damaged_preference_is_none(folder: Path, kept: str) -> None:
    paths.preferences().parent.mkdir(parents=True, exist_ok=True)
    paths.preferences().write_text(kept, "utf-8")
    assert faces.wanted()


def test_the_environment_overrules_the_switch(fangsong: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    fangsong()
    with_own = render(letter())
    monkeypatch.setenv(faces.OVERRULE, "bundled")
    fonts.look_again()
    assert not faces.wanted()
    assert fonts.face(Role.OFFICIAL_BODY).name == "GongshuSerif-Regular"
    assert render(letter()) != with_own


def test_nothing_is_searched_for_other_roles(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    def searched(_places: object) -> None:
        raise AssertionError

    monkeypatch.setattr(faces, "font_files", searched)
    for role in set(Role) - fonts.OFFICIAL:
        assert fonts.face(role).name == fonts.FACES[role]


def test_the_folders_are_searched_once(monkeypatch: pytest.MonkeyPatch, fangsong: Make) -> None:
    fangsong()
    calls: list[object] = []
    real = face_files.font_files
    monkeypatch.setattr(faces, "font_files", lambda places: calls.append(places) or real(places))
    fonts.look_again()
    render(letter())
    render(letter())
    assert len(calls) == 1


# ── what is set in it ─────────────────────────────────────────────────────────────────────────────────────────────


def test_a_string_with_a_character_the_face_lacks_is_set_whole_in_wenkai(fangsong: Make) -> None:
    fangsong()
    assert [used.name for used, _ in fonts.setting(Role.OFFICIAL_BODY, "召开会议")] == ["own-simfang.ttf-0"]
    assert [used.name for used, _ in fonts.setting(Role.OFFICIAL_BODY, "张𬬭会议")] == ["LXGWWenKai-Regular"]
    assert not fonts.missing_characters(Role.OFFICIAL_BODY, "张𬬭䶮𮧵")


def test_other_roles_keep_their_bundled_faces(fangsong: Make) -> None:
    fangsong(file="a.ttf", chinese="黑体", english="SimHei")
    assert fonts.face(Role.OFFICIAL_HEAD).name == "own-a.ttf-0"
    for role in (Role.HEAD, Role.TABLE, Role.KAI, Role.TITLE, Role.TEXT):
        assert fonts.face(role).name == fonts.FACES[role]


def test_the_list_of_faces_names_file_and_verdict(fangsong: Make) -> None:
    fangsong(8)
    found = {line.use: line for line in lines()}
    assert list(found) == ["小标宋", "仿宋", "黑体", "楷体", "表格", "证书", "生僻字"]
    own = found["仿宋"]
    assert (own.name, own.file, own.own) == ("仿宋", "simfang.ttf", True)
    assert "可以嵌入" in own.verdict
    assert not found["楷体"].own
    assert "没有安装" in found["楷体"].verdict
    assert found["表格"].file == "GongshuSans-Regular.ttf"
    assert all("/" not in line.file and "\\" not in line.file for line in found.values())
