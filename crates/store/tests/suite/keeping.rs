//! Sessions and settings.

use naast_store::{Session, StoreError};
use uuid::Uuid;

use crate::support::{Fixture, moment, on_both_stores};

on_both_stores!(sessions_live_and_end, session_data_is_sealed, settings_are_kept);

fn session(token: u8, account: u128, verloopt: i64) -> Session {
    Session {
        token_hash: [token; 32],
        account_id: Uuid::from_u128(account),
        gemaakt: moment(0),
        laatst_gebruikt: moment(i64::from(token)),
        verloopt: moment(verloopt),
        data: b"pet: raadsonderzoeker".to_vec(),
    }
}

async fn sessions_live_and_end(Fixture { store, .. }: Fixture) {
    for one in [session(1, 1, 100), session(2, 1, 200), session(3, 1, 300), session(4, 2, 100)] {
        store.put_session(one).await.unwrap();
    }
    assert_eq!(store.session([1; 32]).await.unwrap(), Some(session(1, 1, 100)));
    assert_eq!(store.session([9; 32]).await.unwrap(), None);
    assert!(store.touch_session([1; 32], moment(50)).await.unwrap());
    assert!(!store.touch_session([9; 32], moment(50)).await.unwrap());
    let tokens = |sessions: Vec<Session>| sessions.iter().map(|one| one.token_hash[0]).collect::<Vec<_>>();
    assert_eq!(tokens(store.sessions_of(Uuid::from_u128(1)).await.unwrap()), [1, 3, 2], "last used first");

    let renewed = Session { data: b"nieuw".to_vec(), ..session(2, 1, 250) };
    store.put_session(renewed.clone()).await.unwrap();
    assert_eq!(store.session([2; 32]).await.unwrap(), Some(renewed));
    assert_eq!(store.prune_sessions(moment(200)).await.unwrap(), 2);
    assert_eq!(store.session([4; 32]).await.unwrap(), None);
    assert!(store.delete_session([3; 32]).await.unwrap());
    assert!(!store.delete_session([3; 32]).await.unwrap());
    store.put_session(session(5, 1, 900)).await.unwrap();
    store.put_session(session(6, 1, 900)).await.unwrap();
    assert_eq!(store.delete_sessions_of(Uuid::from_u128(1), Some([5; 32])).await.unwrap(), 2);
    assert_eq!(tokens(store.sessions_of(Uuid::from_u128(1)).await.unwrap()), [5]);
    assert_eq!(store.delete_sessions_of(Uuid::from_u128(1), None).await.unwrap(), 1);
}

async fn session_data_is_sealed(fixture: Fixture) {
    fixture.store.put_session(session(1, 1, 100)).await.unwrap();
    // Somebody with the database gives the session to another account.
    fixture.tamper("UPDATE sessie SET account_id = (SELECT installatie FROM installatie)").await;
    let error = fixture.store.session([1; 32]).await.unwrap_err();
    assert!(matches!(error, StoreError::Onleesbaar { table: "sessie" }), "{error}");
    assert!(fixture.store.verify(|_| ()).await.is_err());
}

async fn settings_are_kept(Fixture { store, .. }: Fixture) {
    assert_eq!(store.setting("regio").await.unwrap(), None);
    store.set_setting("regio", Some("zaanstreek")).await.unwrap();
    store.set_setting("regio", Some("waterland")).await.unwrap();
    store.set_setting("aan", Some("")).await.unwrap();
    assert_eq!(store.setting("regio").await.unwrap().as_deref(), Some("waterland"));
    let all = store.settings().await.unwrap();
    assert_eq!(all, [("aan".to_owned(), String::new()), ("regio".to_owned(), "waterland".to_owned())]);
    store.set_setting("regio", None).await.unwrap();
    assert_eq!(store.setting("regio").await.unwrap(), None);
    assert!(store.set_setting("a\0b", Some("c")).await.is_err());
}
