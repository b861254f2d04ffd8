import { z } from 'zod';

/** An answer that an applicant gave once, and what must be known to give it again. Kept sealed with the applicant's key. */
export type RememberedAnswer = z.infer<typeof RememberedAnswer>;
export const RememberedAnswer = z.object({
  /** In the words of the page. */
  question: z.string(),
  answer: z.string(),
  /** What the control was taken for. */
  meaning: z.string(),
  /** `essay`: in the person's own words at length. `closed`: one or several of the control's options. */
  kind: z.enum(['essay', 'line', 'closed']),
  /** Where it was asked: host and first part of the path. A question of this employer is not another's. */
  site: z.string(),
  source: z.enum(['given', 'human']),
});

/** An answer as its owner sees it. */
const KeptAnswer = RememberedAnswer.pick({ question: true, answer: true, kind: true, source: true }).extend({
  id: z.guid(),
  site: z.string().meta({ description: 'Where it was asked', examples: ['jobs.example.com/acme'] }),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});

/** `GET /users/:userId/answers`, the newest first. */
export type UserAnswers = z.infer<typeof UserAnswers>;
export const UserAnswers = z.strictObject({
  user_id: z.guid(),
  answers: z.array(KeptAnswer),
  count: z.int(),
});

/** `DELETE /users/:userId/answers/:answerId` */
export type DeletedAnswer = z.infer<typeof DeletedAnswer>;
export const DeletedAnswer = z.strictObject({ user_id: z.guid(), id: z.guid(), deleted: z.literal(true) });

/** `DELETE /users/:userId/answers` */
export type DeletedAnswers = z.infer<typeof DeletedAnswers>;
export const DeletedAnswers = z.strictObject({ user_id: z.guid(), deleted_count: z.int() });
