import { APPLICANT } from '../applicant.ts';
import type { Seeded } from '../seeded.ts';
import type { Make } from './form.ts';
import * as known from './questions.ts';
import type { WorkdayField } from './questions.ts';

/** Names, address and telephone, some of it there from the start. */
export function aboutThem(seeded: Seeded, make: Make, employer: string): WorkdayField[] {
  const { first_name, last_name, email, phone, location } = APPLICANT;
  const required = true;
  const names = seeded.shuffled([
    make({
      kind: 'text',
      name: 'firstName',
      required,
      label: seeded.pick(['First Name', 'Given Name(s)', 'Legal First Name']),
      expected: first_name,
    }),
    make({
      kind: 'text',
      name: 'lastName',
      required,
      label: seeded.pick(['Last Name', 'Family Name', 'Legal Last Name']),
      expected: last_name,
    }),
    ...(seeded.chance() ? [make({ kind: 'text', name: 'middleName', label: 'Middle Name' })] : []),
  ]);
  const address = seeded.shuffled([
    make({
      kind: 'text',
      name: 'addressLine1',
      required,
      label: seeded.pick(['Address Line 1', 'Street Address']),
      expected: location?.address_line1 ?? '',
    }),
    make({
      kind: 'text',
      name: 'city',
      required,
      label: seeded.pick(['City', 'City or Town']),
      expected: location?.city ?? '',
    }),
    make({
      kind: 'list',
      name: 'state',
      required,
      label: seeded.pick(['State', 'State or Province']),
      options: known.STATES,
      expected: location?.state ?? '',
    }),
    make({
      kind: 'text',
      name: 'postalCode',
      required,
      label: seeded.pick(['Postal Code', 'ZIP Code', 'Zip/Postal Code']),
      expected: location?.zip ?? '',
    }),
  ]);
  const usa = 'United States of America';
  return [
    make({
      kind: 'prompt',
      name: 'source',
      required,
      label: seeded.pick(['How Did You Hear About Us?', 'How did you hear about this position?']),
      tree: known.SOURCES,
      expected: 'LinkedIn',
    }),
    make({
      kind: 'radio',
      name: 'formerWorker',
      required,
      label: seeded.pick([
        `Have you previously worked for ${employer}?`,
        `Are you a current or former employee of ${employer}?`,
      ]),
      options: ['Yes', 'No'],
      expected: 'No',
      reply: 'No',
    }),
    make({
      kind: 'list',
      name: 'country',
      required,
      label: seeded.pick(['Country', 'Country / Territory']),
      options: known.COUNTRIES,
      value: usa,
      expected: usa,
    }),
    ...names,
    ...address,
    make({
      kind: 'text',
      name: 'email',
      required,
      label: seeded.pick(['Email Address', 'Email']),
      expected: email,
    }),
    make({
      kind: 'list',
      name: 'phoneType',
      required,
      label: 'Phone Device Type',
      options: known.PHONE_TYPES,
      expected: 'Mobile',
      reply: 'Mobile',
    }),
    make({
      kind: 'prompt',
      name: 'phoneCode',
      required,
      label: 'Country Phone Code',
      tree: known.PHONE_CODES,
      value: `${usa} (+1)`,
      expected: `${usa} (+1)`,
    }),
    make({
      kind: 'text',
      name: 'phone',
      required,
      label: 'Phone Number',
      expected: (phone ?? '').replaceAll(/\D/g, '').slice(-10),
    }),
    make({ kind: 'text', name: 'extension', label: 'Phone Extension' }),
  ];
}
