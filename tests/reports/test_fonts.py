"""The bundled faces and the choice among them."""

import hashlib
import re

import pytest

from gongshu_desk import paths
from gongshu_desk.reports.fonts import FACES, em_width, face, missing_characters, setting, to_unicode_map, width
from gongshu_desk.reports.roles import Role

FONTS = paths.resources() / "fonts"
RARE = "䶮㛃𬀩𬬭𬭎𫖯玥喆堃犇淼垚镕旸昇㵘𠅤𮧵"


def test_files_are_those_of_the_check_sums() -> None:
    pairs = re.findall(r"^(\w{64})  (\S+)$", (FONTS / "SHA256SUMS").read_text("ascii"), re.MULTILINE)
    assert {name for _, name in pairs} == {f"{name}.ttf" for name in FACES.values()}
    assert all(hashlib.sha256((FONTS / name).read_bytes()).hexdigest() == digest for digest, name in pairs)
    assert "SIL OPEN FONT LICENSE" in (FONTS / "OFL.txt").read_text("utf-8")


def test_all_rare_characters_can_be_set_in_every_role() -> None:
    assert all(not missing_characters(role, RARE) for role in Role)


def test_every_gb2312_character_is_in_every_face() -> None:
    han = "".join(
        bytes((lead, trail)).decode("gb2312")
        for lead in range(0xB0, 0xF8) for trail in range(0xA1, 0xFF) if not (lead == 0xD7 and trail > 0xF9)
    )  # fmt: skip
    assert len(han) == 6763
    assert all(not face(role).lacks(han) for role in Role)


def test_a_name_with_a_rare_character_is_set_whole_in_wenkai() -> None:
    assert [used.name for used, _ in setting(Role.TABLE, "王𮧵")] == ["LXGWWenKai-Regular"]
    assert [used.name for used, _ in setting(Role.TABLE, "张𬬭")] == ["GongshuSans-Regular"]
    assert [part for _, part in setting(Role.TABLE, "王𮧵")] == ["王𮧵"]


def test_figures_are_tabular_in_the_table_faces() -> None:
    """Columns of figures stand under each other only if all digits are equally wide."""
    for role in (Role.TABLE, Role.HEAD):
        assert len({em_width(role, digit) for digit in "0123456789"}) == 1
        assert em_width(role, "−") == pytest.approx(em_width(role, "0"), abs=0.02)


def test_tracking_stands_between_characters_only() -> None:
    assert width(Role.TITLE, "证书", 42, 13) == pytest.approx(2 * 42 + 13)


def test_unicode_map_uses_surrogates_and_short_blocks() -> None:
    told = to_unicode_map("F", [0x41, 0x2CB2D] + [0x4E00] * 150)
    assert "<01> <D872DF2D>" in told
    assert re.findall(r"(\d+) beginbfchar", told) == ["100", "52"]
