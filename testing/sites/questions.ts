import { APPLICANT } from './applicant.ts';
import type { Seeded } from './seeded.ts';

/** What employers add to a form, as several of them word it. */
interface SiteQuestion {
  key: string;
  wordings: readonly string[];
  kind: 'text' | 'essay' | 'yes_no' | 'choice';
  options: readonly string[];
  /** What the applicant would say; '' where nobody told. */
  answer: string;
  /** Whether a posting may insist on it: not on what the applicant has no answer to. */
  mayBeRequired: boolean;
}

export type AskedQuestion = Omit<SiteQuestion, 'wordings' | 'mayBeRequired'> & {
  wording: string;
  required: boolean;
};

/** The two that nearly every posting asks, and so many of the others, in an order of the seed's. */
export function askedQuestions(seeded: Seeded, others = 3): AskedQuestion[] {
  const asked = [...NEARLY_ALWAYS, ...seeded.some(OFTEN, others)];
  return seeded.shuffled(asked).map(({ wordings, mayBeRequired, ...question }) => ({
    ...question,
    wording: seeded.pick(wordings),
    required: NEARLY_ALWAYS.some(({ key }) => key === question.key) || (mayBeRequired && seeded.chance()),
  }));
}

const YES_NO = ['Yes', 'No'];

const NEARLY_ALWAYS: readonly SiteQuestion[] = [
  {
    key: 'authorized',
    wordings: [
      'Are you legally authorized to work in the United States?',
      'Are you authorized to work in the US?',
      'Do you have the legal right to work in the United States?',
    ],
    kind: 'yes_no',
    options: YES_NO,
    answer: 'Yes',
    mayBeRequired: true,
  },
  {
    key: 'sponsorship',
    wordings: [
      'Will you now or in the future require sponsorship for an employment visa?',
      'Do you now, or will you in the future, need visa sponsorship to work for us?',
      'Will you require visa sponsorship now or in the future?',
    ],
    kind: 'yes_no',
    options: YES_NO,
    answer: 'No',
    mayBeRequired: true,
  },
];

const OFTEN: readonly SiteQuestion[] = [
  {
    key: 'linkedin',
    wordings: ['LinkedIn Profile', 'LinkedIn URL', 'Link to your LinkedIn profile'],
    kind: 'text',
    options: [],
    answer: APPLICANT.linkedin_url ?? '',
    mayBeRequired: true,
  },
  {
    key: 'website',
    wordings: ['Website', 'Personal website', 'Portfolio URL'],
    kind: 'text',
    options: [],
    answer: APPLICANT.portfolio_url ?? '',
    mayBeRequired: false,
  },
  {
    key: 'heard',
    wordings: ['How did you hear about this job?', 'How did you hear about us?'],
    kind: 'choice',
    options: ['Company website', 'Job board', 'LinkedIn', 'Referral', 'Other'],
    answer: 'LinkedIn',
    mayBeRequired: true,
  },
  {
    key: 'salary',
    wordings: ['What are your salary expectations?', 'Desired salary', 'Salary expectation (USD per year)'],
    kind: 'text',
    options: [],
    answer: APPLICANT.salary_expectation ?? '',
    mayBeRequired: true,
  },
  {
    key: 'essay',
    wordings: ['Why do you want to work here?', 'What draws you to this role?'],
    kind: 'essay',
    options: [],
    answer: 'Because your compilers ought to speak English.',
    mayBeRequired: true,
  },
  {
    key: 'relocate',
    wordings: [
      'Are you willing to relocate for this role?',
      'Would you relocate to Dayton for this position?',
    ],
    kind: 'yes_no',
    options: YES_NO,
    answer: 'Yes',
    mayBeRequired: true,
  },
  {
    key: 'clearance',
    wordings: ['Which security clearances did you hold before 2010, if any?', 'Name of your favourite aunt'],
    kind: 'text',
    options: [],
    answer: '',
    mayBeRequired: false,
  },
];

/** Nobody told it beforehand: a person replies only where the form insists, and then it is asked. */
export function expectedAnswer({ key, answer, required }: AskedQuestion): string {
  return TOLD_ONLY_WHEN_ASKED.has(key) && !required ? '' : answer;
}

const TOLD_ONLY_WHEN_ASKED = new Set(['essay', 'relocate']);
