import { z } from 'zod';

const Model = z.object({
  alias: z.string(),
  model: z.string(),
  provider: z.string(),
  provider_name: z.string(),
  vision: z.boolean(),
  cost: z.object({ input: z.number(), output: z.number(), unit: z.string() }),
  /** Left out where there is none: clients do not take null. */
  note: z.string().optional(),
});

/** `GET /api/v1/gh/models` */
export type Models = z.infer<typeof Models>;
export const Models = z.object({
  models: z.array(Model),
  presets: z.array(z.object({ name: z.string(), description: z.string(), model: z.string() })),
  default: z.string(),
  total: z.int(),
});
