import type { Kind } from '../lib/knowledge/entity';
import { KINDS_SHOWN } from './kinds';

/** The sign of a kind: a letter over a solid, dashed or dotted line. For the eye only; the words stand beside it. */
export function KindSign({ kind }: { kind: Kind }) {
  return (
    <span class={`sign sign-${kind}`} aria-hidden="true">
      {KINDS_SHOWN[kind].letter}
    </span>
  );
}
