use super::{LinkKind::*, *};

fn links(html: &str) -> Vec<(LinkKind, String)> {
    PageLinks::of(html, "https://www.northmere.gov.uk/localoffer/").links.into_iter().map(|link| (link.kind, link.target.into_owned())).collect()
}

fn targets(html: &str) -> Vec<String> {
    links(html).into_iter().map(|(_, target)| target).collect()
}

#[test]
fn every_way_to_write_an_attribute_is_read() {
    assert_eq!(targets("<a href=\"/a\"><a href='/b'><A HREF=/c><a class href = /d/ id><a/href=/e>"), ["/a", "/b", "/c", "/d/", "/e"]);
    assert_eq!(targets("<a href='/?a=1&amp;b=&#38;&#x26;'><a data-href=/no title='<a href=/no>' href=/yes href=/no>"), ["/?a=1&b=&&", "/yes"]);
    assert_eq!(targets("<!-- <a href=/no> --><script>'<a href=/no>'</script><textarea><a href=/no></textarea><a href=/yes><a href=/broken"), ["/yes"]);
}

#[test]
fn the_page_needs_some_and_leads_to_others() {
    assert_eq!(
        links(
            "<link rel=canonical href=/a><link href=b.css rel='Preload Stylesheet'><img src=c srcset='d 1x, e,f 2x,'><object data=g></object><video poster=h src=i><track src=j></video><p data=no>"
        ),
        [(Navigation, "/a"), (Asset, "b.css"), (Asset, "c"), (Asset, "d"), (Asset, "e,f"), (Asset, "g"), (Asset, "h"), (Asset, "i"), (Asset, "j")]
            .map(|(kind, target)| (kind, target.to_owned()))
    );
    assert_eq!(
        links(
            "<meta content='0; URL=\"/en/\"' http-equiv=Refresh><meta name=x content='0;url=/no'><form action=/search><button formaction=/b></form><svg><use href=#icon /></svg>"
        ),
        [(Navigation, "/en/"), (Navigation, "/search"), (Navigation, "/b"), (Asset, "#icon")].map(|(kind, target)| (kind, target.to_owned()))
    );
}

#[test]
fn what_leads_off_the_site_is_left_out() {
    assert_eq!(
        targets("<a href=https://gov.uk/><a href=mailto:a@b><a href=tel:1><a href=sms:1><img src=data:image/png,x><a href=//x.org/><a href=JavaScript:x>"),
        [""; 0]
    );
    assert_eq!(targets("<a href=https://www.northmere.gov.uk/bins><a href=https://www.northmere.gov.uk/localoffers/>"), [""; 0]);
    assert_eq!(
        targets(
            "<a href=' HTTPS://www.Northmere.gov.uk/localoffer/en/ '><a href=//www.northmere.gov.uk/localoffer?q=1><a href=https://www.northmere.gov.uk/localoffer>"
        ),
        ["/localoffer/en/", "/localoffer?q=1", "/localoffer"]
    );
}

#[test]
fn a_site_at_the_top_of_its_host_is_known_by_its_host() {
    let page = PageLinks::of("<a href=https://x.uk><a href=https://x.uk/a><a href=https://x.uk.org/a>", "https://x.uk");
    assert_eq!(page.links.iter().map(|link| &*link.target).collect::<Vec<_>>(), ["/", "/a"]);
    assert!(PageLinks::of("<a href=https://x.uk/a>", "").links.is_empty());
}

#[test]
fn ids_are_gathered_with_old_anchors() {
    let page = PageLinks::of(
        "<h2 id=a>x</h2><a id=b name=b><a name='c&amp;d'><input name=no><template><p id=e></template><svg><g ID=f /></svg><i id=a id=no><i id=''>",
        "",
    );
    assert_eq!(page.ids, ["a", "b", "c&d", "e", "f", "a"]);
}
