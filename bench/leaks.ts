import { readResumeWith } from '../activities/readResume.ts';
import { applicationFor } from '../testing/apiCaller.ts';
import { launchBrowser } from '../testing/browserForTests.ts';
import { launchBare, leaksOfBrowser, leaksOfRequests, leaksOfSender } from '../testing/leaks.ts';
import { hostsThatLeadHere, privateHosts } from '../testing/privateAddresses.ts';
import { startOwnStack } from './ownStack.ts';

/** Leads nowhere, so it may be asked for. */
const NOBODYS = 'https://posting.invalid/';

/**
 * `npm run bench:leaks`: whether anything of ours can be talked into a connection to a private address; beside it, what
 * arrives when whatever has no guard tries those that lead here.
 */
const hosts = privateHosts();
const here = await hostsThatLeadHere();
console.log(`${hosts.length} spellings, of which ${here.length} lead to this machine\n`);
console.log('| way | tried | leaked | without a guard |\n|---|---|---|---|');
await measureApi();
await measureRequests();
await measureBrowser();

/** An address that is accepted would be opened, posted to or downloaded from. */
async function measureApi(): Promise<void> {
  await using running = await startOwnStack({ browser: 'fake', env: { GH_ALLOWED_PRIVATE_HOSTS: '' } });
  const answerTo = async (body: object) => (await running.api.post('/valet/apply', body)).status;
  if ((await answerTo(applicationFor(NOBODYS))) !== 201) throw new Error('nothing at all is accepted');
  for (const field of ['target_url', 'callback_url']) {
    let leaked = 0;
    for (const host of hosts) {
      const status = await answerTo({ ...applicationFor(NOBODYS), [field]: `http://${host}:8080/` });
      if (status < 400 && here.includes(host)) leaked += 1;
    }
    print(`API client, \`${field}\``, { tried: hosts.length, leaked }, here.length);
  }
}

async function measureRequests(): Promise<void> {
  const bare = async (url: URL) => void (await (await fetch(url, { method: 'POST' })).text());
  const sender = await leaksOfSender(hosts);
  print('callback sender, and by a redirect', sender, (await leaksOfRequests(bare, here)).leaked);
  const resumes = await leaksOfRequests(async (url, policy) => {
    const files = { put: neverAsked, find: neverAsked };
    await readResumeWith({ files, resumeBucket: null, policy })({ download_url: url.href });
  }, hosts);
  const read = async (url: URL) => void (await (await fetch(url)).text());
  print('resume by its address, and by a redirect', resumes, (await leaksOfRequests(read, here)).leaked);
}

async function measureBrowser(): Promise<void> {
  const guarded = await leaksOfBrowser(
    (allowed) => launchBrowser({}, { GH_ALLOWED_PRIVATE_HOSTS: allowed }),
    hosts,
  );
  const bare = await leaksOfBrowser(launchBare, here);
  print('browser, opened, and by a redirect', guarded.opened, bare.opened.leaked);
  print('browser, ten ways from a page', guarded.fromPage, bare.fromPage.leaked);
}

async function neverAsked(): Promise<never> {
  throw new Error('not where it is');
}

function print(way: string, { tried, leaked }: { tried: number; leaked: number }, bare: number): void {
  console.log(`| ${way} | ${tried} | ${leaked} | ${bare} |`);
}
