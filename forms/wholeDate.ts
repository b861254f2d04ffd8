import { chooseOption } from './chooseOption.ts';
import { datePartOf } from './context/dateParts.ts';
import type { Control } from './control.ts';

/** Of a whole date, `2027-01-15`, what a control takes that asks for a part of one; else the value as it is. */
export function partOfDate(control: Control, value: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? [];
  const part = year === undefined ? null : datePartOf(control);
  if (part === null) return value;
  const ways = { year: [year], month: [month, ...namesOf(Number(month))], day: [day, String(Number(day))] }[
    part
  ];
  const fitting = ways.find((way) => way !== undefined && chooseOption(way, control.options) !== null);
  return fitting ?? ways[0] ?? value;
}

function namesOf(month: number): string[] {
  const at = Date.UTC(2024, month - 1, 15);
  const format = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
  return [String(month), format.format(at)];
}

/** `Start date` of `Start date` › `Month`: what is asked in parts has its question around them. */
export function questionOfDate(control: Control): string {
  const { legend, nearby } = control.evidence;
  const around = [legend, nearby].find((text) => text !== '' && !PART.test(text));
  return around === undefined || datePartOf(control) === null ? '' : around;
}

const PART = /^(day|month|year|dd|mm|yyyy)\W*$/i;
