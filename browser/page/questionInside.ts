import { textOf } from './text.ts';

/** What a button that opens a list shows; some have their question inside, too. */
export function withoutOwnLabel(text: string, control: HTMLElement): string {
  const label = control.matches('button') ? control.querySelector('label') : null;
  const asked = label === null ? '' : textOf(label);
  return asked !== '' && text.startsWith(asked) ? text.slice(asked.length).trim() : text;
}
