import { join, resolve } from 'node:path';
import { parseSettings } from '../contracts/settings.ts';
import { ApiCaller } from '../testing/apiCaller.ts';
import { type CareersSite, startCareersSite } from '../testing/careers/site.ts';
import { applyToAll, type DemoJob } from './demoJobs.ts';
import { ownEnvironment } from './stack/ownEnvironment.ts';
import { messageOf, Problem } from './stack/problem.ts';
import { type Stack, startStack } from './stack/stack.ts';
import { listenForStopRequests, whenAborted } from './stopRequests.ts';
import { sayOn } from './terminal.ts';

const say = sayOn(process.stdout, { noColour: (process.env['NO_COLOR'] ?? '') !== '' });
const requests = listenForStopRequests();

try {
  await demo();
} catch (error) {
  say(error instanceof Problem ? error.message : `The demo failed: ${messageOf(error)}`, 'trouble');
  if (!requests.first.aborted) say(`Logs are in ${join(home(), 'logs')}`);
  process.exitCode = 1;
}
process.exit();

async function demo(): Promise<void> {
  requests.second.addEventListener('abort', () => process.exit(1));
  const site = await startCareersSite();
  const env = demoEnvironment(site);
  const stack = await startStack({
    settings: parseSettings(env),
    env,
    hosts: 1,
    say,
    signal: requests.first,
  });
  try {
    say(`careers site ready on ${site.url}`, 'done');
    say('');
    const files = join(env.GH_HOME, 'files');
    const api = new ApiCaller(stack.apiUrl, stack.serviceKey);
    const jobs = await orStopped(applyToAll(api, site.url, { say, files }));
    say('');
    for (const job of jobs) tellReceipt(job);
    say('');
    tellCount(site, jobs.length);
    say('script/start --hosts 2 runs the same for applications of your own, until Ctrl-C.');
    say('');
  } finally {
    await end(stack);
    await site.close();
  }
}

async function orStopped<Result>(work: Promise<Result>): Promise<Result> {
  const stopped = whenAborted(requests.first).then(() => {
    throw new Problem('Stopped before the applications were through.');
  });
  return Promise.race([work, stopped]);
}

/** In good order, unless somebody is in a hurry. */
async function end(stack: Stack): Promise<void> {
  const inHurry = whenAborted(requests.first).then(() => stack.kill());
  await Promise.race([stack.stop(), inHurry]);
}

/** A home and ports of its own: it runs beside a stack that is used in earnest. */
function demoEnvironment(site: CareersSite) {
  return ownEnvironment(home(), { GH_ALLOWED_PRIVATE_HOSTS: new URL(site.url).host });
}

function home(): string {
  return join(resolve(process.env['GH_HOME'] ?? '.ghosthands'), 'demo');
}

function tellReceipt({ title, receipt, screenshot }: DemoJob): void {
  say(`${title}: received, confirmation ${receipt.confirmation_id}`, 'done');
  say(`  "${receipt.success_message}"`);
  say(`  screenshot ${screenshot}`);
}

/** The employer's own book is the judge. */
function tellCount({ submissions }: CareersSite, wanted: number): void {
  say(`The careers site has ${submissions.length} applications in its book.`);
  if (submissions.length !== wanted) throw new Problem(`It should have ${wanted}.`);
}
