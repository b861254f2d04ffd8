import { beforeEach, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { Key } from './envelope.ts';
import { type SealedRecord, Vault, type VaultStore } from './vault.ts';

const ADA = '00000000-0000-0000-0000-00000000000a';
const BOB = '00000000-0000-0000-0000-00000000000b';

let store: MemoryStore;
let vault: Vault;

beforeEach(() => {
  store = new MemoryStore();
  vault = new Vault([{ id: 1, bytes: randomBytes(32) }], store);
});

describe('the vault', () => {
  test('gives back what was sealed for the same person', async () => {
    const record = await sealed(ADA, { name: 'Ada' });

    expect(await vault.open(ADA, 'application', record.id)).toEqual({ name: 'Ada' });
    expect(record.envelope).not.toContain(Buffer.from('Ada').toString('base64').slice(0, 3));
  });

  test('opens nothing for another person, another kind, or an unknown id', async () => {
    const record = await sealed(ADA, 'secret');

    expect(await vault.open(BOB, 'application', record.id)).toBeNull();
    expect(await vault.open(ADA, 'one_time', record.id)).toBeNull();
    expect(await vault.open(ADA, 'application', 'nothing')).toBeNull();
  });

  test('refuses a record whose envelope was moved into another person’s row', async () => {
    await sealed(BOB, 'of Bob');
    const record = await sealed(ADA, 'of Ada');
    store.records.set(record.id, { ...record, userId: BOB });

    await expect(vault.open(BOB, 'application', record.id)).rejects.toThrow();
  });

  test('refuses a record under another id of the same person, and a key in another person’s row', async () => {
    const [one, other] = [await sealed(ADA, 'one'), await sealed(ADA, 'other')];
    store.records.set(one.id, { ...one, envelope: other.envelope });
    await expect(vault.open(ADA, 'application', one.id)).rejects.toThrow();

    store.keys.set(BOB, store.keys.get(ADA) ?? '');
    await expect(vault.seal(BOB, 'application', 'of Bob')).rejects.toThrow();
  });

  test('cannot read a person whose key was erased', async () => {
    const record = await sealed(ADA, 'secret');
    store.keys.delete(ADA);

    expect(await vault.open(ADA, 'application', record.id)).toBeNull();
  });

  test('opens many of one person at once, and says nothing of what does not open', async () => {
    const places = ['one', 'two'];
    const sealedThere = await Promise.all(
      places.map(async (place) => ({ place, envelope: await vault.encrypt(ADA, place, place) })),
    );
    const [one = { place: '', envelope: '' }] = sealedThere;

    expect(await vault.decryptAll(ADA, [...sealedThere, { ...one, place: 'two' }])).toEqual([
      'one',
      'two',
      null,
    ]);
    expect(await vault.decryptAll(BOB, sealedThere)).toEqual([null, null]);
  });

  test('marks a text the same for one person, and otherwise for another', async () => {
    const marks = [
      await vault.markOf(ADA, 'Why?'),
      await vault.markOf(ADA, 'Why?'),
      await vault.markOf(ADA, 'How?'),
      await vault.markOf(BOB, 'Why?'),
    ];

    expect(marks[0]).toBe(marks[1]);
    expect(new Set(marks).size).toBe(3);
  });

  test('keeps one key per person when two first writes come at once', async () => {
    const [one, two] = await Promise.all([sealed(ADA, 1), sealed(ADA, 2)]);

    expect(await vault.open(ADA, 'application', one.id)).toBe(1);
    expect(await vault.open(ADA, 'application', two.id)).toBe(2);
  });

  test('reads with an earlier master key what was sealed under it', async () => {
    const old: Key = { id: 1, bytes: randomBytes(32) };
    const record = await sealed(ADA, 'secret', new Vault([old], store));

    const rotated = new Vault([{ id: 2, bytes: randomBytes(32) }, old], store);
    const stranger = new Vault([{ id: 2, bytes: randomBytes(32) }], store);

    expect(await rotated.open(ADA, 'application', record.id)).toBe('secret');
    await expect(stranger.open(ADA, 'application', record.id)).rejects.toThrow('no key with id 1');
  });
});

async function sealed(userId: string, data: unknown, by = vault): Promise<SealedRecord> {
  const record = await by.seal(userId, 'application', data);
  store.records.set(record.id, record);
  return record;
}

class MemoryStore implements VaultStore {
  readonly keys = new Map<string, string>();
  readonly records = new Map<string, SealedRecord>();

  async findApplicantKey(userId: string): Promise<string | null> {
    return this.keys.get(userId) ?? null;
  }

  async insertApplicantKey(userId: string, wrappedKey: string): Promise<string> {
    const kept = this.keys.get(userId) ?? wrappedKey;
    this.keys.set(userId, kept);
    return kept;
  }

  async findRecord(id: string): Promise<SealedRecord | null> {
    return this.records.get(id) ?? null;
  }
}
