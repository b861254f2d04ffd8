import { z } from 'zod';
import { Typing } from './typing.ts';

/** What the programs read from their environment, parsed once by each main. */
export type Settings = z.infer<typeof Settings>;

/** Throws one error that lists every variable that cannot be used, what it holds and what it wants. */
export function parseSettings(env: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`These environment variables cannot be used:\n${lines.join('\n')}`);
}

const port = (fallback: number) =>
  z.coerce.number('wants a port, a whole number from 0 to 65535').int().min(0).max(65535).default(fallback);

const seconds = (fallback: number) =>
  z.coerce.number('wants a number of seconds').positive().default(fallback);

/** The message shows nothing of it: it holds a password. */
const postgresUrl = z
  .string()
  .refine(
    (url) => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url),
    'wants postgres://user:password@host:port/database',
  );

const hexKey = z
  .string()
  .regex(/^[0-9a-f]{64}$/i, 'wants 64 hexadecimal digits (make one with: openssl rand -hex 32)');

const PreviousKeys = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('wants JSON: [{"id":1,"keyHex":"…"}]');
      return z.NEVER;
    }
  })
  .pipe(z.array(z.strictObject({ id: z.int().min(0).max(65535), keyHex: hexKey })))
  .default([]);

const KeySet = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('wants a JSON Web Key Set: {"keys":[…]}');
      return z.NEVER;
    }
  })
  .pipe(z.object({ keys: z.array(z.looseObject({ kty: z.string() })) }));

/** `host` or `host:port`, comma separated. */
const HostList = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((host) => host.trim().toLowerCase())
      .filter((host) => host !== ''),
  );

/** One secret, or two with a space between them while receivers change from one to the other. */
const SigningSecrets = z
  .string()
  .default('')
  .transform((text) => text.split(' ').filter((secret) => secret !== ''))
  .refine(
    (secrets) => secrets.every((secret) => /^whsec_[A-Za-z0-9+/]{32,}={0,2}$/.test(secret)),
    'wants whsec_ and at least 24 bytes in base64 (make one with: echo "whsec_$(openssl rand -base64 32)")',
  )
  .transform((secrets) => secrets.map((secret) => Buffer.from(secret.slice('whsec_'.length), 'base64')));

/** `s3://bucket/prefix?endpoint=https://host&region=name` */
const BucketAddress = z
  .string()
  .refine(
    (url) => /^s3:\/\/[^/?#]+/.test(url) && URL.canParse(url),
    'wants s3://bucket/prefix?endpoint=https://host&region=name; only the bucket is needed',
  )
  .transform((text) => {
    const url = new URL(text);
    const [endpoint, region] = ['endpoint', 'region'].map((name) => url.searchParams.get(name));
    return {
      bucket: url.hostname,
      prefix: decodeURIComponent(url.pathname).replace(/^\/+|\/+$/g, ''),
      ...(typeof endpoint === 'string' ? { endpoint } : {}),
      ...(typeof region === 'string' ? { region } : {}),
    };
  });

const Settings = z.object({
  GH_HOME: z.string().default('.ghosthands'),
  /** What may be thrown away and costs minutes to make again. */
  GH_CACHE: z.string().optional(),
  GH_ENVIRONMENT: z.string().optional(),
  NODE_ENV: z.string().optional(),
  GH_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),

  GH_SERVICE_SECRET: z.string().min(16, 'wants at least 16 characters').optional(),
  GH_CREDENTIAL_KEY: hexKey.optional(),
  GH_CREDENTIAL_KEY_ID: z.coerce.number().int().min(0).max(65535).default(1),
  GH_CREDENTIAL_PREV_KEYS: PreviousKeys,

  /** What users' tokens (JWT, `sub` is the user's id) are verified with: a key set, here or elsewhere, or a shared secret. */
  GH_JWKS_URL: z.url('wants the URL of a JSON Web Key Set').optional(),
  GH_JWKS: KeySet.optional(),
  GH_JWT_SECRET: z.string().min(32, 'wants at least 32 characters').optional(),
  GH_JWT_ISSUER: z.string().optional(),
  GH_JWT_AUDIENCE: z.string().optional(),
  /** The dot path of the claim that names the user's tier. Without it a request names its own: whoever pays should not. */
  GH_JWT_TIER_CLAIM: z.string().optional(),

  /** Callbacks are signed with it as Standard Webhooks are. */
  GH_CALLBACK_SIGNING_SECRET: SigningSecrets,
  /** The longest wait between two tries of a callback, unless its receiver asks for more. */
  GH_CALLBACK_WAIT_SECONDS: seconds(120),

  DATABASE_URL: postgresUrl.optional(),
  DATABASE_DIRECT_URL: postgresUrl.optional(),
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^[^\s/]+$/, 'wants host:port')
    .optional(),
  TEMPORAL_NAMESPACE: z.string().default('default'),

  /** Where the servers listen that `script/start` brings along; 0 takes a free port. */
  GH_POSTGRES_PORT: port(5433),
  GH_TEMPORAL_PORT: port(7233),
  GH_TEMPORAL_UI_PORT: port(8233),

  /** Where the command line finds the API: on this machine, unless given. */
  GHOSTHANDS_API_URL: z.url('wants the URL of the API, such as http://localhost:3100').optional(),
  GH_API_HOST: z.string().default('127.0.0.1'),
  GH_API_PORT: port(3100),
  /** How many requests the API has under way at once; what comes beyond is told to come back (503). */
  GH_MAX_REQUESTS: z.coerce.number('wants a number of requests').int().min(1).max(100_000).default(200),
  GH_PUBLIC_URL: z.url('wants the URL under which clients reach this API').optional(),
  CORS_ORIGIN: z.string().default('*'),

  GH_WORKER_HOST: z.string().default('127.0.0.1'),
  GH_WORKER_PORT: port(3101),
  /** Where a host's egress proxy takes orders to fence a lease, besides `GH_WORKER_HOST`; 0 takes a free port. */
  GH_FENCE_PORT: port(0),
  GH_WORKER_ID: z.string().max(100).optional(),
  MAX_CONCURRENT_JOBS: z.coerce.number('wants a number of browser sessions').int().min(1).max(100).default(4),
  KASM_SESSION_URL: z.url('wants the URL under which the screen of this host can be seen').optional(),
  EC2_INSTANCE_ID: z.string().default('unknown'),
  EC2_IP: z.string().optional(),
  AWS_ASG_NAME: z.string().optional(),
  CHROMIUM_PATH: z.string().optional(),
  /** Whether a host's browser gets a network of its own, from which it reaches the egress proxy alone: `auto` where the machine lets it, `own` or the host does not start, `host` never. */
  GH_BROWSER_NETWORK: z.enum(['auto', 'own', 'host']).default('auto'),
  /** How texts get into a form, where the job does not say. */
  GH_TYPING: Typing.default('instant'),
  /** What is known of particular systems, besides what any form tells of itself. `off` shows what it is worth. */
  GH_ADAPTERS: z.enum(['on', 'off']).default('on'),
  /** Of a second application of one person to one posting, where its request does not say: whether it is sent. */
  GH_DUPLICATES: z.enum(['allow', 'hold']).default('hold'),
  PATH: z.string().default(''),

  GH_ALLOWED_PRIVATE_HOSTS: HostList,

  /** A model that is asked what a form means where nothing else knows, behind any server that speaks OpenAI's API: its base address and its name. */
  GH_MODEL_URL: z
    .url('wants the address before /chat/completions, such as http://localhost:11434/v1')
    .optional(),
  GH_MODEL_NAME: z.string().optional(),
  GH_MODEL_KEY: z.string().optional(),

  /** How long a host may be silent before its session is given to another. */
  GH_LEASE_SECONDS: seconds(15),
  /** How long a paused application waits for a person. */
  GH_HUMAN_WAIT_SECONDS: seconds(300),
  /** How long a job waits for a host before it is `expired`. */
  GH_QUEUE_WAIT_SECONDS: seconds(14_400),
  /** How long a stopping worker lets its sessions go on. */
  GH_DRAIN_SECONDS: seconds(300),

  /** Where screenshots and resumes are kept, unless in a folder of this machine. */
  GH_FILES: BucketAddress.optional(),
  /** Where a client's `s3_key` leads. */
  AWS_S3_RESUME_BUCKET: z.string().optional(),
  AWS_REGION: z.string().default('us-east-1'),
  AWS_ENDPOINT_URL_S3: z.url('wants the URL of a server that speaks S3').optional(),
  AWS_ENDPOINT_URL: z.url('wants the URL of a server that speaks S3').optional(),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_SECRET_ACCESS_KEY: z.string().optional(),
  AWS_SESSION_TOKEN: z.string().optional(),

  COMMIT_SHA: z.string().default('unknown'),
  IMAGE_TAG: z.string().default('unknown'),
  BUILD_TIME: z.string().default('unknown'),
});
