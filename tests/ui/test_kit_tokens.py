"""Colours are readable, icons exist, status words have both."""

import json
from pathlib import Path

import pytest
import qtawesome
from PySide6.QtGui import QColor

from gongshu_desk.ui.kit import chips, icons
from gongshu_desk.ui.kit.tokens import CHIP_KINDS, COLOURS, colour, contrast

GROUNDS = ("surface", "ground", "sel", "sunken", "hover")


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("tone", ["ink", "ink2", "ink3", "accent"])
def test_text_holds_contrast_on_every_ground(tone: str, ground: str) -> None:
    assert contrast(tone, ground) >= 4.5


@pytest.mark.parametrize("kind", CHIP_KINDS)
def test_chip_words_hold_contrast_on_their_ground_and_on_paper(kind: str) -> None:
    assert contrast(kind, f"{kind}_bg") >= 4.5
    assert contrast(kind, "surface") >= 4.5


@pytest.mark.parametrize(
    ("tone", "ground"),
    [
        ("white", "accent"),
        ("white", "accent_hover"),
        ("white", "accent_press"),
        ("white", "toast"),
        ("ink3", "nav"),
        ("ink2", "nav"),
        ("accent", "surface"),
        ("amber", "nav"),
        ("toast_muted", "toast_button"),
        ("ink3", "track"),
    ],
)
def test_words_on_bars_buttons_and_toasts_hold_contrast(tone: str, ground: str) -> None:
    assert contrast(tone, ground) >= 4.5


def test_edges_of_fields_hold_three_to_one() -> None:
    assert contrast("strong", "surface") >= 3
    assert contrast("focus", "surface") >= 4.5


def test_every_token_is_a_colour() -> None:
    assert all(QColor(value).isValid() for value in COLOURS.values())
    assert colour("#102030").red() == 0x10


def test_every_icon_of_the_table_is_in_the_font_and_draws_something(dressed: object) -> None:
    charmap = Path(qtawesome.__file__).parent / "fonts" / "phosphor-charmap-1.3.0.json"
    known = json.loads(charmap.read_text("utf-8"))
    assert [name for name in icons.NAMES if name not in known] == []
    for name in icons.NAMES:
        image = icons.pixmap(name, "ink", 20).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(20) for y in range(20)), name


def test_an_icon_outside_the_table_is_refused_at_once() -> None:
    with pytest.raises(KeyError, match="unicorn"):
        icons.icon("unicorn")


def test_pixmaps_are_sharp_at_twice_the_scale(dressed: object) -> None:
    pixmap = icons.pixmap("plus", "ink", 18, 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (36, 2.0)


def test_every_status_word_has_icon_and_kind() -> None:
    assert {kind for kind, _ in chips.STATUS.values()} == set(CHIP_KINDS)
    assert [word for word, (_, icon) in chips.STATUS.items() if icon not in icons.NAMES] == []


def test_every_attendance_and_mandate_label_is_a_status_word() -> None:
    from gongshu_desk.domain.codes import AttendanceStatus, MandateStatus

    labels = [code.label for code in (*AttendanceStatus, *MandateStatus)]
    assert [label for label in labels if label not in chips.STATUS] == []
