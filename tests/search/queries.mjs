// Asks a built site what tired parents type, and says how often the wanted page is among the first five.
// usage: node queries.mjs FOLDER [LEAST]     FOLDER: the built site of Northmere; LEAST: how many must be right (95)
import { readFileSync } from 'node:fs';
import { searchOf } from './site.mjs';

const [folder, least = '95'] = process.argv.slice(2);
const lines = readFileSync(new URL('queries.tsv', import.meta.url), 'utf8').split('\n').filter(line => line && !line.startsWith('#'));
let right = 0;
for (const [language, query, wanted] of lines.map(line => line.split('\t'))) {
  const search = searchOf(folder, language);
  const found = await search.find(query);
  const first = await Promise.all(found.slice(0, 5).map(async number => (await search.entry(number)).path));
  if (first.includes(wanted)) right += 1;
  else console.log(`${language}: ${query}: not ${wanted} in the first of ${found.length}: ${first.join(', ')}`);
}
console.log(`${right} of ${lines.length} have the wanted page among the first five`);
process.exitCode = right >= Number(least) ? 0 : 1;
