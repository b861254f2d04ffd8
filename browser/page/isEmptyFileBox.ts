import { pinnedElement } from './pinned.ts';

/** null where the box of the last look has gone. */
export function isEmptyFileBox(selector: string): boolean | null {
  const box = pinnedElement(selector);
  return box instanceof HTMLInputElement ? box.files?.length === 0 : null;
}
