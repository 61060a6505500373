// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { WITHIN } from '../../../lib/article/block';
import { readBlocks } from '../../../lib/article/read-blocks';

function read(html: string): ReturnType<typeof readBlocks> {
  document.body.innerHTML = html;
  return readBlocks(document.body);
}
const texts = (html: string): string[] => read(html).map(({ text }) => text);

describe('reading blocks', () => {
  it('folds white space as a browser lays it out, across inline elements', () => {
    expect(texts('<p>\n  The <b>port </b> of\n\tTrieste  </p>')).toEqual(['The port of Trieste']);
  });

  it('ends a block at line breaks, rules and elements of their own', () => {
    expect(texts('<div>one<br>two<hr>three<div></div>four<p>five</p>six</div>')).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
    ]);
  });

  it('keeps a line together around pictures, scripts and other elements without text', () => {
    expect(texts('<p>one <img alt="x"> <script>no</script><svg><text>no</text></svg>two</p>')).toEqual([
      'one two',
    ]);
  });

  it('leaves out what readers never see as text', () => {
    expect(texts('<p hidden>no</p><template><p>no</p></template><textarea>no</textarea><p>yes</p>')).toEqual([
      'yes',
    ]);
  });

  it('gives links their place in the text, also a link around whole blocks', () => {
    const [first, second] = read('<p>Read <a href="/x"> this one </a>now</p><a href="/y"><h3>Whole</h3></a>');
    expect(first?.links.map(({ start, end }) => first.text.slice(start, end))).toEqual(['this one']);
    expect(second?.linkShare).toBe(1);
    expect(second?.links[0]?.element.getAttribute('href')).toBe('/y');
  });

  it('knows forms and headers that wrap a whole text for what they are', () => {
    const wrapped = read('<form><main><p>a</p><p>b</p></main></form>');
    expect(wrapped.every(({ within }) => (within & WITHIN.form) === 0)).toBe(true);
    expect((read('<form><p>Your name</p></form>')[0]?.within ?? 0) & WITHIN.form).not.toBe(0);
  });
});
