import { findBotCheck, type PageResponse } from './botChecks.ts';
import { APPLICATION } from './applicationOnly.ts';
import { findAwaited } from './awaited.ts';
import { isBehindDialog } from './behindDialog.ts';
import { buttonRole, isPlainWay } from './buttonLabels.ts';
import { findWayForward } from './buttons.ts';
import { findChallenge } from './challenges.ts';
import { findCodeBoxes } from './codeBoxes.ts';
import type { PageLook } from './control.ts';
import type { Draft } from './draft.ts';
import { questionText } from './questionText.ts';
import { draftControls } from './recognise.ts';
import { findSignInWall } from './signInWalls.ts';

export interface FoundBlocker {
  reason: 'captcha' | '2fa' | 'login' | 'bot_check';
  evidence: string;
  /** It may let the visitor pass in a moment, without a hand. */
  mayPass?: boolean;
}

/** What stops the engine on a page, and why it is taken for that. Only what a person would see counts. */
export function findBlocker(look: PageLook, response?: PageResponse): FoundBlocker | null {
  const shown = draftControls(look).filter(({ control }) => control.visible && !control.disabled);
  const botCheck = findBotCheck(look, shown.length, response);
  if (botCheck) return { reason: 'bot_check', ...botCheck };
  const challenge = findChallenge(look);
  if (challenge) return { reason: 'captcha', ...challenge };
  const box = captchaBox(shown);
  if (box) return { reason: 'captcha', evidence: box };
  // One that holds a code is on its way, unless the page found it wrong.
  const code = findCodeBoxes(look, shown).find(({ value, invalid }) => value === '' || invalid);
  if (code) return { reason: '2fa', evidence: `a box for a one-time code: ${code.selector}` };
  const login = refusal(look, shown, response) ?? loginGate(look, shown) ?? findSignInWall(look, shown);
  return login ? { reason: 'login', evidence: login } : findAwaited(look, shown);
}

/** A box for the text of a picture. Those into which a widget writes its answer are often left visible; they ask nothing. */
function captchaBox(shown: Draft[]): string | null {
  const box = shown.find(
    ({ control, recognition }) =>
      recognition.meaning === 'captcha' &&
      ['text', 'tel', 'number'].includes(control.kind) &&
      (control.value === '' || control.invalid),
  );
  if (box) return `a box for the text of a picture: ${box.control.selector}`;
  const oath = shown.find(
    ({ control: { kind, options }, control }) =>
      OATHS.has(kind) &&
      HUMAN.test(questionText(control)) &&
      (control.invalid || !options.some(({ chosen }) => chosen)),
  );
  return oath ? `a box that only a person may tick: ${oath.control.selector}` : null;
}

const OATHS: ReadonlySet<string> = new Set(['checkbox', 'radio']);
const HUMAN =
  /(not a (ro)?bot|^(please )?prove (that )?you(['’]re| are) (a )?human(?![\w-])|i am (a )?human(?! res)|(kein|bin ein) (roboter|mensch)|pas un robot|no soy un robot|não sou um robô|non sono un robot|geen robot|nie jestem robotem)(?!\p{L})|ロボットではありません/iu;

/** The browser itself would ask for a name and a password. */
function refusal(look: PageLook, shown: Draft[], response?: PageResponse): string | null {
  const isRefused = response?.status === 401 && shown.length === 0 && findWayForward(look) === null;
  return isRefused ? 'status 401, and nothing to fill in or to press' : null;
}

/** A password is asked for, and nothing that belongs to an application; nor does a button lead past it to one. */
function loginGate(look: PageLook, shown: Draft[]): string | null {
  const password = shown.find(({ recognition }) => recognition.meaning === 'password');
  if (!password || isApplication(besides(password, look, shown))) return null;
  const leadsPast = look.buttons.some(
    (button) =>
      button.visible &&
      !isBehindDialog(look, password.control, button) &&
      button.form !== password.control.form &&
      (isPlainWay(button.label) || ['apply', 'submit application'].includes(buttonRole(button.label))),
  );
  return leadsPast
    ? null
    : `a password is asked for, and nothing of an application: ${password.control.selector}`;
}

/** What can be reached where it stands: a form behind the dialog that asks for it waits. */
function besides({ control: { frame, layer } }: Draft, { layers }: PageLook, shown: Draft[]): Draft[] {
  const isOfDialog = layers.some((one) => one.isDialog && one.frame === frame && one.selector === layer);
  return isOfDialog
    ? shown.filter(({ control }) => control.frame === frame && control.layer === layer)
    : shown;
}

export function isApplication(shown: Draft[]): boolean {
  return shown.some(({ recognition }) => APPLICATION.has(recognition.meaning));
}
