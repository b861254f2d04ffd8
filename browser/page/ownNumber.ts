import { shownValue } from './value.ts';

/** A slider's label often says behind the question where it stands now: `Hours a week: 32`. */
export function withoutOwnNumber(text: string, control: HTMLElement): string {
  if (!control.matches('input[type="range"], [role="slider"]')) return text;
  const [said, number = ''] = NUMBER_LAST.exec(text) ?? [];
  const at = shownValue(control, []);
  const isOwn = said !== undefined && at !== '' && Number(number.replace(/,/g, '')) === Number(at);
  return isOwn ? text.slice(0, -said.length).trim() : text;
}

/** After a colon, in brackets, or on a line of its own; `Skill (1-10)` is a range. */
const NUMBER_LAST =
  /\s*(?:[:=([]|\s[–—-]\s|\n)\s*[$€£]?\s*(\d[\d,]*(?:\.\d+)?)\s*(?:%|\p{L}{1,12})?\s*[)\]]?$/u;
