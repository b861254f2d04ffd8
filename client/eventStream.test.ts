import { expect, test } from '@jest/globals';
import { readEventStream, type ServerSentEvent } from './eventStream.ts';

/** One chunk for every byte: in the middle of characters, and of line ends. */
async function read(text: string): Promise<ServerSentEvent[]> {
  const bytes = new TextEncoder().encode(text);
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => {
      for (let at = 0; at < bytes.length; at++) controller.enqueue(bytes.subarray(at, at + 1));
      controller.close();
    },
  });
  const events: ServerSentEvent[] = [];
  for await (const event of readEventStream(stream, () => {})) events.push(event);
  return events;
}

test.each(['\n', '\r\n', '\r'])('events are read whatever ends their lines: %j', async (end) => {
  const lines = [
    'retry: 5',
    '',
    ': heartbeat',
    '',
    'id: 1',
    'event: a',
    'data: Grüße 🙂',
    'data:two',
    '',
    'data',
    '',
    '',
  ];

  expect(await read(lines.join(end))).toEqual([
    { id: '1', type: 'a', data: 'Grüße 🙂\ntwo' },
    { id: '1', type: '', data: '' },
  ]);
});

test('what the stream ends in the middle of is no event; an id alone is where the stream is', async () => {
  expect(await read('id: 7\n\ndata: {"half"')).toEqual([{ id: '7', type: '', data: '' }]);
});
