//! Putting statements to people, their answers, and establishing (§9.6.3).

use super::{
    GesprokenReactie, Kanaal, Mondeling, Reactie, Status, Stelling, StellingGebeurtenis, Stellingsoort,
    Uitkomst, Voorlegging, Wederhoor, Wijze,
    schrijven::{ingetrokken, niet_bronhouder, niet_door_systeem},
    schrijver::{
        Schrijver, accordeert_zelf, is_afgeschermd_voor, is_bekend_bij, is_bronhouder, levenden, mag, naam,
        opsomming, professional, schrijver, vertegenwoordigt, ziet,
    },
};
use crate::{
    Context, Dossier, Invoerfout, Pet, Regelnummer, Weigering,
    etiket::Publiek,
    ids::{PersoonId, StellingId},
    maanden::dag_in_woorden,
    regels::{Onderdeel, Recht, Regels, TermijnId},
    tekst::Tekst,
    toegang::{Machtigingsbereik, staat_voor},
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The last day for a reaction that starts on `start` (T-27); a child gets the extension too.
pub(crate) fn reactietermijn(
    dossier: &Dossier,
    regels: &Regels,
    persoon: PersoonId,
    start: Date,
) -> Result<Date, Weigering> {
    let regel = regels.termijn(TermijnId::T27, start);
    let is_kind = dossier.gezin.persoon(persoon).is_some_and(|persoon| persoon.is_minderjarig_op(start));
    let verval = regel.map(|regel| {
        let keren = u16::from(is_kind && regel.verlenging.is_some());
        regel
            .vervalt_op_na_verlenging(start, keren, regels.kalender())
            .unwrap_or_else(|_| regel.vervalt_op(start, regels.kalender()))
    });
    verval.and_then(crate::regels::Vervalmoment::dag).ok_or_else(|| {
        Weigering::regel(Regelnummer::T(27), "Voor vandaag staat er geen reactietermijn in de regels.")
            .uitweg("Vraag de beheerder om de regels na te kijken.")
    })
}

impl Stelling {
    /// The living persons who have to be heard: everybody it is about, except who wrote it.
    pub fn te_horen(&self, dossier: &Dossier) -> BTreeSet<PersoonId> {
        let auteur = self.huidige().auteur.persoon();
        levenden(dossier, &self.etiket.over).filter(|persoon| Some(*persoon) != auteur).collect()
    }

    /// Those whose hearing is not done on `op`: no outcome, the term not ended, no postponement in force.
    pub fn nog_te_horen(&self, dossier: &Dossier, op: Date) -> Vec<PersoonId> {
        let rond =
            |persoon: &PersoonId| self.wederhoor(*persoon).is_some_and(|wederhoor| wederhoor.is_rond(op));
        self.te_horen(dossier).into_iter().filter(|persoon| !rond(persoon)).collect()
    }
}

/// Judges putting a statement to people.
pub(super) fn leg_voor(
    dossier: &Dossier,
    id: StellingId,
    personen: &BTreeSet<PersoonId>,
    kanaal: Kanaal,
    context: &Context<'_>,
) -> Result<Vec<StellingGebeurtenis>, Weigering> {
    let stelling = dossier.stellingen.get(id).ok_or_else(Weigering::niet_gevonden)?;
    let (_, pet) = professional(dossier, context, "Voorleggen doet een professional van het team.")?;
    bereikbaar(dossier, stelling, pet, context)?;
    if stelling.is_ingetrokken() {
        return Err(ingetrokken());
    }
    if personen.is_empty() {
        return Err(Invoerfout::nieuw("personen", "Kies aan wie u dit voorlegt.").into());
    }
    if stelling.etiket.publiek == Publiek::Team {
        return Err(Weigering::regel(Regelnummer::Inv(18), "Deze stelling is nog niet voor het gezin.")
            .uitweg("Deel hem eerst met het gezin, met de reden erbij.")
            .uitweg("Kan dat nu niet veilig? Laat het wederhoor uitstellen."));
    }
    if stelling.etiket.bron_beschermd {
        return Err(Weigering::regel(
            Regelnummer::D(7),
            "De bron van deze stelling is beschermd. De tekst kan verraden wie het was.",
        )
        .uitweg("Schrijf een nieuwe stelling op die de bron niet verraadt, en leg die voor.")
        .uitweg("Laat het wederhoor uitstellen, met een reden.")
        .op_wettelijke_grens());
    }
    if kanaal == Kanaal::Portaal && stelling.etiket.publiek != Publiek::TeamEnGezin {
        return Err(Weigering::regel(
            Regelnummer::Inv(18),
            "Het gezin kan deze stelling niet zien in het eigen dossier.",
        )
        .uitweg("Leg hem voor in een gesprek of op papier.")
        .uitweg("Of deel hem eerst met het gezin, met de reden erbij."));
    }
    let vandaag = context.vandaag();
    let mut voorgelegd = Vec::new();
    for persoon in personen {
        mag_voorleggen(dossier, stelling, *persoon)?;
        let termijn = reactietermijn(dossier, context.regels, *persoon, vandaag)?;
        let voorlegging = Voorlegging { op: vandaag, kanaal, termijn };
        voorgelegd.push(StellingGebeurtenis::Voorgelegd { stelling: id, persoon: *persoon, voorlegging });
    }
    Ok(voorgelegd)
}

/// Whether this statement can be put to this person now.
fn mag_voorleggen(dossier: &Dossier, stelling: &Stelling, persoon: PersoonId) -> Result<(), Weigering> {
    let wie = naam(dossier, persoon);
    let wederhoor = stelling.wederhoor(persoon);
    if wederhoor.is_some_and(|wederhoor| wederhoor.uitstel.is_some()) {
        return Err(Weigering::regel(Regelnummer::R(42), format!("Het wederhoor van {wie} is uitgesteld."))
            .uitweg("Beoordeel het uitstel opnieuw. Daarna kan de stelling worden voorgelegd."));
    }
    if is_afgeschermd_voor(dossier, stelling, persoon) {
        return Err(Weigering::regel(
            Regelnummer::D(58),
            format!("Deze stelling wordt niet getoond aan {wie}."),
        )
        .uitweg("Laat het wederhoor van deze persoon uitstellen, met een reden."));
    }
    if !stelling.te_horen(dossier).contains(&persoon) {
        let melding = format!("Deze stelling gaat niet over {wie}, of is door diegene zelf geschreven.");
        return Err(Invoerfout::nieuw("personen", melding).into());
    }
    if wederhoor.is_some_and(|wederhoor| wederhoor.voorgelegd.is_some()) {
        return Err(Invoerfout::nieuw("personen", format!("{wie} heeft deze tekst al.")).into());
    }
    Ok(())
}

/// Judges a person's own reaction, or that of who stands for the person (INV-15).
pub(super) fn reageer(
    dossier: &Dossier,
    id: StellingId,
    voor: PersoonId,
    reactie: &Reactie,
    context: &Context<'_>,
) -> Result<StellingGebeurtenis, Weigering> {
    let actor = match schrijver(dossier, context)? {
        Schrijver::Gezinslid(persoon) => persoon,
        Schrijver::Professional { .. } | Schrijver::Systeem => {
            return Err(Weigering::regel(
                Regelnummer::Inv(15),
                "Alleen de persoon zelf kan reageren of akkoord geven.",
            )
            .uitweg("Schrijf op wat deze persoon tegen u zei, met de dag en wie erbij was."));
        }
    };
    let stelling = dossier.stellingen.get(id).ok_or_else(Weigering::niet_gevonden)?;
    let wederhoor = open_wederhoor(stelling, voor)?;
    if is_afgeschermd_voor(dossier, stelling, actor) {
        return Err(Weigering::niet_gevonden());
    }
    let wijze = if actor == voor {
        Wijze::Zelf
    } else if vertegenwoordigt(dossier, context.regels, actor, voor, context.vandaag())
        || staat_voor(dossier, context.actor, voor, Machtigingsbereik::Reageren, context.vandaag())
    {
        if stelling.huidige().auteur.persoon() == Some(actor) {
            return Err(Weigering::regel(
                Regelnummer::Inv(15),
                "U schreef dit zelf. Iemand anders reageert voor uw kind.",
            )
            .uitweg("De andere ouder met gezag kan reageren, of uw kind kan het zelf vertellen."));
        }
        Wijze::Vertegenwoordiger(actor)
    } else if is_bekend_bij(dossier, stelling, actor) {
        return Err(Weigering::regel(
            Regelnummer::Inv(15),
            format!("Alleen {} zelf kan hierop reageren.", naam(dossier, voor)),
        )
        .uitweg("U kunt wel voor uzelf reageren, of een eigen verklaring toevoegen."));
    } else {
        return Err(Weigering::niet_gevonden());
    };
    if *reactie == Reactie::Akkoord {
        mag_accorderen(dossier, stelling, voor, &wijze, context)?;
    }
    let uitkomst = Uitkomst::from(reactie.clone());
    niet_overschrijven(dossier, wederhoor, &uitkomst, &wijze)?;
    Ok(StellingGebeurtenis::Gereageerd { stelling: id, persoon: voor, uitkomst, wijze })
}

/// Who can say "it is right" (INV-15, §9.6.3).
fn mag_accorderen(
    dossier: &Dossier,
    stelling: &Stelling,
    voor: PersoonId,
    wijze: &Wijze,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    if stelling.soort() == Stellingsoort::Citaat {
        if stelling.inhoud().geciteerde() != Some(voor) || *wijze != Wijze::Zelf {
            return Err(Weigering::regel(
                Regelnummer::Inv(15),
                "Dit zijn woorden van iemand anders. Alleen diegene kan zeggen dat ze kloppen.",
            )
            .uitweg("U kunt aanvullen of zeggen dat het volgens u niet klopt."));
        }
        return Ok(());
    }
    if *wijze == Wijze::Zelf && !accordeert_zelf(dossier, context.regels, voor, context.vandaag()) {
        return Err(Weigering::regel(Regelnummer::Inv(15), "Akkoord geven doet voor jou je ouder of voogd.")
            .uitweg("Jij mag altijd zeggen wat je ervan vindt: kies ‘aanvullen’ of ‘klopt niet’."));
    }
    Ok(())
}

/// Judges what a professional writes down of a person's spoken reaction.
pub(super) fn leg_reactie_vast(
    dossier: &Dossier,
    id: StellingId,
    persoon: PersoonId,
    reactie: &GesprokenReactie,
    mondeling: &Mondeling,
    context: &Context<'_>,
) -> Result<StellingGebeurtenis, Weigering> {
    let stelling = dossier.stellingen.get(id).ok_or_else(Weigering::niet_gevonden)?;
    let (_, pet) =
        professional(dossier, context, "Een gesproken reactie schrijft een professional van het team op.")?;
    bereikbaar(dossier, stelling, pet, context)?;
    let wederhoor = open_wederhoor(stelling, persoon)?;
    let voorgelegd_op = wederhoor.voorgelegd.as_ref().map(|voorlegging| voorlegging.op);
    controleer_mondeling(mondeling, voorgelegd_op, context.vandaag())?;
    let uitkomst = Uitkomst::from(reactie.clone());
    let wijze = Wijze::Mondeling(mondeling.clone());
    niet_overschrijven(dossier, wederhoor, &uitkomst, &wijze)?;
    Ok(StellingGebeurtenis::Gereageerd { stelling: id, persoon, uitkomst, wijze })
}

/// When something was said: after it was put to the person, and not in the future.
pub(crate) fn controleer_mondeling(
    mondeling: &Mondeling,
    vanaf: Option<Date>,
    vandaag: Date,
) -> Result<(), Weigering> {
    if mondeling.op > vandaag {
        return Err(Invoerfout::nieuw(
            "gezegd_op",
            "Deze dag ligt in de toekomst. Vul de dag van het gesprek in.",
        )
        .into());
    }
    if vanaf.is_some_and(|vanaf| mondeling.op < vanaf) {
        return Err(Invoerfout::nieuw(
            "gezegd_op",
            "Dit was voordat de tekst werd voorgelegd. Vul de dag van het gesprek in.",
        )
        .into());
    }
    Ok(())
}

/// The hearing of a person that is open for a reaction. Reacting late is always possible: silence was never an answer.
fn open_wederhoor(stelling: &Stelling, persoon: PersoonId) -> Result<&Wederhoor, Weigering> {
    if !matches!(stelling.status(), Status::Voorgelegd | Status::Vastgesteld { .. }) {
        return Err(Weigering::niet_gevonden());
    }
    stelling
        .wederhoor(persoon)
        .filter(|wederhoor| wederhoor.voorgelegd.is_some() && wederhoor.uitstel.is_none())
        .ok_or_else(Weigering::niet_gevonden)
}

/// A person's own answer is not replaced by what somebody else writes down, and a spoken dispute is not taken back by
/// the professional who wrote it down (INV-15).
fn niet_overschrijven(
    dossier: &Dossier,
    wederhoor: &Wederhoor,
    nieuw: &Uitkomst,
    wijze: &Wijze,
) -> Result<(), Weigering> {
    let Some(eerder) = wederhoor.laatste_reactie() else { return Ok(()) };
    let trekt_weerspraak_in =
        matches!(eerder.uitkomst, Uitkomst::Weersproken(_)) && !matches!(nieuw, Uitkomst::Weersproken(_));
    let zwakker = wijze.gewicht() < eerder.wijze.gewicht();
    let zelfde_mond = matches!((wijze, &eerder.wijze), (Wijze::Mondeling(_), Wijze::Mondeling(_)));
    if zwakker || (zelfde_mond && trekt_weerspraak_in) {
        return Err(Weigering::regel(
            Regelnummer::Inv(15),
            format!(
                "{} heeft al gereageerd. Alleen {0} zelf kan dat veranderen.",
                naam(dossier, wederhoor.persoon)
            ),
        )
        .uitweg("Vraag deze persoon om zelf opnieuw te reageren.")
        .uitweg("Klopt de tekst niet meer? Maak een nieuwe versie en leg die voor."));
    }
    Ok(())
}

/// Judges that the term of a person ended in silence (INV-16).
pub(super) fn markeer_geen_reactie(
    dossier: &Dossier,
    id: StellingId,
    persoon: PersoonId,
    context: &Context<'_>,
) -> Result<StellingGebeurtenis, Weigering> {
    let stelling = dossier.stellingen.get(id).ok_or_else(Weigering::niet_gevonden)?;
    match schrijver(dossier, context)? {
        Schrijver::Professional { pet, .. } => bereikbaar(dossier, stelling, pet, context)?,
        Schrijver::Systeem => {}
        Schrijver::Gezinslid(_) => return Err(Weigering::niet_gevonden()),
    }
    let wederhoor = open_wederhoor(stelling, persoon)?;
    if wederhoor.is_verlopen(context.vandaag()) {
        return Ok(StellingGebeurtenis::GeenReactieGemarkeerd { stelling: id, persoon });
    }
    match (&wederhoor.voorgelegd, wederhoor.uitkomst()) {
        (Some(voorlegging), None) => Err(Weigering::regel(
            Regelnummer::Inv(16),
            format!(
                "{} heeft nog tot en met {} om te reageren.",
                naam(dossier, persoon),
                dag_in_woorden(voorlegging.termijn)
            ),
        )
        .uitweg("Wacht de termijn af, of vraag nog eens wat deze persoon ervan vindt.")),
        _ => Err(Weigering::regel(
            Regelnummer::Inv(16),
            format!("Van {} is al opgeschreven wat de uitkomst is.", naam(dossier, persoon)),
        )),
    }
}

/// Judges that a statement is established. Silence is written down as silence first (INV-16).
pub(super) fn stel_vast(
    dossier: &Dossier,
    id: StellingId,
    context: &Context<'_>,
) -> Result<Vec<StellingGebeurtenis>, Weigering> {
    let stelling = dossier.stellingen.get(id).ok_or_else(Weigering::niet_gevonden)?;
    let (wie, pet) = professional(dossier, context, "Vaststellen doet een professional van het team.")?;
    let vandaag = context.vandaag();
    if !ziet(pet, stelling) {
        return Err(Weigering::niet_gevonden());
    }
    if !mag(context.regels, pet.functie, Onderdeel::Stelling, &[Recht::Schrijven, Recht::Inbrengen], vandaag)
    {
        return Err(niet_bronhouder());
    }
    let eigen_verhaal =
        stelling.huidige().auteur.persoon().is_some() && dossier.team.is_lokaal_gezicht(wie, vandaag);
    if !is_bronhouder(pet, stelling) && !eigen_verhaal {
        return Err(niet_bronhouder());
    }
    match stelling.status() {
        Status::Vastgesteld { .. } => {
            return Err(Weigering::regel(Regelnummer::R(42), "Deze stelling is al vastgesteld."));
        }
        Status::Ingetrokken { .. } | Status::Vervangen { .. } | Status::Gecorrigeerd { .. } => {
            return Err(ingetrokken());
        }
        Status::Concept | Status::UitgesteldWederhoor | Status::Voorgelegd => {}
    }
    let wachten_op: Vec<String> =
        stelling.nog_te_horen(dossier, vandaag).into_iter().map(|persoon| naam(dossier, persoon)).collect();
    if !wachten_op.is_empty() {
        return Err(Weigering::regel(
            Regelnummer::R(42),
            format!("Van {} is nog niet bekend wat die ervan vindt.", opsomming(&wachten_op)),
        )
        .uitweg("Leg de stelling voor, of wacht tot de reactietermijn voorbij is.")
        .uitweg("Kan voorleggen nu niet veilig? Laat iemand anders het wederhoor uitstellen."));
    }
    if stelling.inhoud().steunt_op().any(|onder| !dossier.stellingen.draagt_besluit(onder)) {
        return Err(Weigering::regel(
            Regelnummer::R(42),
            "Deze conclusie rust op een stelling die nog niet is vastgesteld.",
        )
        .uitweg("Stel eerst de stellingen vast waar de conclusie op rust."));
    }
    let stil = stelling.huidige().wederhoor.values().filter(|wederhoor| wederhoor.is_verlopen(vandaag)).map(
        |wederhoor| StellingGebeurtenis::GeenReactieGemarkeerd { stelling: id, persoon: wederhoor.persoon },
    );
    Ok(stil.chain([StellingGebeurtenis::Vastgesteld { stelling: id }]).collect())
}

/// Judges a person's own declaration: always possible for who knows the statement (D-50).
pub(super) fn voeg_verklaring_toe(
    dossier: &Dossier,
    id: StellingId,
    persoon: PersoonId,
    tekst: &Tekst,
    aangereikt: Option<&Mondeling>,
    context: &Context<'_>,
) -> Result<StellingGebeurtenis, Weigering> {
    let stelling = dossier.stellingen.get(id).ok_or_else(Weigering::niet_gevonden)?;
    match schrijver(dossier, context)? {
        Schrijver::Gezinslid(actor) => {
            if !is_bekend_bij(dossier, stelling, actor) {
                return Err(Weigering::niet_gevonden());
            }
            if actor != persoon || aangereikt.is_some() {
                return Err(Weigering::regel(
                    Regelnummer::Inv(38),
                    "Een verklaring schrijft u alleen voor uzelf.",
                ));
            }
        }
        Schrijver::Professional { pet, .. } => {
            if !ziet(pet, stelling) || !stelling.etiket.over.contains(&persoon) {
                return Err(Weigering::niet_gevonden());
            }
            let aangereikt = aangereikt.ok_or_else(|| {
                Weigering::regel(
                    Regelnummer::Inv(38),
                    "Een verklaring is van de persoon zelf. Schrijf op wanneer u die kreeg en wie erbij was.",
                )
            })?;
            controleer_mondeling(aangereikt, None, context.vandaag())?;
        }
        Schrijver::Systeem => return Err(niet_door_systeem()),
    }
    Ok(StellingGebeurtenis::VerklaringToegevoegd {
        stelling: id,
        persoon,
        tekst: tekst.clone(),
        aangereikt: aangereikt.cloned(),
    })
}

/// Judges a change of one's own declaration (INV-38).
pub(super) fn wijzig_verklaring(
    dossier: &Dossier,
    id: StellingId,
    nummer: u32,
    tekst: &Tekst,
    context: &Context<'_>,
) -> Result<StellingGebeurtenis, Weigering> {
    let stelling = dossier.stellingen.get(id).ok_or_else(Weigering::niet_gevonden)?;
    let verklaring = stelling
        .verklaringen
        .iter()
        .find(|verklaring| verklaring.nummer == nummer)
        .ok_or_else(Weigering::niet_gevonden)?;
    match schrijver(dossier, context)? {
        Schrijver::Gezinslid(actor) if actor == verklaring.persoon => {
            Ok(StellingGebeurtenis::VerklaringGewijzigd { stelling: id, nummer, tekst: tekst.clone() })
        }
        Schrijver::Gezinslid(actor) if !is_bekend_bij(dossier, stelling, actor) => {
            Err(Weigering::niet_gevonden())
        }
        _ => Err(Weigering::regel(
            Regelnummer::Inv(38),
            "Deze verklaring kan alleen worden veranderd door wie hem schreef.",
        )
        .uitweg("U kunt zelf een verklaring toevoegen.")),
    }
}

/// A professional who may put this statement to the family: who holds it, or the fixed face when the team sees it.
fn bereikbaar(
    dossier: &Dossier,
    stelling: &Stelling,
    pet: &Pet,
    context: &Context<'_>,
) -> Result<(), Weigering> {
    if !ziet(pet, stelling) {
        return Err(Weigering::niet_gevonden());
    }
    if mag(
        context.regels,
        pet.functie,
        Onderdeel::Stelling,
        &[Recht::Schrijven, Recht::Inbrengen],
        context.vandaag(),
    ) {
        return Ok(());
    }
    Err(Weigering::regel(
        Regelnummer::R(42),
        format!("Als {} legt u niets voor aan het gezin.", pet.functie.naam()),
    )
    .uitweg(format!("Vraag het aan {}.", dossier.team.vast_gezicht.professional.naam)))
}
