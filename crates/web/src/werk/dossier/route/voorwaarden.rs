//! What a step needs, and what is there already: said before somebody tries. The rules of the core decide at the act;
//! these are the same rules, in words, with the place where each can be mended.

use super::blad::leden;
use crate::kern::{
    Bezoek,
    pad::{self, Tab},
};
use crate::vorm::{Kolom, Stand, Status, Tabel, lang, link};
use jiff::civil::Date;
use maud::{Markup, html};
use naast_access::Zicht;
use naast_domain::{
    dossier::Routestap,
    regels::{Looptijd, TermijnId},
    veiligheid::Fase,
};

/// One thing that has to be so.
pub(super) struct Voorwaarde {
    /// It is so.
    pub klaar: bool,
    /// What has to be so.
    pub wat: String,
    /// How it stands now, or what to do.
    pub nu: String,
    /// Where it can be mended.
    pub href: Option<String>,
}

/// By which ground somebody wants to close.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Grond {
    /// Safe, for the whole period of keeping in touch.
    Duurzaam,
    /// Earlier, with two judgements.
    Gemotiveerd,
}

/// The step that usually follows.
pub(super) fn volgende(stap: Routestap) -> Option<Routestap> {
    match stap {
        Routestap::Signaal => Some(Routestap::Vraagverheldering),
        Routestap::Vraagverheldering | Routestap::Advies => Some(Routestap::Analyse),
        Routestap::Analyse => Some(Routestap::Plan),
        Routestap::Plan => Some(Routestap::Uitvoering),
        Routestap::Uitvoering => Some(Routestap::Monitoring),
        Routestap::Monitoring | Routestap::Afgesloten => None,
    }
}

/// What happens in a step, in a sentence.
pub(super) fn uitleg(stap: Routestap) -> &'static str {
    match stap {
        Routestap::Signaal => "Iemand maakt zich zorgen. U zoekt contact met het gezin.",
        Routestap::Vraagverheldering => "Samen met het gezin: wat is er aan de hand, en wat is de vraag?",
        Routestap::Advies => "Er is alleen advies nodig. Het gezin kan zelf verder.",
        Routestap::Analyse => "Samen met het gezin begrijpen waarom het is zoals het is.",
        Routestap::Plan => "Samen met het gezin één plan maken, en wat nodig is voor de veiligheid.",
        Routestap::Uitvoering => "Doen wat in het plan staat, en samen kijken of het helpt.",
        Routestap::Monitoring => "Contact houden: blijft het veilig?",
        Routestap::Afgesloten => "Het gezin redt het zelf. Het vast gezicht blijft bereikbaar.",
    }
}

/// What a step needs.
pub(super) fn voor_stap(zicht: &Zicht, naar: Routestap) -> Vec<Voorwaarde> {
    let id = zicht.dossier();
    match naar {
        Routestap::Uitvoering => {
            let klaar = zicht.plan().heeft_geaccordeerd_of_gemotiveerd_plan();
            vec![Voorwaarde {
                klaar,
                wat: "Er is een plan dat met het gezin is vastgesteld.".to_owned(),
                nu: if klaar {
                    "Dat is er.".to_owned()
                } else {
                    "Bespreek het plan met iedereen en stel het vast.".to_owned()
                },
                href: Some(pad::dossier(id, Tab::Plan)),
            }]
        }
        Routestap::Monitoring => vec![stabiel(zicht)],
        _ => Vec::new(),
    }
}

fn stabiel(zicht: &Zicht) -> Voorwaarde {
    let klaar = zicht.fase() >= Fase::StabieleVeiligheid;
    Voorwaarde {
        klaar,
        wat: "Iedereen in het gezin is ten minste stabiel veilig.".to_owned(),
        nu: format!("De laagste fase is nu: {}.", zicht.fase().naam()),
        href: Some(pad::dossier(zicht.dossier(), Tab::Veiligheid)),
    }
}

/// Everything that closing needs on this ground (§9.6.1, INV-12).
pub(super) fn voor_sluiten(bezoek: &Bezoek, zicht: &Zicht, grond: Grond) -> Vec<Voorwaarde> {
    let mut alles = vec![maatregelen(zicht), cijfers(bezoek, zicht), stabiel(zicht)];
    match grond {
        Grond::Duurzaam => {
            let (stap, _) = zicht.stap();
            alles.push(Voorwaarde {
                klaar: stap == Routestap::Monitoring,
                wat: "Het gezin is in de stap ‘Vinger aan de pols’.".to_owned(),
                nu: format!("Het dossier staat in de stap ‘{stap}’."),
                href: Some(pad::dossier_onder(zicht.dossier(), Tab::Route, &[&"zetten"])),
            });
            alles.push(monitoring(bezoek, zicht));
        }
        Grond::Gemotiveerd => alles.push(oordelen(bezoek, zicht)),
    }
    alles
}

fn maatregelen(zicht: &Zicht) -> Voorwaarde {
    let lopend: Vec<_> = zicht.maatregelen().iter().filter(|een| een.loopt_op(zicht.vandaag())).collect();
    Voorwaarde {
        klaar: lopend.is_empty(),
        wat: "Er loopt geen maatregel, huisverbod of jeugdreclassering.".to_owned(),
        nu: match lopend.iter().map(|een| een.tot).max() {
            None => "Er loopt niets.".to_owned(),
            Some(tot) => format!("Er loopt nog iets tot {}. Zo lang blijft het dossier open.", lang(tot)),
        },
        href: Some(pad::dossier(zicht.dossier(), Tab::Besluiten)),
    }
}

/// Since when a figure or judgement tells how it is now, and how long that is.
fn vers(bezoek: &Bezoek, zicht: &Zicht) -> (Date, String) {
    let (regels, vandaag) = (bezoek.dienst().regels(), zicht.vandaag());
    (
        regels.dag_voor(Looptijd::VersOordeel, vandaag),
        regels.looptijd_in_woorden(Looptijd::VersOordeel, vandaag),
    )
}

fn cijfers(bezoek: &Bezoek, zicht: &Zicht) -> Voorwaarde {
    let (vanaf, duur) = vers(bezoek, zicht);
    let zonder: Vec<String> = leden(zicht)
        .into_iter()
        .filter(|lid| {
            let laatste = zicht.veiligheid().laatste_cijfer(lid.id);
            laatste.is_none_or(|cijfer| cijfer.op < vanaf)
        })
        .map(|lid| lid.naam.kort())
        .collect();
    Voorwaarde {
        klaar: zonder.is_empty(),
        wat: format!("Iedereen gaf de laatste {duur} een veiligheidscijfer."),
        nu: if zonder.is_empty() {
            "Van iedereen is er een.".to_owned()
        } else {
            format!("Vraag nog: {}.", zonder.join(", "))
        },
        href: Some(pad::dossier(zicht.dossier(), Tab::Veiligheid)),
    }
}

fn monitoring(bezoek: &Bezoek, zicht: &Zicht) -> Voorwaarde {
    let leden = zicht.gezin().gezinsleden(zicht.vandaag());
    let sinds = zicht.veiligheid().stabiel_sinds_van(leden);
    let klaar_op: Option<Date> = sinds
        .and_then(|sinds| bezoek.dienst().regels().termijn_vanaf(TermijnId::T29Tweede, sinds)?.verval.dag());
    Voorwaarde {
        klaar: klaar_op.is_some_and(|dag| dag <= zicht.vandaag()),
        wat: "De periode van contact houden is voorbij.".to_owned(),
        nu: match (sinds, klaar_op) {
            (Some(sinds), Some(dag)) => {
                format!(
                    "Iedereen is stabiel veilig sinds {}. De periode loopt tot {}.",
                    lang(sinds),
                    lang(dag)
                )
            }
            _ => "De periode begint als iedereen stabiel veilig is.".to_owned(),
        },
        href: Some(pad::dossier(zicht.dossier(), Tab::Veiligheid)),
    }
}

fn oordelen(bezoek: &Bezoek, zicht: &Zicht) -> Voorwaarde {
    let (vanaf, duur) = vers(bezoek, zicht);
    let aantal = zicht.sluitoordelen().values().filter(|oordeel| oordeel.op >= vanaf).count();
    Voorwaarde {
        klaar: aantal >= 2,
        wat: format!(
            "Twee professionals schreven de laatste {duur}, los van elkaar, dat afsluiten veilig is."
        ),
        nu: match aantal {
            0 => "Er is nog geen oordeel.".to_owned(),
            1 => "Er is één oordeel. Er is er nog een nodig.".to_owned(),
            n => format!("Er zijn {n} oordelen."),
        },
        href: Some(pad::dossier_onder(zicht.dossier(), Tab::Route, &[&"oordeel"])),
    }
}

/// The list: what is there, what is missing, and where to mend it. Said in words; never by colour alone.
pub(super) fn lijst(naam: &str, voorwaarden: &[Voorwaarde]) -> Markup {
    let kolommen = ["Wat nodig is", "Is het er?", "Hoe het nu is"].map(Kolom::tekst).to_vec();
    let tabel = Tabel::new(naam, kolommen).stil_bijschrift().rijen(voorwaarden.iter().map(|een| {
        vec![
            html! { (een.wat) },
            html! { @if een.klaar { (Status::new(Stand::Goed, "in orde")) } @else { (Status::new(Stand::LetOp, "ontbreekt")) } },
            html! {
                (een.nu)
                @if !een.klaar && let Some(href) = &een.href {
                    p class="nl-paragraph" { (link(href, html! { "Ga ernaartoe" span class="naast-sr" { ": " (een.wat) } })) }
                }
            },
        ]
    }));
    html! { (tabel) }
}
