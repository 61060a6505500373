import { useMemo } from 'preact/hooks';
import type { ArticleEntity } from '../../lib/entities/annotation';
import type { Reading } from '../../lib/session/reading';
import { counted } from '../counted';
import { WORDS } from './strings';

/** Where a name stands in the article, and the way from one mention to the next, round and round. */
export function MentionPager({
  entity,
  reading: { mentions, current },
  goTo,
}: {
  entity: ArticleEntity;
  reading: Reading;
  goTo: (mention: number) => void;
}) {
  const own = useMemo(
    () => mentions.flatMap((mention, index) => (mention.entity === entity.id ? [index] : [])),
    [mentions, entity.id],
  );
  const at = current === null ? -1 : own.indexOf(current);
  const step = (by: 1 | -1): void => {
    const from = at === -1 && by === -1 ? 0 : at;
    const mention = own[(from + by + own.length) % own.length];
    if (mention !== undefined) goTo(mention);
  };
  const words = at === -1 ? counted(entity.count, 'mention') : WORDS.position(at + 1, own.length);
  return (
    <section class="pager" aria-label={WORDS.inArticle}>
      <h4>{WORDS.inArticle}</h4>
      <p aria-live="polite">{words}</p>
      {own.length > 1 && (
        <button type="button" onClick={() => step(-1)}>
          {WORDS.previous}
        </button>
      )}
      {own.length > 0 && (
        <button type="button" onClick={() => step(1)}>
          {own.length > 1 ? WORDS.next : WORDS.goTo}
        </button>
      )}
    </section>
  );
}
