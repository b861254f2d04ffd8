import { describe, expect, test } from '@jest/globals';
import { resolveDestination, resolveUrl } from './addressPolicy.ts';

const NOBODY = { allowedPrivateHosts: [] };

describe('an address', () => {
  test.each([
    ['http://127.0.0.1/'],
    ['http://localhost/'],
    ['http://localhost./'],
    ['http://any.localhost/'],
    ['http://2130706433/'],
    ['http://0x7f.1/'],
    ['http://0177.0.0.1/'],
    ['http://10.1.2.3/'],
    ['http://172.16.0.1/'],
    ['http://192.168.1.1/'],
    ['http://169.254.169.254/'],
    ['http://100.64.0.1/'],
    ['http://0.0.0.0/'],
    ['http://224.0.0.1/'],
    ['http://255.255.255.255/'],
    ['http://[::1]/'],
    ['http://[::]/'],
    ['http://[::ffff:127.0.0.1]/'],
    ['http://[::ffff:7f00:1]/'],
    ['http://[fc00::1]/'],
    ['http://[fe80::1]/'],
    ['http://[64:ff9b::7f00:1]/'],
    ['http://[::127.0.0.1]/'],
    ['http://[4000::1]/'],
  ])('%s is private', async (url) => {
    expect(await resolveUrl(new URL(url), NOBODY)).toEqual({ kind: 'private' });
  });

  test('that is public is allowed, and given as it is to be connected to', async () => {
    expect(await resolveDestination('8.8.8.8', 443, NOBODY)).toEqual({
      kind: 'allowed',
      address: '8.8.8.8',
      family: 4,
    });
    expect(await resolveDestination('[2606:4700::1111]', 443, NOBODY)).toMatchObject({
      kind: 'allowed',
      family: 6,
    });
  });

  test('that nobody knows is not found', async () => {
    expect(await resolveDestination('no-such-host.invalid', 80, NOBODY)).toEqual({ kind: 'not_found' });
  });

  test('is private when one of several that a name has is', async () => {
    const named = (...addresses: string[]) =>
      resolveDestination('name.example', 443, { ...NOBODY, resolve: async () => addresses });

    expect(await named('8.8.8.8', '10.0.0.1')).toEqual({ kind: 'private' });
    expect(await named('2606:4700::1111', '::1')).toEqual({ kind: 'private' });
    expect(await named('8.8.8.8', '8.8.4.4')).toMatchObject({ kind: 'allowed', address: '8.8.8.8' });
    expect(await named()).toEqual({ kind: 'not_found' });
  });

  test('may be private when its host is listed, on the listed port only where one is listed', async () => {
    const policy = { allowedPrivateHosts: ['127.0.0.1:8080', 'localhost', '[::1]:80'] };

    expect(await resolveDestination('127.0.0.1', 8080, policy)).toMatchObject({ kind: 'allowed' });
    expect(await resolveDestination('127.0.0.1', 8081, policy)).toEqual({ kind: 'private' });
    expect(await resolveDestination('LOCALHOST', 1, policy)).toMatchObject({ kind: 'allowed' });
    expect(await resolveDestination('::1', 80, policy)).toMatchObject({ kind: 'allowed' });
  });
});
