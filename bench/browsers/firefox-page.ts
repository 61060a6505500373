import type { Page } from 'puppeteer-core';
import * as z from 'zod';
import { writeFile } from 'node:fs/promises';
import type { Control } from './control';
import { plainValue, type Bidi } from './firefox-bidi';
import { callAsText, functionAsText, readAnswer } from './page-function';
import type { ExtensionPage, OpenPage, PageFunction, Problem, TabAnswer } from './session';

const hostSchema = z.object({
  result: z.object({
    value: z.object({ shadowRoot: z.object({ sharedId: z.string() }).nullish() }).optional(),
  }),
});
const nodesSchema = z.object({ nodes: z.array(z.object({ sharedId: z.string() })) });
const screenshotSchema = z.object({ data: z.base64() });

interface Parts {
  readonly page: Page;
  readonly response: OpenPage['response'];
  readonly tab: string;
  readonly bidi: Bidi;
  readonly control: Control;
  readonly problems: () => Promise<readonly Problem[]>;
}

/** An open page of Firefox. Closed shadow roots are reached from the page's own world, by BiDi's leave. */
export class FirefoxPage implements OpenPage {
  readonly page: Page;
  readonly response: OpenPage['response'];
  readonly tab: string;
  readonly problems: () => Promise<readonly Problem[]>;
  readonly #bidi: Bidi;
  readonly #control: Control;
  #tabId: number | null = null;

  constructor({ page, response, tab, bidi, control, problems }: Parts) {
    this.page = page;
    this.response = response;
    this.tab = tab;
    this.problems = problems;
    this.#bidi = bidi;
    this.#control = control;
  }

  async tabId(): Promise<number> {
    this.#tabId ??= await this.#control.tabOf(this.page.url());
    return this.#tabId;
  }

  async message(message: unknown): Promise<TabAnswer> {
    return this.#control.toTab(await this.tabId(), message);
  }

  async evaluate<A extends readonly unknown[], R>(run: PageFunction<A, R>, ...args: A): Promise<R> {
    return readAnswer(await this.page.evaluate(callAsText(run, args)));
  }

  async shadow<A extends readonly unknown[], R>(
    tag: string,
    run: PageFunction<[ShadowRoot, ...A], R>,
    ...args: A
  ): Promise<R> {
    const answer = await this.#bidi.send('script.callFunction', {
      functionDeclaration: functionAsText(run, args),
      arguments: [{ sharedId: await this.#rootOf(tag) }],
      target: { context: this.#context },
      awaitPromise: true,
    });
    return readAnswer(plainValue(answer));
  }

  async click(tag: string, selector: string): Promise<void> {
    const root = { sharedId: await this.#rootOf(tag) };
    const found = await this.#bidi.send('browsingContext.locateNodes', {
      context: this.#context,
      locator: { type: 'css', value: selector },
      startNodes: [root],
    });
    const element = nodesSchema.parse(found).nodes[0];
    if (element === undefined) throw new Error(`No ${selector} inside <${tag}>`);
    await this.#bidi.send('script.callFunction', {
      functionDeclaration: `(element) => element.scrollIntoView({ block: 'nearest', behavior: 'instant' })`,
      arguments: [{ sharedId: element.sharedId }],
      target: { context: this.#context },
      awaitPromise: false,
    });
    const origin = { type: 'element', element: { sharedId: element.sharedId } };
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.#bidi.send('input.performActions', {
      context: this.#context,
      actions: [{ type: 'pointer', id: 'pointer', actions }],
    });
  }

  async addScript(source: string): Promise<void> {
    await this.page.evaluate(source);
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  get #context(): string {
    return this.#bidi.contextOf(this.page);
  }

  async #rootOf(tag: string): Promise<string> {
    const answer = await this.#bidi.send('script.evaluate', {
      expression: `document.querySelector(${JSON.stringify(tag)})`,
      target: { context: this.#context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    const root = hostSchema.parse(answer).result.value?.shadowRoot;
    if (!root) throw new Error(`No <${tag}> with a shadow root`);
    return root.sharedId;
  }
}

/** An extension page of Firefox, which puppeteer cannot open itself. */
export class FirefoxExtensionPage implements ExtensionPage {
  readonly url: string;
  readonly #bidi: Bidi;
  readonly #context: string;

  constructor(bidi: Bidi, context: string, url: string) {
    this.#bidi = bidi;
    this.#context = context;
    this.url = url;
  }

  async evaluate<A extends readonly unknown[], R>(run: PageFunction<A, R>, ...args: A): Promise<R> {
    return readAnswer(await this.#run(callAsText(run, args)));
  }

  async addScript(source: string): Promise<void> {
    await this.#run(`${source}\n;undefined`);
  }

  async screenshot(path: string): Promise<void> {
    const answer = await this.#bidi.send('browsingContext.captureScreenshot', { context: this.#context });
    await writeFile(path, Buffer.from(screenshotSchema.parse(answer).data, 'base64'));
  }

  async close(): Promise<void> {
    await this.#bidi.send('browsingContext.close', { context: this.#context });
  }

  async #run(expression: string): Promise<unknown> {
    const target = { context: this.#context };
    return plainValue(await this.#bidi.send('script.evaluate', { expression, target, awaitPromise: true }));
  }
}
