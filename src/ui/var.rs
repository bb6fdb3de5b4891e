//! A value as the older views read it: a cover over Leptos' signals, so that they and the components
//! share one state. Reading it follows nothing.

use leptos::prelude::*;
use std::ops::Deref;

/// A shared value. Copies are of the handle.
pub(crate) struct Var<T: 'static> {
    signal: ArcRwSignal<T>,
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

impl<T> Clone for Var<T> {
    fn clone(&self) -> Self {
        Self { signal: self.signal.clone() }
    }
}

impl<T> From<ArcRwSignal<T>> for Var<T> {
    fn from(signal: ArcRwSignal<T>) -> Self {
        Self { signal }
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

    /// Has the present effect run again after the next change.
    pub(crate) fn track(&self) {
        self.signal.track();
    }
}

impl<T: Clone> Var<T> {
    /// A copy of the value.
    pub(crate) fn get(&self) -> T {
        self.read().clone()
    }
}

/// Keeps something of the browser's until the present piece of the view is gone.
#[cfg(feature = "whole")]
pub(crate) fn keep<T: 'static>(thing: T) {
    let thing = send_wrapper::SendWrapper::new(thing);
    on_cleanup(move || drop(thing));
}
