//! What a person who watches sees while a long run goes on. In a pipe it is quiet.

use crate::{
    app::{cli::Format, pipeline::Stage},
    effects::publish::Step,
};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::time::Duration;

/// A line that moves.
pub struct Progress(ProgressBar);

impl Progress {
    /// Starts the line; it draws nothing unless standard error is a terminal and the report is for people.
    pub fn start(format: Format) -> Self {
        Self::visible(format == Format::Text)
    }

    /// Starts the line, for a report that is for people or not.
    pub fn visible(people: bool) -> Self {
        let bar = ProgressBar::new(0);
        if people {
            bar.set_draw_target(ProgressDrawTarget::stderr_with_hz(10));
        } else {
            bar.set_draw_target(ProgressDrawTarget::hidden());
        }
        if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {wide_bar} {pos}/{len}") {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(200));
        Self(bar)
    }

    /// Shows the stage.
    pub fn show(&self, stage: Stage) {
        match stage {
            Stage::Reading => self.0.set_message("Reading"),
            Stage::Checking => self.0.set_message("Checking"),
            Stage::Writing(done, all) => self.count("Writing", done, all),
            Stage::Weighing(done, all) => self.count("Weighing", done, all),
            Stage::Verifying => self.0.set_message("Following links"),
            Stage::Asking(done, all) => self.count("Asking other sites", done, all),
        }
    }

    /// Shows the step of publishing.
    pub fn publishing(&self, step: Step) {
        match step {
            Step::Saving(done, all) => self.count("Keeping what is replaced", done, all),
            Step::Sending(done, all) => self.count("Sending", done, all),
            Step::Deleting(done, all) => self.count("Deleting", done, all),
        }
    }

    fn count(&self, words: &'static str, done: usize, all: usize) {
        if self.0.length() != Some(all as u64) || self.0.message() != words {
            self.0.set_length(all as u64);
            self.0.set_message(words);
        }
        self.0.set_position(done as u64);
    }

    /// Takes the line away.
    pub fn finish(&self) {
        self.0.finish_and_clear();
    }
}
