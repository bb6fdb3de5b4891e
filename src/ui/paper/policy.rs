//! The basic policy on paper: nothing but the policy.

use super::words::shown;
use crate::export::policy::Written;
use leptos::prelude::*;

/// The whole document.
#[component]
pub(super) fn PolicyPaper(
    /// The policy.
    policy: Written,
) -> impl IntoView {
    let Written { lang, title, preamble, clauses, closing } = policy;
    let clauses = clauses.into_iter().map(|clause| {
        let items = clause.list.into_iter().map(|item| view! { <li>{shown(item)}</li> });
        let items = items.collect::<Vec<_>>();
        let list = (!items.is_empty()).then(|| view! { <ul>{items}</ul> });
        view! {
            <section>
                <h2>{shown(format!("{}. {}", clause.number, clause.title))}</h2>
                <p>{shown(clause.text)}</p>
                {list}
            </section>
        }
    });
    let closing = closing.into_iter().map(|line| view! { <p>{shown(line)}</p> });
    view! {
        <article class="p-policy" lang=lang.html()>
            <h1>{shown(title)}</h1>
            <p>{shown(preamble)}</p>
            {clauses.collect_view()}
            <footer class="p-policy__end">{closing.collect_view()}</footer>
        </article>
    }
}
