"""办理 of suggestions: what has to be done (`board`), the acts a clerk enters, and the rates."""

from gongshu_desk.services.handling_lives import Kept as Kept
from gongshu_desk.services.handling_lives import lives as lives
from gongshu_desk.services.handling_lives import rates as rates
