import type { Fact } from '../../lib/knowledge/entity';
import { formatSpan } from '../format-date';
import { WORDS } from './strings';

/** Dated statements, each with the time it holds for. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <section aria-label={WORDS.facts}>
      <h4>{WORDS.facts}</h4>
      <dl class="facts">
        {facts.map(({ label, value, from, until }, index) => (
          <div key={index}>
            <dt>{label}</dt>
            <dd>{[value, formatSpan(from, until)].filter((part) => part !== null).join(': ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
