import { z } from 'zod';

/** How texts get into a form: as fast as it takes them, or key by key with the pauses of a person. */
export const Typing = z.enum(['instant', 'natural']);
export type Typing = z.infer<typeof Typing>;
