import type { Reading, ReadingActions, ShownClutter } from '../../lib/session/reading';
import { shorten } from '../shorten';
import { CLUTTER_WORDS, stateOf } from './clutter-words';
import { WORDS } from './strings';

/** Enough to recognise a piece by, in UTF-16 units; and what a button's name needs of it. */
const LONGEST_TEXT = 140;
const LONGEST_NAME = 60;

/** One flagged piece: its words, why it is flagged, and what the reader can do about it. */
export function ClutterRow({
  item,
  reading,
  actions,
}: {
  item: ShownClutter;
  reading: Reading;
  actions: ReadingActions;
}) {
  const { id, hidden, inline, kind, reasons, text } = item;
  const does = hidden ? WORDS.show : WORDS.hide;
  const name = shorten(text, LONGEST_NAME);
  const state = stateOf(item, reading);
  return (
    <li class={hidden ? 'piece folded' : 'piece'}>
      <p class="kind">
        {CLUTTER_WORDS[kind]}
        {inline && `, ${WORDS.inText}`} <span class="doing">{state}</span>
      </p>
      <p class="quote">
        <bdi>{shorten(text, LONGEST_TEXT)}</bdi>
      </p>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason.text}>{reason.text}</li>
        ))}
      </ul>
      {item.hideable && (
        <button type="button" aria-label={`${does}: ${name}`} onClick={() => actions.setHidden(id, !hidden)}>
          {does}
        </button>
      )}
      {!hidden && (
        <button type="button" aria-label={`${WORDS.goTo}: ${name}`} onClick={() => actions.goToClutter(id)}>
          {WORDS.goTo}
        </button>
      )}
    </li>
  );
}
