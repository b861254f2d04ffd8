import type { PageLook } from './control.ts';

/** What a page answered with, as far as it tells of a blocker; header names in lower case. */
export interface PageResponse {
  status: number;
  headers: Record<string, string>;
}

const REFUSALS = new Set([403, 429, 503]);
/** With more controls than this, a page is a form and no interstitial. */
const HARDLY_ANY = 2;

const TITLES =
  /^(just a moment|attention required|access denied|pardon our interruption|please wait|security check|ddos-guard|are you a robot|human verification|verifying)/i;
const TEXTS =
  /\b(press (and|&) hold|checking (if the site connection is secure|your browser)|verify(ing)? (that )?you are (a )?human|needs to review the security of your connection|enable javascript and cookies to continue|unusual traffic|pardon our interruption|request unsuccessful\. incapsula|prove you are human|confirm (that )?you are human)\b/i;
const FRAMES = /captcha-delivery\.com|_Incapsula_Resource|px-cloud\.net|perimeterx|challenge-platform/i;

/** A page that looks at its visitor before it shows anything, and by what it is known. */
export function findBotCheck(look: PageLook, controls: number, response?: PageResponse): string | null {
  const header = challengeHeader(response?.headers ?? {});
  if (header) return `response header ${header}`;
  if (controls > HARDLY_ANY) return null;
  const frame = look.signals.visibleFrames.find(({ url }) => FRAMES.test(url));
  if (frame) return `a frame of a bot check: ${new URL(frame.url, 'about:blank').host}`;
  const title = TITLES.exec(look.title)?.[0];
  if (title) return `the title says "${title}"`;
  const text = TEXTS.exec(look.signals.text)?.[0];
  if (text) return `the page says "${text}"`;
  const status = response?.status ?? 200;
  return REFUSALS.has(status) && look.buttons.length < 5 ? `status ${status} and hardly any control` : null;
}

function challengeHeader(headers: Record<string, string>): string | null {
  if (headers['cf-mitigated'] === 'challenge') return 'cf-mitigated: challenge';
  const action = headers['x-amzn-waf-action'];
  return action === 'challenge' || action === 'captcha' ? `x-amzn-waf-action: ${action}` : null;
}
