//! The papers, and the file that holds what is printed.

use crate::ui::{
    effects::{download::download, events::emit_export},
    paper,
    session_context::{WholeContext, use_whole_widget},
    words::later::later_notice,
};

/// Prints, and makes a file of what is printed.
#[derive(Clone, Copy)]
pub(crate) struct Printing {
    widget: WholeContext,
}

/// The papers of this widget.
pub(crate) fn use_printing() -> Printing {
    Printing { widget: use_whole_widget() }
}

impl Printing {
    /// Opens the print dialog for the report; with `names`, it names the company.
    pub(crate) fn report(self, names: bool) {
        paper::print_report(&self.widget.get(), names);
    }

    /// Saves the report as a file, and says how that went.
    pub(crate) fn save(self, names: bool) {
        let widget = self.widget.get();
        let file = paper::report_file(&widget, names);
        let saved =
            file.filter(|file| download(&file.name, file.media_type, &file.text).is_ok());
        if let Some(file) = &saved {
            emit_export(&widget, file.format());
        }
        let is_saved = saved.is_some();
        let notice = if is_saved {
            later_notice(|words| words.report_saved)
        } else {
            later_notice(|words| words.not_saved)
        };
        widget.answering.say(Some(notice));
    }

    /// Opens the print dialog for the form to fill in by hand.
    pub(crate) fn blank(self) {
        paper::print_blank(&self.widget.get());
    }
}
