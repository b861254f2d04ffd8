import type { FrameLook } from '../../forms/control.ts';
import type { PageReading } from './census.ts';

const MAX_TEXT = 1000;

export function readForms(page: PageReading): FrameLook['forms'] {
  return page.census.forms.map((form) => ({
    selector: page.selectorOf(form),
    marks: ['id', 'name', 'class', 'action']
      .map((name) => form.getAttribute(name) ?? '')
      .join(' ')
      .trim(),
    text: form.innerText.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT),
  }));
}
