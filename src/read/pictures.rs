//! The picture packs of a theme, put together: the council's pictures stand in for those of the same name that come with the tool.

use super::{
    artwork, file,
    theme::{PackSource, ThemeFiles, has_built_in},
    yaml::{self, Piece},
};
use crate::{
    model::{
        kind::{self, Kind},
        pack::{PackFile, PictureNames},
        picture::{Pack, Picture, Pictures},
        settings::Settings,
    },
    words::{
        diagnostic::Finding,
        key::KeyPath,
        lang::Lang,
        nearest::nearest,
        rule::{PICTURE_FILE, PICTURE_MEANING, PICTURE_PACK, RECORD_MISSING_FIELD},
        source::{At, FileIndex, SourceFile},
    },
};
use std::{collections::BTreeMap, sync::Arc};

/// Reads the picture packs of `theme`, with names in the languages of the site. Their files are added to `files`.
pub fn read(theme: &ThemeFiles, settings: &Settings, files: &mut Vec<SourceFile>) -> (Pictures, Vec<Finding>) {
    let mut desk = Desk { theme, settings, files, findings: Vec::new(), pictures: Pictures::default() };
    let mut folders: Vec<&str> = theme.pictures.keys().filter_map(|path| path.split_once('/')).map(|(folder, _)| folder).collect();
    folders.dedup();
    folders.sort_by_key(|folder| !has_built_in(folder));
    for folder in folders {
        desk.pack(folder);
    }
    let meant = |path: &str| path.rsplit_once('.').is_some_and(|(_, ending)| matches!(ending, "yaml" | "svg" | "png" | "webp"));
    for path in theme.pictures.keys().filter(|path| !path.contains('/') && meant(path)) {
        let help = "Make a folder for the pack beside it, and write the pack.yaml of the pack there: `localoffer explain picture/pack` shows one.";
        desk.lone(path, "this file is in no picture pack, so it is not used", help);
    }
    (desk.pictures, desk.findings)
}

struct Desk<'a> {
    theme: &'a ThemeFiles,
    settings: &'a Settings,
    files: &'a mut Vec<SourceFile>,
    findings: Vec<Finding>,
    pictures: Pictures,
}

impl Desk<'_> {
    fn source(&mut self, path: &str, built_in: bool, text: &Arc<str>) -> FileIndex {
        let theme = if built_in { "default" } else { &self.theme.name };
        self.files.push(SourceFile { path: format!("themes/{theme}/pictures/{path}").into(), text: Arc::clone(text) });
        FileIndex::from_index(self.files.len() - 1)
    }

    /// A file that nothing asks for.
    fn lone(&mut self, path: &str, message: &str, help: &str) {
        let file = self.source(path, false, &"".into());
        self.findings.push(Finding::new(&PICTURE_PACK, file, At::File, message, help));
    }

    /// The text of a file, and its place among the sources; `None` when it cannot be read, which is said.
    fn text(&mut self, path: &str) -> Option<(FileIndex, Arc<str>)> {
        let next = FileIndex::from_index(self.files.len());
        let (built_in, text) = match self.theme.pictures.get(path)? {
            PackSource::BuiltIn(bytes) => (true, String::from_utf8_lossy(bytes).replace("\r\n", "\n")),
            PackSource::OnDisk(disk) => match file::read(disk, next) {
                Ok(text) => (false, text),
                Err(finding) => {
                    self.source(path, false, &"".into());
                    self.findings.push(*finding);
                    return None;
                }
            },
        };
        let text: Arc<str> = text.into();
        Some((self.source(path, built_in, &text), text))
    }

    fn pack(&mut self, folder: &str) {
        let path = format!("{folder}/pack.yaml");
        if !self.theme.pictures.contains_key(path.as_str()) {
            let message = format!("the folder `{folder}` has no pack.yaml, so its pictures are not used");
            return self.lone(&path, &message, "Write it with the name, the licence, the attribution and the pictures of the pack.");
        }
        let Some((file, text)) = self.text(&path) else { return };
        let pack: PackFile = match yaml::read(Piece { file, text: &text, first_line: 1 }, Kind::Pack) {
            Ok(pack) => pack,
            Err(findings) => {
                let named = |finding: Finding| if finding.rule.id == RECORD_MISSING_FIELD.id { Finding { rule: &PICTURE_PACK, ..finding } } else { finding };
                self.findings.extend(findings.into_iter().map(named));
                return;
            }
        };
        let names = self.names(folder, &pack);
        let number = self.pictures.packs.len();
        let language = pack.language.as_deref().unwrap_or(&self.settings.languages.source).clone();
        let mut pictures = Vec::with_capacity(pack.pictures.len());
        for (name, picture) in pack.pictures.iter() {
            let at = KeyPath::from("pictures").key(name);
            match artwork::of(self.theme, folder, picture) {
                Ok(artwork) => {
                    let in_language = |(tag, names): (&Lang, &PictureNames)| Some((tag.as_str().into(), (**names.get(name)?).into()));
                    let names = names.iter().filter_map(in_language).collect();
                    pictures.push((at, name, Picture { means: (*picture.means).into(), names, artwork, pack: number }));
                }
                Err(trouble) => {
                    let at = trouble.field.map_or(At::Key(at.clone()), |field| At::Value(at.key(field)));
                    self.findings.push(Finding::new(&PICTURE_FILE, file, at, trouble.message, trouble.help));
                }
            }
        }
        let [name, licence, attribution] = [&pack.name, &pack.licence, &pack.attribution].map(|words| (**words).into());
        self.pictures.packs.push(Pack { folder: folder.into(), name, licence, licence_url: pack.licence_url, attribution, url: pack.url, language, file });
        for (at, name, picture) in pictures {
            self.add(name, picture, file, at);
        }
    }

    /// The names of the pictures of `pack` in the languages of the site that it has.
    fn names(&mut self, folder: &str, pack: &PackFile) -> BTreeMap<Lang, PictureNames> {
        let mut all = BTreeMap::new();
        let languages = &self.settings.languages;
        let wanted =
            |tag: &str| languages.editions.keys().any(|lang| lang.as_str() == tag || lang.without_variant() == tag) || languages.source.as_str() == tag;
        let before = format!("{folder}/names/");
        let theme = self.theme;
        let there = theme.pictures.keys().filter_map(|path| Some((path, path.strip_prefix(&*before)?.strip_suffix(".yaml")?)));
        for (path, tag) in there {
            let Ok(lang) = Lang::parse(tag) else {
                self.lone(
                    path,
                    &format!("`{tag}` is not a language, so these names are not used"),
                    "Name the file by the language tag, like cy.yaml or pa-Arab.yaml.",
                );
                continue;
            };
            if !wanted(tag) {
                continue;
            }
            let Some((file, text)) = self.text(path) else { continue };
            match yaml::read_as::<PictureNames>(Piece { file, text: &text, first_line: 1 }, "the names of pictures", kind::schema::<PictureNames>) {
                Ok(names) => {
                    if matches!(theme.pictures.get(path), Some(PackSource::OnDisk(_))) {
                        self.unknown_names(file, &names, pack, &lang);
                    }
                    all.insert(lang, names);
                }
                Err(findings) => self.findings.extend(findings),
            }
        }
        all
    }

    fn unknown_names(&mut self, file: FileIndex, names: &PictureNames, pack: &PackFile, lang: &Lang) {
        for name in names.keys().filter(|name| pack.pictures.get(name).is_none()) {
            let help = nearest(name, pack.pictures.keys().map(|known| &**known))
                .map_or_else(|| "Delete the line, or add the picture to pack.yaml.".to_owned(), |near| format!("Did you mean `{near}`?"));
            let message = format!("the pack has no picture named `{name}`");
            self.findings.push(Finding::new(&PICTURE_PACK, file, At::Key(KeyPath::top().key(name)), message, help).in_language(lang));
        }
    }

    /// Adds a picture. It stands in for the one of its name that comes with the tool, and takes over that one's names where it means the same.
    fn add(&mut self, name: &str, mut picture: Picture, file: FileIndex, at: KeyPath) {
        if let Some(known) = self.pictures.by_name.get(name) {
            let folder = &self.pictures.packs[known.pack].folder;
            if !has_built_in(folder) {
                let help = format!("It is in the pack `{folder}` already. Keep the better one, and delete the line of the other.");
                self.findings.push(Finding::new(&PICTURE_MEANING, file, At::Key(at), format!("the picture `{name}` is in two packs"), help));
                return;
            }
            if known.means == picture.means {
                for (tag, words) in &known.names {
                    picture.names.entry(tag.clone()).or_insert_with(|| words.clone());
                }
            }
        }
        self.pictures.by_name.insert(name.into(), picture);
    }
}
