"""Record kinds beyond the seven fixed sheets: leave slips (请假条) and 期初数."""

from gongshu_desk.domain.records.leave import LeaveDraft, LeaveFields
from gongshu_desk.domain.records.opening import OpeningDraft, OpeningFields
from gongshu_desk.services import leave_marks, openings
from gongshu_desk.services.kind_parts import DEPUTY, NUMBER, PERSON, c, joined, mandate_of, own
from gongshu_desk.services.kinds import RecordKind, Reference
from gongshu_desk.store.entry_tables import LeaveRequest, OpeningTotal
from gongshu_desk.store.tables import Activity, Person

LEAVES = RecordKind(
    "leaves",
    "请假",
    "张",
    LeaveDraft,
    LeaveRequest,
    ("activity_no", "certificate_no"),
    ("holder", "activity_name"),
    lambda: joined(
        LeaveRequest, (Activity, c(Activity.id) == c(LeaveRequest.activity_id)), mandate_of(LeaveRequest), PERSON
    ),
    {
        **own(LeaveRequest, LeaveFields),
        "activity_no": c(Activity.no),
        "certificate_no": NUMBER,
        "holder": c(Person.name),
        "activity_name": c(Activity.name),
        "held_on": c(Activity.held_on),
    },
    year=c(Activity.held_on),
    references={"activity_no": Reference("activity_id", "activities"), "certificate_no": DEPUTY},
    write=leave_marks.write,
    sheet=False,
    sort=("held_on", "activity_no", "sort_stroke"),
)
OPENINGS = RecordKind(
    "opening-totals",
    "期初数",
    "条",
    OpeningDraft,
    OpeningTotal,
    ("certificate_no", "year"),
    ("name", "year"),
    lambda: joined(OpeningTotal, mandate_of(OpeningTotal), PERSON),
    {**own(OpeningTotal, OpeningFields), "certificate_no": NUMBER, "name": c(Person.name)},
    year=c(OpeningTotal.year),
    references={"certificate_no": DEPUTY},
    prepare=openings.prepare,
    check=openings.check,
    sort=("year", "sort_stroke"),
)
