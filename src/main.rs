//! The `localoffer` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    localoffer::app::cli::run(std::env::args_os())
}
