//! Who helped with the check, at the head of the first page.

use super::words::{shown, use_paper_words};
use crate::{app::print::Supporter, ui::session_context::use_session};
use leptos::prelude::*;

/// Name and logo; nothing where there is neither.
#[component]
pub(super) fn Support() -> impl IntoView {
    let words = &use_paper_words().later.press;
    let Supporter { name, logo } = use_session().print().supporter().get_untracked();
    let name = name.trim().to_owned();
    let is_there = !name.is_empty() || logo.is_some();
    is_there.then(|| {
        let name = (!name.is_empty()).then(|| view! {
            <p class="p-support__name">{shown(words.supported_by)}<strong>{name}</strong></p>
        });
        let logo = logo.map(|logo| view! {
            <img class="p-support__logo" src=logo alt=words.logo/>
        });
        view! { <div class="p-support">{logo}{name}</div> }
    })
}
