import { z } from 'zod';

/** What `POST /files/resumes` answers. `size` is in bytes. */
export type ResumeStored = z.infer<typeof ResumeStored>;
export const ResumeStored = z.strictObject({
  storage_path: z.string(),
  size: z.int(),
  type: z.enum(['pdf', 'doc', 'docx']),
});
