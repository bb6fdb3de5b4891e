//! What is wrong with what came in.

use crate::ui::{context::text, effects::focus};
use leptos::{html, prelude::*, text_prop::TextProp};

/// The sentence. Focus goes there, since what was chosen is gone from its field.
#[component]
pub(crate) fn Refusal(
    /// What it says.
    #[prop(into)]
    text: TextProp,
) -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    focus::on_mount(place);
    view! {
        <div class="h-arrived__box h-summary__box" role="alert" tabindex="-1" node_ref=place>
            <p>{self::text(text)}</p>
        </div>
    }
}
