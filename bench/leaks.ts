import { applicationFor } from '../testing/apiCaller.ts';
import { launchBrowser } from '../testing/browserForTests.ts';
import { type Leaks, leaksOfBrowser, leaksOfSender } from '../testing/leaks.ts';
import { privateHosts } from '../testing/privateAddresses.ts';
import { startOwnStack } from './ownStack.ts';

/** `node dist/bench/leaks.js`: whether anything of ours can be talked into a connection to a private address. */
console.log('| way | tried | leaked |\n|---|---|---|');
await using running = await startOwnStack({ browser: 'fake', env: { GH_ALLOWED_PRIVATE_HOSTS: '' } });
print('API client, posting address', await acceptedOf('target_url'));
print('API client, callback address', await acceptedOf('callback_url'));
print('callback sender', await leaksOfSender());
const { opened, fromPage } = await leaksOfBrowser((allowed) =>
  launchBrowser({}, { GH_ALLOWED_PRIVATE_HOSTS: allowed }),
);
print('browser, opened by its address', opened);
print('browser, seven ways from a page', fromPage);

/** An address that is accepted would be opened, or posted to. */
async function acceptedOf(field: 'target_url' | 'callback_url'): Promise<Leaks> {
  let leaked = 0;
  for (const host of privateHosts()) {
    const address = { [field]: `http://${host}:8080/` };
    const { status } = await running.api.post('/valet/apply', {
      ...applicationFor('https://192.0.2.1/'),
      ...address,
    });
    if (status < 400) leaked += 1;
  }
  return { tried: privateHosts().length, leaked };
}

function print(way: string, { tried, leaked }: Leaks): void {
  console.log(`| ${way} | ${tried} | ${leaked} |`);
}
