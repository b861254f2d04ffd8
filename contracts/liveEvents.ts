import { z } from 'zod';
import { blankAsAbsent } from './cleaning.ts';

export const UserId = z.guid('wants a UUID');

/** `GET /jobs/:id/events/stream`, `GET /users/:userId/events/stream`; the header `Last-Event-ID` comes first. */
export const EventStreamQuery = z.object({
  last_event_id: blankAsAbsent(
    z
      .string('wants the id of an event')
      .regex(/^\d{1,15}$/, 'wants the id of an event, a whole number')
      .transform(Number),
  ),
});
