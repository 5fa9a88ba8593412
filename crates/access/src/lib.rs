//! Who may see what. The one door out of a dossier is [`inzage()`]: it turns a [`naast_domain::Dossier`] and a
//! [`Kijker`] into a [`Zicht`], and only a `Zicht` can be rendered, exported, searched or counted.
//!
//! The order of evaluation follows the field notes (§9.9): valid now? involved, or family? audience of the label?
//! hard shields? about whom? The answers are Cedar policies in `policies/`, checked strictly at start-up. What is hidden
//! is removed here, once, for every page, PDF, export and log line; a denial looks like "nothing there".
//!
//! Architecture invariant: nothing in this crate does I/O. The read line that belongs to a view is part of
//! [`Voorgenomen`]; the service makes it durable before it lets the view go.

mod beleid;
mod inzage;
mod kijker;
mod leesregel;
mod verblijf;
mod zicht;

pub use beleid::{Beleid, BeleidFout};
pub use inzage::{Geweigerd, Voorgenomen, inzage};
pub use kijker::Kijker;
pub use leesregel::{Doel, Leesregel, Onderdeel};
pub use verblijf::{iets_verborgen_voor, verraadt_verblijf};
pub use zicht::Zicht;
