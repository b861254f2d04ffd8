import { COMPLAINT } from './complaints.ts';
import type { Control, PageLook } from './control.ts';
import { consentsIn } from './heldTerms.ts';
import { consentsLeftOpen, newComplaints, wantsAgreement } from './namedFaults.ts';
import { namedMissing } from './namedMissing.ts';
import { questionText } from './questionText.ts';

/** The same page came back, and finds fault with what was entered or with what was left empty. */
export function isSentBack(before: PageLook, after: PageLook): boolean {
  const known = new Set(shownIn(before).map(nameOf));
  const asked = shownIn(after);
  if (asked.length === 0 || !asked.some((control) => known.has(nameOf(control)))) return false;
  const old = new Set(shownIn(before).map(faultOf));
  const isNewlyFaulty = asked.some(
    (control) => isFaulty(control) && known.has(nameOf(control)) && !old.has(faultOf(control)),
  );
  const isSame = asked.every((control) => known.has(nameOf(control)));
  const isSaid = () =>
    complains(after, before) ||
    (valuesOf(before) === valuesOf(after) &&
      newComplaints(before, after).some((line) => !IS_BUSY.test(line)));
  return isNewlyFaulty || (isSame && (asked.some(isFaulty) || isSaid()));
}

/** `Please wait, you must not close this page` */
const IS_BUSY =
  /\b(wait|close|saving|loading|processing|refresh|reload)\b|\b(warten|schließen|patienter|espere|aguarde|attend\w+|wachten)\b/i;

/** It says of a control what is wrong with it, and did not before. */
export function findsFault(before: PageLook, after: PageLook): boolean {
  const known = new Set(shownIn(before).map(nameOf));
  const complaintOf = (control: Control) => `${nameOf(control)} ${control.error}`;
  const old = new Set(shownIn(before).map(complaintOf));
  return shownIn(after).some(
    (control) => control.error !== '' && known.has(nameOf(control)) && !old.has(complaintOf(control)),
  );
}

/**
 * A page that came back, with what it finds fault with as what it demands. Where it only says that something is missing, and
 * not what, that is all that was left empty, unless the page tells what is required apart, and where nothing was, what there is to
 * consent to; where it says nothing, what was left unchosen, else empty.
 */
export function withDemands(look: PageLook): PageLook {
  const shown = shownIn(look);
  const isMute = look.signals.alerts.length === 0 && !shown.some(isLeftUnchosen);
  const isMissing = shown.some(isFaulty)
    ? isFaulty
    : complains(look) || isMute
      ? (control: Control) => isLeftEmpty(control) && (control.required || !isToldApart(look))
      : isLeftUnchosen;
  const missing = wantsOnlyAgreement(look) && !shown.some(isFaulty) ? [] : shown.filter(isMissing);
  const isConsentMissing = missing.length === 0 && complains(look) && !namesMissing(look);
  const demanded = new Set(isConsentMissing ? consentsLeftOpen(look) : missing);
  if (demanded.size === 0) return look;
  return {
    ...look,
    controls: look.controls.map((control) =>
      demanded.has(control)
        ? { ...control, required: true, error: control.error || saidOf(control) }
        : control,
    ),
  };
}

/** All that it complains of is that something is to be agreed to, and there is what agrees: nothing else is missing. */
function wantsOnlyAgreement(look: PageLook): boolean {
  const complaints = look.signals.alerts.filter((alert) => COMPLAINT.test(alert));
  return complaints.length > 0 && complaints.every(isOfAgreement) && consentsIn(look).length > 0;
}

/** `Please fill in all fields and accept the terms` wants more. */
function isOfAgreement(complaint: string): boolean {
  return wantsAgreement(complaint) && !WANTS_ENTRIES.test(complaint);
}

const WANTS_ENTRIES =
  /(?<!\p{L})(fields?|questions?|fill|enter|answer|\p{L}*felder|ausfüllen|champs?|remplir|campos?|rellen\p{L}*|preench\p{L}*|campi|compil\p{L}*|velden|invullen|pola)(?!\p{L})/iu;

/** A required one is still empty, or what is missing is none of those here: it has a name that nothing here is called. */
function isToldApart(look: PageLook): boolean {
  const required = shownIn(look).filter((control) => control.required);
  if (required.some((control) => control.kind !== 'file' && isLeftEmpty(control))) return true;
  return required.length > 0 && namesMissing(look);
}

function namesMissing({ signals }: PageLook): boolean {
  return signals.alerts.some((alert) => COMPLAINT.test(alert) && namedMissing(alert) !== null);
}

/** By what a person sees in it: a page that came back twice like this goes nowhere. */
export function valuesOf(look: PageLook): string {
  return JSON.stringify(shownIn(look).map((control) => [nameOf(control), valueOf(control)]));
}

function shownIn({ controls }: PageLook): Control[] {
  return controls.filter((control) => control.visible && !control.disabled);
}

function isFaulty({ invalid, error }: Control): boolean {
  return invalid || error !== '';
}

/** Alone, a box to tick is mostly for what nobody must agree to. */
function isLeftEmpty(control: Control): boolean {
  return valueOf(control) === '' && (control.kind !== 'checkbox' || control.options.length > 1);
}

function isLeftUnchosen(control: Control): boolean {
  return (control.kind === 'radio' || control.kind === 'select') && isLeftEmpty(control);
}

/** Of a page that marks a fault and says nothing of it. */
export const NOT_TAKEN = 'The page does not take this value.';

function saidOf(control: Control): string {
  return isFaulty(control) && valueOf(control) !== '' ? NOT_TAKEN : '';
}

/** Ids may be made afresh with every answer of the site. */
function nameOf(control: Control): string {
  return `${control.frame} ${control.kind} ${questionText(control) || control.evidence.name}`;
}

function faultOf(control: Control): string {
  return JSON.stringify([nameOf(control), isFaulty(control), valueOf(control), control.error]);
}

function valueOf({ value, options }: Control): string {
  return (
    value ||
    options
      .filter(({ chosen }) => chosen)
      .map(({ label }) => label)
      .join()
  );
}

function complains(look: PageLook, before?: PageLook): boolean {
  const said = new Set(before?.signals.alerts);
  return look.signals.alerts.some((alert) => !said.has(alert) && COMPLAINT.test(alert));
}
