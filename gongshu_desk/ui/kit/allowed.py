"""Buttons of what the one at the window may not do are disabled, with the reason as their tooltip.

A button that says its command (`Action.command`) is judged by that, any other by its word: 编辑 means the same on every
page. What is missing here is refused by the service all the same, with the same sentence.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gongshu_desk.domain.policy import Command
from gongshu_desk.ui.kit.buttons import Button

_ENTER = (
    "新增 编辑 登记 登记活动 登记异议 登记意见 登记建议 登记述职 登记答复 登记培训 登记培训… 登记培训要求 登记事项 登记接待 登记第一场活动 "
    "登记第一位代表 登记并编号 去登记 批量登记 在表格里修改 改登记内容… 逐条修改 改选中的… 移到回收站 添加 添加附件 添加照片… 删除附件 "
    "删除照片 换照片… 加说明… 签到 开始签到 补准请假… 请假条 排班 换班 新增评选 新开评议 新开会议 新增监督活动 邀请 邀请补训… 计票 录票和意见 "
    "录得票和理由 宣布结果 取消宣布… 定稿 取消定稿… 转为建议 交办… 催办… 办结… 重新整改… 生成建议 由整改要求生成整改事项 记反馈 记意见"
)
_MANDATE = "资格终止 撤回终止 补选接替 调组 调站 调代表团 暂停执行职务 恢复执行职务 当选无效 增加一个代表职务"
WORDS: dict[str, Command] = {
    **dict.fromkeys(_ENTER.split(), Command.ENTER),
    **dict.fromkeys(_MANDATE.split(), Command.MANDATE),
    **dict.fromkeys(("导入", "导入代表名册", "导入活动", "导入签到表", "导入当选名单", "写入"), Command.IMPORT),
    **dict.fromkeys(("比较与合并", "合并", "不是重复", "拆开"), Command.MERGE),
    **dict.fromkeys(("撤销这一步", "恢复到这一版", "退回这一步之前"), Command.UNDO),
    **dict.fromkeys(("通过", "通过选中", "退回…", "退回选中…", "改回待核"), Command.REVIEW),
    **dict.fromkeys(("开始公示", "再次公示", "撤回…"), Command.PUBLISH),
    **dict.fromkeys(("换届", "打开更正", "恢复只读"), Command.ROLL_OVER),
    **dict.fromkeys(("登记调整",), Command.ADJUST),
    **dict.fromkeys(("结账", "仍要结账…"), Command.CLOSE_YEAR),
    **dict.fromkeys(("重新打开…",), Command.REOPEN_YEAR),
    **dict.fromkeys(("编号发证", "编号发证…", "作废…", "补发…"), Command.ISSUE),
    **dict.fromkeys(("记提醒",), Command.NOTE),
    **dict.fromkeys(("显示",), Command.REVEAL),
}
"""Word of a button → what it does, on whichever page it stands."""


def forbid(root: QWidget, may: Callable[[Command], str]) -> None:
    """Judge every button below `root` again."""
    for button in root.findChildren(Button):
        command = button.command or (None if _settings(button) else WORDS.get(button.word()))
        if command is not None:
            button.forbid(may(command))


def _settings(button: QWidget) -> bool:
    """In the settings a word means another thing (新增 a period, 编辑 the rules): there a button says its command."""
    above: QWidget | None = button
    while above is not None:
        if type(above).__name__ in ("SettingsPage", "RulesPage"):
            return True
        above = above.parentWidget()
    return False
