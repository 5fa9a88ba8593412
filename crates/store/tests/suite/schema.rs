//! The schema is what it is known to be, and every statement is one the database understands.

use crate::support::{Fixture, Place};

/// Compares with the file in `sql/`, or writes it when `NAAST_UPDATE` is set.
fn golden(file: &str, found: &str) {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("sql").join(file);
    if std::env::var_os("NAAST_UPDATE").is_some() {
        std::fs::write(&path, found).unwrap();
    }
    let known = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        known == found,
        "{} is not the schema that all steps give; with NAAST_UPDATE=1 it is written",
        path.display()
    );
}

#[tokio::test]
async fn all_steps_give_the_known_schema_in_sqlite() {
    let fixture = Fixture::sqlite().await;
    let connection = fixture.sqlite_connection();
    let mut statement = connection
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type DESC, name")
        .unwrap();
    let parts: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    golden("sqlite/schema.sql", &(parts.join(";\n\n") + ";\n"));
}

#[tokio::test]
async fn all_steps_give_the_known_schema_in_postgres() {
    let Some(fixture) = Fixture::postgres().await else { return };
    let Place::Postgres(database) = &fixture.place else { panic!() };
    let client = database.connect().await;
    let parts = client
        .query(
            "SELECT line FROM (
               SELECT 1 AS part, format('%s.%s %s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod),
                        CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
                        || CASE WHEN a.attcollation NOT IN (0, 100) THEN ' collate C' ELSE '' END
                        || CASE a.attstorage WHEN 'e' THEN ' external' ELSE '' END) AS line
               FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
               WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
               UNION ALL
               SELECT 2, c.relname || ' ' || coalesce(array_to_string(c.reloptions, ', '), '')
               FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.reloptions IS NOT NULL
               UNION ALL
               SELECT 3, conrelid::regclass || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
               WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
               UNION ALL
               SELECT 4, indexdef FROM pg_indexes WHERE schemaname = 'public'
               UNION ALL
               SELECT 5, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
             ) parts ORDER BY part, line COLLATE \"C\"",
            &[],
        )
        .await
        .unwrap();
    let parts: Vec<String> = parts.iter().map(|row| row.get(0)).collect();
    golden("postgres/schema.txt", &(parts.join("\n") + "\n"));
}
