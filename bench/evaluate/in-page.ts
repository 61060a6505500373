import { measurePage } from './measure-page';
import type { PageReader } from './page-reading';
import { readPage as product } from './page-under-test';
import { parseOnly as parse, readPage as readability } from './readability-peer';

/** What can be measured, by the name it has on the command line. */
const READERS: Readonly<Record<string, PageReader>> = { product, readability, parse };

/** The entry of the script that goes into each page. What answers, answers JSON text. */
Object.assign(globalThis, {
  /** A `MeasuredPage`. */
  benchMeasure: (reader: string) => JSON.stringify(measurePage(readerOf(reader), document, location.href)),
  /** Makes the layout that a page has long before anybody reads it. */
  benchPrepare: layOut,
  /** Verdict and timings only. */
  benchTime(reader: string): string {
    const { verdict, timings } = readerOf(reader)(document, location.href);
    return JSON.stringify({ verdict, timings });
  },
});

function readerOf(name: string): PageReader {
  const read = READERS[name];
  if (read === undefined) throw new Error(`No reader called ${name}`);
  layOut();
  return read;
}

/** A page that people read has its layout already: making it is nobody's cost. */
function layOut(): void {
  document.documentElement.getBoundingClientRect();
}
