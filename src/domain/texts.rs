//! What a visitor typed or picked in forms, by the name of the field.

use super::pack::Slug;

/// Texts by name, in the order of the names. What is empty is not kept: a field that
/// was emptied is the same as one never touched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts(Vec<(Slug, String)>);

impl Texts {
    /// The text of that name, as typed; empty where there is none.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        let found = self.0.iter().find(|(known, _)| known.as_str() == name);
        found.map_or("", |(_, text)| text)
    }

    /// Keeps the text under the name, or forgets the name where the text is empty.
    pub fn set(&mut self, name: &Slug, text: &str) {
        self.0.retain(|(known, _)| known != name);
        if !text.is_empty() {
            let at = self.0.partition_point(|(known, _)| known < name);
            self.0.insert(at, (name.clone(), text.to_owned()));
        }
    }

    /// Names and texts, by name.
    pub fn iter(&self) -> impl Iterator<Item = (&Slug, &str)> {
        self.0.iter().map(|(name, text)| (name, text.as_str()))
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
