//! The points of the self-check. This is the only place that adds them up.

use super::{
    answers::{Answers, State},
    choice::Choice,
    pack::{Item, Pack, Scoring},
};

/// The points of one set of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// All items together.
    pub total: Tally,
    /// Per section, in the pack's order.
    pub parts: Vec<Tally>,
    /// Per item, in the pack's order: the arithmetic behind the numbers.
    pub lines: Vec<Line>,
    /// The band of the total, by position in the pack; `None` while it is provisional.
    pub band: Option<usize>,
    /// Whether 該当なし was counted strictly.
    pub strict: bool,
}

/// A sum over some items, with how sure it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Points of the answered items. Unanswered ones bring none, not even −1.
    pub points: i32,
    /// Points if every item were answered best.
    pub max: i32,
    /// What the sum is at least, once all items are answered.
    pub lowest: i32,
    /// What the sum can at most become, once all items are answered.
    pub highest: i32,
    /// Items answered, 該当なし with a reason included.
    pub answered: usize,
    /// Items asked.
    pub of: usize,
    /// Items answered わからない.
    pub unknown: usize,
    /// Items counted as 該当なし.
    pub not_applicable: usize,
}

/// The points of one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it was counted as.
    pub counted: Counted,
    /// Its points; `None` while unanswered.
    pub points: Option<i32>,
}

/// What an item was counted as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// The choice made.
    Choice(Choice),
    /// 該当なし with a reason.
    NotApplicable,
    /// Not counted: nothing chosen, or 該当なし without a reason.
    Unanswered,
}

impl From<State<'_>> for Counted {
    fn from(state: State<'_>) -> Self {
        match state {
            State::Unanswered | State::ReasonMissing => Counted::Unanswered,
            State::Chosen(choice) => Counted::Choice(choice),
            State::NotApplicable(_) => Counted::NotApplicable,
        }
    }
}

impl Tally {
    /// Whether items are still open, so that the sum may change.
    #[must_use]
    pub fn is_provisional(&self) -> bool {
        self.answered < self.of
    }

    fn add(&mut self, line: &Line, (low, high): (i32, i32)) {
        self.points += line.points.unwrap_or(0);
        self.lowest += line.points.unwrap_or(low);
        self.highest += line.points.unwrap_or(high);
        self.max += high;
        self.of += 1;
        self.answered += usize::from(line.points.is_some());
        self.unknown += usize::from(line.counted == Counted::Choice(Choice::Unknown));
        self.not_applicable += usize::from(line.counted == Counted::NotApplicable);
    }
}

/// Adds up the points by the pack's own rule; `None` where the pack has no points.
///
/// With `strict`, 該当なし brings the points that the pack gives it for counting with
/// the official answers only. Rule and its source: the pack's `scoring`.
#[must_use]
pub fn score(pack: &Pack, answers: &Answers, strict: bool) -> Option<Score> {
    let scoring = pack.scoring.as_ref()?;
    let span = scoring.span();
    let lines: Vec<Line> =
        pack.items.iter().map(|item| line(scoring, answers, item, strict)).collect();
    let mut total = Tally::default();
    let mut parts = vec![Tally::default(); pack.sections.len()];
    for (item, line) in pack.items.iter().zip(&lines) {
        total.add(line, span);
        if let Some(part) = parts.get_mut(item.section) {
            part.add(line, span);
        }
    }
    let band = if total.is_provisional() { None } else { scoring.band(total.points) };
    Some(Score { total, parts, lines, band, strict })
}

/// The same with every わからない counted as an item that is still to be answered, and with what
/// one knows then: such an item brings the points of some other choice.
#[must_use]
pub fn once_known(pack: &Pack, answers: &Answers, strict: bool) -> Option<Score> {
    let scoring = pack.scoring.as_ref()?;
    let known = scoring.points.iter().filter(|(choice, _)| *choice != Choice::Unknown);
    let lowest = known.map(|(_, points)| *points).min().unwrap_or_default();
    let (_, best) = scoring.span();
    let mut score = score(pack, answers, strict)?;
    score.total = Tally::default();
    score.parts = vec![Tally::default(); pack.sections.len()];
    for (item, line) in pack.items.iter().zip(&mut score.lines) {
        if line.counted == Counted::Choice(Choice::Unknown) {
            line.points = None;
        }
        score.total.add(line, (lowest, best));
        if let Some(part) = score.parts.get_mut(item.section) {
            part.add(line, (lowest, best));
        }
    }
    Some(score)
}

fn line(scoring: &Scoring, answers: &Answers, item: &Item, strict: bool) -> Line {
    let counted = Counted::from(answers.state(item));
    let points = match counted {
        Counted::Unanswered => None,
        Counted::Choice(choice) => scoring.points_of(choice),
        Counted::NotApplicable => scoring
            .not_applicable
            .map(|rule| if strict { rule.strict } else { rule.points }),
    };
    Line { counted, points }
}
