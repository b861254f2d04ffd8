import { spawnSync } from 'node:child_process';

type Command = readonly [string, ...string[]];

/** Has the kernel send this signal to the command when we die, however we die. Where that cannot be had the command runs bare. */
export function dyingWithUs(command: Command, signal: 'SIGINT' | 'SIGTERM'): Command {
  return canSetDeathSignal()
    ? ['setpriv', '--pdeathsig', signal.slice('SIG'.length), '--', ...command]
    : command;
}

/** A small setpriv, as in Alpine, knows nothing of it; other systems have none. */
function canSetDeathSignal(): boolean {
  return spawnSync('setpriv', ['--pdeathsig', 'keep', 'true'], { stdio: 'ignore' }).status === 0;
}
