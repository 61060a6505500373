import { randomOf } from './random';

/** Points of length 1, one after the other. */
export interface Points {
  readonly count: number;
  readonly dimensions: number;
  readonly values: Float32Array;
}

export interface KMeansOptions {
  readonly clusters: number;
  readonly rounds: number;
  readonly seed: number;
}

/** Spherical k-means (Dhillon and Modha 2001): the cluster of each point, and the clusters' centres as points. */
export function kMeans(
  points: Points,
  { clusters, rounds, seed }: KMeansOptions,
): { clusterOf: Uint16Array; centres: Points } {
  const { count, dimensions, values } = points;
  const random = randomOf(seed);
  const centres = new Float32Array(clusters * dimensions);
  for (let c = 0; c < clusters; c++) place(centres, c, pointAt(points, Math.floor(random() * count)));
  const clusterOf = new Uint16Array(count);
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < count; i++)
      clusterOf[i] = nearest(values, i * dimensions, centres, clusters, dimensions);
    if (round === rounds - 1) break;
    const sizes = new Int32Array(clusters);
    centres.fill(0);
    for (let i = 0; i < count; i++) {
      const c = clusterOf[i] as number;
      sizes[c] = (sizes[c] as number) + 1;
      for (let d = 0; d < dimensions; d++)
        centres[c * dimensions + d] =
          (centres[c * dimensions + d] as number) + (values[i * dimensions + d] as number);
    }
    for (let c = 0; c < clusters; c++) {
      if (sizes[c] === 0) place(centres, c, pointAt(points, Math.floor(random() * count)));
      else normalise(centres, c, dimensions);
    }
  }
  return { clusterOf, centres: { count: clusters, dimensions, values: centres } };
}

/** The nearest of the centres for each point. */
export function assign({ count, dimensions, values }: Points, centres: Points): Uint16Array {
  return Uint16Array.from({ length: count }, (_, i) =>
    nearest(values, i * dimensions, centres.values, centres.count, dimensions),
  );
}

function nearest(
  values: Float32Array,
  at: number,
  centres: Float32Array,
  clusters: number,
  dimensions: number,
): number {
  let best = -2;
  let which = 0;
  for (let c = 0; c < clusters; c++) {
    const base = c * dimensions;
    let dot = 0;
    for (let d = 0; d < dimensions; d++) dot += (values[at + d] as number) * (centres[base + d] as number);
    if (dot > best) {
      best = dot;
      which = c;
    }
  }
  return which;
}

function pointAt({ values, dimensions }: Points, index: number): Float32Array {
  return values.slice(index * dimensions, (index + 1) * dimensions);
}

function place(centres: Float32Array, c: number, point: Float32Array): void {
  centres.set(point, c * point.length);
}

function normalise(centres: Float32Array, c: number, dimensions: number): void {
  const row = centres.subarray(c * dimensions, (c + 1) * dimensions);
  const length = Math.hypot(...row) || 1;
  for (let d = 0; d < dimensions; d++) row[d] = (row[d] as number) / length;
}
