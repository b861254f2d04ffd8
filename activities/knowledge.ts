import type { Knowledge, ResumeLookup } from '../browser/applicationSession.ts';
import type { Failed } from '../contracts/application.ts';
import { type Answers, ApplicationData, type ResumeSource } from '../contracts/profile.ts';
import type { RememberedAnswer } from '../contracts/rememberedAnswers.ts';
import type { Typing } from '../contracts/typing.ts';
import { Resolution } from '../contracts/interaction.ts';
import type { Database } from '../db/pool.ts';
import { listQuestions } from '../db/interactions.ts';
import { listVaultRecordIds } from '../db/vaultStore.ts';
import type { Vault } from '../vault/vault.ts';
import type { HostSession } from './hostSessions.ts';
import { patiently } from './patiently.ts';
import { loadAnswers, siteOf } from './rememberAnswers.ts';

export interface KnowledgeDeps {
  database: Database;
  vault: Vault;
  readResume: (source: ResumeSource) => Promise<ResumeLookup>;
  /** Where a job does not say. */
  typing: Typing;
}

/** What may be told to a form: the applicant's data and what people answered since. null when it was erased. */
export function loadKnowledge(deps: KnowledgeDeps, session: HostSession): Promise<Knowledge | null> {
  return patiently(session, () => readKnowledge(deps, session));
}

async function readKnowledge(deps: KnowledgeDeps, session: HostSession): Promise<Knowledge | null> {
  if (session.applicationRef === null) return null;
  const sealed = await deps.vault.open(session.userId, 'application', session.applicationRef);
  if (sealed === null) return null;
  const { profile, answers, resume, credentials } = ApplicationData.parse(sealed);
  return {
    profile,
    given: answers,
    human: await loadHumanAnswers(deps, session),
    resume: () => fetchResume(deps, session, resume),
    login: credentials && { ...credentials, username: credentials.username ?? profile.email },
    noteSignIn: () => session.note('credential_injection_attempted'),
    askedAgain: session.askedAgain,
    typing: session.typing ?? deps.typing,
    memory: { answers: await memoryOf(deps, session), site: siteOf(session.targetUrl) },
  };
}

/** Read once for a job: what other applications teach meanwhile must not change what this one has answered. */
async function memoryOf(deps: KnowledgeDeps, { userId, trail }: HostSession): Promise<RememberedAnswer[]> {
  trail.memory ??= await loadAnswers(deps, userId);
  return trail.memory;
}

async function fetchResume(
  { readResume }: KnowledgeDeps,
  session: HostSession,
  source: ResumeSource | undefined,
): Promise<ResumeLookup> {
  if (source === undefined) return { kind: 'none' };
  const resume = await readResume(source);
  await session.note(resume.kind === 'file' ? 'resume_downloaded' : 'resume_download_failed');
  return resume;
}

export function nothingKnown({ applicationRef }: HostSession): Failed {
  const detail =
    applicationRef === null
      ? 'the job was created without a profile of the applicant (user_data)'
      : "the applicant's data was erased";
  return { kind: 'failed', code: 'validation_error', detail };
}

/** By the text that a person answered, and by the id of the question that was shown to them under it. */
async function loadHumanAnswers(deps: KnowledgeDeps, session: HostSession): Promise<Answers> {
  const answers: Answers = {};
  const questions = await listQuestions(deps.database, session.job_id);
  for (const id of await listVaultRecordIds(deps.database, session.job_id, 'human_answers')) {
    const sealed = await deps.vault.open(session.userId, 'human_answers', id);
    if (sealed === null) continue;
    for (const [text, answer] of Object.entries(Resolution.parse(sealed).answers)) {
      answers[text] = answer;
      const asked = questions.find((question) => question.text.trim() === text.trim());
      if (asked?.id !== undefined) answers[asked.id] = answer;
    }
  }
  return answers;
}
