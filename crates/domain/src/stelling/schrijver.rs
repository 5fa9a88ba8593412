//! Who may write, react and decide here: the one in the team with a pet on, the member of the family about what is
//! his or hers, or the clock.

use super::{Inhoud, Spreker, Stelling, Stellingsoort};
use crate::{
    Context, Dossier, Organisatiesoort, Pet, Regelnummer, Weigering, Wie,
    dossier::Item,
    etiket::Publiek,
    ids::{PersoonId, ProfessionalId},
    regels::{
        Bereik, Functie, Gezinsrol, Leeftijdsgroep, Leeftijdsonderwerp, Onderdeel, Recht, Regels, Rol,
        Vertegenwoordiger,
    },
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The one who acts, once it is clear that he or she may be here at all.
#[derive(Clone, Copy)]
pub(crate) enum Schrijver<'a> {
    /// In the team, with a pet on (INV-6).
    Professional {
        /// Who.
        id: ProfessionalId,
        /// In which capacity.
        pet: &'a Pet,
    },
    /// A member of the family.
    Gezinslid(PersoonId),
    /// The clock.
    Systeem,
}

/// Lets in whoever may act in this dossier.
///
/// # Refusals
/// * not in the team, or not in the family: the same answer as for what does not exist (§9.9);
/// * INV-6: a professional without a pet.
pub(crate) fn schrijver<'a>(dossier: &Dossier, context: &Context<'a>) -> Result<Schrijver<'a>, Weigering> {
    match context.actor.wie {
        Wie::Professional(_) => {
            let id = dossier.betrokken_professional(context)?;
            let pet = context.actor.pet.as_ref().ok_or_else(|| {
                Weigering::regel(Regelnummer::Inv(6), "Kies eerst met welke pet u dit doet.")
                    .uitweg("Kies uw organisatie en functie. Die komen bij wat u opschrijft te staan.")
            })?;
            Ok(Schrijver::Professional { id, pet })
        }
        Wie::Persoon(id) => match dossier.gezin.persoon(id) {
            Some(persoon) if persoon.leeft() => Ok(Schrijver::Gezinslid(id)),
            // Somebody from outside the family, who acts for one of them and for nobody else.
            None if context
                .actor
                .namens
                .is_some_and(|voor| dossier.machtiging(id, voor, context.vandaag()).is_some()) =>
            {
                Ok(Schrijver::Gezinslid(id))
            }
            _ => Err(Weigering::niet_gevonden()),
        },
        Wie::Systeem => Ok(Schrijver::Systeem),
    }
}

/// The professional who acts, with the pet.
pub(crate) fn professional<'a>(
    dossier: &Dossier,
    context: &Context<'a>,
    reden: &str,
) -> Result<(ProfessionalId, &'a Pet), Weigering> {
    match schrijver(dossier, context)? {
        Schrijver::Professional { id, pet } => Ok((id, pet)),
        Schrijver::Gezinslid(_) | Schrijver::Systeem => Err(Weigering::regel(Regelnummer::Inv(6), reden)),
    }
}

/// Whether the role table of §9.5 lets this function do this with this part.
pub(crate) fn mag(
    regels: &Regels,
    functie: Functie,
    onderdeel: Onderdeel,
    rechten: &[Recht],
    op: Date,
) -> bool {
    rechten.iter().any(|recht| regels.mag(Rol::Functie(functie), onderdeel, *recht, op))
}

/// What a function may write down at all, by §9.5.
///
/// # Refusals
/// * this function does not write statements, or does not draw conclusions (only a source, or only for a client);
/// * an expert by experience never writes a feit about others by hearsay.
pub(super) fn functie_mag_schrijven(
    functie: Functie,
    inhoud: &Inhoud,
    over: &BTreeSet<PersoonId>,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    let regel = Regelnummer::R(137);
    let dag = context.vandaag();
    let cel = context.regels.rolrecht(Rol::Functie(functie), Onderdeel::Stelling, dag);
    let Some(cel) =
        cel.filter(|cel| cel.mag.contains(&Recht::Schrijven) || cel.mag.contains(&Recht::Inbrengen))
    else {
        return Err(Weigering::regel(
            regel,
            format!("Als {} schrijft u geen stellingen in dit dossier.", functie.naam()),
        )
        .uitweg("Vertel het aan het vast gezicht. Die schrijft het op met u als bron."));
    };
    if inhoud.soort() == Stellingsoort::Conclusie && !cel.mag.contains(&Recht::Schrijven) {
        return Err(Weigering::regel(
            regel,
            format!("Als {} brengt u in wat u weet. U trekt geen conclusie.", functie.naam()),
        )
        .uitweg("Schrijf een feit, mening of vermoeden op."));
    }
    if cel.bereik == Bereik::NamensClient && inhoud.van().and_then(Spreker::persoon).is_none() {
        return Err(Weigering::regel(
            regel,
            "U schrijft namens iemand uit het gezin: diens mening, vermoeden of woorden.",
        )
        .uitweg("Kies mening, vermoeden of citaat, en kies van wie het is."));
    }
    if functie == Functie::Ervaringsdeskundige
        && inhoud.soort() == Stellingsoort::Feit
        && inhoud.is_van_horen_zeggen(over)
    {
        return Err(Weigering::regel(
            regel,
            "Als ervaringsdeskundige schrijft u geen feit over anderen op dat u van horen zeggen heeft.",
        )
        .uitweg("Schrijf op wat u zelf zag of hoorde, of kies mening of vermoeden.")
        .uitweg("Vraag de persoon zelf om het te vertellen."));
    }
    Ok(())
}

/// Whether this pet belongs to the organisation that holds the statement (INV-19).
pub(super) fn is_bronhouder(pet: &Pet, stelling: &Stelling) -> bool {
    pet.organisatie.id == stelling.etiket.bronhouder
}

/// Whether this pet is among those for whom the statement is. What is not, does not exist for the one who asks (§9.9).
pub(super) fn ziet(pet: &Pet, stelling: &Stelling) -> bool {
    match &stelling.etiket.publiek {
        Publiek::TeamEnGezin | Publiek::Team => true,
        Publiek::Functies(functies) => functies.contains(&pet.functie) || is_bronhouder(pet, stelling),
        Publiek::Bronhouder => is_bronhouder(pet, stelling),
    }
}

/// Whether the statement may be known to this member of the family: written by or put before him or her, and not kept
/// from this person (D-58).
pub(super) fn is_bekend_bij(dossier: &Dossier, stelling: &Stelling, persoon: PersoonId) -> bool {
    stelling.is_bekend_bij(persoon) && !is_afgeschermd_voor(dossier, stelling, persoon)
}

/// Whether the statement is kept from this person, by its label or by the dossier's own list (D-58).
pub(super) fn is_afgeschermd_voor(dossier: &Dossier, stelling: &Stelling, persoon: PersoonId) -> bool {
    let op_lijst = dossier.afscherming.niet_tonen.get(&Item::Stelling(stelling.id));
    stelling.etiket.niet_tonen_aan.contains(&persoon)
        || op_lijst.is_some_and(|lijst| lijst.contains(&persoon))
}

/// Whether `vertegenwoordiger` stands for `voor` by law: a parent with gezag over a child of an age at which the parent
/// exercises the child's rights (D-40). An uncertain birth date counts in favour of the child's own say.
pub(crate) fn vertegenwoordigt(
    dossier: &Dossier,
    regels: &Regels,
    vertegenwoordiger: PersoonId,
    voor: PersoonId,
    op: Date,
) -> bool {
    dossier.gezin.heeft_gezag(vertegenwoordiger, voor, op)
        && leeftijdsgroep(dossier, voor, op)
            .and_then(|groep| regels.leeftijdsrecht(Leeftijdsonderwerp::DossierrechtenJeugdwet, groep, op))
            .is_some_and(|recht| recht.vertegenwoordiger == Vertegenwoordiger::Ja)
}

/// Whether this person accords for himself or herself: from twelve years (§9.5). Who is younger gives a voice.
pub(crate) fn accordeert_zelf(dossier: &Dossier, regels: &Regels, persoon: PersoonId, op: Date) -> bool {
    leeftijdsgroep(dossier, persoon, op) != Some(Leeftijdsgroep::Tot12)
        || regels.mag(Rol::Gezin(Gezinsrol::KindTot12), Onderdeel::Stelling, Recht::Accorderen, op)
}

/// The age band; with an incomplete birth date the oldest that is possible.
fn leeftijdsgroep(dossier: &Dossier, persoon: PersoonId, op: Date) -> Option<Leeftijdsgroep> {
    dossier.gezin.persoon(persoon)?.geboortedatum.leeftijd_op(op).hoogstens().map(Leeftijdsgroep::bij)
}

/// Whether this pet acts as Veilig Thuis.
pub(super) fn is_veilig_thuis(pet: &Pet) -> bool {
    pet.organisatie.soort == Organisatiesoort::VeiligThuis || pet.functie == Functie::RvtVt
}

/// The name by which a person is called in a refusal or a task.
pub(crate) fn naam(dossier: &Dossier, persoon: PersoonId) -> String {
    dossier.gezin.persoon(persoon).map_or_else(|| "deze persoon".to_owned(), |persoon| persoon.naam.kort())
}

/// "A, B en C".
pub(crate) fn opsomming(namen: &[String]) -> String {
    match namen {
        [] => String::new(),
        [een] => een.clone(),
        [begin @ .., laatste] => format!("{} en {laatste}", begin.join(", ")),
    }
}

/// The living persons among these.
pub(crate) fn levenden<'a>(
    dossier: &'a Dossier,
    personen: &'a BTreeSet<PersoonId>,
) -> impl Iterator<Item = PersoonId> + 'a {
    personen.iter().copied().filter(|id| dossier.gezin.persoon(*id).is_some_and(crate::gezin::Persoon::leeft))
}
