import type { FrameLook } from '../../forms/control.ts';
import type { PageReading } from './census.ts';
import { landmarkOf } from './controls.ts';
import { closest } from './tree.ts';

const MAX_TEXT = 1000;

export function readForms(page: PageReading): FrameLook['forms'] {
  const loose = page.census.controls.filter((control) => closest(control, 'form') === null);
  const landmarks = new Set(loose.flatMap((control) => landmarkOf(control, page) ?? []));
  const places = [...landmarks].filter((place): place is HTMLElement => place instanceof HTMLElement);
  return [...page.census.forms, ...places].map((form) => ({
    selector: page.selectorOf(form),
    isLandmark: form.localName !== 'form',
    marks: ['id', 'name', 'class', 'action']
      .map((name) => form.getAttribute(name) ?? '')
      .join(' ')
      .trim(),
    text: form.innerText.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT),
  }));
}
