import type { Control } from './control.ts';

/** What a control asks, in the words of the page; '' when the page does not say. */
export function questionText({ evidence, kind }: Control): string {
  const grouped = kind === 'radio' || (kind === 'checkbox' && evidence.label === '');
  const texts = grouped
    ? [evidence.legend, evidence.label, evidence.nearby]
    : [evidence.label, evidence.placeholder, evidence.nearby, evidence.legend, evidence.hint];
  return (texts.find((text) => text !== '') ?? '').replaceAll('\n', ' ');
}
