import { setTimeout as wait } from 'node:timers/promises';
import { runProgram } from '../../program/runProgram.ts';

/** A program that starts well, and soon cannot go on. */
await runProgram('fake', async () => ({
  running: wait(500).then(() => Promise.reject(new Error('the engine lets it work no more'))),
  stop: async () => {},
  abort: async () => {},
}));
