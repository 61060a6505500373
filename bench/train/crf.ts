import { LABELS, mayFollow, continues, isOpen } from '../../lib/recogniser/labels';
import type { Examples } from './examples';
import { randomOf, shuffle } from './random';

/** Weights of a linear-chain CRF: of feature `f` and label `y` at `f × LABELS + y`, of a label after another at `a × LABELS + b`. */
export interface CrfWeights {
  readonly states: Float32Array;
  readonly transitions: Float32Array;
}

export interface CrfOptions {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of L1, which sets most weights to nothing. */
  readonly l1: number;
  /** Share of tokens that are learnt without their own word. */
  readonly drop: number;
  readonly seed: number;
  /** The weights are the mean of those at the end of the last so many epochs. */
  readonly averaged: number;
  readonly onEpoch?: (epoch: number, logLikelihood: number) => void;
}

const FIRST_SQUARES = 1e-2;
/** Tokens whose gradient is smaller are learnt already. */
const SETTLED = 1e-4;

/**
 * Trains by AdaGrad with L1 applied when a feature is next seen (Duchi et al. 2011; Tsuruoka et al. 2009), one sentence
 * a step. The same examples and seed give the same weights.
 */
export function trainCrf(examples: Examples, options: CrfOptions): CrfWeights {
  const { epochs, rate, l1, drop, seed, averaged } = options;
  const { sentences, tokens, features, lexical, labels, hashes } = examples;
  const L = LABELS;
  const W = new Float32Array(hashes.length * L);
  const G = new Float32Array(hashes.length * L).fill(FIRST_SQUARES);
  const states = new Float32Array(W.length);
  const seen = new Int32Array(hashes.length);
  const T = new Float32Array(L * L);
  const transitions = new Float32Array(L * L);
  const TG = new Float32Array(L * L).fill(FIRST_SQUARES);
  const ok = Array.from({ length: L * L }, (_, k) => mayFollow(Math.floor(k / L), k % L));
  const ET = new Float64Array(L * L);
  const random = randomOf(seed);
  const order = Int32Array.from({ length: sentences.length - 1 }, (_, s) => s);
  let longest = 0;
  for (let s = 0; s + 1 < sentences.length; s++)
    longest = Math.max(longest, (sentences[s + 1] as number) - (sentences[s] as number));
  const X = new Float64Array(longest * L);
  const EX = new Float64Array(longest * L);
  const A = new Float64Array(longest * L);
  const B = new Float64Array(longest * L);
  const scale = new Float64Array(longest);
  const begin = new Int32Array(longest);
  const g = new Float64Array(L);
  const gt = new Float64Array(L * L);
  let step = 0;

  const shrink = (id: number): void => {
    const missed = step - 1 - (seen[id] as number);
    seen[id] = step;
    if (missed <= 0 || l1 === 0) return;
    const amount = rate * l1 * missed;
    for (let k = id * L; k < id * L + L; k++) {
      const w = W[k] as number;
      if (w === 0) continue;
      const by = amount / Math.sqrt(G[k] as number);
      W[k] = w > by ? w - by : w < -by ? w + by : 0;
    }
  };

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let likelihood = 0;
    for (const s of order) {
      const first = sentences[s] as number;
      const n = (sentences[s + 1] as number) - first;
      if (n === 0) continue;
      step++;
      X.fill(0, 0, n * L);
      for (let i = 0; i < n; i++) {
        const t = first + i;
        const start = (tokens[t] as number) + (random() < drop ? (lexical[t] as number) : 0);
        begin[i] = start;
        const base = i * L;
        for (let k = start; k < (tokens[t + 1] as number); k++) {
          const id = features[k] as number;
          shrink(id);
          const row = id * L;
          for (let y = 0; y < L; y++) X[base + y] = (X[base + y] as number) + (W[row + y] as number);
        }
      }
      for (let k = 0; k < L * L; k++) ET[k] = ok[k] === true ? Math.exp(T[k] as number) : 0;
      let logZ = 0;
      for (let i = 0; i < n; i++) {
        const base = i * L;
        let most = -Infinity;
        for (let y = 0; y < L; y++) most = Math.max(most, X[base + y] as number);
        let sum = 0;
        for (let y = 0; y < L; y++) {
          const e = Math.exp((X[base + y] as number) - most);
          EX[base + y] = e;
          let a = 0;
          if (i === 0) a = continues(y) ? 0 : 1;
          else for (let z = 0; z < L; z++) a += (A[base - L + z] as number) * (ET[z * L + y] as number);
          if (i === n - 1 && isOpen(y)) a = 0;
          a *= e;
          A[base + y] = a;
          sum += a;
        }
        scale[i] = 1 / sum;
        for (let y = 0; y < L; y++) A[base + y] = (A[base + y] as number) / sum;
        logZ += Math.log(sum) + most;
      }
      B.fill(1, (n - 1) * L, n * L);
      for (let i = n - 2; i >= 0; i--) {
        const base = i * L;
        for (let y = 0; y < L; y++) {
          let b = 0;
          for (let z = 0; z < L; z++)
            b += (ET[y * L + z] as number) * (EX[base + L + z] as number) * (B[base + L + z] as number);
          B[base + y] = b * (scale[i + 1] as number);
        }
      }
      let gold = 0;
      for (let i = 0; i < n; i++) {
        const y = labels[first + i] as number;
        gold += X[i * L + y] as number;
        if (i > 0) gold += T[(labels[first + i - 1] as number) * L + y] as number;
      }
      likelihood += gold - logZ;

      gt.fill(0);
      for (let i = 1; i < n; i++) {
        const base = i * L;
        for (let a = 0; a < L; a++) {
          const left = (A[base - L + a] as number) * (scale[i] as number);
          if (left === 0) continue;
          for (let b = 0; b < L; b++)
            gt[a * L + b] =
              (gt[a * L + b] as number) -
              left * (ET[a * L + b] as number) * (EX[base + b] as number) * (B[base + b] as number);
        }
        const k = (labels[first + i - 1] as number) * L + (labels[first + i] as number);
        gt[k] = (gt[k] as number) + 1;
      }
      for (let k = 0; k < L * L; k++) {
        const d = gt[k] as number;
        if (d === 0 || ok[k] !== true) continue;
        TG[k] = (TG[k] as number) + d * d;
        T[k] = (T[k] as number) + (rate * d) / Math.sqrt(TG[k] as number);
      }
      for (let i = 0; i < n; i++) {
        const base = i * L;
        let sum = 0;
        for (let y = 0; y < L; y++) {
          g[y] = (A[base + y] as number) * (B[base + y] as number);
          sum += g[y] as number;
        }
        let total = 0;
        for (let y = 0; y < L; y++) g[y] = -(g[y] as number) / sum;
        const y0 = labels[first + i] as number;
        g[y0] = (g[y0] as number) + 1;
        for (let y = 0; y < L; y++) total += Math.abs(g[y] as number);
        if (total < SETTLED) continue;
        for (let k = begin[i] as number; k < (tokens[first + i + 1] as number); k++) {
          const row = (features[k] as number) * L;
          for (let y = 0; y < L; y++) {
            const d = g[y] as number;
            const sq = (G[row + y] as number) + d * d;
            G[row + y] = sq;
            W[row + y] = (W[row + y] as number) + (rate * d) / Math.sqrt(sq);
          }
        }
      }
    }
    options.onEpoch?.(epoch, likelihood / labels.length);
    if (epoch < epochs - averaged) continue;
    step++;
    for (let id = 0; id < hashes.length; id++) shrink(id);
    addTo(states, W, averaged);
    addTo(transitions, T, averaged);
  }
  return { states, transitions };
}

function addTo(sum: Float32Array, weights: Float32Array, share: number): void {
  for (let k = 0; k < sum.length; k++) sum[k] = (sum[k] as number) + (weights[k] as number) / share;
}
