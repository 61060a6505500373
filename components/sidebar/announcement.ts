import { useEffect, useRef, useState } from 'preact/hooks';
import type { Reading } from '../../lib/session/reading';
import { counted } from '../counted';
import { WORDS } from './strings';

/** What a screen reader is told when a reading changes; null when the change is not worth a word. */
export function announcement(before: Reading | null, now: Reading): string | null {
  const meaning = meaningNews(before, now);
  if (meaning !== null) return meaning;
  if (now.names !== before?.names) {
    if (now.names === 'annotating') return WORDS.annotating;
    if (now.names === 'failed') return `${WORDS.failed} ${now.problem ?? ''}`.trim();
    const flags = now.clutterOn ? [counted(now.clutter.length, 'flag')] : [];
    if (now.names === 'ready') return [counted(now.entities.length, 'name'), ...flags].join(', ');
  }
  const hidden = hiddenIn(now);
  if (before === null || hidden === hiddenIn(before)) return null;
  return hidden === 0
    ? 'Clutter shown'
    : `Clutter hidden: ${hidden} of ${counted(now.clutter.length, 'piece')}`;
}

/** The card that is open was led to, or left, by the reader's own choice. */
function meaningNews(before: Reading | null, now: Reading): string | null {
  if (before === null || now.names !== 'ready' || before.meanings === now.meanings) return null;
  const chosen = now.entities.find(({ id }) => id === now.selected && now.meanings.has(id));
  if (chosen !== undefined && !before.meanings.has(chosen.id))
    return WORDS.meaningChosen(chosen.name, chosen.background?.type ?? '');
  const { selected } = before;
  return selected !== null && before.meanings.has(selected) && !now.meanings.has(selected)
    ? WORDS.meaningUndone
    : null;
}

/** The words for the live region, which must stand in the page before they change. */
export function useAnnouncement(reading: Reading): string {
  const [words, setWords] = useState('');
  const before = useRef<Reading | null>(null);
  useEffect(() => {
    const news = announcement(before.current, reading);
    before.current = reading;
    if (news !== null) setWords(news);
  }, [reading]);
  return words;
}

const hiddenIn = (reading: Reading): number => reading.clutter.filter(({ hidden }) => hidden).length;
