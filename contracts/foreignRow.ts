import { z } from 'zod';
import { blankAsAbsent, ifUsable, optionalUrl } from './cleaning.ts';
import { Affinity, metadataToKeep, waysAsked, Platform } from './job.ts';
import { Answers, type ApplicationData, Credentials, Profile, ResumeSource } from './profile.ts';

/** The columns of a row that another system inserted, in which it may say the same thing in several places. */
export interface ForeignRow {
  input_data: Record<string, unknown>;
  metadata: Record<string, unknown> | null;
  resume_ref: unknown;
  callback_url: string | null;
  target_worker_id: string | null;
  worker_affinity: string | null;
}

/** The same job in our form. `application` is for the vault; null: nothing usable is known of the applicant. */
export interface AdoptedRow {
  application: ApplicationData | null;
  /** What is wrong with the applicant's data, by field and without values. */
  problem: string | null;
  callbackUrl: string | undefined;
  inputData: Record<string, unknown>;
  metadata: Record<string, unknown>;
  workerAffinity: Affinity;
}

/** Reads a row by contract 4.2 and 6.2. */
export function readForeignRow(row: ForeignRow): AdoptedRow {
  const metadata = row.metadata ?? {};
  const input = Input.parse(row.input_data);
  const { user_data, qa_overrides, resume_path, credentials } = input;
  const resume = [row.resume_ref, metadata['resume_ref'], input.resume_ref, { storage_path: resume_path }]
    .map((given) => Resume.parse(given))
    .find((source) => source !== undefined);
  const profile = user_data === undefined ? undefined : Profile.safeParse(nested(user_data));
  const { resume_ref: _, ...kept } = metadataToKeep(metadata);
  return {
    application:
      profile?.success === true
        ? { profile: profile.data, answers: qa_overrides, resume, credentials }
        : null,
    problem: profile?.success === false ? problemOf(profile.error) : null,
    callbackUrl: CallbackUrl.parse(row.callback_url) ?? CallbackUrl.parse(metadata['callback_url']),
    inputData: { platform: input.platform, ...ourReferences(row.input_data), ...waysAsked(metadata) },
    metadata: kept,
    workerAffinity: affinityOf(row, metadata),
  };
}

const UserData = z.record(z.string(), z.unknown());

const Input = z.object({
  user_data: ifUsable(UserData.refine((data) => Object.keys(data).length > 0)),
  qa_overrides: Answers.catch({}),
  credentials: ifUsable(Credentials),
  resume_path: ifUsable(z.string()),
  resume_ref: z.unknown().optional(),
  platform: Platform,
});

const CallbackUrl = ifUsable(optionalUrl(2048));

const Resume = ifUsable(
  blankAsAbsent(ResumeSource).refine(
    (source) => source === undefined || Object.values(source).some((place) => place !== undefined),
  ),
);

/** Some write the parts of the place beside the names. */
function nested(data: Record<string, unknown>): Record<string, unknown> {
  if (typeof data['location'] === 'object' && data['location'] !== null) return data;
  const { city, state, country, zip } = data;
  return { ...data, location: { city, state, country, zip } };
}

/** A row that copies one of ours brings its references along. */
function ourReferences({
  application_ref,
  callback_url_ref,
}: Record<string, unknown>): Record<string, unknown> {
  return {
    ...(typeof application_ref === 'string' ? { application_ref } : {}),
    ...(typeof callback_url_ref === 'string' ? { callback_url_ref } : {}),
  };
}

/** The column has a default, so what it says by itself counts only where it differs from that. */
function affinityOf(row: ForeignRow, metadata: Record<string, unknown>): Affinity {
  const said = Affinity.safeParse(metadata['worker_affinity']);
  if (said.success) return said.data;
  const column = Affinity.safeParse(row.worker_affinity);
  if (column.success && column.data !== 'preferred') return column.data;
  return row.target_worker_id === null ? 'preferred' : 'strict';
}

function problemOf(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `user_data.${path.join('.')}: ${message}`).join('; ');
}
