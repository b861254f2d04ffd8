let changes = 0;
let seenAtLook = 0;
let observer: MutationObserver | null = null;
const watched = new WeakSet<Node>();

/** From here on counts what changes: called with each look, for the document and the open shadow roots in it. */
export function watchFrom(roots: readonly Node[]): void {
  observer ??= new MutationObserver(() => {
    changes += 1;
  });
  for (const root of roots) {
    if (!watched.has(root)) observer.observe(root, EVERYTHING);
    watched.add(root);
  }
  observer.takeRecords();
  seenAtLook = changes;
}

/** Whether the document has changed since the last look, or does so within `waitMs`. */
export function changesWithin(waitMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const endsAt = performance.now() + waitMs;
    const ask = () => {
      if (changes !== seenAtLook) resolve(true);
      else if (performance.now() >= endsAt) resolve(false);
      else setTimeout(ask, 10);
    };
    ask();
  });
}

const EVERYTHING = { subtree: true, childList: true, attributes: true, characterData: true } as const;
