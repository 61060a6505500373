import type { Knowledge } from '../knowledge/gazetteer';
import { exactNames } from '../mentions/exact-names';
import { recognise } from '../mentions/recognise';
import type { Annotation, AnnotationRequest } from './annotation';
import { articleEntities } from './article-entities';
import { linkMentions } from './link';

/** Names of an article and what they stand for. Works on any string; a language other than English gets exact names only. */
export function annotate({ text, title, lang }: AnnotationRequest, knowledge: Knowledge): Annotation {
  const mentions = isEnglish(lang)
    ? recognise(text, knowledge, { title })
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

function isEnglish(lang: string | null): boolean {
  return lang === null || /^(?:en|eng)(?:$|[-_])/iu.test(lang.trim()) || lang.trim() === '';
}
