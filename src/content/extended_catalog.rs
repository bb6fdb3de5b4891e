//! The packs that are needed only after the questions. They travel with the whole program.

use super::{
    declaration::{self, Declaration},
    easy::{self, Easy},
    embedded::{
        DECLARATION, EASY, FACTS, GLOSSARY, GLOSSARY_MORE, LADDER, POLICY, PackError, SCS,
    },
    facts::{self, Facts},
    glossary::{self, Glossary},
    ladder::{self, Ladder},
    policy::{self, Policy},
    scs::{self, LocalizedScs},
};

/// Everything that is said after the result.
#[derive(Clone, Debug)]
pub struct ExtendedCatalog {
    ladder: Ladder,
    scs: LocalizedScs,
    policy: Policy,
    declaration: Declaration,
    facts: Facts,
    easy: Easy,
    glossary: Glossary,
}

impl ExtendedCatalog {
    /// The packs that come with the program, checked at build time.
    ///
    /// # Errors
    ///
    /// [`PackError`], which the build script has ruled out for the built-in packs.
    pub fn built_in() -> Result<Self, PackError> {
        let glossary = GLOSSARY.open(glossary::read)?;
        Ok(Self {
            ladder: LADDER.open(ladder::read)?,
            scs: SCS.open(scs::read)?,
            policy: POLICY.open(policy::read)?,
            declaration: DECLARATION.open(declaration::read)?,
            facts: FACTS.open(facts::read)?,
            easy: EASY.open(easy::read)?,
            glossary: glossary.and(GLOSSARY_MORE.open(glossary::read)?),
        })
    }

    /// The stars and ISO 27001, compared.
    #[must_use]
    pub fn ladder(&self) -> &Ladder {
        &self.ladder
    }

    /// The criteria of ★3 and ★4.
    #[must_use]
    pub fn scs(&self) -> &LocalizedScs {
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

    /// Facts that are told beside a question, a star or a step, by name.
    #[must_use]
    pub fn facts(&self) -> &Facts {
        &self.facts
    }

    /// The questions and the advice in やさしい日本語.
    #[must_use]
    pub fn easy(&self) -> &Easy {
        &self.easy
    }

    /// The hard words of everything: those of the questions, which the catalog has too,
    /// and those of what comes after them.
    #[must_use]
    pub fn glossary(&self) -> &Glossary {
        &self.glossary
    }
}
