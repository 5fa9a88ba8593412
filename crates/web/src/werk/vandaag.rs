//! The start of the day: my families, what is due, who is waited for, who is away.

use crate::kern::{
    Antwoord, Bezoek, Melding,
    bezoek::antwoord,
    pad::{self, Tab},
};
use crate::vorm::{Kolom, Kop, Leeg, Stand, Status, Tabel, afstand, dag_lang, kort, link};
use jiff::civil::Date;
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
                (openstaand("Wat op u wacht, het eerst wat het eerst moet", &werkdag.te_doen, vandaag))
            }
        }
    }
}

fn wacht(werkdag: &Werkdag, vandaag: Date) -> Markup {
    html! {
        @if !werkdag.wacht.is_empty() {
            section aria-labelledby="wacht" {
                h2 class="nl-heading nl-heading--level-2" id="wacht" { "Wacht op iemand anders" }
                (openstaand("Waar u op wacht, het langst eerst", &werkdag.wacht, vandaag))
            }
        }
    }
}

fn openstaand(bijschrift: &str, regels: &[Openregel], vandaag: Date) -> Markup {
    let kolommen = vec![Kolom::tekst("Wat"), Kolom::tekst("Gezin"), Kolom::tekst("Uiterlijk")];
    let tabel = Tabel::new(bijschrift, kolommen).stil_bijschrift().rijen(regels.iter().map(|regel| {
        vec![
            link(&pad::waar(regel.dossier, &regel.waar), &regel.onderwerp),
            html! { (regel.naam) },
            uiterlijk(regel.vervalt_op, vandaag),
        ]
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
            @if gezin.waarneming { " " (Status::new(Stand::LetOp, "waarneming")) }
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
