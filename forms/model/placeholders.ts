import type { Known } from '../planPage.ts';

/** Puts a name in braces for each thing that is known of the applicant, wherever a page repeats it. */
export function placeholdersFor({ profile, given, human, memory }: Known): (text: string) => string {
  const named = [
    ...leavesOf(profile, ''),
    ...[...Object.values(given), ...Object.values(human)].map((value): Named => ['answer', value]),
    ...memory.answers.map(({ answer }): Named => ['answer', answer]),
  ].flatMap(([name, value]) =>
    [value, ...wordsOfName(name, value)].map((part): Named => [name, part.trim()]),
  );
  const telling = named.filter(([, value]) => value.length > 1 && !SAYS_NOTHING.test(value));
  if (telling.length === 0) return (text) => text;
  const byValue = new Map(telling.map(([name, value]) => [value.toLowerCase(), name]));
  const longestFirst = [...byValue.keys()].toSorted((a, b) => b.length - a.length);
  const any = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(pattern).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) =>
    text.replaceAll(
      any,
      (found) => `{{${byValue.get(found.toLowerCase().replaceAll(/\s+/g, ' ')) ?? 'answer'}}}`,
    );
}

type Named = [name: string, value: string];

/** They are everybody's. */
const SAYS_NOTHING = /^(?:yes|no|true|false|none|n\/a|\d)$/i;

/** `work_history.0.company`: where in the profile a value stands. */
function leavesOf(value: unknown, path: string): Named[] {
  if (typeof value === 'string' || typeof value === 'number') return [[path, String(value)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** `Ada Maria` is both. */
function wordsOfName(name: string, value: string): string[] {
  return name.endsWith('name') ? value.split(/\s+/).filter((word) => word.length > 2) : [];
}

function pattern(value: string): string {
  return value.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`);
}
