/** Weights by sign and the bias of a logistic regression. */
export interface Model {
  readonly weights: Readonly<Record<string, number>>;
  readonly bias: number;
}

export interface Example {
  readonly signs: Readonly<Record<string, number>>;
  readonly isArticle: boolean;
}

/** Keeps weights of rare signs small. */
const RIDGE = 1;
const STEPS = 40;

/** Fits by Newton's method with an L2 penalty on all but the bias. Throws without examples. */
export function fitLogistic(examples: readonly Example[]): Model {
  const names = Object.keys(examples[0]?.signs ?? {});
  if (names.length === 0) throw new Error('No examples to fit');
  const rows = examples.map(({ signs }) => [...names.map((name) => signs[name] ?? 0), 1]);
  const size = names.length + 1;
  let beta: number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = beta.map((value, i) => (i < size - 1 ? RIDGE * value : 0));
    const hessian: number[][] = beta.map((_, i) =>
      beta.map((__, j): number => (i === j ? (i < size - 1 ? RIDGE : 1e-6) : 0)),
    );
    rows.forEach((row, at) => {
      const chance = 1 / (1 + Math.exp(-dot(row, beta)));
      const error = chance - (examples[at]?.isArticle === true ? 1 : 0);
      const spread = chance * (1 - chance);
      for (const [i, left] of row.entries()) {
        if (left === 0) continue;
        gradient[i] = (gradient[i] ?? 0) + left * error;
        const line = hessian[i] ?? [];
        for (const [j, right] of row.entries()) line[j] = (line[j] ?? 0) + left * right * spread;
      }
    });
    const change = solve(hessian, gradient);
    beta = beta.map((value, i) => value - (change[i] ?? 0));
  }
  return {
    weights: Object.fromEntries(names.map((name, i) => [name, beta[i] ?? 0])),
    bias: beta[size - 1] ?? 0,
  };
}

/** Log-odds of an article. */
export function logOdds({ weights, bias }: Model, signs: Readonly<Record<string, number>>): number {
  return Object.entries(signs).reduce((sum, [name, value]) => sum + value * (weights[name] ?? 0), bias);
}

function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
}

/** Gaussian elimination with pivoting; `matrix` is square. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot;
    for (let i = pivot + 1; i < size; i++) if (Math.abs(at(i, pivot)) > Math.abs(at(best, pivot))) best = i;
    [rows[pivot], rows[best]] = [rows[best] ?? [], rows[pivot] ?? []];
    for (let i = pivot + 1; i < size; i++) {
      const share = at(i, pivot) / at(pivot, pivot);
      rows[i] = rows[i]?.map((value, j) => value - share * at(pivot, j)) ?? [];
    }
  }
  const found: number[] = Array.from({ length: size }, () => 0);
  for (let i = size - 1; i >= 0; i--) {
    let sum = at(i, size);
    for (let j = i + 1; j < size; j++) sum -= at(i, j) * (found[j] ?? 0);
    found[i] = sum / at(i, i);
  }
  return found;
}
