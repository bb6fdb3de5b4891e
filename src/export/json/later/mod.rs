//! The members of a result file that hold what a visitor put in after the questions. They
//! came later and are optional: a program that does not know them passes them over, and
//! the first program keeps them as they are.

mod merged;
mod read;
mod scs;
mod write;

pub use read::{ReadLater, read};
pub(super) use scs::{OWNERS, SCS};
pub use write::write;

/// The optional members, in the order they are written.
pub(super) const MEMBERS: [&str; 4] = ["form", "plan", SCS, merged::MEMBER];

/// Fields of the forms that name the company or people, or lead to them, by how their names
/// begin. They are written only when the visitor wants them in the file.
const NAMING: [&str; 5] = ["company-", "sheet-", "policy-url", "declared-id", "report-"];
/// The field whose text is the member `organisation`.
const ORGANISATION: &str = "company-name";
