//! Pages of Naast: the look, the drawings and the embedded assets.
pub mod assets;
pub mod tekening;
pub mod vorm;
