//! What a widget is made with.

#[cfg(feature = "whole")]
use super::effects::proof::Proof;
use super::wishes::Wishes;
#[cfg(feature = "whole")]
use crate::content::shelf::Shelf;
use crate::{app::host::Host, content::lang::Lang};
use std::rc::Rc;
use web_sys::Document;

/// Asks for the whole program.
#[cfg(not(feature = "whole"))]
pub(crate) type More = Rc<dyn Fn(Option<&str>)>;

/// Takes a text and a password and later gives a text.
#[cfg(feature = "whole")]
pub(crate) type Seal = Rc<dyn Fn(&str, &str) -> js_sys::Promise>;

/// Gives a document the style sheet of the papers, and further rules of its own.
pub(crate) type Dress = Rc<dyn Fn(&Document, &str)>;

/// What the page says when it makes a widget.
pub(crate) struct Setting {
    /// Sets this widget apart from others on the page.
    pub(crate) instance: u32,
    /// Level of the screen's heading in the host's outline, 1 to 4.
    pub(crate) heading_level: u8,
    /// Gives the document of the printed report its style sheet.
    pub(crate) dress: Dress,
    /// The page, and the clock of the device.
    pub(crate) host: Rc<dyn Host>,
    /// The language to begin with.
    pub(crate) lang: Lang,
    /// What the page wishes besides.
    pub(crate) wishes: Wishes,
    /// Whether the page is our own, with nothing else on it.
    pub(crate) own_page: bool,
    /// What is known where visitors come one after another.
    #[cfg(feature = "whole")]
    pub(crate) kiosk: super::kiosk::Given,
    /// Has the whole program take over, at the screen of that name; with an empty one, at
    /// what the tab kept, and with none not any more.
    #[cfg(not(feature = "whole"))]
    pub(crate) more: More,
    /// The same sheet as a text.
    #[cfg(feature = "whole")]
    pub(crate) sheet: String,
    /// The packs of the later screens.
    #[cfg(feature = "whole")]
    pub(crate) shelf: Shelf,
    /// Address of the page; empty where nobody else can open it.
    #[cfg(feature = "whole")]
    pub(crate) address: String,
    /// Seals a code with a password.
    #[cfg(feature = "whole")]
    pub(crate) seal: Seal,
    /// Opens a sealed code with its password.
    #[cfg(feature = "whole")]
    pub(crate) unseal: Seal,
    /// Shows that nothing is sent.
    #[cfg(feature = "whole")]
    pub(crate) proof: Proof,
}
