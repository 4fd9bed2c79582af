//! Facts that cannot both be true.

use crate::{
    model::{service::Service, site::Site, table::Record},
    words::{
        date::Date,
        diagnostic::Finding,
        key::KeyPath,
        rule::RECORD_CONTRADICTION,
        source::{At, FileIndex},
    },
};

/// Finds facts of `site` that contradict each other or `today`.
pub fn find(site: &Site, today: Date) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut say = |file: FileIndex, path: &str, message: String, help: &str| {
        findings.push(Finding::new(&RECORD_CONTRADICTION, file, At::Value(KeyPath::from(path)), message, help));
    };
    for record in &site.services {
        service(record, today, &mut say);
    }
    let reviews = (site.organisations.iter().map(|record| (record.file, &record.value.reviewed)))
        .chain(site.venues.iter().map(|record| (record.file, &record.value.reviewed)))
        .chain(site.events.iter().map(|record| (record.file, &record.value.reviewed)))
        .chain(site.guides.iter().map(|record| (record.file, &record.value.facts.reviewed)))
        .chain(site.services.iter().map(|record| (record.file, &record.value.reviewed)));
    for (file, review) in reviews {
        if *review.on > today {
            say(file, "reviewed.on", format!("the review on {} is in the future", review.on), "Write the day on which somebody last checked the record.");
        }
    }
    for record in &site.events {
        let event = &record.value;
        match (&event.venue, &event.online) {
            (None, None) => say(
                record.file,
                "on",
                "the event is nowhere: it has no `venue` and no `online` page".to_owned(),
                "Add the venue, or the web page where people join.",
            ),
            _ if event.on.is_empty() => {
                say(record.file, "on", "the event has no day".to_owned(), "Add the day and the times, like 2026-12-05: \"10:00-12:00\".")
            }
            _ => {}
        }
    }
    for record in site.guides.iter().filter(|record| !record.value.facts.decision && !record.value.facts.routes.is_empty()) {
        let help = "Write `decision: true` if people may disagree with what it is about, or take `routes:` out.";
        say(record.file, "routes", "the guide names routes for who disagrees, and is not about a decision, so they are not shown".to_owned(), help);
    }
    for (id, _) in site.settings.value.stages.iter().filter(|(id, stage)| stage.next.as_ref() == Some(*id)) {
        say(site.settings.file, &format!("stages.{id}.next"), "the stage comes after itself".to_owned(), "Name the stage that comes next, or delete the line.");
    }
    if let Some(file) = site.consultations.file {
        for (id, consultation) in site.consultations.value.consultations.iter() {
            if *consultation.closes < *consultation.opens {
                say(file, &format!("consultations.{id}.closes"), "the consultation closes before it opens".to_owned(), "Check both days.");
            }
        }
    }
    if let Some(file) = site.redirects.file {
        old_addresses(site, file, today, &mut say);
    }
    if let Some(file) = site.approvals.file {
        for (index, approval) in site.approvals.value.approvals.iter().enumerate() {
            if approval.votes > approval.of {
                say(file, &format!("approvals[{index}].votes"), format!("{} votes out of {} cannot be", approval.votes, approval.of), "Check both numbers.");
            } else if approval.votes <= approval.of / 2 {
                let message = format!("{} votes out of {} are not more than half, so the page was not approved", approval.votes, approval.of);
                say(file, &format!("approvals[{index}].votes"), message, "Check both numbers. If they are right, take the approval out.");
            }
            if *approval.on > today {
                say(file, &format!("approvals[{index}].on"), format!("the vote on {} is in the future", approval.on), "Write the day of the vote.");
            }
        }
    }
    findings
}

/// What `redirects.yaml` says of things that are still there, or that have not ended yet.
fn old_addresses(site: &Site, file: FileIndex, today: Date, say: &mut impl FnMut(FileIndex, &str, String, &str)) {
    let old = &site.redirects.value;
    for (address, ended) in old.ended.iter() {
        if *ended.on > today {
            say(
                file,
                &format!("ended.{address}.on"),
                format!("this ends on {}, which is in the future", ended.on),
                "Keep its record until then. In a service, `status` can say when it ends.",
            );
        }
        if ended.replaced_by.is_some() && !ended.instead.is_empty() {
            let help = "Keep `replaced_by` when one page takes its place, and `instead` when there are several that help.";
            say(file, &format!("ended.{address}.instead"), "this is both replaced by one page and has others to use instead".to_owned(), help);
        }
    }
    for (index, tag) in old.languages_ended.iter().enumerate().filter(|(_, tag)| site.editions.iter().any(|edition| edition.lang == ***tag)) {
        let help = "Take it out of this list, or out of `languages:` in content/site.yaml.";
        say(file, &format!("languages_ended[{index}]"), format!("the site has the language `{tag}`, so it has not ended"), help);
    }
    for (index, path) in old.files_ended.iter().enumerate().filter(|(_, path)| site.media.iter().any(|media| *media.path == *path.inside())) {
        let help = "Take it out of this list, or delete the file.";
        say(file, &format!("files_ended[{index}]"), format!("the file content{path} is still there"), help);
    }
}

fn service(record: &Record<Service>, today: Date, say: &mut impl FnMut(FileIndex, &str, String, &str)) {
    let (file, service) = (record.file, &record.value);
    let status = &service.status;
    if status.state.needs_reason() && status.reason.is_none() {
        let message = format!("the service is {}, and nothing says why", status.state.key());
        say(file, "status.state", message, "Add `reason:` under `status:` with one plain sentence for families.");
    }
    if let Some(until) = status.until.filter(|until| **until < *status.since) {
        say(file, "status.until", format!("the status ends on {until}, before it begins on {}", status.since), "Check both days.");
    }
    if status.replaced_by.as_ref() == Some(&record.id) {
        say(file, "status.replaced_by", "the service replaces itself".to_owned(), "Name the service that families should use now, or delete the line.");
    }
    if let Some(index) = service.related.iter().position(|other| *other == record.id) {
        say(file, &format!("related[{index}]"), "the service names itself as related".to_owned(), "Name another service, or take this one out.");
    }
    if service.categories.is_empty() {
        say(
            file,
            "categories",
            "the service is in no category, so nobody could find it there".to_owned(),
            "Name at least one category; the first is the main one.",
        );
    }
    if service.access.by.is_empty() {
        say(file, "access.by", "nobody can ask for this service".to_owned(), "Say who can: yourself, school, doctor and so on; or automatic.");
    }
    if service.contacts.is_empty() {
        say(
            file,
            "contacts",
            "there is no way to reach this service".to_owned(),
            "Add at least one contact with a phone number, an email address or a web page.",
        );
    }
    for (id, _) in service.contacts.iter().filter(|(_, contact)| contact.is_empty()) {
        say(
            file,
            &format!("contacts.{id}"),
            format!("the contact `{id}` gives no way to reach anybody"),
            "Add a phone number, a number for texts, an email address or a web page.",
        );
    }
    if let Some(waiting) = service.waiting.as_ref().filter(|waiting| *waiting.as_of > today) {
        say(file, "waiting.as_of", format!("the waiting time of {} is in the future", waiting.as_of), "Write the day on which the figure was true.");
    }
    if service.costs.as_ref().is_some_and(|costs| !costs.free && costs.options.is_empty() && costs.note.is_none()) {
        say(file, "costs", "the cost is neither free nor given".to_owned(), "Write `free: true`, or add prices under `options:`, or a `note:`.");
    }
}
