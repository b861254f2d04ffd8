import type { ControlKind } from '../../forms/control.ts';
import type { Crowd } from './crowd.ts';
import { fold, isSkipped, textOf } from './text.ts';
import { parentOf } from './tree.ts';

/**
 * What stands behind a box on its line and is about it: what it counts in, as `k` and `weeks`, how it is written, as
 * `DD/MM/YYYY`, or what stands in brackets; '' where nothing does.
 */
export function saidBehind(control: HTMLElement, kind: ControlKind, crowd: Crowd): string {
  if (!WRITTEN.has(kind) && !CHOSEN.has(kind)) return '';
  const behind = beside(control, 'nextSibling', crowd);
  if (behind === null) return '';
  const { text } = behind;
  if (WRITTEN.has(kind) && FORMAT.test(text)) return text;
  const isCounted = COUNTED.has(kind) && UNIT.test(text);
  if (!isCounted && !ASIDE.test(text)) return '';
  const before = beside(control, 'previousSibling', crowd);
  const edge = before?.text.split(' ').at(-1) ?? '';
  // `Years [ ] months [ ]`, `Phone (home) [ ] (work) [ ]`: it is that of the next. In `[ ] years [ ] months` what stands before
  // is of the one before.
  const isAhead = before !== null && (isCounted ? TIME_ALONE.test(edge) : edge.endsWith(')'));
  return isAhead && !followsBox(before.node, crowd) ? '' : text;
}

const COUNTED: ReadonlySet<ControlKind> = new Set<ControlKind>(['text', 'number', 'tel']);
const WRITTEN: ReadonlySet<ControlKind> = new Set<ControlKind>([
  ...COUNTED,
  'date',
  'email',
  'url',
  'textarea',
]);
const CHOSEN: ReadonlySet<ControlKind> = new Set<ControlKind>(['select', 'combobox']);
const ASIDE = /^[([][^()[\]]{3,100}[)\]][.*]?$/;
const FORMAT = /^\W*(format:? ?)?([dmyjta])\2{0,3}([\s./-]+([dmyjta])\4{0,3}){1,2}\W*$/i;

interface Words {
  node: ChildNode;
  text: string;
}

/** The nearest words; null where another control or the end of the line comes first. */
function beside(control: Element, side: 'nextSibling' | 'previousSibling', crowd: Crowd): Words | null {
  for (let at: Element | null = control; at !== null; at = parentOf(at)) {
    if (at !== control && ((crowd.get(at) ?? 0) > 1 || at.matches('form, body'))) return null;
    for (let node: ChildNode | null = at[side]; node !== null; node = node[side]) {
      if (node instanceof Element && (node.localName === 'br' || crowd.has(node))) return null;
      const text = wordsIn(node);
      if (text !== '') return { node, text };
    }
  }
  return null;
}

function followsBox(words: ChildNode, crowd: Crowd): boolean {
  let before = words.previousSibling;
  while (before !== null && wordsIn(before) === '' && !(before instanceof Element && crowd.has(before)))
    before = before.previousSibling;
  return before instanceof Element && crowd.has(before);
}

function wordsIn(node: ChildNode): string {
  if (node instanceof Text) return fold(node.data);
  return node instanceof Element && !isSkipped(node) ? textOf(node) : '';
}

const CURRENCY = 'USD|EUR|GBP|CHF|CAD|AUD|INR|JPY|PLN|SEK|NOK|DKK|BRL|MXN|CNY|SGD|NZD|ZAR|CZK|HUF|RON|[$€£¥]';
const TIMES =
  'year|annum|month|week|day|hour|jahr|monat|woche|tag|stunde|an|mois|semaine|jour|heure|año|mes|semana|día|hora|mês|dia|anno|mese|settimana|giorno|ora|jaar|maand|week|dag|uur|rok|miesiąc|godzinę';
const TIME =
  'years?|yrs?|months?|mos?|weeks?|days?|hours?|hrs?|jahre?n?|monate?n?|wochen?|tage?n?|stunden?|ans?|années?|mois|semaines?|jours?|heures?|años?|meses|semanas?|días?|horas?|mês|dias?|anos?|anni|mesi|settimane|giorni|ore|jaar|jaren|maanden|weken|dagen|uur|uren|lat|miesi[ęą]cy|miesiące|tygodni|tygodnie|dni|godziny?';
const PER = `(?:per|pro|par|por|al|a|an|p\\.|/) ?(?:${TIMES})`;
const MONEY = `(?:(?:in )?(?:k|thousands?|tsd\\.?) ?)?(?:${CURRENCY}|euros?|dollars?|pounds?)?(?: ?${PER})?`;
/** In small letters: `Year` names the box that follows. */
const UNIT = new RegExp(
  `^(?!$)(?:[.,]000(?: ?(?:${CURRENCY}))?|(?:(?:full|calendar|working|business) )?(?:${TIME})|K|K ?(?:${CURRENCY})|${MONEY})[.)]?$`,
);
const TIME_ALONE = new RegExp(`^(?:${TIME})$`, 'i');
