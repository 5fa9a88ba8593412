//! One suite for both stores: what holds for SQLite must hold for PostgreSQL.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod support;

mod appending;
mod checkpoints;
mod concurrency;
mod crash;
mod destroying;
mod keeping;
mod model;
mod opening;
mod read_log;
mod read_models;
mod schema;
mod tampering;
mod tls;
