//! From what was typed to what a statement says, and back: all faults at once, and nothing typed gets lost.

use super::wie_leest;
use crate::kern::{Invoer, Lezer};
use crate::vorm::{Fouten, lees_tijd};
use naast_access::Zicht;
use naast_domain::{
    ids::{PersoonId, ProfessionalId, StellingId},
    stelling::{
        Bron, Etiketwens, Inhoud, Instrumentuitkomst, Leefgebied, Leefgebieden, Ontvanger, Ontvangst,
        Spreker, Stelling, Stellingsoort, Steun, Tijd, Tijdvak,
    },
    tekst::{Korttekst, Tekst},
};
use std::collections::BTreeSet;

/// What a form about the content says.
pub struct Geschreven {
    pub inhoud: Inhoud,
    pub leefgebieden: Leefgebieden,
    pub over: BTreeSet<PersoonId>,
}

/// What a form about a new statement says.
pub struct Nieuw {
    pub geschreven: Geschreven,
    pub etiket: Etiketwens,
    pub ontvangst: Option<Ontvangst>,
    pub opnieuw_omdat: Option<Tekst>,
}

/// Reads a new statement.
pub fn nieuw(zicht: &Zicht, soort: Stellingsoort, invoer: &Invoer) -> Result<Nieuw, Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let geschreven = geschreven(&mut lezer, zicht, soort, invoer);
    let over: BTreeSet<PersoonId> = lezer.ids("over");
    let etiket = wie_leest::lees(&mut lezer, invoer, over);
    let ontvangst = ontvangst(&mut lezer, invoer);
    let opnieuw_omdat = lezer.tekst_misschien("opnieuw_omdat");
    let nieuw = geschreven.zip(etiket).map(|(geschreven, etiket)| Nieuw {
        geschreven,
        etiket,
        ontvangst,
        opnieuw_omdat,
    });
    lezer.klaar(nieuw)
}

/// Reads other words for a statement, with what else this form asks.
pub fn gewijzigd<T>(
    zicht: &Zicht,
    soort: Stellingsoort,
    invoer: &Invoer,
    ook: impl FnOnce(&mut Lezer<'_>) -> Option<T>,
) -> Result<(Geschreven, T), Fouten> {
    let mut lezer = Lezer::nieuw(invoer);
    let geschreven = geschreven(&mut lezer, zicht, soort, invoer);
    let ook = ook(&mut lezer);
    lezer.klaar(geschreven.zip(ook))
}

fn geschreven(
    lezer: &mut Lezer<'_>,
    zicht: &Zicht,
    soort: Stellingsoort,
    invoer: &Invoer,
) -> Option<Geschreven> {
    let over: BTreeSet<PersoonId> = lezer.ids("over");
    let inhoud = inhoud(lezer, zicht, soort, invoer, &over);
    let gaat_over_spreker = invoer.een("van").starts_with("p:");
    if over.is_empty() && !gaat_over_spreker {
        lezer.fout("over", "Kies over wie dit gaat. Alleen zij kunnen het lezen en erop reageren.");
    }
    let leefgebieden = invoer.alle("leefgebied").filter_map(|code| code.parse::<Leefgebied>().ok()).collect();
    Some(Geschreven { inhoud: inhoud?, leefgebieden, over })
}

fn inhoud(
    lezer: &mut Lezer<'_>,
    zicht: &Zicht,
    soort: Stellingsoort,
    invoer: &Invoer,
    over: &BTreeSet<PersoonId>,
) -> Option<Inhoud> {
    // Every field is read before anything is put together, so that all faults are told at once.
    match soort {
        Stellingsoort::Feit => {
            let (tekst, bron) = (lezer.tekst("tekst"), bron(lezer, zicht, invoer, over));
            if matches!(bron, Ok(None)) {
                lezer.fout("bron", "Kies hoe we dit weten. Een feit heeft altijd een bron.");
            }
            let tijd = tijd(
                lezer,
                invoer,
                "Een feit heeft altijd een tijd. Vul in wanneer het was: dag, maand en jaar.",
            );
            let (bron, tijd) = (bron.ok().flatten(), tijd.ok().flatten());
            Some(Inhoud::Feit { tekst: tekst?, bron: bron?, tijd: tijd? })
        }
        Stellingsoort::Mening => {
            let van = spreker(lezer, zicht, invoer, "van", "van_ander", "Kies van wie deze mening is.");
            let (tekst, bron) = (lezer.tekst("tekst"), bron(lezer, zicht, invoer, over));
            Some(Inhoud::Mening { tekst: tekst?, van: van?, bron: bron.ok()? })
        }
        Stellingsoort::Vermoeden => {
            let van = spreker(lezer, zicht, invoer, "van", "van_ander", "Kies van wie dit vermoeden is.");
            let (tekst, grond) = (lezer.tekst("tekst"), lezer.tekst("grond"));
            let tijd = tijd(lezer, invoer, "");
            Some(Inhoud::Vermoeden { tekst: tekst?, grond: grond?, van: van?, tijd: tijd.ok()? })
        }
        Stellingsoort::Citaat => {
            let van = spreker(lezer, zicht, invoer, "van", "van_ander", "Kies wie dit zei.");
            let tijd = tijd(lezer, invoer, "Vul in wanneer diegene dit zei: dag, maand en jaar.");
            let tekst = lezer.tekst("tekst");
            Some(Inhoud::Citaat { tekst: tekst?, van: van?, tijd: tijd.ok().flatten()? })
        }
        Stellingsoort::Conclusie => {
            let steun = Steun::nieuw(lezer.ids::<StellingId, Vec<_>>("steunt_op"));
            let (steunt_op, tekst) = (lezer.of_fout(steun), lezer.tekst("tekst"));
            Some(Inhoud::Conclusie { tekst: tekst?, steunt_op: steunt_op? })
        }
    }
}

/// Somebody from the list, or somebody written down.
fn spreker(
    lezer: &mut Lezer<'_>,
    zicht: &Zicht,
    invoer: &Invoer,
    veld: &'static str,
    ander: &'static str,
    kies: &str,
) -> Option<Spreker> {
    let naam = lezer.kort_misschien(ander);
    if naam.is_none() && !invoer.een(ander).trim().is_empty() {
        // A name that cannot be read has its fault already.
        return None;
    }
    match (invoer.een(veld).split_once(':'), naam) {
        (None, Some(naam)) => Some(Spreker::Ander(naam)),
        (Some(_), Some(_)) => {
            lezer.fout(ander, "Kies iemand uit de lijst, of vul hier een naam in. Niet allebei.");
            None
        }
        (Some(("p", id)), None) => {
            let id = id.parse().ok().filter(|id| zicht.persoon(*id).is_some());
            id.map(Spreker::Persoon).or_else(|| mis(lezer, veld, kies))
        }
        (Some(("t", id)), None) => {
            let spreker = id.parse().ok().and_then(|id| professional(zicht, id));
            spreker.or_else(|| mis(lezer, veld, kies))
        }
        (Some(_) | None, None) => mis(lezer, veld, kies),
    }
}

fn mis<T>(lezer: &mut Lezer<'_>, veld: &str, melding: &str) -> Option<T> {
    lezer.fout(veld, melding);
    None
}

/// A field was wrong; its fault was noted.
struct Mis;

fn professional(zicht: &Zicht, id: ProfessionalId) -> Option<Spreker> {
    let team = zicht.team();
    let bekend = std::iter::once(&team.vast_gezicht.professional)
        .chain(team.waarneming.iter().map(|waarneming| &waarneming.waarnemer))
        .chain(team.inzetten.values().map(|inzet| &inzet.professional))
        .find(|professional| professional.id == id)
        .map(|professional| [&professional.naam, ", ", professional.functie.naam()].concat());
    let kijker = zicht.kijker();
    let zelf = (kijker.professional() == Some(id)).then(|| match kijker.functie() {
        Some(functie) => [&kijker.naam, ", ", functie.naam()].concat(),
        None => kijker.naam.clone(),
    });
    let naam: String = bekend.or(zelf)?.chars().take(Korttekst::MAX).collect();
    Some(Spreker::Professional { id: Some(id), naam: Korttekst::lees("van", &naam).ok()? })
}

/// The source; `None` when none was chosen.
fn bron(
    lezer: &mut Lezer<'_>,
    zicht: &Zicht,
    invoer: &Invoer,
    over: &BTreeSet<PersoonId>,
) -> Result<Option<Bron>, Mis> {
    let bron = match invoer.een("bron") {
        "" => return Ok(None),
        "eigen" => Some(Bron::EigenWaarneming),
        "verteld" => spreker(lezer, zicht, invoer, "bron_van", "bron_van_ander", "Kies wie het vertelde.")
            .map(
                // Who tells about himself or herself is a source at first hand; about another it is hearsay.
                |van| match van.persoon() {
                    Some(persoon) if over.contains(&persoon) => Bron::Persoon { van },
                    _ => Bron::VanHorenZeggen { van },
                },
            ),
        "document" => {
            let (titel, van) = (lezer.kort("bron_titel"), lezer.kort_misschien("bron_maker"));
            let datum = lezer.datum_misschien("bron_datum");
            titel.map(|titel| Bron::Document { titel, van, datum })
        }
        "instrument" => instrument(lezer, zicht).map(Bron::Instrument),
        _ => mis(lezer, "bron", "Kies hoe we dit weten."),
    };
    bron.map(Some).ok_or(Mis)
}

fn instrument(lezer: &mut Lezer<'_>, zicht: &Zicht) -> Option<Instrumentuitkomst> {
    let (naam, versie) = (lezer.kort("instrument"), lezer.kort("instrument_versie"));
    let datum = lezer.datum("instrument_datum");
    if datum.is_some_and(|datum| datum > zicht.vandaag()) {
        lezer.fout("instrument_datum", "Deze dag ligt in de toekomst. Kijk de datum na.");
    }
    let (uitkomst, door) = (lezer.kort("instrument_uitkomst"), lezer.kort("instrument_door"));
    let motivering = lezer.tekst_misschien("instrument_motivering");
    Some(Instrumentuitkomst {
        naam: naam?,
        versie: versie?,
        datum: datum?,
        uitkomst: uitkomst?,
        motivering,
        door: door?,
    })
}

/// The time. `verplicht` is what to say when there must be one; empty when there need not.
fn tijd(lezer: &mut Lezer<'_>, invoer: &Invoer, verplicht: &str) -> Result<Option<Tijd>, Mis> {
    let getypt = invoer.datum("tijd");
    let leeg = [&getypt.dag, &getypt.maand, &getypt.jaar].iter().all(|deel| deel.trim().is_empty());
    let uur = lees_tijd(invoer.een("uur")).map_err(|uitleg| lezer.fout("uur", uitleg));
    let tot = lezer.datum_misschien("tot");
    let nog = invoer.aan("nog");
    if leeg {
        let iets = !matches!(uur, Ok(None)) || tot.is_some() || nog;
        if verplicht.is_empty() && !iets {
            return Ok(None);
        }
        let melding = if iets { "Vul ook de eerste dag in: dag, maand en jaar." } else { verplicht };
        lezer.fout("tijd", melding);
        return Err(Mis);
    }
    let dag = lezer.datum("tijd").ok_or(Mis)?;
    match (uur.map_err(|()| Mis)?, tot, nog) {
        (_, Some(_), true) => {
            lezer.fout("tot", "Vul een laatste dag in, of kies ‘het is nog steeds zo’. Niet allebei.");
            Err(Mis)
        }
        (Some(_), Some(_), false) | (Some(_), None, true) => {
            lezer.fout("uur", "Een tijdstip hoort bij één dag. Laat het leeg als het langer duurde.");
            Err(Mis)
        }
        (Some(uur), None, false) => Ok(Some(Tijd::Moment(dag.to_datetime(uur)))),
        (None, None, false) => Ok(Some(Tijd::Dag(dag))),
        (None, tot, _) => {
            lezer.of_fout(Tijdvak::nieuw(dag, tot)).map(|vak| Some(Tijd::Tijdvak(vak))).ok_or(Mis)
        }
    }
}

fn ontvangst(lezer: &mut Lezer<'_>, invoer: &Invoer) -> Option<Ontvangst> {
    let gekozen = invoer.een("ontvangen_door");
    if gekozen.is_empty() {
        return None;
    }
    let door =
        lezer.keuze("ontvangen_door", |code| code.parse::<Ontvanger>().ok(), "Kies bij wie het binnenkwam.");
    let (grondslag, op) = (lezer.kort("ontvangen_grond"), lezer.datum("ontvangen_op"));
    Some(Ontvangst { ontvangen_door: door?, grondslag: grondslag?, op: op? })
}

/// The fields as they would have been typed for this statement by the one who looks. What a colleague saw is, in the
/// hands of somebody else, told by that colleague.
pub fn als_invoer(zicht: &Zicht, stelling: &Stelling) -> Invoer {
    let mut velden = Velden(Vec::new());
    let huidige = stelling.huidige();
    let inhoud = &huidige.inhoud;
    velden.zet("tekst", inhoud.tekst().als_str());
    if let Some(van) = inhoud.van() {
        velden.spreker("van", "van_ander", van);
    }
    if let Some(tijd) = inhoud.tijd() {
        velden.tijd(tijd);
    }
    match inhoud.bron() {
        Some(Bron::EigenWaarneming) if huidige.auteur.wie != zicht.kijker().wie => {
            let bekend = huidige.auteur.professional().and_then(|id| professional(zicht, id));
            velden.zet("bron", "verteld");
            match bekend {
                Some(auteur) => velden.spreker("bron_van", "bron_van_ander", &auteur),
                None => velden.zet("bron_van_ander", &huidige.auteur.naam),
            }
        }
        Some(bron) => velden.bron(bron),
        None => {}
    }
    if let Inhoud::Vermoeden { grond, .. } = inhoud {
        velden.zet("grond", grond.als_str());
    }
    for id in inhoud.steunt_op() {
        velden.zet("steunt_op", id.to_string());
    }
    for leefgebied in &huidige.leefgebieden {
        velden.zet("leefgebied", leefgebied.code());
    }
    for id in stelling.betrokkenen() {
        velden.zet("over", id.to_string());
    }
    Invoer::van(velden.0)
}

struct Velden(Vec<(String, String)>);

impl Velden {
    fn zet(&mut self, naam: &str, waarde: impl AsRef<str>) {
        self.0.push((naam.to_owned(), waarde.as_ref().to_owned()));
    }

    fn datum(&mut self, naam: &str, dag: jiff::civil::Date) {
        self.zet(&[naam, "-dag"].concat(), dag.day().to_string());
        self.zet(&[naam, "-maand"].concat(), dag.month().to_string());
        self.zet(&[naam, "-jaar"].concat(), dag.year().to_string());
    }

    fn spreker(&mut self, veld: &str, ander: &str, spreker: &Spreker) {
        match spreker {
            Spreker::Persoon(id) => self.zet(veld, format!("p:{id}")),
            Spreker::Professional { id: Some(id), .. } => self.zet(veld, format!("t:{id}")),
            Spreker::Professional { id: None, naam } | Spreker::Ander(naam) => {
                self.zet(ander, naam.als_str());
            }
        }
    }

    fn tijd(&mut self, tijd: &Tijd) {
        self.datum("tijd", tijd.begin());
        match tijd {
            Tijd::Moment(moment) => {
                self.zet("uur", format!("{:02}:{:02}", moment.hour(), moment.minute()));
            }
            Tijd::Dag(_) => {}
            Tijd::Tijdvak(tijdvak) => match tijdvak.tot() {
                Some(tot) => self.datum("tot", tot),
                None => self.zet("nog", "ja"),
            },
        }
    }

    fn bron(&mut self, bron: &Bron) {
        match bron {
            Bron::EigenWaarneming => self.zet("bron", "eigen"),
            Bron::VanHorenZeggen { van } | Bron::Persoon { van } => {
                self.zet("bron", "verteld");
                self.spreker("bron_van", "bron_van_ander", van);
            }
            Bron::Document { titel, van, datum } => {
                self.zet("bron", "document");
                self.zet("bron_titel", titel.als_str());
                if let Some(van) = van {
                    self.zet("bron_maker", van.als_str());
                }
                if let Some(datum) = datum {
                    self.datum("bron_datum", *datum);
                }
            }
            Bron::Instrument(uitkomst) => {
                self.zet("bron", "instrument");
                self.zet("instrument", uitkomst.naam.als_str());
                self.zet("instrument_versie", uitkomst.versie.als_str());
                self.datum("instrument_datum", uitkomst.datum);
                self.zet("instrument_uitkomst", uitkomst.uitkomst.als_str());
                self.zet("instrument_door", uitkomst.door.als_str());
                if let Some(motivering) = &uitkomst.motivering {
                    self.zet("instrument_motivering", motivering.als_str());
                }
            }
        }
    }
}
