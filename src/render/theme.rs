//! A theme ready to render: its templates, by Tera, once for each language.

use super::{
    forms::forms,
    interface::{Argument, Interface},
};
use crate::{
    read::theme::ThemeFiles,
    words::{error::Error, lang::Lang, nearest::nearest},
};
use std::sync::Arc;
use tera::{Context, Kwargs, State, Tera, Value};

/// The templates of a theme without a language.
pub struct Theme {
    tera: Tera,
    name: Box<str>,
}

impl Theme {
    /// Compiles every template. Tera finds unknown filters, functions, components and templates now, not when a page is rendered.
    ///
    /// # Errors
    /// What Tera says about the first template that is wrong.
    pub fn new(files: &ThemeFiles) -> Result<Self, Error> {
        let mut tera = Tera::new();
        for name in ["t", "text", "forms"] {
            tera.register_function(name, |_: Kwargs, _: &State<'_>| Value::from(""));
        }
        let templates = files.templates.iter().map(|(name, source)| (name.to_string(), compact(source)));
        tera.add_raw_templates(templates).map_err(|error| Error::Theme { theme: files.name.to_string(), problem: error.to_string() })?;
        Ok(Self { tera, name: files.name.clone() })
    }

    /// The templates speaking one language: `t(id="...")` gives a message for the text of the page, with its variables as further arguments; `text(id="...")`
    /// gives the same for an attribute, without any tags; `forms(id="...")` gives a message that counts in every plural form, for a script.
    pub fn speaking(&self, interface: Arc<Interface>, lang: &Lang, site: Value) -> Templates {
        let mut tera = self.tera.clone();
        let (plain, html) = (Arc::clone(&interface), Arc::clone(&interface));
        tera.register_function("t", move |arguments: Kwargs, _: &State<'_>| message(&html, &arguments, Interface::html));
        tera.register_function("text", move |arguments: Kwargs, _: &State<'_>| {
            message(&plain, &arguments, |interface, name, given| interface.text(name, given).map(|words| Value::normal_string(&words)))
        });
        let (counting, lang) = (interface, lang.clone());
        tera.register_function("forms", move |arguments: Kwargs, _: &State<'_>| {
            message(&counting, &arguments, |interface, name, _| forms(interface, &lang, name).map(|words| Value::normal_string(&words)))
        });
        tera.global_context().insert_value("site", site);
        Templates { tera, theme: self.name.clone() }
    }
}

fn message(interface: &Interface, arguments: &Kwargs, say: impl Fn(&Interface, &str, &[(&str, Argument)]) -> Option<Value>) -> Result<Value, tera::Error> {
    let name: &str = arguments.must_get("id")?;
    let given: Vec<(&str, Argument)> = arguments
        .iter()
        .filter_map(|(key, value)| Some((key.as_str()?, value)))
        .filter(|(key, _)| *key != "id")
        .map(|(key, value)| (key, value.as_f64().map_or_else(|| Argument::Words(value.to_string()), Argument::Number)))
        .collect();
    say(interface, name, &given).ok_or_else(|| {
        let near = nearest(name, interface.names()).map_or_else(String::new, |near| format!(" Did you mean `{near}`?"));
        tera::Error::message(format!("there is no message `{name}` with these variables in locales/*/site.ftl.{near}"))
    })
}

/// Templates of one language.
pub struct Templates {
    tera: Tera,
    theme: Box<str>,
}

impl Templates {
    /// Gives every template the HTML of a part that is the same on all pages, under `name`.
    pub fn share(&mut self, name: &'static str, html: &str) {
        self.tera.global_context().insert_value(name, Value::safe_string(html));
    }

    /// Renders `template` for the page at `page`.
    ///
    /// # Errors
    /// What Tera says, with the page, the template and the excerpt.
    pub fn render(&self, template: &str, context: &Context, page: &str) -> Result<String, Error> {
        self.tera.render(template, context).map_err(|error| Error::Page {
            page: page.to_owned(),
            template: format!("{} of theme {}", template, self.theme),
            problem: error.to_string(),
        })
    }
}

/// A template without the white space that only makes it readable: lines lose their indentation, and empty lines go. A line end stays, so no two words can join.
fn compact(source: &str) -> String {
    let mut keep = false;
    let mut out = String::with_capacity(source.len());
    for line in source.lines() {
        let starts = line.contains("<pre") || line.contains("<textarea");
        let trimmed = if keep { line } else { line.trim() };
        if keep || !trimmed.is_empty() {
            out.push_str(trimmed);
            out.push('\n');
        }
        keep = (keep || starts) && !line.contains("</pre>") && !line.contains("</textarea>");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn indentation_goes_and_line_ends_stay() {
        assert_eq!(compact("<ul>\n    <li>One</li>\n\n    <li>Two</li>\n</ul>\n"), "<ul>\n<li>One</li>\n<li>Two</li>\n</ul>\n");
        assert_eq!(compact("<pre>\n  kept\n</pre>\n  <p>x</p>\n"), "<pre>\n  kept\n</pre>\n<p>x</p>\n");
    }
}
