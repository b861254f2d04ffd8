import { randomUUID } from 'node:crypto';
import { RememberedAnswer } from '../contracts/rememberedAnswers.ts';
import type { Database } from '../db/pool.ts';
import { listRememberedAnswers, saveRememberedAnswer } from '../db/rememberedAnswers.ts';
import type { Log } from '../log/log.ts';
import { answerPlace, type Vault } from '../vault/vault.ts';
import type { HostSession } from './hostSessions.ts';

interface Deps {
  database: Database;
  vault: Vault;
  log: Log;
}

/** Keeps what people answered in an application that was received. It was: what goes wrong here changes nothing of that. */
export async function rememberAnswers({ database, vault, log }: Deps, session: HostSession): Promise<void> {
  const { userId, job_id } = session;
  try {
    for (const { key, answer } of session.answered.values()) {
      const mark = await vault.markOf(userId, key);
      const envelope = await vault.encrypt(userId, answerPlace(mark), answer);
      await saveRememberedAnswer(database, { id: randomUUID(), userId, mark, envelope });
    }
    session.answered.clear();
  } catch (error) {
    log.warn('answers were not remembered', { job_id, error });
  }
}

/** What a person answered in other applications; what cannot be read is not there. */
export async function loadAnswers(
  { database, vault }: Pick<Deps, 'database' | 'vault'>,
  userId: string,
): Promise<RememberedAnswer[]> {
  const kept = await listRememberedAnswers(database, userId);
  if (kept.length === 0) return [];
  const sealed = kept.map(({ mark, envelope }) => ({ place: answerPlace(mark), envelope }));
  const opened = await vault.decryptAll(userId, sealed);
  return opened.flatMap((answer) => {
    const read = RememberedAnswer.safeParse(answer);
    return read.success ? [read.data] : [];
  });
}

/** Systems that many employers use give each of them a first part of the path. */
export function siteOf(targetUrl: string): string {
  if (!URL.canParse(targetUrl)) return '';
  const { host, pathname } = new URL(targetUrl);
  const first = pathname.split('/').find((part) => part !== '') ?? '';
  return first === '' ? host : `${host}/${first}`.toLowerCase();
}
