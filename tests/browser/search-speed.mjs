// `npm run search-speed`: how long a parent with a phone four times slower than this machine waits for the first results, after the pause in typing.
// LOCALOFFER_SITE names the built site, best a large one (tests/search/large_site.py). The middle of five fresh phones, whose field has the focus when they type.

import { chromium } from 'playwright-core';
import { CHROMIUM } from './browser.mjs';
import { serve } from './site.mjs';

const PAUSE = 150;
const QUERIES = ['swimming', 'saterday spl', 'swiming lesons for autistc children', 'football club', 'autism harbour', 'deaf teenagers music', 'who can help my child sleep at night'];

// Types all of `words` at once; the milliseconds from the end of the pause until something is in the list.
function wait({ words, pause }) {
  return new Promise((done) => {
    const input = document.querySelector('main [name=q]');
    const list = document.querySelector('[data-search-results]');
    list.textContent = '';
    const start = performance.now();
    new MutationObserver((_, watching) => {
      if (!list.children.length) return;
      watching.disconnect();
      done(performance.now() - start - pause);
    }).observe(list, { childList: true });
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const middle = (numbers) => Math.round(numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)]);
const site = await serve();
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
const table = {};
for (const words of QUERIES) {
  const [first, again] = [[], []];
  for (let time = 0; time < 5; time += 1) {
    const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
    const page = await phone.newPage();
    await (await phone.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(site.address('en/search/'));
    await page.focus('main [name=q]');
    await page.waitForTimeout(2000);
    const asked = async (query) => {
      const spent = await page.evaluate(wait, { words: query, pause: PAUSE });
      await page.waitForTimeout(300);
      return spent;
    };
    first.push(await asked(words));
    await asked(`club ${words}`);
    again.push(await asked(words));
    await phone.close();
  }
  table[words] = { 'first time, ms': middle(first), 'again, ms': middle(again) };
}
console.table(table);
await browser.close();
await site.close();
