const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u;

const PRECISIONS = {
  year: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric' }),
  month: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long' }),
  day: new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' }),
};

/**
 * Says a date (`YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or an ISO time whose day counts) no more precisely than it is
 * given. What is no date comes back as it is.
 */
export function formatDate(date: string): string {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined) return date;
  const time = Date.parse(`${year}-${month ?? '01'}-${day ?? '01'}`);
  if (Number.isNaN(time)) return date;
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return PRECISIONS[precision].format(time);
}

/** Says a span of time, either end of which may be open; null when both are. */
export function formatSpan(from: string | undefined, until: string | undefined): string | null {
  if (from !== undefined && until !== undefined) {
    return from === until ? formatDate(from) : `${formatDate(from)} – ${formatDate(until)}`;
  }
  if (from !== undefined) return `since ${formatDate(from)}`;
  return until === undefined ? null : `until ${formatDate(until)}`;
}
