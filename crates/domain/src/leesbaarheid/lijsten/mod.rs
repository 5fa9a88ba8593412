//! Our own lists of words, each with what could be written instead or what it means.

pub(super) mod begrippen;
pub(super) mod moeilijk;
pub(super) mod oordeel;
pub(super) mod tijd;
mod woordenlijst;

#[cfg(test)]
mod proeven;
