//! Who helped with the check, and what they found.

use super::words::{shown, use_paper_words};
use crate::{
    app::printed::{NameSize, Remarks},
    export::profile::Profile,
    ui::session_context::use_session,
};
use leptos::prelude::*;

/// Logo, name and how to reach them; nothing where nobody is named.
#[component]
pub(super) fn Support() -> impl IntoView {
    let words = &use_paper_words().later.print;
    let Profile { name, contact, logo, .. } =
        use_session().print().supporter().get_untracked();
    let line = |class: &'static str, text: String| {
        let text = text.trim().to_owned();
        (!text.is_empty()).then(|| view! { <p class=class>{text}</p> })
    };
    let class = match NameSize::of(&name) {
        NameSize::Large => "p-support__name",
        NameSize::Long => "p-support__name p-support__name--long",
        NameSize::VeryLong => "p-support__name p-support__name--longest",
    };
    let (name, contact) = (line(class, name), line("p-small", contact));
    let is_there = name.is_some() || contact.is_some() || logo.is_some();
    is_there.then(|| {
        let logo = logo.map(|logo| {
            view! { <img class="p-support__logo" src=logo alt=words.logo/> }
        });
        view! { <div class="p-support">{logo}<div>{name}{contact}</div></div> }
    })
}

/// What they found. Short remarks stand on the first page, others begin the second.
#[component]
pub(super) fn RemarksPart(
    /// Whether this is the first page.
    on_first_page: bool,
) -> impl IntoView {
    let (session, words) = (use_session(), use_paper_words());
    let remarks = untrack(|| session.printed_remarks());
    let remarks = remarks.filter(|remarks| remarks.fits_first_page == on_first_page);
    remarks.map(|Remarks { paragraphs, .. }| {
        let paragraphs = paragraphs.into_iter().map(|text| view! { <p>{text}</p> });
        view! {
            <section class="p-block">
                <h2>{shown(words.later.paper.remarks)}</h2>
                <div class="p-remarks">{paragraphs.collect_view()}</div>
            </section>
        }
    })
}
