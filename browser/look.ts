import { setTimeout as wait } from 'node:timers/promises';
import type { ElementHandle, Frame, Page } from 'playwright';
import type { FrameLook, FrameSignals, PageLook, PageSignals } from '../forms/control.ts';
import { openClosedRoots } from './closedRoots.ts';
import { askPage, isAsked } from './pageScript.ts';
import { within } from './within.ts';

/** How long a frame inside a page may take; a slow one is left out. The page itself may take longer. */
const CHILD_FRAME_MS = 2_000;
const MAIN_FRAME_MS = 15_000;

/**
 * One look at a page and its visible frames. A control's `frame` is an index into `page.frames()` at the time.
 * `attributes` names the attributes that are wanted with every control that has them.
 */
export async function lookAtPage(page: Page, wanted: { attributes?: string[] } = {}): Promise<PageLook> {
  const request = { attributes: wanted.attributes ?? [] };
  const first = await lookAtFrames(page, request);
  const sealed = first.flatMap((look) => look?.sealed ?? []);
  const looks = (await openClosedRoots(page, sealed)) ? await lookAtFrames(page, request) : first;
  const [main] = looks;
  return {
    url: page.url(),
    title: main?.title ?? '',
    controls: looks.flatMap((look, frame) => inFrame(look?.controls ?? [], frame)),
    buttons: looks.flatMap((look, frame) => inFrame(look?.buttons ?? [], frame)),
    forms: looks.flatMap((look, frame) => inFrame(look?.forms ?? [], frame)),
    layers: looks.flatMap((look, frame) => inFrame(look?.layers ?? [], frame)),
    folds: looks.flatMap((look, frame) => inFrame(look?.folds ?? [], frame)),
    signals: mergeSignals(looks.map((look) => look?.signals)),
  };
}

interface LookRequest {
  attributes: string[];
}

function lookAtFrames(page: Page, request: LookRequest): Promise<(FrameLook | null)[]> {
  const [, ...others] = page.frames();
  return Promise.all([
    lookAtMainFrame(page, request),
    ...others.map((frame) => lookAtChildFrame(frame, request)),
  ]);
}

async function lookAtMainFrame(page: Page, request: LookRequest): Promise<FrameLook> {
  const look = await within(MAIN_FRAME_MS, lookUntilItStays(page, request));
  if (look === null) throw new Error(`The page did not answer within ${MAIN_FRAME_MS} ms.`);
  return look;
}

/** A navigation takes the page away from under a look, as after a sign-in: what counts is the page that follows. */
async function lookUntilItStays(page: Page, request: LookRequest): Promise<FrameLook> {
  for (let retry = 1; retry <= MAX_RETRIES; retry += 1) {
    try {
      return await lookInside(page.mainFrame(), request);
    } catch (error) {
      if (page.isClosed()) throw error;
      await wait(BETWEEN_LOOKS_MS);
    }
  }
  return lookInside(page.mainFrame(), request);
}

const MAX_RETRIES = 3;
const BETWEEN_LOOKS_MS = 50;

/** Null for a frame that nobody sees, is gone meanwhile, or does not answer in time. */
async function lookAtChildFrame(frame: Frame, request: LookRequest): Promise<FrameLook | null> {
  if (frame.url().startsWith('chrome-error:')) return null;
  return within(
    CHILD_FRAME_MS,
    lookIfShown(frame, request).catch(() => null),
  );
}

/** One that was seen before is asked while it is found out whether it still is. */
async function lookIfShown(frame: Frame, request: LookRequest): Promise<FrameLook | null> {
  const early = isAsked(frame) ? lookInside(frame, request).catch(() => null) : null;
  if (!(await isShown(frame))) return null;
  return (await early) ?? lookInside(frame, request);
}

async function lookInside(frame: Frame, request: LookRequest): Promise<FrameLook> {
  const answer = await askPage(frame, (script) =>
    script.evaluate((page, wanted) => page.lookAsJson(wanted), request),
  );
  if (typeof answer !== 'string') return answer;
  const look: FrameLook = JSON.parse(answer);
  return look;
}

async function isShown(frame: Frame): Promise<boolean> {
  const parent = frame.parentFrame();
  if (!parent) return true;
  const element = elements.get(frame) ?? (await frame.frameElement());
  elements.set(frame, element);
  const box = await element.boundingBox();
  return box !== null && box.width > 10 && box.height > 10 && isShown(parent);
}

const elements = new WeakMap<Frame, ElementHandle>();

function inFrame<Item extends object>(items: Item[], frame: number): (Item & { frame: number })[] {
  return items.map((item) => Object.assign(item, { frame }));
}

function mergeSignals(signals: (FrameSignals | undefined)[]): PageSignals {
  const known = signals.flatMap((one) => one ?? []);
  return {
    text: known
      .map(({ text }) => text)
      .join('\n')
      .slice(0, 20_000),
    visibleFrames: signals.flatMap((one, frame) => inFrame(one?.visibleFrames ?? [], frame)),
    challengeMarks: signals.flatMap((one, frame) => inFrame(one?.challengeMarks ?? [], frame)),
    challengeAnswers: signals.flatMap((one, frame) => inFrame(one?.challengeAnswers ?? [], frame)),
    alerts: known.flatMap(({ alerts }) => alerts),
  };
}
