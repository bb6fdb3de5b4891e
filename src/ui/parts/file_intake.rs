//! Where files are chosen or dropped.

use crate::{
    app::import::FileContent,
    ui::{
        context::{text, use_widget},
        effects::files::read_files,
        session_context::later_word,
    },
};
use leptos::{html, prelude::*};

/// A field for result files, on which files can be dropped as well.
#[component]
pub(crate) fn FileIntake(
    /// Name of the field in its widget.
    id: &'static str,
    /// Whether several files can be chosen at once.
    #[prop(default = false)]
    many: bool,
    /// Called for each file, in their order, with its name and what it gave.
    #[prop(into)]
    on_file: Callback<(String, FileContent)>,
) -> impl IntoView {
    let id = use_widget().id(id);
    let (of, hint) = (id.clone(), format!("{id}-hint"));
    let described = hint.clone();
    view! {
        <div class="h-field h-drop"
            // Without this the browser would leave the page for the file.
            on:dragover=move |event| event.prevent_default()
            on:drop=move |event| {
                event.prevent_default();
                read_files(event.data_transfer().and_then(|data| data.files()), on_file);
            }
        >
            <label class="h-field__label" for=of>{text(later_word(|words| words.load.file))}</label>
            <p class="h-note" id=hint>{text(later_word(|words| words.load.file_hint))}</p>
            <FileInput class="h-field__input h-drop__input" id many described on_file/>
        </div>
    }
}

/// A control with which files of ours are chosen.
#[component]
pub(crate) fn FileInput(
    /// Classes.
    class: &'static str,
    /// Id of the control.
    id: String,
    /// Whether several files can be chosen at once.
    #[prop(default = false)]
    many: bool,
    /// Id of what describes it.
    #[prop(optional, into)]
    described: Option<String>,
    /// Called for each file, in their order, with its name and what it gave.
    on_file: Callback<(String, FileContent)>,
) -> impl IntoView {
    let field = NodeRef::<html::Input>::new();
    let choose = move |_| {
        if let Some(field) = field.get_untracked() {
            read_files(field.files(), on_file);
            // So that the same file can be chosen again.
            field.set_value("");
        }
    };
    view! {
        <input class=class type="file" id=id accept=".json,application/json" multiple=many
            aria-describedby=described node_ref=field on:change=choose/>
    }
}
