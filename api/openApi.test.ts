import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseSettings } from '../contracts/settings.ts';
import { routesOf } from '../testing/routesOf.ts';
import type { Api } from './api.ts';
import { apiContracts, OTHER_SHAPES } from './apiContracts.ts';
import { docsPage, STYLE } from './docsPage.ts';
import { openApi } from './openApi.ts';
import { OPERATIONS } from './operations.ts';
import { createServer } from './server.ts';

describe('the OpenAPI document', () => {
  test('has every route of the router, and no other', () => {
    const routed = routesOf(createServer({ settings: parseSettings({}) } as Api));

    const named = OPERATIONS.map(({ method, path }) => `${method.toUpperCase()} ${path}`);

    expect(named.toSorted(byText)).toEqual(
      routed.map(({ method, path }) => `${method} ${path}`).toSorted(byText),
    );
    expect(new Set(named).size).toBe(named.length);
  });

  test('says what every route takes and answers', () => {
    for (const { path, method, answers } of OPERATIONS) {
      const described = openApi().paths[path.replaceAll(/[:*](\w+)/g, '{$1}')]?.[method];
      expect(Object.keys(described?.responses ?? {})).toEqual(expect.arrayContaining(Object.keys(answers)));
    }
    const ids = Object.values(openApi().paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(new Set(ids).size).toBe(OPERATIONS.length);
  });

  test.each(
    OPERATIONS.filter(({ body }) => body?.example !== undefined).map((one) => [one.path, one] as const),
  )('has an example of a request to %s that is accepted', (_path, { body }) => {
    expect(body?.schema.safeParse(body.example)).toMatchObject({ success: true });
  });

  test.each(
    OPERATIONS.filter(({ example }) => example !== undefined).map(
      (one) => [one.method, one.path, one] as const,
    ),
  )('has an example of the answer of %s %s that fits', (_method, _path, { answers, example }) => {
    const [first] = Object.values(answers);
    const schema = first !== undefined && 'schema' in first ? first.schema : z.never();

    expect(schema.safeParse(example)).toMatchObject({ success: true });
  });
});

test.each(OTHER_SHAPES.map((one) => [one.title, one] as const))(
  'the example of %s fits',
  (_title, { schema, example }) => {
    expect(schema.safeParse(example)).toMatchObject({ success: true });
  },
);

test('docs/API-CONTRACTS.md says what the code says: npm run docs writes it', () => {
  expect(readFileSync(new URL('../docs/API-CONTRACTS.md', import.meta.url), 'utf8')).toBe(apiContracts());
});

test('the documentation page shows every route, and takes nothing from elsewhere', () => {
  const page = docsPage();

  for (const { path } of OPERATIONS) expect(page).toContain(`<code>${path}</code>`);
  expect(page).toContain(`<style>${STYLE}</style>`);
  expect(page).not.toMatch(/<script|<link|\ssrc=|\sstyle=|url\(/);
});

function byText(one: string, other: string): number {
  return one.localeCompare(other);
}
