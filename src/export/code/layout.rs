//! What a code holds, in which order. Every field is a value with the number of values it
//! could have; what a code of this version means is never changed.

use super::{digits::Digits, group::CONTENT};
use crate::{
    content::catalog::Catalog,
    domain::{
        answers::{Answer, Answers, State},
        assessment::{Assessment, Goal, Policy},
        date::Date,
        pack::{Item, Pack},
    },
};

/// Values of a field.
type Radix = u32;

/// Versions of this layout that the first field can tell apart.
const VERSIONS: Radix = 4;
/// The version that is written.
const VERSION: u32 = 0;
/// Editions of a pack that can be told apart, by [`Pack::code_number`]. A seventeenth edition
/// needs another version of the layout.
const EDITIONS: Radix = 16;
/// Days that can be told apart, and one for a day before or after them.
const DAYS: Radix = 8192;
/// The first day that can be told: no result is older.
const FIRST_DAY: (u16, u8, u8) = (2026, 1, 1);
/// Yes or no.
const FLAG: Radix = 2;
/// The sum over all fields is kept up to this prime.
const CHECK: Radix = 31;

/// What the fields say.
pub(super) struct Held {
    pub(super) assessment: Assessment,
    /// `None` where the day was out of range.
    pub(super) taken_on: Option<Date>,
}

/// Why fields cannot be read.
pub(super) enum Misfit {
    /// Written by a later program.
    Newer,
    /// Of an edition that the catalog does not have.
    Edition,
    /// No assessment is written like that.
    Wrong,
}

/// The digits of an assessment, lowest first, in whole groups.
pub(super) fn fields(catalog: &Catalog, a: &Assessment, taken_on: Date) -> Vec<u8> {
    let principles = &catalog.principles(&a.principles_edition).pack;
    let diagnosis = &catalog.diagnosis().pack;
    let mut fields = vec![
        (VERSIONS, VERSION),
        (EDITIONS, edition(principles)),
        (EDITIONS, edition(diagnosis)),
        (DAYS, day_number(taken_on)),
        (FLAG, u32::from(a.asks_diagnosis())),
        (FLAG, u32::from(a.strict)),
        (FLAG, u32::from(a.policy.decided)),
        (FLAG, u32::from(a.policy.published)),
    ];
    let item = |pack, item, answers| (radix(pack, item), value(pack, item, answers));
    fields.extend(principles.items.iter().map(|i| item(principles, i, &a.principles)));
    if a.asks_diagnosis() {
        fields.extend(diagnosis.items.iter().map(|i| item(diagnosis, i, &a.diagnosis)));
    }
    let mut sum = 0;
    let mut most = Digits::default();
    for (radix, value) in &fields {
        sum = added(sum, *value);
        most.push(*radix, radix - 1);
    }
    most.push(CHECK, CHECK - 1);
    sum = (sum + own(catalog, a)) % CHECK;
    let len = most.into_low(0).len().next_multiple_of(CONTENT);
    let mut digits = Digits::default();
    digits.push(CHECK, sum);
    for (radix, value) in fields.iter().rev() {
        digits.push(*radix, *value);
    }
    digits.into_low(len)
}

/// What the digits hold. 該当なし comes back with `reason`: its words are not in a code.
pub(super) fn held(
    catalog: &Catalog,
    digits: Vec<u8>,
    reason: &str,
) -> Result<Held, Misfit> {
    let mut fields =
        Fields { len: digits.len(), digits: Digits::from_low(digits), sum: 0 };
    if fields.take(VERSIONS) != VERSION {
        return Err(Misfit::Newer);
    }
    let named = fields.take(EDITIONS);
    let mut editions = catalog.principles_editions();
    let principles =
        editions.find(|l| edition(&l.pack) == named).ok_or(Misfit::Edition)?;
    if fields.take(EDITIONS) != edition(&catalog.diagnosis().pack) {
        return Err(Misfit::Edition);
    }
    let taken_on = day(fields.take(DAYS));
    let goal = if fields.flag() { Goal::Star2 } else { Goal::Star1 };
    let mut a = Assessment::new(goal, &principles.pack.edition);
    a.strict = fields.flag();
    a.policy = Policy { decided: fields.flag(), published: fields.flag() };
    let mut take = |pack: &Pack, answers: &mut Answers| {
        pack.items.iter().all(|item| {
            let given = answer(pack, fields.take(radix(pack, item)), reason);
            given.is_none_or(|given| answers.set(pack, &item.slug, given).is_ok())
        })
    };
    let mut fits = take(&principles.pack, &mut a.principles);
    if a.asks_diagnosis() {
        fits &= take(&catalog.diagnosis().pack, &mut a.diagnosis);
    }
    let sum = (fields.sum + own(catalog, &a)) % CHECK;
    fits &= fields.take(CHECK) == sum && fields.digits.is_zero();
    // A code has as many letters as its fields ask for, neither more nor fewer.
    let again = self::fields(catalog, &a, taken_on.unwrap_or(Date::EPOCH));
    if fits && again.len() == fields.len {
        Ok(Held { assessment: a, taken_on })
    } else {
        Err(Misfit::Wrong)
    }
}

struct Fields {
    digits: Digits,
    len: usize,
    sum: u32,
}

impl Fields {
    fn take(&mut self, radix: Radix) -> u32 {
        let value = self.digits.pop(radix);
        self.sum = added(self.sum, value);
        value
    }

    fn flag(&mut self) -> bool {
        self.take(FLAG) == 1
    }
}

/// The sum over the fields, each with a weight by its place.
fn added(sum: u32, value: u32) -> u32 {
    (sum * 3 + value + 1) % CHECK
}

/// Sets codes of a page's own packs apart: nothing for official ones; otherwise never
/// nothing, so that no other page takes such a code for one of its own.
fn own(catalog: &Catalog, a: &Assessment) -> u32 {
    let mut mark = 0;
    for loaded in [catalog.principles(&a.principles_edition), catalog.diagnosis()] {
        if !loaded.pack.official {
            let names = loaded.pack.items.iter().map(|item| item.slug.as_str());
            for byte in names.flat_map(str::bytes).chain(loaded.pack.edition.bytes()) {
                mark = added(mark, byte.into());
            }
            mark = 1 + mark % (CHECK - 1);
        }
    }
    mark
}

/// The number of an edition: the registered one, or for a page's own pack, which has none,
/// one that its name makes.
fn edition(pack: &Pack) -> u32 {
    let fold = |sum, byte| (sum * 5 + u32::from(byte)) % EDITIONS;
    pack.code_number.unwrap_or_else(|| pack.edition.bytes().fold(0, fold))
}

/// Values of an item: unanswered, the pack's choices, and 該当なし where that may be.
fn radix(pack: &Pack, item: &Item) -> Radix {
    let all = 1 + pack.choices.len() + usize::from(item.may_not_apply);
    u32::try_from(all).unwrap_or(1)
}

fn value(pack: &Pack, item: &Item, answers: &Answers) -> u32 {
    let at = match answers.state(item) {
        State::Unanswered | State::ReasonMissing => 0,
        State::Chosen(choice) => pack.rank(choice).map_or(0, |at| at + 1),
        State::NotApplicable(_) => pack.choices.len() + 1,
    };
    u32::try_from(at).unwrap_or_default()
}

fn answer(pack: &Pack, value: u32, reason: &str) -> Option<Answer> {
    let at = usize::try_from(value).ok()?.checked_sub(1)?;
    Some(match pack.choices.get(at) {
        Some(choice) => Answer::Chosen(*choice),
        None => Answer::NotApplicable { reason: reason.to_owned() },
    })
}

/// Days since the first one, from 1; 0 for a day that cannot be told.
fn day_number(day: Date) -> u32 {
    let (year, month, first) = FIRST_DAY;
    let mut number = 1;
    let Some(mut counted) = Date::new(year, month, first) else { return 0 };
    if day < counted {
        return 0;
    }
    while counted < day {
        counted = counted.plus_days(1);
        number += 1;
        if number >= DAYS {
            return 0;
        }
    }
    number
}

fn day(number: u32) -> Option<Date> {
    let (year, month, first) = FIRST_DAY;
    let days = u16::try_from(number.checked_sub(1)?).ok()?;
    Some(Date::new(year, month, first)?.plus_days(days))
}
