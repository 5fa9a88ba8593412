//! `naast openapi`: the description of the API, for people and for programs.

use crate::opdracht::OpenApi;
use anyhow::Context as _;
use serde_json::Value;
use std::{
    fmt::Write as _,
    io::{ErrorKind, Write as _},
    process::ExitCode,
};

/// Prints the document as JSON, or as YAML.
pub fn draai(openapi: &OpenApi) -> anyhow::Result<ExitCode> {
    let document = naast_web::api::openapi()
        .map_err(|fout| anyhow::anyhow!("de API kan niet worden beschreven: {fout}"))?;
    let tekst = if openapi.yaml {
        let mut tekst = String::new();
        yaml(document, 0, &mut tekst);
        tekst
    } else {
        serde_json::to_string_pretty(document).context("de beschrijving kan niet worden opgeschreven")? + "\n"
    };
    match std::io::stdout().lock().write_all(tekst.as_bytes()) {
        // Who reads only the first lines has what he wants.
        Err(fout) if fout.kind() == ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
        uitkomst => uitkomst.map(|()| ExitCode::SUCCESS).context("de beschrijving kan niet worden getoond"),
    }
}

/// Writes a value as YAML: keys and texts in quotes, as in JSON, so that nothing is taken for something else.
fn yaml(waarde: &Value, diepte: usize, uit: &mut String) {
    let inspringen = "  ".repeat(diepte);
    match waarde {
        Value::Object(velden) if !velden.is_empty() => {
            for (naam, waarde) in velden {
                let _ = write!(uit, "{inspringen}{}:", Value::from(naam.as_str()));
                onder(waarde, diepte, uit);
            }
        }
        Value::Array(lijst) if !lijst.is_empty() => {
            for waarde in lijst {
                let _ = write!(uit, "{inspringen}-");
                onder(waarde, diepte, uit);
            }
        }
        anders => {
            let _ = writeln!(uit, "{inspringen}{anders}");
        }
    }
}

fn onder(waarde: &Value, diepte: usize, uit: &mut String) {
    let is_leeg = waarde.as_object().is_some_and(serde_json::Map::is_empty)
        || waarde.as_array().is_some_and(Vec::is_empty);
    if (waarde.is_object() || waarde.is_array()) && !is_leeg {
        uit.push('\n');
        yaml(waarde, diepte + 1, uit);
    } else {
        let _ = writeln!(uit, " {waarde}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn yaml_keeps_structure_and_quotes_what_could_be_mistaken() {
        let als_yaml = |document| {
            let mut uit = String::new();
            yaml(&document, 0, &mut uit);
            uit
        };
        assert_eq!(als_yaml(json!({ "openapi": "3.1.0" })), "\"openapi\": \"3.1.0\"\n");
        assert_eq!(
            als_yaml(json!({ "tags": [{ "name": "nee" }] })),
            "\"tags\":\n  -\n    \"name\": \"nee\"\n"
        );
        assert_eq!(als_yaml(json!({ "leeg": {} })), "\"leeg\": {}\n");
        assert_eq!(als_yaml(json!({ "getal": 3 })), "\"getal\": 3\n");
    }
}
