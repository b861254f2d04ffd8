import { afterEach, describe, expect, test } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Programs of a few lines, in processes of their own, that say what is asked of them. */

let last: ChildProcess | undefined;

afterEach(() => {
  last?.kill('SIGKILL');
});

describe('a program', () => {
  test('that is asked to stop lets what runs come to its end', async () => {
    const program = await started(
      `{ stop: async () => console.log('SAID stop'), abort: async () => console.log('SAID abort') }`,
    );

    program.process.kill('SIGTERM');

    expect(await program.ended).toEqual({ code: 0, said: ['stop'] });
  });

  test('that is asked a second time is aborted, however long its end would take', async () => {
    const program = await started(
      `{ stop: () => { console.log('SAID stop'); return new Promise(() => {}); }, abort: async () => console.log('SAID abort') }`,
    );

    program.process.kill('SIGTERM');
    await program.says('stop');
    program.process.kill('SIGTERM');

    expect(await program.ended).toEqual({ code: 1, said: ['stop', 'abort'] });
  });

  test('is aborted when who started it is gone', async () => {
    const program = await started(
      `{ stop: async () => console.log('SAID stop'), abort: async () => console.log('SAID abort') }`,
    );

    program.process.disconnect();

    expect(await program.ended).toEqual({ code: 1, said: ['abort'] });
  });

  test('that cannot stop cleanly says so by how it exits', async () => {
    const program = await started(
      `{ stop: async () => { throw new Error('stuck'); }, abort: async () => {} }`,
    );

    program.process.kill('SIGINT');

    expect(await program.ended).toMatchObject({ code: 1 });
  });

  test('that can work no longer ends', async () => {
    const program = await started(
      `{ running: new Promise((_, reject) => setTimeout(reject, 100, new Error('no more polls'))), stop: async () => {}, abort: async () => {} }`,
    );

    expect(await program.ended).toMatchObject({ code: 1 });
  });

  test('that does not start says why, and is never ready', async () => {
    const program = run(`(() => { throw new Error('no database'); })()`);

    expect(await program.ended).toMatchObject({ code: 1 });
    expect(program.errors()).toContain('test did not start: no database');
  });

  test('names the variable that it cannot use, and never what a secret holds', async () => {
    const program = run('{}', { GH_API_PORT: 'eighty', GH_CREDENTIAL_KEY: 'hunter2' });

    expect(await program.ended).toMatchObject({ code: 1 });
    expect(program.errors()).toMatch(/GH_CREDENTIAL_KEY[\s\S]*GH_API_PORT/);
    expect(program.errors()).not.toContain('hunter2');
  });
});

interface RunningProgram {
  process: ChildProcess;
  ended: Promise<{ code: number | null; said: string[] }>;
  errors(): string;
  says(word: string): Promise<void>;
}

async function started(program: string): Promise<RunningProgram> {
  const running = run(program);
  const [message] = await once(running.process, 'message');
  expect(message).toBe('ready');
  return running;
}

/** `program` is what its start returns, as code. */
function run(program: string, env: Record<string, string> = {}): RunningProgram {
  const main = fileURLToPath(new URL('../dist/program/runProgram.js', import.meta.url));
  const script = `import { runProgram } from ${JSON.stringify(main)};
    setInterval(() => {}, 60_000);
    await runProgram('test', async () => (${program}));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  last = child;
  const { stdout, stderr } = child;
  if (stdout === null || stderr === null) throw new Error('what is piped has a stream');
  let [output, errors] = ['', ''];
  stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const said = () => Array.from(output.matchAll(/^SAID (.*)$/gm), ([, word = '']) => word);
  return {
    process: child,
    ended: Promise.all([once(child, 'exit'), once(stdout, 'end')]).then(([[code]]) => ({
      code: code as number | null,
      said: said(),
    })),
    errors: () => errors,
    says: async (word) => {
      while (!said().includes(word)) await once(stdout, 'data');
    },
  };
}
