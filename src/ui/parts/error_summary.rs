//! What must be mended before one can go on, said above the button that does.

use super::button::Button;
use super::when::When;
use crate::ui::{
    context::{use_widget, word},
    effects::focus,
};
use leptos::prelude::*;

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
    /// Selects the field.
    selector: String,
) -> impl IntoView {
    let (widget, id) = (use_widget(), summary_id());
    let selector = StoredValue::new(selector);
    view! {
        <div class="h-onward__error" role="alert" id=id>
            <When is=move || faulty.get()>
                <Button kind=" h-button--quiet" label=word(|words| words.ask.reason_missing)
                    on_press=move || selector.with_value(|to| focus::go_to(&widget.get(), to))/>
            </When>
        </div>
    }
}
