//! What came in beside the result that waits to be looked at, and what went out.

use super::department::{Department, RefusedDepartment};
use crate::domain::date::Date;
use reactive_graph::{prelude::*, signal::RwSignal};

/// That a result was handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SharedRecord {
    /// The day.
    pub day: Date,
    /// Hours and minutes of that day.
    pub time: (u8, u8),
    /// Whether names went along.
    pub names: bool,
}

/// The state of it. Copies are of the handle.
#[derive(Clone, Copy)]
pub struct Transfer {
    /// The departments to be put together, in the order in which they came in.
    pub(super) departments: RwSignal<Vec<Department>>,
    /// What came in as a department and could not be added.
    pub(super) refused_departments: RwSignal<Vec<RefusedDepartment>>,
    /// The id of the next one of both.
    pub(super) next_id: RwSignal<u32>,
    /// Whether the present result stands before the one that came in.
    pub(super) swapped: RwSignal<bool>,
    /// What was last handed to whoever runs the page.
    pub(super) shared: RwSignal<Option<SharedRecord>>,
}

impl Transfer {
    /// Nothing came in, and nothing went out.
    pub(super) fn new() -> Self {
        Self {
            departments: RwSignal::new(Vec::new()),
            refused_departments: RwSignal::new(Vec::new()),
            next_id: RwSignal::new(0),
            swapped: RwSignal::new(false),
            shared: RwSignal::new(None),
        }
    }

    /// An id that nothing had before, not even before a reset: whatever is shown for an id of
    /// before must not be taken for what comes now.
    pub(super) fn new_id(&self) -> u32 {
        let id = self.next_id.get_untracked();
        self.next_id.set(id.wrapping_add(1));
        id
    }

    /// Forgets all of it.
    pub(super) fn forget(&self) {
        self.departments.set(Vec::new());
        self.refused_departments.set(Vec::new());
        self.swapped.set(false);
        self.shared.set(None);
    }
}
