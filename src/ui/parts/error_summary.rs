//! What must be mended before one can go on, said above the button that does.

use super::button::Button;
use super::when::When;
use crate::ui::{
    context::{use_widget, word},
    effects::focus,
};
use leptos::{html::Textarea, prelude::*};

/// Id of the summary, for the group that it is about.
pub(crate) fn summary_id() -> String {
    use_widget().id("summary")
}

/// That 該当なし lacks its reason, once the visitor wanted to go on; nothing as soon as the reason is
/// there. It leads to the field.
#[component]
pub(crate) fn ErrorSummary(
    /// Whether there is something to mend.
    faulty: Memo<bool>,
    /// The field.
    field: NodeRef<Textarea>,
) -> impl IntoView {
    view! {
        <div class="h-onward__error" role="alert" id=summary_id()>
            <When is=move || faulty.get()>
                <Button kind=" h-button--quiet" label=word(|words| words.ask.reason_missing)
                    on_press=move || focus::move_to(field)/>
            </When>
        </div>
    }
}
