//! Tombstones, checkpoints, heads of streams and read lines.

use std::collections::{HashMap, HashSet};

use uuid::Uuid;

use crate::chain::{self, LineColumns, NOTHING, Pen, TombstoneColumns};
use crate::check::Progress;
use crate::checkpoint::Statement;
use crate::event::StreamId;
use crate::merkle::{Frontier, Hash};
use crate::reading::is_list;
use crate::record::{Record, Unreadable, Value, fixed};
use crate::sql::read;
use crate::verify::events::{Streams, stream_of};
use crate::verify::{Checked, Inspection, PAGE, broken};

/// What was destroyed.
#[derive(Default)]
pub(super) struct Tombstones {
    versions: HashSet<(StreamId, i64)>,
    streams: HashSet<StreamId>,
}

impl Tombstones {
    pub(super) fn covers(&self, stream: StreamId, version: i64) -> bool {
        self.streams.contains(&stream) || self.versions.contains(&(stream, version))
    }
}

/// What was signed, by the number of events.
#[derive(Default)]
pub(super) struct Checkpoints {
    roots: HashMap<u64, Vec<Hash>>,
    /// Number of read lines and their hash.
    lines: HashMap<u64, Hash>,
}

impl Checkpoints {
    /// Whether the tree is what was signed at this size.
    pub(super) fn check_root(&self, tree: &Frontier) -> Checked<()> {
        match self.roots.get(&tree.size()) {
            Some(signed) if signed.iter().any(|root| *root != tree.root()) => broken(
                "controlepunt",
                None,
                None,
                format!("de eerste {} gebeurtenissen zijn niet die waarvoor is getekend.", tree.size()),
            ),
            _ => Ok(()),
        }
    }
}

/// A checkpoint row as it stands there.
struct RawCheckpoint {
    number: i64,
    size: i64,
    lines: i64,
    moment: i64,
    text: Vec<u8>,
}

type RawHead = (Option<StreamId>, i64, Vec<u8>, Option<Vec<u8>>);

fn raw_tombstone(row: &dyn Record) -> Result<(TombstoneColumns, Vec<u8>), Unreadable> {
    let columns = TombstoneColumns {
        number: row.number(0)?,
        stream_kind: row.bytes(1)?,
        stream_id: row.bytes(2)?,
        version: row.optional_number(3)?,
        ground: row.bytes(4)?,
        moment: row.number(5)?,
    };
    Ok((columns, row.bytes(6)?))
}

fn raw_line(row: &dyn Record) -> Result<(i64, LineColumns, Vec<u8>), Unreadable> {
    let columns = LineColumns {
        id: row.bytes(1)?,
        moment: row.number(2)?,
        kijker: row.bytes(3)?,
        functie: row.bytes(4)?,
        organisatie: row.bytes(5)?,
        dossier_id: row.bytes(6)?,
        onderdeel: row.bytes(7)?,
        doel: row.bytes(8)?,
        personen: row.bytes(9)?,
        beleid: row.bytes(10)?,
        noodtoegang: row.flag(11)?,
        niet_tonen: row.flag(12)?,
    };
    Ok((row.number(0)?, columns, row.bytes(13)?))
}

fn raw_checkpoint(row: &dyn Record) -> Result<RawCheckpoint, Unreadable> {
    Ok(RawCheckpoint {
        number: row.number(0)?,
        size: row.number(1)?,
        lines: row.number(2)?,
        moment: row.number(3)?,
        text: row.bytes(4)?,
    })
}

impl<P: FnMut(Progress)> Inspection<'_, P> {
    pub(super) async fn tombstones(&mut self, pen: &Pen) -> Checked<Tombstones> {
        let (table, total) = ("grafsteen", pen.tombstones);
        let mut found = Tombstones::default();
        let (mut count, mut previous) = (0_i64, NOTHING);
        loop {
            let after = [Value::from(count), PAGE.into()];
            let page = self.page(table, read::TOMBSTONES_IN_ORDER, &after, raw_tombstone).await?;
            for (stone, hash) in &page {
                let next = count + 1;
                let stream = stream_of(&stone.stream_kind, &stone.stream_id);
                if stone.number != next {
                    return broken(table, None, Some(next), "de grafsteen ontbreekt.");
                }
                let computed = chain::tombstone_hash(&self.context.vault, stone, &previous);
                let Some(id) = stream.filter(|_| *hash == computed) else {
                    return broken(table, stream, stone.version, "de grafsteen is veranderd.");
                };
                match stone.version {
                    Some(version) => {
                        found.versions.insert((id, version));
                    }
                    None => {
                        found.streams.insert(id);
                    }
                }
                (count, previous) = (next, computed);
            }
            if page.is_empty() {
                break;
            }
        }
        if count.cast_unsigned() != total || previous != pen.tombstone_hash {
            return broken(table, None, Some(count + 1), "de grafsteen ontbreekt.");
        }
        Ok(found)
    }

    pub(super) async fn checkpoints(&mut self, pen: &Pen) -> Checked<Checkpoints> {
        let table = "controlepunt";
        let mut found = Checkpoints::default();
        let mut count = 0;
        loop {
            let page = self
                .page(table, read::CHECKPOINTS, &[Value::from(count), PAGE.into()], raw_checkpoint)
                .await?;
            for row in &page {
                count += 1;
                let number = Some(row.number);
                if row.number != count {
                    return broken(table, None, Some(count), "het controlepunt ontbreekt.");
                }
                let signed =
                    std::str::from_utf8(&row.text).ok().and_then(|text| self.context.notary().open(text));
                let Some(signed) = signed else {
                    return broken(table, None, number, "de handtekening klopt niet.");
                };
                let columns = (row.size, row.lines, row.moment);
                if columns
                    != (signed.size.cast_signed(), signed.lines.cast_signed(), chain::micros(signed.moment))
                {
                    return broken(table, None, number, "de kolommen zijn niet wat er is getekend.");
                }
                Self::check_statement(&signed, number, pen)?;
                found.roots.entry(signed.size).or_default().push(signed.root);
                if found
                    .lines
                    .insert(signed.lines, signed.line_hash)
                    .is_some_and(|other| other != signed.line_hash)
                {
                    return broken(
                        table,
                        None,
                        number,
                        "twee controlepunten spreken elkaar tegen over de leesregels.",
                    );
                }
            }
            if page.is_empty() {
                break;
            }
        }
        if count.cast_unsigned() != pen.checkpoints {
            return broken(table, None, Some(count + 1), "het controlepunt ontbreekt.");
        }
        self.report.controlepunten = count.cast_unsigned();
        Ok(found)
    }

    fn check_statement(signed: &Statement, number: Option<i64>, pen: &Pen) -> Checked<()> {
        if signed.size > pen.position() || signed.lines > pen.lines || signed.tombstones > pen.tombstones {
            let reason = format!(
                "er is getekend voor {} gebeurtenissen en {} leesregels, maar er zijn er {} en {}.",
                signed.size,
                signed.lines,
                pen.position(),
                pen.lines
            );
            return broken("controlepunt", None, number, reason);
        }
        Ok(())
    }

    /// All heads of streams, as they stand there.
    pub(super) async fn all_heads(&self) -> Checked<Vec<RawHead>> {
        let mut heads: Vec<RawHead> = Vec::new();
        let mut after = (String::new(), Uuid::nil());
        loop {
            let parameters = [Value::from(after.0.as_str()), after.1.into(), PAGE.into()];
            let page = self
                .page("stroom", read::HEADS_IN_ORDER, &parameters, |row| {
                    let (kind, id) = (row.text(0)?, row.id(1)?);
                    let stream = stream_of(kind.as_bytes(), id.as_bytes());
                    Ok(((kind, id), (stream, row.number(2)?, row.bytes(3)?, row.optional_bytes(4)?)))
                })
                .await?;
            let Some((last, _)) = page.last() else { return Ok(heads) };
            after = last.clone();
            heads.extend(page.into_iter().map(|(_, head)| head));
        }
    }

    /// Whether each stream's head is its last event.
    pub(super) async fn heads(&mut self, streams: &Streams, tombstones: &Tombstones) -> Checked<()> {
        let table = "stroom";
        let heads = self.all_heads().await?;
        for (stream, version, hash, key) in &heads {
            let Some(id) = stream else {
                return broken(table, None, Some(*version), "het soort stroom is onbekend.");
            };
            match streams.get(id) {
                None => {
                    return broken(table, *stream, Some(*version), "deze stroom heeft geen gebeurtenissen.");
                }
                Some((last, head)) if last != version || *hash != *head => {
                    return broken(
                        table,
                        *stream,
                        Some(*version),
                        "het hoofd is niet de laatste gebeurtenis.",
                    );
                }
                Some(_) => {}
            }
            if key.is_some() == tombstones.streams.contains(id) {
                return broken(
                    table,
                    *stream,
                    Some(*version),
                    "de sleutel van de stroom en de grafsteen spreken elkaar tegen.",
                );
            }
            if let Some(key) = key
                && self
                    .context
                    .vault
                    .open_stream_key(id.kind.code().as_bytes(), id.id.as_bytes(), key)
                    .is_err()
            {
                return broken(table, *stream, None, "de sleutel van de stroom is niet te openen.");
            }
        }
        if heads.len() < streams.len() {
            let known: HashSet<_> = heads.iter().filter_map(|(stream, ..)| *stream).collect();
            let missing = streams.iter().find(|(stream, _)| !known.contains(stream));
            let (stream, version) =
                missing.map_or((None, None), |(stream, (version, _))| (Some(*stream), Some(*version)));
            return broken(table, stream, version, "de regel van de stroom ontbreekt.");
        }
        Ok(())
    }

    /// The lists of dossiers that were looked at together: whether each is what its id says. Gives their ids.
    pub(super) async fn lists(&mut self) -> Checked<HashSet<Uuid>> {
        let table = "leeslijst";
        let mut found = HashSet::new();
        let mut after = (Uuid::nil(), Uuid::nil());
        let mut dossiers: Vec<[Vec<u8>; 3]> = Vec::new();
        loop {
            let parameters = [Value::from(after.0), after.1.into(), PAGE.into()];
            let page = self
                .page(table, read::LISTED_IN_ORDER, &parameters, |row| {
                    Ok(((row.id(0)?, row.id(1)?), [row.bytes(1)?, row.bytes(2)?, row.bytes(3)?]))
                })
                .await?;
            let at_end = page.is_empty();
            for (place, columns) in page {
                if place.0 != after.0 {
                    self.list(after.0, &dossiers, &mut found)?;
                    dossiers.clear();
                }
                dossiers.push(columns);
                after = place;
            }
            if at_end {
                self.list(after.0, &dossiers, &mut found)?;
                return Ok(found);
            }
        }
    }

    fn list(&self, list: Uuid, dossiers: &[[Vec<u8>; 3]], found: &mut HashSet<Uuid>) -> Checked<()> {
        let columns = dossiers.iter().map(|[dossier, personen, beleid]| (&**dossier, &**personen, &**beleid));
        if dossiers.is_empty() {
            return Ok(());
        }
        if chain::list_id(&self.context.vault, columns) != list {
            let dossier = dossiers.first().and_then(|[dossier, ..]| fixed(dossier.clone()).ok());
            let stream = dossier.map(Uuid::from_bytes).map(StreamId::dossier);
            return broken("leeslijst", stream, None, "de lijst van bekeken dossiers is veranderd.");
        }
        found.insert(list);
        Ok(())
    }

    /// The chain of read lines.
    pub(super) async fn lines(
        &mut self,
        pen: &Pen,
        checkpoints: &Checkpoints,
        lists: &HashSet<Uuid>,
    ) -> Checked<()> {
        let table = "leesregel";
        let (mut count, mut previous) = (0_i64, NOTHING);
        loop {
            self.tell("leesregels", count.cast_unsigned(), pen.lines);
            let page = self.page(table, read::LINES_IN_ORDER, &[count.into(), PAGE.into()], raw_line).await?;
            for (number, line, hash) in &page {
                count += 1;
                let about = fixed(line.dossier_id.clone()).ok().map(Uuid::from_bytes);
                let dossier = about.filter(|about| !is_list(*about)).map(StreamId::dossier);
                if *number != count {
                    return broken(table, None, Some(count), "de leesregel ontbreekt.");
                }
                previous = chain::line_hash(&self.context.vault, *number, line, &previous);
                if *hash != previous {
                    return broken(table, dossier, Some(count), "de leesregel is veranderd.");
                }
                if about.is_some_and(|about| is_list(about) && !lists.contains(&about)) {
                    let reason = "de lijst van dossiers waar deze leesregel over gaat, ontbreekt.";
                    return broken("leeslijst", None, Some(count), reason);
                }
                if checkpoints.lines.get(&count.cast_unsigned()).is_some_and(|signed| *signed != previous) {
                    return broken(
                        table,
                        dossier,
                        Some(count),
                        "dit zijn niet de leesregels waarvoor is getekend.",
                    );
                }
            }
            if page.is_empty() {
                break;
            }
        }
        if count.cast_unsigned() != pen.lines || previous != pen.line_hash {
            return broken(table, None, Some(count + 1), "de leesregel ontbreekt.");
        }
        self.report.leesregels = count.cast_unsigned();
        Ok(())
    }
}
