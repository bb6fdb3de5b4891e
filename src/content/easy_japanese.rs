//! The packs with their Japanese in やさしい日本語.
//!
//! A pack in plain words is a pack like any other: the screens need not know. What has no
//! plain words keeps its own.

use super::{
    catalog::Catalog,
    easy::Easy,
    lang::Text,
    words::{ItemWords, LocalizedPack},
};

impl Catalog {
    /// The same catalog with the easy words in place of the Japanese ones.
    #[must_use]
    pub fn easy_japanese(&self, easy: &Easy) -> Self {
        self.map_packs(|loaded| easy_japanese(loaded, easy))
    }
}

fn easy_japanese(loaded: &LocalizedPack, easy: &Easy) -> LocalizedPack {
    let mut made = loaded.clone();
    // The easy words are those of the official questions, whatever has their names.
    if !loaded.pack.official {
        return made;
    }
    let id = &loaded.pack.id;
    for (choice, words) in &mut made.choices {
        if let Some(option) = easy.choice(id, *choice) {
            words.label.set_ja(&option.label);
            words.meaning.set_ja(&option.meaning);
        }
    }
    for (section, words) in loaded.pack.sections.iter().zip(&mut made.sections) {
        if let Some(easy) = easy.section(id, &section.slug) {
            words.title.set_ja(&easy.title);
            words.short.set_ja(&easy.short);
            words.lead.set_ja(&easy.lead);
        }
    }
    for (item, words) in loaded.pack.items.iter().zip(&mut made.items) {
        if let Some(easy) = easy.item(id, &item.slug) {
            let ItemWords {
                topic,
                action,
                question,
                why,
                quick,
                measures,
                not_applicable,
                ..
            } = words;
            topic.set_ja(&easy.topic);
            action.set_ja(&easy.action);
            question.set_ja(&easy.question);
            why.set_ja(&easy.why);
            quick.set_ja(&easy.quick);
            set_each(measures, easy.measures.iter());
            set_each(not_applicable, easy.not_applicable.iter());
        }
    }
    for (at, askee) in made.askees.iter_mut().enumerate() {
        if let Some(easy) = easy.askee(id, at) {
            askee.set_ja(easy);
        }
    }
    scoring(&mut made, easy);
    made
}

fn set_each<'a>(
    texts: impl IntoIterator<Item = &'a mut Text>,
    easy: impl Iterator<Item = &'a String>,
) {
    for (text, easy) in texts.into_iter().zip(easy) {
        text.set_ja(easy);
    }
}

fn scoring(made: &mut LocalizedPack, easy: &Easy) {
    let id = &made.pack.id;
    let Some((words, rule)) = made.scoring.as_mut().zip(made.pack.scoring.as_ref())
    else {
        return;
    };
    for (band, words) in rule.bands.iter().zip(&mut words.bands) {
        if let Some(easy) = easy.band(id, &band.slug) {
            words.label.set_ja(&easy.label);
            words.message.set_ja(&easy.message);
            words.short.set_ja(&easy.short);
        }
    }
    if let Some((words, easy)) =
        words.not_applicable.as_mut().zip(easy.not_applicable(id))
    {
        words.option.label.set_ja(&easy.option.label);
        words.option.meaning.set_ja(&easy.option.meaning);
        words.note.set_ja(&easy.note);
    }
}
