//! A field of several lines.

use super::{
    field_binding::FieldBinding,
    field_check::{Fault, FieldCheck},
    field_frame::{FieldFrame, described_by},
};
use crate::ui::context::use_widget;
use leptos::{prelude::*, text_prop::TextProp};

/// The field, with its label.
#[component]
pub(crate) fn TextArea(
    /// Name of the field in its widget.
    #[prop(into)]
    id: String,
    /// What stands above it.
    #[prop(into)]
    label: TextProp,
    /// What helps to fill it in; may be empty.
    #[prop(into, optional)]
    hint: TextProp,
    /// Lines that it shows.
    #[prop(default = 3)]
    rows: u8,
    /// Where the text is kept.
    binding: FieldBinding,
    /// Says what is wrong with a text, or nothing. Asked when the field is left, and only about
    /// what is not empty.
    #[prop(optional, into)]
    fault: Option<Fault>,
) -> impl IntoView {
    let id = use_widget().own_id(id);
    let check = FieldCheck::new(binding.value, fault);
    let described = described_by(&id, &hint);
    let error = check.error();
    view! {
        <FieldFrame id=id.clone() label hint error>
            <textarea class="h-field__input" id=id rows=rows.to_string() autocomplete="off"
                aria-describedby=described
                aria-invalid=move || check.is_wrong().to_string()
                prop:value=move || binding.value.get()
                on:input=move |event| {
                    check.typing();
                    binding.set.run(event_target_value(&event));
                }
                on:blur=move |_| check.leave(false)></textarea>
        </FieldFrame>
    }
}
