//! もし: tries things out without changing any answer. It looks different from the ticks of the
//! list.

use crate::{
    app::trial::{Trial, TrialOf, TrialRow},
    ui::{
        context::{text, use_answering, use_common, use_widget},
        effects::{focus, voice::announce},
        parts::{
            button::Button,
            heading::{Heading, ScreenHeading},
            source_line::SourceLine,
            switch::Switch,
            when::When,
        },
        screen::Screen,
        session_context::{later_word, use_later_words, use_result_words, use_session},
    },
};
use leptos::prelude::*;

/// The screen while something is tried.
#[component]
pub(super) fn TrialScreen() -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let trial = Memo::new(move |_| session.trial_table());
    let nothing = move || trial.with(|trial| trial.rows.is_empty());
    let scoring = move || {
        let answering = session.answering();
        let is_counted = trial.with(|trial| trial.now.points.is_some());
        let packs = answering.packs();
        packs.with(|packs| {
            let scoring = packs.diagnosis().scoring.as_ref();
            scoring.filter(|_| is_counted).map(|scoring| scoring.source.clone())
        })
    };
    let gates = ids(trial, |row| row.star.is_some());
    let gains = ids(trial, |row| row.star.is_none());
    view! {
        <div class="h-screen h-tasks" part="screen">
            <ScreenHeading text=later_word(|words| words.tasks.tried.title)/>
            <p>{text(later_word(|words| words.tasks.tried.unchanged))}</p>
            <Outcome trial/>
            <When is=nothing>
                <p>{text(later_word(|words| words.tasks.tried.nothing))}</p>
            </When>
            <Rows trial ids=gates title=move || words().tasks.tried.gates/>
            <Shortest trial/>
            <Rows trial ids=gains title=move || words().tasks.tried.gains/>
            <p class="h-note">{text(later_word(|words| words.tasks.tried.no_pass))}</p>
            <When is=move || scoring().is_some()><SourceLine source=scoring/></When>
        </div>
    }
}

fn ids(trial: Memo<Trial>, is: fn(&TrialRow) -> bool) -> Memo<Vec<String>> {
    Memo::new(move |_| {
        trial.with(|trial| {
            let rows = trial.rows.iter().filter(|row| is(row));
            rows.map(|row| row.id.clone()).collect()
        })
    })
}

/// Points and stars as they would be. It is spoken whenever it changes.
#[component]
fn Outcome(trial: Memo<Trial>) -> impl IntoView {
    let (session, widget, answering) = (use_session(), use_widget(), use_answering());
    let (words, result) = (use_later_words(), use_result_words());
    let points = move || {
        trial.with(|trial| {
            let of = |points: Option<i32>| {
                let unknown = || words().tasks.tried.unknown.to_owned();
                points.map_or_else(unknown, |points| (result().points)(points))
            };
            let then = trial.then.points?;
            let said =
                (words().tasks.tried.points)(&of(trial.now.points), &of(Some(then)));
            let band = trial.then.band.as_ref().map(|band| format!("（{band}）"));
            Some(said + &band.unwrap_or_default())
        })
    };
    let stars = move || {
        trial.with(|trial| {
            let star = |(star, state): &(u8, _)| {
                (words().tasks.tried.star)(*star, (result().state)(*state))
            };
            trial
                .then
                .stars
                .iter()
                .map(star)
                .collect::<Vec<_>>()
                .join(words().tasks.tried.pause)
        })
    };
    let spoken = Memo::new(move |_| {
        [points().unwrap_or_default(), stars()].join(words().tasks.tried.pause)
    });
    Effect::new(move |before: Option<String>| {
        let now = spoken.get();
        if before.is_some_and(|before| before != now) {
            announce(&widget.get(), &now);
        }
        now
    });
    let leave = move || {
        session.trial().set(Vec::new());
        answering.go(Screen::Tasks);
    };
    let place = NodeRef::new();
    // The button goes with the last of them, so focus goes to what it changed.
    let clear = move || {
        session.trial().set(Vec::new());
        focus::move_to(place);
    };
    let some = move || trial.with(|trial| !trial.is_empty);
    view! {
        <section class="h-trial" tabindex="-1" node_ref=place>
            <div class="h-trial__words">
                <When is=move || points().is_some()>
                    <p class="h-trial__points">{text(move || points().unwrap_or_default())}</p>
                </When>
                <p class="h-note">{text(stars)}</p>
            </div>
            <div class="h-trial__ways">
                <Button kind=" h-button--quiet" on_press=leave
                    label=later_word(|words| words.tasks.tried.leave)/>
                <When is=some>
                    <Button kind=" h-button--quiet"
                        on_press=clear
                        label=later_word(|words| words.tasks.tried.clear)/>
                </When>
            </div>
        </section>
    }
}

/// The rows of one kind under their title; nothing where there are none.
#[component]
fn Rows(
    trial: Memo<Trial>,
    ids: Memo<Vec<String>>,
    #[prop(into)] title: leptos::text_prop::TextProp,
) -> impl IntoView {
    view! {
        <When is=move || ids.with(|ids| !ids.is_empty())>
            <section class="h-tasks__group">
                <Heading depth=1 class="h-section__title" text=title.clone()/>
                <ul class="h-rows">
                    <For each=move || ids.get() key=String::clone
                        children=move |id| view! { <Row trial id/> }/>
                </ul>
            </section>
        </When>
    }
}

/// One thing to try.
#[component]
fn Row(trial: Memo<Trial>, id: String) -> impl IntoView {
    let session = use_session();
    let (words, common) = (use_later_words(), use_common());
    let control = format!("try-{id}");
    let of = Memo::new(move |before: Option<&Option<TrialRow>>| {
        let now = trial.with(|trial| trial.rows.iter().find(|row| row.id == id).cloned());
        now.or_else(|| before.cloned().flatten())
    });
    let label = move || {
        let words = &words().tasks.tried;
        of.with(|row| match row.as_ref().map(|row| &row.of) {
            Some(TrialOf::Pledge(topic)) => (words.pledge)(topic),
            Some(TrialOf::Answers(open)) => (words.answers)(*open),
            Some(TrialOf::Gate(label)) => label.clone(),
            Some(TrialOf::Improve(number, topic)) => {
                format!("{} {topic}", (common().number)(*number))
            }
            None => String::new(),
        })
    };
    let end = move || {
        of.with(|row| {
            let row = row.as_ref()?;
            let gain = row.points.map(|points| (words().tasks.tried.gain)(points));
            gain.or_else(|| row.star.map(|star| format!("★{star}")))
        })
        .unwrap_or_default()
    };
    let on =
        Signal::derive(move || of.with(|row| row.as_ref().is_some_and(|row| row.on)));
    let set = move |on| {
        let changes =
            of.with_untracked(|row| row.as_ref().map(|row| row.changes.clone()));
        session.set_tried(&changes.unwrap_or_default(), on);
    };
    view! {
        <li class="h-trial__row">
            <Switch id=control label checked=on on_change=Callback::new(set)/>
            <span class="h-trial__gain">{text(end)}</span>
        </li>
    }
}

/// The shortest way into the next band, and a button that tries it.
#[component]
fn Shortest(trial: Memo<Trial>) -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let has = move || trial.with(|trial| trial.shortest.is_some());
    let said = move || {
        trial
            .with(|trial| {
                let way = trial.shortest.as_ref();
                way.map(|way| (words().tasks.tried.shortest)(way.count, way.points))
            })
            .unwrap_or_default()
    };
    let attempt = move || {
        let way = trial.with_untracked(|trial| trial.shortest.clone());
        session.trial().set(way.map(|way| way.changes).unwrap_or_default());
    };
    view! {
        <When is=has>
            <div class="h-tasks__shortest">
                <p>{text(said)}</p>
                <Button kind=" h-button--small" on_press=attempt
                    label=later_word(|words| words.tasks.tried.shortest_try)/>
            </div>
        </When>
    }
}
