//! What a widget is made with.

use crate::content::lang::Lang;
#[cfg(feature = "whole")]
use crate::content::shelf::Shelf;
use std::rc::Rc;
use web_sys::Document;

/// Asks for the whole program.
#[cfg(not(feature = "whole"))]
pub(crate) type More = Rc<dyn Fn(Option<&str>)>;

/// What the page says when it makes a widget.
pub(crate) struct Setting {
    /// Sets this widget apart from others on the page.
    pub(crate) instance: u32,
    /// Level of the screen's heading in the host's outline, 1 to 4.
    pub(crate) heading_level: u8,
    /// Gives the document of the printed report its style sheet.
    pub(crate) dress: Rc<dyn Fn(&Document)>,
    /// The language to begin with.
    pub(crate) lang: Lang,
    /// Has the whole program take over, at the screen of that name; with an empty one, at
    /// what the tab kept, and with none not any more.
    #[cfg(not(feature = "whole"))]
    pub(crate) more: More,
    /// The packs of the later screens.
    #[cfg(feature = "whole")]
    pub(crate) shelf: Shelf,
}
