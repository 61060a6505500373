import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { annotate } from '@/lib/entities/annotate';
import type { Annotation } from '@/lib/entities/annotation';
import { openPack } from '@/lib/knowledge/pack';
import type { Knowledge } from '@/lib/knowledge/gazetteer';
import { toldApart } from '@/lib/knowledge/told-apart';
import { openModel } from '@/lib/recogniser/model-file';
import type { NameModel } from '@/lib/recogniser/tag';
import { listen } from '@/lib/messages/messenger';
import type { Answer, BackgroundCalls } from '@/lib/messages/protocol';
import { annotationRequestSchema, detectionSchema, flagsSchema } from '@/lib/messages/schemas';
import { choicesChangeSchema } from '@/lib/settings/choices';
import { createChoicesWriter } from '@/lib/settings/choices-store';
import { choiceFor, settingsChangeSchema } from '@/lib/settings/schema';
import { createSettingsWriter } from '@/lib/settings/settings';
import { createTabs } from '@/lib/tabs/tabs';

/** The composition root of the background: one table of messages, one pack for all tabs. */
export default defineBackground(() => {
  const tabs = createTabs();
  const changeSettings = createSettingsWriter();
  const changeChoices = createChoicesWriter();
  let pack: Promise<Knowledge> | null = null;
  // All that is kept in memory; a background that was put to sleep opens both again.
  const knowledge = (): Promise<Knowledge> => {
    pack ??= loadPack();
    pack.catch(() => (pack = null));
    return pack;
  };
  let model: Promise<NameModel | null> | null = null;
  const names = (): Promise<NameModel | null> => (model ??= loadModel());

  listen<BackgroundCalls>('background', {
    'article-found': {
      parse: (payload) => detectionSchema.parse(payload),
      handle: (_detection, sender) => tabs.read(sender.tabId, sender.url),
    },
    'article-left': { parse: nothing, handle: (_, sender) => tabs.leave(sender.tabId) },
    'reader-ended': { parse: nothing, handle: (_, sender) => tabs.cleanUp(sender.tabId) },
    'arm-last-will': { parse: nothing, handle: (_, sender) => tabs.armLastWill(sender.tabId) },
    annotate: {
      parse: (payload) => annotationRequestSchema.parse(payload),
      handle: (request) =>
        answer(async () => {
          const [known, recogniser] = await Promise.all([knowledge(), names()]);
          return describeAlternatives(annotate(request, known, recogniser), known);
        }),
    },
    'count-flags': {
      parse: (payload) => flagsSchema.parse(payload),
      handle: (flags, sender) => tabs.badge(sender.tabId, flags),
    },
    'change-settings': {
      parse: (payload) => settingsChangeSchema.parse(payload),
      async handle(change) {
        const settings = await changeSettings(change);
        // Only these can switch a page on that has no reader yet; the rest reaches readers through storage.
        if (!['hideClutter', 'folds', 'openByItself'].includes(change.change)) {
          await tabs.readAll((host) => choiceFor(settings, host));
        }
        return settings;
      },
    },
    'change-choices': {
      parse: (payload) => choicesChangeSchema.parse(payload),
      handle: (change, sender) => changeChoices(change, sender),
    },
    'open-options': { parse: nothing, handle: () => browser.runtime.openOptionsPage() },
    'describe-pack': { parse: nothing, handle: () => answer(async () => (await knowledge()).meta) },
  });
});

/** What a name could mean, in words that leave a reader a choice: three towns of one name are in three countries. */
function describeAlternatives(annotation: Annotation, knowledge: Knowledge): Annotation {
  const entities = annotation.entities.map((entity) => ({
    ...entity,
    alternatives: entity.alternatives.map((alternative) => {
      const index = knowledge.indexOf(alternative.id);
      return index === null ? alternative : { ...alternative, type: toldApart(knowledge.entity(index)) };
    }),
  }));
  return { ...annotation, entities };
}

async function loadPack(): Promise<Knowledge> {
  let bytes: ArrayBuffer;
  try {
    bytes = await (await fetch(browser.runtime.getURL('/knowledge.pack'))).arrayBuffer();
  } catch {
    throw new Error('The knowledge pack is missing from this installation.');
  }
  return openPack(bytes);
}

/** The recogniser; without it names are found by lists and rules, which is better than none. */
async function loadModel(): Promise<NameModel | null> {
  try {
    const file = await fetch(browser.runtime.getURL('/names.model'));
    return openModel(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return null;
  }
}

/** A failure becomes a sentence for the reader; the page is never harmed by one. */
async function answer<T>(work: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { status: 'ok', value: await work() };
  } catch (error) {
    return { status: 'unavailable', reason: error instanceof Error ? error.message : String(error) };
  }
}

const nothing = (): null => null;
