//! Every item that is answered differently, by the way it went.

use super::Compared;
use crate::{
    domain::delta::{Changed, Way},
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{heading::heading, marks},
    },
};

/// Puts the lists on the screen.
pub(super) fn changes(cx: &Cx, found: &Compared<'_>, mut page: El) -> El {
    let words = &cx.later.compare;
    for way in Way::ALL {
        let mut list = el("ul.h-changes");
        let mut n = 0;
        for (name, before, after) in found.went(cx, way) {
            n += 1;
            let to = el("span.h-changes__to")
                .child(el("span.h-hidden").text(words.to))
                .child(el("span").attr("aria-hidden", "true").text("→"));
            let marks = el("span.h-changes__marks").child(before).child(to).child(after);
            let name = el("span.h-changes__name").text(name);
            list = list.child(el("li.h-changes__item").child(name).child(marks));
        }
        if n > 0 {
            let title = (words.went)((cx.result.way)(way), n);
            page = page.child(
                el("section.h-section")
                    .child(heading(cx, 1, "h-section__title", &title))
                    .child(list),
            );
        }
    }
    if found.changed() == 0 {
        page = page.child(el("p.h-panel").text(words.same));
    }
    page
}

impl Compared<'_> {
    /// The items that went that way: the name of each, and the marks of its answers.
    fn went(&self, cx: &Cx, way: Way) -> Vec<(String, El, El)> {
        let mut went = Vec::new();
        for (part, loaded, delta) in &self.parts {
            for Changed { item, before, after, .. } in delta.went(way) {
                let Some((item, said)) = loaded.at(*item) else { continue };
                let name = cx.item_name(*part, item);
                let name = format!("{name} {}", cx.say(&said.topic));
                let mark =
                    |counted| marks::answer(counted, cx.answer_word(loaded, counted));
                went.push((name, mark(*before), mark(*after)));
            }
        }
        went
    }
}
