import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordedOutput } from '../testing/recordedOutput.ts';
import { main } from './main.ts';

let folder: string;
let form: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inspect-'));
  form = join(folder, 'form.html');
  await writeFile(
    form,
    `<form><label>First name * <input data-k="1"></label><input name="hp_email" style="display:none">
     <p>Relocate?</p><input type="radio" name="r" data-k="2"><input type="radio" name="r" data-k="3">
     <button>Submit application</button></form>
     <script>document.body.innerHTML = ''</script><img src="http://127.0.0.1:9/">`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...args: string[]) {
  const output = recordedOutput();
  const code = await main(args, process.env, output);
  return { code, said: output.said.join('\n'), complaints: output.complaints.join('\n') };
}

describe('inspect', () => {
  test('says in JSON what every control is taken for, and why', async () => {
    const { code, said, complaints } = await run('inspect', form, '--json', '--attributes', 'data-k');

    const report: unknown = JSON.parse(said);
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    expect(report).toMatchObject({
      page: form,
      submit: { label: 'Submit application', kind: 'submit' },
      blocker: null,
    });
    expect(report).toHaveProperty('controls.0', {
      selector: expect.any(String),
      frame: 0,
      label: 'First name',
      kind: 'text',
      meaning: 'first_name',
      confidence: 0.92,
      evidence: ['label: first name (0.92)'],
      required: true,
      visible: true,
      attributes: { 'data-k': '1' },
    });
    expect(report).toHaveProperty('controls.1.visible', false);
  });

  test('lists every box of a group that carries an attribute of its own', async () => {
    const { said } = await run('inspect', form, '--json', '--attributes', 'data-k');

    expect(JSON.parse(said)).toMatchObject({
      controls: ['1', undefined, '2', '3'].map((k) => ({ attributes: k ? { 'data-k': k } : {} })),
    });
  });

  test('prints a table for people', async () => {
    const { said } = await run('inspect', form);

    expect(said).toMatch(/MEANING +SURE +KIND +LABEL/);
    expect(said).toMatch(/first_name +0\.92 +text +First name \*/);
    expect(said).toContain('submit: ');
  });

  test('opens pages of the network, and tells a blocker by the answer', async () => {
    const headers = { 'cf-mitigated': 'challenge', 'content-type': 'text/html' };
    const server = createServer((_request, response) =>
      response.writeHead(403, headers).end('<h1>Wait</h1>'),
    );
    const url = await listen(server);

    const { code, said } = await run('inspect', '--json', url);

    server.close();
    expect(code).toBe(0);
    expect(JSON.parse(said)).toMatchObject({ page: url, blocker: { reason: 'bot_check' } });
  });

  test('goes on after a page that cannot be opened, and says which it was', async () => {
    const gone = join(folder, 'gone.html');

    const { code, said, complaints } = await run('inspect', gone, form, 'http://127.0.0.1:9/', '--json');

    expect(code).toBe(1);
    expect(said.split('\n')).toHaveLength(1);
    expect(complaints).toContain(`${gone}: there is no such file`);
    expect(complaints).toContain('http://127.0.0.1:9/: ');
  });

  test('keeps the order of many pages', async () => {
    const files = await Promise.all(
      Array.from({ length: 9 }, async (_, at) => {
        const file = join(folder, `many-${at}.html`);
        await writeFile(file, `<input name="n${at}">`);
        return file;
      }),
    );

    const { said } = await run('inspect', '--json', ...files);

    const reports: unknown[] = said.split('\n').map((line) => JSON.parse(line));
    expect(reports).toMatchObject(files.map((page) => ({ page })));
  });
});

describe('calls that make no sense', () => {
  test.each([['inspect'], ['inspect', '--jsn', 'x.html'], ['dance']])(
    'end with 2 and the usage: %j',
    async (...args) => {
      const { code, said, complaints } = await run(...args);

      expect({ code, said }).toEqual({ code: 2, said: '' });
      expect(complaints).toContain('ghosthands inspect URL|FILE…');
    },
  );
});

test.each([[['help']], [['--help']], [[]]])('%j shows the usage', async (args) => {
  const { code, said } = await run(...args);

  expect(code).toBe(0);
  expect(said).toContain('Usage: ghosthands COMMAND');
});

test('a browser that cannot be started ends with 1 and its path', async () => {
  const output = recordedOutput();

  const code = await main(['inspect', form], { CHROMIUM_PATH: join(folder, 'none') }, output);

  expect(code).toBe(1);
  expect(output.complaints.join()).toContain(join(folder, 'none'));
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
}
