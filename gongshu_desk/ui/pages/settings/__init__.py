"""Settings: type size and clerk, unit and terms, rules, backups, what was done, about."""

from gongshu_desk.ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
