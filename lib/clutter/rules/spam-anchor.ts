import type { Block, BlockLink } from '../../article/block';
import type { ClutterContext } from '../context';
import type { Finding } from '../finding';
import { leadsHome } from '../markup';
import type { Signal } from '../reasons';
import { isUnseen } from '../unseen';

/** What links are sold for, in the words that they are sold under. */
const COMMERCIAL =
  /\b(?:online casinos?|casino (?:bonus(?:es)?|games?|sites?)|(?:free|online) (?:slots?|poker|betting)|slots real money|sports? betting|betting (?:sites?|tips|odds)|no deposit bonus|free spins|payday loans?|(?:personal|quick|instant|cash) loans?|credit repair|essay (?:writing|writers?|service)|(?:buy|write my|cheap) essays?|(?:custom|college) papers?|(?:buy|cheap|order|generic) (?:\w+ )?(?:viagra|cialis|levitra|xanax|tramadol|ozempic|pills|followers|views|backlinks|likes)|cbd (?:oil|gummies)|weight loss pills?|seo (?:services?|agency|company)|backlinks?|escorts?|replica watches|vpn deals?|forex (?:trading|signals)|crypto (?:casino|signals)|web hosting|dating sites?|male enhancement|(?:premium|nulled|free) (?:wordpress )?themes|free (?:online )?(?:course )?downloads?)\b/i;

/** What is kept from readers needs less to be strange. */
const UNSEEN_TOPIC = 0.15;

/** A link in the text whose words are an advertisement and not the article's, or that readers cannot see. */
export function spamAnchorIn(block: Block, link: BlockLink, context: ClutterContext): Finding | null {
  if (leadsHome(link.element)) return null;
  const unseen = isUnseen(link.element, block.element);
  const text = block.text.slice(link.start, link.end);
  const phrase = COMMERCIAL.exec(text)?.[0] ?? null;
  if (phrase === null && !unseen) return null;
  const score = context.offTopic(text, unseen ? UNSEEN_TOPIC : undefined);
  // An article about casinos links to casinos.
  if (score === null && !(unseen && phrase !== null)) return null;
  const signals: Signal[] = score === null ? [] : [{ name: 'off-topic', score }];
  if (phrase !== null) signals.push({ name: 'commercial', phrase });
  if (unseen) signals.push({ name: 'hidden-link' });
  const paid = /\bsponsored\b/i.test(link.element.getAttribute('rel') ?? '');
  if (paid) signals.push({ name: 'paid-link' });
  const span = { block, start: link.start, end: link.end };
  // In the middle of a sentence readers need the words, whoever paid for them.
  const needed = !unseen && !paid && !standsApart(block.text, link);
  return { kind: 'hidden-spam-links', span, signals, flagOnly: needed };
}

/** Between two sentences, or at either end of the text. */
function standsApart(text: string, { start, end }: BlockLink): boolean {
  return /(?:^|[.!?…"”)])\s*$/.test(text.slice(0, start)) && /^\s*(?:$|["“(]?\p{Lu})/u.test(text.slice(end));
}
