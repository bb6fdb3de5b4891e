//! A value that pieces of the view can follow.
//!
//! Leptos' own typed signals bring a few kilobytes for every type they hold. This is a
//! plain cell beside Leptos' trigger, which holds nothing and so exists only once. Reading
//! never follows; a live piece names what it follows ([`super::el::El::live`]).

use leptos::prelude::*;
use std::{
    cell::{Ref, RefCell},
    rc::Rc,
};

/// A shared value. Copies are of the handle.
pub(crate) struct Var<T> {
    value: Rc<RefCell<T>>,
    changed: ArcTrigger,
}

impl<T> Clone for Var<T> {
    fn clone(&self) -> Self {
        Self { value: self.value.clone(), changed: self.changed.clone() }
    }
}

impl<T> Var<T> {
    pub(crate) fn new(value: T) -> Self {
        Self { value: Rc::new(RefCell::new(value)), changed: ArcTrigger::new() }
    }

    /// The value, for as long as nothing is set.
    pub(crate) fn read(&self) -> Ref<'_, T> {
        self.value.borrow()
    }

    /// Changes the value in place and tells the followers.
    pub(crate) fn update(&self, change: impl FnOnce(&mut T)) {
        change(&mut self.value.borrow_mut());
        self.changed.notify();
    }

    /// Replaces the value and tells the followers.
    pub(crate) fn set(&self, value: T) {
        self.update(|old| *old = value);
    }

    /// What tells the followers.
    pub(crate) fn changed(&self) -> &ArcTrigger {
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
pub(crate) fn follow(on: &[&ArcTrigger], act: Box<dyn Fn()>) {
    let on: Vec<ArcTrigger> = on.iter().map(|trigger| (*trigger).clone()).collect();
    keep(RenderEffect::new(move |_: Option<()>| {
        on.track();
        act();
    }));
}

/// Keeps something of the browser's until the present piece of the view is gone.
pub(crate) fn keep<T: 'static>(thing: T) {
    let thing = send_wrapper::SendWrapper::new(thing);
    on_cleanup(move || drop(thing));
}
