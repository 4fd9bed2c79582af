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
