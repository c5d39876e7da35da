"""三级培训: who has been trained how much, the year's plan, what was held, who gets a certificate."""

from gongshu_desk.ui.pages.training.page import TrainingPage

__all__ = ["TrainingPage"]
