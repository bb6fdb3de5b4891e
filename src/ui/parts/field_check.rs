//! When a field says what is wrong with it.

use crate::ui::session_context::later_word;
use leptos::prelude::*;

/// Says what is wrong with a text, or nothing.
pub(crate) type Fault = Callback<String, Option<String>>;

/// The check of one field. A fault is said once the field is left, not while it is being typed
/// in; it goes as soon as it is mended.
#[derive(Clone, Copy)]
pub(crate) struct FieldCheck {
    /// Whether the text is asked about.
    checks: RwSignal<bool>,
    /// Whether the browser can make nothing of what stands in the field.
    bad: RwSignal<bool>,
    error: Memo<String>,
}

impl FieldCheck {
    /// A check of `value`. What stands in the field at first is asked about at once.
    pub(crate) fn new(value: Signal<String>, fault: Option<Fault>) -> Self {
        let (checks, bad) = (RwSignal::new(true), RwSignal::new(false));
        let no_such_day = later_word(|words| words.field.no_such_day);
        let error = Memo::new(move |_| {
            if !checks.get() {
                return String::new();
            }
            if bad.get() {
                return no_such_day().to_owned();
            }
            let text = value.get();
            let fault = fault.filter(|_| !text.is_empty());
            fault.and_then(|fault| fault.run(text)).unwrap_or_default()
        });
        Self { checks, bad, error }
    }

    /// Something is typed. A field without a fault is not asked about until it is left.
    pub(crate) fn typing(self) {
        self.bad.set(false);
        if self.error.with_untracked(String::is_empty) {
            self.checks.set(false);
        }
    }

    /// The field is left; `bad` where the browser can make nothing of what stands there.
    pub(crate) fn leave(self, bad: bool) {
        self.bad.set(bad);
        self.checks.set(true);
    }

    /// Whether something is wrong.
    pub(crate) fn is_wrong(self) -> bool {
        self.error.with(|error| !error.is_empty())
    }

    /// What is wrong; empty where nothing is.
    pub(crate) fn error(self) -> Signal<String> {
        self.error.into()
    }
}
