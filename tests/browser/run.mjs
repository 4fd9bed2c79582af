// `npm test`: all that a parent does, or the files that are named. Without a browser it says so and is done, but in a pipeline (CI=true) that is a failure.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM } from './browser.mjs';
import { FOLDER } from './site.mjs';

function stop(words) {
  console.log(`SKIPPED: ${words}`);
  process.exit(process.env.CI === 'true' ? 1 : 0);
}

if (!CHROMIUM) stop('no Chromium here. On Debian: apt-get install chromium; elsewhere name it in CHROMIUM.');
if (!existsSync(join(FOLDER, 'index.html'))) stop(`no site in ${FOLDER}. Build one, or name its folder in LOCALOFFER_SITE.`);

const here = new URL('.', import.meta.url);
const named = process.argv.slice(2);
const files = named.length ? named : readdirSync(here).filter((file) => file.endsWith('.test.mjs'));
const { status } = spawnSync(process.execPath, ['--test', '--test-reporter=spec', '--test-concurrency=2', ...files.sort()], { cwd: here, stdio: 'inherit' });
process.exit(status ?? 1);
