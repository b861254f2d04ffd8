import { buttonRole } from './buttonLabels.ts';
import type { PageLook } from './control.ts';

/** What a page answered with, as far as it tells of a blocker; header names in lower case. */
export interface PageResponse {
  status: number;
  headers: Record<string, string>;
}

/** 451: not in this country. 999 is one site's own. */
const REFUSALS = new Set([403, 429, 451, 503, 999]);
/** With more controls than this, a page is a form and no interstitial. */
const HARDLY_ANY = 2;
/** Characters. Interstitials say little; a posting may speak of robots and of traffic at length. */
const LITTLE_TEXT = 1500;

/** The whole title, or what stands before a site's name. */
const TITLES =
  /^(just a moment|one more step|attention required|access (denied|to this page has been denied)|pardon our interruption|please wait|security check(point)?|vercel security checkpoint|ddos-guard|are you (a robot|human)|robot check|bot verification|human verification|verifying( your browser| you are human)?|you have been blocked|einen moment( bitte)?|nur einen moment|un instant|un momento|espere un momento|um momento|só um momento|un attimo|een (moment|ogenblik)( geduld)?|jeszcze chwil(a|kę)|chwileczkę|cierpliwości|zugriff verweigert|accès refusé|acceso denegado|acesso negado|accesso negato|toegang geweigerd|odmowa dostępu|dostęp zabroniony|アクセスが拒否されました|request rejected|sucuri website firewall|queue-it|too many requests|zu viele anfragen|trop de requêtes|demasiadas solicitudes|you are being rate limited|しばらくお待ちください)\s*([.…!?]+|[|–—:-].*|$)/i;
const TEXTS = new RegExp(
  [
    'press (and|&) hold',
    'checking (if the site connection is secure|your browser)',
    'verify(ing)? (that )?you are (a |not a ro)?(human|bot|real person)',
    'needs to review the security of your connection',
    'enable (javascript and cookies to continue|js and disable any ad blocker)',
    'unusual (traffic|activity) from your',
    'pardon our interruption',
    'request unsuccessful\\. incapsula',
    '(prove|confirm) (that )?you are (a )?human',
    "(confirm|verify) (that )?you('re| are) not a (ro)?bot",
    "you don't have permission to access .{0,200} on this server",
    '(you have|your ip( address)? (has|was)) (been )?(temporarily )?(blocked|banned)',
    'ip-adresse (wurde|ist) (vorübergehend )?(gesperrt|blockiert)|adresse ip (a été|est) (bloquée|bannie)|\\bip (ha sido|está|foi) bloquead[ao]|indirizzo ip (è|è stato) bloccato|ip-adres is geblokkeerd|adres ip został zablokowany',
    'made us (think|believe) (that )?you (are|were|might be) a (ro)?bot\\b',
    'you are being rate limited',
    'the requested url was rejected',
    '^too many requests',
    'your support id is',
    "making sure you('re| are) not a bot",
    'you are now in line',
    'sie befinden sich (jetzt |nun )?in der warte(schlange|reihe)|vous êtes (maintenant |actuellement )?dans la file d.attente|(estás|está usted) (ahora )?en (la )?(cola|fila)|você está na fila|sei (ora )?in coda|(u staat|je staat) (nu )?in de (wacht)?rij|jesteś (teraz )?w kolejce|順番をお待ち',
    'blocked by our security service',
    '(you are|you.re) using a (vpn|proxy)',
    '(site|page|service|portal) is(n.t| not| currently not) (currently )?(available|accessible) (in|from) your (country|region|location|area)',
    '(slide|drag)[^.\\n]{0,30} to (verify|unlock|complete the puzzle|fit the puzzle)',
    "(let['’]s|to) confirm you are (a )?human",
    '(dass sie )?kein(en)? (roboter|bot)|pas un robot|no eres un robot|não é um robô|non sei un robot|geen robot bent|nie jesteś robotem',
    '(gedrückt|drücken und) halten',
    'bestätigen sie, dass sie ein mensch sind',
    'browser wird (ge|über)prüft|überprüf(t|en|ung).{0,40}(browser|mensch|sicherheit ihrer verbindung)',
    'appuye[rz] et maint(enez|enir)',
    'vérifi(er|ez|ons|cation).{0,40}(humain|navigateur)',
    'mant(ener|én|enga) (pulsado|presionado)',
    '(comprobando|verificando|revisando) (su|tu|el|seu|o) navegador',
    'verifi(que|car|cando|ca).{0,40}(humano|umano|navegador|browser)',
    'pressione e segure',
    'tieni premuto',
    '(houd ingedrukt|ingedrukt houden)',
    'controleren of u een mens bent|verifi[ëe]ren dat u een mens bent',
    'naciśnij i przytrzymaj',
    'weryfikacja, czy jesteś człowiekiem',
    'sprawdz(amy|anie).{0,40}(przeglądark|człowiek)',
    '長押し|人間であることを確認|ロボットではない|ブラウザを確認|アクセスが拒否されました',
  ].join('|'),
  'i',
);
const FRAMES =
  /captcha-delivery\.com|_Incapsula_Resource|px-cloud\.net|perimeterx|challenge-platform|_sec\/cp_challenge/i;
/** It is a captcha beside what it guards. */
const TURNSTILE = /turnstile/i;

/** A page that looks at its visitor before it shows anything, and by what it is known. */
export function findBotCheck(
  look: PageLook,
  controls: number,
  response?: PageResponse,
): { evidence: string; mayPass: boolean } | null {
  const evidence = evidenceOf(look, controls, response);
  return evidence === null
    ? null
    : { evidence, mayPass: AUTOMATIC.test(`${look.title}\n${look.signals.text}`) };
}

/** It says that it works by itself, or what such pages are called in the languages that they speak. */
const AUTOMATIC =
  /just a moment|checking|verifying|making sure|checkpoint|automatic|automatisch|automáti|automati|einen moment|überprüf|un instant|vérification|un momento|comprobando|verificando|um momento|een (moment|ogenblik)|cierpliwości|sprawdza|しばらくお待ち|確認してい/i;

function evidenceOf(look: PageLook, controls: number, response?: PageResponse): string | null {
  const header = challengeHeader(response?.headers ?? {});
  if (header) return `response header ${header}`;
  if (controls > HARDLY_ANY) return null;
  const frame = look.signals.visibleFrames.find(
    ({ url }) => FRAMES.test(url) && !(controls > 0 && TURNSTILE.test(url)),
  );
  if (frame) return `a frame of a bot check: ${hostOf(frame.url)}`;
  const isPosting = look.buttons.some(
    ({ visible, label }) => visible && ['apply', 'submit application'].includes(buttonRole(label)),
  );
  if (!isPosting && look.signals.text.length <= LITTLE_TEXT) {
    const title = TITLES.exec(look.title.trim())?.[1];
    if (title) return `the title says "${title}"`;
    const text = TEXTS.exec(look.signals.text)?.[0];
    if (text) return `the page says "${text}"`;
  }
  const status = response?.status ?? 200;
  return REFUSALS.has(status) && look.buttons.length < 5 ? `status ${status} and hardly any control` : null;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'of the site itself';
}

function challengeHeader(headers: Record<string, string>): string | null {
  if (headers['cf-mitigated'] === 'challenge') return 'cf-mitigated: challenge';
  const action = headers['x-amzn-waf-action'];
  return action === 'challenge' || action === 'captcha' ? `x-amzn-waf-action: ${action}` : null;
}
