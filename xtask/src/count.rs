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

/// What a stage has found out, as far as it came.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Results {
    pub count: Count,
    /// Names of the tests that failed, as the runner prints them.
    pub failing: Vec<String>,
}

impl Results {
    /// Takes up one line of what a runner prints.
    pub fn read(&mut self, runner: Runner, line: &str) {
        self.count += runner.count(line);
        if let Some(name) = runner.failing(line)
            // Node tells of each once more at the end.
            && !self.failing.iter().any(|known| known == name)
        {
            self.failing.push(name.to_owned());
        }
    }
}

/// A program that runs tests.
#[derive(Clone, Copy, Debug)]
pub enum Runner {
    Cargo,
    Node,
}

impl Runner {
    fn count(self, line: &str) -> Count {
        match self {
            Runner::Cargo => cargo(line),
            Runner::Node => node(line),
        }
    }

    /// The name of the test that this line says has failed: `test scoring::adds ... FAILED`
    /// of cargo's, `✖ a sentence (1.5ms)` of node's.
    fn failing(self, line: &str) -> Option<&str> {
        match self {
            Runner::Cargo => line.strip_prefix("test ")?.strip_suffix(" ... FAILED"),
            Runner::Node => {
                let line = line.trim_start().strip_prefix("✖ ")?;
                let (name, time) = line.rsplit_once(" (")?;
                time.ends_with("ms)").then_some(name)
            }
        }
    }
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

    fn check(runner: Runner, output: &str, passed: u32, failed: u32, failing: &[&str]) {
        let mut results = Results::default();
        for line in output.lines() {
            results.read(runner, line);
        }
        assert_eq!(results.count, Count { passed, failed }, "{output}");
        assert_eq!(results.failing, failing, "{output}");
    }

    #[test]
    fn the_results_of_cargo_are_added_up() {
        let output = "running 3 tests\ntest a ... ok\ntest b::c ... FAILED\n\
            test src/lib.rs - add (line 3) ... FAILED\n\n\
            test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; \
            finished in 0.00s\n\
            test result: FAILED. 12 passed; 2 failed; 0 ignored; 0 measured\n";
        let failing = ["b::c", "src/lib.rs - add (line 3)"];
        check(Runner::Cargo, output, 15, 2, &failing);
        let output = "test passed_twice ... ok\nerror: test failed\n";
        check(Runner::Cargo, output, 0, 0, &[]);
    }

    #[test]
    fn the_results_of_node_are_added_up() {
        let output = "✔ a (1.5ms)\n✖ b (slow) (12ms)\n▶ all of it\n  ✖ c (0.5ms)\n\
            ▶ all of it (3ms)\nℹ tests 8\nℹ suites 0\nℹ pass 5\nℹ fail 1\nℹ cancelled 2\n\
            ℹ skipped 0\nℹ todo 0\nℹ duration_ms 191.05\n\n✖ failing tests:\n\n\
            test at tests/a.test.mjs:4:1\n✖ b (slow) (12ms)\n";
        check(Runner::Node, output, 5, 3, &["b (slow)", "c"]);
        check(Runner::Node, "# tests 4\n# pass 4\n# fail 0\n", 4, 0, &[]);
        check(Runner::Node, "ℹ pass the salt\npass 7\n✖ no (time)\n", 0, 0, &[]);
    }
}
