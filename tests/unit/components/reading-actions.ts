import type { ReadingActions } from '../../../lib/session/reading';

/** Actions that do nothing, but for those a test looks at. */
export function actionsWith(part: Partial<ReadingActions> = {}): ReadingActions {
  return {
    select: nothing,
    chooseMeaning: nothing,
    undoMeaning: nothing,
    goTo: nothing,
    goToClutter: nothing,
    setHideClutter: nothing,
    setFolds: nothing,
    showHere: nothing,
    setHidden: nothing,
    forgetPieces: nothing,
    close: nothing,
    openOptions: nothing,
    ...part,
  };
}

export const nothing = (): void => {};
