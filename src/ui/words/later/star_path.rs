//! Words of the stars as stops on a path.

use crate::app::star_stop::StopState;

pub(crate) struct StarPathText {
    /// Name of the list.
    pub(crate) title: &'static str,
    /// How a star stands.
    pub(crate) state: fn(StopState) -> String,
}

pub(super) const JA: StarPathText = StarPathText {
    title: "星の段階",
    state: |state| match state {
        StopState::NotYet => "まだ".to_owned(),
        StopState::Left(n) => format!("あと{n}"),
        StopState::Ready => "宣言できます".to_owned(),
        StopState::Declared => "宣言済み".to_owned(),
        StopState::NotJudged => "判定の対象外".to_owned(),
    },
};

pub(super) const EN: StarPathText = StarPathText {
    title: "Stars",
    state: |state| match state {
        StopState::NotYet => "Not yet".to_owned(),
        StopState::Left(n) => format!("{n} to go"),
        StopState::Ready => "Ready to declare".to_owned(),
        StopState::Declared => "Declared".to_owned(),
        StopState::NotJudged => "Not judged here".to_owned(),
    },
};
