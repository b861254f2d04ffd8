import { expect, test } from '@jest/globals';
import { createServer } from 'node:net';
import { listenAnywhere } from '../../testing/listenAnywhere.ts';
import { choosePorts, type WantedPort } from './ports.ts';

const holdersAreTold = process.platform === 'linux';

const wanted = (name: string, port: number): WantedPort => ({
  name,
  host: '127.0.0.1',
  port,
  setting: 'GH_API_PORT',
});

test('0 chooses a free port, another one for each', async () => {
  const ports = await choosePorts([wanted('api', 0), wanted('host-1', 0), wanted('host-2', 0)]);

  expect([...ports.keys()]).toEqual(['api', 'host-1', 'host-2']);
  expect(new Set(ports.values()).size).toBe(3);
});

test('a busy port is an error that names the port, its holder, and the setting to change', async () => {
  const server = createServer();
  const port = await listenAnywhere(server);

  const attempt = choosePorts([wanted('api', port)]);

  await expect(attempt).rejects.toThrow(`Port ${port} on 127.0.0.1, for api, is busy`);
  await expect(attempt).rejects.toThrow('Set GH_API_PORT to a free one');
  await expect(attempt).rejects.toThrow(holdersAreTold ? `, process ${process.pid})` : 'busy.');
  server.close();
});

test('all that are busy are told at once', async () => {
  const [one, other] = [createServer(), createServer()];
  const ports = [await listenAnywhere(one), await listenAnywhere(other)];

  const attempt = choosePorts([
    wanted('api', ports[0] ?? 0),
    wanted('free', 0),
    wanted('host-1', ports[1] ?? 0),
  ]);

  await expect(attempt).rejects.toThrow(
    /^Port \d+ .* for api, is busy.*\nPort \d+ .* for host-1, is busy.*$/,
  );
  one.close();
  other.close();
});

test('two parts of one stack on the same port are told apart from a stranger there', async () => {
  const [free] = (await choosePorts([wanted('any', 0)])).values();

  const attempt = choosePorts([wanted('api', free ?? 0), wanted('host-1', free ?? 0)]);

  await expect(attempt).rejects.toThrow('for host-1, is busy (held by api of this stack)');
});

test('hosts beyond the last port are refused', async () => {
  await expect(choosePorts([wanted('host-2', 65_536)])).rejects.toThrow('past the last');
});
