//! Packs that a page brings itself, in the place of the built-in ones.

use super::{catalog::Catalog, digest::sha256, json::Json, load::load};

/// More mistakes than these at once help nobody.
const MOST: usize = 10;

impl Catalog {
    /// Takes a questionnaire of the page's own, from its JSON text. It takes the place of the
    /// built-in one of the same name and is not an official one from then on, whatever it
    /// asks. Of the self-diagnosis only the first edition is taken.
    ///
    /// # Errors
    ///
    /// What is wrong with it, at most [`MOST`] lines, each with pack, item and field. The
    /// catalog is then as it was.
    pub fn take_own(&mut self, text: &str) -> Result<(), Vec<String>> {
        let file = Json::parse(text).map_err(|error| vec![error.to_string()])?;
        let sha256 = sha256(file.print_compact().as_bytes());
        let id = match file.text_at("id") {
            "" => "pack",
            id => id,
        };
        let editions = load(&file, &sha256).map_err(|faults| {
            let lines = faults.iter().take(MOST).map(|fault| format!("{id}, {fault}"));
            lines.collect::<Vec<_>>()
        })?;
        let mut editions = editions.into_iter().map(|mut loaded| {
            loaded.pack.official = false;
            loaded
        });
        let known = editions.next().is_some_and(|default| {
            let later = editions.collect();
            self.put(default, later)
        });
        let unknown =
            || format!("{id}, field `id`: must be sa-principles or sa-diagnosis");
        if known { Ok(()) } else { Err(vec![unknown()]) }
    }
}
