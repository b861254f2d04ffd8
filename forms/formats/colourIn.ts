/** A colour as a browser's box for one takes it: `#ff0000` of `Red`, `F00` and `#FF0000`; [] where no one colour is said. */
export function colourIn(value: string): string[] {
  const said = value.trim().toLowerCase();
  const named = NAMED[said];
  if (named !== undefined) return [named];
  const [, digits = ''] = /^#?([\da-f]{6}|[\da-f]{3})$/.exec(said) ?? [];
  if (digits === '') return [];
  return [`#${digits.length === 6 ? digits : digits.replaceAll(/./g, '$&$&')}`];
}

/** The sixteen that CSS began with, and those that everybody names. */
const NAMED: Record<string, string> = {
  black: '#000000',
  silver: '#c0c0c0',
  gray: '#808080',
  grey: '#808080',
  white: '#ffffff',
  maroon: '#800000',
  red: '#ff0000',
  purple: '#800080',
  fuchsia: '#ff00ff',
  magenta: '#ff00ff',
  green: '#008000',
  lime: '#00ff00',
  olive: '#808000',
  yellow: '#ffff00',
  navy: '#000080',
  blue: '#0000ff',
  teal: '#008080',
  aqua: '#00ffff',
  cyan: '#00ffff',
  orange: '#ffa500',
  pink: '#ffc0cb',
  brown: '#a52a2a',
};
