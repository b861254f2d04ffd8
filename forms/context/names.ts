import type { Meaning } from '../meanings.ts';
import type { Draft } from '../draft.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/**
 * `Name` beside `Last name` asks for the first name, and beside `First name` for the last; right before a password it
 * names the account.
 */
export function names({ drafts }: FormGroup): Draft[] {
  return drafts.map((draft, at) => {
    if (draft.recognition.meaning !== 'full_name') return draft;
    if (drafts[at + 1]?.recognition.meaning === 'password') {
      return retaken(draft, 'username', 'a name right before a password');
    }
    const beside = [at - 2, at - 1, at + 1, at + 2];
    const around = new Set(beside.map((place) => drafts[place]?.recognition.meaning));
    const hasFirst = around.has('first_name');
    const hasLast = around.has('last_name');
    if (hasFirst === hasLast) return draft;
    const other: Meaning = hasLast ? 'first_name' : 'last_name';
    return retaken(draft, other, `a name beside a ${hasLast ? 'last' : 'first'} name`);
  });
}
