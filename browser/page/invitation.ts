import { isPlaceholderText } from '../../forms/placeholders.ts';
import { isDropZone } from './dropZone.ts';
import { isEmptyMask } from './emptyMask.ts';
import { fold, textOf } from './text.ts';

/** What stands in it while it is empty. A place to drop files says so itself, and a native list by an option that is none. */
export function invitationOf(control: Element, isAsked = false): string {
  if (control instanceof HTMLSelectElement) return isAsked ? '' : invitingOption(control);
  const placeholder = control.getAttribute('placeholder') ?? control.getAttribute('aria-placeholder') ?? '';
  if (placeholder === '' && control instanceof HTMLInputElement && isEmptyMask(control.value))
    return control.value;
  if (placeholder !== '' || !isDropZone(control)) return fold(placeholder);
  return textOf(control);
}

function invitingOption({ options: [first] }: HTMLSelectElement): string {
  const text = first?.value === '' || first?.disabled === true ? fold(first.label) : '';
  return isPlaceholderText(text) ? '' : text.replace(/^[-–—.\s]+|[-–—.…\s]+$/g, '');
}
