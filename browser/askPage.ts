import type { Frame, JSHandle } from 'playwright';
import { insidesOfClosedRoots } from './closedRoots.ts';
import { readPageScript } from './pageScript.ts';

/** What the script inside pages answers to a call such as `lookAsJson({})`. Leaves nothing behind in the page. */
export async function askPage<Answer>(frame: Frame, call: string): Promise<Answer> {
  const script = await readPageScript();
  const inside = await insidesOfClosedRoots(frame);
  if (inside.length === 0)
    return frame.evaluate<Answer>(`(() => { ${script}\nreturn ghosthands.${call}; })()`);
  const ask = await frame.evaluateHandle<(inside: unknown) => Answer>(knowingRoots(script, call));
  return ask.evaluate((answer, elements) => answer(elements), inside).finally(() => void ask.dispose());
}

/** The same, for what stays in the page as long as its handle. */
export async function takeFromPage<Taken>(frame: Frame, name: string): Promise<JSHandle<Taken>> {
  const script = await readPageScript();
  const inside = await insidesOfClosedRoots(frame);
  const ask = await frame.evaluateHandle<(inside: unknown) => Taken>(knowingRoots(script, name));
  return ask.evaluateHandle((answer, elements) => answer(elements), inside).finally(() => void ask.dispose());
}

/** A function that is first told which roots are closed to the page. */
function knowingRoots(script: string, call: string): string {
  return `(() => (inside) => { ${script}\nghosthands.knowClosedRoots(inside); return ghosthands.${call}; })()`;
}
