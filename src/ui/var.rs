//! A value that pieces of the older views can follow: a cover over Leptos' signals, so that they and
//! the components share one state.

use leptos::prelude::*;
use std::{ops::Deref, rc::Rc};

/// A shared value. Copies are of the handle.
pub(crate) struct Var<T: 'static> {
    signal: ArcRwSignal<T>,
    changed: Changed,
}

/// A value that is computed from others.
#[cfg(feature = "whole")]
pub(crate) struct Derived<T: Send + Sync + 'static> {
    memo: ArcMemo<T>,
}

#[cfg(feature = "whole")]
impl<T: Send + Sync> From<Memo<T>> for Derived<T> {
    fn from(memo: Memo<T>) -> Self {
        Self { memo: memo.into() }
    }
}

#[cfg(feature = "whole")]
impl<T: Send + Sync> Derived<T> {
    /// The value, for as long as nothing is set.
    pub(crate) fn read(&self) -> impl Deref<Target = T> + use<T> {
        self.memo.read_untracked()
    }
}

/// Tells followers of a change.
#[derive(Clone)]
pub(crate) struct Changed(Rc<dyn Fn()>);

impl Changed {
    /// Whatever this signal tells.
    pub(crate) fn of(source: impl Track + 'static) -> Self {
        Self(Rc::new(move || source.track()))
    }

    /// Has the present effect run again after the next change.
    pub(crate) fn track(&self) {
        (self.0)();
    }
}

impl<T> Clone for Var<T> {
    fn clone(&self) -> Self {
        Self { signal: self.signal.clone(), changed: self.changed.clone() }
    }
}

impl<T> From<ArcRwSignal<T>> for Var<T> {
    fn from(signal: ArcRwSignal<T>) -> Self {
        Self { changed: Changed::of(signal.clone()), signal }
    }
}

impl<T: Send + Sync> From<RwSignal<T>> for Var<T> {
    fn from(signal: RwSignal<T>) -> Self {
        Self::from(ArcRwSignal::from(signal))
    }
}

impl<T> Var<T> {
    pub(crate) fn new(value: T) -> Self {
        Self::from(ArcRwSignal::new(value))
    }

    /// The value, for as long as nothing is set.
    pub(crate) fn read(&self) -> impl Deref<Target = T> + use<T> {
        self.signal.read_untracked()
    }

    /// Replaces the value and tells the followers.
    pub(crate) fn set(&self, value: T) {
        self.signal.set(value);
    }

    /// What tells the followers.
    pub(crate) fn changed(&self) -> &Changed {
        &self.changed
    }
}

impl<T: Clone> Var<T> {
    /// A copy of the value.
    pub(crate) fn get(&self) -> T {
        self.read().clone()
    }
}

/// Runs `act` now and after every change of what it follows, until the piece of the view
/// that it belongs to is gone. What `act` makes is cleaned up before it runs again.
#[inline(never)]
pub(crate) fn follow(on: &[&Changed], act: Box<dyn Fn()>) {
    let on: Vec<Changed> = on.iter().map(|changed| (*changed).clone()).collect();
    keep(RenderEffect::new(move |_: Option<()>| {
        on.iter().for_each(Changed::track);
        act();
    }));
}

/// Keeps something of the browser's until the present piece of the view is gone.
pub(crate) fn keep<T: 'static>(thing: T) {
    let thing = send_wrapper::SendWrapper::new(thing);
    on_cleanup(move || drop(thing));
}
