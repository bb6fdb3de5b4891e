//! The packs that are needed only after the questions. They travel with the whole program.

use super::{
    declaration::{self, Declaration},
    embedded::{DECLARATION, LADDER, POLICY, PackError, SCS},
    ladder::{self, Ladder},
    policy::{self, Policy},
    scs::{self, LoadedScs},
};

/// Everything that is said after the result.
#[derive(Clone, Debug)]
pub struct Shelf {
    ladder: Ladder,
    scs: LoadedScs,
    policy: Policy,
    declaration: Declaration,
}

impl Shelf {
    /// The packs that come with the program, checked at build time and read again now.
    ///
    /// # Errors
    ///
    /// [`PackError`], which the build script has ruled out for the built-in packs.
    pub fn built_in() -> Result<Self, PackError> {
        Ok(Self {
            ladder: LADDER.open(ladder::load)?,
            scs: SCS.open(scs::load)?,
            policy: POLICY.open(policy::load)?,
            declaration: DECLARATION.open(declaration::load)?,
        })
    }

    /// The stars and ISO 27001, compared.
    #[must_use]
    pub fn ladder(&self) -> &Ladder {
        &self.ladder
    }

    /// The criteria of ★3 and ★4.
    #[must_use]
    pub fn scs(&self) -> &LoadedScs {
        &self.scs
    }

    /// The basic policy: its clauses and their words.
    #[must_use]
    pub fn policy(&self) -> &Policy {
        &self.policy
    }

    /// How a star is declared.
    #[must_use]
    pub fn declaration(&self) -> &Declaration {
        &self.declaration
    }
}
