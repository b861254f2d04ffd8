import { z } from 'zod';

/** A site where an applicant stays signed in. What the browser keeps of it is never shown. */
const KeptSession = z.object({
  domain: z.string().meta({ example: 'jobs.example.com' }),
  last_used_at: z.iso.datetime(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
  expires_at: z.iso.datetime().nullable(),
});

/** `GET /valet/sessions/:userId` */
export type UserSessions = z.infer<typeof UserSessions>;
export const UserSessions = z.object({
  user_id: z.guid(),
  sessions: z.array(KeptSession),
  count: z.int(),
});

/** `DELETE /valet/sessions/:userId/:domain` */
export type DeletedUserSession = z.infer<typeof DeletedUserSession>;
export const DeletedUserSession = z.object({
  user_id: z.guid(),
  domain: z.string(),
  deleted: z.literal(true),
});

/** `DELETE /valet/sessions/:userId`, and `DELETE /sessions?all=true` */
export type DeletedUserSessions = z.infer<typeof DeletedUserSessions>;
export const DeletedUserSessions = z.object({ user_id: z.guid(), deleted_count: z.int() });

const domain = z
  .string('wants a host name')
  .min(1, 'wants a host name')
  .max(253, 'wants a host name of at most 253 characters');

/** `GET /sessions`. A user's token may leave its own id out. */
export const ListSessionsQuery = z.object({ user_id: z.guid('wants a UUID').optional() });

/** `DELETE /sessions`: one by its domain, or all. */
export const DeleteSessionsQuery = z
  .object({
    user_id: z.guid('wants a UUID').optional(),
    domain: domain.optional(),
    all: z.enum(['true', 'false'], 'wants true or false').optional(),
  })
  .refine((query) => query.domain !== undefined || query.all === 'true', 'wants domain, or all=true');

/** `GET /sessions` */
export type SessionList = z.infer<typeof SessionList>;
export const SessionList = z.object({
  user_id: z.guid(),
  sessions: z.array(KeptSession.extend({ id: z.guid() })),
  total: z.int(),
});

/** `DELETE /sessions?domain=…` */
export type DeletedSession = z.infer<typeof DeletedSession>;
export const DeletedSession = z.object({ deleted: z.literal(true), session_id: z.guid() });
