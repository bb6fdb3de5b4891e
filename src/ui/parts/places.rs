//! The four places after the questions: a bar at the foot of a phone, a rail at a desk.

use super::{each::Each, icon::Icon, when::When};
use crate::{
    app::{
        config::HostConfig,
        place::{MoreRow, Place},
        screen::Screen,
    },
    ui::{
        app::EraseButton,
        context::{text, use_answering},
        session_context::{later_word, use_later_words},
    },
};
use leptos::{prelude::*, text_prop::TextProp};

/// The bar, wherever the screen belongs to a place.
#[component]
pub(crate) fn Places(
    /// How many tasks are left; 0 shows no number.
    #[prop(into)]
    left: Signal<usize>,
) -> impl IntoView {
    let screen = use_answering().screen();
    view! { <When is=move || screen.get().place().is_some()><PlacesBar left/></When> }
}

#[component]
fn PlacesBar(
    /// How many tasks are left.
    left: Signal<usize>,
) -> impl IntoView {
    let config = use_answering().config();
    let places = Memo::new(move |_| config.with(HostConfig::places));
    let row = move |at| {
        let place = move || places.with(|places| places.get(at).copied());
        view! { <PlaceItem place=Signal::derive(place) left/> }.into_any()
    };
    view! {
        <nav class="h-places" part="steps" aria-label=later_word(|words| words.places.title)>
            <ul class="h-places__list">
                <Each count=move || places.with(Vec::len) row=row/>
            </ul>
        </nav>
    }
}

/// One place; もっと has its rows below it.
#[component]
fn PlaceItem(
    /// The place.
    place: Signal<Option<Place>>,
    /// How many tasks are left.
    left: Signal<usize>,
) -> impl IntoView {
    let (answering, words) = (use_answering(), use_later_words());
    let screen = answering.screen();
    let place = move || place.get().unwrap_or(Place::Result);
    let label = move || (words().places.place)(place()).to_owned();
    // A screen of もっと is not the place's own, which only is the page that one is on.
    let current = Signal::derive(move || {
        let (now, place) = (screen.get(), place());
        let is_own = place != Place::More || now == Screen::More;
        (now.place() == Some(place)).then_some(if is_own { "page" } else { "true" })
    });
    view! {
        <li class="h-places__slot">
            <PlaceButton to=Signal::derive(move || place().screen()) current
                icon=Signal::derive(move || icon(place())) label>
                <When is=move || place() == Place::Tasks && left.get() != 0>
                    <TasksLeft left/>
                </When>
            </PlaceButton>
            <When is=move || place() == Place::More><MoreRows/></When>
        </li>
    }
}

/// What leads to a place: its picture and its name.
#[component]
pub(crate) fn PlaceButton(
    /// Its screen.
    to: Signal<Screen>,
    /// Whether one is there, as `aria-current` says it.
    current: Signal<Option<&'static str>>,
    /// Name of the picture; see [`Icon`].
    icon: Signal<&'static str>,
    /// Its name.
    #[prop(into)]
    label: TextProp,
    /// What stands after the name.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let answering = use_answering();
    view! {
        <button class="h-places__place" type="button" aria-current=move || current.get()
            on:click=move |_| answering.turn_to(to.get_untracked())>
            {move || view! { <Icon name=icon.get()/> }}
            <span class="h-places__name">{text(label)}</span>
            {children.map(|children| children())}
        </button>
    }
}

/// How many tasks are left, on the place itself.
#[component]
fn TasksLeft(
    /// How many.
    left: Signal<usize>,
) -> impl IntoView {
    let before = later_word(|words| words.places.left[0]);
    let after = later_word(|words| words.places.left[1]);
    view! {
        <span class="h-places__count">
            <span class="h-hidden">{before}</span>{move || left.get()}
            <span class="h-hidden">{after}</span>
        </span>
    }
}

/// The rows of もっと, for a desk.
#[component]
fn MoreRows() -> impl IntoView {
    let config = use_answering().config();
    let rows = Memo::new(move |_| config.with(HostConfig::more_rows));
    let row = move |at| {
        let row = move || rows.with(|rows| rows.get(at).copied());
        view! { <MoreItem row=Signal::derive(row)/> }.into_any()
    };
    view! {
        <ul class="h-places__sub">
            <Each count=move || rows.with(Vec::len) row=row/>
            <li class="h-places__slot"><EraseButton class="h-places__item"/></li>
        </ul>
    }
}

#[component]
fn MoreItem(
    /// The row.
    row: Signal<Option<MoreRow>>,
) -> impl IntoView {
    let answering = use_answering();
    let screen = answering.screen();
    let row = move || row.get().unwrap_or(MoreRow::Answers);
    let title = row_title();
    let config = answering.config();
    let current = move || {
        let now = config.with(|config| config.more_row(screen.get()));
        (now == Some(row())).then_some("page")
    };
    view! {
        <li class="h-places__slot">
            <button class="h-places__item" type="button" aria-current=current
                on:click=move |_| answering.turn_to(row().screen())>
                {text(move || title(row()))}
            </button>
        </li>
    }
}

/// What a row of もっと is called, in the language of now.
pub(crate) fn row_title() -> impl Fn(MoreRow) -> String + Copy + Send + Sync {
    let words = use_later_words();
    let config = use_answering().config();
    move |row| {
        let words = words();
        let name = config.with(|config| config.brand.name.clone());
        match (row, name) {
            (MoreRow::Share, Some(name)) => (words.share.title)(&name),
            (row, _) => (words.places.row)(row).to_owned(),
        }
    }
}

/// The way back to the answers, for the head.
#[component]
pub(crate) fn FixAnswers() -> impl IntoView {
    let answering = use_answering();
    let before = later_word(|words| words.places.fix[0]);
    let fix = later_word(|words| words.places.fix[1]);
    let after = later_word(|words| words.places.fix[2]);
    // In a phone's head there is room for one word; the name is the whole of it.
    let name = move || [before(), fix(), after()].concat();
    view! {
        <button class="h-head__button" type="button" aria-label=name
            on:click=move |_| answering.go(Screen::Review)>
            <span class="h-head__more">{text(before)}</span>{text(fix)}
            <span class="h-head__more">{text(after)}</span>
        </button>
    }
}

/// The picture of a place.
fn icon(place: Place) -> &'static str {
    match place {
        Place::Result => "star",
        Place::Tasks => "tasks",
        Place::Declare => "declare",
        Place::More => "more",
    }
}
