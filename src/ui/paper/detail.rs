//! The detail: plan, answers, ★3, reasons, and where it all comes from.

use super::{answers::answers, areas::areas, plan::plan, sources::sources};
use crate::{
    domain::report::Report,
    ui::{
        brand::contact_line,
        cx::Cx,
        el::{El, el},
        parts::code::code_card,
        session::Part,
    },
};

/// The pages after the first.
pub(super) fn detail(cx: &Cx, report: &Report) -> El {
    let page = plan(cx, report, el("section.p-page"));
    let page = answers(cx, report, page);
    contact(cx, sources(cx, code(cx, reasons(cx, areas(cx, report, page)))))
}

/// Whom to ask, where the page says so.
fn contact(cx: &Cx, page: El) -> El {
    let Some(line) = contact_line(cx) else { return page };
    page.child(el("h2").text(cx.later.brand.contact)).child(el("p.p-contact").text(line))
}

/// The 診断コード, by which the answers are brought back from paper.
fn code(cx: &Cx, page: El) -> El {
    let words = &cx.later.keep;
    page.child(el("h2").text(words.code))
        .child(el("p.p-why").text((words.code_about)(cx.session.report.read().of)))
        .child(code_card(cx))
}

/// The reasons for 該当なし, with the rule that counts it.
fn reasons(cx: &Cx, page: El) -> El {
    let mut rows = Vec::new();
    for part in cx.parts() {
        for item in &cx.loaded(part).pack.items {
            let reason = cx.session.reason(part, item).unwrap_or_default();
            if !reason.trim().is_empty() {
                rows.push(
                    el("li").text(format!("{} {reason}", cx.item_name(part, item))),
                );
            }
        }
    }
    let scoring = cx.loaded(Part::Diagnosis).scoring.as_ref();
    let rule = scoring.and_then(|scoring| scoring.not_applicable.as_ref());
    match rule {
        Some(rule) if !rows.is_empty() => page
            .child(el("h2").text(cx.later.paper.reasons))
            .child(el("ul.p-list").children(rows))
            .child(el("p.p-why").text(cx.say(&rule.note))),
        _ => page,
    }
}
