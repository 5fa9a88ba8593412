//! Makes the content of a veiligheidskaart from the file. Nobody types a card: what is on it is what is known.
//!
//! A card travels further than any other page. So there is no address on it at all, and a line that tells where
//! somebody stays, by its shield or because it names a hidden address, is left out (INV-20).

use super::{
    Afspraak, CijferRegel, Kaartaanleiding, Kaartcijfer, Kaartinhoud, Kaartpersoon, Kaartregel,
    Kaartverantwoordelijke, Veiligheidsplan, Voorwaarde,
};
use crate::{
    Context, Dossier, Organisatie, Professional,
    dossier::Item,
    etiket::{Etiket, Gevoeligheid, Publiek},
    ids::{AfspraakId, PersoonId},
    plan::{Accordering, Accordstand, Eigenaar},
    regels::Functie,
    taak::{self, Openstaand, WachtOp},
};
use jiff::civil::Date;

/// What stands where a text named a hidden address.
const WEGGELATEN: &str = "Deze regel noemt een beschermd adres. Daarom staat hij niet op de kaart.";

/// The content of a card at this moment, with for each line the label of what it came from.
pub fn stel_kaart_samen(
    dossier: &Dossier,
    aanleiding: Kaartaanleiding,
    context: &Context<'_>,
) -> Kaartinhoud {
    let vandaag = context.vandaag();
    kaart_van(dossier, aanleiding, vandaag, &taak::openstaand(dossier, context.regels, vandaag))
}

/// The same from a dossier of which it is already known what is open: also to show a card before it is made.
pub fn kaart_van(
    dossier: &Dossier,
    aanleiding: Kaartaanleiding,
    vandaag: Date,
    open: &[Openstaand],
) -> Kaartinhoud {
    let plan = dossier.veiligheid.actief_plan();
    let leden = dossier.gezin.gezinsleden(vandaag);
    let mut bezwaren =
        plan.map_or_else(Vec::new, |plan| bezwaren(dossier, &plan.accordering, "het veiligheidsplan"));
    if let Some(gezinsplan) = dossier.plan.actief() {
        bezwaren.extend(self::bezwaren(dossier, &gezinsplan.accordering, "het plan"));
    }
    Kaartinhoud {
        aanleiding,
        datum: vandaag,
        fase: dossier.veiligheid.dossierfase(leden.iter().copied()),
        zicht: dossier.team.zicht_nu().map(|zicht| zicht.organisatie.clone()),
        personen: leden.iter().filter_map(|lid| persoon(dossier, plan, *lid, vandaag)).collect(),
        voorwaarden: plan.map_or_else(Vec::new, |plan| voorwaarden(dossier, plan)),
        afspraken: plan.map_or_else(Vec::new, |plan| afspraken(dossier, plan)),
        verantwoordelijken: verantwoordelijken(dossier, vandaag),
        open_punten: open
            .iter()
            .filter(|open| !open.soort.starts_with("kaart"))
            .map(|open| open_punt(dossier, open, vandaag))
            .collect(),
        bezwaren,
    }
}

fn persoon(
    dossier: &Dossier,
    plan: Option<&Veiligheidsplan>,
    id: PersoonId,
    vandaag: Date,
) -> Option<Kaartpersoon> {
    let persoon = dossier.gezin.persoon(id)?;
    let onveiligheid = plan.and_then(|plan| plan.onveiligheid.get(&id));
    Some(Kaartpersoon {
        persoon: id,
        naam: persoon.naam.kort(),
        fase: dossier.veiligheid.fase_van(id),
        kader: persoon
            .is_minderjarig_op(vandaag)
            .then(|| dossier.kaders.get(&id).copied().unwrap_or_default()),
        onveiligheid: onveiligheid.and_then(|regel| regel_uit(dossier, &regel.tekst, &regel.etiket)),
        cijfers: dossier
            .veiligheid
            .cijferreeksen()
            .into_iter()
            .filter(|((over, _), _)| *over == id)
            .filter_map(|(_, reeks)| reeks.last().map(|laatste| cijfer(dossier, laatste)))
            .collect(),
        accord: plan.map(|plan| plan.accordering.stand(id)),
    })
}

fn cijfer(dossier: &Dossier, regel: &CijferRegel) -> Kaartcijfer {
    let woorden =
        regel.woorden.as_ref().filter(|_| regel.etiket.gevoeligheid != Gevoeligheid::Verblijfplaats);
    Kaartcijfer {
        gever: regel.gever,
        cijfer: regel.cijfer,
        woorden: woorden.map(|woorden| zonder_adres(dossier, woorden)),
        op: regel.op,
        etiket: regel.etiket.clone(),
    }
}

/// The hard conditions first: they cannot be negotiated away.
fn voorwaarden(dossier: &Dossier, plan: &Veiligheidsplan) -> Vec<Kaartregel> {
    let mut regels: Vec<(&AfspraakId, &Voorwaarde)> = plan.voorwaarden.iter().collect();
    regels.sort_by_key(|(id, voorwaarde)| (!voorwaarde.hard, **id));
    let tekst = |voorwaarde: &Voorwaarde| {
        let hard = if voorwaarde.hard { ", hier kan niemand van afwijken" } else { "" };
        format!("{} (gesteld door {}{hard})", voorwaarde.tekst, voorwaarde.gesteld_door.naam)
    };
    regels
        .into_iter()
        .filter_map(|(id, voorwaarde)| {
            regel_uit(dossier, &tekst(voorwaarde), &etiket_van(dossier, *id, &voorwaarde.etiket))
        })
        .collect()
}

fn afspraken(dossier: &Dossier, plan: &Veiligheidsplan) -> Vec<Kaartregel> {
    let tekst = |afspraak: &Afspraak| {
        format!(
            "{}: {} ({}). Controle: {} Als het misgaat: {}",
            eigenaar(dossier, &afspraak.wie),
            afspraak.wat,
            afspraak.wanneer,
            afspraak.controle,
            afspraak.als_het_misgaat
        )
    };
    plan.afspraken
        .iter()
        .filter_map(|(id, afspraak)| {
            regel_uit(dossier, &tekst(afspraak), &etiket_van(dossier, *id, &afspraak.etiket))
        })
        .collect()
}

fn eigenaar(dossier: &Dossier, wie: &Eigenaar) -> String {
    match wie {
        Eigenaar::Professional { naam, organisatie, .. } => format!("{naam} ({})", organisatie.naam),
        Eigenaar::Gezinslid(id) => {
            dossier.gezin.persoon(*id).map_or_else(|| "gezinslid".to_owned(), |p| p.naam.kort())
        }
        Eigenaar::Netwerk(naam) | Eigenaar::Organisatie(naam) => naam.to_string(),
    }
}

/// The label of an item, with whom it was shielded from later (D-58).
fn etiket_van(dossier: &Dossier, id: AfspraakId, etiket: &Etiket) -> Etiket {
    let mut etiket = etiket.clone();
    if let Some(niet_aan) = dossier.afscherming.niet_tonen.get(&Item::Afspraak(id)) {
        etiket.niet_tonen_aan.extend(niet_aan);
    }
    etiket
}

fn regel_uit(dossier: &Dossier, tekst: &str, etiket: &Etiket) -> Option<Kaartregel> {
    (etiket.gevoeligheid != Gevoeligheid::Verblijfplaats)
        .then(|| Kaartregel { tekst: zonder_adres(dossier, tekst), etiket: etiket.clone() })
}

/// The text, or a remark in its place when it names the street or postcode of a hidden home.
pub(super) fn zonder_adres(dossier: &Dossier, tekst: &str) -> String {
    let plat = |tekst: &str| {
        tekst.to_lowercase().chars().filter(|teken| teken.is_alphanumeric()).collect::<String>()
    };
    let doorzocht = plat(tekst);
    let noemt = |naam: String| naam.chars().count() >= 3 && doorzocht.contains(&naam);
    let geheim =
        dossier.gezin.huishoudens.values().filter(|huis| huis.geheim).filter_map(|huis| huis.adres.as_ref());
    let mut verraden = geheim.map(|adres| {
        noemt(plat(adres.straat.als_str()))
            || adres.postcode.is_some_and(|postcode| noemt(plat(&postcode.to_string())))
    });
    if verraden.any(|ja| ja) { WEGGELATEN.to_owned() } else { tekst.to_owned() }
}

fn verantwoordelijken(dossier: &Dossier, vandaag: Date) -> Vec<Kaartverantwoordelijke> {
    let team = &dossier.team;
    let rij = |wie: &Professional, functie: Functie, waarvoor: String| Kaartverantwoordelijke {
        professional: wie.id,
        naam: wie.naam.clone(),
        organisatie: Organisatie::clone(&wie.organisatie),
        functie,
        telefoon: wie.telefoon.clone(),
        waarvoor,
    };
    let mut rijen = vec![rij(
        &team.vast_gezicht.professional,
        Functie::VasteProfessional,
        "vast gezicht van het gezin".to_owned(),
    )];
    if let Some(waarneming) = team.waarneming.as_ref().filter(|w| w.loopt_op(vandaag)) {
        rijen.push(rij(
            &waarneming.waarnemer,
            waarneming.waarnemer.functie,
            format!("neemt waar tot en met {}", datum(waarneming.tot)),
        ));
    }
    rijen.extend(team.actieve_inzetten().map(|inzet| {
        let waarvoor: Vec<_> =
            inzet.expertise.iter().chain(&inzet.bevoegdheden).map(ToString::to_string).collect();
        rij(&inzet.professional, inzet.professional.functie, waarvoor.join(", "))
    }));
    rijen
}

/// An open point tells what professionals still have to do; only what waits on one person is for that person.
fn open_punt(dossier: &Dossier, open: &Openstaand, vandaag: Date) -> Kaartregel {
    let tekst = match open.vervalt_op {
        Some(dag) if dag < vandaag => format!("{} (had op {} klaar moeten zijn)", open.onderwerp, datum(dag)),
        Some(dag) => format!("{} (voor {})", open.onderwerp, datum(dag)),
        None => open.onderwerp.clone(),
    };
    let over = if let WachtOp::Persoon(persoon) = open.wacht_op { Some(persoon) } else { None };
    let publiek = if over.is_some() { Publiek::TeamEnGezin } else { Publiek::Team };
    let bronhouder = dossier.team.vast_gezicht.professional.organisatie.id;
    let etiket = Etiket { publiek, ..Etiket::gewoon(bronhouder, "veiligheidskaart", over) };
    Kaartregel { tekst: zonder_adres(dossier, &tekst), etiket }
}

/// Who does not, or not wholly, agree, in his or her own words: about that person only.
fn bezwaren(dossier: &Dossier, accordering: &Accordering, waarmee: &str) -> Vec<Kaartregel> {
    let bronhouder = dossier.team.vast_gezicht.professional.organisatie.id;
    let mut regels = Vec::new();
    let mut bezwaar = |persoon: PersoonId, stand: &str, woorden: Option<&str>| {
        let Some(wie) = dossier.gezin.persoon(persoon) else { return };
        let woorden = woorden.map(|woorden| format!(" ‘{woorden}’")).unwrap_or_default();
        let tekst = format!("{} over {waarmee}: {stand}.{woorden}", wie.naam.kort());
        let etiket = Etiket::gewoon(bronhouder, "veiligheidskaart", [persoon]);
        regels.push(Kaartregel { tekst: zonder_adres(dossier, &tekst), etiket });
    };
    for handtekening in
        accordering.handtekeningen.iter().filter(|h| h.standpunt != crate::plan::Standpunt::Akkoord)
    {
        bezwaar(handtekening.voor, handtekening.standpunt.naam(), handtekening.woorden.as_deref());
    }
    for (persoon, melding) in &accordering.niet_getekend {
        if accordering.stand(*persoon) == Accordstand::WilNietTekenen {
            bezwaar(*persoon, melding.stand.naam(), melding.woorden.as_deref());
        }
    }
    regels
}

fn datum(dag: Date) -> String {
    dag.strftime("%-d-%-m-%Y").to_string()
}
