//! What comes in from outside: a file, a code or a link. Nothing of it is taken before the visitor
//! has looked at it and says so.

use super::{
    labels::{asked, item_label},
    pending_import::{NotTaken, PendingImport},
    screen::Screen,
    session::Session,
};
use crate::{
    content::lang::Lang,
    domain::{assessment::Assessment, date::Date},
    export::{
        code,
        import::{self, Opened, Origin, Refused},
        json::EditionChange,
    },
};
use reactive_graph::prelude::*;

/// What stands before a code that only a password opens.
pub const SEALED: &str = "hoshimi-sealed=";

/// What a file gave that the visitor chose or dropped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileContent {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// It has more bytes than are looked at; it was not read.
    TooLarge,
    /// The browser could not read it.
    Unreadable,
}

/// What a result that came in holds, to be looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundResult {
    /// Items answered in it.
    pub answered: usize,
    /// Items it asks.
    pub of: usize,
    /// The day it was taken; `None` where it does not tell.
    pub taken_on: Option<Date>,
    /// Packs that were answered in an edition that is not here.
    pub editions: Vec<EditionChange>,
    /// How many things had to be left out.
    pub dropped: usize,
    /// Whether it was a code, which holds no words.
    pub from_code: bool,
    /// Number and topic of the items that are to be asked again.
    pub again: Vec<String>,
    /// Whether opening it replaces something of the visitor's.
    pub replaces: bool,
    /// Whether it can be compared with the present result.
    pub comparable: bool,
}

/// Whether something is, or holds, a code that only a password opens.
fn is_sealed(bytes: &[u8]) -> bool {
    !import::too_large(bytes.len())
        && std::str::from_utf8(bytes).is_ok_and(|text| text.contains(SEALED))
}

impl Session {
    /// Opens what came in, without taking anything of it.
    ///
    /// # Errors
    ///
    /// [`Refused`] where nothing of it can be taken.
    pub fn open(&self, bytes: &[u8]) -> Result<Opened, Refused> {
        let reason = code::lost_reason(self.answering().lang().get_untracked());
        import::open(&self.answering().catalog(), &self.extended(), bytes, reason)
    }

    /// Opens what came in where no password is asked for.
    ///
    /// # Errors
    ///
    /// [`NotTaken`] where nothing of it can be taken.
    pub fn open_unsealed(&self, bytes: &[u8]) -> Result<Opened, NotTaken> {
        if is_sealed(bytes) {
            return Err(NotTaken::Sealed);
        }
        self.open(bytes).map_err(NotTaken::Refused)
    }

    /// The same with a file.
    ///
    /// # Errors
    ///
    /// [`NotTaken`] where nothing of it can be taken.
    pub fn open_file(&self, content: &FileContent) -> Result<Opened, NotTaken> {
        match content {
            FileContent::Bytes(bytes) => self.open_unsealed(bytes),
            FileContent::TooLarge => Err(NotTaken::Refused(Refused::TooLarge)),
            FileContent::Unreadable => Err(NotTaken::Unreadable),
        }
    }

    /// Lets the visitor look at a text that came in.
    pub fn import(&self, text: &str) {
        self.import_bytes(text.as_bytes());
    }

    /// Lets the visitor look at a file that came in.
    pub fn import_file(&self, content: &FileContent) {
        match content {
            FileContent::Bytes(bytes) => self.import_bytes(bytes),
            FileContent::TooLarge => {
                self.pending_import().set(PendingImport::Refused(Refused::TooLarge));
            }
            FileContent::Unreadable => {
                self.pending_import().set(PendingImport::Unreadable);
            }
        }
    }

    fn import_bytes(&self, bytes: &[u8]) {
        let sealed = std::str::from_utf8(bytes).ok().filter(|_| is_sealed(bytes));
        self.pending_import().set(match sealed {
            Some(text) => PendingImport::Sealed(text.to_owned()),
            None => self.open(bytes).into(),
        });
    }

    /// Lets the visitor look at what a password has opened; `None` where it did not open it. What
    /// came in since is left alone.
    pub fn unsealed(&self, sealed: &str, code: Option<&str>) {
        // By then the widget may be gone.
        let waits = self.pending_import().try_with_untracked(|pending| {
            matches!(pending, PendingImport::Sealed(text) | PendingImport::WrongPassword(text)
                if text == sealed)
        });
        if waits == Some(true) {
            self.pending_import().set(match code {
                Some(code) => self.open(code.as_bytes()).into(),
                None => PendingImport::WrongPassword(sealed.to_owned()),
            });
        }
    }

    /// What the result holds that waits for the visitor's word; `None` where none waits.
    #[must_use]
    pub fn found(&self) -> Option<FoundResult> {
        let answering = self.answering();
        let lang = answering.lang().get();
        self.pending_import().with(|pending| {
            let PendingImport::Opened(opened) = pending else { return None };
            let (answered, of) = self.progress_of(&opened.assessment);
            let touched = !self.is_untouched();
            Some(FoundResult {
                answered,
                of,
                taken_on: opened.taken_on,
                editions: opened.editions.clone(),
                dropped: opened.dropped.len(),
                from_code: opened.origin == Origin::Code,
                again: self.labels_of(opened, lang),
                replaces: touched,
                comparable: touched
                    && answering.config().with(|config| config.has(Screen::Compare)),
            })
        })
    }

    /// Number and topic of the items of a result that are to be asked again.
    fn labels_of(&self, opened: &Opened, lang: Lang) -> Vec<String> {
        let mut labels = Vec::new();
        self.answering().packs().with(|catalog| {
            for (part, loaded) in asked(catalog, &opened.assessment) {
                for (_, item, words) in loaded.asked() {
                    if opened.again.contains(&item.slug) {
                        labels.push(item_label(part, item, &words.topic, lang));
                    }
                }
            }
        });
        labels
    }

    /// Items answered, of those that an assessment asks.
    #[must_use]
    pub fn progress_of(&self, a: &Assessment) -> (usize, usize) {
        self.answering().catalog().packs(a).progress(a)
    }

    /// Puts a result that came in into the place of the present one. One that does not tell its
    /// day is of today.
    pub fn take(&self, opened: Opened) {
        let Opened { assessment, workbook, taken_on, .. } = opened;
        let taken_on = taken_on.unwrap_or_else(|| self.answering().host().today());
        self.replace(assessment, taken_on, workbook);
        self.pending_import().set(PendingImport::Nothing);
    }

    /// Puts the result that waits into the place of the present one and shows it. How many items
    /// it answers; `None` where none waits.
    pub fn take_pending(&self) -> Option<usize> {
        let opened = self.pending_opened()?;
        let (answered, _) = self.progress_of(&opened.assessment);
        self.take(opened);
        self.answering().go(Screen::Result);
        Some(answered)
    }

    /// Compares the present result with the one that waits, and shows that.
    pub fn compare_pending(&self) {
        if let Some(opened) = self.pending_opened() {
            self.compare_with(opened);
            self.answering().go(Screen::Compare);
        }
    }

    /// Leaves alone what came in.
    pub fn dismiss_pending(&self) {
        self.pending_import().set(PendingImport::Nothing);
    }

    fn pending_opened(&self) -> Option<Opened> {
        match self.pending_import().get_untracked() {
            PendingImport::Opened(opened) => Some(*opened),
            _ => None,
        }
    }
}
