import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type OpenPage } from '../../bench/browsers/session';
import { waitFor } from '../../bench/browsers/wait-for';
import { openStage, reportOf, settled, SIDEBAR, sidebarIsOpen, textOf, type Stage } from './kit/stage';

const SAMPLE = 'seed-like--military-bases';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const shows = (page: OpenPage, text: string): Promise<unknown> =>
  waitFor(`the sidebar to show “${text}”`, async () => (await textOf(page)).includes(text));
/** Where a word stands in the window, CSS pixels. */
const pointOf = (page: OpenPage, word: string): Promise<{ x: number; y: number }> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('.news-text') as Element,
      NodeFilter.SHOW_TEXT,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      node.parentElement?.scrollIntoView({ block: 'center' });
      // A name may be broken over two lines: its first line is where a reader points.
      const box = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`no ${wanted}`);
  }, word);

describe.each(BROWSER_NAMES)('a reader in %s', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterEach(async () => {
    await stage.change({ change: 'hideClutter', value: false });
    await stage.change({ change: 'openByItself', value: true });
  });
  afterAll(() => stage?.close());

  const openSample = async (): Promise<OpenPage> => {
    const page = await stage.openFixture(SAMPLE);
    await settled(page);
    await waitFor('the sidebar to open by itself', () => sidebarIsOpen(page));
    return page;
  };
  it('sees actors and places with counts, most prominent first, and the flagged clutter', async () => {
    const page = await openSample();
    await shows(page, 'Actors');
    const text = await textOf(page);
    for (const part of ['Places', 'Clutter', 'Hide clutter', 'Bashar al-Assad', 'TASS', 'Tartus'])
      expect(text).toContain(part);
    expect(text).toMatch(/Russia[\s\S]*Idlib/u);
    const { width } = await page.shadow(SIDEBAR, (root) => {
      const box = (root.querySelector('aside') as HTMLElement).getBoundingClientRect();
      return { width: box.width };
    });
    expect(width).toBeGreaterThan(200);
    await page.close();
  });

  it('clicks a highlighted name and gets its note; a name without one says what the article says', async () => {
    const page = await openSample();
    const damascus = await pointOf(page, 'Damascus');
    await page.page.mouse.click(damascus.x, damascus.y);
    await shows(page, 'Capital of Syria');
    const bogdanov = await pointOf(page, 'Mikhail Bogdanov');
    await page.page.mouse.click(bogdanov.x, bogdanov.y);
    await shows(page, 'No note yet');
    expect(await textOf(page)).toContain('Russian Deputy Foreign Minister');
    await page.close();
  });

  it('sees names underlined and flagged clutter tinted', async () => {
    const page = await openSample();
    for (const [word, name] of [
      ['Damascus', 'backgrounder-place'],
      ['Airstrikes hit depots', 'backgrounder-flag'],
    ] as const) {
      const at = await pointOf(page, word);
      const scrolled = await page.evaluate(() => scrollY);
      const clip = { x: Math.max(0, at.x - 40), y: at.y + scrolled - 14, width: 80, height: 28 };
      const shoot = (): Promise<string> => page.page.screenshot({ clip, encoding: 'base64' });
      const painted = await shoot();
      await page.evaluate((highlight) => CSS.highlights.delete(highlight), name);
      expect(await shoot()).not.toBe(painted);
    }
    await page.close();
  });

  it('sees the pointer change over a name, and nowhere else', async () => {
    const page = await openSample();
    const over = (): Promise<string> =>
      page.evaluate(
        () =>
          [...document.querySelectorAll(':hover')]
            .map((element) => getComputedStyle(element).cursor)
            .at(-1) ?? '',
      );
    const name = await pointOf(page, 'Damascus');
    await page.page.mouse.move(name.x, name.y);
    expect(await waitFor('a pointing hand', async () => (await over()) === 'pointer')).toBe(true);
    const plain = await pointOf(page, 'without coming near');
    await page.page.mouse.move(plain.x, plain.y);
    await waitFor('the hand to go', async () => (await over()) !== 'pointer');
    await waitFor('the attribute to go', () =>
      page.evaluate(() => document.querySelector('[data-backgrounder-over]') === null),
    );
    await page.close();
  });

  it('hides clutter with one switch, shows one piece again, and finds the choice in another tab', async () => {
    const page = await openSample();
    const other = await openSample();
    await page.page.bringToFront();
    await page.click(SIDEBAR, '[role="switch"]');
    const farewell = 'Finally We wish DailyRelay';
    const hidden = await settled(page, ({ clutter }) => clutter.some((item) => item.hidden));
    expect(hidden.visibleText).not.toContain(farewell);
    await settled(other, ({ visibleText }) => !visibleText.includes(farewell));
    await page.shadow(SIDEBAR, (root) => {
      const button = [...root.querySelectorAll('button')].find((one) =>
        one.textContent.trim().startsWith('Show'),
      );
      button?.click();
    });
    const shown = await settled(page, ({ clutter }) =>
      clutter.filter((item) => item.verdict === 'hide').some((item) => !item.hidden),
    );
    expect(shown.clutter.filter((item) => item.hidden).length).toBe(
      hidden.clutter.filter((item) => item.hidden).length - 1,
    );
    await page.close();
    await other.close();
  });

  it('closes the sidebar once, and it stays closed on the next article', async () => {
    const page = await openSample();
    await page.click(SIDEBAR, 'button[aria-label^="Close"]');
    await waitFor('the sidebar to close', async () => !(await sidebarIsOpen(page)));
    const next = await stage.openFixture('news--strict-policies');
    expect((await settled(next)).annotation?.mentions.length).toBeGreaterThan(0);
    expect(await sidebarIsOpen(next)).toBe(false);
    await next.message({ to: 'page', name: 'open-sidebar', payload: null });
    await waitFor('the sidebar on request', () => sidebarIsOpen(next));
    await page.close();
    await next.close();
  });

  it('reaches every name, card and switch from the keyboard, and leaves by Esc', async () => {
    const page = await openSample();
    await shows(page, 'Actors');
    await page.shadow(SIDEBAR, (root) => (root.querySelector('aside h2') as HTMLElement).focus());
    const seen: string[] = [];
    for (let press = 0; press < 60; press++) {
      await page.page.keyboard.press('Tab');
      const label = await page.shadow(SIDEBAR, (root) => {
        const active = root.activeElement as HTMLElement | null;
        if (active === null) return '';
        // Firefox also stops at the part that scrolls.
        return active.matches('button, a')
          ? (active.getAttribute('aria-label') ?? active.textContent).trim()
          : 'a place to scroll';
      });
      if (label === '' && seen.length > 0) break;
      seen.push(label);
      if (label.includes('Damascus')) break;
    }
    expect(seen.join('\n')).toContain('Russia');
    expect(seen.at(-1)).toContain('Damascus');
    await page.page.keyboard.press('Enter');
    await shows(page, 'Capital of Syria');
    await page.page.keyboard.press('Escape');
    await shows(page, 'Actors');
    await page.page.keyboard.press('Escape');
    await waitFor('the sidebar to close', async () => !(await sidebarIsOpen(page)));
    await page.close();
  });

  it('sees the number of flags on the toolbar button', async () => {
    const page = await openSample();
    const { clutter } = await settled(page);
    const control = await stage.session.extensionPage('popup.html');
    const tab = await page.tabId();
    const badge = await waitFor('the badge', async () =>
      control.evaluate(async (tabId) => {
        type Api = { action: { getBadgeText: (of: { tabId: number }) => Promise<string> } };
        const { browser: own, chrome: native } = globalThis as unknown as { browser?: Api; chrome: Api };
        const api = own ?? native;
        return api.action.getBadgeText({ tabId });
      }, tab),
    );
    expect(badge).toBe(String(clutter.length));
    await control.close();
    await page.close();
  });

  it('switches names off for this site in the popup, and clutter stays on', async () => {
    const page = await openSample();
    const popup = await stage.session.extensionPage(`popup.html?tab=${await page.tabId()}`);
    await waitFor('the popup to know the page', () =>
      popup.evaluate(() => document.body.innerText.includes('127.0.0.1')),
    );
    await popup.evaluate(() => {
      const labels = [...document.querySelectorAll<HTMLElement>('[role="switch"]')];
      labels
        .find((one) =>
          (one.getAttribute('aria-label') ?? one.closest('label')?.innerText ?? one.innerText).startsWith(
            'Names',
          ),
        )
        ?.click();
    });
    const without = await settled(page, ({ annotation }) => annotation === null);
    expect(without.clutter.length).toBeGreaterThan(0);
    await stage.change({ change: 'forgetSite', host: '127.0.0.1' });
    await settled(page, ({ annotation }) => annotation !== null);
    await popup.close();
    await page.close();
  });

  it('meets no barrier that axe knows of: sidebar, card, popup, options', async () => {
    const page = await openSample();
    await shows(page, 'Actors');
    await page.addScript(AXE);
    const check = (): Promise<{ passes: number; violations: string[] }> =>
      page.shadow(SIDEBAR, async (root) => {
        const host = root.host;
        const home = host.parentNode;
        // axe looks only into shadow roots that it can see.
        Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
        const { axe } = globalThis as unknown as {
          axe: {
            run: (
              nodes: unknown,
              options: unknown,
            ) => Promise<{ passes: unknown[]; violations: { id: string; nodes: { html: string }[] }[] }>;
          };
        };
        const result = await axe.run([host], {});
        delete (host as { shadowRoot?: unknown }).shadowRoot;
        if (host.parentNode !== home) home?.append(host);
        return {
          passes: result.passes.length,
          violations: result.violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
          ),
        };
      });
    const overview = await check();
    expect(overview.violations).toEqual([]);
    expect(overview.passes).toBeGreaterThan(5);
    const name = await pointOf(page, 'Damascus');
    await page.page.mouse.click(name.x, name.y);
    await shows(page, 'Capital of Syria');
    const card = await check();
    expect(card.violations).toEqual([]);
    expect(card.passes).toBeGreaterThan(5);
    for (const path of [`popup.html?tab=${await page.tabId()}`, 'options.html']) {
      const own = await stage.session.extensionPage(path);
      await waitFor(`${path} to render`, () => own.evaluate(() => document.body.innerText.length > 40));
      await own.addScript(AXE);
      const result = await own.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run: () => Promise<{ passes: unknown[]; violations: { id: string }[] }> };
        };
        const { passes, violations } = await axe.run();
        return { passes: passes.length, violations: violations.map(({ id }) => id) };
      });
      expect(result.violations, path).toEqual([]);
      expect(result.passes, path).toBeGreaterThan(5);
      await own.close();
    }
    await page.close();
  });

  it('is served again after the background went to sleep', async () => {
    await stage.session.stopBackground();
    const page = await stage.openFixture('news--strict-policies');
    const report = await settled(page);
    expect(report.problem).toBeNull();
    expect(report.annotation?.mentions.map(({ text }) => text)).toContain('Lithuania');
    expect(await reportOf(page)).not.toBeNull();
    await page.close();
  });
});
