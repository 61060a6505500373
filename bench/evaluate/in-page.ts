import { measurePage } from './measure-page';
import type { PageReader } from './page-reading';
import { readPage as product } from './page-under-test';
import { readPage as readability } from './readability-peer';

/** What can be measured, by the name it has on the command line. */
const READERS: Readonly<Record<string, PageReader>> = { product, readability };

/** The entry of the script that goes into each page. Both answer JSON text. */
Object.assign(globalThis, {
  /** A `MeasuredPage`. */
  benchMeasure: (reader: string) => JSON.stringify(measurePage(readerOf(reader), document, location.href)),
  /** Verdict and timings only. */
  benchTime(reader: string): string {
    const { verdict, timings } = readerOf(reader)(document, location.href);
    return JSON.stringify({ verdict, timings });
  },
});

function readerOf(name: string): PageReader {
  const read = READERS[name];
  if (read === undefined) throw new Error(`No reader called ${name}`);
  // A page that people read has its layout already: making it is nobody's cost.
  document.documentElement.getBoundingClientRect();
  return read;
}
