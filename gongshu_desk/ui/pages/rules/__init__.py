"""规则: versions of the points rules, and the editor of a draft."""

from gongshu_desk.ui.pages.rules.page import RulesPage

__all__ = ["RulesPage"]
