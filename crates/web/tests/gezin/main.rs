//! The professionals' door over a real service and store: opening a dossier, the family, the team, the story.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod bladeren;
mod gezin;
mod openen;
mod proef;
mod team;
mod veilig;
