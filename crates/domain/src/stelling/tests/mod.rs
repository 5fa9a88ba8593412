//! What the rules of statements promise, by rule id.

mod delen;
mod horen;
mod schrijven;
mod toeval;

use super::*;
use crate::{
    Gebeurtenis, Opdracht, Weigering,
    context::Actor,
    dossier::proef::{Proef, als, gezin_met_kinderen, lokaal, persoon_id, rvt, tekst},
    plan::Blik,
    team::{Modus, TeamOpdracht},
};

/// A dossier with Noor as fixed face and Sam of Veilig Thuis beside her; parents Anna and Bram, Cas (13), Daan (6).
fn proef() -> Proef {
    let mut proef = Proef::open(gezin_met_kinderen());
    let erbij = TeamOpdracht::HaalErbij {
        professional: rvt("Sam"),
        modus: Modus::Ondersteunen,
        expertise: Some(crate::dossier::proef::kort("veiligheid")),
        bevoegdheden: BTreeSet::new(),
        reden: tekst("Er zijn zorgen over geweld."),
    };
    proef.moet(&noor(), Opdracht::Team(erbij));
    proef
}

fn noor() -> Actor {
    als(&lokaal("Noor"))
}

fn sam() -> Actor {
    als(&rvt("Sam"))
}

fn personen<'a>(namen: impl IntoIterator<Item = &'a str>) -> BTreeSet<PersoonId> {
    namen.into_iter().map(persoon_id).collect()
}

fn over<'a>(namen: impl IntoIterator<Item = &'a str>) -> Etiketwens {
    Etiketwens { over: personen(namen), ..Etiketwens::default() }
}

fn gezien(woorden: &str) -> Inhoud {
    Inhoud::Feit {
        tekst: tekst(woorden),
        bron: Bron::EigenWaarneming,
        tijd: Tijd::Dag(crate::dossier::proef::dag("2026-03-01")),
    }
}

fn vastleggen(inhoud: Inhoud, etiket: Etiketwens) -> StellingOpdracht {
    StellingOpdracht::LegVast {
        inhoud,
        leefgebieden: Leefgebieden::new(),
        etiket,
        ontvangst: None,
        opnieuw_omdat: None,
    }
}

/// Asks; the statement it is about comes back.
fn doe(proef: &mut Proef, actor: &Actor, opdracht: StellingOpdracht) -> Result<StellingId, Weigering> {
    let gebeurtenissen = proef.doe(actor, Opdracht::Stelling(opdracht))?;
    match gebeurtenissen.first() {
        Some(Gebeurtenis::Stelling(gebeurtenis)) => Ok(gebeurtenis.stelling()),
        anders => panic!("geen gebeurtenis over een stelling: {anders:?}"),
    }
}

fn moet(proef: &mut Proef, actor: &Actor, opdracht: StellingOpdracht) -> StellingId {
    match doe(proef, actor, opdracht) {
        Ok(id) => id,
        Err(weigering) => panic!("geweigerd: {weigering:?}"),
    }
}

/// A feit by Noor about these people, put to them.
fn voorgelegd<'a>(proef: &mut Proef, namen: impl IntoIterator<Item = &'a str> + Clone) -> StellingId {
    let id = moet(proef, &noor(), vastleggen(gezien("De bank stond op straat."), over(namen.clone())));
    moet(proef, &noor(), leg_voor(id, namen));
    id
}

fn leg_voor<'a>(stelling: StellingId, namen: impl IntoIterator<Item = &'a str>) -> StellingOpdracht {
    StellingOpdracht::LegVoor { stelling, personen: personen(namen), kanaal: Kanaal::Gesprek }
}

fn reageer(stelling: StellingId, voor: &str, reactie: Reactie) -> StellingOpdracht {
    StellingOpdracht::Reageer { stelling, voor: persoon_id(voor), reactie }
}

fn gesproken(
    proef: &Proef,
    stelling: StellingId,
    persoon: &str,
    reactie: GesprokenReactie,
) -> StellingOpdracht {
    let mondeling = Mondeling { op: proef.vandaag(), getuige: crate::dossier::proef::kort("de gezinscoach") };
    StellingOpdracht::LegReactieVast { stelling, persoon: persoon_id(persoon), reactie, mondeling }
}

fn wijzig<'a>(
    stelling: StellingId,
    woorden: &str,
    namen: impl IntoIterator<Item = &'a str>,
) -> StellingOpdracht {
    StellingOpdracht::Wijzig {
        stelling,
        inhoud: gezien(woorden),
        leefgebieden: Leefgebieden::new(),
        over: personen(namen),
    }
}

fn stelling(proef: &Proef, id: StellingId) -> &Stelling {
    proef.dossier.stellingen.get(id).expect("een stelling die er is")
}

fn uitkomst(proef: &Proef, id: StellingId, persoon: &str) -> Option<Uitkomst> {
    stelling(proef, id).wederhoor(persoon_id(persoon)).and_then(|wederhoor| wederhoor.uitkomst().cloned())
}

/// A member of the family who looks, with the children he or she stands for.
struct Gezinsblik {
    mag: BTreeSet<PersoonId>,
}

impl Gezinsblik {
    fn van<'a>(namen: impl IntoIterator<Item = &'a str>) -> Self {
        Self { mag: personen(namen) }
    }
}

impl Blik for Gezinsblik {
    fn ziet(&self, _item: Option<crate::dossier::Item>, etiket: &Etiket) -> bool {
        etiket.publiek == crate::etiket::Publiek::TeamEnGezin
            && !etiket.bron_beschermd
            && !etiket.over.is_disjoint(&self.mag)
            && etiket.niet_tonen_aan.is_disjoint(&self.mag)
    }

    fn ziet_persoon(&self, persoon: PersoonId) -> bool {
        self.mag.contains(&persoon)
    }
}

/// A professional of the team who looks.
struct Teamblik;

impl Blik for Teamblik {
    fn ziet(&self, _item: Option<crate::dossier::Item>, _etiket: &Etiket) -> bool {
        true
    }

    fn ziet_persoon(&self, _persoon: PersoonId) -> bool {
        true
    }
}

fn gezeefd(proef: &Proef, blik: &impl Blik) -> Stellingen {
    let mut stellingen = proef.dossier.stellingen.clone();
    stellingen.zeef(blik);
    stellingen
}
