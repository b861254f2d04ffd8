import { takeCensus } from './census.ts';
import { pinnedElement } from './pinned.ts';
import { selectorWriter } from './selector.ts';
import { fold } from './text.ts';
import { firstOutwards } from './tree.ts';
import { isVisible } from './visibility.ts';

/** By which selector the sign is found that opens the calendar of a box; null where none stands beside it. */
export function calendarOpener(selector: string): string | null {
  const census = takeCensus(document);
  const selectorOf = selectorWriter(census);
  const box = pinnedElement(selector) ?? census.controls.find((one) => selectorOf(one) === selector);
  const opener = box ? openerBeside(box) : null;
  return opener && selectorOf(opener);
}

/** The only sign of a calendar in a place that has no other box: elsewhere it may be another's. */
export function openerBeside(box: Element): Element | null {
  for (const around of firstOutwards(box, MOST_AROUND).slice(1)) {
    if (around.matches('form, fieldset, body')) return null;
    if ([...around.querySelectorAll(BOXES)].some((other) => other !== box && isVisible(other))) return null;
    const signs = [...around.querySelectorAll(PRESSED)].filter((one) => !one.contains(box) && isSign(one));
    const outermost = signs.filter((one) => !signs.some((outer) => outer !== one && outer.contains(one)));
    if (outermost.length > 0) return outermost.length === 1 ? (outermost[0] ?? null) : null;
  }
  return null;
}

const MOST_AROUND = 4;
const BOXES = 'input:not([type="hidden"]), select, textarea, [role="spinbutton"], [role="combobox"]';
const PRESSED = 'button, [role="button"], a:not([href]), a[href^="#"], span, div, i, svg, img';

/** Small, says nothing but that, and nothing that it would do to the date instead. */
function isSign(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (Math.max(width, height) > LARGEST || !isVisible(element) || element.matches(':disabled')) return false;
  const text = fold(element.textContent ?? '');
  if (/[\p{L}\d]/u.test(text) && !OPENS.test(text)) return false;
  const said = [text, ...[element, ...element.querySelectorAll('*')].flatMap(marksOf)];
  return said.some((mark) => SAYS_CALENDAR.test(mark)) && !said.some((mark) => DOES_OTHER.test(mark));
}

const LARGEST = 80;
const OPENS = /^(open|choose|pick|select|show)( an?| the| your)? (date|calendar)$/i;
const SAYS_CALENDAR =
  /calend[ae]r|kalend[ae]r|calendrier|calend[aá]rio|date-?(time-?)?picker|^(choose|pick|select) (an? |the |your )?date\b|[📅📆🗓]/iu;
const DOES_OTHER = /clear|reset|remove|delete|close|today|\badd\b|löschen|effacer|borrar|limpar/i;

function marksOf(element: Element): string[] {
  return [...element.attributes]
    .filter(({ name }) => /^(class|title|alt|name|icon|href|aria-label)$|^data-/.test(name))
    .map(({ value }) => value);
}
