//! The read models of one dossier: a pure function of its state, so that they can be thrown away and made anew.

use naast_domain::{
    Dossier,
    context::dag_in_nederland,
    gezin::{systeemsleutels, zoekgegevens},
    regels::Regels,
    taak::{WachtOp, openstaand},
};
use naast_store::{BetrokkenRij, BezettingRij, DossierRij, Label, Row, RowChange, RowKey, TaakRij, ZoekRij};

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
    rijen.extend(zoekgegevens(&dossier.gezin, dag).into_iter().map(|gegeven| {
        Row::Zoek(ZoekRij {
            soort: ZOEKSOORT.to_owned(),
            tekst: gegeven.sleutel,
            dossier_id: id,
            persoon_id: gegeven.persoon.0,
        })
    }));
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

/// What has to change in the tables to get from one state to the next: only the rows that differ.
pub(crate) fn verschil(voor: &[Row], na: Vec<Row>) -> Vec<RowChange> {
    let weg = voor.iter().filter(|oud| !na.iter().any(|nieuw| sleutel(nieuw) == sleutel(oud)));
    let mut wijzigingen: Vec<_> = weg.map(|oud| RowChange::Delete(sleutel(oud))).collect();
    wijzigingen.extend(na.into_iter().filter(|nieuw| !voor.contains(nieuw)).map(RowChange::Put));
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
