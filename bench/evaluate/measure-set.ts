import * as z from 'zod';
import type { MeasuredPage } from './measured-page';
import { openLab } from './page-lab';
import type { LabelledPage } from './pages';

const flags = z.array(z.int());
/** The answer of `benchMeasure`. */
export const measuredSchema = z.object({
  verdict: z.enum(['article', 'not', 'unsure']),
  bodyText: z.string(),
  timings: z.object({ detectMs: z.number(), articleMs: z.number(), clutterMs: z.number() }),
  pieces: z.array(z.object({ kind: z.string(), verdict: z.enum(['flag', 'hide']), text: z.string() })),
  tokens: z.array(z.string()),
  inLink: flags,
  shown: flags,
  line: flags,
  piece: flags,
  hidden: flags,
}) satisfies z.ZodType<MeasuredPage>;

export interface SetResult {
  readonly measured: readonly { readonly page: LabelledPage; readonly result: MeasuredPage }[];
  /** Pages on which the measuring itself failed, with the reason. They count for nobody. */
  readonly failed: readonly string[];
}

/** Runs a reader on every page of a set, one after the other. */
export async function measureSet(pages: readonly LabelledPage[], reader: string): Promise<SetResult> {
  const lab = await openLab(new URL('in-page.ts', import.meta.url));
  const measured: SetResult['measured'][number][] = [];
  const failed: string[] = [];
  try {
    for (const page of pages) {
      try {
        const answer = await lab.run(
          { url: page.url, file: page.load(), scripts: page.scripts ?? false },
          `benchMeasure(${JSON.stringify(reader)})`,
        );
        measured.push({ page, result: measuredSchema.parse(JSON.parse(z.string().parse(answer))) });
      } catch (error) {
        failed.push(`${page.id}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await lab.close();
  }
  return { measured, failed };
}
