//! Where the text of a field is kept.

use crate::{app::session::Session, domain::form::YES};
use leptos::prelude::*;

/// The text of a field, and what takes what is typed.
#[derive(Clone, Copy)]
pub(crate) struct FieldBinding {
    /// What stands in the field.
    pub(crate) value: Signal<String>,
    /// Takes what was typed.
    pub(crate) set: Callback<String>,
}

impl FieldBinding {
    /// A binding to a place of the caller's. `value` may read any signals; the field changes only
    /// when the text does.
    pub(crate) fn new(
        value: impl Fn() -> String + Send + Sync + 'static,
        set: impl Fn(String) + Send + Sync + 'static,
    ) -> Self {
        binding(Box::new(value), Box::new(set))
    }

    /// A binding to a field of the forms, which is kept by its name.
    pub(crate) fn form(session: Session, name: impl Into<String>) -> Self {
        let name = StoredValue::new(name.into());
        Self::new(
            move || name.with_value(|name| session.field(name)),
            move |text| name.with_value(|name| session.set_field(name, &text)),
        )
    }

    /// Whether the field of a tick is ticked: it is kept as [`YES`].
    pub(crate) fn is_ticked(self) -> Signal<bool> {
        Signal::derive(move || self.value.with(|text| text == YES))
    }

    /// Ticks the field, or takes the tick out.
    pub(crate) fn tick(self) -> Callback<bool> {
        let set = self.set;
        Callback::new(move |on| set.run(if on { YES } else { "" }.to_owned()))
    }
}

type Value = Box<dyn Fn() -> String + Send + Sync>;
type Set = Box<dyn Fn(String) + Send + Sync>;

fn binding(value: Value, set: Set) -> FieldBinding {
    FieldBinding { value: Memo::new(move |_| value()).into(), set: Callback::new(set) }
}
