import { findWayForward } from './buttons.ts';
import { cut } from '../contracts/storable.ts';
import type { Button, PageLook } from './control.ts';
import { saidIn } from './saidIn.ts';
import { FAILED, NEGATED, OF_A_PART, RECEIPTS } from './receiptWords.ts';
import { isStepToCome } from './stepsToGo.ts';
import { UNFINISHED } from './unfinished.ts';

/** What a page says that shows an application was received. */
export interface Confirmation {
  message: string;
  confirmationId: string | null;
}

/** By the words of the page, backed by its address. A page that says thanks beside a form confirms nothing. */
export function findConfirmation(look: PageLook): Confirmation | null {
  // Some pages say no more than `Success!`, and the rest in their title.
  const shown = `${look.signals.text}\n${look.title}`;
  const text = shown.replaceAll('’', "'");
  // At such an address there may be a form, too.
  const isEnd = CONFIRMATION_PATH.test(pathOf(look.url)) && findWayForward(look)?.kind !== 'submit';
  const patterns = isEnd ? [...RECEIPTS, THANKS] : RECEIPTS;
  const match = patterns
    .map((pattern) => pattern.exec(text))
    .find((found) => found !== null && isSaidOfAll(text, found, look));
  if (match === null || match === undefined) return null;
  return {
    message: sentenceAround(shown, match.index),
    confirmationId: NUMBER.exec(text)?.[1] ?? null,
  };
}

const CONFIRMATION_PATH =
  /(confirm|thank|success|submitted|complete|received|danke|bestaetig|erfolg|merci|gracias|obrigad|grazie|bedankt|dziekuj)/i;
const THANKS =
  /\b(thank you|thanks|received|submitted|success|(cv|resume|application|message|details) (has|have) been sent|will (review|look at|read) your application|danke?|erfolgreich|merci|gracias|obrigad[oa]|grazie|bedankt|dziękujemy)\b|ありがとうございま/i;
const NUMBER =
  /(?:\b(?:confirmation|reference|application|receipt|tracking|bestätigungs|referenz|vorgangs|bewerbungs|referentie)[-\s]*(?:number|nummer|no\.?|nr\.?|id|code|#)?|\b(?:numéro|número|numero|numer)\s(?:(?:de|di)\s)?\w+|(?:受付|応募|確認)番号)\s*(?:is|lautet|ist|est|es|è)?\s*[:：#]?\s*#?\s*([A-Z]{0,6}-?\d[A-Z0-9-]{2,}|[A-Z0-9]{2,}-[A-Z0-9-]{2,})\b/i;

/** Of the application as a whole, and that it went in: not of a part where the page leads on, nor what somebody asks, nor beside a failure. */
function isSaidOfAll(text: string, found: RegExpExecArray, look: PageLook): boolean {
  const { 0: said, index } = found;
  const before = /[^.!?\n]*$/.exec(text.slice(Math.max(0, index - 60), index))?.[0] ?? '';
  const after = text.slice(index + said.length, index + said.length + 200);
  const isOfPart =
    OF_A_PART.test(before) && !/appl(y|ied|ication)/i.test(before + said) && findWayForward(look) !== null;
  const around = text.slice(Math.max(0, index - 80), index + said.length + 80);
  const isStep = OF_A_STEP.test(said) && (GOES_ON.test(around) || look.buttons.some(leadsOn));
  const isAsked = ASKS.test(text.slice(0, index)) && /^[^.!?\n]*\?/.test(after);
  return (
    !isOfPart &&
    !isStep &&
    !isAsked &&
    !NEGATED.test(said) &&
    !RECENTLY.test(after) &&
    !isConditional(text, index) &&
    !isStepToCome(text, found, look) &&
    saidIn(said + after, FAILED) === null &&
    saidIn(text.slice(Math.max(0, index - 300), index + said.length + 400), UNFINISHED) === null
  );
}

/** `Your details were received`: of what, is said by what stands around it. */
const OF_A_STEP =
  /^(your (details|answers?|form|entry|response|submission)|(thanks?|thank you) for (completing|submitting|filling))(?!.*application)/i;
const GOES_ON =
  /(?<!\p{L})(almost (done|there)|one (more|last) (step|thing)|next( step)?:|(as|in) (a )?draft|with errors|from linkedin|brouillon|entwurf)(?!\p{L})/iu;

function leadsOn({ visible, label }: Button): boolean {
  return (
    visible &&
    /^(continue|next|proceed|weiter|suivant|continuer|siguiente|continuar|avanti|volgende|dalej)(?!\p{L})/iu.test(
      label.trim(),
    )
  );
}

/** `You have applied for this within the last 6 months`: another time. */
const RECENTLY = /^[^.!?\n]{0,60}\b(in|within|during) the (last|past)\b/i;

/** How the sentence begins: `How do I know that my application was received?` */
const ASKS =
  /(^|[.!?\n])\W*(how|what|when|where|why|has|have|did|does|do|is|was|can|wie|wann|woher|wurde|ist|comment|quand|cómo|cuándo|como|quando|hoe|jak)\b[^.!?\n]*$/i;

/** `Verify your e-mail before your application is submitted` says that it is not. */
function isConditional(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  return /\b(before|until|unless|once|when|if|after|not|cannot|bevor|sobald|wenn|falls|nachdem|avant|après|lorsque|dès|si|antes|después|depois|cuando|quando|se|prima|dopo|voordat|nadat|zodra|zanim|gdy|jeśli)\b[^.!?\n]*$/i.test(
    before,
  );
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}

function sentenceAround(text: string, index: number): string {
  const start =
    Math.max(text.lastIndexOf('. ', index), text.lastIndexOf('! ', index), text.lastIndexOf('\n', index)) + 1;
  const rest = text.slice(start).trimStart();
  const end = rest.search(/[.!](\s|$)|\n/);
  return cut(rest, end < 0 ? 300 : Math.min(end + 1, 300)).trim();
}
