import * as z from 'zod';
import { openLab, type LabPage } from './page-lab';

const timedSchema = z.object({
  verdict: z.enum(['article', 'not', 'unsure']),
  timings: z.object({ detectMs: z.number(), articleMs: z.number(), clutterMs: z.number() }),
});

/** One run on one page; milliseconds of the main thread, by the clock and, all together, by the processor. */
export type Timed = z.infer<typeof timedSchema> & { readonly cpuMs: number };

/** Readability with its own detector, or clone and parse alone. */
export type Peer = 'readability' | 'parse';

/** The same page read by the product and by Readability, so many times each. */
export interface TimedPage {
  readonly product: readonly Timed[];
  readonly readability: readonly Timed[];
}

export const detectMs = ({ timings }: Timed): number => timings.detectMs;
export const articleMs = ({ timings }: Timed): number => timings.articleMs;
export const clutterMs = ({ timings }: Timed): number => timings.clutterMs;
export const allMs = (one: Timed): number => detectMs(one) + articleMs(one) + clutterMs(one);

/**
 * Times both readers in Chromium. Each repeat is the first run in a page loaded afresh, with the script put into it
 * afresh, product and peer in turn, so that neither warms anything up for the other.
 */
export async function timeAlternately(
  pages: readonly LabPage[],
  repeats: number,
  peer: Peer,
): Promise<readonly TimedPage[]> {
  const lab = await openLab(new URL('in-page.ts', import.meta.url));
  const timed: TimedPage[] = [];
  try {
    const run = async (page: LabPage, reader: string): Promise<Timed> => {
      const { answer, cpuMs } = await lab.time(page, 'benchPrepare()', `benchTime('${reader}')`);
      return { ...timedSchema.parse(JSON.parse(z.string().parse(answer))), cpuMs };
    };
    for (const page of pages) {
      const product: Timed[] = [];
      const readability: Timed[] = [];
      for (let repeat = 0; repeat < repeats; repeat += 1) {
        product.push(await run(page, 'product'));
        readability.push(await run(page, peer));
      }
      timed.push({ product, readability });
    }
  } finally {
    await lab.close();
  }
  return timed;
}
