import { BOT_CHECKS, NO_BOT_CHECKS } from './blockers/botChecks.ts';
import { CAPTCHAS } from './blockers/captchas.ts';
import { CODES, NO_CODES } from './blockers/codes.ts';
import { NO_CAPTCHAS } from './blockers/noCaptchas.ts';
import { form } from './blockers/parts.ts';
import type { BlockerPage, Row } from './blockers/row.ts';
import { NO_SIGN_INS, SIGN_INS } from './blockers/signIns.ts';

/** For how long a look takes: questions with labels, lists, boxes. */
export const FORM_OF_SIXTY = form(
  Array.from(
    { length: 14 },
    (
      _,
      at,
    ) => `<label>Question ${at} <input name="q${at}"></label><label>List ${at} <select name="l${at}"><option>One</option><option>Two</option></select></label>
      <label>Text ${at} <textarea name="t${at}"></textarea></label><label><input type="checkbox" name="b${at}"> Box ${at}</label>`,
  ).join(''),
);

export const BLOCKER_PAGES: BlockerPage[] = [
  ...pages('captcha', CAPTCHAS),
  ...pages(null, NO_CAPTCHAS),
  ...pages('bot_check', BOT_CHECKS),
  ...pages(null, NO_BOT_CHECKS),
  ...pages('2fa', CODES),
  ...pages(null, NO_CODES),
  ...pages('login', SIGN_INS),
  ...pages(null, NO_SIGN_INS),
];

function pages(reason: BlockerPage['reason'], rows: Row[]): BlockerPage[] {
  return rows.map(([name, html, answer]) => ({ name, html, reason, ...answer }));
}
