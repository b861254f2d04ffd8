import { z } from 'zod';

/**
 * `POST /files/resumes`, 201. The body of the request is the file itself: PDF, DOC or DOCX, 10 MB at most.
 * `storage_path` is what an application's `resume: {storage_path}` then names; `size` is in bytes.
 */
export const UploadResumeAnswer = z.strictObject({
  storage_path: z.string().meta({ examples: ['uploads/0b7c1f52-6a0e-4f0e-9d1a-5b8f3a4f2c11.pdf'] }),
  size: z.int(),
  type: z.enum(['pdf', 'docx', 'doc']),
});
