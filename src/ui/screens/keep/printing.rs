//! The papers, which are older views still.

use crate::{
    app::answering::Answering,
    content::ruby,
    ui::{
        context::{WidgetContext, use_answering, use_widget},
        cx::Cx,
        paper,
    },
};
use leptos::prelude::*;

/// Prints, and makes a file of what is printed.
#[derive(Clone, Copy)]
pub(crate) struct Printing {
    widget: WidgetContext,
    answering: Answering,
}

/// The papers of this widget.
pub(crate) fn use_printing() -> Printing {
    Printing { widget: use_widget(), answering: use_answering() }
}

impl Printing {
    /// Opens the print dialog for the report; with `names`, it names the company.
    pub(crate) fn report(self, names: bool) {
        paper::report(&self.cx(), names);
    }

    /// Saves the report as a file.
    pub(crate) fn save(self, names: bool) {
        paper::save_html(&self.cx(), names);
    }

    /// Opens the print dialog for the form to fill in by hand.
    pub(crate) fn blank(self) {
        let cx = self.cx();
        let title = ruby::plain((cx.later.blank.title)(cx.lang));
        paper::send(&cx, &title, paper::blank);
    }

    fn cx(self) -> Cx {
        Cx::new(self.widget.session(), self.answering.lang().get_untracked())
    }
}
