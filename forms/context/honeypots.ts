import type { Draft } from '../draft.ts';
import { type FormGroup, retaken } from './formGroup.ts';

const TYPED = new Set(['text', 'email', 'tel', 'url', 'number', 'textarea', 'search']);

/**
 * Traps for programs: boxes to type into that are in the page but out of sight. What is not displayed, or covered by
 * a widget, is mostly meant for later.
 */
export function honeypots({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft) => {
    const { kind, hiddenBy, required } = draft.control;
    const isAway = hiddenBy === 'off screen' || hiddenBy === 'no size';
    if (!isAway || required || !TYPED.has(kind)) return draft;
    return retaken(draft, 'honeypot', `a box that nobody sees (${hiddenBy})`);
  });
}
