//! Tells the page what happens. It hears how far the visitor is, never what was answered.

use crate::{app::answering::Progress, content::json::Json, ui::widget::Widget};
use leptos::prelude::*;

/// Tells the page how far the visitor is, after every change of answers or screen that
/// changes it. `known` says that the page has heard of the present state.
pub(crate) fn use_progress_event(widget: &Widget, known: bool) {
    let completions = widget.answering.completions();
    let widget = widget.clone();
    let last = if known { untrack(|| progress(&widget)) } else { String::new() };
    let first = (last, completions.get_untracked());
    Effect::new(move |before: Option<(String, u32)>| {
        let (last, completed) = before.unwrap_or_else(|| first.clone());
        let (now, times) = (progress(&widget), completions.get());
        if last != now {
            emit(&widget, "progress", &now);
        }
        if completed < times {
            emit(&widget, "complete", "{}");
        }
        (now, times)
    });
}

fn progress(widget: &Widget) -> String {
    let Progress { answered, of } = widget.answering.progress().get();
    let step = widget.answering.screen().get().step();
    format!("{{\"answered\":{answered},\"of\":{of},\"step\":\"{step}\"}}")
}

/// Tells the page what happened, with more of it as JSON.
pub(crate) fn emit(widget: &Widget, kind: &str, more: &str) {
    widget.answering.host().emit_event(kind, more);
}

/// Tells the page that everything was erased, and by whom.
pub(crate) fn emit_reset(widget: &Widget, by: &str) {
    emit(widget, "reset", &format!("{{\"by\":\"{by}\"}}"));
}

/// Tells the page what went wrong, for its author: a code, and a sentence in English.
pub(crate) fn emit_error(widget: &Widget, code: &str, message: &str) {
    let message = Json::from(message).print();
    emit(widget, "error", &format!("{{\"code\":\"{code}\",\"message\":{message}}}"));
}

/// Tells the page that something left by that way.
pub(crate) fn emit_export(widget: &Widget, format: &str) {
    emit(widget, "export", &format!("{{\"format\":\"{format}\"}}"));
}
