import { APPLICANT, RESUME_RECEIVED } from '../applicant.ts';
import { askedQuestions, expectedAnswer } from '../questions.ts';
import { Seeded } from '../seeded.ts';

export interface SmartField {
  /** The element that draws it. */
  tag:
    | 'spl-input'
    | 'spl-email'
    | 'spl-phone-field'
    | 'spl-textarea'
    | 'spl-select'
    | 'spl-autocomplete'
    | 'spl-dropzone'
    | 'spl-checkbox'
    | 'spl-radio-group';
  key: string;
  label: string;
  required: boolean;
  options: readonly string[];
  /** Of its element, in some postings. */
  id?: string;
  expected: string;
  reply: string;
}

interface SmartSection {
  title: string;
  /** Of entries that are added one by one. */
  name?: string;
  fields: SmartField[];
}

export interface SmartForm {
  title: string;
  path: string;
  applyLabel: string;
  thanks: string;
  pages: { title: string; sections: SmartSection[]; button: string }[];
}

export function smartForm(seed: number): SmartForm {
  const seeded = new Seeded(seed);
  const title = seeded.pick(['Backend Engineer', 'Compiler Engineer', 'Senior Data Analyst']);
  const middle = seeded.shuffled([experience(seeded), education(seeded), onTheWeb(seeded)]);
  const consent = field(
    'spl-checkbox',
    'consent',
    seeded.pick([
      'I have read the Privacy Notice and agree to the processing of my data',
      'I agree to the privacy policy',
    ]),
    { required: true, expected: 'Yes' },
  );
  return {
    title,
    path: `/Acme/${seeded.digits(15)}-${title.toLowerCase().replaceAll(' ', '-')}`,
    applyLabel: seeded.pick(["I'm interested", 'Apply now']),
    thanks: seeded.pick([
      'Thank you for applying!',
      'Your application was successfully submitted.',
      'Your application has been sent.',
    ]),
    pages: [
      {
        title: 'Easy application',
        sections: [personal(seeded), ...middle, files(seeded), { title: 'Consent', fields: [consent] }],
        button: seeded.pick(['Next', 'Continue']),
      },
      {
        title: 'Screening questions',
        sections: [questions(seeded)],
        button: seeded.pick(['Submit', 'Submit application']),
      },
    ],
  };
}

function field(
  tag: SmartField['tag'],
  key: string,
  label: string,
  more: Partial<SmartField> = {},
): SmartField {
  return { tag, key, label, required: false, options: [], expected: '', reply: '', ...more };
}

function personal(seeded: Seeded): SmartSection {
  const { first_name, last_name, email, phone } = APPLICANT;
  const required = true;
  const isNamed = seeded.chance();
  const named = (name: string) => (isNamed ? { id: `${name}-input` } : {});
  return {
    title: seeded.pick(['Personal information', 'About you']),
    fields: [
      ...seeded.shuffled([
        field('spl-input', 'firstName', seeded.pick(['First name', 'Given name']), {
          ...named('first-name'),
          required,
          expected: first_name,
        }),
        field('spl-input', 'lastName', seeded.pick(['Last name', 'Surname']), {
          ...named('last-name'),
          required,
          expected: last_name,
        }),
      ]),
      field('spl-email', 'email', seeded.pick(['Email', 'Email address']), {
        ...named('email'),
        required,
        expected: email,
      }),
      field(
        'spl-email',
        'confirmEmail',
        seeded.pick(['Confirm your email', 'Repeat email address', 'Email (again)']),
        { ...named('confirm-email'), required, expected: email },
      ),
      field('spl-autocomplete', 'city', seeded.pick(['City', 'Place of residence']), {
        required: seeded.chance(),
        expected: 'New York, New York, United States',
      }),
      field('spl-phone-field', 'phone', seeded.pick(['Phone number', 'Mobile phone']), {
        required,
        expected: (phone ?? '').replaceAll(/\D/g, '').slice(-10),
      }),
    ],
  };
}

function experience(seeded: Seeded): SmartSection {
  const [job] = APPLICANT.work_history;
  const [year, month] = job?.start_date?.split('-') ?? [];
  return {
    title: 'Experience',
    name: 'experience',
    fields: [
      field('spl-input', 'title', seeded.pick(['Title', 'Job title']), {
        required: true,
        expected: job?.title ?? '',
      }),
      field('spl-input', 'company', 'Company', { required: true, expected: job?.company ?? '' }),
      field('spl-input', 'office', 'Office location'),
      field('spl-checkbox', 'isCurrent', 'I currently work here', { expected: 'Yes' }),
      field('spl-input', 'from', 'From (MM/YYYY)', { required: true, expected: `${month}/${year}` }),
      field('spl-input', 'to', 'To (MM/YYYY)', { required: true }),
    ],
  };
}

function education(seeded: Seeded): SmartSection {
  const [school] = APPLICANT.education;
  return {
    title: 'Education',
    name: 'education',
    fields: [
      field('spl-input', 'institution', seeded.pick(['Institution', 'School']), {
        required: true,
        expected: school?.institution ?? '',
      }),
      field('spl-input', 'major', seeded.pick(['Major', 'Field of study']), {
        expected: school?.field ?? '',
      }),
      field('spl-input', 'degree', 'Degree', { expected: school?.degree ?? '' }),
    ],
  };
}

function onTheWeb(seeded: Seeded): SmartSection {
  return {
    title: 'On the web',
    fields: seeded.shuffled([
      field('spl-input', 'linkedin', 'LinkedIn', { expected: APPLICANT.linkedin_url ?? '' }),
      field('spl-input', 'twitter', 'X (formerly Twitter)'),
      field('spl-input', 'website', 'Website', { expected: APPLICANT.portfolio_url ?? '' }),
    ]),
  };
}

function files(seeded: Seeded): SmartSection {
  return {
    title: 'Resume',
    fields: [
      field('spl-dropzone', 'resume', seeded.pick(['Resume', 'Resume / CV']), {
        required: true,
        expected: RESUME_RECEIVED,
      }),
      field(
        'spl-textarea',
        'message',
        seeded.pick(['Message to the hiring team', 'Message to the hiring manager']),
        {},
      ),
    ],
  };
}

function questions(seeded: Seeded): SmartSection {
  const tags = {
    yes_no: 'spl-radio-group',
    choice: 'spl-select',
    text: 'spl-input',
    essay: 'spl-textarea',
  } as const;
  return {
    title: 'Questions of the employer',
    fields: askedQuestions(seeded).map((question) =>
      field(
        question.kind === 'yes_no' && seeded.chance() ? 'spl-select' : tags[question.kind],
        `question.${question.key}`,
        question.wording,
        {
          required: question.required,
          options: question.options,
          expected: expectedAnswer(question),
          reply: question.answer,
        },
      ),
    ),
  };
}
