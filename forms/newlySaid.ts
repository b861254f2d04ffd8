import type { PageLook } from './control.ts';

/** What a page says that it did not say before: messages, and lines that nothing marks as such. */
export function newlySaid(before: PageLook, after: PageLook): string[] {
  const known = new Set(saidIn(before));
  return saidIn(after).filter((text) => !known.has(text));
}

function saidIn({ signals }: PageLook): string[] {
  return [...signals.alerts, ...signals.text.split('\n')];
}
