// Which pages a built site has, found by looking: each page names its kind on `<body class="kind-…">` and its language on `<html lang>`.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER } from './site.mjs';

/** What the site must have. A kind that is lost, or new and not listed here, fails `every-kind.test.mjs`. */
export const KINDS = [
  'a-to-z',
  'accessibility',
  'booklet',
  'changes',
  'choices',
  'combination',
  'contact',
  'coverage',
  'disagree',
  'ended',
  'event',
  'events',
  'formats',
  'glossary',
  'guide',
  'guides',
  'have-your-say',
  'home',
  'how-we-are-doing',
  'languages-page',
  'letter',
  'listing',
  'my-list',
  'not-found',
  'offline',
  'pictures',
  'questions',
  'release',
  'search',
  'service',
  'step',
  'who',
  'you-said',
  'you-said-list',
];

/** The languages in which every kind is tried: the source, easy read, two right-to-left scripts, and one with long words and four plural forms. */
export const LANGUAGES = ['en', 'en-simple', 'ar', 'ur', 'pl'];

/** Every page in `languages`: `{ kind, language, path, bytes, inSource }`; `inSource` is a page whose words are not translated. */
export function all(languages = LANGUAGES, folder = FOLDER) {
  return languages.flatMap((language) =>
    readdirSync(join(folder, language), { recursive: true })
      .filter((file) => file.endsWith('index.html'))
      .map((file) => page(folder, join(language, file)))
      .filter((found) => found.kind),
  );
}

/** One page of each kind in each of `languages`: the fullest, so that most of what a kind can show is there; and the fullest of those that are not translated. */
export function oneOfEachKind(languages = LANGUAGES, folder = FOLDER) {
  const fullest = new Map();
  for (const found of all(languages, folder)) {
    const slot = `${found.language} ${found.kind} ${found.inSource}`;
    if (!(fullest.get(slot)?.bytes >= found.bytes)) fullest.set(slot, found);
  }
  return [...fullest.values()].sort((one, other) => one.path.localeCompare(other.path, 'en'));
}

function page(folder, file) {
  const html = readFileSync(join(folder, file), 'utf8');
  return {
    kind: /<body class="?kind-([a-z-]+)/.exec(html)?.[1],
    language: /<html lang="?([\w-]+)/.exec(html)?.[1],
    path: file.replaceAll('\\', '/').replace(/index\.html$/, ''),
    bytes: html.length,
    inSource: /class="?notice fallback/.test(html),
  };
}
