//! How a state is shown: a shape and a word, never a colour alone.

use crate::{
    domain::{choice::Choice, score::Counted, scs::map::Reach},
    ui::el::{El, el},
};

/// An answer as shape and word.
pub(crate) fn answer(counted: Counted, word: &str) -> El {
    let (shape, class) = match counted {
        Counted::Choice(Choice::Done | Choice::Doing) => ("●", "h-mark h-mark--done"),
        Counted::Choice(Choice::Partly | Choice::WillDo) => {
            ("◐", "h-mark h-mark--partly")
        }
        Counted::Choice(Choice::NotDone | Choice::NotYet) => ("○", "h-mark h-mark--not"),
        Counted::Choice(Choice::Unknown) => ("？", "h-mark h-mark--unknown"),
        Counted::NotApplicable => ("－", "h-mark h-mark--unknown"),
        Counted::Unanswered => ("…", "h-mark h-mark--unknown"),
    };
    mark(shape, class, word)
}

/// How far answers reach, as shape and word.
pub(crate) fn reach(reach: Reach, word: &str) -> El {
    let (shape, class) = match reach {
        Reach::Started => ("●", "h-mark h-mark--done"),
        Reach::Related => ("◐", "h-mark h-mark--partly"),
        Reach::Untouched => ("○", "h-mark h-mark--unknown"),
    };
    mark(shape, class, word)
}

fn mark(shape: &str, class: &'static str, word: &str) -> El {
    let shape = el("span.h-mark__shape").attr("aria-hidden", "true").text(shape);
    el("span").class(class).child(shape).text(word)
}
