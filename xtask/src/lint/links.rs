//! Links in documents lead somewhere.

use crate::root::at;

use super::{Finding, Source};

/// Checks the relative links of a Markdown file.
pub fn check(source: &Source) -> Vec<Finding> {
    if !source.has_extension("md") {
        return Vec::new();
    }
    let folder = source.path.rsplit_once('/').map_or("", |(folder, _)| folder);
    links(&source.text)
        .into_iter()
        .filter(|(_, link)| !at(folder).join(link).exists())
        .map(|(line, link)| Finding::new(&source.path, line, format!("the link to {link} leads nowhere")))
        .collect()
}

/// Links to files, with their line; without code, web addresses and places within the page.
fn links(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut code = false;
    for (i, line) in text.lines().enumerate() {
        if line.trim_start().starts_with("```") {
            code = !code;
        }
        if code {
            continue;
        }
        for piece in line.split("](").skip(1) {
            let target = piece.split([')', ' ', '#']).next().unwrap_or_default();
            if !target.is_empty() && !target.contains(':') {
                found.push((i + 1, target));
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_links_to_files_count() {
        let text =
            "[a](docs/a.md#top) [b](https://example.org) [c](#here)\n```\n[d](d.md)\n```\n![e](e.png \"E\")";
        assert_eq!(links(text), [(1, "docs/a.md"), (5, "e.png")]);
    }

    #[test]
    fn a_link_that_leads_nowhere_is_found() {
        let source = Source { path: "docs/x.md".into(), text: "[a](../Cargo.toml) [b](../gone.md)".into() };
        let found: Vec<String> = check(&source).iter().map(ToString::to_string).collect();
        assert_eq!(found, ["docs/x.md:1: the link to ../gone.md leads nowhere"]);
    }
}
