import { storage } from 'wxt/utils/storage';
import { changeChoices, parseChoices, type Choices, type ChoicesChange } from './choices';
import { oneByOne } from './one-by-one';

const item = storage.defineItem<unknown>('local:choices', { fallback: [], version: 1 });

export async function readChoices(): Promise<Choices> {
  return parseChoices(await item.getValue());
}

/** Calls back on every change, from whichever tab it came. Returns the function that ends it. */
export function watchChoices(changed: (choices: Choices) => void): () => void {
  return item.watch((value) => changed(parseChoices(value)));
}

/** The one place that writes choices: only the background calls it. Nothing comes from private windows. */
export function createChoicesWriter(): (
  change: ChoicesChange,
  from: { readonly incognito: boolean },
) => Promise<void> {
  const next = oneByOne();
  return (change, { incognito }) =>
    next(async () => {
      if (!incognito) await item.setValue(changeChoices(await readChoices(), change));
    });
}
