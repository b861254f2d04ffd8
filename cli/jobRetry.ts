import type { Settings } from '../contracts/settings.ts';
import { FORMATS, wantsJson } from './command.ts';
import { findJobId, shortId } from './findJobId.ts';
import { openClient } from './openClient.ts';
import type { Output } from './output.ts';
import { onlyArgument, parsedArguments } from './wrongUsage.ts';

const USAGE = 'ghosthands job retry ID [--json|--table]';

export async function jobRetry(args: string[], settings: Settings, output: Output): Promise<number> {
  const { values, positionals } = parsedArguments(args, FORMATS, USAGE);
  const wanted = onlyArgument(positionals, { what: 'job', usage: USAGE });
  const client = await openClient(settings);
  const { id, status, retry_count } = await client.retryJob(await findJobId(client, wanted));
  output.say(
    wantsJson(values, output)
      ? JSON.stringify({ id, status, retry_count })
      : `Retried ${shortId(id)} (attempt ${retry_count + 1}) -> ${status}`,
  );
  return 0;
}
