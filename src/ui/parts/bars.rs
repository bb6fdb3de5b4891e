//! Bars. The number stands beside them in words; a bar is decoration.

use leptos::prelude::*;

/// A bar of points that may not be sure yet.
#[component]
pub(crate) fn RangeBar(
    /// What they are at least.
    #[prop(into)]
    lowest: Signal<i32>,
    /// What they can be at most.
    #[prop(into)]
    highest: Signal<i32>,
    /// The most that can be had.
    #[prop(into)]
    max: Signal<i32>,
) -> impl IntoView {
    bar(move || Lengths { sure: lowest.get(), possible: highest.get(), whole: max.get() })
}

/// A bar of so many out of all.
#[component]
pub(crate) fn CountBar(
    /// How many.
    #[prop(into)]
    done: Signal<usize>,
    /// How many there are.
    #[prop(into)]
    of: Signal<usize>,
) -> impl IntoView {
    let length = |count: usize| i32::try_from(count).unwrap_or(i32::MAX);
    bar(move || {
        let done = length(done.get());
        Lengths { sure: done, possible: done, whole: length(of.get()) }
    })
}

/// Lengths of the pieces of a bar, each from its beginning.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Lengths {
    sure: i32,
    possible: i32,
    whole: i32,
}

fn bar(lengths: impl Fn() -> Lengths + Send + Sync + 'static) -> AnyView {
    drawn(Memo::new(move |_| lengths()))
}

fn drawn(lengths: Memo<Lengths>) -> AnyView {
    let width = move |of: fn(Lengths) -> i32| {
        move || {
            let lengths = lengths.get();
            of(lengths).clamp(0, lengths.whole.max(0)).to_string()
        }
    };
    let whole = width(|lengths| lengths.whole);
    view! {
        <svg class="h-bars__bar" viewBox=move || format!("0 0 {} 1", whole())
            preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="h-bars__whole" width=whole height="1"/>
            <rect class="h-bars__possible" width=width(|lengths| lengths.possible) height="1"/>
            <rect class="h-bars__sure" width=width(|lengths| lengths.sure) height="1"/>
        </svg>
    }
    .into_any()
}
