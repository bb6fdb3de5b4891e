//! The 診断コード: answers, editions and day in a few groups of letters that can be read
//! aloud, typed or scanned.
//!
//! Letters are Crockford's base 32. Every group of four has three letters of content and one
//! that checks them, so that a slip is found and its group can be named. Everything the
//! visitor wrote in words stays out: reasons for 該当なし, plan, forms.

mod digits;
mod group;
mod layout;
mod read;

pub(super) use read::may_stand;
pub use read::{CodeError, FromCode, read};

use crate::text::result_words;
use crate::{
    content::{catalog::Catalog, lang::Lang},
    domain::{assessment::Assessment, date::Date},
};

/// What stands before a code in the fragment of an address.
pub const IN_ADDRESS: &str = "hoshimi=";

/// What stands for the reason of a 該当なし that comes from a code. It is a text of the visitor's from
/// then on, and so in the language of that moment.
#[must_use]
pub fn lost_reason(lang: Lang) -> &'static str {
    result_words(lang).code_reason
}

/// The code in groups with hyphens between, such as `0JX3-8K2M-…`.
#[must_use]
pub fn write(catalog: &Catalog, a: &Assessment, taken_on: Date) -> String {
    let digits = layout::fields(catalog, a, taken_on);
    let mut code = String::new();
    for (at, content) in digits.chunks(group::CONTENT).enumerate() {
        if at > 0 {
            code.push('-');
        }
        group::write(at, content, &mut code);
    }
    code
}
