//! naast-world
