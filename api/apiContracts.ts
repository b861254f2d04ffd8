import type { z } from 'zod';
import { Callback } from '../contracts/callback.ts';
import { WorkerHealth, WorkerStatus } from '../contracts/worker.ts';
import type { Operation } from './operations/operation.ts';
import { OPERATIONS } from './operations/operations.ts';

/** `docs/API-CONTRACTS.md`: what the clients consume, by example. */
export function apiContracts(operations = OPERATIONS): string {
  const shown = operations.filter(({ example }) => example !== undefined);
  return `# API contracts

What VALET and ATM send and read, by example. Names and types here only ever grow. The whole of it, with every field and refusal, is
served as \`/openapi.json\` and, to be read, as \`/docs\`. Written by \`npm run docs\`; a test holds it to the code.

Services send \`X-GH-Service-Key\`; users send \`Authorization: Bearer\` with a token of theirs, and see what is theirs alone. An error is
\`{"error": "a_word", "message": "for people", "request_id": "…"}\`; a 422 has \`details\`, a list of \`{field, message, code}\`.

${shown.map(entry).join('\n')}
${OTHER_SHAPES.map(shape).join('\n')}`;
}

interface Shape {
  title: string;
  summary: string;
  schema: z.ZodType;
  example: unknown;
}

/** What is spoken elsewhere than on the API's port. */
export const OTHER_SHAPES: Shape[] = [
  {
    title: 'GET /worker/health, on port 3101 of a host',
    summary: 'Whether the worker may be deployed over. 200 in every state; `idle`, `busy` or `draining`',
    schema: WorkerHealth,
    example: {
      status: 'busy',
      active_jobs: 1,
      deploy_safe: false,
      browser_ok: true,
      unreachable: [],
    } satisfies WorkerHealth,
  },
  {
    title: 'GET /worker/status, on port 3101 of a host',
    summary: 'Who the worker is, and what it does',
    schema: WorkerStatus,
    example: {
      worker_id: 'host-1',
      ec2_instance_id: 'i-0123456789abcdef0',
      ec2_ip: '10.0.0.11',
      active_jobs: 1,
      max_concurrent: 4,
      is_running: true,
      is_draining: false,
      dispatch_mode: 'queue',
      asg_name: null,
      uptime_ms: 12_500,
      timestamp: '2026-01-05T09:30:00.000Z',
    } satisfies WorkerStatus,
  },
  {
    title: 'POST to a callback_url',
    summary:
      'In order, one at a time for each job; `status` is `running`, `progress`, `needs_human`, `resumed`, `completed`, `failed` or `cancelled`',
    schema: Callback,
    example: {
      job_id: '3f2b6a1e-8a53-4c3b-9d1d-0f6f4f4a7c11',
      valet_task_id: 'task-1',
      worker_id: 'host-1',
      status: 'completed',
      result_data: { confirmation_id: 'A-1042' },
      result_summary: 'The application was received',
      cost: { total_cost_usd: 0, action_count: 0, total_tokens: 0 },
      completed_at: '2026-01-05T09:31:00.000Z',
    } satisfies Callback,
  },
];

function shape({ title, summary, example }: Shape): string {
  return `## ${title}\n\n${summary}.\n\n${block(example)}\n`;
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
