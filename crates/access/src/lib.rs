//! naast-access
