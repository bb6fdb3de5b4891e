//! `cargo xtask <command>`: how Hoshimi is built, served and tested.
//!
//! ```text
//! tools -> build -> dist/ -> serve
//!                        \-> size
//!                        \-> bench
//! ```
//!
//! `test` installs the tools of all its stages, then runs one after another. Most need no
//! other; whatever reads `dist/` needs the build:
//!
//! ```text
//! tidy, tests of the crate, fuzz, tests of xtask
//! build -> size, build --twice, tests in a browser, tests in every engine
//! ```

mod bench;
mod bless;
mod budget;
mod build;
mod compress;
mod count;
mod files;
mod fuzz;
mod gate;
mod hash;
mod headers;
mod pages;
mod paths;
mod run;
mod schemas;
mod serve;
mod shots;
mod size;
mod test;
mod tidy;
mod tools;

use std::process::ExitCode;

use anyhow::{Context, Result, bail};

const HELP: &str = "\
cargo xtask <command>

  build             make dist/ (skipped when nothing has changed)
  build --twice     make it again in another folder, and say which bytes differ
  serve [--port N]  build, then serve dist/site/ on this machine (port 4410; 0 = any)
  test [--only X]   everything that must hold; X is tidy, pure, fuzz, xtask, browser
                    or engines; lists every failure at the end
  test full         the same, with every look of every screen instead of every pair of looks
  bench             build, then measure it beside a form library and a plain page, and the
                    rules natively; writes target/bench/
  size              build, then weigh the files of dist/ against pkg-config/budget.toml
  tidy              formatting, lints, licences and the rules in tests/tidy  
  shots             build, then write pictures of every screen to target/shots/, and
                    those of the README to docs/
  bless             write the golden files of tests/golden/ anew
  fuzz [SECONDS]    texts made at random against every parser, for 60 s each
  help              this text

Tools are kept in $HOSHIMI_CACHE, else in the user's cache folder under hoshimi/.
";

/// The port of `serve` when none is named.
const PORT: u16 = 4410;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match command(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command(arguments: &[&str]) -> Result<ExitCode> {
    match arguments {
        ["build"] => build::build()?,
        ["build", "--twice"] => build::twice()?,
        ["serve"] => serve::command(PORT)?,
        ["serve", "--port", port] => serve::command(port_of(port)?)?,
        ["test"] => return Ok(test::command(None)),
        ["test", "full"] => return test::full(),
        ["test", "--only", group] => return Ok(test::command(Some(test::group(group)?))),
        ["bench"] => bench::command()?,
        ["size"] => size::command()?,
        ["tidy"] => tidy::command()?,
        ["shots"] => shots::command()?,
        ["fuzz"] => fuzz::command(fuzz::LONG)?,
        ["fuzz", seconds] => fuzz::command(seconds_of(seconds)?)?,
        ["bless"] => bless::command()?,
        [] | ["help" | "--help" | "-h"] => print!("{HELP}"),
        unknown => {
            eprint!("{HELP}");
            bail!(
                "there is no command `{}`; choose one of the list above",
                unknown.join(" ")
            );
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn seconds_of(text: &str) -> Result<u32> {
    text.parse().with_context(|| format!("`{text}` is no number of seconds"))
}

fn port_of(text: &str) -> Result<u16> {
    text.parse()
        .with_context(|| format!("`{text}` is no port; give a number from 0 to 65535"))
}
