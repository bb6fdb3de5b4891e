//! What is printed: the result as tables that are read from top to bottom, in the language of now.
//! Words that only the paper has are its own.

mod answers;
mod blank;
mod page;
mod sources;
mod supporter;
mod tasks;

pub use answers::{AnswerRow, AnswerSection, AnswerTable, NotApplicableReasons};
pub use blank::{BlankForm, BlankPart, BlankRow, BlankSection};
pub use page::{Client, Conclusion, NameSize, NextTask, NextTasks, Remarks, Toward};
pub use sources::{Edition, PrintedSource, PrintedSources};
pub use tasks::{FirstAction, PrintedTask, PrintedTasks, TaskTable, TaskTableTitle};
