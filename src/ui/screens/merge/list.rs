//! The departments that came in, and what could not be taken.

use super::{
    Desk,
    together::{answered, names, together},
};
use crate::domain::score::score;
use crate::ui::{
    carry::Department,
    cx::Cx,
    effects::focus,
    el::{El, button, el},
    parts::{
        field::{Field, Kept, input},
        heading::heading,
        said::{Told, told},
    },
};
use std::rc::Rc;

/// Moves the focus when something of the lists is taken away, and the button with it.
fn stay(cx: &Cx) {
    let none = cx.session.carry.departments.read().is_empty();
    focus::soon(&cx.session, if none { "[data-entry]" } else { ".h-departments__count" });
}

/// The lists, which say what comes in.
pub(super) fn list(cx: &Cx, desk: &Desk) -> El {
    let (drawn, desk) = (cx.clone(), desk.clone());
    let on = [cx.session.carry.departments.changed(), &desk.refused.changed().clone()];
    told(cx, el("div.h-departments"), &on, move || shown(&drawn, &desk))
}

fn shown(cx: &Cx, desk: &Desk) -> Told {
    let words = &cx.later.merge;
    let all = cx.session.carry.departments.read();
    let refused = desk.refused.read();
    if all.is_empty() && refused.is_empty() {
        return (String::new(), None);
    }
    let mut said = (words.status)(all.len(), refused.len());
    if let Some(score) = together(cx).ok().and_then(|together| together.score) {
        said.push_str(cx.common.gap);
        said.push_str(words.merged);
        said.push_str(cx.later.scs.and);
        said.push_str(&(cx.result.points)(score.total.points));
    }
    let mut page = el("div.h-piece").maybe(refusals(cx, desk, &refused));
    if !all.is_empty() {
        let rows = all.iter().enumerate().map(|(at, one)| row(cx, desk, at, one));
        let clear = cx.act(|cx| {
            cx.session.carry.departments.set(Vec::new());
            stay(cx);
        });
        page = page
            .child(heading(cx, 1, "h-section__title", words.departments))
            .child(
                el("p.h-departments__count")
                    .attr("tabindex", "-1")
                    .text((words.status)(all.len(), 0)),
            )
            .child(el("ul.h-departments__list").children(rows))
            .child(el("div.h-row").child(button("h-button", words.remove_all, clear)));
    }
    (said, Some(page))
}

/// What could not be taken, each with its reason.
fn refusals(cx: &Cx, desk: &Desk, refused: &[(String, String)]) -> Option<El> {
    let words = &cx.later.merge;
    let rows =
        refused.iter().map(|(name, why)| el("li").text((words.refused_one)(name, why)));
    let (desk, close) = (desk.clone(), words.close);
    let close = button(
        "h-button",
        close,
        cx.act(move |cx| {
            desk.refused.set(Vec::new());
            stay(cx);
        }),
    );
    (!refused.is_empty()).then(|| {
        let body = el("div.h-piece")
            .child(heading(cx, 1, "h-section__subtitle", words.refused))
            .child(el("ul.h-list").children(rows))
            .child(el("div.h-row").child(close));
        el("div.h-summary__box").child(body)
    })
}

/// A department: its name to be changed, what is known of it, and the way out.
fn row(cx: &Cx, desk: &Desk, at: usize, one: &Department) -> El {
    let words = &cx.later.merge;
    let (get, set, renamed) = (one.name.clone(), one.name.clone(), desk.renamed.clone());
    let kept = Kept {
        get: Rc::new(move |_| get.get()),
        set: Rc::new(move |_, text| {
            set.set(text.to_owned());
            renamed.set(());
        }),
    };
    let name = format!("department-{at}");
    let field = Field { name: &name, label: words.name, hint: "" };
    let (answered, of) = answered(cx, &one.opened.assessment);
    let mut facts = (cx.later.load.answered)(answered, of);
    if let Some(day) = one.opened.taken_on {
        let day = (cx.later.load.taken_on)(&(cx.common.date)(day));
        facts = format!("{day}{}{facts}", cx.common.gap);
    }
    let a = &one.opened.assessment;
    let scored = score(&cx.catalog().diagnosis().pack, &a.diagnosis, a.strict);
    if let Some(score) = scored.filter(|_| a.asks_diagnosis()) {
        let points = (cx.result.points)(score.total.points);
        facts = format!("{facts}{}{points}", cx.common.gap);
    }
    let remove = cx.act(move |cx| {
        cx.session.carry.departments.update(|all| {
            let mut n = 0;
            all.retain(|_| {
                n += 1;
                n != at + 1
            });
        });
        stay(cx);
    });
    let whose = names(cx).get(at).map(|name| format!(" {name}")).unwrap_or_default();
    let remove = button("h-button h-button--small", words.remove, remove)
        .child(el("span.h-hidden").text(whose));
    el("li.h-departments__one")
        .child(input(cx, field, "text", &kept, alike))
        .child(el("p.h-note").text(facts))
        .child(remove)
}

/// Says that another department has the same name.
fn alike(cx: &Cx, name: &str) -> Option<String> {
    let all = cx.session.carry.departments.read();
    let same = all.iter().filter(|one| one.name.read().trim() == name.trim());
    (same.count() > 1).then(|| cx.later.merge.same_name.to_owned())
}
