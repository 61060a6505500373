import { countWords } from '../text/words';
import type { PageReport, PageSummary } from '../messages/protocol';
import { bodyOf } from '../page/root';
import type { ClutterView } from './clutter-view';
import type { ReadingSession } from './reading-session';

/** The popup's few numbers. */
export function summarise(session: ReadingSession): PageSummary {
  const { title, entities, clutter, open, problem } = session.current;
  return { title, names: entities.length, flags: clutter.length, sidebarOpen: open, problem };
}

/** Everything found on the page, as `docs/inspect.md` documents it. */
export function reportOn(session: ReadingSession, clutter: ClutterView, document: Document): PageReport {
  const page = session.openPage;
  const { names, problem, clutter: items } = session.current;
  const text = page?.text.text ?? '';
  return {
    article: {
      title: page?.article.title ?? '',
      byline: page?.article.byline ?? null,
      published: page?.article.published ?? null,
      site: page?.article.site ?? null,
      lang: page?.article.lang ?? null,
      words: countWords(text),
    },
    bodyText: text,
    annotation: names === 'ready' ? session.annotated : null,
    clutter: items.map((item) => ({
      kind: item.kind,
      verdict: item.verdict,
      text: item.text,
      reasons: item.reasons.map((reason) => reason.text),
      inline: item.inline,
      hidden: item.hidden,
    })),
    visibleText: visibleText(document, clutter),
    problem,
    settled: names !== 'annotating' && !session.isOpening,
    timings: { ...session.timings },
  };
}

/** What a reader can see: the page's rendered text, less what is blanked in place. */
function visibleText(document: Document, clutter: ClutterView): string {
  let text = bodyOf(document)?.innerText ?? '';
  for (const blanked of clutter.blankedText()) text = text.replace(blanked.trim(), '');
  return text;
}
