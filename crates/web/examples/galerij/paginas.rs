//! The pages of the gallery.

use jiff::civil::date;
use maud::{Markup, Render as _, html};
use naast_web::vorm::{
    Alternatief, Bericht, Beurt, Bevestiging, Conflictpaneel, DIT_KAN_WEL, Datumveld, Demobalk, Deur,
    Dossiertab, Fase, Formulier, Fouten, Gebruiker, Gegevenslijst, Gezicht, Gezinskop, Huisstijl,
    Invoerdatum, Kaart, Keuze, Keuzelijst, Knop, Kolom, Kop, Kruimel, Label, Leeg, Moment, Navlink,
    Optiegroep, Pagina, Paginering, Persona, Soort, Stand, Stap, Stappen, Status, Tabel, Tekstvak, Tekstveld,
    Tijdlijn, Toon, Uitklap, Veldgroep, Versie, Vervolg, Vinkjes, Weigeringspaneel, afdrukken, knoplink,
    link, naar_bevestiging,
};

use crate::gezin::{self, VANDAAG};

/// Name and content of each page.
pub fn alle() -> Vec<(&'static str, Markup)> {
    let stijl = Huisstijl { organisatie: "Voorbeeldgemeente".into(), ..Huisstijl::default() };
    vec![
        ("vandaag", vandaag(&stijl)),
        ("overzicht", overzicht(&stijl)),
        ("genogram", genogram(&stijl)),
        ("tekeningen", tekeningen(&stijl)),
        ("formulier", formulier(&stijl)),
        ("weigering", weigering(&stijl)),
        ("conflict", conflict(&stijl)),
        ("bevestiging", bevestiging(&stijl)),
        ("gezinsdeur", gezinsdeur(&stijl)),
        ("inloggen", inloggen(&stijl)),
    ]
}

fn werk<'a>(titel: &'a str, stijl: &'a Huisstijl) -> Pagina<'a> {
    Pagina::new(titel, Deur::Werk, stijl)
        .gebruiker(Gebruiker {
            naam: "Noor van der Wal",
            pet: Some("vaste professional, Wijkteam Zuid"),
            pet_wisselen: Some("#"),
            uitloggen: "#",
            token: None,
        })
        .navigatie(
            vec![
                Navlink { tekst: "Vandaag", href: "#vandaag" },
                Navlink { tekst: "Mijn gezinnen", href: "#gezinnen" },
                Navlink { tekst: "Zoeken", href: "#zoeken" },
                Navlink { tekst: "Overleg", href: "#overleg" },
            ],
            "#vandaag",
        )
        .demobalk(Demobalk {
            actie: "#",
            personas: vec![
                Persona { id: "noor", tekst: "Noor, vaste professional" },
                Persona { id: "sam", tekst: "Sam, veiligheidsexpert" },
            ],
            huidige: "noor",
            token: None,
        })
}

fn kop(actief: &'static str) -> Gezinskop<'static> {
    let namen = [
        "Overzicht",
        "Gezin",
        "Verhaal",
        "Stellingen",
        "Analyse",
        "Plan",
        "Veiligheid",
        "Team",
        "Overleg",
        "Termijnen",
        "Wie keek",
    ];
    Gezinskop {
        huishouden: "Gezin De Wit",
        href: "#",
        gezicht: Gezicht {
            naam: "Noor van der Wal",
            team: "Wijkteam Zuid",
            telefoon: Some("06 12 34 56 78"),
            foto: None,
            waarnemer: None,
        },
        fase: Fase::StabieleVeiligheid,
        vervolg: Some(Vervolg {
            wat: "Veiligheidsplan opnieuw bekijken",
            uiterlijk: Some(date(2026, 11, 24)),
            href: Some("#"),
        }),
        vandaag: VANDAAG,
        tabs: namen
            .into_iter()
            .map(|naam| Dossiertab {
                tekst: naam,
                href: naam.split(' ').next().unwrap_or(naam),
                wacht: (naam == "Stellingen").then_some(3),
            })
            .collect(),
        actief,
        let_op: vec![],
    }
}

fn beurt<'a>(wie: &'a str, wat: &'a str, gezin: Option<&'a str>, dag: i8) -> Beurt<'a> {
    Beurt {
        wie,
        aan_u: wie == "U",
        wat,
        href: Some("#"),
        gezin,
        uiterlijk: Some(date(2026, 11, dag)),
        vandaag: VANDAAG,
    }
}

fn vandaag(stijl: &Huisstijl) -> Markup {
    let gezinnen = Tabel::new(
        "Mijn gezinnen",
        ["Gezin", "Fase", "Wat er nu komt", "Wie is aan zet"].map(Kolom::tekst).to_vec(),
    )
    .stil_bijschrift()
    .rijen(
        [
            ("Gezin De Wit", Fase::StabieleVeiligheid, "Veiligheidsplan bekijken", "U"),
            ("Gezin Yılmaz", Fase::DirecteVeiligheid, "Gesprek met Emine en Hakan", "U"),
            ("Mevrouw Postma", Fase::Herstel, "Eindgesprek plannen", "Ilse Mol"),
            ("Gezin Van den Berg-Oosterhuis", Fase::Onbekend, "Kennismaken", "U"),
        ]
        .map(|(gezin, fase, wat, wie)| {
            vec![link("#", gezin), fase.render(), html! { (wat) }, html! { (wie) }]
        }),
    );
    werk("Goedemorgen, Noor", stijl)
        .inleiding("Dinsdag 17 november 2026. Drie dingen zijn vandaag aan u.")
        .inhoud_met(|primair| {
            html! {
                div class="naast-raster" {
                    div {
                        (Kaart::new("Nu aan u", Beurt::lijst(&[
                            beurt("U", "Veiligheidsplan opnieuw bekijken", Some("Gezin De Wit"), 12),
                            beurt("U", "Gesprek vastleggen", Some("Gezin Yılmaz"), 17),
                            beurt("U", "Kennismaken plannen", Some("Gezin Van den Berg-Oosterhuis"), 20),
                        ])))
                        section {
                            (Kop::H2.met("Mijn gezinnen"))
                            (gezinnen)
                            (Paginering { pagina: 2, van: 4, basis: "#" })
                        }
                    }
                    div {
                        (primair.link("#", "Nieuw gezin"))
                        (Kaart::new("Wacht op een ander", Beurt::lijst(&[
                            beurt("Mark Jansen", "Reactie op drie stellingen", Some("Gezin De Wit"), 23),
                            beurt("RVT", "Antwoord op vraag om advies", Some("Gezin Yılmaz"), 19),
                        ])))
                        (Kaart::new("Wie is er niet", html! {
                            p { "Ilse Mol is afwezig tot 24 november. Joost Kramer neemt waar." }
                        }))
                    }
                }
            }
        })
}

fn overzicht(stijl: &Huisstijl) -> Markup {
    werk("Overzicht", stijl)
        .gezinskop(kop("Overzicht"))
        .acties(html! { (knoplink("#", "Iets opschrijven")) (afdrukken()) })
        .bericht(Bericht::new(Toon::Gelukt, "Uw stelling is opgeslagen en voorgelegd aan Sanne en Mark.").aankondigen())
        .inhoud(html! {
            div class="naast-raster" {
                div {
                    (Kaart::new("Wie is aan de beurt", Beurt::lijst(&[
                        beurt("U", "Veiligheidsplan opnieuw bekijken", None, 12),
                        beurt("Mark Jansen", "Reactie op drie stellingen", None, 23),
                    ])))
                    (Kaart::new("Laatst gebeurd", Tijdlijn::new("Laatst gebeurd", vec![
                        Moment { datum: date(2026, 11, 2), soort: "Gesprek", titel: "Sem vertelt dat het beter gaat", href: Some("#"),
                            inhoud: html! { p { "«Ik slaap nu bij mama gewoon door.» Opgeschreven door Noor van der Wal." } } },
                        Moment { datum: date(2026, 9, 3), soort: "Gesprek", titel: "Terugkijken met iedereen", href: Some("#"), inhoud: html! {} },
                        Moment { datum: date(2026, 5, 28), soort: "Incident", titel: "Dreigende berichten", href: Some("#"),
                            inhoud: html! { p { "De fase ging terug naar directe veiligheid." } } },
                    ]).niveau(Kop::H3)).rechts(link("#", "Hele verhaal")))
                }
                div {
                    (Kaart::new("Gegevens", Gegevenslijst::new()
                        .regel("Dossier", "sinds 11 september 2025")
                        .regel("Kader", "vrijwillig")
                        .regel("Kinderen", "Sem, Lot, Noa")
                        .regel("Stand", Status::new(Stand::Goed, "Actief"))))
                    (Kaart::new("Stappen", Stappen::new("Klantroute")
                        .stap(Stap::Gedaan, "Vraag verhelderen", None)
                        .stap(Stap::Gedaan, "Analyse", Some("#"))
                        .stap(Stap::Nu, "Plan uitvoeren", Some("#"))
                        .stap(Stap::Straks, "Zicht houden", None)))
                    (Uitklap::new("Eerdere professionals", html! { p { "Er waren geen eerdere professionals. Noor is er vanaf het begin." } }))
                }
            }
        })
}

fn genogram(stijl: &Huisstijl) -> Markup {
    werk("Het gezin", stijl).gezinskop(kop("Gezin")).inhoud(html! {
        (gezin::genogram().teken())
        h2 { "Gewoon gezin" }
        (gezin::klein_genogram().teken())
        h2 { "Pleegzorg" }
        (gezin::pleeg_genogram().teken())
    })
}

fn tekeningen(stijl: &Huisstijl) -> Markup {
    werk("Tekeningen", stijl).gezinskop(kop("Team")).inhoud(html! {
        h2 { "Team rond het gezin" }
        (gezin::team().teken())
        h2 { "Verhaal" }
        (gezin::verhaal().teken())
        h2 { "Veiligheidscijfers" }
        (gezin::cijfers().teken())
        h2 { "Termijnen" }
        (gezin::termijnen().teken())
        h2 { "Fase per persoon" }
        (gezin::fasen().teken())
    })
}

fn formulier(stijl: &Huisstijl) -> Markup {
    let mut fouten = Fouten::new();
    fouten.bij_veld("bron", "Vul in van wie u dit weet. Een feit heeft altijd een bron.");
    fouten.bij_veld("wanneer", "Deze dag bestaat niet: februari 2026 heeft 28 dagen.");
    werk("Iets opschrijven", stijl)
        .gezinskop(kop("Stellingen"))
        .kruimels(vec![Kruimel { tekst: "Gezin De Wit", href: "#" }, Kruimel { tekst: "Stellingen", href: "#" }])
        .fouten(&fouten)
        .inhoud_met(|primair| {
            let velden = html! {
                (Optiegroep::new("soort", Label("Wat schrijft u op?"), vec![
                    Keuze::new("feit", "Een feit").uitleg("Iemand heeft het gezien of gehoord."),
                    Keuze::new("mening", "Een mening").uitleg("Iemand vindt het."),
                    Keuze::new("vermoeden", "Een vermoeden").uitleg("Het kan zo zijn, u weet het niet zeker."),
                    Keuze::new("citaat", "Een citaat").uitleg("Precies zoals iemand het zei."),
                ]).gekozen("feit"))
                (Tekstvak::new("tekst", Label("Wat is er gebeurd?")).uitleg("Schrijf zo dat het gezin het meteen begrijpt.").maximum(4000)
                    .waarde("Mark stond om 17.10 uur aan de deur en riep naar Sanne. Sem stond in de gang."))
                (Tekstveld::new("bron", Label("Van wie weet u dit?")).fout(fouten.bij("bron")))
                (Datumveld::new("wanneer", Label("Wanneer was het?")).uitleg("Bijvoorbeeld 3 11 2026")
                    .waarde(Invoerdatum { dag: "30".into(), maand: "2".into(), jaar: "2026".into() }).fout(fouten.bij("wanneer")))
                (Tekstveld::new("tijd", Label("Hoe laat?")).soort(Soort::Tijd).niet_verplicht())
                (Vinkjes::new("over", Label("Over wie gaat het?"), vec![
                    Keuze::new("1", "Sanne de Wit"), Keuze::new("2", "Mark Jansen"), Keuze::new("3", "Sem Jansen"),
                ]).gekozen(["2", "3"]))
                (Keuzelijst::new("leefgebied", Label("Leefgebied"), vec![
                    Keuze::new("gezin", "Gezin"), Keuze::new("wonen", "Wonen"), Keuze::new("geld", "Geld"),
                ]))
                (Veldgroep::new(Label("Wie mag dit lezen?"), html! {
                    (Optiegroep::new("cijfer", Label("Hoe veilig is het nu?"), ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"].map(|c| Keuze::new(c, c)).to_vec())
                        .uitleg("0 is heel onveilig, 10 is helemaal veilig").naast_elkaar())
                }).uitleg("Gewoonlijk iedereen die bij dit gezin betrokken is."))
            };
            html! {
                (Formulier::new("#", velden, html! {
                    (primair.knop("Bewaren en voorleggen"))
                    (Knop::new("Bewaren als concept").met("actie", "concept"))
                    (Knop::new("Weggooien").licht())
                }).verborgen("opdracht", "x").verborgen("versie", 4))
            }
        })
}

fn weigering(stijl: &Huisstijl) -> Markup {
    werk("Weigering en berichten", stijl)
        .gezinskop(Gezinskop { let_op: vec!["Gesloten"], ..kop("Team") })
        .bericht(Weigeringspaneel {
            regel: "INV-3",
            bron: Some("uitgangspunt «er zijn geen overdrachten»"),
            kop: "Dit gezin overdragen kan niet",
            uitleg: "Een gezin houdt altijd hetzelfde gezicht. U draagt niet over, u haalt iemand erbij. Zo hoeft het gezin zijn verhaal niet opnieuw te vertellen.",
            wel: vec![
                Alternatief { tekst: "Haal expertise erbij", href: Some("#") },
                Alternatief { tekst: "Regel een waarnemer voor uw vakantie", href: Some("#") },
                Alternatief { tekst: "Bespreek met uw teamleider een ander vast gezicht", href: None },
            ],
            wel_kop: DIT_KAN_WEL,
        })
        .inhoud(html! {
            (Bericht::new(Toon::Info, "Het gezin ziet deze pagina ook.").kop("Goed om te weten"))
            (Bericht::new(Toon::Waarschuwing, "Drie stellingen zijn nog niet voorgelegd."))
            (Bericht::new(Toon::Fout, "De brief is niet verstuurd. Probeer het over een minuut opnieuw."))
            (Leeg::new("Nog geen stellingen", "Hier komt wat u, het gezin en anderen weten, vinden en vermoeden. Ieder stukje heeft een bron.")
                .doen(knoplink("#", "Schrijf het eerste op")))
            p {
                (Status::new(Stand::Neutraal, "Concept")) " " (Status::new(Stand::Goed, "Akkoord")) " "
                (Status::new(Stand::LetOp, "Weersproken")) " " (Status::new(Stand::Ernstig, "Te laat"))
            }
            p { (naar_bevestiging("#", "Dossier sluiten")) }
        })
}

fn conflict(stijl: &Huisstijl) -> Markup {
    werk("Plan", stijl)
        .gezinskop(kop("Plan"))
        .inhoud_met(|primair| html! {
            (Conflictpaneel {
                onderdeel: "de samenvatting van het plan",
                hun: Versie { wie: "Sam Bakker", wanneer: "vandaag om 10.42 uur", tekst: "Sem slaapt op maandag en dinsdag bij oma Ria. Mark haalt hem op woensdag van school." },
                mijn: Versie { wie: "U", wanneer: "vandaag om 10.45 uur", tekst: "Sem slaapt op maandag bij tante Marloes. Mark haalt hem op woensdag van school." },
                verder: Formulier::new("#", Tekstvak::new("tekst", Label("Wat moet het worden?")).waarde("Sem slaapt op maandag bij tante Marloes. Mark haalt hem op woensdag van school.").render(), html! {
                    (primair.knop("Bewaar deze tekst")) (knoplink("#", "Laat de tekst van Sam staan"))
                }).render(),
            })
        })
}

fn bevestiging(stijl: &Huisstijl) -> Markup {
    werk("Dossier sluiten?", stijl).gezinskop(kop("Overzicht")).inhoud(
        Bevestiging::new(
            "#",
            "Het gezin en alle betrokkenen zien dat het dossier gesloten is. Niemand kan er nog iets in schrijven. U blijft het gezicht als het gezin terugkomt.",
            "Ja, sluit het dossier",
            "#",
        )
        .velden(Tekstvak::new("reden", Label("Waarom sluit u het dossier?")).render()),
    )
}

fn gezinsdeur(stijl: &Huisstijl) -> Markup {
    Pagina::new("Hoe gaat het thuis?", Deur::Gezin, stijl)
        .gebruiker(Gebruiker { naam: "Sanne de Wit", pet: None, pet_wisselen: None, uitloggen: "#", token: None })
        .navigatie(
            vec![
                Navlink { tekst: "Ons plan", href: "#plan" },
                Navlink { tekst: "Ons verhaal", href: "#verhaal" },
                Navlink { tekst: "Wie keek er?", href: "#keek" },
                Navlink { tekst: "Mijn rechten", href: "#rechten" },
            ],
            "#verhaal",
        )
        .gezinskop(Gezinskop { huishouden: "Ons gezin", tabs: vec![], ..kop("") })
        .snel_sluiten("https://www.buienradar.nl")
        .inleiding("U kunt hier vertellen hoe het gaat. Noor leest het mee.")
        .inhoud_met(|primair| {
            html! {
                (Formulier::new("#", html! {
                    (Optiegroep::new("cijfer", Label("Welk cijfer geeft u voor veilig thuis?"), ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"].map(|c| Keuze::new(c, c)).to_vec()).naast_elkaar())
                    (Tekstvak::new("tekst", Label("Wat gaat goed? Wat kan beter?")).niet_verplicht().maximum(2000))
                }, primair.knop("Versturen")))
            }
        })
}

fn inloggen(stijl: &Huisstijl) -> Markup {
    Pagina::new("Inloggen", Deur::Open, stijl).inhoud_met(|primair| {
        html! {
            (Formulier::new("#", html! {
                (Tekstveld::new("naam", Label("Gebruikersnaam")).soort(Soort::Gebruikersnaam))
                (Tekstveld::new("wachtwoord", Label("Wachtwoord")).soort(Soort::Wachtwoord))
            }, primair.knop("Inloggen")).onbewaakt())
        }
    })
}
