import type { Control } from '../control.ts';
import { digitsOf } from '../normalise.ts';

/** Ways to write a number that begins with the code of its country, best first; without one it is left as it is. */
export function phoneTexts(
  control: Control,
  value: string,
  { codeBeside }: { codeBeside: boolean },
): string[] {
  const split = splitCode(value);
  if (split === null) return [value];
  const texts = [...asTold(control, split), ...textsOf(control, value, { ...split, codeBeside })];
  return [...new Set(texts)];
}

/** As the page shows that it is to be written, in its complaint, its hint or its label: `(555) 555-5555`. */
function asTold(
  { error, evidence }: Control,
  { code, national }: { code: string; national: string },
): string[] {
  for (const said of [error, evidence.hint, evidence.label]) {
    // Figures of an example are those of North America.
    const shapes = code === '1' || !/[1-9]\d{2}/.test(said) ? inTemplate(said, national) : [];
    if (shapes.length > 0) return shapes;
  }
  return [];
}

function textsOf(
  control: Control,
  value: string,
  { code, national, codeBeside }: { code: string; national: string; codeBeside: boolean },
): string[] {
  // `Phone +1`, before the box.
  const shownCode = /(?<!\b(?:e\.? ?g\.?|like|with|example:?|z\. ?B\.) ?)(?:^|\s)\+(\d{1,3})$/i.exec(
    control.evidence.nearby,
  )?.[1];
  // A box that holds the code itself wants the number behind it.
  const isWhole = control.value.startsWith('+');
  const nationalForms = [
    ...inTemplate(control.evidence.placeholder, national),
    ...grouped(code, national),
    national,
  ];
  const whole = [value, `+${code}${national}`];
  const bare = [`${code}${national}`, `00${code}${national}`];
  const digits = [national, `${code}${national}`];
  if (wantsDigits(control)) return [...(wantsCode(control) ? digits.toReversed() : digits), ...whole];
  if (shownCode === undefined ? (codeBeside && !isWhole) || wantsNational(control, code) : shownCode === code)
    return [...nationalForms, ...whole];
  return [
    ...(isForCode(control.evidence.placeholder, code)
      ? inTemplate(control.evidence.placeholder, `${code}${national}`)
      : []),
    ...whole,
    ...nationalForms,
    ...bare,
  ];
}

/** `+14155550123` is 1 and 4155550123; null where no country is said. */
function splitCode(value: string): { code: string; national: string } | null {
  if (!/^\s*(\+|00)/.test(value)) return null;
  const digits = digitsOf(value).replace(/^00/, '');
  const [code = ''] = CODES.exec(digits) ?? [];
  const national = digits.slice(code.length).replace(/^0/, '');
  return code === '' || national.length < 4 ? null : { code, national };
}

/** By the plan of the ITU: one digit, two, or three. */
const CODES = /^(1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|\d{3})/;

/** `(___) ___-____`, `555-555-5555` and their like: as many places as digits. */
function inTemplate(template: string, digits: string): string[] {
  const found = /[+(\d#_x][-+()\d#_x.\s]{5,}/i.exec(template)?.[0].trim() ?? '';
  // `Phone number (xxx-xxx-xxxx)`: the brackets are those of the remark.
  const shape = /^\(([^()]+)\)$/.exec(found)?.[1] ?? found;
  const places = shape.match(PLACE) ?? [];
  if (places.length !== digits.length) return [];
  let at = 0;
  return [shape.replaceAll(PLACE, () => digits.charAt(at++))];
}

/** A shape for numbers of every country, or of this one: not that of another country's numbers. */
function isForCode(template: string, code: string): boolean {
  const [, first = ''] = /\+\s*([\d#_x]+)/i.exec(template) ?? [];
  return /^[0#_x]+$/i.test(first) || first.startsWith(code);
}

const PLACE = /[\d#_x]/gi;

function grouped(code: string, national: string): string[] {
  if (code !== '1' || national.length !== 10) return [`0${national}`];
  const { area, exchange, line } = inGroups(national);
  return [`${area}-${exchange}-${line}`, `(${area}) ${exchange}-${line}`];
}

/** `415`, `555` and `0123` of `+1 415 555 0123`; of a number of another plan the three groups that it is written in, or null. */
export function phoneGroups(phone: string): { area: string; exchange: string; line: string } | null {
  const split = splitCode(phone);
  if (split?.code === '1' && split.national.length === 10) return inGroups(split.national);
  const written = split === null ? phone : phone.replace(/^\s*(\+|00)\s*/, '').replace(split.code, '');
  const [area, exchange, line, ...more] = written.split(/[^\d]+/).filter((group) => group !== '');
  if (area === undefined || exchange === undefined || line === undefined || more.length > 0) return null;
  return { area: split === null || area.startsWith('0') ? area : `0${area}`, exchange, line };
}

function inGroups(national: string): { area: string; exchange: string; line: string } {
  return { area: national.slice(0, 3), exchange: national.slice(3, 6), line: national.slice(6) };
}

/** As it says of itself, or complains. */
function wantsDigits({ evidence, error }: Control): boolean {
  return [error, evidence.hint, evidence.placeholder, evidence.label].some((text) => DIGITS_ONLY.test(text));
}

const DIGITS_ONLY =
  /\b(digits|numbers|numerals) only\b|\bonly (use |enter )?(digits|numbers)\b|\b(10|ten)[- ]digits?\b|\bnur (ziffern|zahlen)\b|\bchiffres uniquement\b|\bsolo (n[uú]meros|d[ií]gitos|cifre)\b|\b(apenas|somente) n[uú]meros\b|\balleen cijfers\b|\btylko cyfry\b/i;

function wantsCode({ evidence }: Control): boolean {
  const said = [evidence.label, evidence.hint, evidence.placeholder].join(' ');
  return /\b(with|incl(uding|\.)?|and) (the |your )?(country|dial(l?ing)?) ?code\b|\bmit (länder)?vorwahl\b|\bavec (l')?indicatif\b|\bcon (el )?prefi(jo|sso)\b/i.test(
    said,
  );
}

/** Ten places are a number without its country; ten figures of an example are one of North America, and tell nothing of others. */
function wantsNational({ maxLength, evidence, error }: Control, code: string): boolean {
  if ([evidence.label, evidence.hint, evidence.placeholder, error].some((text) => WITHOUT_CODE.test(text)))
    return true;
  const places = evidence.placeholder.match(PLACE)?.length ?? 0;
  const isShort = maxLength !== null && maxLength > 0 && maxLength <= 10;
  const isExample = /[1-9]/.test(evidence.placeholder);
  const isNational = places === 10 && !/^\s*\+/.test(evidence.placeholder);
  return isShort || (isNational && (!isExample || code === '1'));
}

const WITHOUT_CODE =
  /(?<!\p{L}|\bor )((without|no|exclud(e|ing)|omit(ting)?|do not (include|enter|add)|don['’]t (include|enter|add)|leave out)( the| your| a| any)? (country|dial(l?ing)?|international) ?(code|prefix)|ohne (länder|landes)?vorwahl|sans (l['’])?indicatif|sin (el )?(prefijo|código de país)|senza prefisso|sem (o )?(ddi|código do país)|zonder land(en)?code|bez (numeru )?kierunkow\p{L}+)(?!\p{L})/iu;
