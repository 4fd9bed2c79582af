//! Fields of a service that a checklist can ask for.

use super::service::Service;
use schemars::JsonSchema;
use serde::Deserialize;

/// A field of a service, written as the record writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Field {
    #[serde(rename = "eligibility")]
    Eligibility,
    #[serde(rename = "access.how")]
    AccessHow,
    #[serde(rename = "access.criteria")]
    AccessCriteria,
    #[serde(rename = "waiting")]
    Waiting,
    #[serde(rename = "costs")]
    Costs,
    #[serde(rename = "hours")]
    Hours,
    #[serde(rename = "complaints.how")]
    ComplaintsHow,
    #[serde(rename = "complaints.appeal")]
    ComplaintsAppeal,
    #[serde(rename = "questions.training")]
    QuestionsTraining,
    #[serde(rename = "questions.involvement")]
    QuestionsInvolvement,
    #[serde(rename = "questions.progress")]
    QuestionsProgress,
    #[serde(rename = "questions.accessibility")]
    QuestionsAccessibility,
    #[serde(rename = "school.report")]
    SchoolReport,
    #[serde(rename = "school.admissions")]
    SchoolAdmissions,
}

impl Field {
    /// Its place in the record.
    pub fn path(self) -> &'static str {
        match self {
            Self::Eligibility => "eligibility",
            Self::AccessHow => "access.how",
            Self::AccessCriteria => "access.criteria",
            Self::Waiting => "waiting",
            Self::Costs => "costs",
            Self::Hours => "hours",
            Self::ComplaintsHow => "complaints.how",
            Self::ComplaintsAppeal => "complaints.appeal",
            Self::QuestionsTraining => "questions.training",
            Self::QuestionsInvolvement => "questions.involvement",
            Self::QuestionsProgress => "questions.progress",
            Self::QuestionsAccessibility => "questions.accessibility",
            Self::SchoolReport => "school.report",
            Self::SchoolAdmissions => "school.admissions",
        }
    }

    /// Whether `service` tells it. What only schools have is not asked of others, and a report only of the schools that must publish one.
    pub fn is_told(self, service: &Service) -> bool {
        let (questions, school) = (&service.questions, service.school.as_ref());
        match self {
            // A record without these is refused when it is read, and so are empty words.
            Self::Eligibility | Self::AccessHow | Self::ComplaintsHow => true,
            Self::AccessCriteria => service.access.criteria.is_some(),
            Self::Waiting => service.waiting.is_some(),
            Self::Costs => service.costs.is_some(),
            Self::Hours => service.hours.is_some() || service.venues.iter().any(|(_, venue)| venue.hours.is_some()),
            Self::ComplaintsAppeal => service.complaints.appeal.is_some(),
            Self::QuestionsTraining => questions.training.is_some(),
            Self::QuestionsInvolvement => questions.involvement.is_some(),
            Self::QuestionsProgress => questions.progress.is_some(),
            Self::QuestionsAccessibility => questions.accessibility.is_some(),
            Self::SchoolReport => school.is_none_or(|school| school.report.is_some() || !school.kind.must_report()),
            Self::SchoolAdmissions => school.is_none_or(|school| school.admissions.is_some()),
        }
    }
}
