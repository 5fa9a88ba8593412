//! Decisions, tasks, who looked, the route and the emergency entrance, over a real service and store, by a browser
//! without JavaScript.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod besluiten;
mod inzage;
mod proef;
mod route;
mod taken;
