import type { Draft } from '../draft.ts';
import { fits } from '../fits.ts';
import { type FormGroup, retaken } from './formGroup.ts';

/** `[ ] @ [ ]`: an address in two boxes with the sign between them. */
export function partsOfEmails({ drafts }: FormGroup): Draft[] {
  const isHost = (at: number) => {
    const [box, host] = [drafts[at - 1], drafts[at]];
    return isMailbox(box) && host !== undefined && saysAt(host) && fits('email_domain', host.control.kind);
  };
  return drafts.map((draft, at) => {
    if (isHost(at)) return retaken(draft, 'email_domain', 'stands behind the sign of an e-mail address');
    return isHost(at + 1)
      ? retaken(draft, 'email_mailbox', 'stands before the sign of an e-mail address')
      : draft;
  });
}

function isMailbox(draft: Draft | undefined): boolean {
  if (draft === undefined || !fits('email_mailbox', draft.control.kind)) return false;
  return ['email', 'email_confirmation'].includes(draft.recognition.meaning);
}

function saysAt({ control: { evidence } }: Draft): boolean {
  return [evidence.nearby, evidence.label].some((text) => /^\s*[@＠]\s*$/.test(text));
}
