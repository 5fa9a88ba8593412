//! Judges commands.
use super::VeiligheidOpdracht;
use crate::{Context, Dossier, Gebeurtenis, Weigering};
/// Judges a command.
pub fn beslis(
    _dossier: &Dossier,
    _opdracht: &VeiligheidOpdracht,
    _context: &Context<'_>,
) -> Result<Vec<Gebeurtenis>, Weigering> {
    Err(Weigering::niet_gevonden())
}
