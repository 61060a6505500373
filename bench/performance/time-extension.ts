import { Inspector } from '../inspect/inspector';
import type { Inspection } from '../inspect/contract';
import { timeRow, type Row } from './row';

interface Measured {
  readonly inspections: readonly Inspection[];
}

/** Runs the built extension on files in Chromium; gives its own timings and the articles it read. */
export async function timeExtension(
  files: readonly string[],
  repeats: number,
): Promise<{ readonly rows: readonly Row[]; readonly articles: readonly Inspection[] }> {
  const inspector = new Inspector({ browser: 'chromium', hide: false });
  const articles: Measured[] = [];
  try {
    for (const file of files) {
      const inspections: Inspection[] = [];
      for (let repeat = 0; repeat < repeats; repeat += 1) {
        inspections.push(await inspector.inspect(file, null));
        // What is no article has nothing more to time.
        if (inspections[0]?.article.detected !== true) break;
      }
      if (inspections[0]?.article.detected === true) articles.push({ inspections });
    }
  } finally {
    await inspector.close();
  }
  const row = (what: string, part: keyof Inspection['timings']): Row =>
    timeRow(
      what,
      articles.map(({ inspections }) => inspections.map(({ timings }) => timings[part])),
    );
  return {
    rows: [
      row('In the browser: annotate, message and answer', 'annotateMs'),
      row('In the browser: paint', 'paintMs'),
    ],
    articles: articles.flatMap(({ inspections }) => inspections.slice(0, 1)),
  };
}
