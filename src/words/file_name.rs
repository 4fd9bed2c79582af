//! Names that every computer can store.

/// Why `name` (one part of a path) cannot be stored on every computer; `None` when it can.
///
/// Windows keeps some names for devices, takes no `<>:"|?*`, and drops a dot or space at the end.
pub fn trouble(name: &str) -> Option<&'static str> {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let numbered = |device: &str| stem.strip_prefix(device).is_some_and(|rest| matches!(rest.as_bytes(), [b'1'..=b'9']));
    if matches!(stem.as_str(), "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt") {
        Some("is a name that Windows keeps for a device")
    } else if name.chars().any(|c| c.is_control() || "<>:\"|?*\\".contains(c)) {
        Some("holds a character that Windows cannot store")
    } else if name.ends_with(['.', ' ']) {
        Some("ends in a dot or a space, which Windows drops")
    } else if name.len() > 200 {
        Some("is longer than 200 bytes")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_windows_cannot_store_are_known() {
        assert!(trouble("saturday-splash").is_none());
        for name in ["con", "aux.md", "COM1", "a:b", "dot.", "what?"] {
            assert!(trouble(name).is_some(), "{name}");
        }
    }
}
