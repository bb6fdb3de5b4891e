//! What comes in from outside and what is done with it: a result that waits for the
//! visitor's word, an earlier one, those of departments.

use super::{
    effects::today::today,
    session::Session,
    setting::{Seal, Setting},
    var::Var,
};
use crate::{
    content::lang::Lang,
    export::door::{self, Opened, Refused},
};

/// What stands before a code that only a password opens.
pub(crate) const SEALED: &str = "hoshimi-sealed=";

/// What came in last.
#[derive(Clone)]
pub(crate) enum Arrived {
    /// Nothing, or what came has been dealt with.
    Nothing,
    /// A result. Nothing of it is taken before the visitor says so.
    Opened(Box<Opened>),
    /// A sealed code; the password is still to be asked for.
    Sealed(String),
    /// Something that cannot be taken.
    Refused(Refused),
    /// A sealed code that this password does not open.
    WrongPassword(String),
    /// The browser could not read the file.
    Unreadable,
}

/// The result of one department.
#[derive(Clone)]
pub(crate) struct Department {
    /// What the visitor calls it, as typed.
    pub(crate) name: Var<String>,
    /// What came in.
    pub(crate) opened: Opened,
}

/// What is carried in and out.
pub(crate) struct Carry {
    /// Address of the page; empty where nobody else can open it.
    pub(crate) address: String,
    /// Seals a code with a password.
    pub(crate) seal: Seal,
    /// Opens a sealed code with its password.
    pub(crate) unseal: Seal,
    /// What came in last.
    pub(crate) arrived: Var<Arrived>,
    /// The result that the present one is compared with.
    pub(crate) earlier: Var<Option<Opened>>,
    /// The departments to be put together.
    pub(crate) departments: Var<Vec<Department>>,
}

impl Carry {
    pub(crate) fn new(setting: &Setting) -> Self {
        Self {
            address: setting.address.clone(),
            seal: setting.seal.clone(),
            unseal: setting.unseal.clone(),
            arrived: Var::new(Arrived::Nothing),
            earlier: Var::new(None),
            departments: Var::new(Vec::new()),
        }
    }

    /// Forgets everything that came in.
    pub(crate) fn forget(&self) {
        self.arrived.set(Arrived::Nothing);
        self.earlier.set(None);
        self.departments.set(Vec::new());
    }
}

impl Session {
    /// Opens what came in, without taking anything of it.
    ///
    /// # Errors
    ///
    /// [`Refused`] where nothing of it can be taken.
    pub(crate) fn open(&self, bytes: &[u8]) -> Result<Opened, Refused> {
        door::open(&self.catalog, &self.shelf, bytes, reason(self.lang.get()))
    }

    /// Lets the visitor look at a text that came in.
    pub(crate) fn arrive(&self, text: &str) {
        self.carry.arrived.set(if text.contains(SEALED) {
            Arrived::Sealed(text.to_owned())
        } else {
            Arrived::of(self.open(text.as_bytes()))
        });
    }

    /// Puts a result that came in into the place of the present one.
    pub(crate) fn take(&self, opened: Opened) {
        let Opened { assessment, workbook, taken_on, .. } = opened;
        self.put(assessment, taken_on.unwrap_or_else(today), workbook);
        self.carry.arrived.set(Arrived::Nothing);
    }
}

impl Arrived {
    /// What an opening came to.
    pub(crate) fn of(opening: Result<Opened, Refused>) -> Self {
        match opening {
            Ok(opened) => Self::Opened(Box::new(opened)),
            Err(refused) => Self::Refused(refused),
        }
    }
}

/// What stands for the reason of a 該当なし that comes from a code. It is a text of the
/// visitor's from then on, and so in the language of that moment.
fn reason(lang: Lang) -> &'static str {
    match lang {
        Lang::Ja | Lang::JaEasy => {
            "（コードから読み込みました。理由は元の記録にあります）"
        }
        Lang::En => "(Loaded from a code. The reason is in the original record.)",
    }
}
