// A parent has a page read aloud by a voice of the device. The browser here has no voices, so the page gets three that write down what they are told.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { open } from './browser.mjs';

const proof = await open();
after(() => proof.close());

/** In the page, before its scripts: voices for English (one on the device, one that sends words away) and Arabic. `globalThis.said` is what they said. */
function voices(offered) {
  const said = [];
  let speaking = null;
  const stop = () => (speaking = (clearTimeout(speaking), null));
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => offered,
    speak: (utterance) => {
      said.push({ words: utterance.text, lang: utterance.lang, isLocal: utterance.voice?.localService });
      speaking = setTimeout(() => utterance.onend?.(new Event('end')), 30);
    },
    cancel: stop,
    pause: stop,
    resume: () => {},
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
  globalThis.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
  globalThis.said = said;
}
const VOICES = [
  { name: 'Far', lang: 'en-GB', localService: false },
  { name: 'Near', lang: 'en-GB', localService: true },
  { name: 'Qareeb', lang: 'ar-SA', localService: true },
];

test('the page is read sentence by sentence, without menus and buttons, with voices that keep the words on the device', async () => {
  await proof.reader({}, async ({ page, go }) => {
    await page.addInitScript(voices, VOICES);
    await go('en/services/saturday-splash/');
    await page.locator('[data-listen]').click();
    await page.locator('[data-listen-pause]').waitFor();
    await page.waitForFunction(() => globalThis.said.length > 8);
    const said = await page.evaluate(() => globalThis.said);
    const all = said.map(({ words }) => words).join(' ');
    assert.match(all, /Saturday Splash/);
    assert.match(all, /A relaxed swimming session/);
    assert.doesNotMatch(all, /Save to my list|Choose a language/);
    assert.ok(said.every(({ isLocal }) => isLocal), 'a voice that sends words away was used');
    assert.ok(said.every(({ words }) => words.length <= 200), 'too long for one breath');
    await page.locator('[data-listen-pause]').click();
    const before = await page.evaluate(() => globalThis.said.length);
    await page.waitForTimeout(200);
    assert.equal(await page.evaluate(() => globalThis.said.length), before);
    await page.locator('[data-listen-go-on]').click();
    await page.waitForFunction((before) => globalThis.said.length > before + 1, before);
    await page.locator('[data-listen-stop]').click();
    assert.ok(await page.locator('[data-listening]').isHidden());
  });
});

test('no voice for the language on this device: no button', async () => {
  for (const [language, offered] of [
    ['so', VOICES],
    ['en', [VOICES[0]]],
    ['en', []],
  ]) {
    await proof.reader({}, async ({ page, go }) => {
      await page.addInitScript(voices, offered);
      await go(`${language}/services/saturday-splash/`);
      await page.locator('[data-print]').waitFor();
      assert.ok(await page.locator('[data-listen]').isHidden(), `${language}, ${offered.length} voices`);
    });
  }
});

test('an Arabic page is read by an Arabic voice', async () => {
  await proof.reader({}, async ({ page, go }) => {
    await page.addInitScript(voices, VOICES);
    await go('ar/services/saturday-splash/');
    await page.locator('[data-listen]').click();
    await page.waitForFunction(() => globalThis.said.length > 5);
    const said = await page.evaluate(() => globalThis.said);
    for (const { words, lang } of said) if (/\p{Script=Arabic}/u.test(words)) assert.match(lang, /^ar/);
  });
});
