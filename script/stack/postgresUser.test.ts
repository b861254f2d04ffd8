import { describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findPostgresBinaries } from './postgresBinaries.ts';
import { choosePostgresUser } from './postgresUser.ts';

const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

asRoot('when root starts it', () => {
  test('its programs are reached, and reach each other, below a checkout that is closed to others', async () => {
    const closed = await mkdtemp(join(tmpdir(), 'gh-closed-'));
    const installed = await findPostgresBinaries();
    execFileSync('cp', ['-a', dirname(dirname(installed.initdb)), join(closed, 'native')]);
    const [initdb, binary] = ['initdb', 'postgres'].map((name) => join(closed, 'native', 'bin', name));
    const directory = join(closed, 'postgres');
    await mkdir(directory);
    await chmod(closed, 0o700);

    const user = await choosePostgresUser({ directory, binary: binary ?? '' });
    const [file, ...args] = user.as([initdb ?? '', '--no-sync', '-D', join(directory, 'data')]);
    const run = spawnSync(file, args, { cwd: '/', encoding: 'utf8' });

    expect(run.stderr).not.toContain('Permission denied');
    expect(run.status).toBe(0);
    await rm(closed, { recursive: true });
  });

  test.each([
    ['that can be passed, none', 0o711, '0000000000000000'],
    ['that are closed, the one to pass them', 0o700, '0000000000000002'],
  ])('of capabilities he gets, below directories %s', async (_which, mode, capabilities) => {
    const parent = await mkdtemp(join(tmpdir(), 'gh-parent-'));
    const directory = join(parent, 'postgres');
    await mkdir(directory);
    await chmod(parent, mode);

    const user = await choosePostgresUser({ directory, binary: '/bin/cat' });
    const [file, ...args] = user.as(['/bin/cat', '/proc/self/status']);
    const run = spawnSync(file, args, { cwd: '/', encoding: 'utf8' });

    expect(/^CapEff:\s+(\w+)/m.exec(run.stdout)?.[1]).toBe(capabilities);
    await rm(parent, { recursive: true });
  });

  test('data that an ordinary user made is served as that user', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'gh-owned-'));
    await chown(directory, 4242, 4242);

    const user = await choosePostgresUser({ directory, binary: '/bin/sh' });

    expect([user.uid, user.gid]).toEqual([4242, 4242]);
    await rm(directory, { recursive: true });
  });
});
