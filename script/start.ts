import { parseArgs } from 'node:util';
import { parseSettings, type Settings } from '../contracts/settings.ts';
import { messageOf, Problem } from './stack/problem.ts';
import { type Stack, startStack } from './stack/stack.ts';
import { listenForStopRequests, whenAborted } from './stopRequests.ts';
import { sayOn } from './terminal.ts';

const { env } = process;
const say = sayOn(process.stdout, { noColour: (env['NO_COLOR'] ?? '') !== '' });
const requests = listenForStopRequests();

try {
  const hosts = readHosts(process.argv.slice(2));
  const settings = readSettings();
  requests.first.addEventListener('abort', tellStopping);
  requests.second.addEventListener('abort', giveUpAtOnce);
  const stack = await startStack({ settings, env, hosts, say, signal: requests.first });
  requests.first.removeEventListener('abort', tellStopping);
  requests.second.removeEventListener('abort', giveUpAtOnce);
  tellWhere(stack, settings);
  process.exitCode = await runUntilStopped(stack, settings);
} catch (error) {
  say(error instanceof Problem ? error.message : inFull(error), 'trouble');
  process.exitCode = 1;
}
process.exit();

function tellStopping(): void {
  say('Stopping what was started so far.');
}

/** What we started by now dies with us. */
function giveUpAtOnce(): never {
  process.exit(1);
}

/** Returns the exit code. */
async function runUntilStopped(stack: Stack, { GH_DRAIN_SECONDS }: Settings): Promise<number> {
  const failure = await Promise.race([stack.failed, whenAborted(requests.first)]);
  if (failure !== undefined) say(failure.message, 'trouble');
  say(
    `Stopping. Hosts let their sessions end first, for ${GH_DRAIN_SECONDS} s at most; Ctrl-C ends everything at once.`,
  );
  const inOrder = stack.stop().then(() => true);
  const inHurry = whenAborted(failure === undefined ? requests.second : requests.first).then(() => false);
  if (await Promise.race([inOrder, inHurry])) {
    say('Stopped.');
    return failure === undefined ? 0 : 1;
  }
  await stack.kill();
  say('Ended at once.');
  return 1;
}

function tellWhere(stack: Stack, settings: Settings): void {
  const key = settings.GH_SERVICE_SECRET === undefined ? stack.serviceKey : 'the one in GH_SERVICE_SECRET';
  say('');
  say('GhostHands is running. Ctrl-C stops it.');
  say(`  API          ${stack.apiUrl}`);
  if (stack.temporalUiUrl !== undefined) say(`  Temporal UI  ${stack.temporalUiUrl}`);
  say(`  Service key  ${key}, sent as X-GH-Service-Key`);
  say(`  State        ${stack.env['GH_HOME']}`);
}

function readHosts(args: string[]): number {
  const { hosts } = parsed(args);
  const count = Number(hosts);
  if (Number.isInteger(count) && count >= 1 && count <= 100) return count;
  throw new Problem(`--hosts wants a whole number from 1 to 100, not "${hosts}".`);
}

function parsed(args: string[]): { hosts: string } {
  try {
    return parseArgs({ args, options: { hosts: { type: 'string', default: '1' } } }).values;
  } catch (error) {
    throw new Problem(`${messageOf(error)}\nscript/start --help says more.`);
  }
}

function readSettings(): Settings {
  try {
    return parseSettings(env);
  } catch (error) {
    throw error instanceof Error ? new Problem(error.message) : error;
  }
}

function inFull(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
