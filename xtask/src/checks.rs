//! `cargo xtask test`: every check, one after another, with a summary at the end.

use std::env;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use clap::ValueEnum;

use crate::process::{cargo, run as run_step};
use crate::setup::{self, Need};
use crate::{assets, e2e, lint};

/// A part of the checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Part {
    /// Formatting, rules of the repository, clippy, dependencies.
    Lint,
    /// Unit and integration tests.
    Rust,
    /// Examples in documentation, and its links.
    Doc,
    /// Journeys and accessibility in Chromium.
    E2e,
}

/// How one check went.
struct Outcome {
    name: &'static str,
    result: Result<()>,
    took: Duration,
}

/// Runs the chosen parts, all of them by default; continues after a failure, so that one run tells everything.
pub fn run(quick: bool, parts: &[Part]) -> Result<()> {
    let wanted = |part: Part| {
        if parts.is_empty() {
            !(quick && matches!(part, Part::Doc | Part::E2e))
        } else {
            parts.contains(&part)
        }
    };
    let started = Instant::now();
    let mut outcomes = Vec::new();
    let mut check = |name: &'static str, action: &dyn Fn() -> Result<()>| {
        eprintln!("\n== {name}");
        let start = Instant::now();
        let result = action();
        if let Err(error) = &result {
            eprintln!("{name}: {error:#}");
        }
        outcomes.push(Outcome { name, result, took: start.elapsed() });
    };

    check("machine", &|| setup::install(&needs(wanted)));
    check("assets", &assets::make);
    if wanted(Part::Lint) {
        check("format", &|| run_step(cargo().args(["fmt", "--all", "--check"])));
        check("repository rules", &lint::run);
        check("clippy", &clippy);
        // Advisories are left out: they need a database from the network, and a build must not fail by what others publish.
        check("cargo deny", &|| {
            run_step(cargo().args(["deny", "--log-level", "error", "check", "licenses", "bans", "sources"]))
        });
    }
    if wanted(Part::Rust) {
        check("tests", &|| nextest(quick));
    }
    if wanted(Part::Doc) {
        check("documentation", &documentation);
    }
    if wanted(Part::E2e) {
        check("browser", &e2e::test);
    }
    summarise(&outcomes, started.elapsed())
}

fn needs(wanted: impl Fn(Part) -> bool) -> Vec<Need> {
    let mut needs = vec![Need::Node];
    if wanted(Part::Lint) {
        needs.extend([Need::Lints, Need::Deny]);
    }
    if wanted(Part::Rust) {
        needs.extend([Need::Postgres, Need::Poppler, Need::Xmllint, Need::Nextest]);
    }
    if wanted(Part::E2e) {
        needs.extend(e2e::NEEDS);
    }
    needs
}

fn clippy() -> Result<()> {
    run_step(cargo().args(["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]))
}

fn nextest(quick: bool) -> Result<()> {
    let mut tests = cargo();
    tests.args(["nextest", "run", "--workspace", "--no-fail-fast"]);
    if quick {
        tests.env("PROPTEST_CASES", "16");
    }
    if env::var_os("CI").is_some() {
        // A snapshot that nobody looked at must fail, not be written.
        tests.env("INSTA_UPDATE", "no");
        // There a red build is about the change: the drawn cases are the same each time. By hand they are new each time.
        tests.env("PROPTEST_RNG_SEED", "20261122");
    }
    run_step(&mut tests)
}

fn documentation() -> Result<()> {
    run_step(cargo().args(["test", "--quiet", "--workspace", "--doc"]))?;
    run_step(
        cargo()
            .args(["doc", "--quiet", "--workspace", "--no-deps", "--document-private-items"])
            // Private items are documented too, so a link to one leads somewhere.
            .env("RUSTDOCFLAGS", "--deny warnings --allow rustdoc::private_intra_doc_links"),
    )
}

fn summarise(outcomes: &[Outcome], took: Duration) -> Result<()> {
    eprintln!("\n== summary");
    for outcome in outcomes {
        let word = if outcome.result.is_ok() { "passed" } else { "FAILED" };
        eprintln!("{word}  {:>6.1} s  {}", outcome.took.as_secs_f64(), outcome.name);
    }
    let failed: Vec<&str> =
        outcomes.iter().filter(|outcome| outcome.result.is_err()).map(|outcome| outcome.name).collect();
    let minutes = took.as_secs() / 60;
    let seconds = took.as_secs() % 60;
    if failed.is_empty() {
        eprintln!("xtask test: all {} checks passed in {minutes} min {seconds} s", outcomes.len());
        return Ok(());
    }
    bail!(
        "{} of {} checks failed ({}) in {minutes} min {seconds} s",
        failed.len(),
        outcomes.len(),
        failed.join(", ")
    )
}
