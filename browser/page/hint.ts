import type { ControlKind } from '../../forms/control.ts';
import { invitesOnly } from '../../forms/placeholders.ts';
import type { Crowd } from './crowd.ts';
import { helpBelow } from './help.ts';
import { saidBehind } from './saidBehind.ts';
import { fold, saysError, textOf } from './text.ts';
import { namedBy } from './tree.ts';

/** What explains a control, by its attributes or by where it stands. `isCalled`: something else says what it asks for. */
export function hintOf(
  control: HTMLElement,
  { kind, crowd, isCalled }: { kind: ControlKind; crowd: Crowd; isCalled: boolean },
): string {
  const behind = isCalled ? saidBehind(control, kind, crowd) : '';
  const described = namedBy(control, 'aria-describedby').filter((element) => !saysError(element));
  const said = fold(described.map(textOf).join(' ')) || (isCalled ? helpBelow(control, kind, crowd) : '');
  const counter = counterBeside(control);
  const first = said.includes(behind) ? '' : behind;
  return fold([first, said, control.getAttribute('title'), counter === said ? '' : counter].join(' '));
}

/** A label that says in what, or that one should, answer what stands above it: `Years`, `Your answer`. */
export function saysHowOnly(label: string): boolean {
  return invitesOnly(label) || COUNTS.test(label);
}

/** In the plural: `Year` is one of a date. */
const COUNTS =
  /^\W*((the |total )?(number|no\.?|#|anzahl( der)?|nombre|número|numero|aantal|liczba) ?(of |d['’]|de |di )?)?(full )?(years|months|weeks|days|hours|yrs|(year|month|week|day|hour)\(s\)|jahre|monate|wochen|tage|stunden|années|mois|semaines|jours|heures|años|meses|semanas|días|horas|anos|anni|mesi|settimane|giorni|jaren|maanden|weken|dagen|uren|lata|miesiące|tygodnie|dni)\W*$/iu;

/** `0/500` stands mostly below the box that it counts. */
function counterBeside(control: Element): string {
  if (!control.matches('textarea, input[type="text"], [contenteditable]')) return '';
  const after = [control.nextElementSibling, control.parentElement?.nextElementSibling];
  const text = after.map((element) => (element ? textOf(element) : '')).find((one) => COUNTER.test(one));
  return text ?? '';
}

const COUNTER = /^\W*\d+ ?\/ ?\d+( \p{L}+)*\W*$|^.{0,30}\b\d+ (characters|words|chars)( \p{L}+)*\W*$/iu;
