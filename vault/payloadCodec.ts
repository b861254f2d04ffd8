import type { Payload, PayloadCodec } from '@temporalio/common';
import proto from '@temporalio/proto';
import { type Key, openEnvelope, sealEnvelope } from './envelope.ts';
import { deriveKeys } from './masterKeys.ts';

const { Payload: PayloadMessage } = proto.temporal.api.common.v1;

/** Everything that goes to the engine is sealed. What comes in plain, such as a person's signal from its UI, is read. */
export function payloadCodec(masterKeys: readonly [Key, ...Key[]]): PayloadCodec {
  const keys = deriveKeys(masterKeys, 'engine-payloads');
  return {
    encode: async (payloads) => payloads.map((payload) => seal(keys[0], payload)),
    decode: async (payloads) =>
      payloads.map((payload) => (isSealed(payload) ? open(keys, payload) : payload)),
  };
}

const ENCODING = Buffer.from('binary/encrypted');
const BOUND_TO = 'payload';

function seal(key: Key, payload: Payload): Payload {
  const plaintext = Buffer.from(PayloadMessage.encode(payload).finish());
  return { metadata: { encoding: ENCODING }, data: sealEnvelope(key, plaintext, BOUND_TO) };
}

function isSealed(payload: Payload): boolean {
  const encoding = payload.metadata?.['encoding'];
  return encoding !== undefined && encoding !== null && ENCODING.equals(encoding);
}

function open(keys: readonly Key[], payload: Payload): Payload {
  return PayloadMessage.decode(openEnvelope(keys, Buffer.from(payload.data ?? []), BOUND_TO));
}
