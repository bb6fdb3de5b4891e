//! What every component reads from Leptos' context.

use super::{
    program::Program,
    widget::Widget,
    words::{UiText, ui_text},
};
use crate::{
    app::{answering::Answering, part::Part},
    content::{
        lang::Text,
        words::{ItemWords, LocalizedPack},
    },
    text::{CommonWords, common_words},
};
use leptos::{prelude::*, text_prop::TextProp};

/// The widget that a component belongs to.
#[derive(Clone, Copy)]
pub(crate) struct WidgetContext {
    /// Sets this widget apart from others on the page.
    instance: u32,
    /// Level of the screen's heading in the page's outline, 1 to 4.
    heading_level: RwSignal<u8>,
    /// Whether the page is our own, with nothing else on it.
    pub(crate) own_page: bool,
    widget: StoredValue<Widget, LocalStorage>,
}

/// Provides to the components below what every program has.
pub(crate) fn provide(widget: &Widget) {
    provide_context(widget.answering);
    provide_context(widget.program);
    provide_context(WidgetContext {
        instance: widget.instance,
        heading_level: widget.heading_level,
        own_page: widget.own_page,
        widget: StoredValue::new_local(widget.clone()),
    });
}

/// The state of the questions.
pub(crate) fn use_answering() -> Answering {
    expect_context()
}

/// What the program brings to the screens that every program has.
pub(crate) fn use_program() -> Program {
    expect_context()
}

/// The widget that the component belongs to.
pub(crate) fn use_widget() -> WidgetContext {
    expect_context()
}

impl WidgetContext {
    /// An id or radio name that no other widget on the page has.
    pub(crate) fn id(self, name: &str) -> String {
        format!("h{}-{name}", self.instance)
    }

    /// The same for a name that is given away.
    pub(crate) fn own_id(self, mut name: String) -> String {
        name.insert_str(0, &self.id(""));
        name
    }

    /// The level of a heading so many levels below the screen's own, in the page as it is now.
    pub(crate) fn heading_level(self, depth: u8) -> u8 {
        (self.heading_level.get() + depth).min(6)
    }

    /// Its state, and what its page gave it.
    pub(crate) fn get(self) -> Widget {
        self.widget.get_value()
    }
}

/// The words of the interface in the language of now.
pub(crate) fn use_words() -> impl Fn() -> &'static UiText + Copy + Send + Sync + 'static {
    let lang = use_answering().lang();
    move || ui_text(lang.get())
}

/// The words that screens share with files, in the language of now.
pub(crate) fn use_common()
-> impl Fn() -> &'static CommonWords + Copy + Send + Sync + 'static {
    let lang = use_answering().lang();
    move || common_words(lang.get())
}

/// A word of the interface, in the language of now. One type for all of them keeps the program
/// small.
pub(crate) fn word(
    of: fn(&UiText) -> &'static str,
) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
    let words = use_words();
    move || of(words())
}

/// A text as the program shows it: with furigana where the program knows them.
pub(crate) fn text(text: impl Into<TextProp>) -> AnyView {
    shown(text.into())
}

fn shown(text: TextProp) -> AnyView {
    let Program { render_text, .. } = use_program();
    (move || render_text(&text.get())).into_any()
}

/// An item of a pack, by its place. Its texts follow the language and the edition.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct ItemRef {
    pub(crate) part: Part,
    pub(crate) at: usize,
}

impl ItemRef {
    /// One of its texts in the language of now; empty where the pack has no item there.
    pub(crate) fn words(
        self,
        of: fn(&ItemWords) -> &Text,
    ) -> impl Fn() -> String + Copy + Send + Sync {
        let answering = use_answering();
        move || {
            self.read(answering, |_, words| {
                of(words).get(answering.lang().get()).to_owned()
            })
            .unwrap_or_default()
        }
    }

    /// Reads the pack and the item's words; `None` where the pack has no item there.
    pub(crate) fn read<T>(
        self,
        answering: Answering,
        read: impl FnOnce(&LocalizedPack, &ItemWords) -> T,
    ) -> Option<T> {
        answering.with_pack(self.part, |loaded| {
            let (_, words) = loaded.at(self.at)?;
            Some(read(loaded, words))
        })
    }
}
