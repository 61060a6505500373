import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createHighlighter } from '@/lib/highlights/highlighter';
import { watchPointer } from '@/lib/highlights/pointer';
import { ask, listen, tell } from '@/lib/messages/messenger';
import type { Annotation, AnnotationRequest } from '@/lib/entities/annotation';
import type { Answer, PageCalls } from '@/lib/messages/protocol';
import { annotationAnswerSchema, LONGEST_TEXT } from '@/lib/messages/schemas';
import { routeOf } from '@/lib/page/route';
import { ClutterView } from '@/lib/session/clutter-view';
import { LastWill } from '@/lib/session/last-will';
import { followPage } from '@/lib/session/follow-page';
import { openArticleInTasks } from '@/lib/session/open-article';
import { pageSettled } from '@/lib/session/page-settled';
import type { Kept } from '@/lib/session/kept-choices';
import { ReadingSession, type Choice, type Remembered } from '@/lib/session/reading-session';
import { reportOn, summarise } from '@/lib/session/report';
import { choicesFor, meaningsFor, type Choices } from '@/lib/settings/choices';
import { readChoices, watchChoices } from '@/lib/settings/choices-store';
import { follow } from '@/lib/settings/followed';
import { choiceFor, siteOf, type Settings } from '@/lib/settings/schema';
import { readSettings, watchSettings } from '@/lib/settings/settings';
import { createSidebarHost } from './sidebar';

/** The sidebar opens by itself only where it leaves the article its width, in CSS pixels. */
const WIDE_ENOUGH = 1100;
/** Orphaned scripts of an older version notice their end this often, in milliseconds. */
const STILL_THERE = 1000;

/** Put on a tab by the background once the detector has found an article there. */
export default defineContentScript({
  registration: 'runtime',
  matches: ['http://*/*', 'https://*/*'],
  main: (ctx) => read(ctx),
});

async function read(ctx: ContentScriptContext): Promise<void> {
  const host = location.hostname;
  const [settings, choices] = await Promise.all([
    follow(readSettings, watchSettings),
    follow(readChoices, watchChoices),
  ]);
  const stopFollowing = (): void => {
    settings.stop();
    choices.stop();
  };
  const sidebar = await createSidebarHost(ctx);
  if (ctx.isInvalid) {
    stopFollowing();
    return;
  }

  const clutter = new ClutterView(document, pageSettled(window), (ids, hidden) =>
    session.setHidden(ids, hidden),
  );
  const highlighter = createHighlighter();
  const will = new LastWill(() => tell('arm-last-will', null));
  // Of a private window nothing is kept: what is chosen there holds until its page is left.
  const { inIncognitoContext: isPrivate } = browser.extension;
  let shownHere: boolean | null = null;
  const choose = (current: Settings): Choice => choiceOn(current, host, shownHere);
  const remember = (change: Remembered): void => {
    if (change.change !== 'hideHere') tell('change-settings', change);
    else if (isPrivate) shownHere = change.value === false;
    else tell('change-settings', { change: 'site', host, choice: { hideClutter: change.value } });
  };
  let flags = -1;
  const session: ReadingSession = new ReadingSession(
    {
      open: () => openArticleInTasks(document),
      annotate,
      highlighter,
      clutter,
      remember,
      rememberPieces({ ids, hidden }) {
        if (!isPrivate) tell('change-choices', { change: 'items', host, ids: [...ids], hidden });
      },
      forgetPieces() {
        if (!isPrivate) tell('change-choices', { change: 'forgetItems', host });
      },
      rememberMeaning({ name, id }) {
        if (!isPrivate) tell('change-choices', { change: 'meaning', host, name, id });
      },
      openOptions: () => tell('open-options', null),
      changed(reading) {
        sidebar.show(reading, session.actions);
        will.keep(document, reading.open || clutter.standsInPage);
        if (reading.clutter.length !== flags) {
          flags = reading.clutter.length;
          tell('count-flags', flags);
        }
      },
    },
    choose(settings.current()),
    keptFor(choices.current(), host),
  );

  const ending = new AbortController();
  const end = (): void => {
    if (ending.signal.aborted) return;
    ending.abort();
    session.destroy();
    sidebar.remove();
    will.revoke();
  };
  ctx.onInvalidated(end);

  const stopListening = listen<PageCalls>('page', {
    summary: { parse: nothing, handle: () => summarise(session) },
    report: { parse: nothing, handle: () => reportOn(session, clutter, document) },
    'open-sidebar': { parse: nothing, handle: () => session.setOpen(true) },
    leave: { parse: nothing, handle: end },
  });
  settings.onChange((changed) => {
    const choice = choose(changed);
    if (choice.names || choice.clutter) {
      session.apply(choice);
    } else {
      end();
      // Only here does nobody else follow who would need the style sheets.
      tell('reader-ended', null);
    }
  });
  choices.onChange((changed) => session.applyKept(keptFor(changed, host)));
  ending.signal.addEventListener('abort', () => {
    stopListening();
    stopFollowing();
  });

  watchPointer({ document, highlighter, chosen: (mention) => session.choose(mention) }, ending.signal);
  followPage(
    document,
    {
      page: () => session.openPage,
      isOpening: () => session.isOpening,
      reread: () => void session.refresh(),
      arrived: (added) => session.take(added),
    },
    ending.signal,
  );
  const route = routeOf(location.href);
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
    if (routeOf(newUrl.href) !== route) end();
  });
  // Reading `isInvalid` is what makes an orphan notice that its extension is gone.
  ctx.setInterval(() => ctx.isInvalid, STILL_THERE);

  await session.refresh();
  const { entities, clutter: flagged } = session.current;
  const worth = entities.length + flagged.length > 0;
  if (worth && settings.current().openByItself && innerWidth >= WIDE_ENOUGH && !ending.signal.aborted)
    session.setOpen(true);
}

/** Whatever goes wrong on the way becomes a sentence for the sidebar. */
async function annotate(request: AnnotationRequest): Promise<Answer<Annotation>> {
  try {
    return annotationAnswerSchema.parse(
      await ask('annotate', { ...request, text: request.text.slice(0, LONGEST_TEXT) }),
    );
  } catch {
    return { status: 'unavailable', reason: 'The extension gave no answer; reload the page to try again.' };
  }
}

/** `shownHere` is what the reader decided for this site in a private window, null when nothing. */
function choiceOn(settings: Settings, host: string, shownHere: boolean | null): Choice {
  const choice = choiceFor(settings, host);
  const site = siteOf(host);
  const own = Object.hasOwn(settings.sites, site) ? settings.sites[site]?.hideClutter : undefined;
  const isShown = shownHere ?? own === false;
  return {
    names: choice.names,
    clutter: choice.clutter,
    hideClutter: isShown ? false : own === false ? settings.hideClutter : choice.hideClutter,
    folds: settings.folds,
    shownHere: isShown,
  };
}

function keptFor(choices: Choices, host: string): Kept {
  return { pieces: choicesFor(choices, host), meanings: meaningsFor(choices, host) };
}

const nothing = (): null => null;
