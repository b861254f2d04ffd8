import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { saveBrowserSession, useBrowserSession } from '../db/browserSessions.ts';
import { type Database } from '../db/pool.ts';
import { vaultStore } from '../db/vaultStore.ts';
import { createLog } from '../log/log.ts';
import { takeMigratedDatabase } from '../testing/testServers.ts';
import { Vault, type VaultStore } from '../vault/vault.ts';
import { loadCookiesWith } from './cookies.ts';

const ADA = '00000000-0000-4000-8000-00000000000a';
const SITE = 'https://jobs.example/1';
const DOMAIN = 'jobs.example';
const KEYS = [{ id: 1, bytes: randomBytes(32) }] as const;

let database: Database;

beforeAll(async () => {
  database = await takeMigratedDatabase();
});

afterAll(() => database.end());

beforeEach(async () => {
  const data = await new Vault(KEYS, vaultStore(database)).encrypt(ADA, `storage_state/${DOMAIN}`, 'cookies');
  await saveBrowserSession(database, { userId: ADA, domain: DOMAIN, data, keyId: '0' });
});

test('kept cookies come back', async () => {
  expect(await load(new Vault(KEYS, vaultStore(database)))).toBe('cookies');
});

test.each<[string, Vault]>([
  ['the database fails', new Vault(KEYS, failing())],
  [
    'the master key is not the one',
    new Vault(
      [{ id: 2, bytes: randomBytes(32) }],
      storeOf(() => database),
    ),
  ],
])('kept cookies stay, and are done without, while %s', async (_what, vault) => {
  expect(await load(vault)).toBeUndefined();
  expect(await useBrowserSession(database, ADA, DOMAIN)).not.toBeNull();
});

test('kept cookies that can never be read again are thrown away', async () => {
  await database.query(`UPDATE gh_browser_sessions SET session_data = 'AQAA'`);

  expect(await load(new Vault(KEYS, vaultStore(database)))).toBeUndefined();
  expect(await useBrowserSession(database, ADA, DOMAIN)).toBeNull();
});

function load(vault: Vault): Promise<unknown> {
  return loadCookiesWith({ database, vault, log: createLog('test', 'silent') })(ADA, SITE);
}

function failing(): VaultStore {
  const fail = async () => Promise.reject(new Error('ECONNREFUSED'));
  return { findApplicantKey: fail, insertApplicantKey: fail, findRecord: fail };
}

/** The database is there once the tests run. */
function storeOf(get: () => Database): VaultStore {
  return {
    findApplicantKey: (userId) => vaultStore(get()).findApplicantKey(userId),
    insertApplicantKey: (userId, key) => vaultStore(get()).insertApplicantKey(userId, key),
    findRecord: (id) => vaultStore(get()).findRecord(id),
  };
}
