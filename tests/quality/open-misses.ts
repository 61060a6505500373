import { judgePage, type ReadFixture } from './figures';

/** Stands for the page itself where that is taken for what it is not. */
const DETECTION = '(detection)';

/** What the product does not do yet on the pages written for it: a line for each page and text. */
export function openMisses(pages: readonly ReadFixture[]): readonly string[] {
  return pages.flatMap((one) => {
    const { isDetectedRight, wrong } = judgePage(one);
    const texts = [...(isDetectedRight ? [] : [DETECTION]), ...wrong.map(({ text }) => text)];
    return texts.map((text) => lineOf(one.page.name, text));
  });
}

/** Whether a page is known to be taken for what it is not. */
export function isDetectionOpen(lines: readonly string[], page: string): boolean {
  return isOpen(lines, page, DETECTION);
}

/** Whether a text is known to come out otherwise than `expected.json` has it. */
export function isOpen(lines: readonly string[], page: string, text: string): boolean {
  return lines.includes(lineOf(page, text));
}

function lineOf(page: string, text: string): string {
  return `${page}: ${text}`;
}
