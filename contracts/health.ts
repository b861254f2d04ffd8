import { z } from 'zod';

/** `GET /health`. `status` is the literal word that the fleet's dashboard tests for. */
export type Health = z.infer<typeof Health>;
export const Health = z.object({
  status: z.literal('ok'),
  service: z.literal('ghosthands'),
  version: z.string(),
  environment: z.string(),
  commit_sha: z.string(),
  api_healthy: z.boolean(),
  timestamp: z.iso.datetime(),
});

/** `GET /health/version`; `uptime` in seconds. */
export type Version = z.infer<typeof Version>;
export const Version = z.object({
  service: z.literal('ghosthands'),
  version: z.string(),
  environment: z.string(),
  commit_sha: z.string(),
  image_tag: z.string(),
  build_time: z.string(),
  uptime: z.number(),
  uptime_ms: z.int(),
  node_env: z.string(),
});
