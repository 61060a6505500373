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
import { openArticle } from '@/lib/session/open-article';
import { ReadingSession, type Choice } from '@/lib/session/reading-session';
import { reportOn, summarise } from '@/lib/session/report';
import { choiceFor, type Settings } from '@/lib/settings/schema';
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
  const settings = await readSettings();
  const sidebar = await createSidebarHost(ctx);
  if (ctx.isInvalid) return;

  const clutter = new ClutterView();
  const highlighter = createHighlighter();
  const will = new LastWill(() => tell('arm-last-will', null));
  let flags = -1;
  const session: ReadingSession = new ReadingSession(
    {
      open: () => openArticle(document),
      annotate,
      highlighter,
      clutter,
      remember: (change) => tell('change-settings', change),
      openOptions: () => tell('open-options', null),
      changed(reading) {
        sidebar.show(reading, session.actions);
        will.keep(document, reading.open || reading.clutter.some((item) => item.hidden));
        if (reading.clutter.length !== flags) {
          flags = reading.clutter.length;
          tell('count-flags', flags);
        }
      },
    },
    choose(settings, host),
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
  const stopWatching = watchSettings((changed) => {
    const choice = choose(changed, host);
    if (choice.names || choice.clutter) {
      session.apply(choice);
    } else {
      end();
      // Only here does nobody else follow who would need the style sheets.
      tell('reader-ended', null);
    }
  });
  ending.signal.addEventListener('abort', () => {
    stopListening();
    stopWatching();
  });

  watchPointer({ document, highlighter, chosen: (mention) => session.choose(mention) }, ending.signal);
  followPage(document, () => void session.refresh(), ending.signal);
  const route = routeOf(location.href);
  ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => {
    if (routeOf(newUrl.href) !== route) end();
  });
  // Reading `isInvalid` is what makes an orphan notice that its extension is gone.
  ctx.setInterval(() => ctx.isInvalid, STILL_THERE);

  await session.refresh();
  const { entities, clutter: flagged } = session.current;
  const worth = entities.length + flagged.length > 0;
  if (worth && settings.openByItself && innerWidth >= WIDE_ENOUGH && !ending.signal.aborted)
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

function choose(settings: Settings, host: string): Choice {
  return { ...choiceFor(settings, host), hideClutter: settings.hideClutter };
}

const nothing = (): null => null;
