import type { z } from 'zod';
import type { Call, Transport } from './transport.ts';
import { targeted } from './workerCalls.ts';

/** `jobId`: whose browser the request is for; the API finds the host that holds it. */
type Options = Partial<Omit<Call, 'method' | 'path' | 'body'>> & { jobId?: string };

/** Calls below `/api/v1/gh`. */
export class ApiCalls {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  get<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    options: Options = {},
  ): Promise<z.output<Schema>> {
    return this.#call(schema, { method: 'GET', path, repeatable: 'always', ...options });
  }

  /** Not sent again, unless `repeatable` says so. */
  post<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    { body, ...options }: Options & { body?: unknown },
  ): Promise<z.output<Schema>> {
    return this.#call(schema, { method: 'POST', path, body, repeatable: 'refused', ...options });
  }

  delete<Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    options: Options = {},
  ): Promise<z.output<Schema>> {
    return this.#call(schema, { method: 'DELETE', path, repeatable: 'refused', ...options });
  }

  #call<Schema extends z.ZodType>(
    schema: Schema,
    { jobId, ...call }: Call & { jobId?: string },
  ): Promise<z.output<Schema>> {
    const path = `${GH}${call.path}`;
    const { logger, apiUrl } = this.#transport.config;
    if (jobId !== undefined) logger.info(targeted(call.method, path, { url: apiUrl, jobId }));
    return this.#transport.json(schema, { ...call, path });
  }
}

export const GH = '/api/v1/gh';
