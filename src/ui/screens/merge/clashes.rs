//! The items that departments answered differently.

use super::together::Together;
use crate::{
    content::words::Loaded,
    domain::{assessment::Assessment, score::Counted},
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{heading::heading, marks},
        session::{Part, answers},
    },
};

/// An item on which departments differ.
struct Split {
    /// Number and topic.
    item: String,
    /// Each answer as a mark, with those who gave it.
    said: Vec<(El, String)>,
    /// What it is together.
    together: El,
}

/// The parts that an assessment asks, with the packs of its editions.
pub(super) fn parts<'a>(cx: &'a Cx, a: &Assessment) -> Vec<(Part, &'a Loaded)> {
    let principles = cx.catalog().principles(&a.principles_edition);
    let mut parts = vec![(Part::Principles, principles)];
    if a.asks_diagnosis() {
        parts.push((Part::Diagnosis, cx.catalog().diagnosis()));
    }
    parts
}

impl Together {
    /// Every item on which departments differ, in the order of the packs.
    fn splits(&self, cx: &Cx) -> Vec<Split> {
        let whole = &self.merged.assessment;
        let mut splits = Vec::new();
        for (part, loaded) in parts(cx, whole) {
            let mark = |counted| marks::answer(counted, cx.answer_word(loaded, counted));
            let clashes = match part {
                Part::Principles => &self.merged.principles,
                Part::Diagnosis => &self.merged.diagnosis,
            };
            for clash in clashes {
                let Some((item, words)) = loaded.at(clash.item) else { continue };
                let mut said = Vec::new();
                for (counted, who) in clash.groups() {
                    let who = who.iter().filter_map(|at| self.names.get(*at));
                    let who: Vec<&str> = who.map(String::as_str).collect();
                    said.push((mark(counted), who.join(cx.later.scs.and)));
                }
                let together = mark(Counted::from(answers(whole, part).state(item)));
                let name = cx.item_name(part, item);
                let item = format!("{name} {}", cx.say(&words.topic));
                splits.push(Split { item, said, together });
            }
        }
        splits
    }
}

/// Puts the list on the screen.
pub(super) fn clashes(cx: &Cx, found: &Together, page: El) -> El {
    let words = &cx.later.merge;
    let splits = found.splits(cx);
    if splits.is_empty() {
        return page.child(el("p").text(words.no_clash));
    }
    let title = heading(cx, 1, "h-section__title", &(words.clashes)(splits.len()));
    let mut list = el("ul.h-changes");
    for Split { item, said, together } in splits {
        let mut all = el("ul.h-changes__said");
        for (mark, who) in said {
            all = all.child(el("li").child(mark).child(el("span").text(who)));
        }
        let together = el("span.h-changes__marks")
            .child(el("span.h-changes__to").text(words.together))
            .child(together);
        list = list.child(
            el("li.h-changes__item")
                .child(el("span.h-changes__name").text(item))
                .child(all)
                .child(together),
        );
    }
    page.child(el("section.h-section").child(title).child(list))
}
