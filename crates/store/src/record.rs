//! Rows and parameters that look the same whichever database they come from.

use jiff::Timestamp;
use jiff::civil::Date;
use tokio_postgres::types::{FromSql, Type};
use uuid::Uuid;

use crate::error::StoreError;

/// A column does not hold what it must. Somebody else wrote it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Unreadable;

impl Unreadable {
    /// Says where it stands.
    #[expect(clippy::unused_self, reason = "only who holds the finding can say where it was")]
    pub(crate) fn in_table(self, table: &'static str) -> StoreError {
        StoreError::Onleesbaar { table }
    }
}

/// One row.
pub(crate) trait Record {
    /// The raw bytes of a blob, id or text; absent when NULL.
    fn optional_bytes(&self, at: usize) -> Result<Option<Vec<u8>>, Unreadable>;
    fn optional_number(&self, at: usize) -> Result<Option<i64>, Unreadable>;
    fn optional_date(&self, at: usize) -> Result<Option<Date>, Unreadable>;
    fn flag(&self, at: usize) -> Result<bool, Unreadable>;

    fn bytes(&self, at: usize) -> Result<Vec<u8>, Unreadable> {
        self.optional_bytes(at)?.ok_or(Unreadable)
    }

    fn text(&self, at: usize) -> Result<String, Unreadable> {
        String::from_utf8(self.bytes(at)?).map_err(|_| Unreadable)
    }

    fn optional_text(&self, at: usize) -> Result<Option<String>, Unreadable> {
        self.optional_bytes(at)?.map(|bytes| String::from_utf8(bytes).map_err(|_| Unreadable)).transpose()
    }

    fn number(&self, at: usize) -> Result<i64, Unreadable> {
        self.optional_number(at)?.ok_or(Unreadable)
    }

    fn count(&self, at: usize) -> Result<u64, Unreadable> {
        u64::try_from(self.number(at)?).map_err(|_| Unreadable)
    }

    fn moment(&self, at: usize) -> Result<Timestamp, Unreadable> {
        Timestamp::from_microsecond(self.number(at)?).map_err(|_| Unreadable)
    }

    fn optional_moment(&self, at: usize) -> Result<Option<Timestamp>, Unreadable> {
        let micros = self.optional_number(at)?;
        micros.map(|micros| Timestamp::from_microsecond(micros).map_err(|_| Unreadable)).transpose()
    }

    fn optional_id(&self, at: usize) -> Result<Option<Uuid>, Unreadable>;

    fn id(&self, at: usize) -> Result<Uuid, Unreadable> {
        self.optional_id(at)?.ok_or(Unreadable)
    }

    fn date(&self, at: usize) -> Result<Date, Unreadable> {
        self.optional_date(at)?.ok_or(Unreadable)
    }
}

/// Bytes of an exact length.
pub(crate) fn fixed<const N: usize>(bytes: Vec<u8>) -> Result<[u8; N], Unreadable> {
    bytes.try_into().map_err(|_| Unreadable)
}

impl Record for rusqlite::Row<'_> {
    fn optional_bytes(&self, at: usize) -> Result<Option<Vec<u8>>, Unreadable> {
        use rusqlite::types::ValueRef;
        match self.get_ref(at).map_err(|_| Unreadable)? {
            ValueRef::Null => Ok(None),
            ValueRef::Blob(bytes) | ValueRef::Text(bytes) => Ok(Some(bytes.to_vec())),
            ValueRef::Integer(_) | ValueRef::Real(_) => Err(Unreadable),
        }
    }

    fn optional_number(&self, at: usize) -> Result<Option<i64>, Unreadable> {
        self.get(at).map_err(|_| Unreadable)
    }

    fn optional_id(&self, at: usize) -> Result<Option<Uuid>, Unreadable> {
        let bytes =
            self.get_ref(at).and_then(|value| Ok(value.as_bytes_or_null()?)).map_err(|_| Unreadable)?;
        bytes.map(|bytes| Uuid::from_slice(bytes).map_err(|_| Unreadable)).transpose()
    }

    fn optional_date(&self, at: usize) -> Result<Option<Date>, Unreadable> {
        let text = self.get_ref(at).and_then(|value| Ok(value.as_str_or_null()?)).map_err(|_| Unreadable)?;
        text.map(|text| text.parse().map_err(|_| Unreadable)).transpose()
    }

    fn flag(&self, at: usize) -> Result<bool, Unreadable> {
        self.get(at).map_err(|_| Unreadable)
    }
}

impl Record for tokio_postgres::Row {
    fn optional_bytes(&self, at: usize) -> Result<Option<Vec<u8>>, Unreadable> {
        let raw: Option<Raw> = self.try_get(at).map_err(|_| Unreadable)?;
        Ok(raw.map(|raw| raw.0.to_vec()))
    }

    fn optional_number(&self, at: usize) -> Result<Option<i64>, Unreadable> {
        self.try_get(at).map_err(|_| Unreadable)
    }

    fn optional_id(&self, at: usize) -> Result<Option<Uuid>, Unreadable> {
        let raw: Option<Raw> = self.try_get(at).map_err(|_| Unreadable)?;
        raw.map(|raw| Uuid::from_slice(raw.0).map_err(|_| Unreadable)).transpose()
    }

    fn optional_date(&self, at: usize) -> Result<Option<Date>, Unreadable> {
        self.try_get(at).map_err(|_| Unreadable)
    }

    fn flag(&self, at: usize) -> Result<bool, Unreadable> {
        self.try_get(at).map_err(|_| Unreadable)
    }
}

/// A parameter of a statement.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Value {
    Id(Uuid),
    Text(String),
    Number(i64),
    Bytes(Vec<u8>),
    Date(Date),
}

impl From<Uuid> for Value {
    fn from(id: Uuid) -> Self {
        Self::Id(id)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(number.min(i64::MAX.cast_unsigned()).cast_signed())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<Timestamp> for Value {
    fn from(moment: Timestamp) -> Self {
        Self::Number(moment.as_microsecond())
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl<const N: usize> From<[u8; N]> for Value {
    fn from(bytes: [u8; N]) -> Self {
        Self::Bytes(bytes.to_vec())
    }
}

impl From<Vec<u8>> for Value {
    fn from(bytes: Vec<u8>) -> Self {
        Self::Bytes(bytes)
    }
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        use rusqlite::types::{ToSqlOutput, Value as Owned, ValueRef};
        Ok(match self {
            Self::Id(id) => ToSqlOutput::Borrowed(ValueRef::Blob(id.as_bytes())),
            Self::Text(text) => ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes())),
            Self::Number(number) => ToSqlOutput::Owned(Owned::Integer(*number)),
            Self::Bytes(bytes) => ToSqlOutput::Borrowed(ValueRef::Blob(bytes)),
            Self::Date(date) => ToSqlOutput::Owned(Owned::Text(date.to_string())),
        })
    }
}

impl Value {
    /// As a parameter for PostgreSQL.
    pub(crate) fn for_postgres(&self) -> &(dyn tokio_postgres::types::ToSql + Sync) {
        match self {
            Self::Id(id) => id,
            Self::Text(text) => text,
            Self::Number(number) => number,
            Self::Bytes(bytes) => bytes,
            Self::Date(date) => date,
        }
    }
}

/// The bytes of a column as they come over the wire, whatever its type: for text and ids the same bytes that SQLite stores.
struct Raw<'a>(&'a [u8]);

impl<'a> FromSql<'a> for Raw<'a> {
    fn from_sql(_: &Type, raw: &'a [u8]) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Self(raw))
    }

    fn accepts(ty: &Type) -> bool {
        matches!(*ty, Type::BYTEA | Type::TEXT | Type::UUID)
    }
}
