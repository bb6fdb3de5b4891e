//! A field of one line: a text, a day, an address, a password.

use super::{
    field_binding::FieldBinding,
    field_check::{Fault, FieldCheck},
    field_frame::{FieldFrame, described_by},
};
use crate::ui::context::use_widget;
use leptos::{html::Input, prelude::*, text_prop::TextProp};
use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

/// The field, with its label.
#[component]
pub(crate) fn TextField(
    /// Name of the field in its widget.
    #[prop(into)]
    id: String,
    /// What stands above it.
    #[prop(into)]
    label: TextProp,
    /// What helps to fill it in; may be empty.
    #[prop(into, optional)]
    hint: TextProp,
    /// Type of the control: `text`, `date`, `url` or `password`.
    #[prop(default = "text")]
    kind: &'static str,
    /// Where the text is kept.
    binding: FieldBinding,
    /// Says what is wrong with a text, or nothing. Asked when the field is left, and only about
    /// what is not empty.
    #[prop(optional, into)]
    fault: Option<Fault>,
    /// Is given the control.
    #[prop(optional)]
    control: NodeRef<Input>,
) -> impl IntoView {
    let id = use_widget().own_id(id);
    let check = FieldCheck::new(binding.value, fault);
    let described = described_by(&id, &hint);
    let error = check.error();
    let typed = move |event: Event| {
        if let Some(input) = input_of(&event) {
            // A half-typed day is empty to the program; what was there stays kept.
            if !is_bad(&input) {
                check.typing();
                binding.set.run(input.value());
            }
        }
    };
    // Not `change`: a day that does not exist is no change to the browser.
    let left = move |event: Event| {
        check.leave(input_of(&event).is_some_and(|input| is_bad(&input)));
    };
    view! {
        <FieldFrame id=id.clone() label hint error>
            <input class="h-field__input" id=id type=kind autocomplete="off" node_ref=control
                aria-describedby=described
                aria-invalid=move || check.is_wrong().to_string()
                prop:value=move || binding.value.get()
                on:input=typed on:blur=move |event| left(event.into())/>
        </FieldFrame>
    }
}

fn input_of(event: &Event) -> Option<HtmlInputElement> {
    event.target().map(JsCast::unchecked_into)
}

/// Whether what was typed is nothing that the browser can make a value of.
fn is_bad(input: &HtmlInputElement) -> bool {
    input.validity().bad_input()
}
