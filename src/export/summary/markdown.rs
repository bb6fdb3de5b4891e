//! A summary as Markdown.

use super::{Block, Summary};
use crate::export::markdown::escape;

/// The summary as `CommonMark`. Nothing in it is taken as markup but what is added here.
#[must_use]
pub fn markdown(summary: &Summary) -> String {
    let mut text = format!("# {}\n", escape(&summary.title));
    let mut in_list = false;
    for block in &summary.blocks {
        let (mark, said) = match block {
            Block::Heading(said) => ("## ", said),
            Block::Subheading(said) => ("### ", said),
            Block::Text(said) => ("", said),
            Block::Item(said) => ("- ", said),
            Block::Detail(said) | Block::Address(said) => ("    - ", said),
        };
        let is_list =
            matches!(block, Block::Item(_) | Block::Detail(_) | Block::Address(_));
        if !(in_list && is_list) {
            text.push('\n');
        }
        in_list = is_list;
        text.push_str(mark);
        if let Block::Address(url) = block {
            text.push('<');
            text.push_str(url);
            text.push('>');
        } else {
            text.push_str(&escape(said));
        }
        text.push('\n');
    }
    text
}
