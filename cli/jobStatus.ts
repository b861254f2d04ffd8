import type { AutomationJob } from '../client/index.ts';
import type { Settings } from '../contracts/settings.ts';
import { coloured, colourOf } from './colours.ts';
import { FORMATS, wantsJson } from './command.ts';
import { findJobId } from './findJobId.ts';
import { openClient } from './openClient.ts';
import type { Output } from './output.ts';
import { clockOf, durationOf } from './times.ts';
import { onlyArgument, parsedArguments } from './wrongUsage.ts';

const USAGE = 'ghosthands job status ID [--json|--table]';

export async function jobStatus(args: string[], settings: Settings, output: Output): Promise<number> {
  const { values, positionals } = parsedArguments(args, FORMATS, USAGE);
  const wanted = onlyArgument(positionals, { what: 'job', usage: USAGE });
  const client = await openClient(settings);
  const job = await client.getJob(await findJobId(client, wanted));
  output.say(wantsJson(values, output) ? JSON.stringify(job) : describe(job, output));
  return 0;
}

function describe(job: AutomationJob, output: Output): string {
  const { started_at, completed_at, error_details, result_data } = job;
  const status = coloured(job.status, colourOf(job.status), output);
  const lines: [label: string, text: string | null][] = [
    ['Job', job.id],
    ['Status', job.status_message === null ? status : `${status}: ${job.status_message}`],
    ['Type', job.job_type],
    ['URL', job.target_url],
    ['Task', job.task_description],
    ['Worker', job.worker_id ?? '-'],
    ['Target', job.target_worker_id ?? 'any'],
    ['Created', clockOf(job.created_at)],
    ['Started', started_at === null ? null : clockOf(started_at)],
    ['Finished', completed_at === null ? null : clockOf(completed_at)],
    ['Duration', started_at === null ? null : durationOf(started_at, completed_at)],
    ['Error', job.error_code],
    ['Details', error_details === null ? null : JSON.stringify(error_details)],
    ['Result', job.result_summary ?? (result_data === null ? null : JSON.stringify(result_data))],
  ];
  return lines.flatMap(([label, text]) => (text === null ? [] : `${label.padEnd(9)} ${text}`)).join('\n');
}
