import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { ApplyParams, GhostHandsClient } from '../client/index.ts';
import type { Settings } from '../contracts/settings.ts';
import { FORMATS, wantsJson } from './command.ts';
import { openClient } from './openClient.ts';
import type { Output } from './output.ts';
import { watchApplication } from './watchApplication.ts';
import { onlyArgument, parsedArguments, WrongUsage } from './wrongUsage.ts';

export const APPLY_USAGE = `ghosthands apply URL --profile FILE [--resume FILE] [--answers FILE] [--worker NAME] [--review] [--again] [--watch]
  Applies to the posting at URL. Files: profile and answers (question: answer) are JSON, the resume is PDF, DOC or DOCX.
  --review   a person looks at the filled form before it is submitted
  --again    although another job has applied there for this person, or may have
  --watch    shows how it goes, asks you what only you can answer, and ends with 1 unless the application was received
  --user ID  whose application it is: answers and sign-ins are kept for them`;

export async function apply(args: string[], settings: Settings, output: Output): Promise<number> {
  const { values, positionals } = parsedArguments(args, { ...FORMATS, ...OPTIONS }, APPLY_USAGE);
  const url = onlyArgument(positionals, { what: 'URL', usage: APPLY_USAGE });
  if (values.profile === undefined) throw new WrongUsage('apply wants --profile FILE.', APPLY_USAGE);
  const profile = await readJson(
    Profile,
    values.profile,
    'a profile: {"first_name", "last_name", "email", …}',
  );
  const answers =
    values.answers === undefined
      ? {}
      : await readJson(Answers, values.answers, 'answers: {"question": "answer", …}');
  const client = await openClient(settings);
  const params: ApplyParams = {
    valet_task_id: `cli-${randomUUID()}`,
    valet_user_id: values.user,
    target_url: url,
    profile,
    qa_answers: answers,
    resume: await uploaded(client, values.resume),
    target_worker_id: values.worker,
    idempotency_key: randomUUID(),
    metadata: { hitl: true, review: values.review },
    allow_duplicate: values.again || undefined,
  };
  const created = await client.apply(params);
  const asJson = wantsJson(values, output);
  output.say(asJson ? JSON.stringify(created) : `Job ${created.job_id}: ${created.status}`);
  for (const note of created.notes ?? []) output.complain(`Note: ${note}`);
  return values.watch ? watchApplication(client, created.job_id, { output, asJson }) : 0;
}

const OPTIONS = {
  profile: { type: 'string' },
  resume: { type: 'string' },
  answers: { type: 'string' },
  worker: { type: 'string' },
  /** The person at this machine. */
  user: { type: 'string', default: '00000000-0000-4000-8000-000000000001' },
  review: { type: 'boolean', default: false },
  again: { type: 'boolean', default: false },
  watch: { type: 'boolean', short: 'w', default: false },
} as const;

const Profile = z.record(z.string(), z.unknown());
const Answers = z.record(z.string(), z.coerce.string());

async function readJson<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  what: string,
): Promise<z.output<Schema>> {
  const text = (await bytesOf(file)).toString('utf8');
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new WrongUsage(`${file} wants JSON with ${what}`);
  }
}

async function uploaded(
  client: GhostHandsClient,
  file: string | undefined,
): Promise<{ storage_path: string } | undefined> {
  return file === undefined ? undefined : client.uploadResume(await bytesOf(file));
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new WrongUsage(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
