//! The draft, drawn anew with every key, and why each clause is stated as it is.

use crate::{
    content::words::Source,
    domain::policy::{self, Stance},
    export::policy::{Words, Written, WrittenClause, write},
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{
            heading::heading,
            measures::fold,
            source_line::{source_facts, source_link},
        },
        session::Part,
    },
};

/// The policy as it is now.
pub(super) fn written(cx: &Cx) -> Written {
    let (a, book) = (cx.session.assessment.read(), cx.session.book.read());
    let (policy, diagnosis) = (cx.session.shelf.policy(), cx.catalog().diagnosis());
    let draft = policy::draft(&policy.rules, &book.form, cx.catalog().packs(&a), &a);
    write(Words { policy, diagnosis, form: &book.form, lang: cx.lang }, &draft)
}

/// The draft with its marks.
pub(super) fn draft(cx: &Cx) -> El {
    let words = &cx.later.policy;
    let lead = if cx.asks_diagnosis() { words.draft_lead } else { words.not_asked };
    let drawn = cx.clone();
    let paper = el("div.h-draft")
        .live(&[cx.session.book.changed()], move || Some(page(&drawn, &written(&drawn))));
    el("section.h-section")
        .child(heading(cx, 1, "h-section__title", words.draft))
        .child(el("p").text(lead))
        .child(el("p.h-draft__review").text(words.review))
        .child(paper)
}

fn page(cx: &Cx, policy: &Written) -> El {
    let mut page = el("article.h-draft__page")
        .child(heading(cx, 2, "h-draft__title", &policy.title))
        .child(el("p").text(&policy.preamble));
    for clause in &policy.clauses {
        let title = format!("{}. {}", clause.number, clause.title);
        page = page
            .child(heading(cx, 3, "h-draft__clause", &title))
            .child(el("p").text(&clause.text))
            .maybe(list(clause))
            .maybe(reason(cx, clause));
    }
    page.children(policy.closing.iter().map(|line| el("p.h-draft__end").text(line)))
}

fn list(clause: &WrittenClause) -> Option<El> {
    let items = clause.list.iter().map(|item| el("li").text(item));
    (!clause.list.is_empty()).then(|| el("ul.h-list").children(items))
}

/// Why a clause is stated as it is. It is no part of the policy.
fn reason(cx: &Cx, clause: &WrittenClause) -> Option<El> {
    let words = &cx.later.policy;
    let rule = cx.session.shelf.policy().rules.get(clause.rule)?;
    if !cx.asks_diagnosis() {
        return None;
    }
    let (shape, class, why) = match clause.stance {
        Stance::Done => ("●", "h-mark__shape h-mark--done", words.done.to_owned()),
        Stance::Intend if rule.focus => ("○", "h-mark__shape", words.listed.to_owned()),
        Stance::Intend if rule.backed_by.is_empty() => {
            ("○", "h-mark__shape", words.promise.to_owned())
        }
        Stance::Intend => {
            let mut items = String::new();
            for slug in &rule.backed_by {
                let item = cx.catalog().diagnosis().pack.item(slug)?;
                if !items.is_empty() {
                    items.push_str(words.and);
                }
                items.push_str(&cx.item_name(Part::Diagnosis, item));
            }
            ("○", "h-mark__shape", (words.open)(&items))
        }
    };
    let shape = el("span").class(class).attr("aria-hidden", "true").text(shape);
    Some(el("p.h-note h-draft__why").child(shape).text(why))
}

/// Where the clauses and their order come from, folded.
pub(super) fn sources(cx: &Cx) -> El {
    let words = &cx.later.policy;
    let policy = cx.session.shelf.policy();
    let mut rows = el("ul.h-list");
    let mut seen: Vec<&Source> = Vec::new();
    for said in &policy.clauses {
        let Some(source) = &said.source else { continue };
        if seen.contains(&source) {
            continue;
        }
        seen.push(source);
        let facts = el("span.h-source__facts").text(source_facts(cx, source));
        rows = rows.child(el("li").child(source_link(cx, source)).child(facts));
    }
    let body = el("div.h-fold__body").child(rows).child(el("p.h-note").text(words.own));
    fold(words.sources).child(body)
}
