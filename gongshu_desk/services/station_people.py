"""Deputies of a station by name, namesakes told apart (王丽萍（第 4 选区）) wherever they are listed together."""

from collections.abc import Callable
from dataclasses import replace

from sqlmodel import Session

from gongshu_desk.services.catalog import DEPUTIES
from gongshu_desk.services.kinds import read
from gongshu_desk.services.namesakes import marks
from gongshu_desk.services.roll_bench import Seat


def telling_apart(session: Session) -> Callable[[Seat], Seat]:
    """A seat with its name as lists have it: the bare one, and behind it what tells the bearers of one name apart."""
    apart = marks(read(session, DEPUTIES))

    def told(seat: Seat) -> Seat:
        mark = apart.get(seat.certificate_no)
        return replace(seat, name=f"{seat.name}（{mark}）") if mark else seat

    return told
