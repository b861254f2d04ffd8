const EVERYTHING = { subtree: true, childList: true, attributes: true, characterData: true } as const;

let changes = 0;
let seenAtLook = 0;
/** What came before this script is not known. */
let changedAt = performance.now();
const observer = new MutationObserver(noteChange);
observer.observe(document, EVERYTHING);
const watched = new WeakSet<Node>([document]);

/** From here on counts what changes: called with each look, for the document and the open shadow roots in it. */
export function watchFrom(roots: readonly Node[]): void {
  for (const root of roots) {
    if (!watched.has(root)) observer.observe(root, EVERYTHING);
    watched.add(root);
  }
  if (observer.takeRecords().length > 0) noteChange();
  seenAtLook = changes;
}

function noteChange(): void {
  changes += 1;
  changedAt = performance.now();
}

/** Whether the document has changed since the last look, or does so within `waitMs`. */
export function changesWithin(waitMs: number): Promise<boolean> {
  return changesUntil(performance.now() + waitMs);
}

/** Whether the document has changed since the last look, or does so before it has stayed the same for `restMs`. */
export function changesBeforeRest(restMs: number): Promise<boolean> {
  return changesUntil(changedAt + restMs);
}

function changesUntil(endsAt: number): Promise<boolean> {
  return new Promise((resolve) => {
    const ask = () => {
      const left = endsAt - performance.now();
      if (changes !== seenAtLook) resolve(true);
      else if (left <= 0) resolve(false);
      else setTimeout(ask, Math.min(10, left));
    };
    ask();
  });
}
