//! Prunes style sheets: first the components, then the design tokens that nothing asks for any more.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;

use super::css::{self, Item, split_outside};
use super::usage::{Usage, block_of, classes, is_foreign, properties};

/// Pruned components, and what is needed to prune a theme for them.
pub struct Bundle {
    components: String,
    usage: Usage,
    /// Components that the fetched sheets know.
    known: BTreeSet<String>,
}

impl Bundle {
    /// Prunes the sheets to the components in use.
    pub fn new(sheets: &[String], mut usage: Usage) -> Result<Self> {
        let mut components = String::new();
        let mut known = BTreeSet::new();
        for sheet in sheets {
            let items = css::parse(sheet)?;
            note_known(&items, &mut known);
            components.push_str(&css::write(&prune(items, &usage)));
        }
        usage.note_properties(&components);
        Ok(Self { components, usage, known })
    }

    /// The tokens in use of a theme, followed by the components.
    pub fn with_theme(&self, theme: &str) -> Result<String> {
        Ok(self.theme_alone(theme)? + &self.components + "\n")
    }

    /// The tokens in use of a theme.
    pub fn theme_alone(&self, theme: &str) -> Result<String> {
        let items = css::parse(theme)?;
        let mut values = BTreeMap::new();
        note_values(&items, &mut values);
        let mut wanted = BTreeSet::new();
        let mut queue: Vec<&str> = self.usage.properties.iter().map(String::as_str).collect();
        while let Some(name) = queue.pop() {
            if let Some(uses) = values.get(name)
                && wanted.insert(name.to_owned())
            {
                queue.extend(uses.iter().map(String::as_str));
            }
        }
        Ok(css::write(&keep_tokens(items, &wanted)))
    }

    /// Components that our sources mention and no sheet knows.
    pub fn unknown(&self) -> impl Iterator<Item = &str> {
        self.usage.unknown(&self.known)
    }
}

fn prune(items: Vec<Item>, usage: &Usage) -> Vec<Item> {
    items.into_iter().filter_map(|item| prune_item(item, usage)).collect()
}

fn prune_item(item: Item, usage: &Usage) -> Option<Item> {
    match item {
        // Each sheet says its encoding; in the middle of a bundle that is an error.
        Item::Line(line) => (!line.starts_with("@charset")).then_some(Item::Line(line)),
        Item::Block { prelude, items } if is_group(&prelude) => {
            let items = prune(items, usage);
            (!items.is_empty()).then_some(Item::Block { prelude, items })
        }
        Item::Block { prelude, items } if prelude.starts_with('@') => Some(Item::Block { prelude, items }),
        Item::Block { prelude, items } => {
            let selectors: Vec<&str> =
                split_outside(&prelude, ',').into_iter().filter(|selector| usage.wants(selector)).collect();
            (!selectors.is_empty() && !items.is_empty())
                .then(|| Item::Block { prelude: selectors.join(","), items: prune(items, usage) })
        }
    }
}

/// At-rules that hold rules; of others, such as `@keyframes`, everything stays.
fn is_group(prelude: &str) -> bool {
    ["@media", "@supports", "@container", "@layer", "@scope"].iter().any(|name| prelude.starts_with(name))
}

fn note_known(items: &[Item], known: &mut BTreeSet<String>) {
    for item in items {
        if let Item::Block { prelude, items } = item {
            let foreign = classes(prelude).into_iter().filter(|class| is_foreign(class));
            known.extend(foreign.map(|class| block_of(class).to_owned()));
            note_known(items, known);
        }
    }
}

/// Notes for each token which other tokens its value asks for.
fn note_values(items: &[Item], values: &mut BTreeMap<String, Vec<String>>) {
    for item in items {
        match item {
            Item::Line(line) => {
                if let Some((name, value)) = line.split_once(':').filter(|(name, _)| name.starts_with("--")) {
                    values.entry(name.to_owned()).or_default().extend(properties(value).map(str::to_owned));
                }
            }
            Item::Block { items, .. } => note_values(items, values),
        }
    }
}

fn keep_tokens(items: Vec<Item>, wanted: &BTreeSet<String>) -> Vec<Item> {
    items
        .into_iter()
        .filter_map(|item| match item {
            Item::Line(line) => {
                let token = line.split_once(':').map(|(name, _)| name).filter(|name| name.starts_with("--"));
                token.is_none_or(|name| wanted.contains(name)).then_some(Item::Line(line))
            }
            Item::Block { prelude, items } => {
                let items = keep_tokens(items, wanted);
                (!items.is_empty()).then_some(Item::Block { prelude, items })
            }
        })
        .collect()
}

#[cfg(test)]
#[expect(clippy::expect_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;

    fn bundle(sheet: &str, source: &str) -> Bundle {
        let mut usage = Usage::default();
        usage.note_classes(source);
        usage.note_properties(source);
        Bundle::new(&[sheet.to_owned()], usage).expect("a bundle")
    }

    #[test]
    fn rules_of_unused_components_go_also_from_a_list_and_from_a_media_query() {
        let bundle = bundle(
            "@charset \"UTF-8\";.nl-link,.nl-mark{color:red}@media print{.nl-mark{color:#000}}@media print{.nl-link{color:#000}}",
            "a.nl-link {}",
        );
        assert_eq!(bundle.components, ".nl-link{color:red}@media print{.nl-link{color:#000}}");
    }

    #[test]
    fn tokens_stay_when_a_component_needs_them_through_another_token() {
        let bundle = bundle(".nl-link{color:var(--link)}.nl-mark{color:var(--mark)}", "a.nl-link {}");
        let theme = ".t{--link:var(--action);--action:#06c;--mark:yellow;--unused:1px}";
        assert_eq!(bundle.theme_alone(theme).expect("a theme"), ".t{--link:var(--action);--action:#06c}");
    }

    #[test]
    fn tokens_that_only_our_own_sources_use_stay() {
        let bundle = bundle("", "fill=\"var(--basis-color)\"");
        assert_eq!(
            bundle.theme_alone(".t{--basis-color:red;--b:1px}").expect("a theme"),
            ".t{--basis-color:red}"
        );
    }

    #[test]
    fn a_component_that_no_sheet_knows_is_named() {
        let bundle = bundle(".nl-link{color:red}", "a.nl-link {} b.nl-lnik {}");
        assert_eq!(bundle.unknown().collect::<Vec<_>>(), ["nl-lnik"]);
    }
}
