//! The style sheets of NL Design System: fetched by npm, pruned to what our pages use, written for `naast-web` to embed.
//!
//! Utrecht's sheet is 407 kB and the tokens are 208 kB; a family page may weigh 60 kB over the wire. So rules of components
//! that no source of `crates/web` mentions are left out, and then the tokens that no remaining rule asks for.

mod bundle;
mod css;
mod usage;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::npm;
use crate::root::{at, target};

/// Style sheets of components, in the order of the cascade: candidate components win over Utrecht's.
const COMPONENTS: [&str; 9] = [
    "@utrecht/component-library-css/dist/index.css",
    "@nl-design-system-candidate/paragraph-css/dist/paragraph.css",
    "@nl-design-system-candidate/heading-css/dist/heading.css",
    "@nl-design-system-candidate/link-css/dist/link.css",
    "@nl-design-system-candidate/button-css/dist/button.css",
    "@nl-design-system-candidate/skip-link-css/dist/skip-link.css",
    "@nl-design-system-candidate/data-badge-css/dist/data-badge.css",
    "@nl-design-system-candidate/number-badge-css/dist/number-badge.css",
    "@nl-design-system-candidate/mark-css/dist/mark.css",
];

/// Tokens of the theme that each page uses unless a municipality has its own: class `voorbeeld-theme`.
const DEFAULT_THEME: &str = "@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css";

/// Tokens of further themes, each in its own sheet: class `ma-theme`.
const OTHER_THEMES: [(&str, &str); 1] =
    [("ma", "@nl-design-system-community/ma-design-tokens/dist/theme.css")];

/// Fetches what is not there yet and writes `crates/web/assets/npm`.
pub fn make() -> Result<()> {
    let fetched = target().join("xtask/assets");
    npm::install_locked(&at("crates/web/assets-src"), &fetched)?;
    let modules = fetched.join("node_modules");

    let mut usage = usage::Usage::default();
    for folder in
        ["crates/web/src", "crates/web/assets/js", "crates/web/assets/css", "crates/web/assets/beeld"]
    {
        usage.read(&at(folder))?;
    }
    let components = COMPONENTS.iter().map(|path| read(&modules, path)).collect::<Result<Vec<_>>>()?;
    let bundle = bundle::Bundle::new(&components, usage)?;

    let out = at("crates/web/assets/npm");
    let licences = licences(&modules)?;
    let notice = format!("/*! NL Design System, pruned. EUPL-1.2.{} */\n", licences.holders);
    write(
        &out.join("nlds.css"),
        &format!("{notice}{}", bundle.with_theme(&read(&modules, DEFAULT_THEME)?)?),
    )?;
    for (name, path) in OTHER_THEMES {
        let theme = bundle.theme_alone(&read(&modules, path)?)?;
        write(&out.join("themas").join(format!("{name}.css")), &format!("{notice}{theme}"))?;
    }
    write(&out.join("licenties.txt"), &licences.text)?;
    for unknown in bundle.unknown() {
        eprintln!("  note: crates/web mentions {unknown}, which no style sheet knows");
    }
    Ok(())
}

fn read(modules: &Path, path: &str) -> Result<String> {
    fs::read_to_string(modules.join(path))
        .with_context(|| format!("the npm package no longer carries {path}"))
}

/// Writes only what changed: cargo rebuilds `naast-web` when a file is newer.
fn write(path: &Path, content: &str) -> Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == content) {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, content).with_context(|| format!("cannot write {}", path.display()))?;
    let name = path.strip_prefix(at("")).unwrap_or(path).display();
    eprintln!("  wrote {name} ({} kB)", content.len().div_ceil(1000));
    Ok(())
}

/// Licence texts of everything that was fetched.
struct Licences {
    /// Each text once, after the packages that come under it.
    text: String,
    /// Whom the style sheets name as holders of the rights.
    holders: String,
}

fn licences(modules: &Path) -> Result<Licences> {
    let mut by_text: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut holders: Vec<String> = Vec::new();
    let lock: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(at("crates/web/assets-src/package-lock.json"))?)?;
    let packages = lock["packages"].as_object().context("package-lock.json without packages")?;
    for (path, package) in packages.iter().filter(|(path, _)| !path.is_empty()) {
        let name = path.rsplit_once("node_modules/").map_or(path.as_str(), |(_, name)| name);
        let folder = modules.join(path.strip_prefix("node_modules/").unwrap_or(path));
        let text = ["LICENSE.md", "LICENSE", "LICENSE.txt"]
            .iter()
            .find_map(|file| fs::read_to_string(folder.join(file)).ok())
            .with_context(|| format!("{name} carries no licence text"))?;
        let version = package["version"].as_str().unwrap_or("?");
        let licence = package["license"].as_str().unwrap_or("?");
        by_text.entry(text).or_default().push(format!("{name} {version} ({licence})"));
    }
    for path in COMPONENTS {
        let text = read(modules, path)?;
        for line in text.lines().map(|line| line.trim_start_matches([' ', '*', '/'])) {
            if let Some(name) = line.strip_prefix("Copyright (c) ") {
                let name =
                    name.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-' || c == ' ').to_owned();
                if !holders.contains(&name) {
                    holders.push(name);
                }
            }
        }
    }
    let mut all =
        String::from("Style sheets and design tokens in this folder are made from these packages.\n");
    for (text, packages) in by_text {
        write!(all, "\n{}\n\n{}\n", packages.join("\n"), text.trim())?;
    }
    let holders =
        holders.iter().fold(String::new(), |line, name| line + " (c) " + name.trim_end_matches('.') + ".");
    Ok(Licences { text: all, holders })
}
