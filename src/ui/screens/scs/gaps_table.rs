//! The criteria of a star with their answers and what was noted of them: a table where the window
//! is wide, folded by area where it is not. What is left comes first.

use crate::{
    app::scs::{Gaps, TableRow},
    domain::score::Counted,
    ui::{
        context::{text, use_answering},
        effects::wide::use_wide,
        parts::{
            answer_mark::AnswerMark,
            button::Button,
            each::Each,
            rows::{FoldRow, Rows},
            when::When,
        },
        screen::Screen,
        session_context::{later_word, use_later_words, use_result_words},
    },
};
use leptos::prelude::*;

/// The table, or its rows.
#[component]
pub(super) fn GapsTable(
    /// How the checklist stands.
    gaps: Memo<Gaps>,
) -> impl IntoView {
    let wide = use_wide();
    view! {
        <div class="h-piece">
            <When is=move || gaps.with(|gaps| gaps.left == 0)>
                <p class="h-panel">{later_word(|words| words.scs.nothing_left)}</p>
            </When>
            {move || if wide.get() {
                view! { <Table gaps/> }.into_any()
            } else {
                view! { <Folds gaps/> }.into_any()
            }}
        </div>
    }
}

/// A line of the table, by its place.
#[derive(Clone, Copy)]
struct Line {
    gaps: Memo<Gaps>,
    at: usize,
}

impl Line {
    fn text(
        self,
        of: fn(&TableRow) -> &String,
    ) -> impl Fn() -> String + Copy + Send + Sync {
        move || {
            self.gaps
                .with(|gaps| gaps.rows.get(self.at).map(of).cloned())
                .unwrap_or_default()
        }
    }

    fn counted(self) -> Signal<Counted> {
        Signal::derive(move || {
            let counted = |gaps: &Gaps| gaps.rows.get(self.at).map(|row| row.counted);
            self.gaps.with(counted).unwrap_or(Counted::Unanswered)
        })
    }

    fn requirement(self) -> Option<usize> {
        self.gaps.with_untracked(|gaps| gaps.rows.get(self.at).map(|row| row.requirement))
    }
}

/// The requirement of a line, as the way to it.
#[component]
fn Way(line: Line) -> impl IntoView {
    let answering = use_answering();
    let go = move || {
        if let Some(at) = line.requirement() {
            answering.go(Screen::Requirement(at));
        }
    };
    view! { <Button kind=" h-button--row" label=line.text(|row| &row.requirement_name) on_press=go/> }
}

#[component]
fn Table(gaps: Memo<Gaps>) -> impl IntoView {
    let (words, result) = (use_later_words(), use_result_words());
    let caption = move || gaps.with(|gaps| (words().scs.table)(gaps.star.number()));
    let heads = move || result().heads.criteria();
    let head = move |at: usize| {
        let word = text(move || heads().get(at).copied().unwrap_or_default().to_owned());
        view! { <th scope="col">{word}</th> }.into_any()
    };
    let row = move |at| {
        let line = Line { gaps, at };
        view! {
            <tr>
                <th scope="row"><Way line/></th>
                <td>{text(line.text(|row| &row.criterion))}</td>
                <td><AnswerMark counted=line.counted() word=line.text(|row| &row.answer)/></td>
                <td>{text(line.text(|row| &row.evidence))}</td>
                <td>{text(line.text(|row| &row.owner))}</td>
                <td>{text(line.text(|row| &row.due))}</td>
            </tr>
        }
        .into_any()
    };
    view! {
        <div class="h-scroll" role="region" tabindex="0" aria-label=caption>
            <table class="h-table h-scs-table">
                <caption class="h-hidden">{text(caption)}</caption>
                <thead><tr><Each count=move || heads().len() row=head/></tr></thead>
                <tbody><Each count=move || gaps.with(|gaps| gaps.rows.len()) row=row/></tbody>
            </table>
        </div>
    }
}

/// What each area has left, folded, and what is done.
#[component]
fn Folds(gaps: Memo<Gaps>) -> impl IntoView {
    let words = use_later_words();
    // The positions of the rows in each fold: one for each area, and one for what is done.
    let folds = Memo::new(move |_| {
        gaps.with(|gaps| {
            let rows = |is: &dyn Fn(&TableRow) -> bool| {
                let rows = gaps.rows.iter().enumerate().filter(|(_, row)| is(row));
                rows.map(|(at, _)| at).collect::<Vec<_>>()
            };
            let areas = gaps.areas.iter().enumerate().map(|(area, (title, _))| {
                (Some(title.clone()), rows(&|row| row.is_gap && row.area == area))
            });
            let mut folds: Vec<_> = areas.collect();
            folds.push((None, rows(&|row| !row.is_gap)));
            folds.retain(|(_, rows)| !rows.is_empty());
            folds
        })
    });
    let fold = move |at: usize| {
        let title = move || {
            folds.with(|folds| folds.get(at).and_then(|(title, _)| title.clone()))
        };
        let title = move || title().unwrap_or_else(|| words().scs.done_rows.to_owned());
        let count =
            move || folds.with(|folds| folds.get(at).map_or(0, |(_, rows)| rows.len()));
        let row = move |n: usize| {
            let place =
                move |n: usize| folds.with(|folds| folds.get(at)?.1.get(n).copied());
            let card = move || {
                let line = Line { gaps, at: place(n)? };
                let before = n.checked_sub(1).and_then(place).map(|at| Line { gaps, at });
                let same = before.and_then(Line::requirement) == line.requirement();
                Some(view! { <Card line leads=!same/> })
            };
            card.into_any()
        };
        view! {
            <FoldRow title=title end=move || (words().scs.count)(count())>
                <ul class="h-scs-cards"><Each count row=row/></ul>
            </FoldRow>
        }
        .into_any()
    };
    view! { <Rows><Each count=move || folds.with(Vec::len) row=fold/></Rows> }
}

/// A criterion; the first one of a requirement has its name above it, and what was noted of it.
#[component]
fn Card(
    /// The line of the table.
    line: Line,
    /// Whether it is the first one.
    leads: bool,
) -> impl IntoView {
    let (words, result) = (use_later_words(), use_result_words());
    let noted = move || {
        let heads = &result().heads;
        let texts = [
            (heads.evidence, line.text(|row| &row.evidence)()),
            (heads.owner, line.text(|row| &row.owner)()),
            (heads.due, line.text(|row| &row.due)()),
        ];
        let noted = texts.iter().filter(|(_, text)| !text.is_empty());
        let noted = noted.map(|(name, text)| (words().scs.noted)(name, text));
        noted.collect::<Vec<_>>()
    };
    let row = move |at: usize| {
        let said = move || noted().get(at).cloned().unwrap_or_default();
        view! { <li class="h-note">{text(said)}</li> }.into_any()
    };
    view! {
        <li class="h-scs-card">
            <When is=move || leads><Way line/></When>
            <When is=move || leads && !noted().is_empty()>
                <ul class="h-scs-card__noted"><Each count=move || noted().len() row=row/></ul>
            </When>
            <p class="h-scs-card__criterion">
                <span>{text(line.text(|row| &row.criterion))}</span>
                <AnswerMark counted=line.counted() word=line.text(|row| &row.answer)/>
            </p>
        </li>
    }
}
