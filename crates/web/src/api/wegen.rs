//! All ways in: one table, of which both the router and the description are made.

use super::{begin, deel as d, dossier, dossiers, opdrachten, zoekvragen};
use crate::kern::Toestand;
use axum::routing::{MethodRouter, get, post};
use std::any::type_name;

/// What one verb on one address does.
pub(super) struct Daad {
    /// `get` or `post`.
    pub(super) methode: &'static str,
    /// Name for programs.
    pub(super) naam: &'static str,
    /// What it does, in a few words.
    pub(super) titel: &'static str,
    /// The same, in a few lines.
    pub(super) uitleg: &'static str,
    /// Type of what comes in.
    pub(super) verzoek: Option<&'static str>,
    /// Status and type of what goes out.
    pub(super) antwoord: (&'static str, Uitvoer),
    /// Parameters besides the address.
    pub(super) vragen: &'static [Vraag],
}

/// What goes out.
#[derive(Clone, Copy)]
pub(super) enum Uitvoer {
    /// This type.
    Soort(&'static str),
    /// The description itself.
    Beschrijving,
}

/// A parameter.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Vraag {
    /// Why somebody looks.
    Doel,
    /// The page.
    Pagina,
    /// How many on a page.
    Aantal,
    /// Where the former page ended.
    Voor,
    /// The mark of what the caller has.
    Merk,
}

/// One address with everything that can be done there.
pub(super) struct Weg {
    /// Below `/api/v1`.
    pub(super) pad: &'static str,
    /// For everybody.
    pub(super) openbaar: bool,
    /// Group in the description.
    pub(super) groep: &'static str,
    /// What can be done.
    pub(super) daden: Vec<Daad>,
    /// The handlers.
    pub(super) doe: fn() -> MethodRouter<Toestand>,
}

/// A command in its envelope: described from the commands of the domain.
pub(super) const OPDRACHT: &str = "Opdrachtverzoek";

fn deel<D: d::Dossierdeel + 'static>(
    pad: &'static str,
    naam: &'static str,
    titel: &'static str,
    uitleg: &'static str,
) -> Weg {
    let daad = Daad {
        methode: "get",
        naam,
        titel,
        uitleg,
        verzoek: None,
        antwoord: ("200", Uitvoer::Soort(type_name::<D>())),
        vragen: &[Vraag::Doel, Vraag::Merk],
    };
    Weg { pad, openbaar: false, groep: "dossier", daden: vec![daad], doe: || get(dossier::toon::<D>) }
}

/// All of them.
pub(super) fn wegen() -> Vec<Weg> {
    let mut wegen = vec![
        Weg {
            pad: "/",
            openbaar: true,
            groep: "begin",
            daden: vec![Daad {
                methode: "get",
                naam: "toonBegin",
                titel: "Wat er is",
                uitleg: "De versie van deze API en waar alles staat.",
                verzoek: None,
                antwoord: ("200", Uitvoer::Soort(type_name::<begin::Begin>())),
                vragen: &[],
            }],
            doe: || get(begin::toon),
        },
        Weg {
            pad: "/openapi.json",
            openbaar: true,
            groep: "begin",
            daden: vec![Daad {
                methode: "get",
                naam: "toonBeschrijving",
                titel: "Deze beschrijving",
                uitleg: "Het OpenAPI-document van deze API.",
                verzoek: None,
                antwoord: ("200", Uitvoer::Beschrijving),
                vragen: &[],
            }],
            doe: || get(begin::beschrijving),
        },
        Weg {
            pad: "/zoekvragen",
            openbaar: false,
            groep: "dossiers",
            daden: vec![Daad {
                methode: "post",
                naam: "zoekGezin",
                titel: "Zoek een gezin",
                uitleg: "Zoeken doet u vóór openen (INV-1). Met POST, want namen en nummers van mensen staan nooit in een adres. Wie u vindt, komt in het leeslogboek.",
                verzoek: Some(type_name::<zoekvragen::Zoekverzoek>()),
                antwoord: ("200", Uitvoer::Soort(type_name::<zoekvragen::Zoekuitkomst>())),
                vragen: &[],
            }],
            doe: || post(zoekvragen::zoek),
        },
        Weg {
            pad: "/dossiers",
            openbaar: false,
            groep: "dossiers",
            daden: vec![
                Daad {
                    methode: "get",
                    naam: "toonDossiers",
                    titel: "Mijn gezinnen",
                    uitleg: "De gezinnen waar u bij hoort, eerst waar iets af moet. Met werkverdeling als reden voor het leeslogboek is dit niet: u begeleidt deze gezinnen. Een gezinslid ziet zijn eigen dossier.",
                    verzoek: None,
                    antwoord: ("200", Uitvoer::Soort(type_name::<dossiers::Dossierlijst>())),
                    vragen: &[Vraag::Pagina, Vraag::Aantal],
                },
                Daad {
                    methode: "post",
                    naam: "openDossier",
                    titel: "Open een dossier",
                    uitleg: "Er kan er één zijn voor een gezin (INV-1), en het heeft vanaf het begin één vast gezicht (INV-2). Nummers van mensen en huishoudens bedenkt u zelf om binnen dit verzoek naar elkaar te verwijzen; in het dossier krijgen ze andere.",
                    verzoek: Some(type_name::<dossiers::Openverzoek>()),
                    antwoord: ("201", Uitvoer::Soort(type_name::<dossiers::Geopend>())),
                    vragen: &[],
                },
            ],
            doe: || get(dossiers::toon).post(dossiers::open),
        },
        Weg {
            pad: "/dossiers/{dossier}/opdrachten",
            openbaar: false,
            groep: "opdrachten",
            daden: vec![Daad {
                methode: "post",
                naam: "doeOpdracht",
                titel: "Doe iets in een dossier",
                uitleg: "Alles wat op de pagina’s kan. Hetzelfde nummer nog een keer verandert niets. Stuur bij gezien mee welke versie u van het onderdeel zag: heeft iemand anders het intussen veranderd, dan krijgt u 409 met wat er nu staat.",
                verzoek: Some(OPDRACHT),
                antwoord: ("200", Uitvoer::Soort(type_name::<opdrachten::Opdrachtuitkomst>())),
                vragen: &[],
            }],
            doe: || post(opdrachten::voer_uit),
        },
    ];
    wegen.extend(delen());
    wegen
}

/// The parts of a dossier.
fn delen() -> Vec<Weg> {
    vec![
        deel::<d::Dossieroverzicht>(
            "/dossiers/{dossier}",
            "toonDossier",
            "Overzicht van een dossier",
            "Wie het gezin is, wie het vaste gezicht is en in welke fase het is.",
        ),
        deel::<d::Gezinsdeel>(
            "/dossiers/{dossier}/gezin",
            "toonGezin",
            "Het gezin",
            "Mensen, huishoudens, relaties en gezag. Een geheim adres staat er alleen voor wie het mag weten (INV-20).",
        ),
        deel::<d::Teamdeel>(
            "/dossiers/{dossier}/team",
            "toonTeam",
            "Het team om het gezin",
            "Het vaste gezicht en wie ernaast staat.",
        ),
        deel::<d::Stellingendeel>(
            "/dossiers/{dossier}/stellingen",
            "toonStellingen",
            "Wat we weten",
            "Feiten, meningen, vermoedens, citaten en conclusies, met het wederhoor per persoon.",
        ),
        deel::<d::Analysedeel>(
            "/dossiers/{dossier}/analyse",
            "toonAnalyse",
            "De verklarende analyse",
            "De werkversie en de versies die zijn gedeeld, met wat iedereen ervan vindt.",
        ),
        deel::<d::Plandeel>(
            "/dossiers/{dossier}/plan",
            "toonPlan",
            "Het plan",
            "Het plan dat geldt, het plan in wording en wat er was.",
        ),
        deel::<d::Veiligheidsplandeel>(
            "/dossiers/{dossier}/veiligheidsplan",
            "toonVeiligheidsplan",
            "Het veiligheidsplan",
            "Wat niet veilig is, wat we afspreken en wie u belt.",
        ),
        deel::<d::Veiligheidsdeel>(
            "/dossiers/{dossier}/veiligheid",
            "toonVeiligheid",
            "Fasen, cijfers en incidenten",
            "Veiligheid is altijd van één persoon; cijfers worden nooit gemiddeld.",
        ),
        deel::<d::Kaartendeel>(
            "/dossiers/{dossier}/kaarten",
            "toonKaarten",
            "Veiligheidskaarten",
            "De nieuwste kaart geldt; een kaart met verval geldt niet meer.",
        ),
        deel::<d::Besluitendeel>(
            "/dossiers/{dossier}/besluiten",
            "toonBesluiten",
            "Besluiten",
            "Besluiten, het kader per kind, maatregelen en wat het gezin is verteld.",
        ),
        deel::<d::Takendeel>(
            "/dossiers/{dossier}/taken",
            "toonTaken",
            "Wat open staat",
            "Termijnen volgens de regels, antwoorden waarop wordt gewacht, en taken.",
        ),
        deel::<d::Tijdlijndeel>(
            "/dossiers/{dossier}/tijdlijn",
            "toonTijdlijn",
            "Het verhaal tot nu toe",
            "Wat er gebeurde, het oudste eerst.",
        ),
        Weg {
            pad: "/dossiers/{dossier}/inzage",
            openbaar: false,
            groep: "dossier",
            daden: vec![Daad {
                methode: "get",
                naam: "toonInzage",
                titel: "Wie keek",
                uitleg: "Elke keer dat iemand keek, het laatst eerst (INV-22).",
                verzoek: None,
                antwoord: ("200", Uitvoer::Soort(type_name::<d::Inzagedeel>())),
                vragen: &[Vraag::Doel, Vraag::Voor],
            }],
            doe: || get(dossier::inzage),
        },
    ]
}
