//! What this is, how far to go, and the promise.

use crate::{
    content::words::Loaded,
    domain::assessment::Goal,
    ui::{
        cx::Cx,
        el::{El, el},
        parts::{
            heading::screen_heading,
            measures::fold,
            nav::{form, quiet, to},
            source_line::source_line,
            toggle::radio_row,
        },
        screen::Screen,
        session::Part,
    },
};

/// The start screen.
pub(crate) fn start(cx: &Cx) -> El {
    let words = &cx.ui.start;
    let questions = cx.loaded(Part::Diagnosis).pack.items.len();
    let facts = (words.facts)(questions).map(|fact| el("li.h-facts__fact").text(fact));
    let begin = el("button.h-button h-button--primary h-button--large")
        .attr("type", "submit")
        .live_text(&[cx.session.assessment.changed()], {
            let session = cx.session.clone();
            move || {
                if session.is_untouched() {
                    words.begin.to_owned()
                } else {
                    words.go_on.to_owned()
                }
            }
        });
    let promise = el("p.h-promise").text(words.promise);
    form(to(cx, Screen::Principles))
        .child(screen_heading(cx, words.title))
        .child(el("p.h-lead").text(words.lead))
        .child(el("ul.h-facts").children(facts))
        .child(goals(cx, questions))
        .child(el("div.h-start").child(begin).child(promise).child(quiet(
            cx,
            words.load,
            Screen::Load,
        )))
        .child(proof(cx))
        .child(editions(cx))
}

fn goals(cx: &Cx, questions: usize) -> El {
    let words = &cx.ui.start;
    let legend = el("legend.h-legend").text(words.goal);
    // The edition decides how many principles there are.
    let drawn = cx.clone();
    let cards = el("div").live(&[&cx.session.edition], move || {
        let cx = &drawn;
        let principles = cx.loaded(Part::Principles).pack.items.len();
        let two = (words.goal_two_about)(principles, questions);
        let one = (words.goal_one_about)(principles);
        let cards = el("div.h-cards")
            .child(goal(cx, Goal::Star2, "goal-2", words.goal_two, &two))
            .child(goal(cx, Goal::Star1, "goal-1", words.goal_one, &one));
        Some(cards)
    });
    el("fieldset.h-goal").child(legend).child(cards)
}

fn goal(cx: &Cx, goal: Goal, id: &str, label: &str, about: &str) -> El {
    let session = cx.session.clone();
    let on = cx.session.assessment.changed();
    let checked = move || session.assessment.read().goal == goal;
    let choose = cx.act(move |cx| cx.session.aim(goal));
    radio_row(&cx.id("goal"), &cx.id(id), label, about, on, checked, choose)
}

fn editions(cx: &Cx) -> El {
    let words = &cx.ui.start;
    let mut body =
        el("fieldset.h-fold__body").child(el("legend.h-hidden").text(words.edition));
    for loaded in cx.catalog().principles_editions() {
        let note = loaded.note.as_ref().map(|note| el("p.h-note").text(cx.say(note)));
        let about = el("div.h-edition").maybe(note);
        body = body
            .child(edition(cx, loaded))
            .child(about.child(source_line(cx, &loaded.source)));
    }
    fold(words.edition).child(body)
}

fn edition(cx: &Cx, loaded: &Loaded) -> El {
    let edition = loaded.pack.edition.clone();
    let label = (cx.ui.start.edition_summary)(cx.say(&loaded.title), &edition);
    let id = cx.id(&format!("edition-{}", edition.replace('.', "-")));
    let (session, chosen) = (cx.session.clone(), edition.clone());
    let checked = move || session.assessment.read().principles_edition == chosen;
    let choose = cx.act(move |cx| cx.session.choose_edition(&edition));
    let on = cx.session.assessment.changed();
    radio_row(&cx.id("edition"), &id, &label, "", on, checked, choose)
}

fn proof(cx: &Cx) -> El {
    let words = &cx.ui.start;
    let steps = words.proof_steps.map(|step| el("li").text(step));
    let body = el("div.h-fold__body").child(el("ul.h-list").children(steps));
    fold(words.proof).child(body.child(quiet(cx, words.proof_go, Screen::Proof)))
}
