//! What this is, how far to go, and the promise.

#[cfg(feature = "whole")]
use crate::ui::kiosk;
use crate::{
    app::config::StorageMode,
    content::words::Loaded,
    domain::assessment::Goal,
    ui::{
        cx::Cx,
        el::{El, el},
        own::{own, refused},
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
    let wishes = &cx.session.wishes;
    let deepest =
        if wishes.has(Screen::List) { Part::Diagnosis } else { Part::Principles };
    let questions = cx.loaded(deepest).pack.items.len();
    // How long it takes is known for all of it.
    let known = usize::from(!wishes.leaves_goal());
    let facts = (words.facts)(questions).into_iter().skip(known);
    let facts = facts.map(|fact| el("li.h-facts__fact").text(fact));
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
    // Where it is not as one expects, one learns it before the first answer.
    let kept =
        (wishes.storage != StorageMode::Session).then(|| (words.kept)(wishes.storage));
    let kept = kept.map(|kept| el("p.h-note").text(kept));
    let takes = wishes.takes_results.then(|| el("p.h-note").text(words.takes));
    let load = wishes.has(Screen::Load).then(|| quiet(cx, words.load, Screen::Load));
    let begins = el("div.h-start")
        .child(begin)
        .child(promise)
        .maybe(takes)
        .maybe(kept)
        .maybe(load);
    // It speaks of both stars.
    let lead = (cx.is_official() && wishes.leaves_goal())
        .then(|| el("p.h-lead").text(words.lead));
    let chooses = wishes.edition.is_none() && wishes.has(Screen::Principles);
    form(to(cx, Screen::Principles))
        .child(screen_heading(cx, words.title))
        .maybe(lead)
        .maybe(own(cx, &cx.parts()))
        .maybe(refused(cx))
        .child(el("ul.h-facts").children(facts))
        .maybe(wishes.leaves_goal().then(|| goals(cx, questions)))
        .child(begins)
        .child(proof(cx))
        .maybe(chooses.then(|| editions(cx)))
        .maybe(organiser(cx))
}

/// The way for organisers of seminars, on a page of our own.
fn organiser(cx: &Cx) -> Option<El> {
    let way = || {
        let way = quiet(cx, cx.ui.start.organiser, Screen::Organiser);
        el("div.h-row h-row--quiet").child(way)
    };
    cx.session.own_page.then(way)
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
    let label = (cx.common.edition)(cx.say(&loaded.title), &edition);
    let id = cx.id(&format!("edition-{}", edition.replace('.', "-")));
    let (session, chosen) = (cx.session.clone(), edition.clone());
    let checked = move || session.assessment.read().principles_edition == chosen;
    let choose = cx.act(move |cx| cx.session.choose_edition(&edition));
    let on = cx.session.assessment.changed();
    radio_row(&cx.id("edition"), &id, &label, "", on, checked, choose)
}

fn proof(cx: &Cx) -> El {
    let words = &cx.ui.start;
    let [sent, blocked] = words.proof_steps;
    let kept = (words.kept)(cx.session.wishes.storage);
    // Where visitors come one after another, the answers go sooner.
    #[cfg(feature = "whole")]
    let kept = kiosk::or(cx, kept, cx.later.kiosk.gone);
    let steps = [sent, blocked, kept].map(|step| el("li").text(step));
    let body = el("div.h-fold__body").child(el("ul.h-list").children(steps));
    fold(words.proof).child(body.child(quiet(cx, words.proof_go, Screen::Proof)))
}
