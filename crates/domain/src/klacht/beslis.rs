//! The rules of complaints.

use super::{
    Beklaagde, Commissie, Klacht, KlachtGebeurtenis, KlachtOpdracht, Klachtaard, Klachtoordeel,
    Klachtreactie, Klachtstand,
    namens::{eigen, indiener},
    opdracht::KlachtOver,
    wijs_weg,
};
use crate::{
    Context, Dossier, Gebeurtenis, Invoerfout, Organisatie, Professional, Regelnummer, Weigering, Wie,
    dossier::Maatregelsoort,
    ids::KlachtId,
    regels::{Functie, Klachtweg, Klachtwegregel, TermijnId},
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;

/// Judges a command.
///
/// # Refusals
/// * D-48: somebody who is complained about, or works elsewhere, does not handle the complaint; no judgement without
///   hearing, without reasons, or without a committee where the law asks one; a committee of fewer than three;
/// * T-24: a second extension, or one where the law knows none;
/// * INV-15: only the one who complains, or who was allowed to do so for that person, takes it back or says that it is
///   solved.
pub fn beslis(
    dossier: &Dossier,
    opdracht: &KlachtOpdracht,
    context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    use KlachtGebeurtenis as G;
    use KlachtOpdracht as O;
    let vandaag = context.vandaag();
    let gebeurtenis = match opdracht.clone() {
        indiening @ O::DienIn { .. } => dien_in(dossier, indiening, context)?,
        O::TrekIn { klacht } => {
            let eigen = eigen(dossier, klacht, context)?;
            if !eigen.stand.loopt() {
                return Err(past_niet());
            }
            G::Ingetrokken { klacht }
        }
        O::StartBemiddeling { klacht, bemiddelaar } => {
            let een = behandeld(dossier, klacht, context)?;
            if !een.wil_bemiddeling {
                return Err(Weigering::regel(
                    Regelnummer::D(48),
                    "De klager wil geen gesprek met een bemiddelaar. Dat is vrijwillig.",
                )
                .uitweg("Ga verder met het behandelen van de klacht."));
            }
            if een.stand != Klachtstand::Ontvangen {
                return Err(past_niet());
            }
            G::BemiddelingGestart { klacht, bemiddelaar }
        }
        O::RondBemiddelingAf { klacht, opgelost } => {
            let eigen = eigen(dossier, klacht, context)?;
            if !matches!(eigen.stand, Klachtstand::Bemiddeling { .. }) {
                return Err(past_niet());
            }
            G::BemiddelingAfgerond { klacht, opgelost }
        }
        O::StelCommissieIn { klacht, commissie } => {
            let een = behandeld(dossier, klacht, context)?;
            if !matches!(een.stand, Klachtstand::Ontvangen | Klachtstand::Bemiddeling { .. }) {
                return Err(past_niet());
            }
            let commissie = Commissie::try_from(commissie)?;
            if let Beklaagde::Professional { naam, .. } = &een.over
                && commissie.leden().any(|lid| lid.naam == *naam)
            {
                return Err(Invoerfout::nieuw(
                    "leden",
                    "Wie zelf in de klacht staat, kan er niet over oordelen.",
                )
                .into());
            }
            let uiterlijk = termijn(wegregel(een.weg, context)?, true, een.op, 0, context)?;
            G::CommissieIngesteld { klacht, commissie, uiterlijk }
        }
        O::LegHorenVast { klacht, op, hoe } => {
            let een = behandeld(dossier, klacht, context)?;
            if !een.stand.loopt() || matches!(een.stand, Klachtstand::Geoordeeld(_)) {
                return Err(past_niet());
            }
            if op < een.op || op > vandaag {
                return Err(
                    Invoerfout::nieuw("op", "Kies een dag vanaf de klacht tot en met vandaag.").into()
                );
            }
            G::Gehoord { klacht, op, hoe }
        }
        O::Verdaag { klacht, reden } => verdaag(dossier, klacht, reden, context)?,
        O::GeefOordeel { klacht, oordeel, motivering } => {
            controleer_oordeel(behandeld(dossier, klacht, context)?, context)?;
            let reactie_uiterlijk = context
                .regels
                .termijn_vanaf(TermijnId::T23, vandaag)
                .and_then(|termijn| termijn.verval.dag())
                .ok_or_else(|| onbekende_termijn(23))?;
            G::Geoordeeld {
                klacht,
                oordeel: Klachtoordeel { oordeel, motivering, op: vandaag, reactie_uiterlijk },
            }
        }
        O::Reageer { klacht, reactie, maatregelen } => {
            if !matches!(behandeld(dossier, klacht, context)?.stand, Klachtstand::Geoordeeld(_)) {
                return Err(past_niet());
            }
            G::Beantwoord { klacht, reactie: Klachtreactie { reactie, maatregelen, op: vandaag } }
        }
        O::MeldInspectie { klacht, reden } => {
            match &behandeld(dossier, klacht, context)?.stand {
                Klachtstand::Beantwoord { inspectie: None, .. } => {}
                _ => return Err(past_niet()),
            }
            G::GemeldBijInspectie { klacht, reden }
        }
    };
    Ok(vec![Gebeurtenis::Klacht(gebeurtenis)])
}

/// Files it: for whom, about whom, and where it goes.
fn dien_in(
    dossier: &Dossier,
    indiening: KlachtOpdracht,
    context: &Context<'_>,
) -> Result<KlachtGebeurtenis, Weigering> {
    let KlachtOpdracht::DienIn { voor, over, aard, tekst, wens, wil_bemiddeling, weg } = indiening else {
        return Err(past_niet());
    };
    let (van, namens) = indiener(dossier, voor, context)?;
    let (over, weg) = bepaal_weg(dossier, over, aard, weg, context)?;
    let regel = wegregel(weg, context)?;
    let uiterlijk = if regel.intern { termijn(regel, false, context.vandaag(), 0, context)? } else { None };
    let bij = over.organisatie().clone();
    let klacht = KlachtId(context.nieuw_id("klacht"));
    Ok(KlachtGebeurtenis::Ingediend {
        klacht,
        van,
        namens,
        over,
        aard,
        tekst,
        wens,
        wil_bemiddeling,
        weg,
        bij,
        uiterlijk,
    })
}

fn past_niet() -> Weigering {
    Weigering::regel(Regelnummer::D(48), "Deze stap past nu niet bij deze klacht.")
        .uitweg("Kijk hoe de klacht er nu voor staat.")
}

fn onbekende_termijn(nummer: u16) -> Weigering {
    Weigering::regel(Regelnummer::T(nummer), "Voor deze dag is de termijn niet bekend.")
}

/// The complaint, for who handles it at that organisation and is not complained about. For everybody else it does not
/// exist, in the team as well.
fn behandeld<'a>(dossier: &'a Dossier, id: KlachtId, context: &Context<'_>) -> Result<&'a Klacht, Weigering> {
    let pet = context.actor.pet.as_ref().filter(|pet| pet.functie == Functie::Klachtfunctionaris);
    let Wie::Professional(wie) = context.actor.wie else { return Err(Weigering::niet_gevonden()) };
    dossier
        .klachten
        .get(id)
        .filter(|klacht| {
            pet.is_some_and(|pet| pet.organisatie.id == klacht.bij.id)
                && klacht.over.professional() != Some(wie)
                && !dossier.team.is_betrokken(wie, context.vandaag())
        })
        .ok_or_else(Weigering::niet_gevonden)
}

fn wegregel<'a>(weg: Klachtweg, context: &Context<'a>) -> Result<&'a Klachtwegregel, Weigering> {
    context.regels.rechten().klachtweg(weg, context.vandaag()).ok_or_else(|| onbekende_termijn(24))
}

/// The last day for a judgement, by the way it takes.
fn termijn(
    regel: &Klachtwegregel,
    met_commissie: bool,
    sinds: Date,
    keren: u16,
    context: &Context<'_>,
) -> Result<Option<Date>, Weigering> {
    let id = if met_commissie { regel.termijn_commissie.or(regel.termijn) } else { regel.termijn };
    if let Some(id) = id {
        let verval = context
            .regels
            .termijn(id, sinds)
            .ok_or_else(|| onbekende_termijn(24))?
            .vervalt_op_na_verlenging(sinds, keren, context.regels.kalender())
            .map_err(|fout| {
                Weigering::regel(Regelnummer::T(24), fout.to_string())
                    .uitweg("Geef nu een oordeel, of vraag de klager of het langer mag duren.")
                    .op_wettelijke_grens()
            })?;
        return Ok(verval.dag());
    }
    if keren > 0 {
        return Err(Weigering::regel(
            Regelnummer::D(48),
            "De klachtregeling van deze organisatie kent hier geen verlenging.",
        )
        .uitweg("Geef nu een oordeel, of vraag de klager of het langer mag duren."));
    }
    Ok(regel.reglement_weken.map(|weken| sinds.saturating_add(jiff::Span::new().weeks(weken))))
}

fn verdaag(
    dossier: &Dossier,
    klacht: KlachtId,
    reden: Tekst,
    context: &Context<'_>,
) -> Result<KlachtGebeurtenis, Weigering> {
    let een = behandeld(dossier, klacht, context)?;
    if !een.stand.loopt() || matches!(een.stand, Klachtstand::Geoordeeld(_)) {
        return Err(past_niet());
    }
    let met_commissie = matches!(een.stand, Klachtstand::BijCommissie { .. });
    let keren = u16::from(een.verdaagd.is_some()) + 1;
    let uiterlijk = termijn(wegregel(een.weg, context)?, met_commissie, een.op, keren, context)?;
    let uiterlijk = uiterlijk.ok_or_else(|| onbekende_termijn(24))?;
    Ok(KlachtGebeurtenis::Verdaagd { klacht, reden, uiterlijk })
}

fn controleer_oordeel(een: &Klacht, context: &Context<'_>) -> Result<(), Weigering> {
    let verplicht = wegregel(een.weg, context)?.commissie_verplicht;
    match een.stand {
        Klachtstand::BijCommissie { .. } => {}
        Klachtstand::Ontvangen if !verplicht => {}
        Klachtstand::Ontvangen => {
            return Err(Weigering::regel(
                Regelnummer::D(48),
                "Over deze klacht oordeelt een commissie van ten minste drie mensen.",
            )
            .uitweg("Stel eerst de commissie in.")
            .op_wettelijke_grens());
        }
        _ => return Err(past_niet()),
    }
    if een.gehoord.is_empty() {
        return Err(Weigering::regel(
            Regelnummer::D(48),
            "De klager heeft het recht om het verhaal te vertellen. Dat is nog niet vastgelegd.",
        )
        .uitweg("Nodig de klager uit. Wil de klager dat niet? Leg dan vast wanneer en hoe u dat vroeg.")
        .op_wettelijke_grens());
    }
    Ok(())
}

/// Whom it is about, and where it goes.
fn bepaal_weg(
    dossier: &Dossier,
    over: KlachtOver,
    aard: Klachtaard,
    gekozen: Option<Klachtweg>,
    context: &Context<'_>,
) -> Result<(Beklaagde, Klachtweg), Weigering> {
    let over = match over {
        KlachtOver::Professional(id) => {
            let wie = mensen(dossier).find(|wie| wie.id == id).ok_or_else(Weigering::niet_gevonden)?;
            Beklaagde::Professional {
                id,
                naam: Korttekst::lees("naam", &wie.naam)?,
                organisatie: wie.organisatie.clone(),
            }
        }
        KlachtOver::Organisatie(id) => {
            let gevonden =
                mensen(dossier).map(|wie| &wie.organisatie).find(|organisatie| organisatie.id == id);
            Beklaagde::Organisatie(gevonden.cloned().ok_or_else(Weigering::niet_gevonden)?)
        }
    };
    let wijzer = wijs_weg(over.organisatie(), aard, dossier.ots_loopt(context.vandaag()));
    let weg = match gekozen {
        None => wijzer.weg,
        Some(weg) if weg == wijzer.weg || wijzer.ook.contains(&weg) => weg,
        Some(_) => return Err(Invoerfout::nieuw("weg", "Kies een van de plekken die hier passen.").into()),
    };
    Ok((over, weg))
}

/// Everybody who stands or stood beside the family: the people it knows.
fn mensen(dossier: &Dossier) -> impl Iterator<Item = &Professional> {
    let team = &dossier.team;
    team.inzetten
        .values()
        .map(|inzet| &inzet.professional)
        .chain(team.vorige_gezichten.iter().map(|wissel| &wissel.was.professional))
        .chain(team.waarneming.as_ref().map(|waarneming| &waarneming.waarnemer))
        .chain([&team.vast_gezicht.professional])
}

impl Dossier {
    /// Whether an ondertoezichtstelling runs in this family.
    pub fn ots_loopt(&self, op: Date) -> bool {
        self.lopende_maatregelen(op).any(|m| matches!(m.soort, Maatregelsoort::Ots | Maatregelsoort::Vots))
    }

    /// The organisations the family knows, for a complaint.
    pub fn organisaties_van_team(&self) -> Vec<&Organisatie> {
        let mut alle: Vec<_> = mensen(self).map(|wie| &wie.organisatie).collect();
        alle.sort_by_key(|organisatie| organisatie.id);
        alle.dedup_by_key(|organisatie| organisatie.id);
        alle
    }
}
