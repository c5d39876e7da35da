"""The figures of a whole rule set in one line: caps of the categories, cap of the total, the most one can get."""

from fractions import Fraction

from gongshu_desk.domain.figures import shown
from gongshu_desk.domain.points.reach import halves_of, maxima
from gongshu_desk.domain.points.scheme import Scheme


def figures(scheme: Scheme) -> str:
    """「各类封顶合计 120　总分封顶 120　最高可得 120」; by half years everything counts twice."""
    high, halves = maxima(scheme), halves_of(scheme)
    caps = [one.cap * halves for one in scheme.categories if one.cap is not None]
    open_ended = [one.code for one in scheme.categories if one.cap is None and high.categories.get(one.code) is None]
    told = f"各类封顶合计 {shown(sum(caps, Fraction(0)))}" if caps else "各类不封顶"
    if caps and open_ended:
        told += f"（{'、'.join(open_ended)} 类不封顶）"
    cap = "总分不封顶" if scheme.total_cap is None else f"总分封顶 {shown(scheme.total_cap * halves)}"
    most = "最高可得没有上限" if high.total is None else f"最高可得 {shown(high.total)}"
    return "　".join((told, cap, most))
