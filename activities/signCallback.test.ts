import { describe, expect, test } from '@jest/globals';
import { parseSettings } from '../contracts/settings.ts';
import { signCallback } from './signCallback.ts';

/** The example of the Standard Webhooks specification. */
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const MESSAGE = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  body: '{"test": 2432232314}',
  now: new Date(1_614_265_330_000),
};
const SIGNATURE = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';

describe('the signature of a callback', () => {
  test('is the one of the specification', () => {
    expect(signCallback(keys(SECRET), MESSAGE)).toEqual({
      'webhook-id': MESSAGE.id,
      'webhook-timestamp': '1614265330',
      'webhook-signature': SIGNATURE,
    });
  });

  test('is made by each of two secrets while they are rotated', () => {
    const other = `whsec_${Buffer.alloc(32, 1).toString('base64')}`;

    const { 'webhook-signature': both } = signCallback(keys(`${other} ${SECRET}`), MESSAGE);

    expect(both?.split(' ')).toEqual([expect.stringMatching(/^v1,[\w+/]{43}=$/), SIGNATURE]);
  });

  test('is not there without a secret', () => {
    expect(signCallback(keys(''), MESSAGE)).toEqual({});
  });

  test.each(['hunter2', 'whsec_short', `${SECRET},${SECRET}`])(
    'has no secret that is none: %p, which is not repeated',
    (wrong) => {
      const parse = () => keys(wrong);

      expect(parse).toThrow(/GH_CALLBACK_SIGNING_SECRET: wants whsec_/);
      expect(parse).not.toThrow(wrong);
    },
  );
});

function keys(secrets: string): Buffer[] {
  return parseSettings({ GH_CALLBACK_SIGNING_SECRET: secrets }).GH_CALLBACK_SIGNING_SECRET;
}
