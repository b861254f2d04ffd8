import type { Output } from './output.ts';

export type Colour = 'red' | 'green' | 'yellow' | 'blue' | 'faint';

export function coloured(text: string, colour: Colour | undefined, { hasColours }: Output): string {
  return hasColours && colour !== undefined ? `\u001B[${CODES[colour]}m${text}\u001B[0m` : text;
}

/** Of ECMA-48. */
const CODES: Record<Colour, number> = { red: 31, green: 32, yellow: 33, blue: 34, faint: 2 };

export function colourOf(status: string): Colour | undefined {
  return STATUS_COLOURS[status.trim()];
}

const STATUS_COLOURS: Record<string, Colour> = {
  running: 'blue',
  paused: 'yellow',
  completed: 'green',
  failed: 'red',
  expired: 'red',
  cancelled: 'faint',
  active: 'green',
  draining: 'yellow',
  offline: 'red',
};
