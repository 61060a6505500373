import { isEnglish } from '../text/english';
import type { Knowledge } from '../knowledge/gazetteer';
import type { Mention } from '../mentions/mention';
import { exactNames } from '../mentions/exact-names';
import { recogniseSpans } from '../mentions/recognise';
import type { NameModel } from '../recogniser/tag';
import type { Annotation, AnnotationRequest } from './annotation';
import { articleEntities } from './article-entities';
import { linkMentions } from './link';
import { linkSpans } from './link-spans';

/** Names of an article and what they stand for. Works on any string; a language other than English gets exact names only. */
export function annotate(
  { text, title, lang, chosen = {} }: AnnotationRequest,
  knowledge: Knowledge,
  model: NameModel | null = null,
): Annotation {
  const mentions = isEnglish(lang)
    ? linkedNames(text, knowledge, { title, model, chosen: new Map(Object.entries(chosen)) })
    : exactNames(text, knowledge, title);
  const ids = linkMentions(mentions);
  return {
    mentions: mentions.map(({ start, end, surface, kind, roleHere, acting }, index) => ({
      start,
      end,
      text: surface,
      kind,
      entity: ids[index] ?? null,
      roleHere,
      acting,
    })),
    entities: articleEntities(mentions, ids, knowledge),
  };
}

interface LinkedOptions {
  readonly title: string;
  readonly model: NameModel | null;
  readonly chosen: ReadonlyMap<string, string>;
}

/** The names of an English text, each with what it was decided to mean, or with all it may mean. */
function linkedNames(text: string, knowledge: Knowledge, { title, model, chosen }: LinkedOptions): Mention[] {
  const { passage, spans, context, mentions } = recogniseSpans(text, knowledge, { title, model });
  const links = linkSpans(passage, spans, knowledge, context, chosen);
  return mentions.map((mention, index) => {
    const link = links[index];
    const candidate = link?.candidate ?? null;
    return { ...mention, candidates: candidate === null ? (link?.alternatives ?? []) : [candidate] };
  });
}
