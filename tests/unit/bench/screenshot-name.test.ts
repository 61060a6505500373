import { describe, expect, it } from 'vitest';
import { createScreenshotNames } from '../../../bench/inspect/screenshot-name';

describe('screenshot names', () => {
  it('tell the page, stay inside the folder and are given once', () => {
    const nameOf = createScreenshotNames();
    expect(nameOf('pages/some article.html.gz')).toBe('some-article.png');
    expect(nameOf('other/some article.html')).toBe('some-article-2.png');
    expect(nameOf('https://example.org/2025/news?x=1')).toBe('example-org-2025-news.png');
    expect(nameOf('https://example.org/../../etc')).toBe('example-org-etc.png');
    expect(nameOf('..')).toBe('page.png');
  });
});
