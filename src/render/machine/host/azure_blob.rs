//! Azure Blob Storage: the account is told of the first page and of `404.html`; headers are the work of Front Door before it, so they are written as its rules.

use super::{HostFile, HostSite, Kind, headers};
use serde_json::{Value, json};

pub(super) const KIND: Kind = Kind { files, limits: &[], nearest_not_found: false, redirects: false };

/// How many things a rule of Front Door may do.
const ACTIONS: usize = 5;

fn files(site: &HostSite) -> Vec<HostFile> {
    let account =
        json!({ "staticWebsite": { "enabled": true, "indexDocument": "index.html", "errorDocument404Path": format!("{}404.html", &site.base[1..]) } });
    let headers = headers::of(site);
    let action = |(name, value): &(&str, String)| {
        let parameters = json!({ "typeName": "DeliveryRuleHeaderActionParameters", "headerAction": "Overwrite", "headerName": name, "value": value });
        json!({ "name": "ModifyResponseHeader", "parameters": parameters })
    };
    let rules = (1..).zip(headers.chunks(ACTIONS)).map(|(order, headers)| {
        let actions: Vec<Value> = headers.iter().map(action).collect();
        json!({ "name": format!("headers{order}"), "properties": { "order": order, "conditions": [], "actions": actions, "matchProcessingBehavior": "Continue" } })
    });
    let rules = rules.collect::<Vec<Value>>();
    vec![
        ("_host/azure-blob/account.json".to_owned(), format!("{account:#}\n")),
        ("_host/azure-blob/front-door-rules.json".to_owned(), format!("{:#}\n", json!(rules))),
    ]
}
