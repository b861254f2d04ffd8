import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Server } from 'node:net';
import { builtFile } from './builtFile.ts';
import { TOOLS } from './networkNamespace.ts';

/** A port on the loopback of a network namespace, which this process answers from outside of it. `enter`: as the namespace says. */
export async function listenIn(enter: readonly string[]): Promise<Server> {
  const [tool = '', ...words] = enter;
  const child = spawn(tool, [...words, process.execPath, builtFile('listenMain.js')], {
    env: { PATH: TOOLS },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`nothing listens in the browser's network: ${tool} ended with ${String(code)}`);
  });
  const [, handle] = await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => {});
  child.disconnect();
  if (!(handle instanceof Server)) throw new Error(`${tool} handed nothing over`);
  return handle;
}
