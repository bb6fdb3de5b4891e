//! What is said beside the button that was pressed, and spoken besides.

use super::{icon::Icon, when::When};
use crate::{
    app::notice::Notice,
    ui::{
        context::{text, use_answering, use_widget},
        effects::voice::announce,
        widget::Widget,
    },
};
use leptos::prelude::*;

/// What was last said there. Copies are of the handle; it is made in a component.
#[derive(Clone, Copy)]
pub(crate) struct StatusMessage {
    said: RwSignal<Option<Said>>,
    widget: StoredValue<Widget, LocalStorage>,
}

#[derive(Clone)]
struct Said {
    notice: Notice,
    is_fault: bool,
}

impl StatusMessage {
    /// Nothing said yet.
    pub(crate) fn new() -> Self {
        Self {
            said: RwSignal::new(None),
            widget: StoredValue::new_local(use_widget().get()),
        }
    }

    /// Says that something was done, in words that follow the language, in place of what was said
    /// before.
    pub(crate) fn tell(self, notice: Notice) {
        self.put(Said { notice, is_fault: false });
    }

    /// Says that something did not work, in words that follow the language.
    pub(crate) fn tell_fault(self, notice: Notice) {
        self.put(Said { notice, is_fault: true });
    }

    /// Reads the widget's state; does nothing once its screen is gone.
    pub(crate) fn with_widget(self, read: impl FnOnce(&Widget)) {
        if let Some(widget) = self.widget.try_get_value() {
            read(&widget);
        }
    }

    fn put(self, said: Said) {
        self.with_widget(|widget| {
            let lang = widget.answering.lang().get_untracked();
            announce(widget, &said.notice.text(lang));
        });
        self.said.set(Some(said));
    }
}

/// The line beside the button; nothing while nothing was said.
#[component]
pub(crate) fn StatusLine(
    /// What is said.
    status: StatusMessage,
) -> impl IntoView {
    let (lang, said) = (use_answering().lang(), status.said);
    let is_fault = move || said.with(|said| said.as_ref().is_some_and(|s| s.is_fault));
    let words = move || {
        let lang = lang.get();
        said.with(|said| said.as_ref().map(|said| said.notice.text(lang)))
            .unwrap_or_default()
    };
    let class = move || if is_fault() { "h-status h-status--fault" } else { "h-status" };
    view! {
        <div class="h-status-line">
            <When is=move || said.with(Option::is_some)>
                <p class=class>
                    {move || {
                        let name = if is_fault() { "alert" } else { "done" };
                        view! { <Icon name/> }
                    }}
                    <span>{text(words)}</span>
                </p>
            </When>
        </div>
    }
}
