import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { z } from 'zod';
import { type FenceOrder, isSigned, SIGNATURE_HEADER } from '../../net/fenceOrder.ts';

export interface FenceListenerOptions {
  /** Where it listens; port 0 takes a free one. */
  host: string;
  port: number;
  /** Any of them may have signed an order. */
  keys: readonly Buffer[];
  /** When it returns, all of the epoch's is cut. */
  fence: (order: FenceOrder) => void;
}

/** Takes orders to fence an epoch from whoever has the key, on this machine or another. */
export async function startFenceListener(
  options: FenceListenerOptions,
): Promise<{ port: number; path: string; close(): void }> {
  // Names this process: an address that has come to lead to another one gets no acknowledgement from it.
  const path = `/fence/${randomBytes(9).toString('base64url')}`;
  const server = createServer({ requestTimeout: 5000 }, (request, response) => {
    statusOf(request, path, options).then(
      (status) => response.writeHead(status).end(),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('orders are taken on no port');
  return {
    port: address.port,
    path,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function statusOf(
  request: IncomingMessage,
  path: string,
  { keys, fence }: FenceListenerOptions,
): Promise<number> {
  if (request.method !== 'POST' || request.url !== path) return 404;
  const order = Order.safeParse(parsed(await textOf(request)));
  if (!order.success) return 400;
  const signature = String(request.headers[SIGNATURE_HEADER] ?? '');
  if (!isSigned(path, order.data, { signature, keys })) return 401;
  fence(order.data);
  return 204;
}

const Order = z.strictObject({ job_id: z.string(), epoch: z.int() });

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > 1000) return '';
  }
  return text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
