//! The basic policy on paper: nothing but the policy.

use crate::{
    export::policy::Written,
    ui::el::{El, el},
};

/// The whole document.
pub(crate) fn policy(policy: &Written) -> El {
    let mut page = el("article.p-policy")
        .attr("lang", policy.lang.html())
        .child(el("h1").text(&policy.title))
        .child(el("p").text(&policy.preamble));
    for clause in &policy.clauses {
        let title = format!("{}. {}", clause.number, clause.title);
        let items = clause.list.iter().map(|item| el("li").text(item));
        let list = (!clause.list.is_empty()).then(|| el("ul").children(items));
        let clause = el("section")
            .child(el("h2").text(title))
            .child(el("p").text(&clause.text))
            .maybe(list);
        page = page.child(clause);
    }
    let end = policy.closing.iter().map(|line| el("p").text(line));
    page.child(el("footer.p-policy__end").children(end))
}
