import type { Control, PageLook } from './control.ts';
import type { Meaning } from './meanings.ts';
import { recogniseControls } from './recognise.ts';

/** The frame and the form (null: outside of all forms) that hold most of what an applicant is asked. */
export function mainForm(look: PageLook): { frame: number; form: string | null } | null {
  const recognised = recogniseControls(look);
  const counts = new Map<string, { frame: number; form: string | null; asked: number }>();
  for (const [at, control] of look.controls.entries()) {
    if (!isAsked(control, recognised[at]?.meaning ?? 'unknown')) continue;
    const key = `${control.frame} ${control.form}`;
    const known = counts.get(key) ?? { frame: control.frame, form: control.form, asked: 0 };
    counts.set(key, { ...known, asked: known.asked + 1 });
  }
  const [main] = [...counts.values()].toSorted((a, b) => b.asked - a.asked);
  return main ? { frame: main.frame, form: main.form } : null;
}

const NOT_ASKED = new Set<Meaning>(['search', 'honeypot', 'captcha', 'unknown']);

function isAsked(control: Control, meaning: Meaning): boolean {
  return control.visible && !NOT_ASKED.has(meaning);
}
