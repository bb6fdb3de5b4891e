//! What a supporter puts on the report: their profile as a file, the rules of its style, their
//! remarks.

use crate::{
    app::{extract::ExportedFile, session::Session},
    domain::form,
    export::{
        paper_style::{RunningHead, head_name, paper_style},
        profile::{self, LONGEST, Profile},
    },
    text::common_words,
};
use reactive_graph::prelude::*;

/// Name of the file that a profile is saved as.
const PROFILE_FILE: &str = "hoshimi-profile.json";

impl Session {
    /// Who stands on the report, as a file that can be loaded again.
    #[must_use]
    pub fn profile_file(&self) -> ExportedFile {
        let text = self.print().supporter().with(|supporter| {
            let cut = |text: &str| text.chars().take(LONGEST).collect();
            profile::write(&Profile {
                name: cut(&supporter.name),
                contact: cut(&supporter.contact),
                ..supporter.clone()
            })
        });
        ExportedFile {
            name: PROFILE_FILE.to_owned(),
            media_type: "application/json",
            text,
        }
    }

    /// The rules that the style sheet of the report has of its own; with `names`, the client is
    /// named at the head of its pages.
    #[must_use]
    pub fn report_style(&self, names: bool, title: &str) -> String {
        let lang = self.answering().lang().get();
        let client = if names { self.client() } else { String::new() };
        let day = (common_words(lang).date)(self.answering().taken_on().get());
        let colour = self.print().supporter().with(|supporter| supporter.colour);
        let left = if client.is_empty() { title.to_owned() } else { head_name(&client) };
        paper_style(&RunningHead { left, right: day }, colour)
    }

    /// What a supporter found, as typed.
    #[must_use]
    pub fn remarks(&self) -> String {
        self.field(form::REMARKS)
    }
}
