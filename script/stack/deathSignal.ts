import { spawnSync } from 'node:child_process';

export type Command = readonly [string, ...string[]];

/**
 * Has the kernel send this signal to the command when we die, however we die. Where that cannot be had the command runs bare.
 * To be the last change of its kind: one to another user takes it back.
 */
export function dyingWithUs(command: Command, signal: 'SIGINT' | 'SIGTERM'): Command {
  return canSetDeathSignal()
    ? ['setpriv', '--pdeathsig', signal.slice('SIG'.length), '--', ...command]
    : command;
}

/** A small setpriv, as in Alpine, knows nothing of it; other systems have none. */
function canSetDeathSignal(): boolean {
  return spawnSync('setpriv', ['--pdeathsig', 'keep', 'true'], { stdio: 'ignore' }).status === 0;
}
