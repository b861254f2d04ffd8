import type { Control } from './control.ts';
import { normalise } from './normalise.ts';
import { questionText } from './questionText.ts';

/** What a list showed when it was opened: some tell their options to nobody before. */
export interface ListFinding {
  /** What a person could choose from: at most 100, in the order of the page. */
  options: string[];
  /** Which of them stood for a value that was wanted, by the value; none where none did, or several would have. */
  chosen: Record<string, string[]>;
}

/** By control; they last for as long as the application stands on a page. */
export type ListFindings = ReadonlyMap<string, ListFinding>;

/**
 * What each control is known by from one look to the next: its selector, or, where a page makes new ids with every
 * render, what it asks and how often that was asked before.
 */
export function keysOf(controls: readonly Control[]): Map<Control, string> {
  const counts = new Map<string, number>();
  return new Map(
    controls.map((control) => {
      if (!isMadeAfresh(control.selector)) return [control, `${control.frame} ${control.selector}`];
      const asked = `${control.frame} ${control.kind} ${control.evidence.section} ${questionText(control)}`;
      const count = (counts.get(asked) ?? 0) + 1;
      counts.set(asked, count);
      return [control, `${asked} ${count}`];
    }),
  );
}

function isMadeAfresh(selector: string): boolean {
  return /#[^ ]*(\d{4,}|[0-9a-f]{8}-[0-9a-f]{4}|:)/i.test(selector);
}

/** Whether a control shows no more than what was typed to look for an option that there is not. */
export function showsSearch({ value }: Control, finding: ListFinding | undefined): boolean {
  const shown = normalise(value);
  const missing = Object.entries(finding?.chosen ?? {}).filter(([, chosen]) => chosen.length === 0);
  return shown !== '' && missing.some(([wanted]) => wanted.startsWith(shown));
}

export function chosenFor(wanted: string, finding: ListFinding | undefined): string[] | null {
  return finding?.chosen[normalise(wanted)] ?? null;
}

/** What is known of a list after it was opened once more. */
export function withChoice(
  finding: ListFinding | undefined,
  more: { options: string[]; wanted?: string; chosen?: string[] },
): ListFinding {
  const known = isAnother(finding, more) ? undefined : finding;
  const options = more.options.length > (known?.options.length ?? 0) ? more.options : known?.options;
  const chosen =
    more.wanted === undefined
      ? known?.chosen
      : { ...known?.chosen, [normalise(more.wanted)]: more.chosen ?? [] };
  return { options: options ?? [], chosen: chosen ?? {} };
}

/** What was there before is not any more: the page has put another list in its place. */
function isAnother(finding: ListFinding | undefined, more: { wanted?: string; chosen?: string[] }): boolean {
  const before = more.wanted === undefined ? null : chosenFor(more.wanted, finding);
  return before !== null && before.length > 0 && more.chosen?.length === 0;
}
