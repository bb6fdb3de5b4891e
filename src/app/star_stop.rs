//! The stars as stops on a path.

/// A star on the path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StarStop {
    /// 1 for ★1 and so on.
    pub star: u8,
    /// How it stands.
    pub state: StopState,
}

/// How a star stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StopState {
    /// まだ: nothing is done.
    NotYet,
    /// あとn: so many steps are left.
    Left(usize),
    /// 宣言できます: every step is done.
    Ready,
    /// 宣言済み: the company has declared it.
    Declared,
    /// 判定の対象外: the answers do not tell.
    NotJudged,
}
