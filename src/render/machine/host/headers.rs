//! The one table of headers that every host is told.

use super::HostSite;

/// What pages may load and do (W3C Content Security Policy 3): the same as `base.html` of the theme says, and that no other site may show the page inside its own, which
/// only a header can say.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; media-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// What no page of the site asks a device for (W3C Permissions Policy). Sharing, the clipboard and the full screen stay as browsers have them, because readers use them.
const SWITCHED_OFF: [&str; 15] = [
    "accelerometer",
    "browsing-topics",
    "camera",
    "display-capture",
    "geolocation",
    "gyroscope",
    "hid",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "publickey-credentials-get",
    "serial",
    "usb",
    "xr-spatial-tracking",
];

/// The headers of every answer, in the order in which they are written.
pub fn of(site: &HostSite) -> Vec<(&'static str, String)> {
    let mut headers = vec![
        ("Content-Security-Policy", CONTENT_SECURITY_POLICY.to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", "strict-origin-when-cross-origin".to_owned()),
        ("Permissions-Policy", SWITCHED_OFF.map(|feature| format!("{feature}=()")).join(", ")),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
    ];
    if site.https_only {
        headers.push(("Strict-Transport-Security", "max-age=31536000".to_owned()));
    }
    headers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_header_and_the_theme_say_one_policy() {
        let page = include_str!("../../../../themes/default/templates/base.html");
        let policy = page.split("http-equiv=\"Content-Security-Policy\" content=\"").nth(1).and_then(|rest| rest.split('"').next());
        assert_eq!(policy.map(|policy| format!("{policy}; frame-ancestors 'none'")).as_deref(), Some(CONTENT_SECURITY_POLICY));
    }
}
