//! A summary as plain text.

use super::{Block, Summary};
use crate::content::lang::Lang;

/// The text, with a blank line before each of its pieces and a newline at the end.
#[must_use]
pub fn plain(summary: &Summary) -> String {
    let dot = match summary.lang {
        Lang::Ja | Lang::JaEasy => "・",
        Lang::En => "- ",
    };
    let inner = match summary.lang {
        Lang::Ja | Lang::JaEasy => "\u{3000}",
        Lang::En => "  ",
    };
    let mut text = format!("{}\n", summary.title);
    let mut in_list = false;
    for block in &summary.blocks {
        let (open, mark, said) = match block {
            Block::Heading(said) => ("\n\n", "■ ", said),
            Block::Subheading(said) => ("\n", "◇ ", said),
            Block::Text(said) => ("\n", "", said),
            Block::Item(said) => (if in_list { "" } else { "\n" }, dot, said),
            Block::Detail(said) | Block::Address(said) => ("", inner, said),
        };
        in_list =
            !matches!(block, Block::Heading(_) | Block::Subheading(_) | Block::Text(_));
        for piece in [open, mark, said, "\n"] {
            text.push_str(piece);
        }
    }
    text
}
