//! Acting for somebody else: only what was named, only while it lasts, and never what only the person can do (INV-15,
//! INV-38). A parent with gezag stands for a young child by law, without a mandate; that is decided elsewhere.

use super::Machtigingsbereik;
use crate::{
    Actor, Context, Dossier, Opdracht, Regelnummer, Weigering,
    analyse::AnalyseOpdracht,
    ids::{KlachtId, PersoonId, VerzoekId},
    klacht::KlachtOpdracht,
    plan::PlanOpdracht,
    recht::{RechtOpdracht, Verzoeksoort},
    stelling::StellingOpdracht,
    toegang::ToegangOpdracht,
    veiligheid::VeiligheidOpdracht,
};
use jiff::civil::Date;

/// Whether the one who acts does so for `voor`, and may do this.
pub(crate) fn staat_voor(
    dossier: &Dossier,
    actor: &Actor,
    voor: PersoonId,
    bereik: Machtigingsbereik,
    op: Date,
) -> bool {
    actor.namens == Some(voor)
        && actor
            .persoon()
            .and_then(|aan| dossier.machtiging(aan, voor, op))
            .is_some_and(|machtiging| machtiging.bereik.contains(&bereik))
}

/// Lets through what may be done for somebody else; everything else is refused, whatever the part itself would say.
///
/// # Refusals
/// * a professional who looks along does nothing;
/// * INV-15: no mandate, not for this, or something only the person can do.
pub(crate) fn controleer_namens(
    dossier: &Dossier,
    opdracht: &Opdracht,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    let Some(voor) = context.actor.namens else { return Ok(()) };
    let Some(aan) = context.actor.persoon() else {
        return Err(Weigering::regel(
            Regelnummer::Inv(15),
            "U kijkt mee met de ogen van iemand anders. Doen kan alleen die persoon zelf.",
        )
        .uitweg("Stop met meekijken. Daarna werkt u weer als uzelf."));
    };
    let vandaag = context.vandaag();
    let machtiging = dossier.machtiging(aan, voor, vandaag).ok_or_else(Weigering::niet_gevonden)?;
    let nodig = match opdracht {
        Opdracht::Stelling(StellingOpdracht::Reageer { voor: wie, .. }) if *wie == voor => {
            Some(Machtigingsbereik::Reageren)
        }
        Opdracht::Analyse(AnalyseOpdracht::Reageer { voor: wie, .. }) if *wie == voor => {
            Some(Machtigingsbereik::Instemmen)
        }
        Opdracht::Plan(PlanOpdracht::Onderteken(ondertekening))
        | Opdracht::Veiligheid(VeiligheidOpdracht::OndertekenVeiligheidsplan(ondertekening))
            if ondertekening.voor == voor =>
        {
            Some(Machtigingsbereik::Instemmen)
        }
        // One's own words beside the file stay one's own (INV-38).
        Opdracht::Recht(RechtOpdracht::DienIn { voor: wie, soort, aangereikt: None, .. })
            if *wie == voor && *soort != Verzoeksoort::Verklaring =>
        {
            Some(Machtigingsbereik::Rechten)
        }
        Opdracht::Recht(
            RechtOpdracht::TrekIn { verzoek } | RechtOpdracht::GebruikRechtsmiddel { verzoek, .. },
        ) if is_zo_gevraagd(dossier, *verzoek, aan, voor) => Some(Machtigingsbereik::Rechten),
        Opdracht::Klacht(KlachtOpdracht::DienIn { voor: Some(wie), .. }) if *wie == voor => {
            Some(Machtigingsbereik::Klagen)
        }
        Opdracht::Klacht(
            KlachtOpdracht::TrekIn { klacht } | KlachtOpdracht::RondBemiddelingAf { klacht, .. },
        ) if is_zo_geklaagd(dossier, *klacht, aan, voor) => Some(Machtigingsbereik::Klagen),
        Opdracht::Toegang(ToegangOpdracht::TrekMachtigingIn { machtiging: welke, .. })
            if *welke == machtiging.id =>
        {
            return Ok(());
        }
        _ => None,
    };
    match nodig {
        Some(bereik) if machtiging.bereik.contains(&bereik) => Ok(()),
        _ => Err(Weigering::regel(Regelnummer::Inv(15), "Dit kunt u niet voor een ander doen.")
            .uitweg("Vraag of deze persoon het zelf doet, of doe het samen met het vaste gezicht.")
            .uitweg("Staat het niet in uw machtiging? Het vaste gezicht kan die aanpassen als deze persoon dat wil.")),
    }
}

/// Whether `aan` complained for `voor`: what that person wrote alone stays out of sight.
fn is_zo_geklaagd(dossier: &Dossier, klacht: KlachtId, aan: PersoonId, voor: PersoonId) -> bool {
    dossier.klachten.get(klacht).is_some_and(|klacht| klacht.van == voor && klacht.ingediend_door() == aan)
}

/// Whether `aan` filed this request for `voor`: those of others are not his to take back.
fn is_zo_gevraagd(dossier: &Dossier, verzoek: VerzoekId, aan: PersoonId, voor: PersoonId) -> bool {
    dossier.rechten.verzoek(verzoek).is_some_and(|verzoek| verzoek.door == aan && verzoek.voor == voor)
}
