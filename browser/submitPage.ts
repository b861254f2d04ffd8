import type { Page, Request, Response } from 'playwright';
import { setTimeout as wait } from 'node:timers/promises';
import { findBlocker } from '../forms/blockers.ts';
import { findWayForward } from '../forms/buttons.ts';
import type { PageLook } from '../forms/control.ts';
import { findConfirmation } from '../forms/receipt.ts';
import type { SubmitResult } from './applicationSession.ts';
import { lookAtPage } from './look.ts';
import type { PageActivity } from './pageActivity.ts';
import type { Patience } from './patience.ts';
import { press } from './press.ts';

/** Presses the final button once and watches: the requests that leave, their answers, and what the page says then. */
export async function submitPage(
  page: Page,
  activity: PageActivity,
  patience: Patience,
): Promise<SubmitResult> {
  const before = await lookAtPage(page);
  const forward = findWayForward(before);
  if (forward?.kind !== 'submit') return { kind: 'not_sent' };
  const sent = new SentRequests(page);
  try {
    await press(page, activity, forward.button);
    return await watch(page, activity, { before, sent, patience });
  } finally {
    sent.stop();
  }
}

/** Only looks: whether an earlier submit is through by now. */
export async function readReceipt(page: Page): Promise<SubmitResult> {
  const look = await lookAtPage(page);
  return conclusionOf(look, { answered: true, refused: false, formGone: true }) ?? { kind: 'unknown' };
}

/** After the press nothing may happen for this long before it is taken for a form that was not sent. */
const NOTHING_SENT_MS = 1500;

interface Attempt {
  patience: Patience;
  before: PageLook;
  sent: SentRequests;
}

async function watch(
  page: Page,
  activity: PageActivity,
  { before, sent, patience }: Attempt,
): Promise<SubmitResult> {
  const startedAt = performance.now();
  const elapsed = () => performance.now() - startedAt;
  for (;;) {
    if (activity.hasCrashed) return sent.count > 0 ? { kind: 'unknown' } : { kind: 'not_sent' };
    await activity.quiet({ quietMs: 20, limitMs: 2000 });
    const look = await lookAtPage(page).catch(() => null);
    if (look !== null) {
      const conclusion = conclusionOf(look, {
        answered: sent.isAnswered,
        refused: sent.isRefused,
        formGone: isFormGone(before, look),
      });
      if (conclusion !== null) return conclusion;
    }
    if (sent.count === 0 && elapsed() > NOTHING_SENT_MS) return { kind: 'not_sent' };
    if (elapsed() > patience.submitMs || activity.quietForMs > patience.quietMs) return { kind: 'unknown' };
    await wait(50);
  }
}

/** The table of outcomes; null while it is too early to tell. */
function conclusionOf(
  look: PageLook,
  facts: { answered: boolean; refused: boolean; formGone: boolean },
): SubmitResult | null {
  if (findBlocker(look)?.reason === '2fa') return { kind: 'waiting_for_code' };
  if (facts.refused && !facts.formGone) return { kind: 'rejected' };
  const confirmation = findConfirmation(look);
  if (confirmation !== null && facts.formGone && facts.answered) {
    return { kind: 'confirmed', ...confirmation, url: look.url };
  }
  return null;
}

/** None of the fields that were there can be seen any more. */
function isFormGone(before: PageLook, after: PageLook): boolean {
  const shown = new Set(after.controls.filter((control) => control.visible).map(labelAndPlace));
  return !before.controls.some((control) => control.visible && shown.has(labelAndPlace(control)));
}

function labelAndPlace({ frame, selector, evidence }: PageLook['controls'][number]): string {
  return `${frame} ${selector} ${evidence.label}`;
}

/** The requests that may carry the form, from the press on. */
class SentRequests {
  readonly #page: Page;
  readonly #requests = new Set<Request>();
  readonly #statuses: number[] = [];

  constructor(page: Page) {
    this.#page = page;
    page.on('request', this.#onRequest);
    page.on('response', this.#onResponse);
  }

  get count(): number {
    return this.#requests.size;
  }

  /** At least one was taken, and none failed on the other side. */
  get isAnswered(): boolean {
    return this.#statuses.some((status) => status < 400) && this.#statuses.every((status) => status < 500);
  }

  get isRefused(): boolean {
    return this.#statuses.some((status) => status >= 400 && status < 500 && status !== CODE_REQUIRED);
  }

  stop(): void {
    this.#page.off('request', this.#onRequest);
    this.#page.off('response', this.#onResponse);
  }

  readonly #onRequest = (request: Request): void => {
    const isNavigation = request.isNavigationRequest() && request.redirectedFrom() === null;
    const isPost = /^(POST|PUT|PATCH)$/.test(request.method()) && request.resourceType() !== 'ping';
    if (isPost || isNavigation) this.#requests.add(request);
  };

  readonly #onResponse = (response: Response): void => {
    if (this.#requests.has(response.request())) this.#statuses.push(response.status());
  };
}

/** Greenhouse asks for a code that it mailed: facts section 1. */
const CODE_REQUIRED = 428;
