//! The figures: bars of bands, the stars, and what is most often not done.

use crate::{
    app::{
        answering::Answering,
        kiosk::{Figures, Kiosk},
        tally::FEWEST,
    },
    content::lang::Lang,
    text::result_words,
    ui::{
        context::{text, use_answering},
        kiosk::use_kiosk,
        part::Part,
        parts::{bars::CountBar, each::Each, heading::Heading, when::When},
        session_context::use_later_words,
        words::later::later_text,
    },
};
use leptos::prelude::*;

/// A row: what is counted, and how many.
pub(super) type FigureRow = (String, i64);

/// A group of rows with its title, and what is said below it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct FigureGroup {
    pub(super) title: String,
    pub(super) rows: Vec<FigureRow>,
    pub(super) note: String,
}

/// The groups, in words; empty while there is no figure to tell.
pub(super) fn groups(kiosk: Kiosk, answering: Answering, lang: Lang) -> Vec<FigureGroup> {
    let Some(figures) = kiosk.figures() else { return Vec::new() };
    let groups = [
        bands(&figures, answering, lang),
        stars(&figures, lang),
        items(&figures, answering, lang),
    ];
    let is_told = |group: &FigureGroup| !group.rows.is_empty() || !group.note.is_empty();
    groups.into_iter().filter(is_told).collect()
}

fn bands(figures: &Figures, answering: Answering, lang: Lang) -> FigureGroup {
    answering.with_pack(Part::Diagnosis, |loaded| {
        let said = loaded.scoring.iter().flat_map(|said| &said.bands);
        let rows = said.zip(&figures.bands);
        FigureGroup {
            title: (result_words(lang).score)(loaded.pack.official).to_owned(),
            rows: rows.map(|(band, n)| (band.label.get(lang).to_owned(), *n)).collect(),
            note: String::new(),
        }
    })
}

fn stars(figures: &Figures, lang: Lang) -> FigureGroup {
    let words = &later_text(lang).kiosk;
    let rows = figures.stars.iter().map(|(star, n)| ((words.star)(*star), *n));
    FigureGroup {
        title: words.stars.to_owned(),
        rows: rows.collect(),
        note: String::new(),
    }
}

fn items(figures: &Figures, answering: Answering, lang: Lang) -> FigureGroup {
    let words = &later_text(lang).kiosk;
    let name = |part, at| {
        answering.with_pack(part, |loaded| {
            let named = loaded.at(at).map(|(_, words)| words.topic.get(lang).to_owned());
            named.unwrap_or_default()
        })
    };
    let rows = figures.items.iter().map(|(part, at, n)| (name(*part, *at), *n));
    let note = if figures.items.is_empty() { words.no_items } else { words.items_about };
    FigureGroup {
        title: words.items.to_owned(),
        rows: rows.collect(),
        note: note(FEWEST),
    }
}

/// The groups with their bars; nothing while there is no figure to tell.
#[component]
pub(super) fn FigureGroups() -> impl IntoView {
    let (kiosk, answering) = (use_kiosk(), use_answering());
    let groups = Memo::new(move |_| groups(kiosk, answering, answering.lang().get()));
    let of = Memo::new(move |_| kiosk.figures().unwrap_or_default().finished);
    let group = move |at: usize| {
        let group = move || groups.with(|groups| groups.get(at).cloned());
        view! { <Group group=Signal::derive(move || group().unwrap_or_default()) of/> }
            .into_any()
    };
    view! {
        <div class="h-figures">
            <Each count=move || groups.with(Vec::len) row=group/>
        </div>
    }
}

#[component]
fn Group(
    /// The group.
    group: Signal<FigureGroup>,
    /// How many visitors the figures tell of.
    of: Memo<i64>,
) -> impl IntoView {
    let words = use_later_words();
    let length = |n: i64| usize::try_from(n).unwrap_or_default();
    let row = move |at: usize| {
        let row =
            move || group.with(|group| group.rows.get(at).cloned()).unwrap_or_default();
        view! {
            <li class="h-figures__row">
                <span>{text(move || row().0)}</span>
                <CountBar done=Signal::derive(move || length(row().1))
                    of=Signal::derive(move || length(of.get()))/>
                <span class="h-figures__value">
                    {text(move || (words().kiosk.people)(row().1))}
                </span>
            </li>
        }
        .into_any()
    };
    view! {
        <section class="h-figures__group">
            <Heading depth=1 class="h-figures__title"
                text=move || group.with(|group| group.title.clone())/>
            <ul class="h-figures__rows">
                <Each count=move || group.with(|group| group.rows.len()) row=row/>
            </ul>
            <When is=move || group.with(|group| !group.note.is_empty())>
                <p class="h-note">{text(move || group.with(|group| group.note.clone()))}</p>
            </When>
        </section>
    }
}
