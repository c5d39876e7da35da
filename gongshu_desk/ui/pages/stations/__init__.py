"""联络站: the file of a station, the roster and what came of it, the course of opinions, the standard."""

from gongshu_desk.ui.pages.stations.card import StationCard as StationCard
from gongshu_desk.ui.pages.stations.duty import DutyPage as DutyPage
from gongshu_desk.ui.pages.stations.flow import FlowPage as FlowPage
from gongshu_desk.ui.pages.stations.standard import StandardPage as StandardPage
