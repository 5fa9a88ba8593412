//! Every statement, taken from the files in `sql/` when the program is compiled: a name that is not there does not compile.

/// The text of the statement `name` in a file of statements.
const fn statement(file: &'static str, name: &str) -> &'static str {
    const MARK: &[u8] = b"-- name: ";
    let (text, name) = (file.as_bytes(), name.as_bytes());
    let mut at = 0;
    while at < text.len() {
        if starts_with(text, at, MARK)
            && starts_with(text, at + MARK.len(), name)
            && starts_with(text, at + MARK.len() + name.len(), b"\n")
        {
            let start = at + MARK.len() + name.len() + 1;
            let mut end = start;
            while end < text.len() && !starts_with(text, end, MARK) {
                end += 1;
            }
            let bytes = text.split_at(end).0.split_at(start).1;
            return match core::str::from_utf8(bytes) {
                Ok(sql) => sql.trim_ascii(),
                Err(_) => panic!("a statement is not UTF-8"),
            };
        }
        // On to the next line.
        while at < text.len() && text[at] != b'\n' {
            at += 1;
        }
        at += 1;
    }
    panic!("there is no statement with this name");
}

const fn starts_with(text: &[u8], at: usize, prefix: &[u8]) -> bool {
    let mut n = 0;
    while n < prefix.len() {
        if at + n >= text.len() || text[at + n] != prefix[n] {
            return false;
        }
        n += 1;
    }
    true
}

macro_rules! statements {
    // With a list of all, for who prepares them beforehand.
    (listed $file:literal: $($konst:ident = $name:literal),* $(,)?) => {
        /// Name and text of each.
        pub(crate) const ALL: &[(&str, &str)] = &[$(($name, $konst)),*];
        statements! { @each $file: $($konst = $name),* }
    };
    (@each $file:literal: $($konst:ident = $name:literal),*) => {
        #[cfg(test)]
        pub(crate) const FILE: &str = include_str!($file);
        $(pub(crate) const $konst: &str = super::statement(include_str!($file), $name);)*
    };
    ($file:literal: $($konst:ident = $name:literal),* $(,)?) => {
        /// Name and text of each.
        #[cfg(test)]
        pub(crate) const ALL: &[(&str, &str)] = &[$(($name, $konst)),*];
        statements! { @each $file: $($konst = $name),* }
    };
}

/// Reading, in the same words from both databases.
pub(crate) mod read {
    statements! { "../sql/shared/read.sql":
        PEN = "pen",
        TIDE = "tide",
        PULSE = "pulse",
        INSTALLATION = "installation",
        VERSION_OF = "version_of",
        EVENTS_OF = "events_of",
        FEED = "feed",
        STREAMS = "streams",
        STREAMS_AFTER = "streams_after",
        EVENT_HASHES = "event_hashes",
        DOSSIER = "dossier",
        DOSSIER_PAGE = "dossier_page",
        DOSSIER_PAGE_OF_REGION = "dossier_page_of_region",
        DOSSIER_PAGE_OF_STATUS = "dossier_page_of_status",
        DOSSIER_PAGE_OF_REGION_AND_STATUS = "dossier_page_of_region_and_status",
        DOSSIERS_IN_ORDER = "dossiers_in_order",
        DOSSIER_COUNTS = "dossier_counts",
        TEAM = "team",
        CASELOAD = "caseload",
        TASKS_OF_DOSSIER = "tasks_of_dossier",
        TASKS_OF_PROFESSIONAL = "tasks_of_professional",
        TASKS_FOR = "tasks_for",
        TASKS_DUE = "tasks_due",
        TASKS_IN_ORDER = "tasks_in_order",
        SEARCH = "search",
        SEARCH_SIZE = "search_size",
        SEARCH_CONFIRM = "search_confirm",
        IS_SEALED = "is_sealed",
        SEARCH_ROWS_OF = "search_rows_of",
        OCCUPIED_BY = "occupied_by",
        RESERVATIONS_OF = "reservations_of",
        STATUS = "status",
        ROW_COUNTS = "row_counts",
        LOG_COUNTS = "log_counts",
        LINES_OF_DOSSIER = "lines_of_dossier",
        LINES_OF_VIEWER = "lines_of_viewer",
        LINES_OF_VIEWER_IN_DOSSIER = "lines_of_viewer_in_dossier",
        LAST_LOOK = "last_look",
        LINES_OF_PERIOD = "lines_of_period",
        LINE_MOMENT = "line_moment",
        LINES_IN_ORDER = "lines_in_order",
        LISTED_IN_ORDER = "listed_in_order",
        TOMBSTONES_IN_ORDER = "tombstones_in_order",
        HEADS_IN_ORDER = "heads_in_order",
        CHECKPOINTS = "checkpoints",
        SESSION = "session",
        SESSIONS_OF = "sessions_of",
        SESSIONS_IN_ORDER = "sessions_in_order",
        SETTING = "setting",
        SETTINGS = "settings",
    }
}

/// Writing outside the log, in the same words to both databases.
pub(crate) mod write {
    statements! { listed "../sql/shared/write.sql":
        PUT_SESSION = "put_session",
        TOUCH_SESSION = "touch_session",
        DELETE_SESSION = "delete_session",
        DELETE_SESSIONS_OF = "delete_sessions_of",
        DELETE_OTHER_SESSIONS_OF = "delete_other_sessions_of",
        PRUNE_SESSIONS = "prune_sessions",
        PUT_SETTING = "put_setting",
        DELETE_SETTING = "delete_setting",
    }
}

/// Loading and writing a group in SQLite.
pub(crate) mod sqlite {
    statements! { "../sql/sqlite/group.sql":
        LOAD_HEAD = "load_head",
        LOAD_COMMAND = "load_command",
        LOAD_LINE = "load_line",
        LOAD_LIST = "load_list",
        LOAD_HOLDER = "load_holder",
        LOAD_KEYED = "load_keyed",
        INSERT_HEAD = "insert_head",
        UPDATE_HEAD = "update_head",
        INSERT_EVENT = "insert_event",
        INSERT_KEY = "insert_key",
        DELETE_KEY = "delete_key",
        INSERT_LINE = "insert_line",
        INSERT_LISTED = "insert_listed",
        INSERT_TOMBSTONE = "insert_tombstone",
        INSERT_CHECKPOINT = "insert_checkpoint",
        UPDATE_PEN = "update_pen",
        EMPTY_BETROKKEN = "empty_betrokken",
        EMPTY_TAAK = "empty_taak",
        EMPTY_ZOEK = "empty_zoek",
        EMPTY_ZOEK_PERSOON = "empty_zoek_persoon",
        EMPTY_BEZETTING = "empty_bezetting",
        BUMP_DOSSIER = "bump_dossier",
        PUT_DOSSIER = "put_dossier",
        PUT_BETROKKEN = "put_betrokken",
        PUT_TAAK = "put_taak",
        PUT_ZOEK = "put_zoek",
        PUT_BEZETTING = "put_bezetting",
        DELETE_DOSSIER = "delete_dossier",
        DELETE_BETROKKEN = "delete_betrokken",
        DELETE_TAAK = "delete_taak",
        DELETE_ZOEK = "delete_zoek",
        DELETE_BEZETTING = "delete_bezetting",
    }
}

/// Loading and writing a group in PostgreSQL.
pub(crate) mod postgres {
    statements! { listed "../sql/postgres/group.sql":
        HOLD_PEN = "hold_pen",
        LOAD_HEADS = "load_heads",
        LOAD_COMMANDS = "load_commands",
        LOAD_LINES = "load_lines",
        LOAD_LISTS = "load_lists",
        LOAD_HOLDERS = "load_holders",
        LOAD_KEYED = "load_keyed",
        INSERT_HEADS = "insert_heads",
        UPDATE_HEADS = "update_heads",
        INSERT_EVENTS = "insert_events",
        INSERT_KEYS = "insert_keys",
        DELETE_KEYS = "delete_keys",
        INSERT_LINES = "insert_lines",
        INSERT_LISTED = "insert_listed",
        INSERT_TOMBSTONES = "insert_tombstones",
        INSERT_CHECKPOINTS = "insert_checkpoints",
        UPDATE_PEN = "update_pen",
        EMPTY_BETROKKEN = "empty_betrokken",
        EMPTY_TAAK = "empty_taak",
        EMPTY_ZOEK = "empty_zoek",
        EMPTY_ZOEK_PERSOON = "empty_zoek_persoon",
        EMPTY_BEZETTING = "empty_bezetting",
        BUMP_DOSSIERS = "bump_dossiers",
        PUT_DOSSIERS = "put_dossiers",
        PUT_BETROKKEN = "put_betrokken",
        PUT_TAKEN = "put_taken",
        PUT_ZOEK = "put_zoek",
        PUT_BEZETTING = "put_bezetting",
        DELETE_DOSSIERS = "delete_dossiers",
        DELETE_BETROKKEN = "delete_betrokken",
        DELETE_TAKEN = "delete_taken",
        DELETE_ZOEK = "delete_zoek",
        DELETE_BEZETTING = "delete_bezetting",
    }
}

/// Reading many keys at once from PostgreSQL.
pub(crate) mod postgres_read {
    statements! { "../sql/postgres/read.sql":
        DOSSIERS = "dossiers",
        SEARCH_SIZES = "search_sizes",
        SEARCH_MANY = "search_many",
        SEARCH_CONFIRM_MANY = "search_confirm_many",
        SEALED_MANY = "sealed_many",
    }
}

#[cfg(test)]
mod tests {
    use super::{postgres, postgres_read, read, sqlite, write};

    #[test]
    fn every_statement_in_the_files_is_known() {
        for (file, all) in [
            (read::FILE, read::ALL),
            (write::FILE, write::ALL),
            (sqlite::FILE, sqlite::ALL),
            (postgres::FILE, postgres::ALL),
            (postgres_read::FILE, postgres_read::ALL),
        ] {
            let in_file: Vec<&str> = file.lines().filter_map(|line| line.strip_prefix("-- name: ")).collect();
            let known: Vec<&str> = all.iter().map(|(name, _)| *name).collect();
            assert_eq!(in_file, known);
            assert!(all.iter().all(|(_, sql)| !sql.is_empty()));
        }
    }

    /// SQLite numbers `$n` by first appearance; a shared statement that names them in another order would bind them wrongly.
    #[test]
    fn shared_statements_name_their_parameters_in_order() {
        for (name, sql) in read::ALL.iter().chain(write::ALL) {
            let mut highest = 0;
            for part in sql.split('$').skip(1) {
                let digits: String = part.chars().take_while(char::is_ascii_digit).collect();
                let number: u32 = digits.parse().unwrap();
                assert!(number <= highest + 1, "{name}: ${number} comes before ${}", highest + 1);
                highest = highest.max(number);
            }
        }
    }

    #[test]
    fn sqlite_understands_every_statement() {
        let connection = rusqlite::Connection::open_in_memory().unwrap();
        for step in crate::migration::SQLITE {
            connection.execute_batch(step.sql).unwrap();
        }
        for (name, sql) in read::ALL.iter().chain(write::ALL).chain(sqlite::ALL) {
            connection.prepare(sql).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }

    /// A list that is read page by page or a row that is looked up must not read a whole table: it would get slower with each dossier.
    #[test]
    fn sqlite_finds_by_key_what_is_read_in_haste() {
        let connection = rusqlite::Connection::open_in_memory().unwrap();
        for step in crate::migration::SQLITE {
            connection.execute_batch(step.sql).unwrap();
        }
        let may_scan = ["dossier_counts", "status", "row_counts", "log_counts", "settings"];
        for (name, sql) in read::ALL.iter().chain(sqlite::ALL).filter(|(name, _)| !may_scan.contains(name)) {
            let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
            let count = statement.parameter_count();
            let mut rows =
                statement.query(rusqlite::params_from_iter(vec![rusqlite::types::Null; count])).unwrap();
            while let Some(row) = rows.next().unwrap() {
                let step: String = row.get(3).unwrap();
                // A list in the order of an index reads no more of it than the page it gives.
                let a_few = ["mine", "chosen"].iter().any(|name| step.contains(name));
                let reads_all = step.starts_with("SCAN") && !step.contains("USING") && !a_few;
                assert!(!reads_all, "{name}: {step}");
            }
        }
    }

    #[cfg(feature = "test-postgres")]
    #[tokio::test]
    async fn postgres_understands_every_statement() {
        let Some(database) = crate::test_postgres::TestDatabase::create().await else { return };
        let client = database.connect().await;
        let all = read::ALL.iter().chain(write::ALL).chain(postgres::ALL).chain(postgres_read::ALL);
        for (name, sql) in all {
            client.prepare(sql).await.unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }
}
