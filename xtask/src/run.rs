//! Starting other programs, and saying in one sentence when one of them fails.

use std::io::{BufRead, BufReader, PipeReader, Write};
use std::process::{Command, ExitStatus, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::paths;

/// What `cargo run` sets for this process and the programs below it must not see: a build
/// script that watches one of these would run again each time.
const SET_BY_CARGO: [&str; 4] =
    ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_"];

/// A program that will run in the checkout.
pub fn program(name: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(paths::root());
    for (name, _) in std::env::vars_os() {
        if SET_BY_CARGO.iter().any(|set| name.to_string_lossy().starts_with(set)) {
            command.env_remove(name);
        }
    }
    command
}

/// Cargo, the same one that started this program.
pub fn cargo() -> Command {
    program(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Runs a program whose output the user sees.
pub fn loud(command: &mut Command) -> Result<()> {
    loud_by_line(command, |_| ())
}

/// Runs a program whose output the user sees, and hands on each line of it.
pub fn loud_by_line(command: &mut Command, each: impl FnMut(&str)) -> Result<()> {
    let (output, writer) = std::io::pipe().context("no pipe can be made")?;
    command.stdout(writer);
    show(command, output, each)
}

/// The same with its errors, which come among the other lines.
pub fn loud_with_errors(command: &mut Command, each: impl FnMut(&str)) -> Result<()> {
    let (output, writer) = std::io::pipe().context("no pipe can be made")?;
    command.stdout(writer.try_clone().context("no pipe can be made")?).stderr(writer);
    show(command, output, each)
}

/// Runs a program that writes into a pipe.
fn show(
    command: &mut Command,
    output: PipeReader,
    mut each: impl FnMut(&str),
) -> Result<()> {
    let name = describe(command);
    let child = command.stdin(Stdio::null()).spawn();
    // The command has its ends of the pipe until then, and the output would never end.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = child.with_context(|| cannot_start(&name))?;
    let mut output = BufReader::new(output);
    let mut line = Vec::new();
    // Bytes and not `lines()`: a test may print what is no UTF-8.
    while output.read_until(b'\n', &mut line)? > 0 {
        let text = String::from_utf8_lossy(&line);
        print!("{text}");
        each(text.trim_end());
        line.clear();
    }
    let status = child.wait().with_context(|| format!("lost `{name}`"))?;
    if !status.success() {
        bail!("`{name}` failed ({status}); what it said is above");
    }
    Ok(())
}

/// Runs a program and returns what it printed; the user sees it only if it fails.
pub fn quiet(command: &mut Command) -> Result<String> {
    let (said, complaint, status) = output(command)?;
    if !status.success() {
        bail!("`{}` failed ({status}) and said:\n{said}{complaint}", describe(command));
    }
    Ok(said)
}

/// Runs a program whose warnings are errors.
pub fn strict(command: &mut Command) -> Result<()> {
    let (_, complaint, status) = output(command)?;
    if !status.success() || !complaint.trim().is_empty() {
        bail!("`{}` complains; correct this:\n{complaint}", describe(command));
    }
    Ok(())
}

fn output(command: &mut Command) -> Result<(String, String, ExitStatus)> {
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| cannot_start(&describe(command)))?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok((text(&output.stdout), text(&output.stderr), output.status))
}

/// Does the same with each of these, also after it failed with one; fails with what was
/// wrong with any.
pub fn all<T>(
    items: impl IntoIterator<Item = T>,
    work: impl FnMut(T) -> Result<()>,
) -> Result<()> {
    let failures: Vec<_> = items
        .into_iter()
        .map(work)
        .filter_map(|result| result.err().map(|error| format!("{error:#}")))
        .collect();
    if !failures.is_empty() {
        bail!("{}", failures.join("; "));
    }
    Ok(())
}

/// Does one step of a longer work and says how long it took.
pub fn step<T>(label: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    print!("{label} … ");
    std::io::stdout().flush()?;
    let start = Instant::now();
    let done = work().inspect_err(|_| println!())?;
    println!("{:.1} s", start.elapsed().as_secs_f32());
    Ok(done)
}

fn cannot_start(name: &str) -> String {
    format!("`{name}` cannot be started; is it installed and on PATH?")
}

/// The command line, with long paths cut to their last part.
fn describe(command: &Command) -> String {
    let program = std::path::Path::new(command.get_program());
    let program = program.file_name().unwrap_or(program.as_os_str());
    std::iter::once(program)
        .chain(command.get_args())
        .map(|part| part.to_string_lossy())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_program_is_named_with_what_it_said() {
        let error = quiet(cargo().arg("no-such-command")).unwrap_err().to_string();
        assert!(error.starts_with("`cargo no-such-command` failed"), "{error}");
        assert!(error.contains("no such command"), "{error}");
    }

    #[test]
    fn a_warning_can_be_an_error() {
        let warn = "console.warn('look here')";
        let mut node = program("node");
        let error = strict(node.args(["-e", warn])).unwrap_err().to_string();
        assert!(error.ends_with("correct this:\nlook here\n"), "{error}");
        quiet(program("node").args(["-e", warn])).unwrap();
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let error = quiet(&mut program("no-such-program")).unwrap_err().to_string();
        assert!(error.starts_with("`no-such-program` cannot be started"), "{error}");
    }

    #[test]
    fn lines_are_handed_on_as_they_come() {
        let mut lines = Vec::new();
        loud_by_line(cargo().arg("--version"), |line| lines.push(line.to_owned()))
            .unwrap();
        assert_eq!(lines.len(), 1);
        assert!(lines.concat().starts_with("cargo 1."), "{lines:?}");
    }

    #[test]
    fn errors_are_among_the_lines_where_they_are_asked_for() {
        let script = "console.log('so'); console.error('but'); process.exit(1)";
        let mut lines = Vec::new();
        let error = loud_with_errors(program("node").args(["-e", script]), |line| {
            lines.push(line.to_owned());
        });
        assert!(error.unwrap_err().to_string().starts_with("`node -e"));
        lines.sort();
        assert_eq!(lines, ["but", "so"]);
    }

    #[test]
    fn a_failure_hides_none_that_comes_later() {
        let mut seen = Vec::new();
        let result = all([3, 0, 4, 0], |number| {
            seen.push(number);
            if number == 0 { Ok(()) } else { bail!("{number} is too much") }
        });
        assert_eq!(seen, [3, 0, 4, 0]);
        assert_eq!(result.unwrap_err().to_string(), "3 is too much; 4 is too much");
        all([0], |_| Ok(())).unwrap();
    }
}
