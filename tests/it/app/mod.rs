//! State and commands, without a browser: each test has a reactive owner and a host of its own.

mod advance;
mod answering;
mod asking;
mod compared;
mod config;
mod declaring;
mod extract;
mod import;
mod kiosk;
mod ladder;
mod merged;
mod network;
mod place;
mod printed;
mod review;
mod screen;
mod scs;
mod session;
mod sharing;
mod standing;
mod tally;
mod tasks;

use hoshimi::{
    app::{
        answering::Answering,
        config::HostConfig,
        host::{Host, NotShared},
        import::FileContent,
        session::{Session, localize},
    },
    content::{catalog::Catalog, extended_catalog::ExtendedCatalog, lang::Lang},
    domain::date::Date,
    export::calendar::Moment,
};
use reactive_graph::owner::Owner;
use std::{cell::RefCell, rc::Rc, sync::Arc};

/// A page that remembers what it is told, on a day that the test sets.
pub(crate) struct TestHost {
    pub(crate) today: RefCell<Date>,
    pub(crate) time: RefCell<(u8, u8)>,
    pub(crate) events: RefCell<Vec<(String, String)>>,
    /// Whether it takes results.
    pub(crate) takes: RefCell<bool>,
    /// The results that it has taken.
    pub(crate) shared: RefCell<Vec<String>>,
}

impl TestHost {
    pub(crate) fn new() -> Rc<Self> {
        Rc::new(Self {
            today: RefCell::new(day("2026-11-30")),
            time: RefCell::new((9, 5)),
            events: RefCell::default(),
            takes: RefCell::new(true),
            shared: RefCell::default(),
        })
    }
}

impl Host for TestHost {
    fn today(&self) -> Date {
        *self.today.borrow()
    }

    fn now(&self) -> Moment {
        Moment { day: self.today(), second: 0 }
    }

    fn time(&self) -> (u8, u8) {
        *self.time.borrow()
    }

    fn emit_event(&self, kind: &str, detail: &str) {
        self.events.borrow_mut().push((kind.to_owned(), detail.to_owned()));
    }

    fn share(&self, file: &str) -> Result<(), NotShared> {
        if !*self.takes.borrow() {
            return Err(NotShared);
        }
        self.shared.borrow_mut().push(file.to_owned());
        Ok(())
    }
}

pub(crate) fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// Runs a test on a fresh state of a page with these options.
pub(crate) fn with_config(config: HostConfig, test: impl FnOnce(Answering, &TestHost)) {
    let owner = Owner::new();
    owner.with(|| {
        let catalog = Arc::new(Catalog::built_in().unwrap());
        let host = TestHost::new();
        let packs = catalog.clone();
        let localize = Arc::new(move |_| packs.clone());
        test(Answering::new(catalog, localize, config, Lang::Ja, host.clone()), &host);
    });
    owner.cleanup();
}

/// Runs a test on a fresh state of our own page.
pub(crate) fn with_answering(test: impl FnOnce(Answering, &TestHost)) {
    with_config(HostConfig::default(), test);
}

/// Runs a test on a fresh state with everything that comes after the questions.
pub(crate) fn with_session(config: HostConfig, test: impl FnOnce(Session, &TestHost)) {
    let owner = Owner::new();
    owner.with(|| {
        let catalog = Arc::new(Catalog::built_in().unwrap());
        let extended = Arc::new(ExtendedCatalog::built_in().unwrap());
        let host = TestHost::new();
        let localize = localize(catalog.clone(), extended.clone());
        let answering = Answering::new(catalog, localize, config, Lang::Ja, host.clone());
        test(Session::new(answering, extended), &host);
    });
    owner.cleanup();
}

/// The options of a page with these steps only.
pub(crate) fn steps(names: &str) -> HostConfig {
    HostConfig { steps: Some(names.to_owned()), ..HostConfig::default() }
}

/// The answers of a golden result, as a file has them.
pub(crate) fn golden(name: &str) -> String {
    let root = env!("CARGO_MANIFEST_DIR");
    std::fs::read_to_string(format!("{root}/tests/golden/{name}/answers.json")).unwrap()
}

/// A file with that text.
pub(crate) fn file(text: &str) -> FileContent {
    FileContent::Bytes(text.as_bytes().to_vec())
}
