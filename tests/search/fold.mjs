// Folds every line of folds.tsv with search.js, and says which come out otherwise than the table says.
// usage: node fold.mjs
import { readFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const script = readFileSync(new URL('../../themes/default/assets/search.js', here), 'utf8');
const { fold } = await import(`data:text/javascript,${encodeURIComponent(script)}`);
const lines = readFileSync(new URL('folds.tsv', here), 'utf8').split('\n').filter(line => line && !line.startsWith('#'));
const wrong = lines.map(line => line.split('\t')).filter(([language, text, words]) => fold(text, language).join(' ') !== words);
wrong.forEach(([language, text, words]) => console.log(`${language}: ${text}: ${fold(text, language).join(' ')}, not ${words}`));
console.log(`${lines.length - wrong.length} of ${lines.length} folded as the table says`);
process.exitCode = wrong.length ? 1 : 0;
