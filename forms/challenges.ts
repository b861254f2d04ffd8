import type { PageLook, PageSignals, Place } from './control.ts';

/** Frames that hold a challenge, and how large one is at least: badges, such as reCAPTCHA's of 256 by 60, and helpers are smaller. */
const FRAMES: { name: string; url: RegExp; width: number; height: number }[] = [
  { name: 'reCAPTCHA checkbox', url: /\/recaptcha\/(api2|enterprise)\/anchor\b/, width: 150, height: 65 },
  { name: 'reCAPTCHA challenge', url: /\/recaptcha\/(api2|enterprise)\/bframe\b/, width: 200, height: 200 },
  {
    name: 'hCaptcha',
    url: /hcaptcha\.com\/.*(frame=(checkbox|challenge)|hcaptcha\.html)/,
    width: 150,
    height: 60,
  },
  { name: 'Turnstile', url: /challenges\.cloudflare\.com\/.*turnstile/, width: 100, height: 50 },
  { name: 'Arkose', url: /(arkoselabs|funcaptcha)\.com/, width: 150, height: 100 },
  { name: 'GeeTest', url: /geetest\.com/, width: 150, height: 40 },
  { name: 'PerimeterX', url: /px-cdn\.net|px-captcha|captcha\.px/, width: 100, height: 50 },
  { name: 'Friendly Captcha', url: /friendlycaptcha/, width: 150, height: 40 },
  { name: 'SmartCaptcha', url: /smartcaptcha\.yandexcloud/, width: 150, height: 65 },
  { name: 'Tencent', url: /captcha\.(gtimg|qq)\.com|turing\.captcha/, width: 150, height: 100 },
  { name: 'AWS WAF', url: /awswaf\.com\/.*captcha/, width: 150, height: 100 },
];

/** What such frames call themselves, from wherever they come. */
const TITLES =
  /^(re|h|m)captcha\b|security challenge|verification challenge|arkose|funcaptcha|geetest|friendly captcha|captcha challenge/i;
const UNKNOWN_FRAME = { name: 'challenge', width: 150, height: 65 };

/** A challenge that a person sees and that is not solved yet. Badges, v3 and legal footers are none. */
export function findChallenge(look: PageLook): FoundChallenge | null {
  const { visibleFrames, challengeMarks } = look.signals;
  const isOpen = (place: Place) => !isSolved(place, look.signals);
  const frame = visibleFrames.filter(isOpen).flatMap(challengeIn).at(0);
  if (frame !== undefined)
    return { evidence: `a visible ${frame} frame`, mayPass: PASSES_ITSELF.test(frame) };
  const mark = challengeMarks.find(isOpen)?.mark;
  if (mark !== undefined) return { evidence: `a visible element ${mark}`, mayPass: PASSES_ITSELF.test(mark) };
  const puzzle = [
    ...look.layers.map(({ text }) => PUZZLE.exec(text)?.[0]),
    ...look.signals.text.split('\n').map((line) => SLIDER.exec(line)?.[0]),
  ].find((said) => said !== undefined);
  return puzzle === undefined ? null : { evidence: `the page says "${puzzle}"`, mayPass: false };
}

interface FoundChallenge {
  evidence: string;
  mayPass: boolean;
}

/** Those that work by themselves, and ask most visitors for nothing. */
const PASSES_ITSELF = /turnstile|friendly|frc-captcha|altcha|mcaptcha/i;

/** A line of its own, wherever it stands; with other sliders an answer is given. */
const SLIDER =
  /^(please )?(slide|drag)\b[^.]{0,30} to (verify|unlock|(complete|solve|fit) the puzzle)\W*$|^.{0,10}滑块.{0,12}(最右|验证|拼图).{0,5}$|^スライダーを.{0,20}(パズル|認証).{0,15}$/i;

/** What lies over the page wants a hand, to see that there is one. */
const PUZZLE =
  /\b(slide|drag)\b[^.]{0,30} to (verify|unlock|complete the puzzle|fit the puzzle)|\bpress (and|&) hold\b|\bschieben sie [^.]{0,30}puzzle|faites glisser [^.]{0,40}puzzle|desliza [^.]{0,40}rompecabezas|拖动滑块|スライダーを/i;

function challengeIn(frame: PageSignals['visibleFrames'][number]): string[] {
  if (/[?&#]size=invisible|frame=checkbox-invisible/.test(frame.url)) return [];
  const named = FRAMES.filter(({ url }) => url.test(frame.url));
  const known = named.length > 0 || !TITLES.test(frame.title) ? named : [UNKNOWN_FRAME];
  return known
    .filter(({ width, height }) => frame.width >= width && frame.height >= height)
    .map(({ name }) => name);
}

/** By the box for its answer in the same form; by any, where there is none: what opens over a page belongs to no form. */
function isSolved({ frame, form }: Place, { challengeAnswers }: PageSignals): boolean {
  const own = challengeAnswers.filter((answer) => answer.frame === frame && answer.form === form);
  return (own.length > 0 ? own : challengeAnswers).some(({ isGiven }) => isGiven);
}
