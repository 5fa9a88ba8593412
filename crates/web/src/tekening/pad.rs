//! Path of a line in SVG, step by step.

use std::fmt::{Display, Write as _};

/// The `d` of a path.
#[derive(Clone, Debug, Default)]
pub struct Pad(String);

impl Pad {
    /// Empty path.
    pub fn new() -> Self {
        Self::default()
    }

    fn stap(&mut self, stap: impl Display) -> &mut Self {
        // Writing into a String cannot fail.
        let _ = write!(self.0, "{stap}");
        self
    }

    /// Goes to a place without drawing.
    pub fn naar(&mut self, x: f32, y: f32) -> &mut Self {
        self.stap(format_args!("M{x} {y}"))
    }

    /// Sideways to `x`.
    pub fn opzij(&mut self, x: f32) -> &mut Self {
        self.stap(format_args!("H{x}"))
    }

    /// Up or down to `y`.
    pub fn recht(&mut self, y: f32) -> &mut Self {
        self.stap(format_args!("V{y}"))
    }

    /// Straight to a place.
    pub fn lijn(&mut self, x: f32, y: f32) -> &mut Self {
        self.stap(format_args!("L{x} {y}"))
    }

    /// Round a corner to a place.
    pub fn bocht(&mut self, (hoek_x, hoek_y): (f32, f32), (x, y): (f32, f32)) -> &mut Self {
        self.stap(format_args!("Q{hoek_x} {hoek_y} {x} {y}"))
    }

    /// Back to where this part began.
    pub fn sluit(&mut self) -> &mut Self {
        self.stap('Z')
    }

    /// The finished path.
    pub fn klaar(&mut self) -> String {
        std::mem::take(&mut self.0)
    }
}
