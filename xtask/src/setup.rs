//! What a machine needs beside Rust, and installing it where we may.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::npm;
use crate::process::{cargo, command, find, output, run};
use crate::root::at;

/// Something outside Rust that a part of the work needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Node.js and npm: style sheets and browser tests.
    Node,
    /// A real browser.
    Chromium,
    /// PostgreSQL's server programs: the store's tests start their own cluster.
    Postgres,
    /// `pdftoppm` and `pdftotext`: the documents' tests look at pages.
    Poppler,
    /// `xmllint`: messages are validated against the official schemas.
    Xmllint,
    /// Formatter and linter of the Rust toolchain; a minimal toolchain lacks them.
    Lints,
    /// Licences, origins and double versions of dependencies.
    Deny,
    /// The test runner.
    Nextest,
    /// npm packages of the browser tests.
    BrowserPackages,
}

impl Need {
    /// Everything.
    pub const ALL: [Self; 9] = [
        Self::Node,
        Self::Chromium,
        Self::Postgres,
        Self::Poppler,
        Self::Xmllint,
        Self::Lints,
        Self::Deny,
        Self::Nextest,
        Self::BrowserPackages,
    ];

    fn present(self) -> bool {
        match self {
            // An old Node.js is no obstacle: npm fetches a newer one (see `npm::node`).
            Self::Node => find("node").is_some() && find("npm").is_some(),
            Self::Chromium => chromium().is_some(),
            Self::Postgres => postgres(),
            Self::Poppler => find("pdftoppm").is_some() && find("pdftotext").is_some(),
            Self::Xmllint => find("xmllint").is_some(),
            // Asked, not looked for: rustup puts a stand-in in the search path.
            Self::Lints => {
                ["fmt", "clippy"].iter().all(|tool| output(cargo().args([tool, "--version"])).is_ok())
            }
            Self::Deny => find("cargo-deny").is_some(),
            Self::Nextest => find("cargo-nextest").is_some(),
            Self::BrowserPackages => at("e2e/node_modules/.naast-lock").is_file(),
        }
    }

    /// Debian's packages for it; empty when it does not come from Debian.
    fn debian(self) -> &'static [&'static str] {
        match self {
            Self::Node => &["nodejs", "npm"],
            Self::Chromium => &["chromium", "fonts-dejavu-core"],
            Self::Postgres => &["postgresql"],
            Self::Poppler => &["poppler-utils"],
            Self::Xmllint => &["libxml2-utils"],
            Self::Lints | Self::Deny | Self::Nextest | Self::BrowserPackages => &[],
        }
    }

    fn described(self) -> &'static str {
        match self {
            Self::Node => "Node.js with npm (style sheets, browser tests)",
            Self::Chromium => "Chromium (browser tests)",
            Self::Postgres => "PostgreSQL server programs (tests of the store)",
            Self::Poppler => "pdftoppm and pdftotext (tests of documents)",
            Self::Xmllint => "xmllint (tests of messages)",
            Self::Lints => "rustfmt and clippy (repository checks)",
            Self::Deny => "cargo-deny (repository checks)",
            Self::Nextest => "cargo-nextest (test runner)",
            Self::BrowserPackages => "npm packages in e2e/node_modules (browser tests)",
        }
    }

    /// What somebody types to get it, when we may not install it ourselves.
    fn remedy(self) -> String {
        match self {
            Self::Lints => "rustup component add rustfmt clippy".to_owned(),
            Self::Deny => "cargo install --locked cargo-deny".to_owned(),
            Self::Nextest => "cargo install --locked cargo-nextest".to_owned(),
            Self::BrowserPackages => "cargo xtask setup".to_owned(),
            _ => format!("on Debian or Ubuntu: sudo apt-get install {}", self.debian().join(" ")),
        }
    }
}

/// Says what is there and what is missing.
pub fn check() -> Result<()> {
    for need in Need::ALL {
        eprintln!("{} {}", if need.present() { "present" } else { "MISSING" }, need.described());
    }
    complain_about_missing(&Need::ALL)
}

/// Provides what is missing; an error says what could not be provided and how to get it.
pub fn install(needs: &[Need]) -> Result<()> {
    let packages: Vec<&str> =
        needs.iter().filter(|need| !need.present()).flat_map(|need| need.debian()).copied().collect();
    if !packages.is_empty() && may_install() {
        apt(&packages)?;
    }
    for need in needs.iter().filter(|need| !need.present()) {
        match need {
            // Unoptimised and without self-update: 4 minutes of building on 2 cores instead of 9, and it mostly waits.
            Need::Nextest => run(cargo()
                .args(["install", "--locked", "--debug", "--no-default-features"])
                .args(["--features", "default-no-update", "cargo-nextest"]))?,
            Need::Deny => run(cargo().args(["install", "--locked", "--debug", "cargo-deny"]))?,
            Need::Lints if find("rustup").is_some() => {
                run(command("rustup").args(["component", "add", "rustfmt", "clippy"]))?;
            }
            Need::BrowserPackages if Need::Node.present() => npm::install_locked(&at("e2e"), &at("e2e"))?,
            _ => {}
        }
    }
    complain_about_missing(needs)
}

/// The browser for the tests; `NAAST_CHROMIUM` names another one.
pub fn chromium() -> Option<PathBuf> {
    if let Some(path) = std::env::var_os("NAAST_CHROMIUM") {
        return Some(PathBuf::from(path));
    }
    ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(find)
}

fn postgres() -> bool {
    // Debian keeps the server programs out of the search path, one folder per version.
    let debian = fs::read_dir("/usr/lib/postgresql").ok().into_iter().flatten().flatten();
    find("initdb").is_some() || debian.into_iter().any(|version| version.path().join("bin/initdb").is_file())
}

fn may_install() -> bool {
    Path::new("/usr/bin/apt-get").is_file()
        && output(command("id").arg("-u")).is_ok_and(|user| user.trim() == "0")
}

fn apt(packages: &[&str]) -> Result<()> {
    run(apt_get().args(["-qq", "update"]))?;
    run(apt_get().args(["-qq", "install", "--yes", "--no-install-recommends"]).args(packages))
}

fn apt_get() -> std::process::Command {
    let mut apt = command("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    apt
}

fn complain_about_missing(needs: &[Need]) -> Result<()> {
    let missing: Vec<String> = needs
        .iter()
        .filter(|need| !need.present())
        .map(|need| format!("\n  {}\n    {}", need.described(), need.remedy()))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    bail!("this machine still lacks:{}", missing.concat());
}
