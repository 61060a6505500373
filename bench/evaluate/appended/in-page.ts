import { linesOf, measurePage } from '../measure-page';
import type { MeasuredPage } from '../measured-page';
import type { PageReader } from '../page-reading';
import { readPage as product } from '../page-under-test';
import { readPage as readability } from '../readability-peer';
import { TOKEN } from '../tokens';
import { inject } from './inject';
import type { Operation } from './plan';

const READERS: Readonly<Record<string, PageReader>> = { product, readability };

/** A page with clutter put into it, and to which item each of its words belongs; -1 for the page's own. */
export interface AppendedPage {
  readonly measured: MeasuredPage;
  readonly item: readonly number[];
}

/** The entry of the script that goes into each page. `order` is JSON text, the answer is. */
Object.assign(globalThis, {
  benchAppended(reader: string, order: string): string {
    const { paragraphs, operations } = JSON.parse(order) as {
      paragraphs: string[];
      operations: Operation[];
    };
    const read = READERS[reader];
    if (read === undefined) throw new Error(`No reader called ${reader}`);
    const stretches = inject(document, paragraphs, operations);
    const measured = measurePage(read, document, location.href);
    const item: number[] = [];
    for (const { node } of linesOf(document)) {
      for (const { index } of node.data.matchAll(TOKEN)) {
        const own = stretches.get(node)?.find(({ start, end }) => start <= index && index < end);
        item.push(own?.item ?? -1);
      }
    }
    const page: AppendedPage = { measured, item };
    return JSON.stringify(page);
  },
});
