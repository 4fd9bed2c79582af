// The search of a built site, outside a browser: the same script, reading files from a folder.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const script = readFileSync(new URL('../../themes/default/assets/search.js', import.meta.url), 'utf8');
export const { fold, open } = await import(`data:text/javascript,${encodeURIComponent(script)}`);

/** The search of `language` in the site at `folder`; `loaded` counts the compressed bytes of what it has read. */
export function searchOf(folder, language) {
  const index = `${folder}/assets/search`;
  const name = readdirSync(index).find(file => file.startsWith(`${language}.`) && file.endsWith('.json'));
  const loaded = { files: 0, bytes: 0 };
  const kept = new Map();
  const read = path => {
    if (!kept.has(path)) {
      const bytes = readFileSync(path);
      loaded.files += 1;
      loaded.bytes += gzipSync(bytes, { level: 9 }).length;
      kept.set(path, JSON.parse(bytes));
    }
    return kept.get(path);
  };
  const start = read(`${index}/${name}`);
  return { ...open(start, async file => read(`${index}/${language}/${file}.json`)), start, loaded };
}
