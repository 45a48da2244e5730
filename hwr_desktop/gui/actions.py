"""Everything a person can do: the features' actions, in the order of the menus and the toolbar.

Menus, the toolbar, the actions palette, the shortcut sheet and the preferences are made from them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hwr_desktop.gui.accuracy import actions as accuracy
from hwr_desktop.gui.batch import actions as batch
from hwr_desktop.gui.boxes import actions as boxes
from hwr_desktop.gui.budget import actions as budget
from hwr_desktop.gui.conflicts import actions as conflicts
from hwr_desktop.gui.export import actions as export
from hwr_desktop.gui.forms import actions as forms
from hwr_desktop.gui.help import actions as help_actions
from hwr_desktop.gui.look_alikes import actions as look_alikes
from hwr_desktop.gui.opening import actions as opening
from hwr_desktop.gui.page import actions as page
from hwr_desktop.gui.pages import actions as pages
from hwr_desktop.gui.preferences import actions as preferences
from hwr_desktop.gui.preparation import actions as preparation
from hwr_desktop.gui.project import actions as project
from hwr_desktop.gui.reading import actions as reading
from hwr_desktop.gui.review import actions as review
from hwr_desktop.gui.search import actions as search
from hwr_desktop.gui.statistics import actions as statistics
from hwr_desktop.gui.transcript import actions as transcript
from hwr_desktop.gui.window import actions as window
from hwr_desktop.gui.word_kind import actions as word_kind
from hwr_desktop.gui.word_lists import actions as word_lists
from hwr_desktop.gui.word_table import actions as word_table

if TYPE_CHECKING:
    from hwr_desktop.gui.menus.action_spec import ActionSpec

ACTIONS: tuple[ActionSpec, ...] = (
    *opening.ACTIONS,
    *project.ACTIONS,
    *export.ACTIONS,
    *window.ACTIONS,
    *review.ACTIONS,
    *word_kind.ACTIONS,
    *boxes.ACTIONS,
    *page.ACTIONS,
    *preparation.ACTIONS,
    *word_table.ACTIONS,
    *search.ACTIONS,
    *transcript.ACTIONS,
    *look_alikes.ACTIONS,
    *word_lists.ACTIONS,
    *budget.ACTIONS,
    *accuracy.ACTIONS,
    *conflicts.ACTIONS,
    *pages.ACTIONS,
    *reading.ACTIONS,
    *batch.ACTIONS,
    *forms.ACTIONS,
    *statistics.ACTIONS,
    *preferences.ACTIONS,
    *help_actions.ACTIONS,
)
