import type { Block } from '../../article/block';
import { isHeading, isHeadlineLink } from '../block-shape';
import type { ClutterContext } from '../context';
import type { Finding } from '../finding';
import { judgeLink } from './link-lists';

/** So many of the same make are no accident. */
const REPEATED = 3;
/** An element is known by its own look and that of so many around it. */
const LEVELS = 3;

/** Headline links after the end whose markup is the same three times over: teasers of other articles. */
export function findRepeatedTeasers(context: ClutterContext, blocks: readonly Block[]): Finding[] {
  const groups = new Map<string, Block[]>();
  let cited = false;
  for (const block of blocks) {
    // What an article cites looks as much alike.
    if (isHeading(block))
      cited = context.isNeutral(block) || context.phrases.isWhole(block.text, 'sources') !== null;
    else cited ||= context.phrases.isWhole(block.text, 'sources') !== null;
    if (cited) continue;
    if (
      !context.isAfterEnd(block) ||
      !isHeadlineLink(block) ||
      context.isFrame(block) ||
      context.isNeutral(block)
    )
      continue;
    const look = lookOf(block.element);
    // Plain lists in the article's own container have no make.
    if (!/\.[^<]/.test(look) && context.inContainer(block)) continue;
    const group = groups.get(look);
    if (group === undefined) groups.set(look, [block]);
    else group.push(block);
  }
  const findings: Finding[] = [];
  for (const group of groups.values()) {
    if (group.length < REPEATED) continue;
    for (const block of group) {
      const finding = judgeLink(block, null, context.markup.around(block.element), context);
      findings.push({ ...finding, signals: [...finding.signals, { name: 'repeated', times: group.length }] });
    }
  }
  return findings;
}

function lookOf(element: Element): string {
  let look = '';
  let at: Element | null = element;
  for (let level = 0; level < LEVELS && at !== null; level++, at = at.parentElement)
    look += `${at.localName}.${at.getAttribute('class') ?? ''}<`;
  return look;
}
