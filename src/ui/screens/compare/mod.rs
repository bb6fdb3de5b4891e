//! An earlier result beside the present one: what changed.

mod asking;

use self::asking::Asking;
use crate::{
    app::compared::{ComparisonOrder, ComparisonView},
    ui::{
        context::{text, use_common},
        effects::{export::export_file, focus, voice::use_announced},
        paper,
        parts::{
            button::{Button, ScreenLink},
            heading::{Heading, ScreenHeading},
            status_message::{StatusLine, StatusMessage},
            when::When,
        },
        screen::Screen,
        session_context::{later_word, use_later_words, use_session, use_whole_widget},
        sides::comparison::ComparisonPieces,
    },
};
use leptos::{html, prelude::*};

/// What the screen shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// There is no present result.
    NothingNow,
    /// There is nothing to compare it with.
    Asking,
    /// Both.
    Both,
}

/// The screen.
#[component]
pub(crate) fn Compare() -> impl IntoView {
    let session = use_session();
    let (title, days) = (NodeRef::new(), NodeRef::new());
    let compared = Memo::new(move |_| session.comparison());
    let shown = Memo::new(move |_| {
        if session.is_untouched() {
            Shown::NothingNow
        } else if compared.with(Option::is_some) {
            Shown::Both
        } else {
            Shown::Asking
        }
    });
    let outcome = outcome();
    use_announced(move || match shown.get() {
        Shown::Both => compared.with(|c| c.as_ref().map(outcome)).unwrap_or_default(),
        Shown::NothingNow | Shown::Asking => String::new(),
    });
    let piece = move || match shown.get() {
        Shown::NothingNow => view! { <NothingNow/> }.into_any(),
        Shown::Asking => view! { <Asking days/> }.into_any(),
        Shown::Both => view! { <Both compared days title/> }.into_any(),
    };
    view! {
        <div class="h-screen" part="screen">
            <ScreenHeading place=title text=later_word(|words| words.compare.title)/>
            <p class="h-lead">{text(later_word(|words| words.compare.lead))}</p>
            <div class="h-piece">{piece}</div>
            <section class="h-section">
                <Heading depth=1 class="h-section__title"
                    text=later_word(|words| words.compare.merge)/>
                <p>{text(later_word(|words| words.compare.merge_about))}</p>
                <div class="h-row h-row--quiet">
                    <ScreenLink to=Screen::Merge label=later_word(|words| words.compare.merge)/>
                </div>
            </section>
        </div>
    }
}

/// What came of it, in a sentence or two.
fn outcome() -> impl Fn(&ComparisonView) -> String + Copy + Send + Sync + 'static {
    let (words, common) = (use_later_words(), use_common());
    move |view| {
        let words = &words().compare;
        let changed = match view.changed() {
            0 => words.same.to_owned(),
            n => (words.changed)(n),
        };
        let points = view.points.as_ref();
        let points = points.map(|p| (words.points)(p.total.before, p.total.after));
        format!("{}{}{changed}", points.unwrap_or_default(), common().gap)
    }
}

/// There is no present result to compare with.
#[component]
fn NothingNow() -> impl IntoView {
    view! {
        <div class="h-panel">
            <p>{text(later_word(|words| words.compare.nothing_now))}</p>
            <div class="h-row h-row--quiet">
                <ScreenLink to=Screen::Load label=later_word(|words| words.load.title)/>
            </div>
        </div>
    }
}

/// Both results, and what can be done with the comparison.
#[component]
fn Both(
    /// The comparison.
    compared: Memo<Option<ComparisonView>>,
    /// The place of the days.
    days: NodeRef<html::Ul>,
    /// The heading of the screen.
    title: NodeRef<html::Div>,
) -> impl IntoView {
    let order = move || compared.with(|compared| compared.as_ref().map(|c| c.order));
    let pieces = move || {
        compared.get().map(|view| view! { <ComparisonPieces view days/> }.into_any())
    };
    view! {
        <div class="h-sides">
            <Order order=Signal::derive(move || order().unwrap_or(ComparisonOrder::Plain)) days/>
            {pieces}
            <Ways title/>
        </div>
    }
}

/// What is said of the order of the two, and a way to change it.
#[component]
fn Order(
    /// The order.
    order: Signal<ComparisonOrder>,
    /// The place of the days.
    days: NodeRef<html::Ul>,
) -> impl IntoView {
    let (session, words) = (use_session(), use_later_words());
    let swap = move || {
        session.swap_compared();
        focus::move_to(days);
    };
    let (sentence, label) = (
        move || match order.get() {
            ComparisonOrder::SameDay => words().compare.same_day,
            _ => words().compare.newer,
        },
        move || match order.get() {
            ComparisonOrder::SameDay => words().compare.exchange,
            _ => words().compare.swap,
        },
    );
    view! {
        <When is=move || matches!(order.get(), ComparisonOrder::SameDay | ComparisonOrder::Reversed)>
            <div class="h-panel">
                <p>{text(sentence)}</p>
                <div class="h-row"><Button label on_press=swap/></div>
            </div>
        </When>
        <When is=move || order.get() == ComparisonOrder::Swapped>
            <p class="h-note">{text(later_word(|words| words.compare.swapped))}</p>
        </When>
    }
}

/// What can be done with the comparison.
#[component]
fn Ways(
    /// The heading of the screen.
    title: NodeRef<html::Div>,
) -> impl IntoView {
    let (session, widget) = (use_session(), use_whole_widget());
    let status = StatusMessage::new();
    let print = move || paper::print_comparison(&widget.get());
    let stop = move || {
        session.stop_comparing();
        focus::move_to(title);
    };
    view! {
        <div class="h-piece">
            <div class="h-row">
                <Button kind=" h-button--primary" label=later_word(|words| words.keep.csv)
                    on_press=move || {
                        export_file(session.comparison_table(), status);
                    }/>
                <Button label=later_word(|words| words.result.print) on_press=print/>
                <Button label=later_word(|words| words.compare.stop) on_press=stop/>
            </div>
            <StatusLine status/>
        </div>
    }
}
