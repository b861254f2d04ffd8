import { APPLICANT, RESUME_RECEIVED } from '../applicant.ts';
import { askedQuestions, expectedAnswer } from '../questions.ts';
import { Seeded } from '../seeded.ts';
import * as lists from './lists.ts';

export interface IcimsField {
  kind: 'text' | 'essay' | 'list' | 'radio' | 'date' | 'file';
  key: string;
  /** Of its control; of a date: of its three lists, with a part at its end. */
  htmlName: string;
  label: string;
  required: boolean;
  options: readonly string[];
  /** The list is empty until this other one is answered. */
  comesWith?: string;
  expected: string;
  /** What a person says who is asked. */
  reply: string;
}

export interface IcimsForm {
  title: string;
  path: string;
  gate: { label: string; button: string; consent: string | null };
  sections: { title: string; fields: IcimsField[] }[];
  /** On a page of their own, after the profile was sent. */
  questions: IcimsField[];
  profileButton: string;
  questionsButton: string;
  thanks: string;
}

type Make = (field: Partial<IcimsField> & Pick<IcimsField, 'kind' | 'key' | 'label'>) => IcimsField;

export function icimsForm(seed: number): IcimsForm {
  const seeded = new Seeded(seed);
  const make = makerFor(seeded);
  const title = seeded.pick(['Backend Engineer', 'Compiler Engineer', 'Senior Data Analyst']);
  return {
    title,
    path: `/jobs/${seeded.digits(4)}/${title.toLowerCase().replaceAll(' ', '-')}`,
    gate: {
      label: seeded.pick(['Email', 'Please enter your email address', 'Email Address']),
      button: seeded.pick(['Next', 'Continue', 'Submit']),
      consent: seeded.chance() ? 'I have read and agree to the Privacy Policy' : null,
    },
    sections: [
      { title: 'Contact Information', fields: contact(seeded, make) },
      ...seeded.shuffled([
        { title: 'Resume', fields: [resume(seeded, make)] },
        { title: 'Education', fields: education(seeded, make) },
        { title: 'Availability', fields: seeded.chance() ? [startDate(seeded, make)] : [] },
        { title: 'Source', fields: [source(seeded, make)] },
      ]),
      { title: 'Voluntary Self-Identification', fields: seeded.chance(0.7) ? aboutThem(seeded, make) : [] },
    ].filter(({ fields }) => fields.length > 0),
    questions: questions(seeded, make),
    profileButton: seeded.pick(['Submit Profile', 'Update Profile', 'Save and Continue']),
    questionsButton: seeded.pick(['Submit', 'Submit Application', 'Finish']),
    thanks: seeded.pick([
      'Thank you for applying to this position.',
      'Your application has been submitted successfully.',
      'Thank you for your interest! We have received your application.',
    ]),
  };
}

/** Some employers' fields go by their words, others by numbers. */
function makerFor(seeded: Seeded): Make {
  const isNumbered = seeded.chance();
  return (field) => ({
    htmlName: isNumbered ? `rcf${seeded.digits(4)}` : `PersonProfileFields.${field.key}`,
    required: false,
    options: [],
    expected: '',
    reply: '',
    ...field,
  });
}

function contact(seeded: Seeded, make: Make): IcimsField[] {
  const { first_name, last_name, phone, location } = APPLICANT;
  const required = true;
  const text = (key: string, labels: string[], expected = '', more: Partial<IcimsField> = {}) =>
    make({ kind: 'text', key, label: seeded.pick(labels), expected, ...more });
  const names = seeded.shuffled([
    text('FirstName', ['First Name', 'First', 'Legal First Name'], first_name, { required }),
    text('LastName', ['Last Name', 'Last', 'Surname'], last_name, { required }),
    text('MiddleName', ['Middle Name', 'Middle Initial']),
  ]);
  return [
    ...names,
    make({
      kind: 'list',
      key: 'PhoneType',
      label: seeded.pick(['Type', 'Phone Type']),
      required,
      options: lists.PHONE_TYPES,
      expected: 'Mobile',
      reply: 'Mobile',
    }),
    text(
      'PhoneNumber',
      ['Phone', 'Phone Number', 'Primary Phone'],
      (phone ?? '').replaceAll(/\D/g, '').slice(-10),
      {
        required,
      },
    ),
    text('AddressStreet1', ['Address', 'Street Address'], location?.address_line1, { required }),
    text('AddressStreet2', ['Address 2', 'Apt/Suite']),
    text('AddressCity', ['City', 'City/Town'], location?.city, { required }),
    make({
      kind: 'list',
      key: 'AddressCountry',
      label: 'Country',
      required,
      options: lists.COUNTRIES,
      expected: 'United States',
    }),
    make({
      kind: 'list',
      key: 'AddressState',
      label: seeded.pick(['State/Province', 'State']),
      required,
      options: lists.STATES,
      comesWith: 'AddressCountry',
      expected: 'New York',
    }),
    text('AddressZip', ['Zip/Postal Code', 'Zip'], location?.zip, { required }),
  ];
}

function resume(seeded: Seeded, make: Make): IcimsField {
  return make({
    kind: 'file',
    key: 'Resume',
    label: seeded.pick(['Resume', 'Resume/CV', 'Upload your resume']),
    required: true,
    expected: RESUME_RECEIVED,
  });
}

function education(seeded: Seeded, make: Make): IcimsField[] {
  const [school] = APPLICANT.education;
  return [
    make({
      kind: 'text',
      key: 'School',
      label: seeded.pick(['School', 'School Name', 'College/University']),
      expected: school?.institution ?? '',
    }),
    make({
      kind: 'list',
      key: 'Degree',
      label: seeded.pick(['Degree', 'Degree Level']),
      options: lists.DEGREES,
      expected: 'Doctorate',
    }),
    make({
      kind: 'text',
      key: 'Major',
      label: seeded.pick(['Major', 'Field of Study']),
      expected: school?.field ?? '',
    }),
  ];
}

function startDate(seeded: Seeded, make: Make): IcimsField {
  return make({
    kind: 'date',
    key: 'Start',
    label: seeded.pick(['Date available to start', 'When can you start?']),
    required: true,
    expected: 'January 15 2027',
    reply: '2027-01-15',
  });
}

function source(seeded: Seeded, make: Make): IcimsField {
  return make({
    kind: 'list',
    key: 'Source',
    label: seeded.pick(['How did you hear about us?', 'How did you hear about this job?']),
    required: true,
    options: lists.SOURCES,
    expected: 'LinkedIn',
  });
}

function aboutThem(seeded: Seeded, make: Make): IcimsField[] {
  return seeded.shuffled([
    make({ kind: 'list', key: 'Gender', label: 'Gender', options: lists.GENDERS, expected: 'Female' }),
    make({
      kind: 'list',
      key: 'Race',
      label: seeded.pick(['Race', 'Race/Ethnicity']),
      options: lists.RACES,
      expected: 'White (Not Hispanic or Latino)',
    }),
    make({
      kind: 'list',
      key: 'Veteran',
      label: seeded.pick(['Veteran Status', 'Protected Veteran Status']),
      options: lists.VETERANS,
      expected: 'I am not a protected veteran',
    }),
  ]);
}

function questions(seeded: Seeded, make: Make): IcimsField[] {
  const kinds = { yes_no: 'radio', choice: 'list', text: 'text', essay: 'essay' } as const;
  return askedQuestions(seeded).map((question) =>
    make({
      kind: question.kind === 'yes_no' && seeded.chance() ? 'list' : kinds[question.kind],
      key: question.key,
      label: question.wording,
      required: question.required,
      options: question.options,
      expected: expectedAnswer(question),
      reply: question.answer,
    }),
  );
}
