//! A menu of options with short words.

use super::{
    each::Each,
    field_binding::FieldBinding,
    field_frame::{FieldFrame, described_by},
};
use crate::ui::context::{use_program, use_widget};
use leptos::{prelude::*, text_prop::TextProp};

/// The menu, with its label.
#[component]
pub(crate) fn SelectField(
    /// Name of the field in its widget.
    #[prop(into)]
    id: String,
    /// What stands above it.
    #[prop(into)]
    label: TextProp,
    /// What helps to choose; may be empty.
    #[prop(into, optional)]
    hint: TextProp,
    /// Value and word of each option.
    #[prop(into)]
    options: Signal<Vec<(String, String)>>,
    /// Where the value is kept.
    binding: FieldBinding,
) -> impl IntoView {
    let (id, plain) = (use_widget().own_id(id), use_program().plain_text);
    let described = described_by(&id, &hint);
    let option = move |at: usize| {
        let of = move |read: fn(&(String, String)) -> &String| {
            options.with(|options| options.get(at).map(read).cloned().unwrap_or_default())
        };
        let value = move || of(|(value, _)| value);
        let word = move || plain(&of(|(_, word)| word));
        view! {
            <option value=value prop:selected=move || value() == binding.value.get()>
                {word}
            </option>
        }
        .into_any()
    };
    view! {
        <FieldFrame id=id.clone() label hint error=Signal::stored(String::new())>
            <select class="h-field__input" id=id autocomplete="off"
                aria-describedby=described
                on:change=move |event| binding.set.run(event_target_value(&event))>
                <Each count=move || options.with(Vec::len) row=option/>
            </select>
        </FieldFrame>
    }
}
