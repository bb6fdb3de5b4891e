//! How many tests passed and failed, and which failed, read from what the test runners print.

use std::ops::AddAssign;

/// Tests that ran.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    pub passed: u32,
    pub failed: u32,
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Count) {
        self.passed += other.passed;
        self.failed += other.failed;
    }
}

/// What the tests of a stage have shown, as far as it came.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Results {
    pub count: Count,
    pub failing: Vec<Failure>,
}

/// A test that failed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Failure {
    /// Its name, with its place where the runner prints it.
    pub test: String,
    /// The first lines of what is wrong, where the runner prints them below the name.
    pub reason: Vec<String>,
}

/// A program that runs tests.
#[derive(Clone, Copy, Debug)]
pub enum Runner {
    Cargo,
    Node,
}

/// Reads what a runner prints, line by line.
pub struct Reader<'a> {
    runner: Runner,
    results: &'a mut Results,
    /// Where the next test stands that node lists as failed.
    place: Option<String>,
    /// Whether the next line may say why the last of the failing tests has failed.
    in_reason: bool,
}

/// Lines of a failing test's reason that are kept: what was expected, and where it was looked for.
const REASON_LINES: usize = 6;

impl<'a> Reader<'a> {
    pub fn new(runner: Runner, results: &'a mut Results) -> Self {
        Reader { runner, results, place: None, in_reason: false }
    }

    pub fn read(&mut self, line: &str) {
        self.read_reason(line);
        let (count, failing) = match self.runner {
            Runner::Cargo => (cargo(line), cargo_failing(line)),
            Runner::Node => (node(line), self.node_failing(line)),
        };
        self.results.count += count;
        if let Some(test) = failing {
            self.in_reason = matches!(self.runner, Runner::Node);
            self.results.failing.push(Failure { test, ..Failure::default() });
        }
    }

    /// Adds a line to the reason of the last failing test. The reason is indented, and where it
    /// arose in the program comes after it.
    fn read_reason(&mut self, line: &str) {
        let line = line.strip_prefix("  ").map(str::trim);
        let line = line.filter(|line| self.in_reason && !line.starts_with("at "));
        let (Some(line), Some(last)) = (line, self.results.failing.last_mut()) else {
            self.in_reason = false;
            return;
        };
        if !line.is_empty() && last.reason.len() < REASON_LINES {
            last.reason.push(line.to_owned());
        }
    }

    /// The test that node lists as failed: a line `test at tests/a.test.mjs:4:1`, then
    /// `✖ a sentence (1.5ms)`. A line of the second kind alone says the same earlier, and for
    /// a suite as well.
    fn node_failing(&mut self, line: &str) -> Option<String> {
        if let Some(place) = line.strip_prefix("test at ") {
            self.place = Some(place.to_owned());
            return None;
        }
        let (name, time) = line.strip_prefix("✖ ")?.rsplit_once(" (")?;
        if !time.ends_with("ms)") {
            return None;
        }
        self.place.take().map(|place| format!("{place}: {name}"))
    }
}

/// The test that cargo says has failed: `test scoring::adds ... FAILED`.
fn cargo_failing(line: &str) -> Option<String> {
    let name = line.strip_prefix("test ")?.strip_suffix(" ... FAILED")?;
    Some(name.to_owned())
}

/// A line of cargo's: `test result: ok. 3 passed; 0 failed; 1 ignored; …`.
fn cargo(line: &str) -> Count {
    let mut count = Count::default();
    let Some(result) = line.strip_prefix("test result: ") else { return count };
    let result = result.split_once(". ").map_or(result, |(_, counts)| counts);
    for part in result.split("; ") {
        match part.split_once(' ') {
            Some((number, "passed")) => count.passed = number.parse().unwrap_or(0),
            Some((number, "failed")) => count.failed = number.parse().unwrap_or(0),
            _ => {}
        }
    }
    count
}

/// A line of node's: `ℹ pass 3`, or `# pass 3` where it cannot draw.
fn node(line: &str) -> Count {
    let mut count = Count::default();
    let line = line.strip_prefix("ℹ ").or_else(|| line.strip_prefix("# "));
    if let Some((name, number)) = line.and_then(|line| line.split_once(' '))
        && let Ok(number) = number.parse()
    {
        match name {
            "pass" => count.passed = number,
            // One that did not come to its end has not passed.
            "fail" | "cancelled" => count.failed = number,
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(
        runner: Runner,
        output: &str,
        passed: u32,
        failed: u32,
        failing: &[(&str, &[&str])],
    ) {
        let mut results = Results::default();
        let mut reader = Reader::new(runner, &mut results);
        for line in output.lines() {
            reader.read(line);
        }
        assert_eq!(results.count, Count { passed, failed }, "{output}");
        let lines =
            |reason: &[&str]| reason.iter().map(|line| (*line).to_owned()).collect();
        let failure = |(test, reason): &(&str, &[&str])| Failure {
            test: (*test).to_owned(),
            reason: lines(reason),
        };
        let failing: Vec<_> = failing.iter().map(failure).collect();
        assert_eq!(results.failing, failing, "{output}");
    }

    #[test]
    fn the_results_of_cargo_are_added_up() {
        let output = "running 3 tests\ntest a ... ok\ntest b::c ... FAILED\n\
            test src/lib.rs - add (line 3) ... FAILED\n\n\
            test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; \
            finished in 0.00s\n\
            test result: FAILED. 12 passed; 2 failed; 0 ignored; 0 measured\n";
        let failing: &[(&str, &[&str])] =
            &[("b::c", &[]), ("src/lib.rs - add (line 3)", &[])];
        check(Runner::Cargo, output, 15, 2, failing);
        let output = "test passed_twice ... ok\nerror: test failed\n";
        check(Runner::Cargo, output, 0, 0, &[]);
    }

    #[test]
    fn the_results_of_node_are_added_up() {
        let output = "✔ a (1.5ms)\n✖ b (slow) (12ms)\n▶ all of it\n  ✖ c (0.5ms)\n\
            ✖ all of it (3ms)\n✖ d (2ms) # TODO\nℹ tests 8\nℹ suites 0\nℹ pass 5\n\
            ℹ fail 1\nℹ cancelled 2\nℹ skipped 0\nℹ todo 1\nℹ duration_ms 191.05\n\n\
            ✖ failing tests:\n\n\
            test at tests/a.test.mjs:4:1\n✖ b (slow) (12ms)\n  an error\n  \n  1 !== 2\n\
            \x20     at a.mjs:4\n  more\n\n\
            test at tests/a.test.mjs:9:3\n✖ c (0.5ms)\n\n\
            test at tests/a.test.mjs:12:1\n✖ d (2ms) # TODO\n";
        let failing: &[(&str, &[&str])] = &[
            ("tests/a.test.mjs:4:1: b (slow)", &["an error", "1 !== 2"]),
            ("tests/a.test.mjs:9:3: c", &[]),
        ];
        check(Runner::Node, output, 5, 3, failing);
        check(Runner::Node, "# tests 4\n# pass 4\n# fail 0\n", 4, 0, &[]);
        check(Runner::Node, "ℹ pass the salt\npass 7\n✖ no (time)\n", 0, 0, &[]);
    }
}
