import { findBotCheck, type PageResponse } from './botChecks.ts';
import { buttonRole } from './buttonLabels.ts';
import { findChallenge } from './challenges.ts';
import type { PageLook } from './control.ts';
import type { Meaning } from './meanings.ts';
import type { Draft } from './draft.ts';
import { draftControls } from './recognise.ts';

export interface FoundBlocker {
  reason: 'captcha' | '2fa' | 'login' | 'bot_check';
  evidence: string;
}

/** What stops the engine on a page, and why it is taken for that. Only what a person would see counts. */
export function findBlocker(look: PageLook, response?: PageResponse): FoundBlocker | null {
  const shown = draftControls(look).filter(({ control }) => control.visible && !control.disabled);
  const botCheck = findBotCheck(look, shown.length, response);
  if (botCheck) return { reason: 'bot_check', evidence: botCheck };
  const challenge = findChallenge(look) ?? captchaBox(shown);
  if (challenge) return { reason: 'captcha', evidence: challenge };
  const code = codeBox(shown);
  if (code) return { reason: '2fa', evidence: code };
  const login = loginGate(look, shown);
  return login ? { reason: 'login', evidence: login } : null;
}

/** A box for the text of a picture. Those into which a widget writes its answer are often left visible; they ask nothing. */
function captchaBox(shown: Draft[]): string | null {
  const box = shown.find(
    ({ control, recognition }) =>
      recognition.meaning === 'captcha' &&
      ['text', 'tel', 'number'].includes(control.kind) &&
      control.value === '',
  );
  return box ? `a box for the text of a picture: ${box.control.selector}` : null;
}

/** A field for a one-time code, or the row of single characters that such codes are typed into. */
function codeBox(shown: Draft[]): string | null {
  const field = shown.find(
    ({ control, recognition }) =>
      recognition.meaning === 'one_time_code' &&
      control.value === '' &&
      (recognition.confidence >= SURE || !isApplication(shown)),
  );
  return field ? `a box for a one-time code: ${field.control.selector}` : null;
}

/** In a form that is filled, a name such as `code` alone may stand for anything. */
const SURE = 0.6;

/** What nothing but an application asks for. */
export const APPLICATION: ReadonlySet<Meaning> = new Set<Meaning>([
  'first_name',
  'last_name',
  'full_name',
  'phone',
  'address_line1',
  'city',
  'location',
  'resume_file',
  'cover_letter',
  'cover_letter_file',
  'linkedin_url',
  'work_authorization',
  'sponsorship',
  'current_company',
  'salary_expectation',
  'start_date',
]);

/** A password is asked for, and nothing that belongs to an application; nor does a button lead past it to one. */
function loginGate(look: PageLook, shown: Draft[]): string | null {
  const password = shown.find(({ recognition }) => recognition.meaning === 'password');
  if (!password || isApplication(shown)) return null;
  const leadsPast = look.buttons.some(
    (button) =>
      button.visible &&
      button.form !== password.control.form &&
      ['apply', 'submit application'].includes(buttonRole(button.label)),
  );
  return leadsPast
    ? null
    : `a password is asked for, and nothing of an application: ${password.control.selector}`;
}

export function isApplication(shown: Draft[]): boolean {
  return shown.some(({ recognition }) => APPLICATION.has(recognition.meaning));
}
