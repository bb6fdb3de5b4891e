//! One widget on its page: the state of its check, and what its page gave it.

use super::{
    program::Program,
    words::{Notice, ui_text},
};
use crate::{
    app::{
        answering::Answering, check_state::CheckState, config::HostConfig, host::Host,
        notice, screen::Screen,
    },
    content::{catalog::Catalog, lang::Lang},
};
use leptos::prelude::*;
use std::{rc::Rc, sync::Arc};
use web_sys::{Document, HtmlElement};

/// Gives a document the style sheet of the papers, and further rules of its own.
pub(crate) type AdoptStyleSheets = Rc<dyn Fn(&Document, &str)>;

/// What the page says when it makes a widget.
pub(crate) struct WidgetConfig {
    /// Sets this widget apart from others on the page.
    pub(crate) instance: u32,
    /// Level of the screen's heading in the host's outline, 1 to 4.
    pub(crate) heading_level: u8,
    /// Gives the document of the printed report its style sheet.
    pub(crate) adopt_style_sheets: AdoptStyleSheets,
    /// The page, and the clock of the device.
    pub(crate) host: Rc<dyn Host>,
    /// The language to begin with.
    pub(crate) lang: Lang,
    /// What the state depends on.
    pub(crate) host_config: HostConfig,
    /// Whether the page is our own, with nothing else on it.
    pub(crate) own_page: bool,
}

/// Highest level at which three levels of headings below it still exist.
const DEEPEST_HEADING: u8 = 4;

/// The level that is asked for, as far as there is room for three below.
pub(crate) fn fitting_level(asked: u8) -> u8 {
    asked.clamp(1, DEEPEST_HEADING)
}

/// One widget. Copies are of the handle.
#[derive(Clone)]
pub(crate) struct Widget(Rc<WidgetState>);

/// What every program has of a widget.
pub(crate) struct WidgetState {
    /// The state of the questions.
    pub(crate) answering: Answering,
    /// What its program brings to the screens that every program has.
    pub(crate) program: Program,
    /// All state of the check.
    pub(crate) state: Box<dyn CheckState>,
    /// See [`WidgetConfig::instance`].
    pub(crate) instance: u32,
    /// See [`WidgetConfig::heading_level`].
    pub(crate) heading_level: RwSignal<u8>,
    /// See [`WidgetConfig::adopt_style_sheets`].
    pub(crate) adopt_style_sheets: AdoptStyleSheets,
    /// The packs.
    pub(crate) catalog: Arc<Catalog>,
    /// See [`WidgetConfig::own_page`].
    pub(crate) own_page: bool,
    /// The element that the view is in; `None` while it is off the page.
    /// It outlives the owner: a timer may still ask for it when the widget is gone.
    pub(crate) root: ArcRwSignal<Option<HtmlElement>>,
}

impl std::ops::Deref for Widget {
    type Target = WidgetState;

    fn deref(&self) -> &WidgetState {
        &self.0
    }
}

impl Widget {
    /// The widget of a check with that state, as its page wants it. It lives as long as the present
    /// owner.
    pub(crate) fn new(
        config: WidgetConfig,
        program: Program,
        answering: Answering,
        state: Box<dyn CheckState>,
    ) -> Self {
        Self(Rc::new(WidgetState {
            answering,
            program,
            state,
            instance: config.instance,
            heading_level: RwSignal::new(config.heading_level),
            adopt_style_sheets: config.adopt_style_sheets,
            catalog: answering.catalog(),
            own_page: config.own_page,
            root: ArcRwSignal::new(None),
        }))
    }

    /// Shows a screen; one that does not exist on the chosen path shows the start.
    pub(crate) fn go(&self, screen: Screen) {
        self.answering.go(screen);
    }

    /// Says something in passing that every program may have to say.
    pub(crate) fn say(&self, notice: Notice) {
        self.answering
            .say(Some(notice::Notice::new(move |lang| (ui_text(lang).notice)(&notice))));
    }

    /// Whether the visitor has put in nothing that would be lost.
    pub(crate) fn is_untouched(&self) -> bool {
        untrack(|| self.state.is_untouched())
    }

    /// The opposite, which whoever reads it follows.
    pub(crate) fn is_begun(&self) -> bool {
        !self.state.is_untouched()
    }
}
