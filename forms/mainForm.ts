import { APPLICATION } from './applicationOnly.ts';
import type { Control, PageLook, Place } from './control.ts';
import type { Meaning } from './meanings.ts';
import { recogniseControls } from './recognise.ts';

/**
 * The frame and the form (null: outside of all forms) that hold most of what an applicant is asked. A sign-in is no such form where
 * there is another.
 */
export function mainForm(look: PageLook): (Place & { asked: readonly Meaning[] }) | null {
  const recognised = recogniseControls(look);
  const shown = look.controls.flatMap(({ frame, form, visible, required, ...control }, at) => {
    const meaning = recognised[at]?.meaning ?? 'unknown';
    return visible && !isToBeRead(control) && !NOT_ASKED.has(meaning)
      ? [{ frame, form, required, meaning }]
      : [];
  });
  const places = placesOf(shown.filter(({ meaning }) => meaning !== 'unknown'));
  const [main] = places.toSorted(
    (a, b) => Number(isGate(a.asked)) - Number(isGate(b.asked)) || b.asked.length - a.asked.length,
  );
  if (main !== undefined) return main;
  // A page may have one question alone, which is none that is known.
  const [only, ...others] = placesOf(shown.filter(({ required }) => required));
  return only !== undefined && others.length === 0 ? only : null;
}

/** Terms stand in such a box; whatever is named so asks nothing. */
function isToBeRead({ kind, demands }: Pick<Control, 'kind' | 'demands'>): boolean {
  return kind === 'textarea' && demands.readOnly;
}

interface Asking extends Place {
  meaning: Meaning;
}

function placesOf(controls: readonly Asking[]): (Place & { asked: Meaning[] })[] {
  const places = new Map<string, Place & { asked: Meaning[] }>();
  for (const { frame, form, meaning } of controls) {
    const known = places.get(`${frame} ${form}`) ?? { frame, form, asked: [] };
    places.set(`${frame} ${form}`, { ...known, asked: [...known.asked, meaning] });
  }
  return [...places.values()];
}

function isGate(asked: readonly Meaning[]): boolean {
  return asked.includes('password') && !asked.some((meaning) => APPLICATION.has(meaning));
}

const NOT_ASKED = new Set<Meaning>(['search', 'honeypot', 'captcha']);
