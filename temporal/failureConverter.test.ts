import { expect, test } from '@jest/globals';
import { ApplicationFailure, defaultPayloadConverter } from '@temporalio/common';
import { randomBytes } from 'node:crypto';
import { payloadCodec } from '../vault/payloadCodec.ts';
import { failureConverter } from './failureConverter.ts';

test('what an error says, where, and because of what, goes to the engine sealed', async () => {
  const cause = new Error('ada@example.com was refused');
  const error = ApplicationFailure.create({
    message: 'could not type ada@example.com',
    type: 'typing',
    cause,
  });

  const failure = failureConverter.errorToFailure(error, defaultPayloadConverter);

  const payloads = [failure.encodedAttributes, failure.cause?.encodedAttributes].filter(
    (payload) => payload != null,
  );
  expect(payloads).toHaveLength(2);
  expect(
    JSON.stringify({
      ...failure,
      encodedAttributes: null,
      cause: { ...failure.cause, encodedAttributes: null },
    }),
  ).not.toMatch(/ada|\.test\.ts/);
  const sealed = await payloadCodec([{ id: 1, bytes: randomBytes(32) }]).encode(payloads);
  expect(sealed.map(({ data }) => Buffer.from(data ?? []).toString('latin1')).join()).not.toMatch(
    /ada|\.test\.ts/,
  );
});

test('and comes back as it was', () => {
  const error = ApplicationFailure.nonRetryable('Job is running, not paused', 'not_paused');

  const failure = failureConverter.errorToFailure(error, defaultPayloadConverter);

  expect(failureConverter.failureToError(failure, defaultPayloadConverter)).toMatchObject({
    message: 'Job is running, not paused',
    type: 'not_paused',
    nonRetryable: true,
  });
});
