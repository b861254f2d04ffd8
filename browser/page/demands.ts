import type { Demands } from '../../forms/control.ts';
import { isBesidePicture } from './besidePicture.ts';
import { isDateOpener } from './dateOpener.ts';
import { isPlaceForNext } from './placeForNext.ts';
import { prefixOf } from './prefix.ts';

export function demandsOf(element: HTMLElement): Demands {
  const said = (name: string) => element.getAttribute(name) ?? '';
  return {
    type: element instanceof HTMLInputElement ? element.type : '',
    role: said('role'),
    pattern: said('pattern'),
    min: said('min') || said('aria-valuemin'),
    max: said('max') || said('aria-valuemax'),
    step: said('step'),
    accept: said('accept'),
    prefix: prefixOf(element),
    size: drawnSize(element),
    readOnly:
      element.matches(':read-only:is(input, textarea), [aria-readonly="true"]') || isDateOpener(element),
    ...(isPlaceForNext(element) ? { takesNext: true } : {}),
    ...(isBesidePicture(element) ? { isBesidePicture: true } : {}),
  };
}

/** Some give every box a size of one, and stretch it by a style. */
function drawnSize(element: HTMLElement): string {
  if (!(element instanceof HTMLInputElement) || !element.hasAttribute('size')) return '';
  return element.clientWidth <= (element.size + 2) * WIDEST_LETTER ? String(element.size) : '';
}

const WIDEST_LETTER = 14;
