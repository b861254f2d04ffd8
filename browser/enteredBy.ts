import type { Action } from '../forms/planPage.ts';
import type { Entered } from './applicationSession.ts';

/** The answers that a plan gives, whether the page takes them or not: the same plan gives the same. */
export function enteredBy(actions: readonly Action[]): Entered {
  return Object.fromEntries(actions.map((action) => [action.asked.id, wordsOf(action)]));
}

function wordsOf(action: Action): string {
  switch (action.kind) {
    case 'type':
      return action.text;
    case 'choose':
      return action.options.map(({ label }) => label).join('\n');
    case 'pick':
      return action.wanted;
    case 'check':
      return String(action.checked);
    case 'upload':
      return 'resume';
  }
}
