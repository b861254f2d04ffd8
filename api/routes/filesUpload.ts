import { type RequestHandler, raw } from 'express';
import { randomUUID } from 'node:crypto';
import { MAX_RESUME_BYTES, resumeTypeOf } from '../../files/resumeType.ts';
import type { Api } from '../api.ts';
import { onlyUserOf } from '../caller.ts';
import { invalid, Refusal } from '../errors.ts';

/** `POST /files/resumes`: the file itself is the body, whatever its `Content-Type`. */
export function filesUpload(api: Api): RequestHandler[] {
  return [
    raw({ type: () => true, limit: MAX_RESUME_BYTES }),
    async (request, response) => {
      const bytes: unknown = request.body;
      if (!Buffer.isBuffer(bytes) || bytes.length === 0) {
        throw invalid([{ field: '', message: 'wants a file as its body', code: 'required' }]);
      }
      const type = resumeTypeOf(bytes);
      if (type === null) {
        throw new Refusal(415, 'unsupported_media_type', 'The file is neither PDF nor DOC nor DOCX');
      }
      const storage_path = `${folderOf(onlyUserOf(request))}/${randomUUID()}.${type.extension}`;
      await api.files.put(`resumes/${storage_path}`, bytes);
      response.status(201).json({ storage_path, size: bytes.length, type: type.extension });
    },
  ];
}

/** A user's files are in a folder of their own, where nobody else's applications may take them from. */
function folderOf(userId: string | undefined): string {
  return userId ?? 'uploads';
}
