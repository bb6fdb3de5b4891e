//! How the stages of the tests follow one another: which of them are selected, which are
//! skipped because something that they need has failed, and what is said at the end.

use std::collections::BTreeSet;

use anyhow::{Result, anyhow, bail};

use crate::count::{Count, Failure, Results};
use crate::tools::{self, Tool};

/// One stage, run after the tools and the stages that it needs.
pub struct Stage {
    /// What selects it: `--only`.
    pub group: &'static str,
    pub name: &'static str,
    /// Names of earlier stages without which this one cannot run.
    pub after: &'static [&'static str],
    /// Lists of tools, because most stages need those of the command that they run.
    pub tools: &'static [&'static [&'static Tool]],
    pub work: Work,
}

/// What a stage does.
#[derive(Clone, Copy)]
pub enum Work {
    /// It counts no tests: it passes or it fails.
    Check(fn() -> Result<()>),
    /// It runs tests; when none ran, that is a failure.
    Tests(fn(&mut Results) -> Result<()>),
}

#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    Passed,
    /// The sentence says what is wrong.
    Failed(String),
    /// The sentence says why it could not run.
    Skipped(String),
}

/// What became of a stage, or of a tool before the first stage.
#[derive(Debug)]
pub struct Report {
    pub name: String,
    pub outcome: Outcome,
    pub results: Results,
}

impl Report {
    pub fn new(name: impl Into<String>, outcome: Outcome) -> Self {
        Report { name: name.into(), outcome, results: Results::default() }
    }

    pub fn of(name: impl Into<String>, result: &Result<()>) -> Self {
        let outcome = match result {
            Ok(()) => Outcome::Passed,
            Err(error) => Outcome::Failed(format!("{error:#}")),
        };
        Report::new(name, outcome)
    }

    /// A stage that failed before it could count, such as a lint, is one failure.
    fn count(&self) -> Count {
        let mut count = self.results.count;
        if matches!(self.outcome, Outcome::Failed(_)) {
            count.failed = count.failed.max(1);
        }
        count
    }
}

impl Stage {
    /// Everything that must have passed before.
    fn needs(&self) -> impl Iterator<Item = String> {
        let stages = self.after.iter().map(|name| (*name).to_owned());
        stages.chain(self.tools.iter().copied().flatten().map(|tool| tool.report_name()))
    }

    /// Does the work.
    pub fn run(&self) -> Report {
        let mut results = Results::default();
        let result = match self.work {
            Work::Check(check) => check(),
            Work::Tests(tests) => {
                let ended = tests(&mut results);
                complete(ended, results.count)
            }
        };
        Report { results, ..Report::of(self.name, &result) }
    }
}

/// Whether tests ran and all of them passed. How many failed is the first line of what is
/// wrong, because a runner that fails is named with all of its files.
fn complete(ended: Result<()>, Count { passed, failed }: Count) -> Result<()> {
    if failed > 0 {
        let sentence = format!("{failed} of {} tests failed", passed + failed);
        return Err(match ended {
            Ok(()) => anyhow!(sentence),
            Err(error) => anyhow!("{sentence}\n{error:#}"),
        });
    }
    ended?;
    if passed == 0 {
        bail!("no test ran; look at the output above for why");
    }
    Ok(())
}

/// The stages of a group, or all of them, with those that they need, in their order.
pub fn selected<'a>(stages: &'a [Stage], group: Option<&str>) -> Vec<&'a Stage> {
    let mut needed = BTreeSet::new();
    // From the end, because a stage only needs earlier ones.
    for stage in stages.iter().rev() {
        if group.is_none_or(|group| group == stage.group) || needed.contains(stage.name) {
            needed.insert(stage.name);
            needed.extend(stage.after);
        }
    }
    stages.iter().filter(|stage| needed.contains(stage.name)).collect()
}

/// Every tool that one of the stages needs, once.
pub fn required_tools(stages: &[&Stage]) -> Vec<&'static Tool> {
    let all = stages.iter().flat_map(|stage| stage.tools.iter().copied().flatten());
    tools::once(all.copied())
}

/// Why a stage cannot run after what has happened so far, if it cannot.
fn skip_reason(stage: &Stage, before: &[Report]) -> Option<String> {
    let reasons = stage.needs().filter_map(|need| {
        let report = before.iter().find(|report| report.name == need);
        let what = match report.map(|report| &report.outcome) {
            Some(Outcome::Passed) => return None,
            Some(Outcome::Failed(_)) => "failed",
            Some(Outcome::Skipped(_)) => "was skipped",
            None => "did not run",
        };
        Some(format!("`{need}` {what}"))
    });
    let reasons: Vec<_> = reasons.collect();
    (!reasons.is_empty()).then(|| reasons.join(" and "))
}

/// Runs the stages to the end: one that fails stops those that need it and no others.
/// `before` has the reports of the tools; `work` does what a stage does.
pub fn run_stages(
    stages: &[&Stage],
    before: Vec<Report>,
    mut work: impl FnMut(&Stage) -> Report,
) -> Vec<Report> {
    let mut reports = before;
    for stage in stages {
        let report = match skip_reason(stage, &reports) {
            Some(why) => {
                println!("\n== {}\nskipped, because {why}", stage.name);
                Report::new(stage.name, Outcome::Skipped(why))
            }
            None => work(stage),
        };
        reports.push(report);
    }
    reports
}

/// All tests that ran, and one failure for each stage that failed without counting.
pub fn total(reports: &[Report]) -> Count {
    let mut total = Count::default();
    for report in reports {
        total += report.count();
    }
    total
}

/// Whether everything ran and passed.
pub fn all_passed(reports: &[Report]) -> bool {
    reports.iter().all(|report| report.outcome == Outcome::Passed)
        && total(reports).failed == 0
}

/// Letters of a failure that the summary repeats.
const SUMMARY_WIDTH: usize = 300;

/// What failed and what was skipped, with the names of the tests. Long sentences stand above,
/// where they arose, and here only their beginning.
pub fn summary(reports: &[Report]) -> String {
    let mut text = String::new();
    for Report { name, outcome, results } in reports {
        match outcome {
            Outcome::Passed => continue,
            Outcome::Failed(why) => {
                let first = why.lines().next().unwrap_or_default();
                let short: String = first.chars().take(SUMMARY_WIDTH).collect();
                let rest = if short == first { "" } else { " …" };
                text += &format!("failed: {name}: {short}{rest}\n");
            }
            Outcome::Skipped(why) => {
                text += &format!("skipped: {name}, because {why}\n");
            }
        }
        for Failure { test, reason } in &results.failing {
            text += &format!("    {test}\n");
            for line in reason {
                text += &format!("        {line}\n");
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn nothing() -> Result<()> {
        Ok(())
    }

    static COMPILER: Tool = Tool { name: "a compiler", parts: &[], fetch: nothing };
    static FIREFOX: Tool = Tool { name: "Firefox", parts: &[], fetch: nothing };

    const fn stage(
        group: &'static str,
        name: &'static str,
        after: &'static [&'static str],
        tools: &'static [&'static [&'static Tool]],
    ) -> Stage {
        Stage { group, name, after, tools, work: Work::Check(nothing) }
    }

    static STAGES: [Stage; 5] = [
        stage("code", "lints", &[], &[]),
        stage("pages", "build", &[], &[&[&COMPILER, &FIREFOX]]),
        stage("pages", "sizes", &["build"], &[]),
        stage("engines", "stories", &["build"], &[&[&FIREFOX], &[&COMPILER]]),
        stage("engines", "pictures", &["stories"], &[]),
    ];

    fn names(stages: &[&Stage]) -> Vec<&'static str> {
        stages.iter().map(|stage| stage.name).collect()
    }

    fn failed(name: &str, passed: u32, failed: u32, failing: &[&str]) -> Report {
        let outcome = Outcome::Failed(format!("{name} is broken\nin two lines"));
        let failure = |test: &&str| Failure {
            test: (*test).to_owned(),
            reason: vec!["1 !== 2".to_owned()],
        };
        let failing = failing.iter().map(failure).collect();
        let results = Results { count: Count { passed, failed }, failing };
        Report { results, ..Report::new(name, outcome) }
    }

    fn passed(name: &str, passed: u32) -> Report {
        let results =
            Results { count: Count { passed, failed: 0 }, ..Results::default() };
        Report { results, ..Report::new(name, Outcome::Passed) }
    }

    fn tools_are_there() -> Vec<Report> {
        vec![passed("install a compiler", 0), passed("install Firefox", 0)]
    }

    #[test]
    fn a_group_has_the_stages_that_it_needs_in_order() {
        let check = |group, expected: &[&str]| {
            assert_eq!(names(&selected(&STAGES, group)), expected, "{group:?}");
        };
        check(None, &["lints", "build", "sizes", "stories", "pictures"]);
        check(Some("code"), &["lints"]);
        check(Some("pages"), &["build", "sizes"]);
        check(Some("engines"), &["build", "stories", "pictures"]);
        check(Some("none"), &[]);
    }

    #[test]
    fn a_tool_is_asked_for_once() {
        let check = |group, expected: &[&str]| {
            let tools = required_tools(&selected(&STAGES, group));
            let tools: Vec<_> = tools.iter().map(|tool| tool.name).collect();
            assert_eq!(tools, expected, "{group:?}");
        };
        check(None, &["a compiler", "Firefox"]);
        check(Some("code"), &[]);
        check(Some("engines"), &["a compiler", "Firefox"]);
    }

    /// Runs all stages; those named fail. Says what ran and what was skipped why.
    fn check(before: Vec<Report>, fail: &[&str], ran: &[&str], skipped: &[(&str, &str)]) {
        let mut worked = Vec::new();
        let tools = before.len();
        let reports = run_stages(&selected(&STAGES, None), before, |stage| {
            worked.push(stage.name);
            if fail.contains(&stage.name) {
                failed(stage.name, 0, 0, &[])
            } else {
                passed(stage.name, 1)
            }
        });
        assert_eq!(worked, ran, "{fail:?}");
        let found: Vec<_> = reports[tools..]
            .iter()
            .filter_map(|report| match &report.outcome {
                Outcome::Skipped(why) => Some((report.name.as_str(), why.as_str())),
                _ => None,
            })
            .collect();
        assert_eq!(found, skipped, "{fail:?}");
    }

    #[test]
    fn a_failure_stops_what_needs_it_and_nothing_else() {
        let all = ["lints", "build", "sizes", "stories", "pictures"];
        check(tools_are_there(), &[], &all, &[]);
        check(tools_are_there(), &["lints"], &all, &[]);
        check(tools_are_there(), &["sizes"], &all, &[]);
        check(
            tools_are_there(),
            &["stories"],
            &all[..4],
            &[("pictures", "`stories` failed")],
        );
        check(
            tools_are_there(),
            &["lints", "build"],
            &all[..2],
            &[
                ("sizes", "`build` failed"),
                ("stories", "`build` failed"),
                ("pictures", "`stories` was skipped"),
            ],
        );
    }

    #[test]
    fn a_tool_that_is_not_there_stops_what_needs_it() {
        let why = Outcome::Skipped("there is no apt-get".to_owned());
        let before = vec![
            failed("install a compiler", 0, 0, &[]),
            Report::new("install Firefox", why),
        ];
        check(
            before,
            &[],
            &["lints"],
            &[
                (
                    "build",
                    "`install a compiler` failed and `install Firefox` was skipped",
                ),
                ("sizes", "`build` was skipped"),
                (
                    "stories",
                    "`build` was skipped and `install Firefox` was skipped and \
                     `install a compiler` failed",
                ),
                ("pictures", "`stories` was skipped"),
            ],
        );
        let reason = skip_reason(&STAGES[1], &[passed("install Firefox", 0)]);
        assert_eq!(reason.as_deref(), Some("`install a compiler` did not run"));
    }

    #[test]
    fn all_failures_are_listed_at_the_end_and_counted() {
        let skipped = Outcome::Skipped("`build` failed".to_owned());
        let reports = [
            passed("lints", 0),
            failed("rules", 40, 2, &["adds up", "takes away"]),
            failed("build", 0, 0, &[]),
            Report::new("sizes", skipped),
            passed("schemas", 5),
        ];
        assert_eq!(
            summary(&reports),
            "failed: rules: rules is broken\n    adds up\n        1 !== 2\n\
             \x20   takes away\n        1 !== 2\n\
             failed: build: build is broken\n\
             skipped: sizes, because `build` failed\n"
        );
        assert_eq!(total(&reports), Count { passed: 45, failed: 3 });
        assert!(!all_passed(&reports));
    }

    #[test]
    fn a_long_sentence_is_cut() {
        let why = "ほ".repeat(SUMMARY_WIDTH);
        let check = |why: &str, expected: &str| {
            let report = Report::new("rules", Outcome::Failed(why.to_owned()));
            assert_eq!(summary(&[report]), format!("failed: rules: {expected}\n"));
        };
        check(&why, &why);
        check(&format!("{why}s"), &format!("{why} …"));
    }

    #[test]
    fn a_run_passes_when_all_of_it_passed() {
        let check = |reports: &[Report], expected| {
            assert_eq!(all_passed(reports), expected, "{reports:?}");
        };
        check(&[passed("lints", 0), passed("rules", 3)], true);
        check(&[passed("lints", 0), failed("rules", 3, 0, &[])], false);
        let skipped = Outcome::Skipped("there is no Firefox".to_owned());
        check(&[passed("lints", 0), Report::new("rules", skipped)], false);
        assert_eq!(summary(&[passed("lints", 0)]), "");
    }

    #[test]
    fn tests_that_did_not_run_have_failed() {
        let check = |work, expected: Outcome| {
            let stage = Stage { work, ..stage("code", "rules", &[], &[]) };
            assert_eq!(stage.run().outcome, expected);
        };
        let sentence = |text: &str| Outcome::Failed(text.to_owned());
        check(Work::Check(nothing), Outcome::Passed);
        check(
            Work::Check(|| bail!("a line is too long")),
            sentence("a line is too long"),
        );
        check(
            Work::Tests(|_| Ok(())),
            sentence("no test ran; look at the output above for why"),
        );
        check(
            Work::Tests(|results| {
                results.count = Count { passed: 1, failed: 2 };
                Ok(())
            }),
            sentence("2 of 3 tests failed"),
        );
        check(
            Work::Tests(|results| {
                results.count = Count { passed: 0, failed: 1 };
                bail!("`node` failed")
            }),
            sentence("1 of 1 tests failed\n`node` failed"),
        );
        check(
            Work::Tests(|results| {
                results.count.passed = 1;
                bail!("`node` crashed")
            }),
            sentence("`node` crashed"),
        );
        check(
            Work::Tests(|results| {
                results.count.passed = 1;
                Ok(())
            }),
            Outcome::Passed,
        );
    }
}
