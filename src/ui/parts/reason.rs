//! Why an item does not apply: one short text, with the likely one offered.

use super::button::Button;
use super::when::When;
use crate::{
    domain::{answers::Answer, pack::Slug},
    ui::context::{
        ItemRef, text, use_answering, use_program, use_widget, use_words, word,
    },
};
use leptos::{html::Textarea, prelude::*};

/// The reason; shown only while 該当なし is chosen.
#[component]
pub(crate) fn ReasonField(
    /// The item that does not apply.
    item: ItemRef,
    /// Its name.
    slug: Slug,
    /// Whether an empty reason is said to be a mistake.
    checks: Signal<bool>,
    /// Is given the field.
    field: NodeRef<Textarea>,
) -> impl IntoView {
    let answering = use_answering();
    let asked = slug.clone();
    // The field stays while it is typed in.
    let chosen = Memo::new(move |_| answering.reason(item.part, &asked).is_some());
    view! {
        <div>
            <When is=move || chosen.get()>
                <Field item slug=slug.clone() checks field/>
            </When>
        </div>
    }
}

#[component]
fn Field(
    item: ItemRef,
    slug: Slug,
    checks: Signal<bool>,
    field: NodeRef<Textarea>,
) -> impl IntoView {
    let (answering, words, plain) =
        (use_answering(), use_words(), use_program().plain_text);
    let id = |of: &str| use_widget().id(&format!("{}-{of}", slug.as_str()));
    let (reason, hint, error) = (id("reason"), id("hint"), id("error"));
    let asked = slug.clone();
    let missing =
        Memo::new(move |_| checks.get() && answering.lacks_reason(item.part, &asked));
    let likely = move || {
        let lang = answering.lang().get();
        let likely = item.read(answering, |_, words| {
            words.not_applicable.as_ref().map(|when| when.get(lang).to_owned())
        });
        likely.flatten().unwrap_or_default()
    };
    let asked = slug.clone();
    let typed = move || answering.reason(item.part, &asked).unwrap_or_default();
    let give = move |reason: String| {
        answering.answer(item.part, &slug, Answer::NotApplicable { reason });
    };
    let offer = give.clone();
    view! {
        <div class="h-reason">
            <label class="h-reason__label" for=reason.clone()>{word(|words| words.ask.reason)}</label>
            <p class="h-note" id=hint.clone()>{word(|words| words.ask.reason_hint)}</p>
            <p class="h-error" id=error.clone()>
                {text(move || {
                    let missing = if missing.get() { words().ask.reason_missing } else { "" };
                    missing.to_owned()
                })}
            </p>
            <textarea class="h-reason__field" rows="2" autocomplete="off" aria-required="true"
                id=reason node_ref=field aria-describedby=format!("{error} {hint}")
                aria-invalid=move || missing.get().to_string()
                prop:value=typed on:input=move |event| give(event_target_value(&event))
            ></textarea>
            <Button kind=" h-button--quiet"
                label=move || (words().ask.reason_use)(&likely())
                on_press=move || offer(plain(&likely()))/>
        </div>
    }
}
