import { buttonRole, type ButtonRole, isPlainWay } from './buttonLabels.ts';
import { BETWEEN_TWO } from './buttonWords.ts';
import type { Button, PageLook } from './control.ts';
import { findDeclaration } from './declaration.ts';
import { lastWay, speaksOfTermsAlone, TAKES_TERMS } from './lastWay.ts';
import { mainForm } from './mainForm.ts';

/** The button that leads on, and what makes it so. */
export interface WayForward {
  kind: 'submit' | 'next';
  button: Button;
  evidence: string;
}

interface Candidate {
  button: Button;
  role: ButtonRole;
  kind: WayForward['kind'];
  rank: number;
}

/**
 * The button that sends the form, or that leads to its next page. Null when there is none, and when two that differ
 * could be it. What may send the application is never taken for `next`: a submit needs its permit.
 */
export function findWayForward(look: PageLook): WayForward | null {
  const yes = findDeclaration(look)?.yes;
  if (yes !== undefined)
    return {
      kind: 'submit',
      button: yes,
      evidence: `"${yes.label}" of a dialog that wants something declared`,
    };
  const main = mainForm(look);
  const all = look.buttons
    .filter((button) => button.visible)
    .flatMap((button) => candidateOf(button, main, look));
  if (all.length === 0) return lastWay(look, main);
  const candidates = all.filter((one) => !all.some((other) => isPlainer(other.button, one.button)));
  const best = Math.max(...candidates.map((candidate) => candidate.rank));
  const equals = candidates.filter((candidate) => candidate.rank === best);
  const isOwnFirst = main === null && equals.every(({ role }) => role === 'apply') && !isList(equals);
  const chosen = isOwnFirst ? equals.at(0) : isList(equals) ? undefined : onlyOne(equals);
  return chosen
    ? { kind: chosen.kind, button: chosen.button, evidence: describe(chosen, main !== null) }
    : null;
}

/** `Submit` beside `Submit and create an account`: nobody has asked for what the other does besides. */
function isPlainer(plain: Button, other: Button): boolean {
  if (plain.form !== other.form || plain.frame !== other.frame || (plain.disabled && !other.disabled))
    return false;
  const parts = other.label.split(BETWEEN_TWO);
  const isSending = (label: string) => SENDS.has(buttonRole(label));
  const isPlain = isSending(plain.label) && !BETWEEN_TWO.test(plain.label);
  return isPlain && parts.length > 1 && parts.some(isSending) && ADDS.test(other.label);
}

/** What is no part of sending. */
const ADDS =
  /(?<!\p{L})(register|sign up|join|subscribe|newsletter|alerts?|save|add|start|another)(?!\p{L})|account|konto|konta|anlegen|registrier|abonn|speichern|weitere|compte|inscri|enregistrer|cuenta|conta/iu;

const SENDS: ReadonlySet<ButtonRole> = new Set<ButtonRole>(['submit application', 'submit', 'apply']);

/** Twins do the same; the later one stands at the form's end. A posting's own way to its form stands before those of others. */
function onlyOne(equals: Candidate[]): Candidate | undefined {
  const last = equals.at(-1);
  return equals.some(({ button }) => last && !sameLabel(button, last.button)) ? undefined : last;
}

/** Above and below its text a posting may link to its form; more of them belong to other postings. */
function isList(equals: Candidate[]): boolean {
  return equals.length > 2 && equals.every(({ button }) => button.kind === 'text link');
}

type MainForm = ReturnType<typeof mainForm>;

function candidateOf(button: Button, main: MainForm, look: PageLook): Candidate[] {
  const role = takesTerms(button, main, look) ? 'submit' : roleOf(button, main);
  const place = placeOf(button, main);
  if (role === 'aside' || place === 0) return [];
  if (
    role === 'unknown' &&
    !isOnlySubmit(button, place, look) &&
    !(place === 2 && GOES_ON.test(button.label))
  )
    return [];
  const weight = weightOf(role, main) * 10 + (isPlainWay(button.label) ? 5 : 0);
  const rank = place * 100 + weight + (button.disabled ? 0 : 2) + (button.kind === 'submit' && main ? 1 : 0);
  const isText = button.kind === 'text link';
  return [{ button, role, rank: isText ? rank - 50 : rank, kind: kindOf(role, main !== null) }];
}

/** Where nothing is asked yet, `I will fill it in myself` leads on whatever its words. */
function roleOf({ label, kind }: Button, main: MainForm): ButtonRole {
  const role = buttonRole(label);
  if (kind === 'text link' && (main !== null || role === 'account')) return 'aside';
  return role === 'unknown' && main === null && isPlainWay(label) ? 'next' : role;
}

/** Terms alone are on the page, and beside the button that takes them stands one that does not. */
function takesTerms(button: Button, main: MainForm, { buttons, signals, title }: PageLook): boolean {
  if (main !== null || button.layer !== null || !TAKES_TERMS.test(button.label.trim())) return false;
  // What a banner asks is asked beside the page's own way.
  if (buttons.some(({ visible, label }) => visible && LEADS.has(buttonRole(label)))) return false;
  if (!speaksOfTermsAlone({ title, signals })) return false;
  return buttons.some(
    ({ visible, frame, form, label }) =>
      visible && frame === button.frame && form === button.form && LEAVES_TERMS.test(label.trim()),
  );
}

const LEADS: ReadonlySet<ButtonRole> = new Set<ButtonRole>([...SENDS, 'next']);
const LEAVES_TERMS =
  /^(no,? )?(i )?((do not|don['’]t) (accept|agree|consent)|decline|disagree|refuse|reject)$|^(ablehnen|(ich )?lehne ab|je refuse|refuser|no acepto|rechaz(o|ar)|não aceito|recus(o|ar)|rifiut[oa]|non accetto|niet akkoord|weigeren|nie (akceptuję|zgadzam się)|odrzuć|同意しない)$/iu;

/** Of the form that is filled, or, as after the last look at what was entered, of one that asks for nothing more. */
function isOnlySubmit({ kind, form, frame }: Button, place: 0 | 1 | 2, look: PageLook): boolean {
  if (kind !== 'submit' || form === null) return false;
  if (place === 2) return true;
  const asks = look.controls.some(
    (control) => control.visible && control.frame === frame && control.form === form,
  );
  return place === 1 && !asks;
}

/** Below a form; what is more telling and stands beside it goes before. */
const GOES_ON =
  /^(ok(ay)?\P{L}*|complete|done|fertig(stellen)?|terminer|completar|completa|voltooien|zakończ|[→➔➜➝⟶›»❯▶>]{1,2})$/iu;

const WEIGHTS: Record<Exclude<ButtonRole, 'aside'>, number> = {
  'submit application': 6,
  submit: 5,
  apply: 4,
  next: 3,
  account: 2,
  unknown: 1,
};

/** Where nothing is asked, `Send` belongs to something beside the posting as often as not: its `Apply` goes before. */
function weightOf(role: Exclude<ButtonRole, 'aside'>, main: MainForm): number {
  return role === 'submit' && main === null ? (WEIGHTS.apply + WEIGHTS.next) / 2 : WEIGHTS[role];
}

/** 2 in the form that is filled, 1 outside of all forms, 0 in another one. */
function placeOf(button: Button, main: MainForm): 0 | 1 | 2 {
  if (!main) return 1;
  if (button.frame !== main.frame) return 0;
  if (button.form === main.form) return 2;
  return button.form === null ? 1 : 0;
}

/** `Apply` on a page without a form only leads to one. Beside a form it may send it, wherever it stands. */
function kindOf(role: ButtonRole, hasForm: boolean): WayForward['kind'] {
  if (role === 'next' || role === 'account') return 'next';
  return role === 'apply' && !hasForm ? 'next' : 'submit';
}

function sameLabel(one: Button, other: Button): boolean {
  return one.label.toLowerCase() === other.label.toLowerCase();
}

function describe({ button, role }: Candidate, inForm: boolean): string {
  const where = inForm ? 'of the form that is filled' : 'of a page without a form';
  const what = role === 'unknown' ? 'the only submit' : `says ${role}`;
  return `"${button.label}" ${what}, ${button.kind} ${where}`;
}
