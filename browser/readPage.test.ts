import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { launchBrowser } from '../testing/browserForTests.ts';
import { servePages } from '../testing/pageServer.ts';
import type { ChromiumOpener } from './chromium.ts';
import type { ReadResult } from './applicationSession.ts';

let browser: ChromiumOpener;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

const POSTING = { '@type': 'JobPosting', title: 'Compiler Engineer', hiringOrganization: { name: 'ACME' } };

test('a posting is read, also one that its scripts make after a while', async () => {
  const read = await reading(`<title>Jobs</title><main></main>
    <script>
      setTimeout(() => {
        const described = document.createElement('script');
        described.type = 'application/ld+json';
        described.textContent = ${JSON.stringify(JSON.stringify(POSTING))};
        document.head.append(described);
        document.querySelector('main').innerHTML = '<h1>Compiler Engineer</h1><a href="/1/apply">Apply now</a>';
      }, 300);
    </script>`);

  expect(read).toMatchObject({
    kind: 'read',
    page: {
      title: 'Jobs',
      text: expect.stringContaining('Compiler Engineer'),
      posting: {
        title: 'Compiler Engineer',
        company: 'ACME',
        apply_url: expect.stringMatching(/^http:.*\/1\/apply$/),
        source: 'json-ld',
      },
    },
  });
});

test('a link that is no address of the web is no way to apply', async () => {
  const read = await reading('<h1>Engineer</h1><a href="javascript:void(0)">Apply</a>');

  expect(read).toMatchObject({ kind: 'read', page: { posting: { apply_url: null } } });
});

test('a page that checks for robots is not read, one with a sign-in beside the posting is', async () => {
  const check = await reading(
    '<title>Just a moment...</title><h1>Checking if the site connection is secure</h1><div id="challenge-running"></div>',
  );
  const beside = await reading(
    '<h1>Engineer</h1><form><input type=password name=password><button>Sign in</button></form>',
  );

  expect(check).toEqual({ kind: 'blocked', reason: 'bot_check' });
  expect(beside).toMatchObject({ kind: 'read', page: { posting: { title: 'Engineer' } } });
});

async function reading(html: string): Promise<ReadResult> {
  await using server = await servePages({ '/': html });
  const session = await browser.openSession({});
  try {
    await session.open(server.url);
    return await session.read();
  } finally {
    await session.close();
  }
}
