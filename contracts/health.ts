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

const percent = z.number().min(0);

const Cpu = z.object({
  /** The load of the last minute over the cores: above 100 where work waits for a core. */
  usagePercent: percent.meta({ example: 42.5 }),
  cores: z.int(),
});
const Memory = z.object({ usedMb: z.int(), totalMb: z.int(), usagePercent: percent });
const Disk = z.object({ usedGb: z.number(), totalGb: z.number(), usagePercent: percent });

/** `GET /monitoring/system`: of the host on which the answering process runs. */
export type SystemFigures = z.infer<typeof SystemFigures>;
export const SystemFigures = z.object({ cpu: Cpu, memory: Memory, disk: Disk });

/** `GET /health/system` */
export type HealthSystem = z.infer<typeof HealthSystem>;
export const HealthSystem = z.object({
  cpu: Cpu.extend({ loadAvg1m: z.number(), loadAvg5m: z.number(), loadAvg15m: z.number() }),
  memory: Memory,
  disk: Disk,
  timestamp: z.iso.datetime(),
});
