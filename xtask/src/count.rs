//! How many tests passed and failed, read from what the test runners print.

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

/// A line of cargo's: `test result: ok. 3 passed; 0 failed; 1 ignored; …`.
pub fn cargo(line: &str) -> Count {
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
pub fn node(line: &str) -> Count {
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

    fn check(read: fn(&str) -> Count, output: &str, passed: u32, failed: u32) {
        let mut sum = Count::default();
        for line in output.lines() {
            sum += read(line);
        }
        assert_eq!(sum, Count { passed, failed }, "{output}");
    }

    #[test]
    fn the_results_of_cargo_are_added_up() {
        let output = "running 3 tests\ntest a ... ok\n\n\
            test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; \
            finished in 0.00s\n\
            test result: FAILED. 12 passed; 2 failed; 0 ignored; 0 measured\n";
        check(cargo, output, 15, 2);
        check(cargo, "test passed_twice ... ok\nerror: test failed\n", 0, 0);
    }

    #[test]
    fn the_results_of_node_are_added_up() {
        let output = "✔ a (1.5ms)\nℹ tests 8\nℹ suites 0\nℹ pass 5\nℹ fail 1\nℹ cancelled 2\n\
            ℹ skipped 0\nℹ todo 0\nℹ duration_ms 191.05\n";
        check(node, output, 5, 3);
        check(node, "# tests 4\n# pass 4\n# fail 0\n", 4, 0);
        check(node, "ℹ pass the salt\npass 7\n", 0, 0);
    }
}
