// `npm run lighthouse`: what Lighthouse says of six pages on a slow phone, the middle of five runs each. Lighthouse is fetched into target/tools when it is not there.

import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CHROMIUM } from './browser.mjs';
import { serve } from './site.mjs';

const VERSION = '12.8.2';
const TOOLS = new URL('../../target/tools/lighthouse/', import.meta.url).pathname;
const PROGRAM = join(TOOLS, 'node_modules/lighthouse/cli/index.js');
const RUNS = Number(process.env.RUNS ?? 5);
const PAGES = {
  home: 'en/',
  service: 'en/services/saturday-splash/',
  guide: 'en/guides/where-to-start/',
  listing: 'en/needs/autism/',
  search: 'en/search/?q=swimming',
  'easy read': 'en-simple/services/school-travel/',
};
const MARKS = { performance: 'fast', accessibility: 'accessible', 'best-practices': 'good practice', seo: 'found' };
const TIMES = { 'first-contentful-paint': 'first words, ms', 'largest-contentful-paint': 'all seen, ms', 'total-blocking-time': 'blocked, ms', 'cumulative-layout-shift': 'shift', 'total-byte-weight': 'bytes' };

if (!existsSync(PROGRAM)) {
  mkdirSync(TOOLS, { recursive: true });
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', TOOLS, `lighthouse@${VERSION}`], { stdio: 'inherit' });
}

// The site is served by this very program, so it must not stand still while Lighthouse looks.
const run = promisify(execFile);

async function measure(address) {
  const options = [PROGRAM, address, '--quiet', '--output=json', '--only-categories=' + Object.keys(MARKS).join(), '--chrome-flags=--headless=new --no-sandbox --disable-gpu'];
  const { stdout } = await run(process.execPath, options, { env: { ...process.env, CHROME_PATH: CHROMIUM }, maxBuffer: 1 << 28 });
  return JSON.parse(stdout);
}

const middle = (numbers) => numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

const site = await serve();
const table = {};
for (const [name, path] of Object.entries(PAGES)) {
  const reports = [];
  for (let time = 0; time < RUNS; time += 1) reports.push(await measure(site.address(path)));
  table[name] = {};
  for (const [id, words] of Object.entries(MARKS)) table[name][words] = Math.round(100 * middle(reports.map(({ categories }) => categories[id].score)));
  for (const [id, words] of Object.entries(TIMES)) table[name][words] = Math.round(1000 * middle(reports.map(({ audits }) => audits[id].numericValue))) / 1000;
  const failed = Object.values(reports[0].audits).filter(({ score, scoreDisplayMode }) => score !== null && score < 0.9 && scoreDisplayMode !== 'informative');
  console.log(`${name}: ${failed.map(({ id, displayValue }) => `${id}${displayValue ? ` (${displayValue})` : ''}`).join(', ') || 'nothing to do better'}`);
}
console.table(table);
await site.close();
