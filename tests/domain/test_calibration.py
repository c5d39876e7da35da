"""A printer's faults from four measures, and the correction that makes it hit the paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongshu_desk.domain.calibration import (
    CROSS,
    LINE,
    Correction,
    Measured,
    corrected,
    faults,
    read_correction,
)
from gongshu_desk.errors import InvalidInput

shifts = st.floats(-8, 8)
stretches = st.floats(0.97, 1.03)


def printed_by(begins: float, stretch: float, place: float) -> float:
    """Where a printer puts what it is told to put at `place`."""
    return begins + stretch * place


def measured_on(begins: tuple[float, float], stretch: tuple[float, float], used: Correction) -> Measured:
    """What a clerk measures on the sheet of such a printer, printed with a correction."""
    x, y = used.place(CROSS, CROSS)
    far_x, far_y = used.place(CROSS + LINE, CROSS + LINE)
    left, top = printed_by(begins[0], stretch[0], x), printed_by(begins[1], stretch[1], y)
    return Measured(
        left,
        top,
        printed_by(begins[0], stretch[0], far_x) - left,
        printed_by(begins[1], stretch[1], far_y) - top,
    )


@given(shifts, shifts, stretches, stretches, st.floats(-3, 3), st.sampled_from([99.0, 100.0, 101.4]))
def test_the_correction_puts_every_mark_where_it_belongs(
    a: float, b: float, wide: float, high: float, shift: float, scale: float
) -> None:
    before = Correction(shift, -shift, scale, 100.0)
    found = corrected(measured_on((a, b), (wide, high), before), before)
    for mark in (CROSS, CROSS + LINE / 2, CROSS + LINE, 190.0, 277.0):
        x, y = found.place(mark, mark)
        assert printed_by(a, wide, x) == pytest.approx(mark, abs=0.25)
        assert printed_by(b, high, y) == pytest.approx(mark, abs=0.25)


@given(shifts, stretches)
def test_measuring_the_corrected_sheet_changes_nothing_more(begins: float, stretch: float) -> None:
    first = corrected(measured_on((begins, 0), (stretch, 1), Correction()))
    again = corrected(measured_on((begins, 0), (stretch, 1), first), first)
    assert again.right == pytest.approx(first.right, abs=0.11)
    assert again.wide == pytest.approx(first.wide, abs=0.11)


def test_a_true_printer_needs_no_correction() -> None:
    assert corrected(Measured(20, 20, 100, 100)).is_none


def test_a_shift_alone_is_taken_back() -> None:
    assert corrected(Measured(21.5, 19, 100, 100)) == Correction(-1.5, 1.0)


@pytest.mark.parametrize("wrong", [Measured(20, 20, 60, 100), Measured(90, 20, 100, 100), Measured(20, 20, 100, 0)])
def test_measures_of_no_real_sheet_are_refused(wrong: Measured) -> None:
    with pytest.raises(InvalidInput) as refused:
        corrected(wrong)
    assert refused.value.next_step


@given(st.floats(-20, 20), st.floats(95, 105))
def test_a_correction_is_kept_as_text(shift: float, scale: float) -> None:
    kept = Correction(round(shift, 1), 0.5, round(scale, 1), 100.0)
    assert read_correction(kept.text) == kept


@pytest.mark.parametrize("damaged", ["", "x", "1", "1,2,3", "nan,0", "500,0", "0,0,50,100", "1,2,3,4,5"])
def test_a_damaged_entry_is_none(damaged: str) -> None:
    assert read_correction(damaged).is_none


def test_two_numbers_are_a_shift() -> None:
    assert read_correction("-1.5,2") == Correction(-1.5, 2)


def test_bounds_and_words() -> None:
    assert len(faults(Correction(21, 0, 94, 100))) == 2
    assert Correction(-1.5, 2, 100.3, 100).sentence == "右移 −1.5、下移 2 毫米，宽 100.3%、高 100.0%"
    assert Correction().sentence == "不修正"
