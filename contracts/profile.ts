import { z } from 'zod';
import {
  ifUsable,
  listOfValid,
  optionalUrl,
  optionalWholeText,
  text,
  webUrl,
  wholeText,
} from './cleaning.ts';

/**
 * What is known of an applicant. Fields and limits are those of `profile` on `POST /valet/apply`, and some that only
 * our own clients send (second row of the schema). Errors are a missing name or e-mail (a blank one is asked for when a
 * form wants it), and what would have to be cut although it means something only as a whole.
 */
export type Profile = z.infer<typeof Profile>;

const Year = z.coerce.number().int().min(1950).max(2040);

/** `10+` and `10 years` are 10. */
const Years = z
  .union([
    z.number(),
    z.string().transform((years) => Number(/^(\d+(?:\.\d+)?)\s*\+?\s*(?:years?)?$/i.exec(years.trim())?.[1])),
  ])
  .pipe(z.number().min(0).max(70).transform(Math.floor));

const Education = z.object({
  institution: text(200).refine((name) => name !== ''),
  degree: text(100).catch(''),
  field: ifUsable(text(100)),
  graduation_year: ifUsable(Year),

  start_date: ifUsable(text(20)),
  end_date: ifUsable(text(20)),
  gpa: ifUsable(text(20)),
});

const Employment = z.object({
  company: text(200).refine((name) => name !== ''),
  title: text(200).catch(''),
  start_date: ifUsable(text(20)),
  end_date: ifUsable(text(20)),
  description: ifUsable(text(2000)),

  location: ifUsable(text(200)),
});

const Location = z.object({
  address_line1: ifUsable(text(200)),
  address_line2: ifUsable(text(200)),
  city: ifUsable(text(100)),
  state: ifUsable(text(100)),
  country: ifUsable(text(100)),
  zip: ifUsable(wholeText(20)),
});

/** What is answered in a word or in a sentence: `true` is Yes. */
const Reply = z.union([z.boolean().transform((is) => (is ? 'Yes' : 'No')), text(200)]);

const Email = z.union([z.literal(''), z.email('wants an e-mail address').max(200)]);

export const Profile = z.object({
  first_name: wholeText(100),
  last_name: wholeText(100),
  email: z.preprocess((value) => (typeof value === 'string' ? value.trim() : value), Email),
  phone: optionalWholeText(30),
  linkedin_url: ifUsable(webUrl(2048)),
  portfolio_url: ifUsable(webUrl(2048)),
  location: ifUsable(Location),
  work_authorization: ifUsable(text(100)),
  salary_expectation: ifUsable(text(100)),
  years_of_experience: ifUsable(Years),
  education: listOfValid(Education, 10),
  work_history: listOfValid(Employment, 20),
  skills: listOfValid(
    text(100).refine((skill) => skill !== ''),
    100,
  ),

  middle_name: optionalWholeText(100),
  preferred_name: optionalWholeText(100),
  github_url: ifUsable(webUrl(2048)),
  birth_date: ifUsable(z.iso.date()),
  cover_letter: ifUsable(text(20_000)),
  salutation: ifUsable(text(50)),
  pronouns: ifUsable(text(50)),
  nationality: ifUsable(text(100)),
  phone_type: ifUsable(text(50)),
  sponsorship: ifUsable(Reply),
  start_date: ifUsable(text(100)),
  notice_period: ifUsable(text(100)),
  how_heard: ifUsable(text(200)),
  // Of their own free will, and never concluded from anything else.
  gender: ifUsable(text(100)),
  race: ifUsable(text(200)),
  hispanic_ethnicity: ifUsable(Reply),
  veteran_status: ifUsable(Reply),
  disability_status: ifUsable(Reply),
});

/** The person's own replies: question → answer, as given with the job. */
export type Answers = z.infer<typeof Answers>;

const Word = z.union([z.string(), z.number(), z.boolean()]);

/** Several chosen options come as a list, and stand in a line each. */
export const Answers = z
  .record(z.string().max(2000), z.union([Word, z.array(Word).max(100)]).nullable())
  .nullish()
  .transform((given) =>
    Object.fromEntries(
      Object.entries(given ?? {}).flatMap(([question, answer]) => {
        const word = answer === null ? '' : wordFor(answer);
        return word === '' ? [] : [[question, word]];
      }),
    ),
  );

function wordFor(answer: z.infer<typeof Word> | z.infer<typeof Word>[]): string {
  if (Array.isArray(answer))
    return answer
      .map((one) => wordFor(one))
      .join('\n')
      .trim();
  if (typeof answer === 'boolean') return answer ? 'Yes' : 'No';
  return String(answer).trim();
}

/** Where the resume file is; all absent when the client has none. */
export type ResumeSource = z.infer<typeof ResumeSource>;

export const ResumeSource = z.object({
  storage_path: optionalWholeText(500),
  s3_key: optionalWholeText(500),
  download_url: optionalUrl(2048),
});

/** The applicant's account where they apply: signed in to, or opened. Without a name of its own it goes by their e-mail address. */
export type Credentials = z.infer<typeof Credentials>;

export const Credentials = z
  .object({
    username: optionalWholeText(320),
    email: optionalWholeText(320),
    password: z.string('wants the password').min(1, 'wants the password').max(1000),
  })
  .transform(({ username, email, password }) => ({ username: username ?? email, password }));

/** What a job needs to know of its applicant; kept encrypted, never in a workflow. */
export type ApplicationData = z.infer<typeof ApplicationData>;

export const ApplicationData = z.object({
  profile: Profile,
  answers: Answers,
  resume: ResumeSource.optional(),
  credentials: Credentials.optional(),
});
