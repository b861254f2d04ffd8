import type { Browser, Page } from 'playwright';
import type { FillResult, Knowledge } from '../browser/applicationSession.ts';
import { fillPage } from '../browser/fillPage.ts';
import { PageActivity } from '../browser/pageActivity.ts';
import { sampleKnowledge } from './browserForTests.ts';
import { openChromium } from './chromium.ts';

/** Forms that are filled where they stand: for what happens between us and a page, without sessions and servers. */
export class FormPages {
  readonly #browser: Browser;

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async launch(): Promise<FormPages> {
    return new FormPages(await openChromium());
  }

  /** `shown` evaluates an expression in the filled page. */
  async fill(html: string, knowledge: Partial<Knowledge> = {}): Promise<FilledPage> {
    const page = await this.#browser.newPage();
    const activity = new PageActivity(page);
    await page.setContent(html);
    const result = await fillPage(page, activity, {
      knowledge: sampleKnowledge(knowledge),
      adapters: [],
      noteEntered: () => {},
      lists: new Map(),
      saved: { school: 0, job: 0 },
    });
    return { page, result, shown: (expression) => page.evaluate(expression) };
  }

  /** Pages of a test, not to be kept for the next. */
  async clear(): Promise<void> {
    for (const context of this.#browser.contexts()) await context.close();
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}

export interface FilledPage {
  page: Page;
  result: FillResult;
  shown: (expression: string) => Promise<unknown>;
}
