// What pages do besides being read. Every word comes from the page; each part does without the others, and without what a page does not have.

const root = document.documentElement;
const main = document.querySelector('main') || document.body;
const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
const one = (selector, within = document) => within.querySelector(selector);
const onClick = (selector, action) => all(selector).forEach(button => button.addEventListener('click', action));

function show(element, shown) {
  if (element) element.hidden = !shown;
}

// The words for a number, from an element's plural forms.
function counted(element, number) {
  const forms = JSON.parse(element.dataset.words);
  const form = Intl.PluralRules ? new Intl.PluralRules(root.lang).select(number) : 'other';
  return ((!number && forms.zero) || forms[form] || forms.other).replace('#', number);
}

// -- The list on this device

const KEY = 'localoffer-list';
const MOST = 50;
const PATH = /^((services|events)\/[a-z0-9-]+|guides\/[a-z0-9-]+(\/[a-z0-9-]+)?)$/;
const proper = paths => Array.from(new Set(paths.map(String))).filter(path => PATH.test(path)).slice(0, MOST);
const watchers = [];
const changed = () => watchers.forEach(watcher => watcher());

let storage = null;
try {
  storage = localStorage;
} catch (refused) { /* Then nothing is saved. */ }

function saved() {
  try {
    return proper(JSON.parse(storage.getItem(KEY)));
  } catch (nothing) {
    return [];
  }
}

const savedBut = path => saved().filter(other => other !== path);

function save(paths) {
  if (paths.length) storage.setItem(KEY, JSON.stringify(proper(paths)));
  else storage.removeItem(KEY);
  changed();
}

function saving() {
  if (!storage) return;
  const buttons = all('[data-save]');
  const refresh = () => {
    const list = saved();
    buttons.forEach(button => {
      const on = list.includes(button.dataset.save);
      show(button, true);
      button.disabled = !on && list.length >= MOST;
      button.setAttribute('aria-pressed', on);
      show(one('[data-off]', button), !on);
      show(one('[data-on]', button), on);
    });
    all('[data-my-list-number]').forEach(place => {
      place.textContent = list.length;
      show(place, list.length);
    });
  };
  onClick('[data-save]', ({ currentTarget }) => {
    const path = currentTarget.dataset.save;
    save(saved().includes(path) ? savedBut(path) : saved().concat(path));
  });
  watchers.push(refresh);
  addEventListener('storage', changed);
  addEventListener('pageshow', event => event.persisted && changed());
  refresh();
}

// -- The page that shows the list, or one that came by a link

const parsed = text => new DOMParser().parseFromString(text, 'text/html');

// The page at an address, or where it says it moved; null if it is gone.
async function fetchPage(address, mayMove = true) {
  const answer = await fetch(address);
  if (answer.status === 404 || answer.status === 410) return null;
  if (!answer.ok) throw new Error(answer.status);
  const page = parsed(await answer.text());
  const moved = one('meta[http-equiv=refresh]', page);
  if (!moved) return { address: answer.url, page };
  return mayMove ? fetchPage(new URL(moved.content.replace(/.*url=/i, ''), answer.url), false) : null;
}

// Copies what stands in an element of the page at `address`.
function copyInto(to, from, address) {
  if (!from || !to) return;
  const copy = document.importNode(from, true);
  all('h2, script, form, button, [hidden]', copy).forEach(element => element.remove());
  all('*', copy).forEach(element => ['id', 'aria-labelledby'].forEach(name => element.removeAttribute(name)));
  all('[href]', copy).forEach(link => link.setAttribute('href', new URL(link.getAttribute('href'), address)));
  ['lang', 'dir'].forEach(name => from[name] && to.setAttribute(name, from[name]));
  to.textContent = '';
  to.append(...copy.childNodes);
}

function fill(item, { address, page }) {
  const name = one('[data-name]', item);
  const summary = one('[data-summary]', item);
  const status = one('main .status', page);
  name.href = address;
  copyInto(name, one('h1', page), address);
  copyInto(summary, one('.lead', page), address);
  copyInto(one('[data-contact-copy]', item), one('[data-contact]', page), address);
  if (!status || !summary) return;
  const notice = document.createElement('div');
  notice.className = status.className;
  copyInto(notice, status, address);
  summary.before(notice);
}

function listPage() {
  const place = one('[data-my-list]');
  const find = name => place && one(`[data-my-list-${name}]`, place);
  if (!find('items') || !find('item')) return;
  const pages = new Map();
  let list = [];

  const sent = () => {
    try {
      return proper(decodeURIComponent(location.hash.slice(1)).split(','));
    } catch (malformed) {
      return [];
    }
  };

  const draw = (path, number, own) => {
    const item = document.importNode(find('item').content, true).firstElementChild;
    const name = one('[data-name]', item);
    const address = place.dataset.address.replace('PATH', path);
    name.id = `saved-${number}`;
    name.href = address;
    name.textContent = path.split('/').pop().replace(/-/g, ' ');
    all('[data-remove]', item).forEach(button => {
      show(button, own);
      button.setAttribute('aria-describedby', name.id);
      button.addEventListener('click', () => {
        save(savedBut(path));
        (all('[data-remove]', place)[Math.min(number, list.length - 1)] || main).focus();
      });
    });
    if (!pages.has(path)) pages.set(path, fetchPage(address));
    pages.get(path).then(found => {
      if (found) return fill(item, found);
      name.removeAttribute('href');
      show(one('[data-gone]', item), true);
    }).catch(() => pages.delete(path));
    return item;
  };

  const refresh = () => {
    const mine = saved();
    const own = sent().every(path => mine.includes(path));
    list = own ? mine : sent();
    find('items').textContent = '';
    find('items').append(...list.map((path, number) => draw(path, number, own)));
    if (find('status')) find('status').textContent = own && list.length ? counted(place, list.length) : '';
    const shown = { empty: !list.length, tools: list.length, clear: own, shared: !own, keep: storage, copied: false, 'link-field': false };
    Object.keys(shown).forEach(name => show(find(name), shown[name]));
  };

  const copyLink = async link => {
    show(find('link-field'), true);
    all('[data-my-list-link-field] input').forEach(input => {
      input.value = link;
      input.select();
    });
    show(find('copied'), navigator.clipboard && await navigator.clipboard.writeText(link).then(() => true, () => false));
  };

  onClick('[data-my-list-share]', () => {
    const link = `${location.origin}${location.pathname}#${list}`;
    if (!navigator.share) return copyLink(link);
    navigator.share({ title: document.title, url: link }).catch(fault => fault.name === 'AbortError' || copyLink(link));
  });
  onClick('[data-my-list-clear]', () => {
    save([]);
    main.focus();
  });
  onClick('[data-my-list-keep]', () => {
    const paths = saved().concat(list);
    history.replaceState(null, '', location.pathname);
    save(paths);
    main.focus();
  });

  if (!storage && !sent().length) return;
  show(one('[data-without-script]'), false);
  watchers.push(refresh);
  addEventListener('hashchange', refresh);
  addEventListener('online', refresh);
  refresh();
}

// -- Lists that get shorter

function filtering() {
  const form = one('[data-filter]');
  if (!form) return;
  const lists = all('[data-cards]');
  const items = all('[data-cards] > li');
  const status = one('[data-filter-count]', form);
  const controls = all('select, input', form);
  const options = all('option[value]:not([value=""])', form);
  const words = options.map(option => option.text);
  let last = null;

  const choices = () => controls.filter(control => (control.type === 'checkbox' ? control.checked : control.value)).map(({ name, value }) => [name, value]);
  const fits = (item, chosen) => chosen.every(([name, value]) => [value, '*'].some(word => (item.dataset[name] || '').split(' ').includes(word)));
  const number = chosen => items.filter(item => fits(item, chosen)).length;

  const refresh = () => {
    const chosen = choices();
    items.forEach(item => show(item, fits(item, chosen)));
    options.forEach((option, at) => {
      const { name } = option.closest('select');
      const count = number(chosen.filter(([other]) => other !== name).concat([[name, option.value]]));
      option.text = `${words[at]} (${count})`;
      option.disabled = !count && !option.selected;
    });
    controls.filter(control => control.type === 'checkbox').forEach(box => {
      box.disabled = !box.checked && !number(chosen.concat([[box.name, box.value]]));
    });
    lists.forEach(list => {
      const part = list.closest('section');
      show(part && !part.contains(form) ? part : list, one('li:not([hidden])', list));
    });
    if (status && (last || chosen.length)) status.textContent = counted(status, number(chosen));
  };

  const choose = asked => controls.forEach(control => {
    const values = asked.getAll(control.name);
    if (control.type === 'checkbox') control.checked = values.includes(control.value);
    else control.value = values[0] || '';
    if (!control.value) control.selectedIndex = 0;
  });

  const write = control => {
    const query = String(new URLSearchParams(choices()));
    history[control === last ? 'replaceState' : 'pushState'](null, '', location.pathname + (query && `?${query}`));
    last = control;
    refresh();
  };

  const read = () => {
    choose(new URLSearchParams(location.search));
    refresh();
  };

  form.addEventListener('change', event => write(event.target));
  onClick('[data-filter-clear]', () => {
    choose(new URLSearchParams());
    write(form);
  });
  addEventListener('popstate', () => {
    last = form;
    read();
  });
  read();
  show(form, true);
}

function printing() {
  all('[data-print]').forEach(button => show(button, true));
  onClick('[data-print]', () => print());
}

// -- Reading aloud, by voices that are on the device: nothing that is read leaves it

const UNREAD = 'nav, form, button, .tools, [aria-hidden=true], details:not([open]) > :not(summary)';
// A sentence, or as much of it as Chrome says before it falls silent.
const SENTENCE = /.{1,180}?([.!?…؟۔।]+\s+|$)|.{1,180}(\s|$)|.{1,180}/g;

function voiceFor(lang) {
  const tag = voice => voice.lang.replace('_', '-');
  const voices = speechSynthesis.getVoices().filter(voice => voice.localService && tag(voice).split('-')[0] === lang.split('-')[0]);
  return voices.find(voice => navigator.languages.includes(tag(voice))) || voices[0];
}

// Runs of text in one block and one language.
function passages() {
  const found = [{}];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    let block = node.parentElement;
    if (!block.closest('main, h1') || block.closest(UNREAD) || !block.getClientRects().length) continue;
    const { lang } = block.closest('[lang]');
    while (/^(inline|contents)$/.test(getComputedStyle(block).display)) block = block.parentElement;
    let passage = found[found.length - 1];
    if (passage.block !== block || passage.lang !== lang) found.push(passage = { block, lang, text: '', nodes: [] });
    passage.nodes.push({ node, start: passage.text.length });
    passage.text += node.data.replace(/\s/g, ' ');
  }
  return found.slice(1);
}

function rangeOf(nodes, from, to) {
  const range = document.createRange();
  nodes.forEach(({ node, start }) => {
    if (start <= from && from < start + node.length) range.setStart(node, from - start);
    if (start < to && to <= start + node.length) range.setEnd(node, to - start);
  });
  return range;
}

// Everything to say, in order.
function speech() {
  const parts = [];
  passages().forEach(({ block, lang, text, nodes }) => {
    const voice = voiceFor(lang);
    let at = 0;
    (text.match(SENTENCE) || []).forEach(part => {
      const words = part.trim();
      const from = at + part.indexOf(words);
      at += part.length;
      if (voice && /[\p{L}\p{N}]/u.test(words)) parts.push({ words, voice, block, range: rangeOf(nodes, from, from + words.length) });
    });
  });
  return parts;
}

function listening() {
  const bar = one('[data-listening]');
  if (!window.speechSynthesis || !bar) return;
  let parts = [];
  let utterance = null;

  const light = part => {
    if (window.Highlight) return CSS.highlights.set('spoken', part ? new Highlight(part.range) : new Highlight());
    all('.spoken').forEach(block => block.classList.remove('spoken'));
    if (part) part.block.classList.add('spoken');
  };

  const hush = () => {
    utterance = null;
    speechSynthesis.cancel();
  };

  const stop = () => {
    hush();
    light();
    if (bar.contains(document.activeElement)) one('[data-listen]').focus();
    show(bar, false);
  };

  const say = () => {
    const [part] = parts;
    if (!part) return stop();
    const mine = utterance = new SpeechSynthesisUtterance(part.words);
    mine.voice = part.voice;
    mine.lang = part.voice.lang;
    mine.onend = () => {
      if (mine !== utterance) return;
      parts.shift();
      say();
    };
    mine.onerror = () => mine === utterance && stop();
    light(part);
    speechSynthesis.speak(mine);
  };

  const control = (selector, action, going) => onClick(selector, () => {
    const next = one(going ? '[data-listen-pause]' : '[data-listen-go-on]', bar);
    all('[data-listen-pause], [data-listen-go-on]', bar).forEach(button => show(button, button === next));
    show(bar, true);
    action();
    if (next) next.focus();
  });
  control('[data-listen]', () => {
    hush();
    parts = speech();
    say();
  }, true);
  control('[data-listen-pause]', hush, false);
  control('[data-listen-go-on]', say, true);
  onClick('[data-listen-stop]', stop);
  addEventListener('pagehide', stop);

  const offer = () => all('[data-listen]').forEach(button => show(button, Boolean(voiceFor(root.lang))));
  speechSynthesis.onvoiceschanged = offer;
  offer();
}

// -- Pages for when there is no internet

const listLink = one('a[data-my-list-link]');
const addressOf = path => listLink.pathname.replace(/my-list(?=(\/|\.html)?$)/, path);

function keeping() {
  const { worker } = document.body.dataset;
  const workers = navigator.serviceWorker;
  if (!worker || !workers) return;
  const tell = () => workers.ready.then(({ active }) => active.postMessage({
    here: location.href,
    keep: (listLink ? saved().map(addressOf) : []).concat(all('img').map(picture => picture.currentSrc).filter(Boolean)),
  }));
  workers.register(worker).catch(() => {});
  workers.addEventListener('controllerchange', tell);
  watchers.push(tell);
  tell();
}

// On the page that stands in for another: links to those that are here.
async function keptPages() {
  const place = one('[data-kept]');
  if (!place || !window.caches || !listLink) return;
  const standIn = addressOf('offline');
  const again = () => fetch(location.href, { method: 'HEAD' }).then(() => location.reload(), () => setTimeout(again, 5000));
  if (location.pathname !== standIn) again();
  const [folder] = listLink.pathname.split('my-list');
  const name = (await caches.keys()).filter(other => other.startsWith(`localoffer ${document.body.dataset.base} `)).pop();
  if (!name) return;
  const cache = await caches.open(name);
  const kept = (await cache.keys()).map(({ url }) => new URL(url).pathname).filter(url => url.startsWith(folder) && url !== standIn);
  for (const url of kept.slice(-MOST).reverse()) {
    const answer = await cache.match(url);
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    copyInto(link, one('h1', parsed(await answer.text())), link.href);
    item.append(link);
    place.append(item);
  }
}

[saving, printing, listPage, filtering, listening, keeping, keptPages].forEach(async part => {
  try {
    await part();
  } catch (fault) {
    console.error(fault);
  }
});
