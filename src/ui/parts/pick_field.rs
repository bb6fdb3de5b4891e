//! One of several long options: a fold that looks like a field, with the options inside. A menu
//! would cut them on a telephone.

use super::{each::Each, field_binding::FieldBinding, icon::Icon, option_row::RadioRow};
use crate::ui::{
    context::{text, use_widget},
    effects::focus,
};
use leptos::{html, prelude::*, text_prop::TextProp};
use web_sys::MouseEvent;

/// The field, with its label.
#[component]
pub(crate) fn PickField(
    /// Name of the field in its widget.
    #[prop(into)]
    id: String,
    /// What stands above it.
    #[prop(into)]
    label: TextProp,
    /// What helps to choose; may be empty.
    #[prop(into, optional)]
    hint: TextProp,
    /// Value and word of each option. That of an empty value stands for none of the others.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    /// Where the value is kept.
    binding: FieldBinding,
) -> impl IntoView {
    let name = use_widget().own_id(id);
    let (label_id, value_id) = (format!("{name}-label"), format!("{name}-value"));
    let chosen = move || {
        let value = binding.value.get();
        options.with(|options| {
            let mut found = options.iter().filter(|(known, _)| *known == value);
            let first = || options.first();
            found.next().or_else(first).map(|(_, word)| word.clone()).unwrap_or_default()
        })
    };
    let (details, summary) =
        (NodeRef::<html::Details>::new(), NodeRef::<html::Summary>::new());
    // Whoever points is done with it; arrow keys go through the options.
    let pointed = move |event: MouseEvent| {
        if event.detail() > 0 {
            focus::fold(details, summary);
        }
    };
    let group = name.clone();
    let option = move |at: usize| {
        let of = move |read: fn(&(String, String)) -> &String| {
            options.with(|options| options.get(at).map(read).cloned().unwrap_or_default())
        };
        let value = move || of(|(value, _)| value);
        view! {
            <RadioRow name=group.clone() id=format!("{group}-{at}")
                label=move || of(|(_, word)| word) about=String::new()
                checked=Signal::derive(move || value() == binding.value.get())
                on_choose=move || binding.set.run(untrack(value))/>
        }
        .into_any()
    };
    let shown = hint.clone();
    let described = move || (!shown.get().is_empty()).then(|| format!("{name}-hint"));
    let (named, hint_id, shown) = (label_id.clone(), described.clone(), hint);
    let help = (!untrack(|| shown.get().is_empty())).then(|| {
        view! { <p class="h-note" id=hint_id>{text(shown)}</p> }
    });
    view! {
        <div class="h-field">
            <span class="h-field__label" id=label_id.clone()>{text(label)}</span>
            {help}
            <details class="h-pick" node_ref=details>
                <summary class="h-field__input h-pick__value" node_ref=summary
                    aria-labelledby=format!("{label_id} {value_id}") aria-describedby=described>
                    <span id=value_id.clone()>{text(chosen)}</span>
                    <Icon name="down"/>
                </summary>
                <div class="h-choices h-pick__options" role="radiogroup" aria-labelledby=named
                    on:click=pointed>
                    <Each count=move || options.with(Vec::len) row=option/>
                </div>
            </details>
        </div>
    }
}
