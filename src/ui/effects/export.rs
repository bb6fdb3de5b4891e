//! Hands over a file, tells the page of it, and says how it went.

use super::{download::download, events::emit_export};
use crate::{
    app::{extract::ExportedFile, notice::Notice},
    ui::{
        parts::status_message::StatusMessage,
        words::later::{later_notice, later_text},
    },
};

/// Hands over a file and says in `status` under which name, or that it was not saved. `None` stands
/// for a file that could not be made.
pub(crate) fn export_file(
    file: impl Into<Option<ExportedFile>>,
    status: StatusMessage,
) -> bool {
    export(file.into(), status)
}

fn export(file: Option<ExportedFile>, status: StatusMessage) -> bool {
    let saved = file
        .filter(|file| download(&file.name, file.media_type, &file.text).is_ok())
        .map(|file| {
            status.with_widget(|widget| emit_export(widget, file.format()));
            file.name
        });
    let is_saved = saved.is_some();
    match saved {
        Some(name) => {
            let name = std::sync::Arc::<str>::from(name);
            status.tell(Notice::new(move |lang| (later_text(lang).field.saved)(&name)));
        }
        None => status.tell_fault(later_notice(|words| words.not_saved)),
    }
    is_saved
}
