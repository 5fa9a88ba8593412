//! The read models of one dossier: a pure function of its state, so that they can be thrown away and made anew.

use naast_domain::{
    Dossier,
    context::dag_in_nederland,
    gezin::{systeemsleutels, zoekgegevens},
    regels::Regels,
    taak::{WachtOp, openstaand},
};
use naast_store::{BetrokkenRij, BezettingRij, DossierRij, Label, Row, RowChange, RowKey, TaakRij, ZoekRij};
use std::collections::HashMap;

/// The name of the search index over persons.
pub(crate) const ZOEKSOORT: &str = "persoon";
/// The name of the reservations that keep a family system from being opened twice (INV-1).
pub(crate) const SYSTEEMSOORT: &str = "gezinssysteem";

/// Whose task it is when it waits for whoever has a function: nobody in particular, but findable by the index.
pub(crate) const FUNCTIE: uuid::Uuid = uuid::Uuid::nil();

/// The kind of party of a task that waits for whoever has this function.
pub(crate) fn functiesoort(functie: naast_domain::regels::Functie) -> String {
    format!("functie:{}", functie.code())
}

/// All rows of a dossier.
pub(crate) fn rijen(dossier: &Dossier, regels: &Regels) -> Vec<Row> {
    let mut rijen = werkrijen(dossier, regels);
    rijen.extend(gezinsrijen(dossier));
    rijen
}

/// What a command changes in the tables.
///
/// How a family is found follows from its people and the day alone, and is the dearest to work out: it is left where
/// it is when neither changed.
pub(crate) fn wijzigingen(voor: &Dossier, na: &Dossier, regels: &Regels) -> Vec<RowChange> {
    let dag = |dossier: &Dossier| dag_in_nederland(dossier.gewijzigd_op);
    if voor.gezin == na.gezin && voor.is_gesloten() == na.is_gesloten() && dag(voor) == dag(na) {
        verschil(&werkrijen(voor, regels), werkrijen(na, regels))
    } else {
        verschil(&rijen(voor, regels), rijen(na, regels))
    }
}

/// The rows on the state of the work: the dossier, who is involved, what is open.
fn werkrijen(dossier: &Dossier, regels: &Regels) -> Vec<Row> {
    let id = dossier.id.0;
    let dag = dag_in_nederland(dossier.gewijzigd_op);
    let mut rijen = vec![Row::Dossier(DossierRij {
        dossier_id: id,
        versie: dossier.versie,
        status: dossier.stap.code().to_owned(),
        fase: dossier.veiligheid.dossierfase(dossier.gezin.gezinsleden(dag)).code().to_owned(),
        regio: dossier.regio.to_string(),
        vast_gezicht: dossier.team.vast_gezicht.professional.id.0,
        waarnemer: dossier.team.waarneming.as_ref().map(|waarneming| waarneming.waarnemer.id.0),
        heeft_minderjarigen: dossier.gezin.heeft_minderjarigen(dag),
        verzegeld: dossier.afscherming.verzegeld.is_some(),
        geopend_op: dossier.geopend_op,
        gewijzigd_op: dossier.gewijzigd_op,
        label: Label(dossier.gezin.naam().into_bytes()),
    })];
    rijen.extend(betrokkenen(dossier).into_iter().map(Row::Betrokken));
    rijen.extend(openstaand(dossier, regels, dag).into_iter().map(|open| {
        let (voor_soort, voor_id) = match open.wacht_op {
            WachtOp::VastGezicht => {
                ("vast_gezicht".to_owned(), Some(dossier.team.vast_gezicht.professional.id.0))
            }
            WachtOp::Professional(professional) => ("professional".to_owned(), Some(professional.0)),
            WachtOp::Persoon(persoon) => ("persoon".to_owned(), Some(persoon.0)),
            WachtOp::Functie(functie) => (functiesoort(functie), Some(FUNCTIE)),
        };
        Row::Taak(TaakRij {
            dossier_id: id,
            taak_id: open.sleutel,
            soort: open.soort.to_owned(),
            regel: open.regel.map(|regel| regel.code().to_owned()),
            vervalt_op: open.vervalt_op,
            voor_soort,
            voor_id,
            aangemaakt: open.sinds,
            label: Label(format!("{}\n{}", open.waar, open.onderwerp).into_bytes()),
        })
    }));
    rijen
}

/// The rows by which the family is found, and by which it is not opened twice (INV-1).
fn gezinsrijen(dossier: &Dossier) -> Vec<Row> {
    let id = dossier.id.0;
    let dag = dag_in_nederland(dossier.gewijzigd_op);
    let zoek = zoekgegevens(&dossier.gezin, dag).into_iter().map(|gegeven| {
        Row::Zoek(ZoekRij {
            soort: ZOEKSOORT.to_owned(),
            tekst: gegeven.sleutel,
            dossier_id: id,
            persoon_id: gegeven.persoon.0,
        })
    });
    let mut rijen: Vec<_> = zoek.collect();
    if !dossier.is_gesloten() {
        rijen.extend(systeemsleutels(&dossier.gezin, dag).into_iter().map(|sleutel| {
            Row::Bezetting(BezettingRij { soort: SYSTEEMSOORT.to_owned(), tekst: sleutel.0, dossier_id: id })
        }));
    }
    rijen
}

fn betrokkenen(dossier: &Dossier) -> Vec<BetrokkenRij> {
    let rij = |professional: uuid::Uuid, rol: &str, van, tot| BetrokkenRij {
        dossier_id: dossier.id.0,
        professional_id: professional,
        rol: rol.to_owned(),
        van,
        tot,
    };
    let team = &dossier.team;
    let mut rijen =
        vec![rij(team.vast_gezicht.professional.id.0, "vast_gezicht", team.vast_gezicht.sinds, None)];
    if let Some(waarneming) = &team.waarneming {
        rijen.push(rij(waarneming.waarnemer.id.0, "waarnemer", waarneming.van, Some(waarneming.tot)));
    }
    rijen.extend(
        team.actieve_inzetten()
            .map(|inzet| rij(inzet.professional.id.0, inzet.professional.functie.code(), inzet.van, None)),
    );
    rijen
}

/// What has to change in the tables to get from one state to the next: only the rows that differ. Of two new rows with
/// one key the last one counts, as it does in the tables.
pub(crate) fn verschil(voor: &[Row], na: Vec<Row>) -> Vec<RowChange> {
    let bekend: HashMap<RowKey, &Row> = voor.iter().map(|oud| (sleutel(oud), oud)).collect();
    let nieuw: HashMap<RowKey, usize> =
        na.iter().enumerate().map(|(plaats, nieuw)| (sleutel(nieuw), plaats)).collect();
    let mut wijzigingen: Vec<_> = bekend
        .keys()
        .filter(|sleutel| !nieuw.contains_key(*sleutel))
        .cloned()
        .map(RowChange::Delete)
        .collect();
    let mut veranderd: Vec<usize> = nieuw
        .into_iter()
        .filter(|(sleutel, plaats)| bekend.get(sleutel).is_none_or(|oud| **oud != na[*plaats]))
        .map(|(_, plaats)| plaats)
        .collect();
    veranderd.sort_unstable();
    let mut na: Vec<_> = na.into_iter().map(Some).collect();
    wijzigingen.extend(veranderd.into_iter().filter_map(|plaats| na[plaats].take()).map(RowChange::Put));
    wijzigingen
}

fn sleutel(rij: &Row) -> RowKey {
    match rij {
        Row::Dossier(rij) => RowKey::Dossier(rij.dossier_id),
        Row::Betrokken(rij) => RowKey::Betrokken {
            dossier_id: rij.dossier_id,
            professional_id: rij.professional_id,
            rol: rij.rol.clone(),
            van: rij.van,
        },
        Row::Taak(rij) => RowKey::Taak { dossier_id: rij.dossier_id, taak_id: rij.taak_id },
        Row::Zoek(rij) => RowKey::Zoek(rij.clone()),
        Row::Bezetting(rij) => RowKey::Bezetting(rij.clone()),
    }
}

impl crate::Dienst {
    /// Makes the read models of one dossier anew from its events.
    pub async fn herbouw_leesmodel(
        &self,
        dossier: naast_domain::ids::DossierId,
    ) -> Result<(), crate::Dienstfout> {
        // Somebody may write in between; then the rows are made once more.
        for _ in 0..10 {
            let rijen = rijen(&*self.laad(dossier).await?, self.regels());
            if let naast_store::Replaced::Done = self.store().replace_rows(dossier.0, rijen).await? {
                // No event came: working days that were kept would not know.
                self.binnen.geheugen.werkdagen.clear();
                return Ok(());
            }
        }
        Err(crate::Dienstfout::Druk)
    }

    /// Compares the read models of one dossier with what its events say.
    pub async fn vergelijk_leesmodel(
        &self,
        dossier: naast_domain::ids::DossierId,
    ) -> Result<Option<naast_store::Break>, crate::Dienstfout> {
        let rijen = rijen(&*self.laad(dossier).await?, self.regels());
        Ok(self.store().compare_rows(dossier.0, &rijen).await?)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]
mod tests {
    use super::*;
    use naast_domain::{
        Opdracht,
        dossier::proef::*,
        gezin::GezinOpdracht,
        ids::TaakId,
        taak::{TaakOpdracht, WachtOp},
    };
    use std::collections::BTreeMap;

    /// The tables of one dossier, by key.
    type Tabellen = BTreeMap<String, Row>;

    fn tabellen(rijen: Vec<Row>) -> Tabellen {
        rijen.into_iter().map(|rij| (naam(&sleutel(&rij)), rij)).collect()
    }

    /// A key as text: the ones of search hide their words from logs, so they are written out here.
    fn naam(sleutel: &RowKey) -> String {
        match sleutel {
            RowKey::Zoek(rij) => format!("zoek {} {} {}", rij.soort, rij.tekst, rij.persoon_id),
            RowKey::Bezetting(rij) => format!("bezetting {} {}", rij.soort, rij.tekst),
            anders => format!("{anders:?}"),
        }
    }

    fn pas_toe(tabellen: &mut Tabellen, wijzigingen: Vec<RowChange>) {
        for wijziging in wijzigingen {
            match wijziging {
                RowChange::Put(rij) => drop(tabellen.insert(naam(&sleutel(&rij)), rij)),
                RowChange::Delete(weg) => drop(tabellen.remove(&naam(&weg))),
                RowChange::DeleteAll(_) => {}
            }
        }
    }

    #[test]
    fn the_tables_follow_every_act_also_over_midnight_and_when_people_come() {
        let mut proef = Proef::open(gezin_met_kinderen());
        let noor = als(&lokaal("Noor"));
        let mut bijgehouden = tabellen(rijen(&proef.dossier, regels()));
        let nieuwe_taak = |wat: &str| {
            Opdracht::Taak(TaakOpdracht::Maak {
                wat: kort(wat),
                voor: WachtOp::VastGezicht,
                vervalt_op: None,
            })
        };
        let opa = GezinOpdracht::VoegPersoonToe {
            persoon: Box::new(persoon("Opa", "1950-01-02")),
            huishouden: None,
            sinds: None,
        };
        let stappen: Vec<(i64, Opdracht)> = vec![
            (0, nieuwe_taak("Bellen met school")),
            (0, nieuwe_taak("Bellen met opa")),
            (0, Opdracht::Gezin(opa)),
            // Cas, born on 20 May 2012, comes of age: the children by whom a family is known change with the day alone.
            (365 * 5, nieuwe_taak("Bellen met Cas")),
        ];
        for (dagen, opdracht) in stappen {
            proef.na_dagen(dagen);
            let voor = proef.dossier.clone();
            proef.moet(&noor, opdracht);
            pas_toe(&mut bijgehouden, wijzigingen(&voor, &proef.dossier, regels()));
            assert!(bijgehouden == tabellen(rijen(&proef.dossier, regels())), "na {dagen} dagen");
        }
        let (taak, voor): (Option<TaakId>, _) =
            (proef.dossier.taken.open.keys().next().copied(), proef.dossier.clone());
        proef.moet(&noor, Opdracht::Taak(TaakOpdracht::RondAf { taak: taak.unwrap(), uitkomst: None }));
        let klein = wijzigingen(&voor, &proef.dossier, regels());
        assert!(klein.iter().any(|wijziging| matches!(wijziging, RowChange::Delete(RowKey::Taak { .. }))));
        assert!(klein.len() <= 2, "alleen de taak en het dossier zelf: {}", klein.len());
        pas_toe(&mut bijgehouden, klein);
        assert!(bijgehouden == tabellen(rijen(&proef.dossier, regels())));
    }
}
