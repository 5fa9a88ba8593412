//! Signed statements of everything that was there, for outsiders to check.

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use ed25519_dalek::{Signature, VerifyingKey};
use naast_store::{Options, Store, StoreError};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::support::{Fixture, append, moment, new_dossier, on_both_stores, open, read_line, write};

on_both_stores!(
    a_checkpoint_is_signed_when_enough_was_added_or_enough_time_went_by,
    closing_signs_for_what_was_added,
    an_outsider_checks_the_log_with_the_export_alone,
    checkpoints_carry_the_name_of_the_installation,
);

async fn a_checkpoint_is_signed_when_enough_was_added_or_enough_time_went_by(fixture: Fixture) {
    let options =
        Options { checkpoint_every: 5, checkpoint_after: Duration::from_mins(1), ..Options::default() };
    let store = open(&fixture.place, &fixture.key, options).await.unwrap();
    let due = |seconds| {
        let store = store.clone();
        async move {
            store
                .checkpoint_if_due(moment(seconds))
                .await
                .unwrap()
                .map(|point| (point.grootte, point.leesregels))
        }
    };
    assert_eq!(due(0).await, None, "nothing happened yet");
    let stream = new_dossier();
    write(&store, append(stream, 0, &["een"])).await;
    assert_eq!(due(0).await, Some((1, 0)), "the first");
    write(&store, append(stream, 1, &["twee", "drie", "vier"])).await;
    assert_eq!(due(59).await, None);
    store.record_read(read_line(stream.id, Uuid::from_u128(1), moment(1))).await.unwrap();
    assert_eq!(due(59).await, None, "four are not five");
    store.record_read(read_line(stream.id, Uuid::from_u128(1), moment(1))).await.unwrap();
    assert_eq!(due(59).await, Some((4, 2)), "read lines count too");
    assert_eq!(due(500).await, None, "time alone is no reason");
    write(&store, append(stream, 4, &["vijf"])).await;
    assert_eq!(due(118).await, None);
    assert_eq!(due(119).await, Some((5, 2)));
    let last = store.status().await.unwrap().laatste_controlepunt.unwrap();
    assert_eq!((last.grootte, last.leesregels, last.moment), (5, 2, moment(119)));
    let all = store.checkpoints().await.unwrap();
    assert_eq!(all.iter().map(|point| point.grootte).collect::<Vec<_>>(), [1, 4, 5]);
}

async fn closing_signs_for_what_was_added(fixture: Fixture) {
    let stream = new_dossier();
    write(&fixture.store, append(stream, 0, &["een"])).await;
    fixture.store.close(moment(1)).await.unwrap();
    fixture.store.close(moment(1)).await.unwrap();
    let refused = fixture.store.append(append(stream, 1, &["twee"])).await.unwrap_err();
    assert!(matches!(refused, StoreError::Gesloten), "{refused}");
    assert_eq!(fixture.store.version(stream).await.unwrap(), Some(1), "reading goes on");

    let again = fixture.another().await;
    assert_eq!(again.checkpoints().await.unwrap().len(), 1);
    again.close(moment(2)).await.unwrap();
    assert_eq!(fixture.another().await.checkpoints().await.unwrap().len(), 1, "nothing was added");
}

fn leaf(hash: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update([0]).chain_update(hash).finalize().into()
}

/// RFC 6962 §2.1.
fn root(leaves: &[[u8; 32]]) -> [u8; 32] {
    match leaves {
        [] => Sha256::digest([]).into(),
        [one] => *one,
        many => {
            let (left, right) = many.split_at(many.len().next_power_of_two() / 2);
            Sha256::new()
                .chain_update([1])
                .chain_update(root(left))
                .chain_update(root(right))
                .finalize()
                .into()
        }
    }
}

/// Follows the README, with nothing of ours: C2SP signed-note and tlog-checkpoint, RFC 6962.
async fn an_outsider_checks_the_log_with_the_export_alone(Fixture { store, .. }: Fixture) {
    for size in [1, 2, 3, 5] {
        for _ in 0..size {
            write(&store, append(new_dossier(), 0, &["x"])).await;
        }
        store.checkpoint(moment(size)).await.unwrap();
    }
    let dir = tempfile::tempdir().unwrap();
    store.export_proof(&dir.path().join("bewijs")).await.unwrap();
    assert!(matches!(
        store.export_proof(&dir.path().join("bewijs")).await,
        Err(StoreError::DoelNietLeeg { .. })
    ));
    let file = |name: &str| std::fs::read_to_string(dir.path().join("bewijs").join(name)).unwrap();

    let key = file("sleutel.txt");
    let [name, id, key]: [&str; 3] = key.trim().splitn(3, '+').collect::<Vec<_>>().try_into().unwrap();
    let key = BASE64.decode(key).unwrap();
    assert_eq!(key[0], 1);
    assert_eq!(id, hex::encode(&Sha256::digest([name.as_bytes(), b"\n", &key].concat())[..4]));
    let key = VerifyingKey::from_bytes(key[1..].try_into().unwrap()).unwrap();
    let leaves: Vec<[u8; 32]> =
        file("gebeurtenissen.txt").lines().map(|line| leaf(&hex::decode(line).unwrap())).collect();
    assert_eq!(leaves.len(), 11);

    let notes = file("controlepunten.txt");
    let notes: Vec<&str> = notes.split_terminator("---\n").collect();
    let mut sizes = Vec::new();
    for note in notes {
        let (body, signature) = note.split_once("\n\n").unwrap();
        let signature = signature.trim_end().strip_prefix(&format!("— {name} ")).unwrap();
        let signature = BASE64.decode(signature).unwrap();
        let signature = Signature::from_slice(&signature[4..]).unwrap();
        key.verify_strict(format!("{body}\n").as_bytes(), &signature).unwrap();
        let lines: Vec<&str> = body.lines().collect();
        assert_eq!(lines[0], name);
        let size: usize = lines[1].parse().unwrap();
        assert_eq!(BASE64.decode(lines[2]).unwrap(), root(&leaves[..size]));
        sizes.push(size);
    }
    assert_eq!(sizes, [1, 3, 6, 11]);
}

async fn checkpoints_carry_the_name_of_the_installation(fixture: Fixture) {
    assert!(fixture.store.verifier_key().starts_with("naast/"));
    let named = |name: &str| Options { origin: Some(name.to_owned()), ..Options::default() };
    let store: Store = open(&fixture.place, &fixture.key, named("naast.voorbeeld.nl")).await.unwrap();
    let point = store.checkpoint(moment(0)).await.unwrap();
    assert!(point.tekst.starts_with("naast.voorbeeld.nl\n"));
    assert!(store.verifier_key().starts_with("naast.voorbeeld.nl+"));
    // Another name later does not make the old ones wrong.
    fixture.store.verify(|_| ()).await.unwrap();
    for name in ["", "a b", "a+b"] {
        let refused = open(&fixture.place, &fixture.key, named(name)).await.err().unwrap();
        assert!(matches!(refused, StoreError::OngeldigeNaam), "{refused}");
    }
}
