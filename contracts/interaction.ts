import { z } from 'zod';
import { blankAsAbsent, ifUsable, optionalWholeText, text } from './cleaning.ts';
import { Answers } from './profile.ts';
import type { ErrorCode } from './errorCodes.ts';

/** Why a person is asked. The first five are blockers, met on a page. */
const BLOCKERS = ['captcha', '2fa', 'login', 'bot_check', 'screening_question'] as const;

export const INTERACTION_REASONS = [...BLOCKERS, 'submit_unknown', 'review'] as const;
export type InteractionReason = (typeof INTERACTION_REASONS)[number];

/** How a job ends when nobody can be asked. */
export const CODE_OF_REASON: Record<InteractionReason, ErrorCode> = {
  captcha: 'captcha_blocked',
  '2fa': '2fa_required',
  login: 'login_required',
  bot_check: 'bot_check',
  screening_question: 'screening_question',
  submit_unknown: 'submit_unknown',
  review: 'human_timeout',
};

/** The word for `interaction.type`: VALET accepts only its own, what it does not know is a `verification`. */
export function interactionType(reason: InteractionReason): string {
  return UNKNOWN_TO_VALET.has(reason) ? 'verification' : reason;
}

const UNKNOWN_TO_VALET = new Set<InteractionReason>(['screening_question', 'submit_unknown', 'review']);

/** Which control of a filled page got its value from where; never the value. */
export type FilledField = z.infer<typeof FilledField>;
export const FilledField = z.strictObject({
  label: z.string(),
  meaning: z.string(),
  source: z.enum(['profile', 'given', 'human', 'remembered', 'model', 'resume', 'page']),
  /** The text was too long for the control, and was cut at the end of a sentence. */
  shortened: z.literal(true).optional(),
  /** The control did not keep what was entered; it is one that may stay empty. */
  lost: z.literal(true).optional(),
});

/** One open question of a page, as it is put to a person. */
export type Question = z.infer<typeof Question>;
export const Question = z.strictObject({
  /** The same as long as the page asks the same. An answer may name its question by it, or by `text`. */
  id: z.string().optional(),
  /** In the words of the page, and with its section or number where the page asks the same twice. */
  text: z.string(),
  kind: z.string(),
  required: z.boolean(),
  options: z.array(z.string()).optional(),
  /** Why it is asked again. */
  note: z.string().optional(),
});

/**
 * After `submit_unknown`, by the person's own look: the application is in, or it is not; the job then ends. `try_again`: it is
 * not, and the same job is to send it once more.
 */
export type Submitted = z.infer<typeof Submitted>;
export const Submitted = z.union([z.boolean(), z.literal('try_again')], 'wants true, false or try_again');

/** `POST /valet/resume/:jobId`, in both spellings; an empty body is a resume. */
export type ResumeRequest = z.infer<typeof ResumeRequest>;
export const ResumeRequest = z
  .object({
    action: z.enum(['resume', 'cancel'], 'wants resume or cancel').default('resume'),
    resolution: z.unknown().optional(),
    notes: ifUsable(text(1000)),
    resolved_by: z.enum(['human', 'system']).catch('human').default('human'),
    resolution_notes: ifUsable(text(1000)),
    resolution_type: blankAsAbsent(
      z.enum(
        ['manual', 'code_entry', 'credentials', 'skip'],
        'wants manual, code_entry, credentials or skip',
      ),
    ),
    resolution_data: blankAsAbsent(z.record(z.string(), z.unknown())),
    /** Also in `resolution_data`. */
    submitted: blankAsAbsent(Submitted),
  })
  .prefault({});

/** What a person gave to get a page past its blocker. Kept encrypted; codes and passwords for ten minutes at most. */
export type Resolution = z.infer<typeof Resolution>;
export const Resolution = z.object({
  code: optionalWholeText(50),
  username: optionalWholeText(320),
  password: blankAsAbsent(z.string().max(1000)),
  answers: Answers,
  /** After `submit_unknown`: whether the application is in, by the person's own look. */
  submitted: Submitted.optional(),
});
