import { z } from 'zod';
import { Invalid, LimitReached, Refused } from '../contracts/refusal.ts';
import { type AnswerBody, type Operation, OPERATIONS } from './operations.ts';
import { VERSION } from './version.ts';

type Json = Record<string, unknown>;

interface Described {
  operationId: string;
  parameters: { name: string; in: string; required: boolean; schema: unknown }[];
  requestBody?: Json;
  responses: Record<string, { description: string; content: Record<string, Json>; links?: Json }>;
  [key: string]: unknown;
}

interface Document extends Json {
  paths: Record<string, Partial<Record<Operation['method'], Described>>>;
}

/** The API as an OpenAPI 3.1 document, out of the schemas that its routes are written against. */
export function openApi(operations = OPERATIONS): Document {
  const paths: Document['paths'] = {};
  for (const operation of operations) {
    const path = operation.path.replaceAll(/[:*](\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method]: described(operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'GhostHands',
      version: VERSION,
      description:
        'Applies to jobs for people. Requests are read kindly: null and blank mean absent, unknown keys are dropped, ' +
        'and what cannot be used is named in `notes`.',
    },
    paths,
    components: {
      schemas: {
        Refused: answerSchema(Refused),
        Invalid: answerSchema(Invalid),
        LimitReached: answerSchema(LimitReached),
      },
      securitySchemes: {
        serviceKey: { type: 'apiKey', in: 'header', name: 'X-GH-Service-Key' },
        userToken: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
      },
    },
  };
}

function described(operation: Operation): Described {
  const { summary, tag, query, body, rawBody } = operation;
  return {
    summary,
    tags: [tag],
    operationId: operationId(operation),
    security: securityOf(operation),
    parameters: [...pathParameters(operation), ...(query === undefined ? [] : queryParameters(query))],
    ...(body === undefined ? {} : { requestBody: requestBody(body) }),
    ...(rawBody === undefined ? {} : { requestBody: { required: true, content: { [rawBody]: {} } } }),
    responses: responsesOf(operation),
  };
}

/** `get_jobs_id_status` */
function operationId({ method, path }: Operation): string {
  const words = path.replace('/api/v1/gh', '').match(/\w+/g) ?? [];
  return [method, ...words].join('_');
}

function securityOf({ caller }: Operation): Json[] {
  switch (caller) {
    case 'anybody':
      return [];
    case 'service':
      return [{ serviceKey: [] }];
    case 'user':
      return [{ serviceKey: [] }, { userToken: [] }];
  }
}

function pathParameters({ path }: Operation): Described['parameters'] {
  return Array.from(path.matchAll(/[:*](\w+)/g), ([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: PATH_SCHEMAS[name] ?? { type: 'string' },
  }));
}

const UUID = { type: 'string', format: 'uuid' };
const PATH_SCHEMAS: Record<string, Json> = {
  id: UUID,
  jobId: UUID,
  userId: UUID,
  number: { type: 'integer', minimum: 1 },
};

function queryParameters(query: z.ZodObject): Described['parameters'] {
  const { properties = {}, required = [] } = requestSchema(query);
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function requestBody({ schema, required, example }: NonNullable<Operation['body']>): Json {
  const media = { schema: requestSchema(schema), ...(example === undefined ? {} : { example }) };
  return { required, content: { 'application/json': media } };
}

function responsesOf(operation: Operation): Described['responses'] {
  const { answers, example, creates } = operation;
  const responses: Described['responses'] = {};
  for (const [index, [status, answer]] of Object.entries(answers).entries()) {
    const description = DESCRIPTIONS[status] ?? 'Done';
    const media = index === 0 && example !== undefined ? { example } : {};
    const links = index === 0 && creates !== undefined ? { links: linksToJob(creates) } : {};
    responses[status] = { description, content: contentOf(answer, media), ...links };
  }
  for (const [status, name] of Object.entries(refusalsOf(operation))) {
    responses[status] ??= {
      description: DESCRIPTIONS[status] ?? 'Refused',
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
    };
  }
  return responses;
}

/** What can be asked of a job that was just created. */
function linksToJob(pointer: string): Json {
  const ofJob = OPERATIONS.filter(({ path }) => path.includes('/:id'));
  return Object.fromEntries(
    ofJob.map((operation) => {
      const id = operationId(operation);
      return [id, { operationId: id, parameters: { id: `$response.body#${pointer}` } }];
    }),
  );
}

/** What the layers around a route may answer in its place. */
function refusalsOf({ caller, path, query, body, rawBody, limited }: Operation): Record<string, string> {
  const refusals: Record<string, string> = { 400: 'Refused', 500: 'Refused' };
  if (path.startsWith('/api/')) Object.assign(refusals, { 413: 'Refused', 503: 'Refused' });
  if (caller !== 'anybody') Object.assign(refusals, { 401: 'Refused', 403: 'Refused' });
  if (path.includes(':')) refusals['404'] = 'Refused';
  if ([query, body, rawBody].some((given) => given !== undefined)) refusals['422'] = 'Invalid';
  if (limited) refusals['429'] = 'LimitReached';
  if (path.endsWith('/stream')) Object.assign(refusals, { 422: 'Invalid', 429: 'Refused' });
  return refusals;
}

function contentOf(answer: AnswerBody, media: Json): Record<string, Json> {
  if ('type' in answer) return { [answer.type]: { schema: { type: 'string' }, ...media } };
  return { 'application/json': { schema: answerSchema(answer.schema), ...media } };
}

const DESCRIPTIONS: Record<string, string> = {
  200: 'Done',
  201: 'Created',
  202: 'Accepted',
  400: 'The request cannot be read',
  401: 'Neither the service key nor a good token',
  403: 'Not for this caller',
  404: 'Not there, or another user’s',
  409: 'Not as things stand',
  413: 'Larger than 1 MB, or a resume larger than 10 MB',
  415: 'Not a file of a kind that is taken',
  422: 'A field that cannot be used, with its path',
  429: 'Too much at once; X-RateLimit-Reset and Retry-After say when',
  500: 'A defect, or something is not configured',
  503: 'The database or the engine is away',
};

function requestSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return jsonSchema(schema, 'input');
}

function answerSchema(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return jsonSchema(schema, 'output');
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): z.core.JSONSchema.BaseSchema {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return json;
}
