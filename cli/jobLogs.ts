import type { GhostHandsClient, JobEvent } from '../client/index.ts';
import type { Settings } from '../contracts/settings.ts';
import { coloured } from './colours.ts';
import { FORMATS, wantsJson } from './command.ts';
import { findJobId } from './findJobId.ts';
import { openClient } from './openClient.ts';
import type { Output } from './output.ts';
import { clockOf } from './times.ts';
import { onlyArgument, parsedArguments } from './wrongUsage.ts';

const USAGE = 'ghosthands job logs ID [-f|--follow] [--json|--table]';

/** What happened to a job, oldest first; with `-f` until it has ended. One line for each event, JSON or not. */
export async function jobLogs(args: string[], settings: Settings, output: Output): Promise<number> {
  const { values, positionals } = parsedArguments(
    args,
    { ...FORMATS, follow: { type: 'boolean', short: 'f', default: false } },
    USAGE,
  );
  const wanted = onlyArgument(positionals, { what: 'job', usage: USAGE });
  const client = await openClient(settings);
  const id = await findJobId(client, wanted);
  const asJson = wantsJson(values, output);
  let count = 0;
  for await (const event of values.follow ? client.events(id) : eventsSoFar(client, id)) {
    output.say(asJson ? JSON.stringify(event) : lineOf(event, output));
    count += 1;
  }
  if (!asJson) output.say(`\n${count} event(s)`);
  return 0;
}

const PAGE = 200;

async function* eventsSoFar(client: GhostHandsClient, id: string): AsyncGenerator<JobEvent, void, undefined> {
  for (let offset = 0; ; offset += PAGE) {
    const events = await client.getJobEvents(id, PAGE, { offset });
    yield* events;
    if (events.length < PAGE) return;
  }
}

function lineOf({ created_at, event_type, message }: JobEvent, output: Output): string {
  const time = coloured(`[${clockOf(created_at)}]`, 'faint', output);
  return `${time} ${event_type.padEnd(20)} ${message ?? ''}`.trimEnd();
}
