// Measured inside the page (each of these runs in the browser, so each stands alone): a list of what is wrong, empty when all is well.

/** What makes the page scroll sideways. */
export function widerThanScreen() {
  const page = document.documentElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const beyond = [...document.querySelectorAll('body *')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width > 0 && (box.right > page.clientWidth + 0.5 || box.left < -0.5);
  });
  const name = (element) => `${element.closest('main') ? 'main ' : ''}${element.parentElement.localName}.${element.parentElement.className} > ${element.localName}.${element.className}`;
  return [`${page.scrollWidth} px wide: ${beyond.length ? `${name(beyond.at(-1))} "${beyond.at(-1).textContent.trim().slice(0, 40)}"` : 'nothing seen beyond'}`];
}

/** Words that are cut off by a box too small for them; not those that say again what others say (`aria-hidden`). */
export function cutWords() {
  const isHiddenOnPurpose = (element) => {
    const style = getComputedStyle(element);
    return element.clientWidth <= 1 || element.clientHeight <= 1 || /inset/.test(style.clipPath) || style.clip !== 'auto' || element.closest('.skip, [aria-hidden="true"]');
  };
  const wrong = [];
  for (const element of document.querySelectorAll('body *')) {
    if (!element.textContent.trim() || !element.checkVisibility?.({ visibilityProperty: true }) || isHiddenOnPurpose(element)) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const cuts = (overflow) => overflow === 'hidden' || overflow === 'clip';
    const cut = (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) || (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1);
    if (cut) wrong.push(`cut: ${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`);
  }
  return wrong;
}

/** What can be pressed and is smaller than 24 by 24 px (WCAG 2.5.8), but for links inside sentences. */
export function smallTargets() {
  const isInSentence = (element) => {
    if (element.localName !== 'a' || getComputedStyle(element).display !== 'inline') return false;
    const block = element.closest('p, li, dd, dt, td, th, figcaption, address, blockquote, div');
    return block.textContent.trim().length > element.textContent.trim().length + 2;
  };
  const boxOf = (element) => {
    const boxes = [element, ...(element.labels ?? [])].map((one) => one.getBoundingClientRect());
    const edge = (choose, side) => choose(...boxes.map((box) => box[side]));
    return { width: edge(Math.max, 'right') - edge(Math.min, 'left'), height: edge(Math.max, 'bottom') - edge(Math.min, 'top') };
  };
  return [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
    .filter((element) => element.checkVisibility?.({ visibilityProperty: true }) && !element.closest('.skip') && !isInSentence(element))
    .map((element) => ({ element, box: boxOf(element) }))
    .filter(({ box }) => box.width < 23.9 || box.height < 23.9)
    .map(({ element, box }) => `${Math.round(box.width)} x ${Math.round(box.height)} px: ${element.localName} "${element.textContent.trim().slice(0, 40)}"`);
}

/** Words that stand out from what is behind them by less than 4.5 to 1 (WCAG 1.4.3). */
export function faintWords() {
  const parts = (colour) => colour.match(/[\d.]+/g).map(Number);
  const isSeeThrough = (colour) => parts(colour)[3] === 0;
  const light = (colour) => {
    const [red, green, blue] = parts(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element) => {
    const colour = getComputedStyle(element).backgroundColor;
    if (!isSeeThrough(colour)) return colour;
    return element.parentElement ? behind(element.parentElement) : 'rgb(255, 255, 255)';
  };
  const holdsWords = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && holdsWords(element) && !element.disabled)
    .map((element) => ({ element, lights: [getComputedStyle(element).color, behind(element)].map(light).sort((one, other) => other - one) }))
    .filter(({ lights: [more, less] }) => (more + 0.05) / (less + 0.05) < 4.5)
    .map(({ element }) => `faint: ${element.localName}.${element.className} "${element.textContent.trim().slice(0, 40)}"`);
}
