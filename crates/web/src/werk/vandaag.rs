//! The start of the day: my families, what is due, who is waited for, who is away.

use crate::kern::{
    Antwoord, Bezoek, Melding,
    bezoek::antwoord,
    pad::{self, Tab},
};
use crate::vorm::{Kolom, Kop, Leeg, Stand, Status, Tabel, Uitklap, afstand, dag_lang, kort, link};
use jiff::{ToSpan, civil::Date};
use maud::{Markup, html};
use naast_domain::{dossier::Routestap, veiligheid::Fase};
use naast_service::{Caseloadregel, Openregel, Werkdag};

/// The page.
pub(super) async fn toon(bezoek: Bezoek) -> Antwoord {
    if bezoek.kijker().functie().is_none_or(naast_domain::regels::Functie::nooit_inhoud) {
        return Ok(axum::response::IntoResponse::into_response(axum::response::Redirect::to(pad::BEHEER)));
    }
    let werkdag = bezoek.dienst().werkdag(bezoek.kijker()).await?;
    let vandaag = werkdag.vandaag.unwrap_or_default();
    let melding = Melding::Geen;
    let datum = dag_lang(vandaag);
    let pagina = bezoek.werkpagina("Vandaag", pad::WERK, &melding).inleiding(&datum).inhoud_met(|primair| {
        html! {
            div class="naast-knoppen" { (primair.link(pad::ZOEKEN, "Gezin zoeken")) }
            (te_doen(&werkdag, vandaag))
            (gezinnen(&werkdag, vandaag))
            (wacht(&werkdag, vandaag))
            (weg(&werkdag))
        }
    });
    antwoord(pagina, &melding)
}

fn te_doen(werkdag: &Werkdag, vandaag: Date) -> Markup {
    html! {
        section aria-labelledby="te-doen" {
            h2 class="nl-heading nl-heading--level-2" id="te-doen" { "Nu te doen" }
            @if werkdag.te_doen.is_empty() {
                (Leeg::new("Niets te doen", "Er wacht nu niets op u. Nieuwe termijnen en taken komen hier vanzelf te staan.").niveau(Kop::H3))
            } @else {
                (verdeeld(&werkdag.te_doen, vandaag))
            }
        }
    }
}

/// What is late or due this week stands open; the rest is one press away.
fn verdeeld(te_doen: &[Openregel], vandaag: Date) -> Markup {
    let deze_week = vandaag.saturating_add(7.days());
    let (met_dag, zonder): (Vec<&Openregel>, Vec<_>) =
        te_doen.iter().partition(|regel| regel.vervalt_op.is_some());
    let (nu, later): (Vec<&Openregel>, Vec<_>) =
        met_dag.into_iter().partition(|regel| regel.vervalt_op.is_some_and(|dag| dag <= deze_week));
    html! {
        @if nu.is_empty() {
            (Leeg::new("Niets voor deze week", "Er is niets te laat, en de komende zeven dagen loopt er geen termijn af.").niveau(Kop::H3))
        } @else {
            (openstaand("Te laat, en wat deze week moet", &nu, Wie::Ik, vandaag))
        }
        @for (kop, regels) in [("Later", later), ("Zonder termijn", zonder)] {
            @if !regels.is_empty() {
                (Uitklap::new(&format!("{kop} ({})", regels.len()), openstaand(kop, &regels, Wie::Ik, vandaag)))
            }
        }
    }
}

/// Families where somebody stands in for the fixed face these days.
fn weg(werkdag: &Werkdag) -> Markup {
    let weg: Vec<_> =
        werkdag.gezinnen.iter().filter_map(|gezin| Some((gezin, gezin.waarneming.as_ref()?))).collect();
    let kolommen =
        ["Wie is er weg", "Wie neemt waar", "Tot en met", "Gezin"].into_iter().map(Kolom::tekst).collect();
    let tabel =
        Tabel::new("Wie er weg is", kolommen).stil_bijschrift().rijen(weg.iter().map(|(gezin, afwezig)| {
            vec![
                html! { (afwezig.gezicht) },
                html! { (afwezig.waarnemer) },
                html! { (kort(afwezig.tot)) },
                link(&pad::dossier(gezin.dossier, Tab::Team), &gezin.naam),
            ]
        }));
    html! {
        @if !weg.is_empty() {
            section aria-labelledby="weg" {
                h2 class="nl-heading nl-heading--level-2" id="weg" { "Wie er weg is" }
                (tabel)
            }
        }
    }
}

/// Whether a list says whose turn it is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wie {
    Ik,
    Anderen,
}

fn wacht(werkdag: &Werkdag, vandaag: Date) -> Markup {
    html! {
        @if !werkdag.wacht.is_empty() {
            section aria-labelledby="wacht" {
                h2 class="nl-heading nl-heading--level-2" id="wacht" { "Wacht op iemand anders" }
                (openstaand("Waar u op wacht, het langst eerst", &werkdag.wacht.iter().collect::<Vec<_>>(), Wie::Anderen, vandaag))
            }
        }
    }
}

fn openstaand(bijschrift: &str, regels: &[&Openregel], wie: Wie, vandaag: Date) -> Markup {
    let met_wie = wie == Wie::Anderen;
    let kolommen = [Some("Wat"), met_wie.then_some("Wie"), Some("Gezin"), Some("Uiterlijk")];
    let kolommen = kolommen.into_iter().flatten().map(Kolom::tekst).collect();
    let tabel = Tabel::new(bijschrift, kolommen).stil_bijschrift().rijen(regels.iter().map(|regel| {
        let wat = link(&pad::waar(regel.dossier, &regel.waar), &regel.onderwerp);
        let cellen = [
            Some(wat),
            met_wie.then(|| html! { (regel.wie) }),
            Some(html! { (regel.naam) }),
            Some(uiterlijk(regel.vervalt_op, vandaag)),
        ];
        cellen.into_iter().flatten().collect()
    }));
    html! { (tabel) }
}

fn uiterlijk(dag: Option<Date>, vandaag: Date) -> Markup {
    html! {
        @match dag {
            None => "geen termijn",
            Some(dag) => {
                (kort(dag)) " "
                @if dag < vandaag { (Status::new(Stand::Ernstig, &afstand(dag, vandaag))) }
                @else { span class="naast-bijschrift" { (afstand(dag, vandaag)) } }
            }
        }
    }
}

fn gezinnen(werkdag: &Werkdag, vandaag: Date) -> Markup {
    let kolommen = vec![
        Kolom::tekst("Gezin"),
        Kolom::tekst("Mijn rol"),
        Kolom::tekst("Fase"),
        Kolom::tekst("Stap"),
        Kolom::tekst("Eerstvolgende"),
    ];
    let tabel = Tabel::new("Mijn gezinnen", kolommen)
        .stil_bijschrift()
        .rijen(werkdag.gezinnen.iter().map(|gezin| rij(gezin, vandaag)));
    html! {
        section aria-labelledby="gezinnen" {
            h2 class="nl-heading nl-heading--level-2" id="gezinnen" { "Mijn gezinnen (" (werkdag.gezinnen.len()) ")" }
            @if werkdag.gezinnen.is_empty() {
                (Leeg::new("Nog geen gezinnen", "U bent nu bij geen enkel gezin betrokken. Zoek een gezin, of open een dossier als het er nog niet is.")
                    .niveau(Kop::H3))
            } @else {
                (tabel)
            }
        }
    }
}

fn rij(gezin: &Caseloadregel, vandaag: Date) -> Vec<Markup> {
    let fase = gezin.fase.parse::<Fase>().map_or("", |fase| fase.naam());
    let stap = Routestap::van_code(&gezin.stap).map(|stap| stap.to_string()).unwrap_or_default();
    vec![
        html! {
            (link(&pad::dossier(gezin.dossier, Tab::Overzicht), &gezin.naam))
            @if gezin.waarneming.is_some() { " " (Status::new(Stand::LetOp, "waarneming")) }
        },
        html! { (rol(&gezin.rol)) },
        html! { (fase) },
        html! { (stap) },
        uiterlijk(gezin.eerstvolgende, vandaag),
    ]
}

fn rol(code: &str) -> String {
    match code {
        "vast_gezicht" => "vast gezicht".to_owned(),
        "waarnemer" => "waarnemer".to_owned(),
        anders => anders
            .parse::<naast_domain::regels::Functie>()
            .map_or_else(|_| anders.to_owned(), |functie| functie.naam().to_owned()),
    }
}
