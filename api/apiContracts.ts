import { type Operation, OPERATIONS } from './operations.ts';

/** `docs/API-CONTRACTS.md`: what the clients consume, by example. */
export function apiContracts(operations = OPERATIONS): string {
  const shown = operations.filter(({ example }) => example !== undefined);
  return `# API contracts

What VALET and ATM send and read, by example. Names and types here only ever grow. The whole of it, with every field and refusal, is
served as \`/openapi.json\` and, to be read, as \`/docs\`. Written by \`npm run docs\`; a test holds it to the code.

Services send \`X-GH-Service-Key\`; users send \`Authorization: Bearer\` with a token of theirs, and see what is theirs alone. An error is
\`{"error": "a_word", "message": "for people", "request_id": "…"}\`; a 422 has \`details\`, a list of \`{field, message, code}\`.

${shown.map(entry).join('\n')}`;
}

function entry({ method, path, summary, body, answers, example }: Operation): string {
  const [status] = Object.keys(answers);
  const request = body?.example === undefined ? '' : `\n${block(body.example)}\n`;
  return `## ${method.toUpperCase()} ${path}

${summary}.
${request}
${status}:

${block(example)}
`;
}

function block(value: unknown): string {
  return `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;
}
