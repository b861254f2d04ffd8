import type { FoundBlocker } from '../../forms/blockers.ts';

/** A page that stops the engine, or only looks like one; the first in each list says what a person would call it. */
export interface BlockerPage {
  name: string;
  html: string;
  status?: number;
  headers?: Record<string, string>;
  reason: FoundBlocker['reason'] | null;
}

/** A page without its reason. */
export type Row = [name: string, html: string, answer?: Pick<BlockerPage, 'status' | 'headers'>];
