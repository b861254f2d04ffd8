/**
 * One event of `text/event-stream`; `id` is the newest that the stream named, `''` before it named one. Without data it only
 * says where the stream is.
 */
export interface ServerSentEvent {
  id: string;
  type: string;
  data: string;
}

/** Reads the events of a stream as WHATWG HTML 9.2.6 says. `onChunk` hears of every sign of life, comments too. */
export async function* readEventStream(
  stream: ReadableStream<Uint8Array>,
  onChunk: () => void,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  let [id, type, data]: [string, string, string[]] = ['', '', []];
  for await (const line of linesOf(stream, onChunk)) {
    const [, name = '', value = ''] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (line === '') {
      if (data.length > 0 || id !== '') yield { id, type, data: data.join('\n') };
      [type, data] = ['', []];
    } else if (name === 'id') id = value.includes('\u0000') ? id : value;
    else if (name === 'event') type = value;
    else if (name === 'data') data.push(value);
  }
}

async function* linesOf(
  stream: ReadableStream<Uint8Array>,
  onChunk: () => void,
): AsyncGenerator<string, void, undefined> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      onChunk();
      rest += decoder.decode(value, { stream: true });
      // A return at the very end may be the first half of a line's end.
      const lines = rest.split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
