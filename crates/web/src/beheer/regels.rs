//! The rules that Naast works with: terms, powers and age lines, each with its source and how sure that is.

use super::{REGELS, controleer, hoofdletter};
use crate::kern::{Antwoord, Bezoek, Melding, bezoek::antwoord};
use crate::vorm::{Formulier, Knop, Kolom, Label, Soort, Stand, Status, Tabel, Tekstveld, link, periode};
use axum::extract::RawQuery;
use jiff::civil::Date;
use maud::{Markup, html};
use naast_domain::{
    context::dag_in_nederland,
    regels::{Geldigheid, Herkomst, Leeftijdsgroep, Merk},
};

const BEVOEGDHEDEN: &str = "/beheer/regels/bevoegdheden";
const LEEFTIJDEN: &str = "/beheer/regels/leeftijden";
/// How long things count.
pub(super) const LOOPTIJDEN: &str = "/beheer/regels/looptijden";

fn pagina(bezoek: &Bezoek, titel: &str, gekozen: &str, inhoud: &Markup) -> Antwoord {
    let melding = Melding::Geen;
    let uitgave = [
        "Uitgave ",
        bezoek.dienst().regels().uitgave(),
        ". Een regel wordt nooit gewist: hij krijgt een einddatum, en de nieuwe komt ernaast.",
    ]
    .concat();
    let pagina = bezoek.beheerpagina(titel, REGELS, &melding).inleiding(&uitgave).inhoud(html! {
        nav class="naast-knoppen" aria-label="Soorten regels" {
            @for (href, tekst) in [(REGELS, "Termijnen"), (BEVOEGDHEDEN, "Bevoegdheden"), (LEEFTIJDEN, "Leeftijden"), (LOOPTIJDEN, "Hoe lang iets geldt")] {
                @if href == gekozen { strong aria-current="page" { (tekst) } } @else { (link(href, tekst)) }
            }
        }
        (inhoud)
    });
    antwoord(pagina, &melding)
}

/// The terms.
pub(super) async fn toon(bezoek: Bezoek, RawQuery(query): RawQuery) -> Antwoord {
    controleer(&bezoek)?;
    let vandaag = dag_in_nederland(bezoek.dienst().klok().nu());
    let query = crate::kern::Invoer::ontleed(query.unwrap_or_default().as_bytes());
    let gezocht = query.een("zoek").trim().to_lowercase();
    let kolommen = vec![
        Kolom::tekst("Termijn"),
        Kolom::tekst("Duur"),
        Kolom::tekst("Begint bij"),
        Kolom::tekst("Als hij voorbij is"),
        Kolom::tekst("Bron"),
    ];
    let regels = bezoek.dienst().regels().termijnen().iter().filter(|regel| {
        let alles = [regel.id.code(), &regel.naam, &regel.omschrijving, &regel.herkomst.bron]
            .join(" ")
            .to_lowercase();
        alles.contains(&gezocht)
    });
    let tabel = Tabel::new("Termijnen", kolommen).leeg("Er is geen termijn met dit woord.").rijen(regels.map(|regel| vec![
        html! { strong { (regel.id.code()) " " (regel.naam) } br; span class="naast-bijschrift" { (regel.omschrijving) } },
        html! {
            (regel.lengte)
            br; span class="naast-bijschrift" { (regel.telwijze.naam()) @if regel.atw { ", met Algemene termijnenwet" } }
            @if let Some(verlenging) = &regel.verlenging {
                br; span class="naast-bijschrift" {
                    "te verlengen met " (verlenging.lengte)
                    @if let Some(keren) = verlenging.keren { ", hoogstens " (keren) @if keren == 1 { " keer" } @else { " keren" } }
                }
            }
        },
        html! { (regel.begint_bij.naam()) },
        html! { (regel.gevolg) },
        herkomst(&regel.herkomst, regel.geldigheid, vandaag),
    ]));
    let veld = Tekstveld::new("zoek", Label("Zoek in de termijnen"))
        .soort(Soort::Zoeken)
        .waarde(query.een("zoek"))
        .vrij();
    let inhoud = html! {
        (Formulier::new(REGELS, veld, Knop::new("Zoeken")).zoeken("Zoek in de termijnen"))
        (tabel)
    };
    pagina(&bezoek, "Regels: termijnen", REGELS, &inhoud)
}

/// How long things count or may wait.
pub(super) async fn looptijden(bezoek: Bezoek) -> Antwoord {
    controleer(&bezoek)?;
    let vandaag = dag_in_nederland(bezoek.dienst().klok().nu());
    let kolommen = ["Wat", "Hoe lang", "Bron"].into_iter().map(Kolom::tekst).collect();
    let tabel = Tabel::new("Hoe lang iets geldt", kolommen).rijen(bezoek.dienst().regels().looptijden().iter().map(|regel| {
        vec![
            html! { strong { (hoofdletter(regel.id.naam())) } br; span class="naast-bijschrift" { (regel.omschrijving) } },
            html! { (regel) },
            herkomst(&regel.herkomst, regel.geldigheid, vandaag),
        ]
    }));
    pagina(&bezoek, "Regels: hoe lang iets geldt", LOOPTIJDEN, &html! { (tabel) })
}

/// The powers.
pub(super) async fn bevoegdheden(bezoek: Bezoek) -> Antwoord {
    controleer(&bezoek)?;
    let vandaag = dag_in_nederland(bezoek.dienst().klok().nu());
    let kolommen = vec![
        Kolom::tekst("Bevoegdheid"),
        Kolom::tekst("Wie"),
        Kolom::tekst("Grondslag"),
        Kolom::tekst("Recht"),
        Kolom::tekst("Bron"),
    ];
    let tabel = Tabel::new("Bevoegdheden", kolommen).rijen(bezoek.dienst().regels().bevoegdheden().iter().map(|regel| {
        let recht: Vec<_> = regel.rechtsmodus.iter().map(|modus| modus.naam()).collect();
        vec![
            html! { strong { (hoofdletter(regel.code.naam())) } },
            html! {
                (hoofdletter(&regel.houder))
                @if let Some(voorwaarde) = regel.voorwaarde {
                    br; span class="naast-bijschrift" {
                        "Ook: "
                        @for (nummer, rol) in regel.ook.iter().enumerate() { @if nummer > 0 { ", " } (rol.naam()) }
                        ", als " (voorwaarde.naam())
                    }
                }
            },
            html! { (regel.grondslag) },
            html! { (recht.join(", ")) },
            herkomst(&regel.herkomst, regel.geldigheid, vandaag),
        ]
    }));
    pagina(&bezoek, "Regels: bevoegdheden", BEVOEGDHEDEN, &html! { (tabel) })
}

/// The age lines.
pub(super) async fn leeftijden(bezoek: Bezoek) -> Antwoord {
    controleer(&bezoek)?;
    let vandaag = dag_in_nederland(bezoek.dienst().klok().nu());
    let mut kolommen = vec![Kolom::tekst("Onderwerp")];
    kolommen.extend(Leeftijdsgroep::ALLE.iter().map(|groep| Kolom::tekst(groep.naam())));
    kolommen.push(Kolom::tekst("Bron"));
    let tabel = Tabel::new("Wie mag wat op welke leeftijd", kolommen).rijen(
        bezoek.dienst().regels().leeftijden().iter().map(|regel| {
            let mut rij = vec![html! { strong { (hoofdletter(regel.onderwerp.naam())) } }];
            rij.extend(Leeftijdsgroep::ALLE.iter().map(|groep| html! { (regel.voor(*groep).uitleg) }));
            rij.push(herkomst(&regel.herkomst, regel.geldigheid, vandaag));
            rij
        }),
    );
    pagina(&bezoek, "Regels: leeftijden", LEEFTIJDEN, &html! { (tabel) })
}

fn herkomst(herkomst: &Herkomst, geldigheid: Geldigheid, vandaag: Date) -> Markup {
    let stand = match herkomst.merk {
        Merk::V => Stand::Goed,
        Merk::R => Stand::LetOp,
        Merk::I => Stand::Neutraal,
    };
    html! {
        (herkomst.bron) br;
        (Status::new(stand, herkomst.merk.naam())) br;
        span class="naast-bijschrift" {
            (periode(Some(geldigheid.van), geldigheid.tot))
            @if !geldigheid.geldt_op(vandaag) { " (geldt nu niet)" }
        }
    }
}
