import type { Row } from './row';

/** The rows as a Markdown table, ratios first. */
export function toMarkdown(rows: readonly Row[]): string {
  const head = ['Ratio', 'What', 'Median', '95 %', 'Raw', 'gzip', 'Pages', 'Against'];
  const lines = rows.map((row) => [
    row.ratio === null ? '' : row.ratio.toFixed(2),
    row.what,
    milliseconds(row.p50),
    milliseconds(row.p95),
    kilobytes(row.raw),
    kilobytes(row.gzip),
    row.count === null ? '' : String(row.count),
    row.against ?? '',
  ]);
  const rule = head.map((title) => (title === 'What' || title === 'Against' ? '---' : '---:'));
  return [head, rule, ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function milliseconds(value: number | null): string {
  return value === null ? '' : `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

function kilobytes(value: number | null): string {
  return value === null ? '' : `${(value / 1000).toFixed(1)} kB`;
}
