//! JSON text into a value.

use super::Json;
use thiserror::Error;

/// The text is not JSON as it is used here (RFC 8259, whole numbers, no member twice).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("line {line}, column {column}: this is not readable")]
pub struct JsonError {
    /// Line, from 1.
    pub line: usize,
    /// Column in bytes, from 1.
    pub column: usize,
}

/// Lists and objects inside each other. Ours go to six; a file that goes on for ever must
/// not use up the stack.
const DEEPEST: usize = 64;
/// Members of one object. Ours have some hundred; each new one is held against those before
/// it, which must not take for ever.
const MOST_MEMBERS: usize = 1024;

impl Json {
    /// Reads a whole text.
    ///
    /// # Errors
    ///
    /// Where the text first stops being readable.
    pub fn parse(text: &str) -> Result<Self, JsonError> {
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(0).filter(|_| {
            reader.space();
            reader.at == text.len()
        });
        value.ok_or_else(|| reader.error())
    }
}

/// `None` anywhere means that the text stops being readable where the reader stands.
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    fn error(&self) -> JsonError {
        let bytes = self.text.as_bytes();
        let before = bytes.get(..self.at).unwrap_or(bytes);
        let line = before.iter().filter(|b| **b == b'\n').count() + 1;
        let column = before.iter().rev().take_while(|b| **b != b'\n').count() + 1;
        JsonError { line, column }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    /// Goes past the byte if it is next.
    fn eat(&mut self, byte: u8) -> bool {
        let is = self.peek() == Some(byte);
        self.at += usize::from(is);
        is
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        self.eat(byte).then_some(())
    }

    fn value(&mut self, depth: usize) -> Option<Json> {
        self.space();
        match self.peek()? {
            b'"' => self.string().map(Json::Text),
            b'[' if depth < DEEPEST => self.list(depth + 1),
            b'{' if depth < DEEPEST => self.object(depth + 1),
            b't' => self.word("true", Json::Bool(true)),
            b'f' => self.word("false", Json::Bool(false)),
            b'n' => self.word("null", Json::Null),
            _ => self.number(),
        }
    }

    fn word(&mut self, word: &str, value: Json) -> Option<Json> {
        let found = self.text.get(self.at..)?.starts_with(word);
        self.at += if found { word.len() } else { 0 };
        found.then_some(value)
    }

    /// A whole number that fits into 64 bits, without leading zeros. What makes it a
    /// fraction cannot follow: no value may stand before a full stop or an `e`.
    fn number(&mut self) -> Option<Json> {
        let start = self.at;
        self.eat(b'-');
        let digits = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        let first_zero = self.text.as_bytes().get(digits) == Some(&b'0');
        let fine = !(first_zero && self.at > digits + 1);
        let number = self.text.get(start..self.at)?.parse().ok();
        number.filter(|_| fine).map(Json::Int)
    }

    fn list(&mut self, depth: usize) -> Option<Json> {
        let mut list = Vec::new();
        self.expect(b'[')?;
        self.space();
        if self.eat(b']') {
            return Some(Json::List(list));
        }
        loop {
            list.push(self.value(depth)?);
            self.space();
            if self.eat(b']') {
                return Some(Json::List(list));
            }
            self.expect(b',')?;
        }
    }

    fn object(&mut self, depth: usize) -> Option<Json> {
        let mut members: Vec<(String, Json)> = Vec::new();
        self.expect(b'{')?;
        self.space();
        if self.eat(b'}') {
            return Some(Json::Object(members));
        }
        loop {
            self.space();
            let name = self.string()?;
            let twice = members.iter().any(|(before, _)| *before == name);
            if twice || members.len() >= MOST_MEMBERS {
                return None;
            }
            self.space();
            self.expect(b':')?;
            members.push((name, self.value(depth)?));
            self.space();
            if self.eat(b'}') {
                return Some(Json::Object(members));
            }
            self.expect(b',')?;
        }
    }

    fn string(&mut self) -> Option<String> {
        self.expect(b'"')?;
        let mut string = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek()?, b'"' | b'\\' | 0..=0x1f) {
                self.at += 1;
            }
            string.push_str(self.text.get(start..self.at)?);
            if self.eat(b'"') {
                return Some(string);
            }
            self.expect(b'\\')?;
            string.push(self.escape()?);
        }
    }

    fn escape(&mut self) -> Option<char> {
        let plain = match self.peek()? {
            byte @ (b'"' | b'\\' | b'/') => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.unicode(),
            _ => return None,
        };
        self.at += 1;
        Some(plain)
    }

    /// `\u` and four digits, twice for characters beyond the first plane. A half of such
    /// a pair alone is no character and is refused.
    fn unicode(&mut self) -> Option<char> {
        let first = self.four_digits()?;
        let code = if (0xd800..0xdc00).contains(&first) {
            self.expect(b'\\')?;
            let second =
                self.four_digits()?.checked_sub(0xdc00).filter(|s| *s < 0x400)?;
            0x1_0000 + ((first - 0xd800) << 10) + second
        } else {
            first
        };
        char::from_u32(code)
    }

    fn four_digits(&mut self) -> Option<u32> {
        self.expect(b'u')?;
        let mut code = 0;
        for _ in 0..4 {
            code = code * 16 + char::from(self.peek()?).to_digit(16)?;
            self.at += 1;
        }
        Some(code)
    }
}
