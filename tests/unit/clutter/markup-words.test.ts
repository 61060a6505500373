import { describe, expect, it } from 'vitest';
import { kindOfName } from '../../../lib/clutter/markup-words';

describe('a name in the markup', () => {
  it.each([
    ['RelatedLinks_box__3xk2', 'related-links'],
    ['story__related', 'related-links'],
    ['content-recirculation', 'related-links'],
    ['leia-mais', 'related-links'],
    ['MostRead', 'most-popular'],
    ['rail--trending', 'most-popular'],
    ['taboolaBelowArticle', 'sponsored-widget'],
    ['emailSignup', 'newsletter-signup'],
    ['av-share-box', 'social-share'],
    ['comment-respond', 'comments-prompt'],
    ['nrplus-cta', 'subscribe-or-app-promo'],
    ['m-in-content-ad', 'ad-label'],
  ])('%s is %s', (name, kind) => {
    expect(kindOfName(name)).toBe(kind);
  });

  it.each(['author-social', 'social-media-embed', 'article-tags', 'twitter-tweet', 'recipe-card'])(
    '%s is a part of the article',
    (name) => {
      expect(kindOfName(name)).toBe('neutral');
    },
  );

  it.each(['article-body', 'header', 'shareholder-letter', 'unrelated', 'paywall', 'css-1x9f3k2', ''])(
    '%s says nothing',
    (name) => {
      expect(kindOfName(name)).toBeNull();
    },
  );
});
