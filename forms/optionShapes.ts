import { currencyIn } from './choices/currencies.ts';
import type { Control, Option } from './control.ts';
import { isPlaceholderText } from './placeholders.ts';
import type { Meaning } from './meanings.ts';
import type { TextReading } from './readText.ts';
import { MONTH_BY_NAME } from './months.ts';
import { COUNTRY_NAMES, ISO_CODES, STATE_NAMES } from './places/places.ts';
import { saysSomething } from './saysSomething.ts';
import { wordsOf } from './words.ts';

/** What the choices of a list are, when most of them are of one sort. */
export type OptionShape =
  | 'countries'
  | 'dial codes'
  | 'states'
  | 'days'
  | 'months'
  | 'years'
  | 'past years'
  | 'currencies';

export function optionShape(control: Control): OptionShape | null {
  const known = SHAPES.get(control);
  if (known !== undefined) return known;
  const shape = shapeOf(control);
  SHAPES.set(control, shape);
  return shape;
}

/** Many rules ask for it, and a list may be long. */
const SHAPES = new WeakMap<Control, OptionShape | null>();

function shapeOf(control: Control): OptionShape | null {
  if (areCurrencies(control.options)) return 'currencies';
  if (areDialCodes(control.options)) return 'dial codes';
  const options = sampleOf(control.options.filter((option) => saysSomething(option.label)));
  if (options.length < 5) return null;
  const numbers = options.map((option) => Number(option.label.trim()));
  const years = numbers.filter((number) => number > 1900 && number < 2100);
  if (mostly(years.length, options)) return Math.min(...years) < 1960 ? 'past years' : 'years';
  if (isRunTo(31, numbers)) return 'days';
  if (isRunTo(12, numbers)) return 'months';
  if (mostly(options.filter(isMonth).length, options) && options.length < 15) return 'months';
  if (options.length < 8) return null;
  if (mostly(options.filter(isDialCode).length, options)) return 'dial codes';
  if (mostly(options.filter((option) => isNamed(option, COUNTRY_NAMES)).length, options)) return 'countries';
  if (mostly(options.filter((option) => isNamed(option, STATE_NAMES)).length, options)) return 'states';
  if (mostly(options.filter((option) => isNamed(option, ISO_CODES)).length, options)) return 'countries';
  return null;
}

/** All of them, few as they may be, and no two the same. */
function areCurrencies(options: Option[]): boolean {
  const real = options.filter(
    ({ label, value }) =>
      ((value !== '' || currencyIn(label) !== null) && !isPlaceholderText(label)) || /[$€£¥₹]/.test(label),
  );
  if (real.length < 2 || real.some(({ label }) => label.length > 40)) return false;
  const codes = real.map(({ label }) => currencyIn(label));
  return codes.every((code) => code !== null) && new Set(codes).size === codes.length;
}

/** All of them, few as they may be. */
function areDialCodes(options: Option[]): boolean {
  const real = options.filter(({ label }) => !isPlaceholderText(label));
  return real.length > 1 && real.every(({ label }) => /^\W*([A-Z]{2,3}\W*)?\+\d{1,4}\)?$/.test(label));
}

/** What a shape says by itself. */
export function meaningOfShape(shape: OptionShape): TextReading | null {
  if (shape === 'countries') return { meaning: 'country', strength: 0.9, phrase: 'countries' };
  if (shape === 'dial codes') return { meaning: 'phone_country_code', strength: 1, phrase: 'dial codes' };
  if (shape === 'states') return { meaning: 'state', strength: 0.9, phrase: 'states' };
  // Of whose pay, only what stands beside it says.
  if (shape === 'currencies') return { meaning: 'unknown', strength: 1, phrase: 'currencies' };
  return null;
}

const PLACES = new Set<Meaning>(['city', 'state', 'country', 'location', 'address_line1', 'phone']);

/** A list of countries asks for no state, whatever its label says. */
export function contradicts(meaning: Meaning, shape: OptionShape): boolean {
  if (shape === 'countries') return meaning !== 'country' && PLACES.has(meaning);
  if (shape === 'states') return meaning !== 'state' && meaning !== 'location' && PLACES.has(meaning);
  if (shape === 'currencies') return meaning !== 'unknown';
  return PLACES.has(meaning);
}

/** Long lists are told by some of their choices, from the first to the last. */
function sampleOf(options: Option[]): Option[] {
  const step = Math.ceil(options.length / SAMPLE);
  return options.filter((_, at) => at % step === 0 || at === options.length - 1);
}

const SAMPLE = 50;

function mostly(count: number, options: Option[]): boolean {
  return count >= options.length * 0.6;
}

function isRunTo(last: number, numbers: number[]): boolean {
  return (
    numbers.includes(1) && numbers.includes(last) && numbers.filter((number) => number > last).length === 0
  );
}

function isDialCode({ label }: Option): boolean {
  return /\+\s?\d{1,4}/.test(label);
}

function isMonth({ label }: Option): boolean {
  return wordsOf(label).some((word) => MONTH_BY_NAME.has(word));
}

function isNamed({ label, value }: Option, names: ReadonlySet<string>): boolean {
  const name = wordsOf(label.replace(/\(.*/, '')).join(' ');
  return names.has(name) || names.has(wordsOf(value).join(' '));
}
