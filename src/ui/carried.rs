//! What a visitor put in after the questions, as the first program sees it: unread, but
//! kept with everything else.

use super::session::Session;
use crate::content::json::Json;

/// The members of a result file that only the whole program reads.
pub(crate) type Book = Json;

/// No member.
pub(crate) fn empty() -> Book {
    Json::Object(Vec::new())
}

/// Whether there is nothing in it.
pub(crate) fn is_untouched(book: &Book) -> bool {
    book.members().is_empty()
}

/// The book that a file held, and whether all of it was understood.
pub(crate) fn read(_: &Session, later: &Json) -> (Book, bool) {
    (later.clone(), true)
}
