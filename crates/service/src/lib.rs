//! naast-service
