import { COMPLAINT } from './complaints.ts';
import { isConsent } from './consent.ts';
import type { Control, PageLook } from './control.ts';
import { holdsNothing } from './holdsNothing.ts';
import { labelBook } from './lexicon/books.ts';
import type { Meaning } from './meanings.ts';
import { normalise } from './normalise.ts';
import { questionText } from './questionText.ts';
import { readText } from './readText.ts';
import { recogniseControls } from './recognise.ts';

/** Lines that a page shows since then, and that complain: those of a message that is gone again a moment later, too. */
export function newComplaints(before: PageLook, after: PageLook): string[] {
  const known = new Set([...before.signals.alerts, ...linesOf(before)]);
  const { alerts } = after.signals;
  // A message in a row with its box is told from the rest of the row by what it is.
  const lines = linesOf(after).filter((line) => !alerts.some((alert) => line.includes(alert)));
  return [...alerts, ...lines].filter(
    (said) => said.length <= MAX_LENGTH && !known.has(said) && COMPLAINT.test(said),
  );
}

/** Characters. Longer ones tell a story. */
const MAX_LENGTH = 200;

function linesOf({ signals }: PageLook): string[] {
  return signals.text.split('\n');
}

/** What a page complained of, and of which values: those that it showed when it was sent. */
export interface Complaints {
  said: Set<string>;
  of: PageLook | undefined;
}

/**
 * What is complained of by name, though not beside it: `Please enter a valid phone number`. That is said of the value that was
 * sent, and not of another that stands there now.
 */
export function withNamedFaults(look: PageLook, complaints: Complaints): PageLook {
  return withFaults(look, complaints, ({ value }) => value);
}

/** The same, with what was sent where the page has emptied it. */
export function withNamedFaultsAsSent(look: PageLook, complaints: Complaints): PageLook {
  return withFaults(
    look,
    complaints,
    (control) => control.value || (sentIn(complaints.of, control)?.value ?? ''),
  );
}

function withFaults(
  look: PageLook,
  { said, of }: Complaints,
  valueOf: (control: Control) => string,
): PageLook {
  const faults = namedFaults(look, [...said], meantIn);
  if (faults.size === 0) return look;
  const isAnother = (control: Control) =>
    !control.invalid &&
    control.value !== '' &&
    control.value !== (sentIn(of, control)?.value ?? control.value);
  const controls = look.controls.map((control) => {
    const error = faults.get(control);
    if (error === undefined || isAnother(control)) return control;
    return { ...control, invalid: true, error, value: valueOf(control) };
  });
  return { ...look, controls };
}

function sentIn(of: PageLook | undefined, control: Control): Control | undefined {
  const asked = questionText(control);
  return of?.controls.find(
    (other) => other.visible && other.kind === control.kind && questionText(other) === asked,
  );
}

/** It says of a box that was left empty, and still is, that it must not be. Whatever else a page complains of may be another matter. */
export function namesLeftEmpty(before: PageLook, after: PageLook): boolean {
  const missing = newComplaints(before, after).filter((line) => MISSING.test(line));
  const wasEmpty = (control: Control) => holdsNothing(sentIn(before, control) ?? control);
  return [...namedFaults(after, missing, agreedIn).keys()].some(
    (control) => holdsNothing(control) && wasEmpty(control),
  );
}

const MISSING =
  /(?<!\p{L})((must|need to|have to) (agree|accept|certify|declare)|please (agree|accept|tick|enter|fill|complete|select|choose|provide|specify|answer|upload|attach)|required|mandatory|missing|can(no|['’])t be (blank|empty)|must not be (blank|empty)|pflicht\p{L}*|erforderlich|fehlt|obligatoires?|manquante?|obligatori[oa]|falta|verplicht|ontbreekt|wymagan\p{L}+|bitte|veuillez|por favor|indique|introduzca|seleccione|informe|preencha|selecione|inserire|inserisci|selezion\p{L}+|compil(a|are|i)|vul|kies|selecteer|uzupełnij|podaj|wpisz|wybierz)(?!\p{L})|必須|(入力|選択)してください/iu;

/** By the words that it is asked with. What says itself what is wrong with it needs nobody else to. */
function namedFaults(
  look: PageLook,
  complaints: readonly string[],
  orElse: (complaint: string, look: PageLook) => Control[] = () => [],
): Map<Control, string> {
  const shown = look.controls.filter(({ visible, disabled }) => visible && !disabled);
  const own = new Set(shown.map(({ error }) => error));
  const faults = new Map<Control, string>();
  for (const complaint of complaints.filter((said) => !own.has(said))) {
    const named = namedIn(complaint, shown);
    for (const control of named.length > 0 ? named : orElse(complaint, look)) {
      if (control.error === '' && !faults.has(control)) faults.set(control, complaint);
    }
  }
  return faults;
}

/** `Email` is named in `email confirmation`, and `address` in `email address`, by the way. */
function namedIn(complaint: string, controls: readonly Control[]): Control[] {
  const said = ` ${normalise(complaint.replace(TILL_WHEN, ''))} `;
  const named = controls.flatMap((control) => {
    const words = normalise(questionText(control));
    const at = SAYS_ENOUGH.test(words) ? said.indexOf(` ${words} `) : -1;
    return at < 0 ? [] : [{ control, at, end: at + 1 + words.length }];
  });
  if (named.length > MOST_NAMED) return [];
  const isByTheWay = ({ at, end }: (typeof named)[number]) =>
    named.some(
      (other) => other.end === at || (other.at <= at && other.end >= end && other.end - other.at > end - at),
    );
  return named.filter((one) => !isByTheWay(one)).map(({ control }) => control);
}

/** `You must accept the terms before sending your message` */
const TILL_WHEN =
  /\b(before|to|prior to|in order to) (you (can )?)?(send|submit|continu|proceed|apply)(ing|e)?\b[^,;:.!]*/i;

/** By what it means, where it is called otherwise: a `phone number` that the box calls `Mobile`, what `you must agree` to. */
function meantIn(complaint: string, look: PageLook): Control[] {
  const agreed = agreedIn(complaint, look);
  if (agreed.length > 0) return agreed;
  const reading = complaint.length > SHORT ? null : readText(complaint, labelBook, 'label');
  if (reading === null || reading.strength < SURE || SAYS_NOTHING.has(reading.meaning)) return [];
  const recognitions = recogniseControls(look);
  const meant = look.controls.filter(
    ({ visible, disabled }, at) => visible && !disabled && recognitions[at]?.meaning === reading.meaning,
  );
  return meant.length === 1 ? meant : [];
}

/** `You must agree`: to what sending the form means, where that is left open. */
function agreedIn(complaint: string, look: PageLook): Control[] {
  return wantsAgreement(complaint) ? consentsLeftOpen(look) : [];
}

/** Boxes for what sending the form means, that nobody has ticked. */
export function consentsLeftOpen(look: PageLook): Control[] {
  const recognitions = recogniseControls(look);
  return look.controls.filter(
    (control, at) =>
      control.visible &&
      !control.disabled &&
      !control.options.some(({ chosen }) => chosen) &&
      isConsent(control, recognitions[at]?.meaning ?? 'unknown'),
  );
}

export function wantsAgreement(complaint: string): boolean {
  return WANTS_AGREEMENT.test(complaint);
}

const WANTS_AGREEMENT =
  /\b(must|have to|need to|please|required to)\b.{0,30}\b(agree|accept|consent|acknowledge|tick|certify|declare)\b|\b(agreement|acceptance|consent|certification|declaration) (is |to .{3,60} is )?(required|missing)\b|\b(müssen|bitte)\b.{0,60}(zustimmen|akzeptieren|einwilligen|bestätigen)|(devez|veuillez) .{0,30}(accepter|consentir)|(debe|por favor) .{0,30}(aceptar|acepte)|(deve|per favore) .{0,30}(aceitar|accettare)|(moet|gelieve) .{0,60}(akkoord|accepteren)|同意/iu;

/** Characters. */
const SHORT = 80;
const SURE = 0.8;
const SAYS_NOTHING: ReadonlySet<Meaning> = new Set<Meaning>([
  'unknown',
  'question',
  'consent',
  'honeypot',
  'captcha',
]);

/** What names more of them is the form itself, in one row. */
const MOST_NAMED = 3;
const SAYS_ENOUGH = /\p{L}{3}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]{2}/u;
