//! What must be mended before one can go on, said at the top of the screen.

use super::button::Button;
use super::when::When;
use crate::{
    domain::pack::Slug,
    ui::{
        context::{ItemRef, use_answering, use_widget, word},
        effects::focus,
    },
};
use leptos::{html, prelude::*};

/// The summary for an item whose 該当なし lacks its reason, once the visitor wanted to go on;
/// nothing as soon as the reason is there. It takes focus, and leads to the field.
#[component]
pub(crate) fn ErrorSummary(
    /// The item that is asked.
    item: ItemRef,
    /// Its name.
    slug: Slug,
    /// Whether the visitor wanted to go on.
    #[prop(into)]
    checks: Signal<bool>,
) -> impl IntoView {
    let answering = use_answering();
    let asked = slug.clone();
    let lacks =
        Memo::new(move |_| checks.get() && answering.lacks_reason(item.part, &asked));
    view! {
        <div class="h-summary">
            <When is=move || lacks.get()><Summary slug=slug.clone()/></When>
        </div>
    }
}

#[component]
fn Summary(slug: Slug) -> impl IntoView {
    let widget = use_widget();
    let summary = NodeRef::<html::Div>::new();
    focus::on_mount(summary);
    let field = widget.id(&format!("{}-reason", slug.as_str()));
    let to_field = move || focus::go_to(&widget.session(), &format!("#{field}"));
    view! {
        <div class="h-summary__box" role="alert" tabindex="-1" node_ref=summary>
            <p class="h-summary__title">{word(|words| words.ask.check_input)}</p>
            <Button kind=" h-button--quiet" on_press=to_field
                label=word(|words| words.ask.reason_missing)/>
        </div>
    }
}
