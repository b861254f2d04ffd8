import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { createServer, type Server } from 'node:http';
import { listenAnywhere } from '../testing/listenAnywhere.ts';
import { JWT_SECRET, userToken } from '../testing/userToken.ts';
import { verifyTokenWith } from './userTokens.ts';

/** Contract 1.1, user auth. */

const USER = '00000000-0000-4000-8000-00000000000a';
const keys = await generateKeyPair('ES256');
const publicKey: JWK & { kty: string } = { kty: 'EC', ...(await exportJWK(keys.publicKey)), kid: 'one' };

let server: Server;
let url: string;
let answer = { status: 200, body: JSON.stringify({ keys: [publicKey] }) };

beforeAll(async () => {
  server = createServer((_request, response) => response.writeHead(answer.status).end(answer.body));
  url = `http://127.0.0.1:${await listenAnywhere(server)}`;
});

afterAll(() => {
  server.close();
});

test('1.1: a token of the shared secret, of a key set, or of a key set elsewhere, names its user', async () => {
  const shared = verifyTokenWith(settings({ GH_JWT_SECRET: JWT_SECRET }));
  const here = verifyTokenWith(settings({ GH_JWKS: { keys: [publicKey] } }));
  const elsewhere = verifyTokenWith(settings({ GH_JWKS_URL: url }));

  expect(await shared?.(await userToken(USER))).toMatchObject({ userId: USER, tier: undefined });
  expect(await here?.(await signed())).toMatchObject({ userId: USER });
  expect(await elsewhere?.(await signed())).toMatchObject({ userId: USER });
  expect(verifyTokenWith(settings({}))).toBeNull();
});

test('1.1: what proves nothing is no token', async () => {
  const verify = verifyTokenWith(settings({ GH_JWT_SECRET: JWT_SECRET, GH_JWKS: { keys: [publicKey] } }));
  const confused = new SignJWT({})
    .setProtectedHeader({ alg: 'HS256', kid: 'one' })
    .setSubject(USER)
    .setExpirationTime('1h')
    .sign(Buffer.from(JSON.stringify(publicKey)));
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(`{"sub":"${USER}","exp":9999999999}`).toString('base64url')}.`;
  const good = await userToken(USER);
  const stranger = await generateKeyPair('ES256');
  const bad = {
    'signed with the public key': await confused,
    unsigned,
    'cut short': good.slice(0, -2),
    expired: await userToken(USER, { expires: '1 minute ago' }),
    'no user id': await userToken('service_role'),
    'no time limit': await new SignJWT({ sub: USER })
      .setProtectedHeader({ alg: 'HS256' })
      .sign(Buffer.from(JWT_SECRET)),
    'of another key': await signed(stranger.privateKey),
    nonsense: 'a.b.c',
  };

  const verdicts = await Promise.all(
    Object.entries(bad).map(async ([name, token]) => [name, await verify?.(token)]),
  );

  expect(verdicts).toEqual(Object.keys(bad).map((name) => [name, null]));
});

test('1.1: issuer and audience are held, where they are configured', async () => {
  const strict = verifyTokenWith(
    settings({ GH_JWT_SECRET: JWT_SECRET, GH_JWT_ISSUER: 'us', GH_JWT_AUDIENCE: 'users' }),
  );
  const of = (claims: Record<string, unknown>) => userToken(USER, { claims });

  expect(await strict?.(await of({ iss: 'us', aud: 'users' }))).toMatchObject({ userId: USER });
  expect(await strict?.(await of({ iss: 'them', aud: 'users' }))).toBeNull();
  expect(await strict?.(await of({ iss: 'us' }))).toBeNull();
});

test('1.2: the tier is what the configured claim says, and the lowest where it says nothing', async () => {
  const verify = verifyTokenWith(
    settings({ GH_JWT_SECRET: JWT_SECRET, GH_JWT_TIER_CLAIM: 'app_metadata.tier' }),
  );

  const paid = await userToken(USER, { claims: { app_metadata: { tier: 'pro' } } });
  expect(await verify?.(paid)).toMatchObject({ tier: 'pro' });
  expect(await verify?.(await userToken(USER))).toMatchObject({ tier: 'free' });
});

test('keys that cannot be had are no fault of the token', async () => {
  answer = { status: 500, body: 'out of order' };
  const verify = verifyTokenWith(settings({ GH_JWKS_URL: url }));

  await expect(verify?.(await signed())).rejects.toThrow();
});

function settings(given: Partial<Parameters<typeof verifyTokenWith>[0]>) {
  const none = {
    GH_JWKS_URL: undefined,
    GH_JWKS: undefined,
    GH_JWT_SECRET: undefined,
    GH_JWT_ISSUER: undefined,
    GH_JWT_AUDIENCE: undefined,
    GH_JWT_TIER_CLAIM: undefined,
  };
  return { ...none, ...given };
}

function signed(key = keys.privateKey): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', kid: 'one' })
    .setSubject(USER)
    .setExpirationTime('1h')
    .sign(key);
}
