"""The unit's own rules for its liaison stations (达标要求): those of the program, or the copy the clerk has changed."""

import tomllib
from dataclasses import asdict

from sqlmodel import Session

from gongshu_desk import paths
from gongshu_desk.domain.policy import Command
from gongshu_desk.domain.records.duty_report import StationDraft
from gongshu_desk.domain.station_standard import Standard, of_values
from gongshu_desk.errors import InvalidInput
from gongshu_desk.services.desk import Desk, put_setting, setting_of
from gongshu_desk.store.session import Saved

SETTING = "station-standard"
_RANGES = {
    "min_working_days": (1, 5, "最少工作日"),
    "notice_days": (0, 30, "提前公示天数"),
    "deputy_times": (1, 60, "每位代表进站次数"),
    "street_days": (1, 250, "街道办理工作日"),
    "district_months": (1, 12, "区级办理月数"),
    "told_days": (1, 250, "反馈工作日"),
}


def standard_of(session: Session) -> tuple[Standard, bool]:
    """The rules in force, and whether they are the unit's own copy."""
    text = (paths.resources() / "rules" / "station-standard.toml").read_text(encoding="utf-8")
    base = of_values(Standard(), tomllib.loads(text))
    own = setting_of(session, SETTING)
    return (of_values(base, own), True) if isinstance(own, dict) else (base, False)


def standard(desk: Desk) -> tuple[Standard, bool]:
    """`standard_of` in a read of its own."""
    with desk.store.read() as session:
        return standard_of(session)


def set_standard(desk: Desk, wanted: Standard) -> Saved:
    """Keep the unit's own rules; InvalidInput for a number out of its range or no field of the file at all."""
    for name, (least, most, label) in _RANGES.items():
        if not least <= getattr(wanted, name) <= most:
            raise InvalidInput(f"{label}须在 {least} 到 {most} 之间。", "请改正后再保存。")
    if not wanted.fields:
        raise InvalidInput("档案一项也没有选。", "请至少选一项，例如地址。")
    unknown = [name for name in wanted.fields if name not in StationDraft.model_fields]
    if unknown:
        raise InvalidInput(f"联络站没有「{unknown[0]}」这一项。", "请重新选择档案项目。")
    with desk.store.write("修改联络站达标要求", Command.SETTINGS) as session:
        put_setting(session, SETTING, {**asdict(wanted), "fields": list(wanted.fields)})
    assert desk.store.last is not None
    return desk.store.last
