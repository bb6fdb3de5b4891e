//! One of several, each with its word and its plain meaning.

use super::{each::Each, field_binding::FieldBinding, option_row::RadioRow, when::When};
use crate::ui::context::{text, use_widget};
use leptos::{prelude::*, text_prop::TextProp};

/// The group, with its legend.
#[component]
pub(crate) fn RadioField(
    /// Name of the field in its widget.
    #[prop(into)]
    id: String,
    /// What stands above it.
    #[prop(into)]
    label: TextProp,
    /// What helps to choose; may be empty.
    #[prop(into, optional)]
    hint: TextProp,
    /// Value, word and plain meaning of each option; the meaning may be empty.
    #[prop(into)]
    options: Signal<Vec<(String, String, String)>>,
    /// Where the value is kept.
    binding: FieldBinding,
    /// Further classes of the rows' grid, each with a space before it.
    #[prop(default = "")]
    kind: &'static str,
) -> impl IntoView {
    let name = use_widget().own_id(id);
    let group = name.clone();
    let option = move |at: usize| {
        let of = move |read: fn(&(String, String, String)) -> &String| {
            options.with(|options| options.get(at).map(read).cloned().unwrap_or_default())
        };
        let value = move || of(|(value, _, _)| value);
        let id = format!("{name}-{}", untrack(value));
        view! {
            <RadioRow name=name.clone() id
                label=move || of(|(_, word, _)| word)
                about=move || of(|(_, _, meaning)| meaning)
                checked=Signal::derive(move || value() == binding.value.get())
                on_choose=move || binding.set.run(untrack(value))/>
        }
        .into_any()
    };
    let (shown, hint_id) = (hint.clone(), format!("{group}-hint"));
    let describes = hint_id.clone();
    let described = move || (!shown.get().is_empty()).then(|| describes.clone());
    let shown = hint.clone();
    view! {
        <fieldset class="h-field h-field--group" aria-describedby=described>
            <legend class="h-legend">{text(label)}</legend>
            <When is=move || !shown.get().is_empty()>
                <p class="h-note" id=hint_id.clone()>{text(hint.clone())}</p>
            </When>
            <div class=format!("h-choices{kind}")>
                <Each count=move || options.with(Vec::len) row=option/>
            </div>
        </fieldset>
    }
}
