import { join, resolve } from 'node:path';
import { parseSettings } from '../contracts/settings.ts';
import { ApiCaller } from '../testing/apiCaller.ts';
import { type CareersSite, startCareersSite } from '../testing/careers/site.ts';
import { applyToAll, type DemoJob } from './demoJobs.ts';
import { messageOf, Problem } from './stack/problem.ts';
import { startStack } from './stack/stack.ts';
import { listenForStopRequests } from './stopRequests.ts';
import { sayOn } from './terminal.ts';

const say = sayOn(process.stdout, { noColour: (process.env['NO_COLOR'] ?? '') !== '' });
const requests = listenForStopRequests();

try {
  await demo();
} catch (error) {
  say(error instanceof Problem ? error.message : `The demo failed: ${messageOf(error)}`, 'trouble');
  process.exitCode = 1;
}
process.exit();

async function demo(): Promise<void> {
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
    const jobs = await applyToAll(new ApiCaller(stack.apiUrl, stack.serviceKey), site.url, { say, files });
    say('');
    for (const job of jobs) tellReceipt(job);
    say('');
    tellCount(site, jobs.length);
  } finally {
    await stack.stop();
    await site.close();
  }
}

/** A home and ports of its own: it runs beside a stack that is used in earnest. */
function demoEnvironment(site: CareersSite) {
  const {
    DATABASE_URL: _database,
    DATABASE_DIRECT_URL: _direct,
    TEMPORAL_ADDRESS: _temporal,
    ...inherited
  } = process.env;
  return {
    ...inherited,
    GH_HOME: join(resolve(process.env['GH_HOME'] ?? '.ghosthands'), 'demo'),
    GH_API_PORT: '0',
    GH_WORKER_PORT: '0',
    GH_POSTGRES_PORT: '0',
    GH_TEMPORAL_PORT: '0',
    GH_TEMPORAL_UI_PORT: '0',
    GH_ALLOWED_PRIVATE_HOSTS: new URL(site.url).host,
  };
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
