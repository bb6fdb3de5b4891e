//! A number of any length, as a stack of small values: each goes in with the number of
//! values it could have had, and comes out in reverse order.

/// The base of the letters.
pub(super) const BASE: u32 = 32;

/// The number, lowest digit first. It has no length of its own: missing digits are zero.
#[derive(Default)]
pub(super) struct Digits(Vec<u8>);

impl Digits {
    /// The number that the digits write, lowest first.
    pub(super) fn from_low(digits: Vec<u8>) -> Self {
        Self(digits)
    }

    /// Puts a value below `radix` on top.
    pub(super) fn push(&mut self, radix: u32, value: u32) {
        let mut carry = value;
        for digit in &mut self.0 {
            let sum = u32::from(*digit) * radix + carry;
            *digit = low(sum);
            carry = sum / BASE;
        }
        while carry > 0 {
            self.0.push(low(carry));
            carry /= BASE;
        }
    }

    /// Takes the value on top, which went in with the same `radix`.
    pub(super) fn pop(&mut self, radix: u32) -> u32 {
        let mut rest = 0;
        for digit in self.0.iter_mut().rev() {
            let sum = rest * BASE + u32::from(*digit);
            // Below the base, because `rest` is below `radix`.
            *digit = low(sum / radix);
            rest = sum % radix;
        }
        rest
    }

    /// Whether nothing is left.
    pub(super) fn is_zero(&self) -> bool {
        self.0.iter().all(|digit| *digit == 0)
    }

    /// The digits, lowest first, with zeros up to `len`.
    pub(super) fn into_low(mut self, len: usize) -> Vec<u8> {
        self.0.resize(len.max(self.0.len()), 0);
        self.0
    }
}

fn low(sum: u32) -> u8 {
    u8::try_from(sum % BASE).unwrap_or_default()
}
