//! What the screen of a requirement is drawn from.

use crate::app::scs::RequirementForm;
use leptos::prelude::*;

/// What the screen is drawn from; `None` where the chosen star does not ask for the requirement.
pub(super) type Form = Memo<Option<RequirementForm>>;

/// Reads it; an empty value where there is none.
pub(super) fn read<T: Default>(
    form: Form,
    read: impl FnOnce(&RequirementForm) -> T,
) -> T {
    form.with(|form| form.as_ref().map(read)).unwrap_or_default()
}
