import { shadowRootOf } from '../shadows.ts';
import { deepElements } from './deepElements.ts';

/**
 * What `read` gives, once that is something other than what it gave last; at the latest after `waitMs`. Looks when the
 * document changes, and now and then for what shows in no change of it, such as a fading in.
 */
export function nextChange<Reading>(
  read: () => Reading,
  isOther: (reading: Reading) => boolean,
  waitMs: number,
): Promise<Reading> {
  return new Promise((resolve) => {
    const endsAt = performance.now() + waitMs;
    let timer = 0;
    let isCalled = false;
    const look = () => {
      isCalled = false;
      const reading = read();
      const left = endsAt - performance.now();
      if (left > 0 && !isOther(reading)) {
        timer = setTimeout(look, Math.min(UNSEEN_MS, left));
        return;
      }
      observer.disconnect();
      resolve(reading);
    };
    const observer = new MutationObserver(() => {
      if (isCalled) return;
      isCalled = true;
      clearTimeout(timer);
      timer = setTimeout(look, CALM_MS);
    });
    for (const root of rootsOfPage()) observer.observe(root, EVERYTHING);
    look();
  });
}

const UNSEEN_MS = 60;
/** Many changes come together. */
const CALM_MS = 4;

const EVERYTHING = { subtree: true, childList: true, attributes: true, characterData: true } as const;

/** An observer sees nothing of what is in a shadow root below. */
function rootsOfPage(): Node[] {
  return [document, ...deepElements(document).flatMap((element) => shadowRootOf(element) ?? [])];
}
