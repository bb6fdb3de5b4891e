//! JSON as packs and result files use it: whole numbers, members in the order given, no
//! member twice.
//!
//! One type for everything that is read and written. A struct per table with a derived
//! reader made the program a quarter larger and could not say which item a mistake is in;
//! `serde_json` for reading this one type still took an eighth of all bytes. So the JSON
//! text is read and printed here, and `serde` serves where bytes do not count: the build
//! script reads the packs' TOML through it, and tests hold this reader against
//! `serde_json`.

mod print;
mod read;

pub use read::JsonError;

use crate::domain::date::Date;
use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};
use std::fmt;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number. Nothing here is counted in fractions; those are refused.
    Int(i64),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object. Reading refuses a name that occurs twice: which of the two was meant
    /// cannot be known.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// The member of that name; `None` where there is none or this is no object.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.members().iter().find(|(n, _)| n == name).map(|(_, value)| value)
    }

    /// The members; none where this is no object.
    #[must_use]
    pub fn members(&self) -> &[(String, Json)] {
        if let Json::Object(members) = self { members } else { &[] }
    }

    /// The elements; none where this is no array.
    #[must_use]
    pub fn elements(&self) -> &[Json] {
        if let Json::List(list) = self { list } else { &[] }
    }

    /// The string, if this is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        if let Json::Text(text) = self { Some(text) } else { None }
    }

    /// The whole number, if this is one.
    #[must_use]
    pub fn int(&self) -> Option<i64> {
        if let Json::Int(int) = self { Some(*int) } else { None }
    }

    /// The truth value, if this is one.
    #[must_use]
    pub fn bool(&self) -> Option<bool> {
        if let Json::Bool(bool) = self { Some(*bool) } else { None }
    }
}

/// What a member holds, in files that are known to be right: what is missing or of
/// another kind reads as empty.
impl Json {
    pub(super) fn text_at(&self, name: &str) -> &str {
        self.get(name).and_then(Json::text).unwrap_or_default()
    }

    pub(super) fn int_at(&self, name: &str) -> i32 {
        let int = self.get(name).and_then(Json::int);
        int.and_then(|int| i32::try_from(int).ok()).unwrap_or_default()
    }

    pub(super) fn count_at(&self, name: &str) -> u32 {
        self.int_at(name).unsigned_abs()
    }

    pub(super) fn list(&self, name: &str) -> &[Json] {
        self.get(name).map_or(&[], Json::elements)
    }

    pub(super) fn day(&self) -> Option<Date> {
        Date::parse(self.text()?)
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Json::Text(text.to_owned())
    }
}

impl From<bool> for Json {
    fn from(bool: bool) -> Self {
        Json::Bool(bool)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        d.deserialize_any(Reading)
    }
}

struct Reading;

impl<'de> Visitor<'de> for Reading {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value without fractions")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, bool: bool) -> Result<Json, E> {
        Ok(Json::Bool(bool))
    }

    fn visit_i64<E>(self, int: i64) -> Result<Json, E> {
        Ok(Json::Int(int))
    }

    fn visit_u64<E: Error>(self, int: u64) -> Result<Json, E> {
        i64::try_from(int).map(Json::Int).map_err(|_| E::custom("a number is too large"))
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = seq.next_element()? {
            list.push(element);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Json, A::Error> {
        let mut members: Vec<(String, Json)> = Vec::new();
        while let Some((name, value)) = map.next_entry::<String, Json>()? {
            if members.iter().any(|(n, _)| *n == name) {
                return Err(A::Error::custom("a member occurs twice"));
            }
            members.push((name, value));
        }
        Ok(Json::Object(members))
    }
}
