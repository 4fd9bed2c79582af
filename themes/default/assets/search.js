// Search without a server. Its files come from src/render/machine/search/; words are folded as in src/words/fold.rs.

const ROWS = 'łƚ l øɔ o đðɗ d ħ h ı i ŋ n əɛ e ɓ b ƙ k ƴ y æ ae œ oe ß ss þ th ς σ ґ г ٱ ا ىيێېۍ ی كڪ ک ةەہھۃ ه ۆۇ و ڕ ر ڵ ل ں ن ੰ ਂ ँ ं ঁ ং ઁ ં'.split(' ');
const LETTERS = { 'ー': '', '・': ' ' };
ROWS.forEach((letters, i) => i % 2 || [...letters].forEach(c => { LETTERS[c] = ROWS[i + 1]; }));
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const ZEROS = [...'٠۰߀०০੦૦୦௦౦೦൦๐၀'].map(c => c.charCodeAt(0));
const DROPPED = /['`\xad\u02b9-\u02bc\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u0e47-\u0e4e\u200b-\u200f\u2018-\u201b\u202a-\u202e\u2032\u2060-\u206f\u3099\u309a\ufe00-\ufe0f\ufeff]/g;
const UNSPACED = '[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u9fff\\u{20000}-\\u{3ffff}]';
const RUN = new RegExp(`${UNSPACED}+|(?:(?!${UNSPACED})[\\p{Alphabetic}\\p{N}\\p{M}])+`, 'gu');
const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, 'u');

/** The words under which search knows `text`. */
export function fold(text, language) {
  const letters = text.normalize('NFKD').toLowerCase().replace(DROPPED, '').replace(LETTER, c => LETTERS[c]).replace(/\p{Nd}/gu, digit);
  const end = { ar: withoutArticle, en: singular }[language.split('-')[0]] || (word => word);
  return (letters.match(RUN) || []).flatMap(run => (STARTS_UNSPACED.test(run) ? pairs([...run]) : end(run)));
}

function digit(c) {
  const zero = ZEROS.find(zero => c.charCodeAt(0) >= zero && c.charCodeAt(0) < zero + 10);
  return zero ? c.charCodeAt(0) - zero : c;
}

function pairs(signs) {
  return signs.length < 2 ? signs : signs.slice(1).map((sign, i) => signs[i] + sign);
}

function withoutArticle(word) {
  const shorter = word.replace(/^(?:ال(?=..)|وال(?=...)|بال(?=....)|لل(?=...))/, '');
  return shorter === word ? word : withoutArticle(shorter);
}

function singular(word) {
  if (!/^[a-z\d]{3,}s$/.test(word) || /(?:ss|us|is)$/.test(word)) return word;
  const shorter = word.slice(0, -1);
  if (/..ie$/.test(shorter)) return shorter.slice(0, -2) + 'y';
  return /(?:[sxz]|[cs]h)e$/.test(shorter) ? shorter.slice(0, -1) : shorter;
}

// What a match is worth: in a short name, a longer one, a heading, the page; and by how the word was found.
const FIELDS = [8, 6, 3, 1];
const EXACT = 1, BEGINNING = .7, OFF = [0, .2, .08], STEM = .1;
// With this many results nobody looks for mistakes of typing.
const ENOUGH = 5;

/** A search in the index `start`; `load` gives the content of one of its files. */
export function open(start, load) {
  let before = '';
  const words = start.words.split(' ').map(told => (before = before.slice(0, parseInt(told[0], 36)) + told.slice(1)));
  const masks = words.map(mask);
  const small = new Set(start.small.split(' '));

  /** The words that `typed`, one of `count`, may mean, each as [place, worth]. The last may be half typed. */
  function meanings(typed, last, loosely, count) {
    const clear = [], near = [];
    const most = loosely && typed.length > 3 ? 1 + (typed.length > 7) : 0;
    const own = mask(typed);
    words.forEach((word, place) => {
      if (word === typed) clear.push([place, EXACT]);
      else if (word.startsWith(typed)) clear.push([place, BEGINNING - Math.min(word.length - typed.length, 20) / 100]);
      else if (most && bits(own & ~masks[place]) <= most) {
        const [whole, beginning] = distances(typed, word, most);
        const off = last ? Math.min(whole, beginning) : whole;
        if (off <= most) near.push([place, OFF[off] - (off < whole ? .03 : 0) - (word[0] === typed[0] ? 0 : .02)]);
        else if (sameStem(typed, word)) near.push([place, STEM]);
      }
    });
    // Each may be one more file to load, so a long question gets fewer.
    const best = (found, most) => found.sort((one, other) => other[1] - one[1]).slice(0, most);
    return best(clear, last ? 40 : 40 / count).concat(best(near, clear.length ? 2 : Math.min(10, 4 + 12 / count)));
  }

  /** What each entry with one of the words `found` is worth. */
  async function holding(found) {
    const worths = new Map();
    await Promise.all(found.map(async ([place, worth]) => {
      const [first, file] = start.places.filter(([first]) => first <= place).pop();
      let entry = 0;
      (await load(file))[place - first].forEach(step => {
        entry += step >> 2;
        worths.set(entry, Math.max(worths.get(entry) || 0, FIELDS[step & 3] * worth));
      });
    }));
    return worths;
  }

  async function attempt(typed, loosely) {
    const found = typed.map((word, i) => meanings(word, i === typed.length - 1, loosely, typed.length));
    // What the index writes as one word may be typed as two.
    typed.slice(1).forEach((word, i) => {
      const joined = words.indexOf(typed[i] + word);
      if (joined >= 0) [i, i + 1].forEach(at => found[at].push([joined, EXACT]));
    });
    const totals = new Map();
    (await Promise.all(found.map(holding))).forEach(worths => worths.forEach((worth, entry) => {
      const total = totals.get(entry) || { entry, over: entry >= start.current, words: 0, worth: 0 };
      total.words += 1;
      total.worth += worth * Math.log(1 + start.count / worths.size);
      totals.set(entry, total);
    }));
    return [...totals.values()].sort((one, other) => other.words - one.words || one.over - other.over || other.worth - one.worth || one.entry - other.entry);
  }

  return {
    /** The numbers of the entries that hold every word of `query`, or else half of them, the best first. */
    async find(query) {
      const all = [...new Set(fold(query, start.language))];
      const telling = all.filter(word => !small.has(word));
      const typed = (telling.length ? telling : all).slice(0, 12);
      const whole = results => results.filter(({ words }) => words === typed.length);
      let results = await attempt(typed, false);
      if (whole(results).length < ENOUGH) results = await attempt(typed, true);
      const kept = whole(results).length ? whole(results) : results.filter(({ words }) => words * 2 >= typed.length);
      return kept.map(({ entry }) => entry);
    },
    /** What a result shows of the entry `number`. */
    async entry(number) {
      const file = await load(start.entries[Math.floor(number / start.each)]);
      const [path, name, summary, state, marks] = file[number % start.each];
      const [page, part] = path.split('#');
      return { path, name, summary, state, marks, href: start.address.replace('PATH', page) + (part ? `#${part}` : '') };
    },
  };
}

/** The letters of a word as bits, to see quickly that two words are far apart. */
function mask(word) {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function bits(number) {
  let count = 0;
  for (; number; number &= number - 1) count++;
  return count;
}

/** How many letters to change, add, leave out or swap to make `typed` into `word`, and into a beginning of it. */
function distances(typed, word, most) {
  let older, above = Array.from({ length: word.length + 1 }, (_, i) => i);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (typed[i - 1] === word[j - 1] ? 0 : 1));
      if (older && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) row[j] = Math.min(row[j], older[j - 2] + 1);
    }
    if (Math.min(...row) > most) return [9, 9];
    [older, above] = [above, row];
  }
  return [above[word.length], Math.min(...above)];
}

/** Whether two words differ at the end, as forms of one word do. */
function sameStem(typed, word) {
  let shared = 0;
  while (shared < word.length && typed[shared] === word[shared]) shared++;
  return shared > 3 && typed.length - shared < 3 && word.length - shared < 4;
}

/** Puts the search of a page to work. What a template leaves out is made and never shown. */
function begin(box) {
  const part = (name, within = box) => within.querySelector(`[data-${name}]`) || document.createElement('p');
  const [status, none, failed, list, model, more] = ['status', 'none', 'failed', 'results', 'item', 'more'].map(name => part(`search-${name}`));
  const input = document.querySelector('main input[name="q"]') || document.querySelector('input[name="q"]');
  if (!input || !model.content) return;
  const index = new URL(box.dataset.index, document.baseURI).href;
  const kept = {};
  let found = [], latest = 0, search, source, waiting;

  function fetched(url) {
    kept[url] = kept[url] || fetch(url).then(answer => (answer.ok ? answer.json() : Promise.reject(answer.status)));
    kept[url].catch(() => delete kept[url]);
    return kept[url];
  }

  async function ready() {
    const start = await fetched(index);
    source = start.source;
    search = search || open(start, name => fetched(index.replace(/[^/]*$/, `${start.language}/${name}.json`)));
  }

  function counted(number) {
    const forms = JSON.parse(status.dataset.words || '{"other":"#"}');
    return ((!number && forms.zero) || forms[new Intl.PluralRules(document.documentElement.lang).select(number)] || forms.other).replace('#', number);
  }

  function item({ path, href, name, summary, state, marks }) {
    const copy = document.importNode(model.content, true);
    const link = part('name', copy);
    link.href = href;
    [[link, name, 2], [part('summary', copy), summary, 4]].forEach(([element, words, mark]) => {
      if (marks & mark) [element.lang, element.dir] = source;
      element.textContent = words;
    });
    const kind = { guides: 'guide', events: 'event', glossary: 'term', who: 'role' }[path.split(/[/#]/)[0]];
    [[kind, kind], [`status-${state}`, state], [marks & 1 && 'in-source', 'language']].forEach(([name, look]) => {
      const words = list.getAttribute(`data-${name}`);
      if (!words) return;
      const tag = document.createElement('span');
      tag.className = `tag ${look}`;
      tag.textContent = words;
      link.parentNode.append(' ', tag);
    });
    return copy;
  }

  async function print(from, turn) {
    const entries = await Promise.all(found.slice(from, from + 10).map(search.entry));
    if (turn !== latest) return;
    if (!from) list.textContent = '';
    list.append(...entries.map(item));
    more.hidden = found.length <= from + 10;
  }

  function say(words, isNone, isFailed) {
    status.textContent = words;
    none.hidden = !isNone;
    failed.hidden = !isFailed;
  }

  async function run() {
    clearTimeout(waiting);
    const turn = ++latest;
    const typed = input.value.trim();
    history.replaceState(history.state, '', typed ? `?q=${encodeURIComponent(typed)}` : location.pathname);
    // One letter finds too much; one sign of Chinese does not.
    const asked = typed.length > 1 || typed > '\u0e00';
    try {
      await ready();
      const results = asked ? await search.find(typed) : [];
      if (turn !== latest) return;
      found = results;
      await print(0, turn);
      if (turn === latest) say(asked ? counted(found.length) : '', asked && !found.length, false);
    } catch (trouble) {
      if (turn !== latest) return;
      list.textContent = '';
      more.hidden = true;
      say('', false, true);
    }
  }

  input.addEventListener('focus', () => ready().catch(() => {}), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, 150);
  });
  (input.form || input).addEventListener('submit', event => {
    event.preventDefault();
    run();
  });
  more.addEventListener('click', async () => {
    const shown = list.children.length;
    await print(shown, latest).catch(() => say(status.textContent, false, true));
    const next = list.children[shown];
    if (next) next.querySelector('a').focus();
  });
  document.querySelectorAll('[data-without-script]').forEach(element => { element.hidden = true; });
  input.value = new URL(location.href).searchParams.get('q') || input.value;
  if (input.value) run();
}

if (typeof document !== 'undefined') document.querySelectorAll('[data-search]').forEach(begin);
