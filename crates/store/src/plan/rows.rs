//! Folds the row changes of a group into one final change for each key.

use std::collections::HashMap;

use jiff::civil::Date;
use uuid::Uuid;

use crate::error::StoreError;
use crate::plan::writes::RowWrites;
use crate::prepare::{BlindSearch, Change, Key, Put};
use crate::rows::{BetrokkenRij, DossierRij, Scope, TaakRij};
use crate::vault::Token;

type BetrokkenKey<'c> = (Uuid, Uuid, &'c str, Date);

/// The read models while a group is planned. `None` as a value: the row goes.
#[derive(Default)]
pub(super) struct RowPlan<'c> {
    scopes: Vec<Scope>,
    bumps: HashMap<Uuid, u64>,
    dossiers: HashMap<Uuid, Option<(&'c DossierRij, u64)>>,
    betrokken: HashMap<BetrokkenKey<'c>, Option<&'c BetrokkenRij>>,
    taken: HashMap<(Uuid, Uuid), Option<&'c TaakRij>>,
    zoek: HashMap<&'c BlindSearch, bool>,
    bezetting: HashMap<Token, Option<Uuid>>,
    /// Who holds a reservation now, of those the group speaks about.
    holders: HashMap<Token, Uuid>,
}

/// Who holds reservations if these changes were made.
#[derive(Default)]
struct Trial {
    moved: HashMap<Token, Option<Uuid>>,
    released: Vec<Uuid>,
}

impl<'c> RowPlan<'c> {
    pub(super) fn new(holders: HashMap<Token, Uuid>) -> Self {
        Self { holders, ..Self::default() }
    }

    /// The other dossier that holds a reservation these changes want (INV-1).
    pub(super) fn occupied(&self, changes: &[Change]) -> Option<Uuid> {
        let mut trial = Trial::default();
        for change in changes {
            match change {
                Change::Put(Put::Bezetting { token, dossier_id }) => {
                    if let Some(holder) = self.holder(&trial, token).filter(|holder| holder != dossier_id) {
                        return Some(holder);
                    }
                    trial.moved.insert(*token, Some(*dossier_id));
                }
                Change::Delete(Key::Bezetting { token, dossier_id })
                    if self.holder(&trial, token) == Some(*dossier_id) =>
                {
                    trial.moved.insert(*token, None);
                }
                Change::DeleteAll(Scope::Bezetting(dossier_id)) => {
                    for holder in trial.moved.values_mut() {
                        holder.take_if(|holder| holder == dossier_id);
                    }
                    trial.released.push(*dossier_id);
                }
                _ => {}
            }
        }
        None
    }

    fn holder(&self, trial: &Trial, token: &Token) -> Option<Uuid> {
        match trial.moved.get(token) {
            Some(moved) => *moved,
            None => self.holders.get(token).copied().filter(|holder| !trial.released.contains(holder)),
        }
    }

    /// Makes the changes. Nothing can be refused any more.
    pub(super) fn apply(&mut self, changes: &'c [Change]) {
        for change in changes {
            match change {
                Change::Put(put) => self.put(put),
                Change::Delete(key) => self.delete(key),
                Change::DeleteAll(scope) => self.empty(*scope),
            }
        }
    }

    /// The stream of a dossier grew; its row, if it has one, tells so.
    pub(super) fn bump(&mut self, dossier: Uuid, version: u64) {
        match self.dossiers.get_mut(&dossier) {
            Some(Some((_, known))) => *known = version,
            Some(None) => {}
            None => {
                self.bumps.insert(dossier, version);
            }
        }
    }

    /// Everything of a dossier goes.
    pub(super) fn clear(&mut self, dossier: Uuid, scopes: impl Iterator<Item = Scope>, its_row: bool) {
        scopes.for_each(|scope| self.empty(scope));
        if its_row {
            self.bumps.remove(&dossier);
            self.dossiers.insert(dossier, None);
        }
    }

    fn put(&mut self, put: &'c Put) {
        match put {
            Put::Dossier(row) => {
                self.bumps.remove(&row.dossier_id);
                self.dossiers.insert(row.dossier_id, Some((row, row.versie)));
            }
            Put::Betrokken(row) => {
                let key = (row.dossier_id, row.professional_id, row.rol.as_str(), row.van);
                self.betrokken.insert(key, Some(row));
            }
            Put::Taak(row) => {
                self.taken.insert((row.dossier_id, row.taak_id), Some(row));
            }
            Put::Zoek(row) => {
                self.zoek.insert(row, true);
            }
            Put::Bezetting { token, dossier_id } => {
                self.holders.insert(*token, *dossier_id);
                self.bezetting.insert(*token, Some(*dossier_id));
            }
        }
    }

    fn delete(&mut self, key: &'c Key) {
        match key {
            Key::Dossier(dossier) => {
                self.bumps.remove(dossier);
                self.dossiers.insert(*dossier, None);
            }
            Key::Betrokken { dossier_id, professional_id, rol, van } => {
                self.betrokken.insert((*dossier_id, *professional_id, rol, *van), None);
            }
            Key::Taak { dossier_id, taak_id } => {
                self.taken.insert((*dossier_id, *taak_id), None);
            }
            Key::Zoek(row) => {
                self.zoek.insert(row, false);
            }
            Key::Bezetting { token, dossier_id } => {
                if self.holders.get(token) == Some(dossier_id) {
                    self.holders.remove(token);
                    self.bezetting.insert(*token, None);
                }
            }
        }
    }

    /// Empties a scope: what the group wrote in it before is forgotten, and the database empties it first.
    fn empty(&mut self, scope: Scope) {
        match scope {
            Scope::Betrokken(dossier) => self.betrokken.retain(|key, _| key.0 != dossier),
            Scope::Taak(dossier) => self.taken.retain(|key, _| key.0 != dossier),
            Scope::Zoek(dossier) => self.zoek.retain(|row, _| row.dossier_id != dossier),
            Scope::ZoekPersoon { dossier_id, persoon_id } => {
                self.zoek.retain(|row, _| row.dossier_id != dossier_id || row.persoon_id != persoon_id);
            }
            Scope::Bezetting(dossier) => {
                self.holders.retain(|_, holder| *holder != dossier);
                // Not forgotten but freed: before this group another dossier may have held it.
                for holder in self.bezetting.values_mut() {
                    holder.take_if(|holder| *holder == dossier);
                }
            }
        }
        if !self.scopes.contains(&scope) {
            self.scopes.push(scope);
        }
    }

    /// Sorts the outcome by table and seals the labels.
    pub(super) fn finish(
        self,
        mut seal: impl FnMut(&'static str, Uuid, Uuid, &[u8]) -> Result<Vec<u8>, StoreError>,
    ) -> Result<RowWrites<'c>, StoreError> {
        let mut writes = RowWrites { scopes: self.scopes, ..RowWrites::default() };
        writes
            .bumps
            .extend(self.bumps.into_iter().map(|(dossier, version)| (dossier, version.cast_signed())));
        for (dossier, row) in self.dossiers {
            match row {
                Some((row, version)) => {
                    let label = seal("dossier", dossier, dossier, &row.label.0)?;
                    writes.dossiers.push((row, version.cast_signed(), label));
                }
                None => writes.dossiers_gone.push(dossier),
            }
        }
        for (key, row) in self.betrokken {
            match row {
                Some(row) => writes.betrokken.push(row),
                None => writes.betrokken_gone.push(key),
            }
        }
        for (key, row) in self.taken {
            match row {
                Some(row) => writes.taken.push((row, seal("taak", key.0, key.1, &row.label.0)?)),
                None => writes.taken_gone.push(key),
            }
        }
        for (row, is_there) in self.zoek {
            if is_there { &mut writes.zoek } else { &mut writes.zoek_gone }.push(row);
        }
        for (token, holder) in self.bezetting {
            match holder {
                Some(dossier) => writes.bezetting.push((token, dossier)),
                None => writes.bezetting_gone.push(token),
            }
        }
        Ok(writes)
    }
}
