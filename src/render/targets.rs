//! The addresses in the value of an attribute, and whether they are the site's own.

/// `target` if it is on the site, from the root when it names the site's own host; `None` when it leads elsewhere.
pub(super) fn own<'t>(target: &'t str, site: &str) -> Option<&'t str> {
    let target = target.trim_ascii();
    let scheme = target.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(byte)).count();
    let has_scheme = target.as_bytes().get(scheme) == Some(&b':') && target.starts_with(|first: char| first.is_ascii_alphabetic());
    if !has_scheme && !target.starts_with("//") {
        return Some(target);
    }
    let host = site.find("//")?;
    let origin = site[host + 2..].find('/').map_or(site.len(), |slash| host + 2 + slash);
    let origin = if has_scheme { &site[..origin] } else { &site[host..origin] };
    let path = target.get(..origin.len()).filter(|start| start.eq_ignore_ascii_case(origin)).map(|_| &target[origin.len()..])?;
    let base = site[host + 2..].find('/').map_or("/", |slash| &site[host + 2 + slash..]);
    let folder = base.trim_end_matches('/');
    let rest = path.strip_prefix(folder)?;
    if rest.is_empty() { Some(if path.is_empty() { "/" } else { path }) } else { rest.starts_with(['/', '?', '#']).then_some(path) }
}

/// The addresses in a `srcset` (HTML standard, section 4.8.4.2.1).
pub(super) fn candidates(list: &str) -> impl Iterator<Item = &str> {
    let mut rest = list;
    std::iter::from_fn(move || {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        let end = rest.find(|c: char| c.is_ascii_whitespace()).unwrap_or(rest.len());
        let (address, after) = rest.split_at(end);
        let trimmed = address.trim_end_matches(',');
        rest = if trimmed.len() < address.len() { after } else { after.split_once(',').map_or("", |(_, next)| next) };
        (!trimmed.is_empty()).then_some(trimmed)
    })
}

/// The address in the `content` of a refresh: `0; url=/en/`.
pub(super) fn refresh_target(content: &str) -> Option<&str> {
    let rest = content.trim_start().trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').trim_start().trim_start_matches([';', ',']).trim_start();
    let after_url = rest.get(..3).filter(|word| word.eq_ignore_ascii_case("url")).and_then(|_| rest[3..].trim_start().strip_prefix('='));
    let target = after_url.unwrap_or(rest).trim();
    let target = ['"', '\''].iter().find_map(|quote| target.strip_prefix(*quote)).map_or(target, |quoted| quoted.split(['"', '\'']).next().unwrap_or(quoted));
    (!target.is_empty()).then_some(target)
}
