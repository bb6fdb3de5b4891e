//! What the whole program has of a widget, besides what every program has.

use super::{
    effects::{print::Printed, proof::Proof},
    kiosk_session::{Given, KioskSession},
    links::Links,
    program::Program,
    widget::{Widget, WidgetConfig},
};
use crate::{
    app::{
        answering::Answering,
        session::{Session, localize},
    },
    content::{catalog::Catalog, extended_catalog::ExtendedCatalog},
};
use std::{rc::Rc, sync::Arc};

/// A widget of the whole program. Copies are of the handle.
#[derive(Clone)]
pub(crate) struct WholeWidget(Rc<WholeState>);

/// Its state, and what its page gave it.
pub(crate) struct WholeState {
    /// What every program has of it.
    pub(crate) widget: Widget,
    /// The state of the check, with what comes after the questions.
    pub(crate) session: Session,
    /// What links need of the page.
    pub(crate) links: Links,
    /// Visitors who come one after another.
    pub(crate) kiosk: KioskSession,
    /// What stands in the frame of the last printing.
    pub(crate) printed: Printed,
    /// Shows that nothing is sent.
    pub(crate) proof: Proof,
    /// The style sheet of the papers, as a text.
    pub(crate) sheet: String,
    /// What is wrong with the packs that the page brought.
    pub(crate) pack_errors: Vec<String>,
}

impl std::ops::Deref for WholeState {
    type Target = Widget;

    fn deref(&self) -> &Widget {
        &self.widget
    }
}

impl std::ops::Deref for WholeWidget {
    type Target = WholeState;

    fn deref(&self) -> &WholeState {
        &self.0
    }
}

/// What the page gives it, besides what every program is given.
pub(crate) struct WholeConfig {
    /// See [`WholeState::links`].
    pub(crate) links: Links,
    /// What is known where visitors come one after another.
    pub(crate) kiosk: Given,
    /// See [`WholeState::proof`].
    pub(crate) proof: Proof,
    /// See [`WholeState::sheet`].
    pub(crate) sheet: String,
    /// See [`WholeState::pack_errors`].
    pub(crate) pack_errors: Vec<String>,
}

impl WholeWidget {
    /// A widget with a fresh state. It lives as long as the present owner.
    pub(crate) fn new(
        mut config: WidgetConfig,
        program: Program,
        more: WholeConfig,
        catalog: Catalog,
        extended: ExtendedCatalog,
    ) -> Self {
        let (catalog, extended) = (Arc::new(catalog), Arc::new(extended));
        let answering = Answering::new(
            catalog.clone(),
            localize(catalog, extended.clone()),
            std::mem::take(&mut config.host_config),
            config.lang,
            config.host.clone(),
        );
        let session = Session::new(answering, extended);
        let widget = Widget::new(config, program, answering, Box::new(session));
        let WholeConfig { links, kiosk, proof, sheet, pack_errors } = more;
        Self(Rc::new(WholeState {
            widget,
            session,
            links,
            kiosk: KioskSession::new(kiosk, session),
            printed: Printed::default(),
            proof,
            sheet,
            pack_errors,
        }))
    }
}
