import type { Inspection } from '../inspect/contract';

/** What a reader would see of an inspected page, as plain text for a terminal. */
export function describeReading(inspection: Inspection): string {
  const { article, clutter, requests, pageErrors } = inspection;
  const lines = [
    article.title ?? inspection.page,
    `${article.detected ? 'An article' : 'Not an article'}: ${article.reasons.join('; ')}`,
    ...section('Actors', names(inspection, 'actor')),
    ...section('Places', names(inspection, 'place')),
    ...section('Clutter', clutter.map(flag)),
    '',
    `Requests made by the extension: ${requests}`,
    ...section('Errors', pageErrors),
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : ['', `${title} (${items.length})`, ...items.map((item) => `  ${item}`)];
}

function names({ entities, mentions }: Inspection, part: 'actor' | 'place'): readonly string[] {
  return entities
    .filter(({ kind }) => (kind === 'place') === (part === 'place'))
    .map((entity) => {
      const own = mentions.filter((mention) => mention.entity === entity.id);
      const role = own.find((mention) => mention.roleHere !== null)?.roleHere;
      const called = role === undefined ? '' : `, here “${role}”`;
      const note = entity.note === null ? 'no note' : `${entity.note} (as of ${entity.asOf})`;
      return `${entity.name} [${entity.kind}, ${own.length}×${called}]: ${note}`;
    });
}

function flag({ kind, verdict, text, reasons }: Inspection['clutter'][number]): string {
  return `${verdict === 'hide' ? 'would fold' : 'flagged'} [${kind}] “${text}”: ${reasons.join('; ')}`;
}
