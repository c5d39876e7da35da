"""How each kind looks on the generic page. Adding a kind to the desktop is one entry here and one page spec."""

from gongshu_desk.ui.kit.record_view import RecordView
from gongshu_desk.ui.pages.views import counts, duty, honours, meetings, points, stations, suggestions, training

VIEWS: tuple[RecordView, ...] = (
    *meetings.VIEWS,
    *training.VIEWS,
    *stations.VIEWS,
    *suggestions.VIEWS,
    *duty.VIEWS,
    *honours.VIEWS,
    *points.VIEWS,
    *counts.VIEWS,
)


def view_of(kind: str) -> RecordView:
    """The view of a kind; KeyError where the desktop has none."""
    return {view.kind: view for view in VIEWS}[kind]
