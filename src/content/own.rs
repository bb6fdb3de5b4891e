//! Packs that a page brings itself, in the place of the built-in ones.

use super::{catalog::Catalog, json::Json, load::load};

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
        let id = match file.text_at("id") {
            "" => "pack",
            id => id,
        };
        // Its digest is left out: it is made when the program is built, from what is in it.
        let editions = load(&file, "").map_err(|faults| {
            let mut lines = Vec::new();
            for fault in faults.iter().take(MOST) {
                lines.push(format!("{id}, {fault}"));
            }
            lines
        })?;
        let unknown = format!("{id}, field `id`: must be sa-principles or sa-diagnosis");
        if self.put(editions) { Ok(()) } else { Err(vec![unknown]) }
    }
}
