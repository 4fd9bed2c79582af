// Search without a server. Words are folded as src/words/fold.rs folds them; files are written by src/render/machine/search/.

const ROWS = 'łƚ l øɔ o đðɗ d ħ h ı i ŋ n əɛ e ɓ b ƙ k ƴ y æ ae œ oe ß ss þ th ς σ ґ г ٱ ا ىيێېۍ ی كڪ ک ةەہھۃ ه ۆۇ و ڕ ر ڵ ل ں ن ੰ ਂ ँ ं ঁ ং ઁ ં'.split(' ');
const LETTERS = { 'ー': '', '・': ' ' };
ROWS.forEach((letters, i) => i % 2 || [...letters].forEach(c => { LETTERS[c] = ROWS[i + 1]; }));
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const ZEROS = [...'٠۰߀०০੦૦୦௦౦೦൦๐၀'].map(c => c.charCodeAt(0));
const DIGIT = new RegExp(`[${ZEROS.map(c => `\\u{${c.toString(16)}}-\\u{${(c + 9).toString(16)}}`).join('')}]`, 'gu');
const DROPPED = /['`\xad\u02b9-\u02bc\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u061c\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff\u093c\u09bc\u0a3c\u0abc\u0b3c\u0cbc\u0e47-\u0e4e\u1ab0-\u1aff\u1dc0-\u1dff\u200b-\u200f\u2018-\u201b\u202a-\u202e\u2032\u2060-\u206f\u20d0-\u20ff\u3099\u309a\ufe00-\ufe0f\ufe20-\ufe2f\ufeff]/g;
const UNSPACED = '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u9fff\\u{20000}-\\u{3ffff}';
const VOWEL_KILLERS = '\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d4d\\u0dca';
const RUN = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{Alphabetic}\\p{N}${VOWEL_KILLERS}])+`, 'gu');
const STARTS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');

/** The words under which search knows `text`, in the language of the tag `language`. */
export function fold(text, language) {
  const letters = text.normalize('NFKD').toLowerCase().replace(DROPPED, '').replace(LETTER, c => LETTERS[c])
    .replace(DIGIT, c => c.charCodeAt(0) - ZEROS.find(zero => c.charCodeAt(0) - zero < 10 && c.charCodeAt(0) >= zero));
  const end = { ar: withoutArticle, en: singular }[language.split('-')[0]] || (word => word);
  return (letters.match(RUN) || []).flatMap(run => (STARTS_UNSPACED.test(run) ? pairs([...run]) : [end(run)]));
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

// What a match is worth, by where the word is (a short name, a longer one, a heading, the page) and by how it was found.
const FIELDS = [8, 6, 3, 1];
const EXACT = 1, BEGINNING = .7, ONE_OFF = .2, TWO_OFF = .08, STEM = .1;
// How many words of the index one typed word may mean, and from how many results on mistakes of typing are not looked for.
const MEANINGS = 40, NEAR = 10, ENOUGH = 5;

/** A search over the index `start`; `load` gives the parsed file of a name. */
export function open(start, load) {
  let before = '';
  const words = start.words.split(' ').map(told => (before = before.slice(0, parseInt(told[0], 36)) + told.slice(1)));
  const masks = words.map(mask);
  const small = new Set(start.small.split(' '));

  /** The words of the index that `typed` may mean, each as [place, worth]. `last` says that more letters may follow. */
  function meanings(typed, last, loosely) {
    const found = [];
    const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
    const own = mask(typed);
    words.forEach((word, place) => {
      if (word === typed) found.push([place, EXACT]);
      else if (word.startsWith(typed)) found.push([place, BEGINNING - Math.min(word.length - typed.length, 20) / 100]);
      else if (loosely && most && bits(own & ~masks[place]) <= most) {
        const [whole, start] = distances(typed, word, most);
        const off = last ? Math.min(whole, start + .5) : whole;
        if (off <= most + .5) found.push([place, (off < 2 ? ONE_OFF : TWO_OFF) - (off % 1 ? .03 : 0) - (word[0] === typed[0] ? 0 : .02)]);
        else if (sameStem(typed, word)) found.push([place, STEM]);
      }
    });
    found.sort((one, other) => other[1] - one[1]);
    const clear = found.filter(([, worth]) => worth > ONE_OFF).slice(0, MEANINGS);
    return clear.concat(found.filter(([, worth]) => worth <= ONE_OFF).slice(0, NEAR));
  }

  /** For each entry that holds one of the words, what the best of them is worth. */
  async function holding(found) {
    const worths = new Map();
    const lists = await Promise.all(found.map(([place]) => {
      const file = start.places.reduce((at, [first], index) => (first <= place ? index : at), 0);
      return load(start.places[file][1]).then(list => list[place - start.places[file][0]]);
    }));
    lists.forEach((steps, index) => {
      let entry = 0;
      steps.forEach(step => {
        entry += step >> 2;
        worths.set(entry, Math.max(worths.get(entry) || 0, FIELDS[step & 3] * found[index][1]));
      });
    });
    return worths;
  }

  async function attempt(typed, loosely) {
    const found = typed.map((word, index) => meanings(word, index === typed.length - 1, loosely));
    // What the index writes as one word may be typed as two.
    typed.slice(1).forEach((word, index) => {
      const joined = words.indexOf(typed[index] + word);
      if (joined >= 0) [index, index + 1].forEach(at => found[at].push([joined, EXACT]));
    });
    const held = await Promise.all(found.map(holding));
    const totals = new Map();
    held.forEach(worths => {
      const rare = Math.log(1 + start.count / (worths.size || 1));
      worths.forEach((worth, entry) => {
        const total = totals.get(entry) || { entry, words: 0, worth: 0 };
        total.words += 1;
        total.worth += worth * rare;
        totals.set(entry, total);
      });
    });
    const over = ({ entry }) => entry >= start.current;
    return [...totals.values()].sort((one, other) => other.words - one.words || over(one) - over(other) || other.worth - one.worth || one.entry - other.entry);
  }

  return {
    /** The numbers of the entries that answer `query`, the best first: those that hold every word, or else the most words. */
    async find(query) {
      const all = [...new Set(fold(query, start.language))];
      const telling = all.filter(word => !small.has(word));
      const typed = (telling.length ? telling : all).slice(0, 12);
      const whole = results => results.filter(({ words }) => words === typed.length);
      if (!typed.length) return [];
      let results = await attempt(typed, false);
      if (whole(results).length < ENOUGH) results = await attempt(typed, true);
      const kept = whole(results).length ? whole(results) : results.filter(({ words }) => words * 2 >= typed.length);
      return kept.map(({ entry }) => entry);
    },
    /** What results show of the entry `number`. */
    async entry(number) {
      const file = await load(start.entries[Math.floor(number / start.each)]);
      const [path, name, summary, state = '', marks = 0] = file[number % start.each];
      const [page, part] = path.split('#');
      const href = start.address.replace('PATH', page) + (part ? `#${part}` : '');
      return { path, href, name, summary, state, pageInSource: marks & 1, nameInSource: marks & 2, summaryInSource: marks & 4 };
    },
  };
}

/** The letters of a word as bits: a quick way to see that two words are too far apart. */
function mask(word) {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function bits(number) {
  let count = 0;
  for (let rest = number; rest; rest &= rest - 1) count++;
  return count;
}

/** How many letters must be changed, put in, left out or swapped to make `typed` into `word`, and into the nearest beginning of `word`; not counted past `most`. */
function distances(typed, word, most) {
  let [older, above] = [[], Array.from({ length: word.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    for (let j = 1; j <= word.length; j++) {
      const same = typed[i - 1] === word[j - 1];
      row[j] = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) row[j] = Math.min(row[j], older[j - 2] + 1);
    }
    if (Math.min(...row) > most) return [99, 99];
    [older, above] = [above, row];
  }
  return [above[word.length], Math.min(...above)];
}

/** Whether two words differ only in a few letters at the end, as the forms of a word do in many languages. */
function sameStem(typed, word) {
  let shared = 0;
  while (shared < word.length && typed[shared] === word[shared]) shared++;
  return shared >= 4 && typed.length - shared <= 2 && word.length - shared <= 3;
}

/** Puts the search to work on a page that holds one. */
function begin(box) {
  const part = name => box.querySelector(`[data-search-${name}]`);
  const [status, list, model, more] = ['status', 'results', 'item', 'more'].map(part);
  const input = document.querySelector('main input[name="q"]') || document.querySelector('input[name="q"]');
  if (!list || !model || !input) return;
  const index = new URL(box.dataset.index, document.baseURI).href;
  const kept = new Map();
  let found = [], search, latest = 0, waiting;

  const show = (element, shown) => { if (element) element.hidden = !shown; };
  const fetched = url => {
    if (!kept.has(url)) {
      const file = fetch(url).then(answer => (answer.ok ? answer.json() : Promise.reject(new Error(`${url}: ${answer.status}`))));
      file.catch(() => kept.delete(url));
      kept.set(url, file);
    }
    return kept.get(url);
  };
  const ready = () => fetched(index).then(start => {
    search = search || { start, ...open(start, name => fetched(index.replace(/[^/]*$/, `${start.language}/${name}.json`))) };
    return search;
  });

  function counted(number) {
    const forms = JSON.parse(status.dataset.words || '{}');
    const form = (!number && forms.zero) || forms[new Intl.PluralRules(document.documentElement.lang).select(number)] || forms.other || '#';
    return form.replace('#', number);
  }

  function item(entry) {
    const copy = document.importNode(model.content, true);
    const link = copy.querySelector('[data-name]'), summary = copy.querySelector('[data-summary]');
    const speak = (element, inSource) => { if (inSource) [element.lang, element.dir] = search.start.source; };
    link.href = entry.href;
    link.textContent = entry.name;
    speak(link, entry.nameInSource);
    if (summary) {
      summary.textContent = entry.summary;
      speak(summary, entry.summaryInSource);
    }
    const kind = { guides: 'guide', events: 'event', glossary: 'term', who: 'role' }[entry.path.split(/[/#]/)[0]];
    [[kind, kind], [entry.state && `status-${entry.state}`, entry.state], [entry.pageInSource && 'in-source', 'language']].forEach(([name, look]) => {
      const words = name && list.getAttribute(`data-${name}`);
      if (!words) return;
      const tag = document.createElement('span');
      tag.className = `tag ${look}`;
      tag.textContent = words;
      (copy.querySelector('[data-tags]') || link.parentNode).append(' ', tag);
    });
    return copy;
  }

  async function print(from, turn) {
    const entries = await Promise.all(found.slice(from, from + 10).map(search.entry));
    if (turn !== latest) return;
    if (!from) list.textContent = '';
    list.append(...entries.map(item));
    show(more, found.length > from + 10);
  }

  async function run() {
    clearTimeout(waiting);
    const turn = ++latest;
    const typed = input.value.trim();
    const query = typed.length > 1 || STARTS_UNSPACED.test(typed) ? typed : '';
    const address = new URL(location.href);
    if (typed) address.searchParams.set('q', typed); else address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
    try {
      const results = query ? await (await ready()).find(query) : [];
      if (turn !== latest) return;
      found = results;
      await print(0, turn);
      if (turn !== latest) return;
      if (status) status.textContent = query ? counted(found.length) : '';
      show(part('none'), query && !found.length);
      show(part('failed'), false);
    } catch (trouble) {
      if (turn !== latest) return;
      found = [];
      list.textContent = '';
      if (status) status.textContent = '';
      [[part('none'), false], [more, false], [part('failed'), true]].forEach(([element, shown]) => show(element, shown));
    }
  }

  input.value = new URL(location.href).searchParams.get('q') || input.value;
  input.addEventListener('focus', () => ready().catch(() => {}), { once: true });
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, 150);
  });
  if (input.form) {
    input.form.addEventListener('submit', event => {
      event.preventDefault();
      run();
    });
  }
  if (more) {
    more.addEventListener('click', async () => {
      const shown = list.children.length;
      await print(shown, latest).catch(() => show(part('failed'), true));
      const link = list.children[shown] && list.children[shown].querySelector('a');
      if (link) link.focus();
    });
  }
  document.querySelectorAll('[data-without-script]').forEach(element => show(element, false));
  if (input.value) run();
}

if (typeof document !== 'undefined') document.querySelectorAll('[data-search]').forEach(begin);
