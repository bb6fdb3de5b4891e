//! The papers, and the file that holds what is printed.

use crate::ui::{
    context::{WidgetContext, use_widget},
    effects::{download::download, told::tell_export},
    paper,
    words::Notice,
};

/// Prints, and makes a file of what is printed.
#[derive(Clone, Copy)]
pub(crate) struct Printing {
    widget: WidgetContext,
}

/// The papers of this widget.
pub(crate) fn use_printing() -> Printing {
    Printing { widget: use_widget() }
}

impl Printing {
    /// Opens the print dialog for the report; with `names`, it names the company.
    pub(crate) fn report(self, names: bool) {
        paper::print_report(&self.widget.session(), names);
    }

    /// Saves the report as a file, and says how that went.
    pub(crate) fn save(self, names: bool) {
        let session = self.widget.session();
        let file = paper::report_file(&session, names);
        let saved =
            file.filter(|file| download(&file.name, file.media_type, &file.text).is_ok());
        if let Some(file) = &saved {
            tell_export(&session, file.format());
        }
        let is_saved = saved.is_some();
        session.say(Some(if is_saved { Notice::ReportSaved } else { Notice::NotSaved }));
    }

    /// Opens the print dialog for the form to fill in by hand.
    pub(crate) fn blank(self) {
        paper::print_blank(&self.widget.session());
    }
}
