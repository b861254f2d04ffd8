import type { ApplicationStatus, GhostHandsClient, JobEvent } from '../client/index.ts';
import { answerInteraction } from './answerInteraction.ts';
import { coloured, colourOf } from './colours.ts';
import type { Output } from './output.ts';
import { durationOf } from './times.ts';

interface Watching {
  output: Output;
  asJson: boolean;
}

/** Follows a job to its end. 0 when it completed, 1 otherwise. */
export async function watchApplication(
  client: GhostHandsClient,
  id: string,
  { output, asJson }: Watching,
): Promise<number> {
  const startedAt = new Date().toISOString();
  for await (const event of client.events(id)) {
    if (asJson) output.say(JSON.stringify(event));
    else output.showProgress(progressLine(event, startedAt));
    if (event.event_type !== 'hitl_paused') continue;
    const { interaction } = await client.getApplicationStatus(id);
    // It may be over already: events of before come first.
    if (interaction !== undefined) await answerInteraction(client, id, { interaction, output });
  }
  output.showProgress('');
  const end = await client.getApplicationStatus(id);
  output.say(asJson ? JSON.stringify(end) : endLine(end, startedAt, output));
  return end.status === 'completed' ? 0 : 1;
}

function progressLine({ metadata, message, event_type }: JobEvent, startedAt: string): string {
  const percent = metadata?.['progress_pct'];
  const progress = typeof percent === 'number' ? `${percent}%` : '';
  return `${progress.padStart(4)}  ${durationOf(startedAt, null)}  ${message ?? event_type}`;
}

function endLine(
  { status, status_message, error, result }: ApplicationStatus,
  startedAt: string,
  output: Output,
) {
  const word = coloured(status, colourOf(status), output);
  const why = result?.summary ?? status_message ?? '';
  const code = error === undefined || status === 'completed' ? '' : ` (${error.code})`;
  return `${word} in ${durationOf(startedAt, null)}${code}${why === '' ? '' : `: ${why}`}`;
}
