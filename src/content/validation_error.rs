//! What is wrong with a pack, said so that its author can mend it.

use std::fmt;

/// One mistake in a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValidationError {
    /// Where: the item or table, such as `item q07`; empty for the pack itself.
    pub place: String,
    /// The field.
    pub field: String,
    /// What is wrong and what is expected.
    pub problem: String,
}

impl fmt::Display for ValidationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (place, field) = (&self.place, &self.field);
        if !place.is_empty() {
            write!(f, "{place}, ")?;
        }
        write!(f, "field `{field}`: {}", self.problem)
    }
}

/// Collects faults, so that an author sees all of them at once.
#[derive(Debug, Default)]
pub(crate) struct ValidationErrors(Vec<ValidationError>);

impl ValidationErrors {
    /// Notes a fault.
    pub(crate) fn add(&mut self, place: &str, field: &str, problem: impl Into<String>) {
        let (place, field) = (place.to_owned(), field.to_owned());
        self.0.push(ValidationError { place, field, problem: problem.into() });
    }

    /// Notes a fault unless `fine`.
    pub(crate) fn check(&mut self, fine: bool, place: &str, field: &str, problem: &str) {
        if !fine {
            self.add(place, field, problem);
        }
    }

    /// The faults, if anything was noted.
    pub(crate) fn done(self) -> Result<(), Vec<ValidationError>> {
        if self.0.is_empty() { Ok(()) } else { Err(self.0) }
    }
}
