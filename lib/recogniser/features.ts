import { mix } from './mix';
import { AFFIXES } from './word-hash';
import { ALL_CAPITALS, CAPITAL_WORD, type WordTable } from './word-table';

/** Room that `tokenFeatures` needs at most. */
export const MOST_FEATURES = 128;

/** Stands for whatever is before the first and behind the last token of a sentence. */
const EDGE = 0x7f4a7c15;
/** Distances in a run of capitals are counted up to here. */
const FAR = 4;
const CASE = CAPITAL_WORD | ALL_CAPITALS;

/**
 * Writes the features of token `i` of the sentence `from` to `to` (half-open) into `out`, each a 32-bit hash of its
 * template and values, and returns how many. Those of `lexicalFeatures` come first.
 */
export function tokenFeatures(t: WordTable, from: number, to: number, i: number, out: Int32Array): number {
  let n = lexicalFeatures(t, from, to, i, out);
  n = shapeFeatures(t, from, to, i, out, n);
  n = neighbourFeatures(t, from, to, i, out, n);
  n = clusterFeatures(t, from, to, i, out, n);
  n = hintFeatures(t, from, to, i, out, n);
  return ((t.marks[i] as number) & CAPITAL_WORD) === 0 ? n : runFeatures(t, from, to, i, out, n);
}

/** Those that know the word itself: training leaves them out now and then, so that the others carry unknown words. */
export function lexicalFeatures(t: WordTable, from: number, to: number, i: number, out: Int32Array): number {
  const word = t.word[i] as number;
  out[0] = mix(1, word);
  out[1] = mix(mix(2, word), i + 1 < to ? (t.word[i + 1] as number) : EDGE);
  out[2] = mix(mix(3, i > from ? (t.word[i - 1] as number) : EDGE), word);
  let n = 3;
  for (let k = 0; k < AFFIXES; k++) {
    const prefix = t.prefixes[i * AFFIXES + k] as number;
    if (prefix === 0) break;
    out[n++] = mix(4 + k, prefix);
    out[n++] = mix(8 + k, t.suffixes[i * AFFIXES + k] as number);
  }
  return n;
}

function shapeFeatures(
  t: WordTable,
  from: number,
  to: number,
  i: number,
  out: Int32Array,
  first: number,
): number {
  let n = first;
  const shape = t.shape[i] as number;
  const marks = t.marks[i] as number;
  const before = i > from ? (t.shape[i - 1] as number) : EDGE;
  const behind = i + 1 < to ? (t.shape[i + 1] as number) : EDGE;
  const pointBefore = t.before[i] as number;
  const pointBehind = t.behind[i] as number;
  const caseBefore = i > from ? (t.marks[i - 1] as number) & CASE : FAR;
  const caseBehind = i + 1 < to ? (t.marks[i + 1] as number) & CASE : FAR;
  out[n++] = mix(12, 0);
  out[n++] = mix(13, shape);
  out[n++] = mix(mix(14, before), shape);
  out[n++] = mix(mix(15, shape), behind);
  out[n++] = mix(mix(16, caseBefore), (marks & CASE) * 8 + caseBehind);
  out[n++] = mix(17, marks * 2 + (t.opens[i] as number));
  out[n++] = mix(mix(18, marks), pointBefore);
  out[n++] = mix(mix(19, marks), pointBehind);
  out[n++] = mix(mix(20, pointBefore * 64 + marks), pointBehind);
  out[n++] = mix(mix(21, t.gaps[i] as number), shape);
  out[n++] = mix(mix(22, i + 1 < to ? (t.gaps[i + 1] as number) : EDGE), shape);
  out[n++] = mix(23, before);
  out[n++] = mix(24, behind);
  out[n++] = mix(81, (i > from ? (t.marks[i - 1] as number) : FAR * 64) * 64 + marks);
  out[n++] = mix(mix(82, i > from ? (t.marks[i - 1] as number) : FAR * 64), t.middle[i] as number);
  return n;
}

function neighbourFeatures(
  t: WordTable,
  from: number,
  to: number,
  i: number,
  out: Int32Array,
  first: number,
): number {
  let n = first;
  const before = i > from ? (t.word[i - 1] as number) : EDGE;
  const behind = i + 1 < to ? (t.word[i + 1] as number) : EDGE;
  const twoBefore = i - 1 > from ? (t.word[i - 2] as number) : EDGE;
  const twoBehind = i + 2 < to ? (t.word[i + 2] as number) : EDGE;
  out[n++] = mix(25, before);
  out[n++] = mix(26, behind);
  out[n++] = mix(27, twoBefore);
  out[n++] = mix(28, twoBehind);
  out[n++] = mix(mix(29, twoBefore), before);
  out[n++] = mix(mix(30, behind), twoBehind);
  out[n++] = mix(mix(31, before), behind);
  if (i > from) out[n++] = mix(32, t.suffixes[(i - 1) * AFFIXES + 2] as number);
  if (i + 1 < to) out[n++] = mix(33, t.suffixes[(i + 1) * AFFIXES + 2] as number);
  const capital = (t.marks[i] as number) & CAPITAL_WORD;
  const least = Math.max(from, i - 2);
  const most = Math.min(to - 1, i + 2);
  for (let k = least; k <= most; k++) {
    const classes = t.classes[k] as number;
    if (classes !== 0) out[n++] = mix(mix(36 + k - i, classes), capital);
  }
  return n;
}

function clusterFeatures(
  t: WordTable,
  from: number,
  to: number,
  i: number,
  out: Int32Array,
  first: number,
): number {
  let n = first;
  const least = Math.max(from, i - 2);
  const most = Math.min(to - 1, i + 2);
  for (let k = least; k <= most; k++) {
    out[n++] = mix(42 + k - i, t.coarse[k] as number);
    out[n++] = mix(47 + k - i, t.middle[k] as number);
    if (k >= i - 1 && k <= i + 1) out[n++] = mix(52 + k - i, t.fine[k] as number);
  }
  const coarse = t.coarse[i] as number;
  const marks = t.marks[i] as number;
  out[n++] = mix(54, coarse * 64 + marks);
  out[n++] = mix(55, (t.middle[i] as number) * 2 + (marks & CAPITAL_WORD));
  if (i > from) out[n++] = mix(56, (t.coarse[i - 1] as number) * 4096 + coarse);
  if (i + 1 < to) out[n++] = mix(57, coarse * 4096 + (t.coarse[i + 1] as number));
  return n;
}

function hintFeatures(
  t: WordTable,
  from: number,
  to: number,
  i: number,
  out: Int32Array,
  first: number,
): number {
  let n = first;
  const { labels, listed } = t.hints;
  const hint = labels[i] as number;
  const before = i > from ? (labels[i - 1] as number) : 31;
  const behind = i + 1 < to ? (labels[i + 1] as number) : 31;
  const list = listed[i] as number;
  const marks = t.marks[i] as number;
  const capital = marks & CAPITAL_WORD;
  out[n++] = mix(58, hint * 64 + marks);
  out[n++] = mix(59, before * 32 + hint);
  out[n++] = mix(60, hint * 32 + behind);
  out[n++] = mix(61, (before * 32 + hint) * 32 + behind);
  out[n++] = mix(mix(62, hint), t.shape[i] as number);
  out[n++] = mix(63, hint * 4096 + (t.middle[i] as number));
  out[n++] = mix(64, hint * 256 + list);
  out[n++] = mix(65, list * 64 + marks);
  out[n++] = mix(66, i > from ? (listed[i - 1] as number) * 2 + capital : EDGE + capital);
  out[n++] = mix(67, i + 1 < to ? (listed[i + 1] as number) * 2 + capital : EDGE + capital);
  return n;
}

/** The run of capitals that a capital stands in, and what stands around it. */
function runFeatures(
  t: WordTable,
  from: number,
  to: number,
  i: number,
  out: Int32Array,
  before: number,
): number {
  let n = before;
  const first = t.runFrom[i] as number;
  const last = t.runTo[i] as number;
  if (last > first) {
    out[n++] = mix(68, t.word[last] as number);
    out[n++] = mix(69, t.word[first] as number);
    out[n++] = mix(70, t.classes[last] as number);
    out[n++] = mix(71, t.classes[first] as number);
    out[n++] = mix(72, (t.middle[last] as number) * 4 + Math.min(last - i, 2));
    out[n++] = mix(73, (t.middle[first] as number) * 4 + Math.min(i - first, 2));
  }
  out[n++] = mix(74, Math.min(last - i, FAR) * 8 + Math.min(i - first, FAR));
  out[n++] = mix(75, first > from ? (t.word[first - 1] as number) : EDGE);
  out[n++] = mix(76, last + 1 < to ? (t.word[last + 1] as number) : EDGE);
  out[n++] = mix(77, first > from ? (t.middle[first - 1] as number) : EDGE);
  out[n++] = mix(78, last + 1 < to ? (t.middle[last + 1] as number) : EDGE);
  const seen = (t.elsewhere[i] as number) * 2 + (t.opens[i] as number);
  out[n++] = mix(79, seen);
  out[n++] = mix(80, seen * 4 + ((t.marks[i] as number) & ALL_CAPITALS));
  return n;
}
