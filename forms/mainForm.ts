import { APPLICATION } from './applicationOnly.ts';
import type { Control, PageLook } from './control.ts';
import type { Meaning } from './meanings.ts';
import { recogniseControls } from './recognise.ts';

/**
 * The frame and the form (null: outside of all forms) that hold most of what an applicant is asked. A sign-in is no such form where
 * there is another.
 */
export function mainForm(look: PageLook): Place | null {
  const recognised = recogniseControls(look);
  const places = new Map<string, Place & { asked: Meaning[] }>();
  for (const [at, control] of look.controls.entries()) {
    const meaning = recognised[at]?.meaning ?? 'unknown';
    if (!isAsked(control, meaning)) continue;
    const { frame, form } = control;
    const known = places.get(`${frame} ${form}`) ?? { frame, form, asked: [] };
    places.set(`${frame} ${form}`, { ...known, asked: [...known.asked, meaning] });
  }
  const [main] = [...places.values()].toSorted(
    (a, b) => Number(isGate(a.asked)) - Number(isGate(b.asked)) || b.asked.length - a.asked.length,
  );
  return main ? { frame: main.frame, form: main.form } : null;
}

interface Place {
  frame: number;
  form: string | null;
}

function isGate(asked: readonly Meaning[]): boolean {
  return asked.includes('password') && !asked.some((meaning) => APPLICATION.has(meaning));
}

const NOT_ASKED = new Set<Meaning>(['search', 'honeypot', 'captcha', 'unknown']);

function isAsked(control: Control, meaning: Meaning): boolean {
  return control.visible && !NOT_ASKED.has(meaning);
}
