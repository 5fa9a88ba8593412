//! The genogram in words: a row for each person.

use maud::{Markup, html};

use super::graaf::Graaf;
use super::{Afkomst, Genogram, Gezaghouder, Leven, beeld};
use crate::vorm::{Kolom, Tabel, kort, lang, periode};

/// The table that goes with the drawing.
pub fn tabel<'a>(genogram: &Genogram<'a>, graaf: &Graaf) -> Tabel<'a> {
    let kolommen = vec!["Wie", "Geboren", "Ouders", "Partners", "Gezag", "Woont", "Verder"]
        .into_iter()
        .map(Kolom::tekst);
    Tabel::new(genogram.naam, kolommen.collect()).rijen((0..graaf.aantal).map(|i| rij(genogram, graaf, i)))
}

fn rij(genogram: &Genogram<'_>, graaf: &Graaf, i: usize) -> Vec<Markup> {
    let persoon = &genogram.personen[i];
    vec![
        html! { (persoon.naam) },
        geboren(genogram, i),
        regels(&ouders(genogram, graaf, i)),
        regels(&partners(genogram, graaf, i)),
        regels(&gezag(genogram, graaf, i)),
        regels(&woont(graaf, i)),
        regels(&verder(genogram, graaf, i)),
    ]
}

fn regels(regels: &[String]) -> Markup {
    html! {
        @for (i, regel) in regels.iter().enumerate() {
            @if i > 0 { br; }
            (regel)
        }
        @if regels.is_empty() { span aria-hidden="true" { "–" } }
    }
}

fn geboren(genogram: &Genogram<'_>, i: usize) -> Markup {
    let persoon = &genogram.personen[i];
    let dag = persoon.geboren.map(lang);
    html! {
        @match (persoon.leven, dag) {
            (Leven::Ongeboren, Some(dag)) => { "verwacht " (dag) },
            (Leven::Ongeboren, None) => "nog niet geboren",
            (_, Some(dag)) => (dag),
            (_, None) => "niet bekend",
        }
        @if let Leven::Overleden(dag) = persoon.leven {
            br; "overleden" @if let Some(dag) = dag { " " (lang(dag)) }
        }
    }
}

fn ouders(genogram: &Genogram<'_>, graaf: &Graaf, i: usize) -> Vec<String> {
    let mut uit = Vec::new();
    for nest in graaf.nesten.iter().filter(|nest| nest.kinderen.contains(&i)) {
        for &ouder in &nest.ouders {
            let naam = genogram.personen[ouder].naam;
            uit.push(match nest.soort {
                Afkomst::Juridisch => naam.to_owned(),
                soort => format!("{naam} ({})", beeld::afkomst(soort)),
            });
        }
    }
    uit
}

fn partners(genogram: &Genogram<'_>, graaf: &Graaf, i: usize) -> Vec<String> {
    let mut uit = Vec::new();
    for paar in graaf.paren.iter().filter(|paar| paar.a == i || paar.b == i) {
        let naam = genogram.personen[if paar.a == i { paar.b } else { paar.a }].naam;
        if paar.banden.is_empty() {
            uit.push(format!("{naam}: samen ouder"));
        }
        for &nr in &paar.banden {
            let band = &genogram.partners[nr];
            let soort = beeld::verbintenis(band.soort, band.tot.is_some());
            uit.push(met_periode(&format!("{naam}: {soort}"), &periode(band.van, band.tot)));
        }
    }
    uit
}

fn met_periode(tekst: &str, periode: &str) -> String {
    if periode.is_empty() { tekst.to_owned() } else { format!("{tekst}, {periode}") }
}

fn gezag(genogram: &Genogram<'_>, graaf: &Graaf, i: usize) -> Vec<String> {
    genogram
        .gezag
        .iter()
        .filter(|gezag| graaf.zoek(gezag.kind) == Some(i))
        .filter_map(|gezag| {
            let naam = match gezag.houder {
                Gezaghouder::Instelling(naam) => naam,
                Gezaghouder::Persoon(id) => genogram.personen[graaf.zoek(id)?].naam,
            };
            let sinds = gezag.sinds.map(|dag| format!("sinds {}", kort(dag)));
            let bron = Some(gezag.bron).filter(|bron| !bron.is_empty()).map(str::to_owned);
            let erbij: Vec<String> = sinds.into_iter().chain(bron).collect();
            Some(if erbij.is_empty() { naam.to_owned() } else { format!("{naam} ({})", erbij.join(", ")) })
        })
        .collect()
}

fn woont(graaf: &Graaf, i: usize) -> Vec<String> {
    graaf
        .huishoudens
        .iter()
        .filter(|thuis| thuis.leden.contains(&i))
        .map(|thuis| thuis.naam.clone())
        .collect()
}

fn verder(genogram: &Genogram<'_>, graaf: &Graaf, i: usize) -> Vec<String> {
    let noot = genogram.personen[i].noot.map(str::to_owned);
    let banden = genogram.banden.iter().filter_map(|band| {
        let (a, b) = (graaf.zoek(band.a)?, graaf.zoek(band.b)?);
        (a == i).then(|| {
            let tekst = format!("{} van {}", band.soort, genogram.personen[b].naam);
            met_periode(&tekst, &periode(band.van, band.tot))
        })
    });
    noot.into_iter().chain(banden).collect()
}
