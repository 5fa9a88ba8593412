//! Filing: once, for all bronhouders.

use super::{
    Hoedanigheid, Indiening, RechtGebeurtenis, Verzoeksoort, Waarover,
    opdracht::Aanreiking,
    verdelen::{Vraag, verdeel},
};
use crate::{
    Context, Dossier, Gebeurtenis, Invoerfout, Regelnummer, Weigering,
    dossier::Item,
    ids::{PersoonId, VerklaringId, VerzoekId},
    regels::TermijnId,
    stelling::{
        self, StellingOpdracht, Stellingsoort,
        intern::{Schrijver, schrijver},
    },
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// So many requests of one person can wait at a time.
const MEESTE_OPEN: usize = 25;

/// The last day of a term that begins on `op`.
pub(super) fn uiterlijk(termijn: TermijnId, op: Date, context: &Context<'_>) -> Result<Date, Weigering> {
    context.regels.termijn_vanaf(termijn, op).and_then(|termijn| termijn.verval.dag()).ok_or_else(|| {
        Weigering::regel(Regelnummer::T(termijn.nummer().into()), "Voor deze dag is de termijn niet bekend.")
    })
}

/// Who asks, how, and whether for somebody who asked that.
struct Vrager {
    door: PersoonId,
    gemachtigd: bool,
    indiening: Indiening,
}

fn vrager(
    dossier: &Dossier,
    voor: PersoonId,
    aangereikt: Option<Aanreiking>,
    context: &Context<'_>,
) -> Result<Vrager, Weigering> {
    match (schrijver(dossier, context)?, aangereikt) {
        (Schrijver::Gezinslid(door), None) => {
            let gemachtigd = context.actor.namens == Some(voor) && door != voor;
            Ok(Vrager { door, gemachtigd, indiening: Indiening::EigenAccount })
        }
        (Schrijver::Professional { id, .. }, Some(aanreiking)) => {
            if dossier.gezin.persoon(aanreiking.door).is_none() {
                return Err(Weigering::niet_gevonden());
            }
            let naam = Korttekst::lees("naam", &context.actor.naam)?;
            let indiening = Indiening::Aangereikt { door: id, naam, identiteit: aanreiking.identiteit };
            Ok(Vrager { door: aanreiking.door, gemachtigd: false, indiening })
        }
        (Schrijver::Professional { .. }, None) => {
            Err(Invoerfout::nieuw("door", "Kies wie dit vraagt, en schrijf op hoe u weet wie het is.").into())
        }
        (Schrijver::Gezinslid(_) | Schrijver::Systeem, _) => Err(Weigering::regel(
            Regelnummer::Inv(15),
            "Een verzoek doet de persoon zelf, of een professional schrijft op wat iemand vraagt.",
        )),
    }
}

/// Judges the filing of a request.
pub(super) fn dien_in(
    dossier: &Dossier,
    soort: Verzoeksoort,
    voor: PersoonId,
    waarover: Waarover,
    toelichting: Option<Tekst>,
    aangereikt: Option<Aanreiking>,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    if dossier.gezin.persoon(voor).is_none() {
        return Err(Weigering::niet_gevonden());
    }
    let vrager = vrager(dossier, voor, aangereikt, context)?;
    if toelichting.is_none() && !matches!(soort, Verzoeksoort::Inzage | Verzoeksoort::Afschrift) {
        return Err(
            Invoerfout::nieuw("toelichting", "Schrijf in uw eigen woorden op wat u wilt en waarom.").into()
        );
    }
    if soort == Verzoeksoort::Verklaring {
        return verklaar(dossier, voor, &vrager, waarover, toelichting, context);
    }
    controleer_dubbel(dossier, soort, voor, &vrager, &waarover)?;
    let verzoek = VerzoekId(context.nieuw_id("verzoek"));
    let vraag = Vraag { soort, voor, door: vrager.door, gemachtigd: vrager.gemachtigd, waarover: &waarover };
    let delen = verdeel(dossier, &vraag, context)?;
    let (te_verklaren, te_beslissen) = splits(dossier, soort, &waarover);
    if vrager.gemachtigd && !te_verklaren.is_empty() {
        return Err(Weigering::regel(
            Regelnummer::Inv(38),
            "Bij een mening zet iemand eigen woorden. Dat kan alleen die persoon zelf.",
        )
        .uitweg("Laat deze persoon zelf opschrijven hoe het volgens hem of haar is.")
        .uitweg("Vraag alleen om verbetering van feiten. Dat kunt u wel voor een ander doen."));
    }
    let mut gebeurtenissen = vec![Gebeurtenis::Recht(RechtGebeurtenis::Ingediend {
        verzoek,
        soort,
        voor,
        door: vrager.door,
        hoedanigheid: hoedanigheid(&vrager, voor),
        indiening: vrager.indiening.clone(),
        waarover: waarover.clone(),
        toelichting: toelichting.clone(),
    })];
    // An opinion or conclusion cannot be corrected by somebody else; one's own words can always stand beside it (D-52).
    if let Some(tekst) = toelichting.filter(|_| !te_verklaren.is_empty()) {
        for item in &te_verklaren {
            let Item::Stelling(stelling) = item else { continue };
            let opdracht = StellingOpdracht::VoegVerklaringToe {
                stelling: *stelling,
                persoon: vrager.door,
                tekst: tekst.clone(),
                aangereikt: gesproken(&vrager, context),
            };
            gebeurtenissen.extend(stelling::beslis(dossier, &opdracht, context)?);
        }
        gebeurtenissen.push(Gebeurtenis::Recht(RechtGebeurtenis::VerklaardBij {
            verzoek,
            items: te_verklaren.clone(),
        }));
    }
    let delen = delen
        .into_iter()
        .map(|mut deel| {
            deel.items.retain(|item| !te_verklaren.contains(item));
            deel
        })
        .filter(|deel| te_beslissen || !deel.items.is_empty())
        .collect::<Vec<_>>();
    if !delen.is_empty() {
        gebeurtenissen.push(Gebeurtenis::Recht(RechtGebeurtenis::Verdeeld { verzoek, delen }));
    }
    Ok(gebeurtenissen)
}

fn hoedanigheid(vrager: &Vrager, voor: PersoonId) -> Hoedanigheid {
    if vrager.door == voor {
        Hoedanigheid::Zelf
    } else if vrager.gemachtigd {
        Hoedanigheid::Gemachtigd
    } else {
        Hoedanigheid::Gezag
    }
}

/// A professional who writes a declaration down for somebody says when and how it was handed over.
fn gesproken(vrager: &Vrager, context: &Context<'_>) -> Option<stelling::Mondeling> {
    match &vrager.indiening {
        Indiening::EigenAccount => None,
        Indiening::Aangereikt { identiteit, .. } => {
            Some(stelling::Mondeling { op: context.vandaag(), getuige: identiteit.clone() })
        }
    }
}

/// The statements beside which the words are put at once, and whether anything without an item remains to decide.
fn splits(dossier: &Dossier, soort: Verzoeksoort, waarover: &Waarover) -> (BTreeSet<Item>, bool) {
    let Waarover::Items(items) = waarover else { return (BTreeSet::new(), true) };
    if soort != Verzoeksoort::Correctie {
        return (BTreeSet::new(), false);
    }
    let is_geen_feit = |item: &&Item| match item {
        Item::Stelling(id) => {
            dossier.stellingen.get(*id).is_some_and(|stelling| stelling.soort() != Stellingsoort::Feit)
        }
        Item::Analyse(_) | Item::Plan(_) | Item::Afspraak(_) => false,
    };
    (items.iter().filter(is_geen_feit).copied().collect(), false)
}

/// The same question does not wait twice.
fn controleer_dubbel(
    dossier: &Dossier,
    soort: Verzoeksoort,
    voor: PersoonId,
    vrager: &Vrager,
    waarover: &Waarover,
) -> Result<(), Weigering> {
    let lopend = || dossier.rechten.verzoeken.values().filter(|v| v.door == vrager.door && v.loopt());
    if lopend().any(|v| v.soort == soort && v.voor == voor && v.waarover == *waarover) {
        return Err(Weigering::regel(Regelnummer::Inv(19), "Dit hebt u al gevraagd. Het antwoord komt nog.")
            .uitweg("Kijk bij ‘Jouw rechten’ wanneer het antwoord er uiterlijk is."));
    }
    if lopend().count() >= MEESTE_OPEN {
        return Err(Weigering::regel(
            Regelnummer::Inv(19),
            "U hebt al veel vragen openstaan. Er kan nu geen bij.",
        )
        .uitweg("Wacht op een antwoord, of neem een vraag terug."));
    }
    Ok(())
}

/// One's own declaration: never refused, never waits (D-50).
fn verklaar(
    dossier: &Dossier,
    voor: PersoonId,
    vrager: &Vrager,
    waarover: Waarover,
    tekst: Option<Tekst>,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    let tekst = tekst.ok_or_else(|| Invoerfout::nieuw("toelichting", "Schrijf uw verklaring op."))?;
    let vertegenwoordigt =
        || stelling::intern::vertegenwoordigt(dossier, context.regels, vrager.door, voor, context.vandaag());
    if vrager.door != voor && !vrager.gemachtigd && !vertegenwoordigt() {
        return Err(Weigering::niet_gevonden());
    }
    let Waarover::Items(items) = waarover else {
        let verklaring = VerklaringId(context.nieuw_id("verklaring"));
        let geschreven =
            RechtGebeurtenis::VerklaringGeschreven { verklaring, van: vrager.door, over: voor, tekst };
        return Ok(vec![Gebeurtenis::Recht(geschreven)]);
    };
    let mut gebeurtenissen = Vec::new();
    for item in items {
        let Item::Stelling(stelling) = item else { return Err(Weigering::niet_gevonden()) };
        let opdracht = StellingOpdracht::VoegVerklaringToe {
            stelling,
            persoon: vrager.door,
            tekst: tekst.clone(),
            aangereikt: gesproken(vrager, context),
        };
        gebeurtenissen.extend(stelling::beslis(dossier, &opdracht, context)?);
    }
    if gebeurtenissen.is_empty() { Err(Weigering::niet_gevonden()) } else { Ok(gebeurtenissen) }
}
