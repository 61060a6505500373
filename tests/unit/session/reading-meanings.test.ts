// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Annotation, AnnotationRequest } from '../../../lib/entities/annotation';
import type { Highlighter } from '../../../lib/highlights/highlighter';
import type { ClutterView } from '../../../lib/session/clutter-view';
import type { OpenArticle } from '../../../lib/session/open-article';
import { ReadingSession, type SessionPorts } from '../../../lib/session/reading-session';
import { background, known } from '../../fixtures/article-names';
import { GEORGIA } from '../../fixtures/reading-entities';

const CHOICE = {
  names: true,
  clutter: false,
  hideClutter: false,
  folds: { unrelated: true, related: false, prompts: true },
  shownHere: false,
};
const CAUCASUS = background({ id: 'country:GE', name: 'Georgia', kind: 'place', type: 'State' });
const SOUTH = background({ id: 'admin1:US.GA', name: 'Georgia', kind: 'place', type: 'State' });

const nothing = (): void => {};

/** What the background would answer for the text "Georgia’s". */
function answerTo({ chosen = {} }: AnnotationRequest): Annotation {
  const entity = [CAUCASUS, SOUTH].find(({ id }) => id === chosen['georgia']);
  const found = entity === undefined ? GEORGIA : known(entity);
  const mention = { start: 0, end: 9, text: 'Georgia’s', kind: found.kind, entity: found.id };
  return { mentions: [{ ...mention, roleHere: null, acting: false }], entities: [found] };
}

/** A session on a page of one word, with its questions to the background. */
async function opened({
  meanings = new Map(),
  lang = 'en',
}: { meanings?: Map<string, string>; lang?: string | null } = {}) {
  const page = {
    article: { title: 'A title', lang, published: null },
    text: { text: 'Georgia’s', toRanges: () => [], offsetAt: () => null },
    clutter: [],
    articleMs: 0,
    clutterMs: 0,
  } as unknown as OpenArticle;
  const clutter = { show: nothing, items: () => [], destroy: nothing } as unknown as ClutterView;
  const highlighter = { paint: nothing, mark: nothing, clear: nothing } as unknown as Highlighter;
  const annotate = vi.fn<SessionPorts['annotate']>((request) =>
    Promise.resolve({ status: 'ok', value: answerTo(request) }),
  );
  const rememberMeaning = vi.fn<SessionPorts['rememberMeaning']>();
  const session = new ReadingSession(
    {
      open: () => Promise.resolve(page),
      annotate,
      highlighter,
      clutter,
      remember: nothing,
      rememberPieces: nothing,
      forgetPieces: nothing,
      rememberMeaning,
      openOptions: nothing,
      changed: nothing,
    },
    CHOICE,
    { pieces: new Map(), meanings },
  );
  await session.refresh();
  const answered = (): Promise<void> => vi.waitFor(() => expect(session.current.names).toBe('ready'));
  return { session, annotate, rememberMeaning, answered };
}

const kept = (...meanings: [string, string][]) => ({ pieces: new Map(), meanings: new Map(meanings) });

describe('the meaning of a name', () => {
  it('is asked for with what was chosen on the site before', async () => {
    const { session, annotate } = await opened({ meanings: new Map([['georgia', 'country:GE']]) });

    expect(annotate.mock.calls[0]?.[0].chosen).toEqual({ georgia: 'country:GE' });
    expect([...session.current.meanings]).toEqual([['country:GE', ['georgia']]]);
  });

  it('is chosen: remembered, asked for again, and its card is open in place of the other', async () => {
    const { session, annotate, rememberMeaning, answered } = await opened();
    session.actions.select('here:georgia');
    session.actions.chooseMeaning('here:georgia', 'admin1:US.GA');
    expect(session.current.names).toBe('annotating');
    expect(session.current.selected).toBe('here:georgia');
    await answered();

    expect(rememberMeaning).toHaveBeenCalledExactlyOnceWith({ name: 'georgia', id: 'admin1:US.GA' });
    expect(annotate).toHaveBeenCalledTimes(2);
    expect(session.current.selected).toBe('admin1:US.GA');
    expect(session.current.meanings.has('admin1:US.GA')).toBe(true);
  });

  it('is left to the article again when that is undone', async () => {
    const { session, rememberMeaning, answered } = await opened({
      meanings: new Map([['georgia', 'country:GE']]),
    });
    session.actions.select('country:GE');
    session.actions.undoMeaning('country:GE');
    await answered();

    expect(rememberMeaning).toHaveBeenCalledExactlyOnceWith({ name: 'georgia', id: null });
    expect(session.current.selected).toBe('here:georgia');
    expect(session.current.meanings.size).toBe(0);
  });

  it('is none but those offered', async () => {
    const { session, annotate, rememberMeaning } = await opened();
    session.actions.chooseMeaning('here:georgia', 'country:FR');
    session.actions.chooseMeaning('here:chad', 'country:GE');
    session.actions.undoMeaning('here:georgia');

    expect(rememberMeaning).not.toHaveBeenCalled();
    expect(annotate).toHaveBeenCalledOnce();
  });

  it('follows what is chosen in another tab, and does not ask again for its own choice coming back', async () => {
    const { session, annotate, answered } = await opened();
    session.actions.chooseMeaning('here:georgia', 'country:GE');
    await answered();
    session.applyKept(kept(['georgia', 'country:GE']));
    expect(annotate).toHaveBeenCalledTimes(2);

    session.applyKept(kept(['georgia', 'admin1:US.GA']));
    await answered();
    expect(annotate).toHaveBeenCalledTimes(3);
    expect([...session.current.meanings.keys()]).toEqual(['admin1:US.GA']);
  });

  it('asks nothing while names are off', async () => {
    const { session, annotate } = await opened();
    session.apply({ ...CHOICE, names: false });
    session.applyKept(kept(['georgia', 'country:GE']));

    expect(annotate).toHaveBeenCalledOnce();
    expect(session.current.names).toBe('off');
  });

  it.each([
    ['en-GB', false],
    [null, false],
    ['fr', true],
  ])('on a page in %s: exact matches only is %s', async (lang, exactOnly) => {
    const { session } = await opened({ lang });

    expect(session.current.exactOnly).toBe(exactOnly);
  });
});
