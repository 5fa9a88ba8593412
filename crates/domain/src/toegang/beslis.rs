//! The rules of coming in.

use super::{
    EIGEN_TOEGANG_VANAF, Gemachtigde, Hoedanigheid, Machtiging, Machtigingsbereik, Toegang,
    ToegangGebeurtenis as G, ToegangOpdracht as O, Uitnodiging, Uitnodigwijze, verjaardag::GRENZEN,
    zorg::verborgen_voor, zorgen,
};
use crate::{
    Context, Dossier, Gebeurtenis, Invoerfout, Regelnummer, Weigering,
    gezin::Persoon,
    ids::{MachtigingId, PersoonId, ProfessionalId, UitnodigingId},
    regels::{Leeftijdsgroep, Looptijd},
    tekst::{Korttekst, Tekst},
};
use jiff::civil::Date;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Judges a command about coming in.
///
/// # Refusals
/// * only the fixed face (or who stands in) lets people in and out, and looks along;
/// * D-40: below twelve there is no way in of one's own; INV-15: only the person takes the invitation;
/// * D-58: something is hidden from somebody at home, and it was not written down why it is safe;
/// * INV-15: a bewindvoerder who would agree with a plan; ending what the court decided;
/// * input: no explanation below sixteen, no consent, no scope, an end in the past or too far away.
pub fn beslis(dossier: &Dossier, opdracht: &O, context: &Context<'_>) -> Result<Vec<Gebeurtenis>, Weigering> {
    let gebeurtenis = match opdracht.clone() {
        O::NodigUit { persoon, wijze, uitleg, afweging } => {
            nodig_uit(dossier, persoon, wijze, uitleg, afweging, context)?
        }
        O::Bemiddel { persoon, reden } => {
            lokaal(dossier, context, "Alleen het vast gezicht spreekt af hoe iemand meekijkt.")?;
            bekende(dossier, persoon, context.vandaag())?;
            G::BemiddeldGezet { persoon, reden }
        }
        O::NeemAan { uitnodiging, account } => neem_aan(dossier, uitnodiging, account, context)?,
        O::TrekIn { persoon, reden } => {
            if context.actor.persoon() != Some(persoon) {
                lokaal(dossier, context, "Alleen het vast gezicht trekt een toegang in.")?;
            }
            match dossier.toegang.personen.get(&persoon) {
                Some(Toegang::Ingetrokken { .. }) | None => return Err(Weigering::niet_gevonden()),
                Some(_) => G::Ingetrokken { persoon, reden },
            }
        }
        O::Machtig { van, aan, hoedanigheid, bereik, tot, toestemming, afweging } => {
            lokaal(dossier, context, "Alleen het vast gezicht legt een machtiging vast.")?;
            let machtiging = machtig(
                dossier,
                van,
                &aan,
                hoedanigheid,
                bereik,
                tot,
                toestemming,
                afweging.as_ref(),
                context,
            )?;
            G::Gemachtigd { machtiging, afweging }
        }
        O::TrekMachtigingIn { machtiging, reden } => trek_machtiging_in(dossier, machtiging, reden, context)?,
        O::ZetVeiligeModus { persoon, reden } => {
            lokaal(dossier, context, "Alleen het vast gezicht zet de veilige modus aan of uit.")?;
            levend(dossier, persoon)?;
            if reden.is_none() && !dossier.toegang.is_veilige_modus(persoon) {
                return Err(Weigering::niet_gevonden());
            }
            G::VeiligeModusGezet { persoon, reden }
        }
        O::LegVoorbereidingVast { persoon, leeftijd, hoe } => {
            dossier.betrokken_professional(context)?;
            levend(dossier, persoon)?;
            if !GRENZEN.contains(&leeftijd) {
                return Err(Invoerfout::nieuw("leeftijd", "Kies 12, 16 of 18 jaar.").into());
            }
            G::Voorbereid { persoon, leeftijd, hoe }
        }
        O::KijkMee { persoon, reden } => {
            lokaal(dossier, context, "Alleen het vast gezicht kijkt mee met wat iemand ziet.")?;
            let groep =
                levend(dossier, persoon).map(|_| dossier.leeftijdsgroep(persoon, context.vandaag()))?;
            if groep == Leeftijdsgroep::Tot12 {
                return Err(te_jong());
            }
            let tot = context.regels.moment_na(Looptijd::Meekijken, context.moment);
            G::Meegekeken { persoon, reden, tot }
        }
    };
    Ok(vec![Gebeurtenis::Toegang(gebeurtenis)])
}

fn nodig_uit(
    dossier: &Dossier,
    persoon: PersoonId,
    wijze: Uitnodigwijze,
    uitleg: Option<Tekst>,
    afweging: Option<Tekst>,
    context: &Context<'_>,
) -> Result<G, Weigering> {
    lokaal(dossier, context, "Alleen het vast gezicht nodigt iemand uit.")?;
    let vandaag = context.vandaag();
    bekende(dossier, persoon, vandaag)?;
    let mut fouten = Vec::new();
    match dossier.leeftijdsgroep(persoon, vandaag) {
        Leeftijdsgroep::Tot12 => return Err(te_jong()),
        Leeftijdsgroep::Van12Tot15 if uitleg.is_none() => fouten.push(Invoerfout::nieuw(
            "uitleg",
            "Schrijf op hoe u dit hebt uitgelegd, en wat deze jongere ervan vindt. Ouders kijken niet mee in dit account.",
        )),
        _ => {}
    }
    if afweging.is_none() && !zorgen(dossier, persoon, vandaag).is_empty() {
        fouten.push(Invoerfout::nieuw(
            "afweging",
            "Kies bewust: schrijf op waarom het toch veilig is, of kies samen kijken.",
        ));
    }
    if !fouten.is_empty() {
        return Err(Weigering::invoer(fouten));
    }
    let uitnodiging = Uitnodiging {
        id: UitnodigingId(context.nieuw_id("uitnodiging")),
        wijze,
        op: context.moment,
        tot: context.regels.moment_na(Looptijd::Uitnodiging, context.moment),
        uitleg,
        afweging,
    };
    Ok(G::Uitgenodigd { persoon, uitnodiging })
}

fn neem_aan(
    dossier: &Dossier,
    uitnodiging: UitnodigingId,
    account: Uuid,
    context: &Context<'_>,
) -> Result<G, Weigering> {
    let persoon = context.actor.persoon().filter(|_| context.actor.namens.is_none());
    let persoon = persoon.ok_or_else(|| {
        Weigering::regel(Regelnummer::Inv(15), "Alleen wie is uitgenodigd, kan de uitnodiging gebruiken.")
    })?;
    bekende(dossier, persoon, context.vandaag())?;
    match dossier.toegang.open_uitnodiging(persoon, context.moment) {
        Some(open) if open.id == uitnodiging => Ok(G::Aangenomen { persoon, uitnodiging, account }),
        _ => Err(Weigering::niet_gevonden()),
    }
}

#[expect(clippy::too_many_arguments, reason = "one per field of the form")]
fn machtig(
    dossier: &Dossier,
    van: PersoonId,
    aan: &Gemachtigde,
    hoedanigheid: Hoedanigheid,
    mut bereik: BTreeSet<Machtigingsbereik>,
    tot: Date,
    toestemming: Tekst,
    afweging: Option<&Tekst>,
    context: &Context<'_>,
) -> Result<Machtiging, Weigering> {
    let vandaag = context.vandaag();
    levend(dossier, van)?;
    if dossier.leeftijdsgroep(van, vandaag) == Leeftijdsgroep::Tot12 {
        return Err(Weigering::regel(
            Regelnummer::D(40),
            "Voor een kind onder de 12 handelen de ouders met gezag of de voogd. Dat volgt uit de wet.",
        )
        .uitweg("Leg het gezag vast bij ‘Gezin’. Daar is geen machtiging voor nodig.")
        .uitweg("Een vertrouwenspersoon kan het kind altijd bijstaan, ook zonder machtiging."));
    }
    let mut fouten = Vec::new();
    if tot < vandaag {
        fouten.push(Invoerfout::nieuw("tot", "Deze dag is al voorbij. Kies vandaag of later."));
    } else if tot > context.regels.dag_na(Looptijd::Machtiging, vandaag) {
        let duur = context.regels.looptijd_in_woorden(Looptijd::Machtiging, vandaag);
        fouten.push(Invoerfout::nieuw(
            "tot",
            format!("Kies een dag binnen {duur}. Daarna vraagt u het opnieuw."),
        ));
    }
    if bereik.is_empty() {
        fouten.push(Invoerfout::nieuw("bereik", "Kies wat deze persoon mag doen."));
    }
    if hoedanigheid.is_door_rechter() && dossier.leeftijdsgroep(van, vandaag) != Leeftijdsgroep::Vanaf18 {
        fouten.push(Invoerfout::nieuw(
            "hoedanigheid",
            "Een curator, mentor of bewindvoerder is er alleen voor een volwassene.",
        ));
    }
    if hoedanigheid == Hoedanigheid::Bewindvoerder && bereik.contains(&Machtigingsbereik::Instemmen) {
        return Err(Weigering::regel(
            Regelnummer::Inv(15),
            "Een bewindvoerder gaat over geld en bezit. Instemmen met een plan hoort daar niet bij.",
        )
        .uitweg("Laat deze persoon zelf instemmen, of een curator of mentor als die er is.")
        .uitweg("Haal ‘instemmen’ weg. Meelezen en reageren kan wel.")
        .op_wettelijke_grens());
    }
    bereik.insert(Machtigingsbereik::Lezen);
    let (aan, naam, verborgen) = match aan {
        Gemachtigde::Buiten(naam) => (PersoonId(context.nieuw_id("gemachtigde")), naam.clone(), false),
        Gemachtigde::Persoon(wie) => {
            let persoon = levend(dossier, *wie)?;
            if *wie == van {
                fouten.push(Invoerfout::nieuw(
                    "aan",
                    "Niemand is de vertegenwoordiger van zichzelf. Kies iemand anders.",
                ));
            } else if dossier.leeftijdsgroep(*wie, vandaag) != Leeftijdsgroep::Vanaf18 {
                fouten.push(Invoerfout::nieuw(
                    "aan",
                    "Kies een volwassene. Een kind handelt niet voor een ander.",
                ));
            }
            let naam = Korttekst::lees("aan", &persoon.naam.kort())?;
            (*wie, naam, !verborgen_voor(dossier, *wie, vandaag).is_empty())
        }
    };
    if verborgen && afweging.is_none() {
        fouten.push(Invoerfout::nieuw(
            "afweging",
            "Voor deze persoon is iets verborgen. Schrijf op waarom de machtiging toch veilig is.",
        ));
    }
    if !fouten.is_empty() {
        return Err(Weigering::invoer(fouten));
    }
    Ok(Machtiging {
        id: MachtigingId(context.nieuw_id("machtiging")),
        van,
        aan,
        naam,
        hoedanigheid,
        bereik,
        sinds: vandaag,
        tot,
        toestemming,
        ingetrokken: None,
    })
}

fn trek_machtiging_in(
    dossier: &Dossier,
    id: MachtigingId,
    reden: Option<Tekst>,
    context: &Context<'_>,
) -> Result<G, Weigering> {
    let machtiging = dossier
        .toegang
        .machtigingen
        .get(&id)
        .filter(|machtiging| machtiging.ingetrokken.is_none())
        .ok_or_else(Weigering::niet_gevonden)?;
    let zelf = context.actor.namens.is_none() && context.actor.persoon() == Some(machtiging.van);
    if zelf && machtiging.hoedanigheid.is_door_rechter() {
        return Err(Weigering::regel(
            Regelnummer::Inv(15),
            "Wie door de rechter is benoemd, blijft dat tot de rechter anders beslist.",
        )
        .uitweg("De kantonrechter kan een ander benoemen, of stoppen. Een cliëntondersteuner helpt daarbij, zonder kosten.")
        .op_wettelijke_grens());
    }
    let betreft = context.actor.persoon().is_some_and(|wie| wie == machtiging.van || wie == machtiging.aan);
    if !betreft {
        lokaal(dossier, context, "Een machtiging intrekken kan wie haar gaf, of het vast gezicht.")?;
        if reden.is_none() {
            return Err(Invoerfout::nieuw("reden", "Schrijf op waarom u de machtiging intrekt.").into());
        }
    }
    Ok(G::MachtigingIngetrokken { machtiging: id, reden })
}

/// The fixed face, or who stands in.
fn lokaal(dossier: &Dossier, context: &Context<'_>, reden: &str) -> Result<ProfessionalId, Weigering> {
    if context.actor.persoon().is_some() {
        // A member of the family gets the same answer as for what does not exist.
        return Err(Weigering::niet_gevonden());
    }
    let door = dossier.betrokken_professional(context)?;
    if dossier.team.is_lokaal_gezicht(door, context.vandaag()) {
        Ok(door)
    } else {
        Err(Weigering::regel(Regelnummer::R(82), reden)
            .uitweg("Vraag het vast gezicht van dit gezin, of wie waarneemt."))
    }
}

/// Somebody of this family who lives, or somebody who acts for one of them.
fn bekende(dossier: &Dossier, persoon: PersoonId, op: Date) -> Result<(), Weigering> {
    if dossier.machtigingen_aan(persoon, op).next().is_some() {
        return Ok(());
    }
    levend(dossier, persoon).map(|_| ())
}

fn levend(dossier: &Dossier, persoon: PersoonId) -> Result<&Persoon, Weigering> {
    dossier.gezin.persoon(persoon).filter(|persoon| persoon.leeft()).ok_or_else(Weigering::niet_gevonden)
}

fn te_jong() -> Weigering {
    Weigering::regel(
        Regelnummer::D(40),
        format!("Een kind onder de {EIGEN_TOEGANG_VANAF} krijgt geen eigen account."),
    )
    .uitweg("Kijk samen met het kind, in woorden die passen. Schrijf op wat het kind ervan vindt.")
    .uitweg("De ouders met gezag of de voogd zien wat over het kind gaat.")
    .op_wettelijke_grens()
}
