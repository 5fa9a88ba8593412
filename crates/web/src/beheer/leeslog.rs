//! Who looked at what, for the privacy officer: numbers and functions, never content or a name of a family (INV-22, INV-23).

use super::{LEESLOG, alleen, in_nederland};
use crate::kern::{Antwoord, Bezoek, Invoer, Melding, bezoek::antwoord};
use crate::vorm::{
    Datumveld, Formulier, Keuze, Keuzelijst, Kolom, Label, Leeg, Stand, Status, Tabel, Tekstveld, alinea,
    lees_datum, link,
};
use axum::extract::RawQuery;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use maud::{Markup, html};
use naast_access::{Doel, Onderdeel};
use naast_domain::regels::Functie;
use naast_service::{Inzageregel, Inzagevraag};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The page, with what is searched for in the address: only numbers and dates.
pub(super) async fn toon(bezoek: Bezoek, RawQuery(query): RawQuery) -> Antwoord {
    alleen(&bezoek, Functie::Fg)?;
    let invoer = Invoer::ontleed(query.unwrap_or_default().as_bytes());
    let namen: BTreeMap<Uuid, String> =
        bezoek.dienst().accounts().iter().map(|account| (account.id.0, account.naam.clone())).collect();
    let (vraag, melding) = match lees(&invoer) {
        Ok(vraag) => (Some(vraag), Melding::Geen),
        Err(fouten) => (None, Melding::Fouten(fouten)),
    };
    let regels = match &vraag {
        Some(vraag) => bezoek.dienst().zoek_in_leeslog(bezoek.kijker(), vraag).await?,
        None => Vec::new(),
    };
    let pagina = bezoek
        .beheerpagina("Wie keek", LEESLOG, &melding)
        .inleiding("Elke keer dat iemand in een dossier keek, staat hier een regel. Wat er te lezen was, staat er niet bij.")
        .inhoud_met(|primair| html! {
            (Formulier::new(LEESLOG, velden(&invoer, &melding, &namen), primair.knop("Zoeken")).zoeken("Zoek wie keek"))
            @if vraag.is_some() { (uitkomst(&invoer, &regels, &namen)) }
        });
    antwoord(pagina, &melding)
}

fn velden(invoer: &Invoer, melding: &Melding, namen: &BTreeMap<Uuid, String>) -> Markup {
    let fout = |naam| melding.fouten().bij(naam);
    let mut kijkers: Vec<_> = namen.iter().map(|(id, naam)| (id.to_string(), naam.as_str())).collect();
    kijkers.sort_by_key(|(_, naam)| *naam);
    let mut keuzes = vec![Keuze::new("", "Iedereen")];
    keuzes.extend(kijkers.iter().map(|(id, naam)| Keuze::new(id, naam)));
    html! {
        (Keuzelijst::new("kijker", Label("Wie keek"), keuzes).gekozen(invoer.een("kijker")).vrij())
        (Tekstveld::new("dossier", Label("Nummer van het dossier")).waarde(invoer.een("dossier")).vrij().fout(fout("dossier")))
        (Datumveld::new("van", Label("Vanaf")).waarde(invoer.datum("van")).vrij().fout(fout("van")))
        (Datumveld::new("tot", Label("Tot en met")).waarde(invoer.datum("tot")).vrij().fout(fout("tot")))
    }
}

fn lees(invoer: &Invoer) -> Result<Inzagevraag, crate::vorm::Fouten> {
    let mut fouten = crate::vorm::Fouten::new();
    let getypt = invoer.een("dossier").trim();
    let dossier = (!getypt.is_empty()).then(|| getypt.parse().ok());
    if dossier == Some(None) {
        fouten.bij_veld("dossier", "Dit is geen nummer van een dossier. Neem het over uit het adres van het dossier of uit deze lijst.");
    }
    let mut dag = |naam: &str| {
        let datum = invoer.datum(naam);
        lees_datum(&datum.dag, &datum.maand, &datum.jaar).unwrap_or_else(|fout| {
            fouten.bij_veld(naam, fout.uitleg());
            None
        })
    };
    let (van, tot) = (dag("van"), dag("tot"));
    if van.zip(tot).is_some_and(|(van, tot)| tot < van) {
        fouten.bij_veld("tot", "Deze dag ligt voor de eerste dag. Wissel ze om.");
    }
    if !fouten.leeg() {
        return Err(fouten);
    }
    Ok(Inzagevraag {
        dossier: dossier.flatten(),
        kijker: invoer.een("kijker").parse().ok(),
        van: van.and_then(begin),
        tot: tot.and_then(|dag| dag.tomorrow().ok()).and_then(begin),
        voor: invoer.een("voor").parse().ok(),
    })
}

/// The first moment of a day in the Netherlands.
fn begin(dag: Date) -> Option<Timestamp> {
    let zone = TimeZone::get("Europe/Amsterdam").ok()?;
    dag.to_zoned(zone).ok().map(|moment| moment.timestamp())
}

fn uitkomst(invoer: &Invoer, regels: &[Inzageregel], namen: &BTreeMap<Uuid, String>) -> Markup {
    if regels.is_empty() {
        return html! { (Leeg::new("Geen regels gevonden", "Niemand keek, of de vraag is te smal. Laat een veld leeg om meer te zien.")) };
    }
    let kolommen = vec![
        Kolom::tekst("Wanneer"),
        Kolom::tekst("Wie"),
        Kolom::tekst("Dossier"),
        Kolom::tekst("Wat"),
        Kolom::tekst("Waarom"),
    ];
    let tabel = Tabel::new("Wie keek, de nieuwste eerst", kolommen)
        .rijen(regels.iter().map(|regel| rij(regel, namen)));
    html! {
        (tabel)
        @if let (true, Some(laatste)) = (regels.len() >= 100, regels.last()) {
            p class="nl-paragraph" { (link(&verder(invoer, laatste.nummer), "Oudere regels")) }
        } @else { (alinea("Dit zijn alle regels bij deze vraag.")) }
    }
}

/// The same question, older than this line.
fn verder(invoer: &Invoer, nummer: u64) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for naam in ["kijker", "dossier", "van-dag", "van-maand", "van-jaar", "tot-dag", "tot-maand", "tot-jaar"]
    {
        let waarde = invoer.een(naam);
        if !waarde.is_empty() {
            query.append_pair(naam, waarde);
        }
    }
    query.append_pair("voor", &nummer.to_string());
    [LEESLOG, "?", &query.finish()].concat()
}

fn rij(regel: &Inzageregel, namen: &BTreeMap<Uuid, String>) -> Vec<Markup> {
    let functie = regel.functie.parse::<Functie>().map_or("gezinslid", |functie| functie.naam());
    let onderdelen: Vec<_> =
        regel.onderdelen.iter().filter_map(|code| Onderdeel::van_code(code)).map(Onderdeel::naam).collect();
    let dossier = regel.dossier.to_string();
    let alleen_dit = [LEESLOG, "?dossier=", &dossier].concat();
    vec![
        in_nederland(regel.moment),
        html! {
            // A member of the family stays a function here: the privacy officer sees who it is in the dossier itself.
            @if let Some(naam) = namen.get(&regel.kijker) { (naam) br; }
            span class="naast-bijschrift" { (functie) @if !regel.organisatie.is_empty() { ", " (regel.organisatie) } }
        },
        html! { (link(&alleen_dit, html! { span class="naast-breekbaar" { (dossier) } })) },
        html! { (onderdelen.join(", ")) br; span class="naast-bijschrift" { "over " (regel.personen.len()) @if regel.personen.len() == 1 { " persoon" } @else { " personen" } } },
        html! {
            (Doel::van_code(&regel.doel).map_or("onbekend", Doel::naam))
            @if regel.noodtoegang { " " (Status::new(Stand::LetOp, "noodtoegang")) }
        },
    ]
}
