//! Which star have we declared? Over a fifth of the companies do not know.

use crate::ui::{
    cx::Cx,
    el::{El, el},
    parts::{
        fact::fact,
        field::{Field, pick},
        heading::heading,
        measures::fold,
        nav::ways,
        said::{Told, told},
    },
    screen::Screen,
};

/// The name the answer is kept by.
pub(super) const NAME: &str = "declared";

/// The question, what to do next, and how a company can tell.
pub(super) fn declared(cx: &Cx) -> El {
    let (words, helper) = (&cx.later.stars, &cx.session.shelf.ladder().declared);
    let options = helper.options.iter();
    let options: Vec<_> =
        options.map(|o| (o.id.as_str(), cx.say(&o.label), "")).collect();
    let field = Field { name: NAME, label: words.own_ask, hint: words.own_hint };
    let drawn = cx.clone();
    let on = [cx.session.book.changed()];
    let next = told(cx, el("div.h-piece"), &on, move || next(&drawn));
    let ways = helper.ways.iter().map(|way| el("li").child(fact(cx, way)));
    let ways = el("ol.h-fold__body h-stars__ways").children(ways);
    el("section.h-section h-stars__prose")
        .child(heading(cx, 1, "h-section__title", words.own))
        .child(pick(cx, field, &options))
        .child(next)
        .child(fold(words.own_ways).child(ways))
}

/// What to do next; nothing before anything is chosen.
fn next(cx: &Cx) -> Told {
    let chosen = cx.session.form(NAME);
    let mut options = cx.session.shelf.ladder().declared.options.iter();
    let Some(found) = options.find(|option| option.id.as_str() == chosen) else {
        return (String::new(), None);
    };
    let (left, declare) = (cx.later.tasks.title, cx.later.stars.to_declare);
    let ways = ways(cx, &[(left, Screen::Plan), (declare, Screen::Declare)]);
    let said = cx.say(&found.next);
    (said.to_owned(), Some(el("div.h-panel").child(el("p").text(said)).maybe(ways)))
}
