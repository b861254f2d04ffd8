import { type Operation, OPERATIONS } from './operations.ts';
import { openApi } from './openApi.ts';
import { VERSION } from './version.ts';

/** The API's routes for people to read: one page, without scripts. */
export function docsPage(operations = OPERATIONS): string {
  const tags = Array.from(new Set(operations.map((operation) => operation.tag)));
  const sections = tags.map((tag) =>
    section(
      tag,
      operations.filter((operation) => operation.tag === tag),
    ),
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GhostHands API ${escaped(VERSION)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>GhostHands API <small>${escaped(VERSION)}</small></h1>
<p>For programs: <a href="openapi.json">openapi.json</a>. Services send <code>X-GH-Service-Key</code>, users <code>Authorization: Bearer</code> with a token of
theirs. Errors are <code>{error, message, request_id}</code>; a 422 names each field in <code>details</code>. Requests are read kindly: null and blank mean absent,
unknown keys are dropped, and what could not be used is named in <code>notes</code>.</p>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

export const STYLE = `
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 56rem; margin: 0 auto; padding: 1rem 1.5rem 4rem; }
h2 { margin-top: 2.5rem; }
small { font-weight: normal; opacity: .6; }
details { border-top: 1px solid #8886; padding: .5rem 0; }
summary { cursor: pointer; }
summary b { display: inline-block; width: 4.5rem; }
code, pre { font: 14px/1.5 ui-monospace, monospace; }
pre { overflow-x: auto; background: #8882; padding: .75rem; border-radius: .4rem; }
table { border-collapse: collapse; }
td { padding: .15rem 1rem .15rem 0; vertical-align: top; }
`;

function section(tag: string, operations: Operation[]): string {
  return `<h2>${escaped(tag)}</h2>\n${operations.map(entry).join('\n')}`;
}

function entry(operation: Operation): string {
  const { method, path, summary, body, example } = operation;
  const described = openApi([operation]).paths[path.replaceAll(/[:*](\w+)/g, '{$1}')]?.[method];
  const responses = Object.entries(described?.responses ?? {}).map(
    ([status, response]) =>
      `<tr><td><code>${status}</code></td><td>${escaped(response.description)}</td></tr>`,
  );
  return `<details id="${escaped(described?.operationId ?? '')}">
<summary><b>${method.toUpperCase()}</b> <code>${escaped(path)}</code><br>${escaped(summary)}</summary>
<p>${CALLERS[operation.caller]}</p>
${queryOf(described?.parameters ?? [])}
${body?.example === undefined ? '' : `<h4>Request</h4>${json(body.example)}`}
${example === undefined ? '' : `<h4>Answer</h4>${json(example)}`}
<table>${responses.join('')}</table>
${described?.requestBody === undefined ? '' : folded('Schema of the request', described?.requestBody)}
${folded('Schemas of the answers', described?.responses)}
</details>`;
}

const CALLERS: Record<Operation['caller'], string> = {
  anybody: 'Needs no key.',
  user: 'For services, and for users within what is theirs.',
  service: 'For services alone.',
};

function queryOf(parameters: { name: string; in: string; schema: unknown }[]): string {
  const rows = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(
      ({ name, schema }) =>
        `<tr><td><code>?${escaped(name)}</code></td><td><code>${escaped(JSON.stringify(schema))}</code></td></tr>`,
    );
  return rows.length === 0 ? '' : `<table>${rows.join('')}</table>`;
}

function folded(title: string, value: unknown): string {
  return `<details><summary>${title}</summary>${json(value)}</details>`;
}

function json(value: unknown): string {
  return `<pre>${escaped(JSON.stringify(value, null, 2))}</pre>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
