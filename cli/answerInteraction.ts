import {
  type GhostHandsClient,
  type Interaction,
  JobNotPausedError,
  type ResumeParams,
} from '../client/index.ts';
import type { Output } from './output.ts';

interface Asking {
  interaction: Interaction;
  output: Output;
}

/** Puts to the person at the terminal what a paused job asks. Without one, says it, and leaves the answer to others. */
export async function answerInteraction(
  client: GhostHandsClient,
  id: string,
  { interaction, output }: Asking,
): Promise<void> {
  output.complain(`Waiting for a person, until ${interaction.expires_at}: ${interaction.description}`);
  if (interaction.screenshot_url !== null) output.complain(`  ${interaction.screenshot_url}`);
  const answer = await askFor(interaction, output);
  if (answer === null) return;
  try {
    await client.resumeJob(id, { resolved_by: 'human', ...answer });
  } catch (error) {
    if (!(error instanceof JobNotPausedError)) throw error;
    output.complain('It did not wait any longer.');
  }
}

/** null: nobody answers here. */
async function askFor(interaction: Interaction, output: Output): Promise<ResumeParams | null> {
  switch (interaction.reason) {
    case 'screening_question':
      return askQuestions(interaction, output);
    case '2fa': {
      const code = await output.ask('Code:');
      return code === null ? null : { resolution_type: 'code_entry', resolution_data: { code: code.trim() } };
    }
    case 'submit_unknown': {
      const isIn = await askWhether('Has the application arrived?', output);
      if (isIn !== false) return isIn === null ? null : { resolution_data: { submitted: true } };
      const isWanted = await askWhether('Send it once more?', output);
      return isWanted === null ? null : { resolution_data: { submitted: isWanted ? 'try_again' : false } };
    }
    case 'review': {
      const isGood = await askWhether('Submit it?', output);
      return isGood === null ? null : { action: isGood ? 'resume' : 'cancel' };
    }
    default: {
      const isDone = await askWhether('Is it settled? (no cancels the application)', output);
      return isDone === null ? null : { action: isDone ? 'resume' : 'cancel' };
    }
  }
}

async function askQuestions({ questions = [] }: Interaction, output: Output): Promise<ResumeParams | null> {
  const answers: Record<string, string> = {};
  for (const { text, options, required, note } of questions) {
    if (note !== undefined) output.say(note);
    const choice = options === undefined ? '' : ` (${options.join(' / ')})`;
    const answer = await output.ask(`${text}${choice}${required ? '' : ' [optional]'}`);
    if (answer === null) return null;
    if (answer.trim() !== '') answers[text] = answer.trim();
  }
  return { resolution_data: { answers } };
}

async function askWhether(question: string, output: Output): Promise<boolean | null> {
  for (;;) {
    const answer = await output.ask(`${question} [y/n]`);
    if (answer === null) return null;
    if (/^(y|yes|n|no)$/i.test(answer.trim())) return /^y/i.test(answer.trim());
  }
}
