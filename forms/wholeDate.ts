import { chooseOption } from './chooseOption.ts';
import { datePartOf } from './context/dateParts.ts';
import type { Control, Option } from './control.ts';
import { monthName, readDate } from './formats/readDate.ts';
import type { DatePart } from './meanings.ts';
import { WRITTEN } from './written.ts';

/**
 * Of a date, what a control takes that asks for a part of one; else the value as it is. `part`: what it was taken for among
 * others; `shown`: the options that its list had when it was opened. null where the date does not go as far as that.
 */
export function partOfDate(
  control: Control,
  value: string,
  { part, shown = [] }: { part?: DatePart | undefined; shown?: readonly string[] } = {},
): string | null {
  const date = control.kind === 'date' && part === undefined ? null : readDate(value);
  const wanted = part ?? (date?.day === undefined || asksForOneDay(control) ? null : datePartOf(control));
  if (date === null || wanted === null) return value;
  const number = date[wanted];
  if (number === undefined) return null;
  const ways = waysToWrite(wanted, number, control.language);
  const listed = shown.map((label) => ({
    selector: label,
    value: label,
    label,
    chosen: false,
    attributes: {},
  }));
  const options = [...control.options, ...listed];
  const found = ways.find((way) => chooseOption(way, options) !== null);
  return found ?? (wanted === 'year' ? withEra(number, options) : null) ?? ways[0] ?? null;
}

/** A box by itself that asks which day, to pick one, or for the first or the last one, wants the date of that day, not its number in a month. */
function asksForOneDay({ kind, evidence }: Control): boolean {
  return (
    WRITTEN.has(kind) &&
    (ONE_DAY.test(evidence.label || evidence.nearby) || PICKED.test(evidence.placeholder))
  );
}

/** `Pick a day` */
const PICKED =
  /\b(pick|select|choose|enter) (an?|your|the) day\b|\btag (aus)?wählen\b|\b(choisir|sélectionner) un jour\b|\b(elegir|seleccionar) (un )?día(?!\p{L})/iu;

const ONE_DAY =
  /\b(first|last|final|earliest|soonest|latest|next|which|what)( \p{L}+)? day\b|\b(erste[rn]?|letzte[rn]?|welche[mnr]) tag\b|\b(premier|dernier|quel) jour\b|(?<!\p{L})(primer|último|qué) día(?!\p{L})|(?<!\p{L})(primeiro|último|que) dia(?!\p{L})|\b(primo|ultimo|quale) giorno\b|\b(eerste|laatste|welke) dag\b|(?<!\p{L})(pierwszy|ostatni|jaki) dzień(?!\p{L})/iu;

/** `1990年（平成2年）` */
function withEra(year: number, options: readonly Option[]): string | null {
  return options.find(({ label }) => label.trim().startsWith(`${year}年`))?.label ?? null;
}

function waysToWrite(part: DatePart, number: number, language: string): string[] {
  const figures = [String(number).padStart(2, '0'), String(number)];
  if (part !== 'month') return figures;
  const languages = [...new Set([language.slice(0, 2).toLowerCase(), 'en'])].filter(isCode);
  const names = languages.flatMap((code) => [
    monthName(number, code, 'long'),
    monthName(number, code, 'short'),
  ]);
  return [...figures, ...names];
}

function isCode(language: string): boolean {
  return /^[a-z]{2}$/.test(language);
}

/** `Start date` of `Start date` › `Month`: what is asked in parts has its question around them. */
export function questionOfDate(control: Control): string {
  const { legend, nearby } = control.evidence;
  const around = [legend, nearby].find((text) => text !== '' && !PART.test(text));
  return around === undefined || datePartOf(control) === null ? '' : around;
}

const PART = /^(day|month|year|dd|mm|yyyy)\W*$/i;
