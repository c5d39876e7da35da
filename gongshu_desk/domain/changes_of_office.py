"""What the law knows of changes in office: grounds of a suspension, reasons of a termination.

The words are those of 代表法 (2025) art. 61 and 62; the program only keeps what was decided and by whom, it never
concludes one of them from a score.
"""

SUSPENSION_GROUNDS = (
    "因刑事案件被羁押正在受侦查、起诉、审判",
    "被依法判处管制、拘役或者有期徒刑而没有附加剥夺政治权利，正在服刑",
)
"""代表法 art. 61: the two grounds there are; the mandate resumes when the ground is gone and the term still runs."""

END_REASONS = (
    "迁出或者调离本行政区域",
    "辞职被接受",
    "责令辞职被接受",
    "未经批准两次不出席本级人民代表大会会议",
    "被罢免",
    "丧失中华人民共和国国籍",
    "依照法律被剥夺政治权利",
    "丧失行为能力",
    "去世",
)
"""代表法 art. 62 with 责令辞职, new in 2025; death ends the mandate by itself (选举法 art. 57 speaks of the vacancy).

Two absences are two times, not two in a row; art. 63 has the credentials committee report and the standing committee
announce, so whoever enters one names body and announcement.
"""

DECIDING_BODIES = ("区人大常委会", "原选区选民", "市人大常委会")
"""Who decides or announces as a rule (代表法 art. 63, 选举法 art. 50-55); free text otherwise."""


def ground_fault(ground: str) -> str:
    """What is wrong with a ground of a suspension; empty for one of the two of art. 61."""
    if ground in SUSPENSION_GROUNDS:
        return ""
    return "暂停执行代表职务只有代表法第六十一条的两种情形，请从中选一种；履职评价不能作为暂停的理由"
