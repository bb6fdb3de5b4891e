//! What a visitor put in after the questions, as the first program sees it: unread, but
//! kept with everything else.

use crate::content::json::Json;

/// The members of a result file that only the whole program reads.
pub(crate) type Book = Json;
