import { createHmac, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { type Key, openEnvelope, sealEnvelope } from './envelope.ts';
import { deriveKeys } from './masterKeys.ts';

export type RecordKind = 'application' | 'human_answers' | 'one_time' | 'callback_url';

export interface SealedRecord {
  id: string;
  userId: string;
  kind: RecordKind;
  envelope: string;
}

/** Where wrapped keys and sealed records are kept. */
export interface VaultStore {
  findApplicantKey(userId: string): Promise<string | null>;
  /** Keeps the first key when two come at once; returns the one that is kept. */
  insertApplicantKey(userId: string, wrappedKey: string): Promise<string>;
  findRecord(id: string): Promise<SealedRecord | null>;
}

/**
 * Seals and opens applicants' data with a key per applicant, itself sealed by the master key. Erasing an applicant's
 * key makes all of it unreadable. A record opens only for the user and kind it was sealed for.
 */
export class Vault {
  readonly #wrappingKeys: readonly [Key, ...Key[]];
  readonly #store: VaultStore;

  constructor(masterKeys: readonly [Key, ...Key[]], store: VaultStore) {
    this.#wrappingKeys = deriveKeys(masterKeys, 'applicant-keys');
    this.#store = store;
  }

  /** The caller writes the record, in the transaction that needs it. */
  async seal(userId: string, kind: RecordKind, data: unknown): Promise<SealedRecord> {
    const id = randomUUID();
    return { id, userId, kind, envelope: await this.encrypt(userId, `${kind}/${id}`, data) };
  }

  /** null where there is no such record (any more) for this user and kind. */
  async open(userId: string, kind: RecordKind, id: string): Promise<unknown> {
    const record = await this.#store.findRecord(id);
    if (record === null || record.userId !== userId || record.kind !== kind) return null;
    return this.decrypt(userId, `${kind}/${id}`, record.envelope);
  }

  /** For data that is kept elsewhere than in a record; `place` says where, and must be the same on the way back. */
  async encrypt(userId: string, place: string, data: unknown): Promise<string> {
    const key = await this.#keyOf(userId);
    return sealEnvelope(key, Buffer.from(JSON.stringify(data)), binding(userId, place)).toString('base64');
  }

  /** null where the applicant was erased. Throws `Unreadable` where it will never be read again. */
  async decrypt(userId: string, place: string, envelope: string): Promise<unknown> {
    const wrapped = await this.#store.findApplicantKey(userId);
    if (wrapped === null) return null;
    const key = this.#unwrap(userId, wrapped);
    const plaintext = openWith(key, Buffer.from(envelope, 'base64'), binding(userId, place));
    return JSON.parse(plaintext.toString()) as unknown;
  }

  /** Many of one applicant's, by one look at their key; null for each that cannot be read (any more). */
  async decryptAll(
    userId: string,
    sealed: readonly { place: string; envelope: string }[],
  ): Promise<unknown[]> {
    const wrapped = await this.#store.findApplicantKey(userId);
    if (wrapped === null) return sealed.map(() => null);
    const key = this.#unwrap(userId, wrapped);
    return sealed.map(({ place, envelope }) => {
      try {
        const plaintext = openWith(key, Buffer.from(envelope, 'base64'), binding(userId, place));
        return JSON.parse(plaintext.toString()) as unknown;
      } catch (error) {
        if (error instanceof Unreadable) return null;
        throw error;
      }
    });
  }

  /** The same for the same text of the same person; without their key it says nothing of it, and cannot be guessed at. */
  async markOf(userId: string, text: string): Promise<string> {
    const { bytes } = await this.#keyOf(userId);
    const key = Buffer.from(hkdfSync('sha256', bytes, '', 'ghosthands/marks', 32));
    return createHmac('sha256', key).update(text).digest('base64url');
  }

  async #keyOf(userId: string): Promise<Key> {
    const found = await this.#store.findApplicantKey(userId);
    if (found !== null) return this.#unwrap(userId, found);
    const wrapped = sealEnvelope(this.#wrappingKeys[0], randomBytes(32), `key/${userId}`).toString('base64');
    return this.#unwrap(userId, await this.#store.insertApplicantKey(userId, wrapped));
  }

  #unwrap(userId: string, wrapped: string): Key {
    const bytes = openEnvelope(this.#wrappingKeys, Buffer.from(wrapped, 'base64'), `key/${userId}`);
    return { id: APPLICANT_KEY_ID, bytes };
  }
}

/** Where a remembered answer is sealed for. */
export function answerPlace(mark: string): string {
  return `remembered_answer/${mark}`;
}

/** What was sealed is damaged, or is not the one that was kept in this place. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}

function openWith(key: Key, envelope: Buffer, boundTo: string): Buffer {
  try {
    return openEnvelope([key], envelope, boundTo);
  } catch (cause) {
    throw new Unreadable('the envelope does not open with the key of its applicant', { cause });
  }
}

/** In the envelope's key field: the applicant's own key, whichever it is. */
export const APPLICANT_KEY_ID = 0;

function binding(userId: string, place: string): string {
  return `${userId}/${place}`;
}
