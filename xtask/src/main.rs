//! Developer commands for Naast: `cargo xtask <command>`.
//!
//! A fresh machine with a Rust toolchain needs two of them: `cargo xtask demo` runs the program, `cargo xtask test`
//! installs what the tests need and passes them all. The others are parts of these two, for daily work.

mod assets;
mod checks;
mod demo;
mod e2e;
mod lint;
mod npm;
mod process;
mod root;
mod setup;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

/// What a developer of Naast needs: build, try out, test.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Cli {
    #[command(subcommand)]
    command: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Fetch the style sheets of NL Design System and prune them to what our pages use.
    ///
    /// Reads crates/web/assets-src/package-lock.json and writes crates/web/assets/npm/. Needs the npm registry once;
    /// afterwards only when the lock file changes.
    #[command(after_help = "Example: cargo xtask assets")]
    Assets,
    /// Fetch the assets, build, and start a demo on this machine.
    ///
    /// Builds in the ordinary dev profile: its dependencies are shared with the tests, so that a fresh machine compiles
    /// them once (about 4 minutes on 2 cores; an optimised build takes 11). Hashing and sealing are optimised in dev
    /// too, so the demo still opens in seconds. Arguments after `--` go to `naast demo`.
    #[command(after_help = "Examples:\n  cargo xtask demo\n  cargo xtask demo -- --port 8080 --no-browser")]
    Demo {
        /// Build as for production: slower to build, quicker to run.
        #[arg(long)]
        release: bool,
        /// Arguments for `naast demo`.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<String>,
    },
    /// Install what the tests need, or say exactly what is missing.
    ///
    /// Installs Debian packages when it runs as root with apt-get, cargo tools through cargo, and the browser tests'
    /// npm packages. Changes nothing that is already there.
    #[command(after_help = "Examples:\n  cargo xtask setup\n  cargo xtask setup --check")]
    Setup {
        /// Only look; install nothing. Exit code 1 when something is missing.
        #[arg(long)]
        check: bool,
    },
    /// Install what is needed, then run every check that the build server runs.
    #[command(
        after_help = "Examples:\n  cargo xtask test\n  cargo xtask test --quick\n  cargo xtask test rust doc"
    )]
    Test {
        /// Before a commit: no browser, no doctests, few random cases per property.
        #[arg(long)]
        quick: bool,
        /// Only these parts.
        #[arg(value_enum)]
        parts: Vec<checks::Part>,
    },
    /// Check the rules of the repository itself: layers, file sizes, words, links, licences.
    #[command(after_help = "Example: cargo xtask lint")]
    Lint,
    /// Take screenshots of pages, wide (1280 px) and narrow (320 px).
    #[command(
        after_help = "Examples:\n  cargo xtask shots\n  cargo xtask shots /werk /beheer\n  cargo xtask shots --readme"
    )]
    Shots {
        /// Folder for the pictures.
        #[arg(long, default_value = "target/shots")]
        out: PathBuf,
        /// Renew the three pictures of the README in docs/screenshots instead.
        #[arg(long)]
        readme: bool,
        /// Paths of pages; without any, all pages of e2e/paginas.mjs.
        pages: Vec<String>,
    },
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(task: Task) -> Result<()> {
    match task {
        Task::Assets => assets::make(),
        Task::Demo { release, arguments } => demo::run(release, &arguments),
        Task::Setup { check: true } => setup::check(),
        Task::Setup { check: false } => setup::install(&setup::Need::ALL),
        Task::Test { quick, parts } => checks::run(quick, &parts),
        Task::Lint => lint::run(),
        Task::Shots { out, readme, pages } => e2e::shots(&out, readme, &pages),
    }
}
