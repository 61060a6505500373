import type { ClutterKind } from './clutter';

/** What sites call the containers of things that are not the article, by kind; matched on whole tokens of class and id. */
const TOKENS: readonly (readonly [ClutterKind, RegExp])[] = [
  [
    'sponsored-widget',
    /^(?:taboola.*|trc_.*|outbrain.*|ob-widget.*|ob_.*|revcontent.*|rc-widget.*|zergnet.*|mgid.*|dianomi.*|plista.*|nativo.*|sharethrough.*|sponsored-.*|promoted-content.*)$/i,
  ],
  [
    'newsletter-signup',
    /^(?:newsletter|newsletters|newsletter-.*|.*-newsletter|email-signup|mailing-list|mc_embed_signup|signup-form|mailchimp.*)$/i,
  ],
  [
    'social-share',
    /^(?:social-share|share-buttons?|sharedaddy|share-bar|share-tools?|social-links|addtoany.*|sharethis.*|a2a_kit|post-share|article-share)$/i,
  ],
  [
    'comments-prompt',
    /^(?:comments?-prompt|comments?-cta|comments?-link|comments?-button|join-conversation)$/i,
  ],
  [
    'most-popular',
    /^(?:most-popular|most-read|most-viewed|popular-posts|trending|trending-.*|mostpopular|mostread)$/i,
  ],
  ['ad-label', /^(?:ad-label|advert-label|ad-slot|advertisement|adsbygoogle|dfp-ad|google-ad)$/i],
  [
    'related-links',
    /^(?:related|related-.*|.*-related|relatedposts|jp-relatedposts|yarpp.*|mm_related|inset--story|recommended|recommended-.*|read-?more|readmore-.*|more-stories|more-from|recirculation|recirc|also-read|alsoread|see-also|you-may-like|further-reading)$/i,
  ],
  [
    'subscribe-or-app-promo',
    /^(?:subscribe-.*|subscription-promo|app-promo|app-download|paywall-promo|membership-promo|donate-.*|support-us)$/i,
  ],
];

/** Hosts that paid-content networks send clicks through. */
const VENDOR =
  /(?:^|\.)(?:taboola\.com|outbrain\.com|revcontent\.com|zergnet\.com|mgid\.com|dianomi\.com|plista\.com|ntvo\.com|sharethrough\.com|adskeeper\.com|engageya\.com)$/i;

/** What an element's own markup calls itself. */
export interface MarkupName {
  readonly kind: ClutterKind;
  readonly token: string;
  readonly element: Element;
}

/** Looks up the names that markup gives to containers, each element once. The article's own container and what is above it count for nothing. */
export class MarkupNames {
  private readonly container: Element;
  private readonly known = new Map<Element, MarkupName | null>();

  constructor(container: Element) {
    this.container = container;
  }

  /** The innermost named container around an element that does not hold the article. */
  around(element: Element): MarkupName | null {
    const cached = this.known.get(element);
    if (cached !== undefined) return cached;
    const answer = element.contains(this.container) ? null : (nameOf(element) ?? this.aroundParent(element));
    this.known.set(element, answer);
    return answer;
  }

  private aroundParent(element: Element): MarkupName | null {
    return element.parentElement === null ? null : this.around(element.parentElement);
  }
}

function nameOf(element: Element): MarkupName | null {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length < 3) return null;
  for (const token of names.split(/\s+/u)) {
    const kind = token === '' ? undefined : TOKENS.find(([, pattern]) => pattern.test(token))?.[0];
    if (kind !== undefined) return { kind, token, element };
  }
  return null;
}

/** The paid-content network a link goes through, or null. */
export function vendorOf(link: HTMLAnchorElement): string | null {
  // `hostname` can be shadowed by a page; the attribute cannot.
  const href = link.getAttribute('href') ?? '';
  const host = /^(?:https?:)?\/\/([^/?#:@]+)/iu.exec(href)?.[1];
  return host !== undefined && VENDOR.test(host) ? host : null;
}
