import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Frame, JSHandle } from 'playwright';
import { insidesOfClosedRoots } from './closedRoots.ts';
import type { CalendarStep } from '../forms/calendarStep.ts';
import type { ClockParts } from '../forms/clockParts.ts';
import type { FrameLook } from '../forms/control.ts';
import type { ListState } from '../forms/listState.ts';
import type { DualMove } from '../forms/dualMove.ts';
import type { PageEntry } from '../forms/pageEntry.ts';

/** As `browser/page/index.ts` has it; elements are handles out here. */
export interface PageScript {
  lookAsJson(request: { attributes: string[] }): string | FrameLook;
  /** At most 50,000 characters. */
  ownWords(): string;
  isEmptyFileBox(selector: string): boolean | null;
  fileOpener(selector: string): string | null;
  enterAll(entries: PageEntry[]): Promise<string>;
  selectorsNow(selectors: string[]): (string | null)[];
  isFree(selector: string): boolean;
  readToEnd(): boolean;
  wayToTerms(selector: string): string | null;
  changesWithin(waitMs: number): Promise<boolean>;
  changesBeforeRest(restMs: number): Promise<boolean>;
  calendarStep(date: object): CalendarStep | null;
  isCalendarOpen(): boolean;
  clockParts(): ClockParts | null;
  calendarOpener(selector: string): string | null;
  nextDualMove(selector: string, wanted: string[]): DualMove | null | undefined;
  counterSteps(selector: string): { less: string; more: string } | null;
  followList(control: unknown, selector: string): FollowedList;
  dropFile(zone: unknown, file: object): void;
  knowClosedRoots(inside: unknown[]): void;
}

/** As `browser/page/list/followList.ts` tells of it. */
export interface FollowedList {
  state(): ListState;
  next(waitMs: number): Promise<{ state: ListState; isOther: boolean }>;
  isSuggestedByBrowser(): boolean;
  readyToType(): string;
  goToSearch(): void;
  searchByEnter(): boolean;
  tellEnter(): boolean;
  place(): Place | null;
  iconPlace(): Place | null;
  quietPlace(): Place | null;
  option(label: string): object | null;
  unfolder(label: string): object | null;
  takingButton(): object | null;
  leavingButton(): object | null;
  scroll(to: 'start' | 'on' | 'end'): Promise<boolean>;
}

export interface Place {
  element: object;
  x: number;
  y: number;
}

/**
 * Asks the script that looks at a page from inside. It is brought into a document once, and kept by nobody but us: the page
 * sees nothing of it. A question must do no harm when it is put twice: the document may be another one by then.
 */
export async function askPage<Answer>(
  frame: Frame,
  ask: (script: JSHandle<PageScript>) => Promise<Answer>,
): Promise<Answer> {
  const known = scripts.get(frame);
  if (known !== undefined) {
    try {
      return await ask(await knowingRoots(known, frame));
    } catch (error) {
      scripts.delete(frame);
      if (frame.isDetached()) throw error;
    }
  }
  const source = await readPageScript();
  const script = await frame.evaluateHandle<PageScript>(`(() => { ${source}\nreturn ghosthands; })()`);
  scripts.set(frame, script);
  return ask(await knowingRoots(script, frame));
}

/** Asks the document that was asked before, and none that has taken its place: then it fails. */
export async function askAgain<Answer>(
  frame: Frame,
  ask: (script: JSHandle<PageScript>) => Promise<Answer>,
): Promise<Answer> {
  const known = scripts.get(frame);
  if (known === undefined) throw new Error('the frame was not asked before');
  try {
    return await ask(known);
  } catch (error) {
    scripts.delete(frame);
    throw error;
  }
}

/** It is told first which roots are closed to the page. */
async function knowingRoots(script: JSHandle<PageScript>, frame: Frame): Promise<JSHandle<PageScript>> {
  const inside = await insidesOfClosedRoots(frame);
  if (inside.length > 0) await script.evaluate((page, elements) => page.knowClosedRoots(elements), inside);
  return script;
}

/** Whether it was asked before: a frame that nobody has looked at is not worth it. */
export function isAsked(frame: Frame): boolean {
  return scripts.has(frame);
}

const scripts = new WeakMap<Frame, JSHandle<PageScript>>();

let source: Promise<string> | undefined;

/** The source of that script, as the build leaves it. */
export function readPageScript(): Promise<string> {
  source ??= read();
  return source;
}

async function read(): Promise<string> {
  const isSource = extname(import.meta.url) === '.ts';
  const file = new URL(isSource ? '../dist/browser/page.js' : './page.js', import.meta.url);
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Error('The script that runs inside pages is not built: run `npm run build`.', { cause });
  }
}
