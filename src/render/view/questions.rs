//! Questions of families, each with the guide that answers it: a way in for those who do not know what the help is called.

use crate::{
    model::{id::Id, settings::Heading},
    render::{
        html::Html,
        voice::{Link, Voice},
    },
};
use serde::Serialize;

/// The page as its template prints it.
#[derive(Debug, Serialize)]
pub struct QuestionsView {
    topics: Vec<Topic>,
}

#[derive(Debug, Serialize)]
struct Topic {
    id: String,
    name: Html,
    questions: Vec<Link>,
}

impl QuestionsView {
    /// Every question under the topic of its guide.
    pub fn of(voice: &Voice<'_>) -> Self {
        let topic = |(guides, (id, heading)): (&Vec<u32>, (&Id, &Heading))| Topic {
            id: id.to_string(),
            name: voice.line(&voice.heading_words("topics", id, "name", &heading.name)),
            questions: guides.iter().flat_map(|guide| questions(voice, *guide)).collect(),
        };
        let topics = voice.plan.facets.topics.iter().zip(voice.site.settings.value.topics.iter()).map(topic);
        Self { topics: topics.filter(|topic| !topic.questions.is_empty()).collect() }
    }
}

fn questions(voice: &Voice<'_>, guide: u32) -> Vec<Link> {
    let record = voice.site.guides.at(guide as usize);
    let name = format!("guides/{}", record.id);
    let link = |(id, words): (&Id, &crate::model::text::Line)| voice.link(&name, voice.own_line(&name, &format!("questions.{id}"), words));
    record.value.facts.questions.iter().filter_map(link).collect()
}
