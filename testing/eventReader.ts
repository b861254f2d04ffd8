import { until } from './until.ts';

export interface ServerSentEvent {
  id?: string;
  event?: string;
  data?: string;
}

/** Reads server-sent events as a browser would; comments are counted. */
export interface EventReader {
  status: number;
  events: ServerSentEvent[];
  comments: string[];
  /** Whether the server ended it. */
  hasEnded(): boolean;
  until(holds: (events: ServerSentEvent[]) => boolean): Promise<ServerSentEvent[]>;
  close(): void;
}

export async function readEvents(url: string, headers: Record<string, string>): Promise<EventReader> {
  const stop = new AbortController();
  const response = await fetch(url, { headers, signal: stop.signal });
  const events: ServerSentEvent[] = [];
  const comments: string[] = [];
  let ended = false;
  void take(response, (frame) => {
    const lines = frame.split('\n');
    comments.push(...lines.filter((line) => line.startsWith(':')));
    const fields = lines.flatMap((line) => {
      const [, name, value] = /^(id|event|data): ?(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name, value]];
    });
    if (fields.length > 0) events.push(Object.fromEntries(fields) as ServerSentEvent);
  })
    .catch(() => {})
    .finally(() => {
      ended = true;
    });
  return {
    status: response.status,
    events,
    comments,
    hasEnded: () => ended,
    until: (holds) => until(() => events, holds),
    close: () => stop.abort(),
  };
}

async function take(response: Response, onFrame: (frame: string) => void): Promise<void> {
  if (response.body === null) return;
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of response.body) {
    const frames = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n\n');
    rest = frames.pop() ?? '';
    frames.forEach(onFrame);
  }
}
