// Going through a page by keyboard alone.

import assert from 'node:assert/strict';

/** Presses Tab until the stop that fits `selector` has the focus: the one called `words`, if there are words. */
export async function tabTo(page, selector, words) {
  for (let stops = 0; stops < 250; stops += 1) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate(
      ([selector, words]) => document.activeElement.matches(selector) && (!words || document.activeElement.textContent.replace(/\s+/g, ' ').trim() === words),
      [selector, words],
    );
    if (isThere) return;
  }
  assert.fail(`no stop is ${selector} ${words ?? ''} on ${page.url()}`);
}

/** Goes to a link by Tab, follows it by Enter, and waits for the page behind it. */
export async function follow(page, selector, words) {
  await tabTo(page, selector, words);
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')]);
}

/** Goes to a list of options by Tab and chooses by its first letters. */
export async function choose(page, selector, letters) {
  await tabTo(page, selector);
  await page.keyboard.type(letters);
}
