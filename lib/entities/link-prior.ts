import type { Candidate } from '../knowledge/gazetteer';

/** Steps of prominence for each tenfold of likelihood. */
const STEP = 4000;

/** Likelihood of the first of `candidates` among them by prominence alone. */
export function priorOf(candidates: readonly Candidate[]): number {
  const [first] = candidates;
  if (first === undefined) return 0;
  const sum = candidates.reduce(
    (all, { prominence }) => all + 10 ** ((prominence - first.prominence) / STEP),
    0,
  );
  return 1 / sum;
}
