import type { ControlKind } from '../../forms/control.ts';
import { isPlaceholderText } from '../../forms/placeholders.ts';
import { labelBehind } from './labelBehind.ts';
import { type Labels, labelText } from './labels.ts';
import { shadowOf } from './listShadow.ts';
import { prefixOf } from './prefix.ts';
import { linesOf } from './text.ts';
import { shownChoice } from './value.ts';

/** Of a drawn list, else that of the native box behind it. */
export function ownLabel(control: HTMLElement, kind: ControlKind, labels: Labels) {
  const written = kind === 'richtext' ? labelBehind(control, labels) : null;
  if (written !== null) return written;
  const own = withoutShown(withoutPrefix(labelText(control, labels), control), control, kind);
  const host = own.text === '' ? hostOf(control, labels) : null;
  if (host !== null) return host;
  const shadow = own.text === '' && kind === 'combobox' ? shadowOf(control) : null;
  return shadow === null ? own : labelText(shadow, labels);
}

/** What the component is called that a control is all there is of. */
function hostOf(control: Element, labels: Labels): { text: string; required: boolean } | null {
  const root = control.getRootNode();
  if (!(root instanceof ShadowRoot) || root.querySelectorAll(CONTROLS).length !== 1) return null;
  const { text, required } = labelText(root.host, labels);
  const named = { text, required: required || root.host.matches('[required], [aria-required="true"]') };
  return text === '' ? hostOf(root.host, labels) : named;
}

const CONTROLS = 'input:not([type="hidden"]), select, textarea, [role="combobox"], [aria-haspopup="listbox"]';

/** A label around a list, or a button that opens one, holds what that shows, too. */
function withoutShown(
  { text, required }: { text: string; required: boolean },
  control: HTMLElement,
  kind: ControlKind,
) {
  const lines = text.split('\n');
  const isButton = control.matches('button');
  if (lines.length < 2 || !(isButton || (kind === 'combobox' && control.closest('label') !== null)))
    return { text, required };
  const shown = isButton ? new Set([shownChoice(control)]) : shownBeside(control);
  const left = lines.filter((line) => !shown.has(line) && !(isButton && isPlaceholderText(line)));
  return { text: (left.length > 0 || isButton ? left : lines).join('\n'), required };
}

/** What is chosen stands next to the box that is typed into, in the innermost place that has its words. */
function shownBeside(box: HTMLElement): Set<string> {
  const choice = shownChoice(box);
  const place = box.parentElement;
  const beside = place === null || place.matches('label') ? '' : linesOf(place);
  return new Set([choice, ...choice.split(', '), ...beside.split('\n')]);
}

/** A label around a box holds what stands before it there, too. */
function withoutPrefix({ text, required }: { text: string; required: boolean }, box: HTMLElement) {
  const lines = text.split('\n');
  const isPrefix = lines.length > 1 && lines.at(-1) === prefixOf(box);
  return { text: isPrefix ? lines.slice(0, -1).join('\n') : text, required };
}
