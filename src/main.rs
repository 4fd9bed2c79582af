fn main() {
    let reading = localoffer::read::read(std::path::Path::new(".")).unwrap();
    for f in &reading.findings {
        let file = reading.sources.get(f.spot.file);
        let place = localoffer::read::place::resolve(file, &f.spot.at);
        println!("{}:{}:{} {} {} | {}", file.path, place.line, place.column, f.rule.id, f.message, f.help);
    }
    println!("{}", reading.findings.len());
}
