import { describe, expect, test } from '@jest/globals';
import { aButton, aControl, aLook, someOptions } from '../../testing/pageLooks.ts';
import type { Button, Control, Form } from '../control.ts';
import { recogniseControls } from '../recognise.ts';

function meanings(controls: Control[], around: { buttons?: Button[]; forms?: Form[] } = {}): string[] {
  return recogniseControls(aLook({ controls, ...around })).map((recognition) => recognition.meaning);
}

const labelled = (...labels: string[]) => labels.map((label) => aControl({ label }));
const email = aControl({ label: 'Email' }, { kind: 'email' });
const password = aControl({ label: 'Password' }, { kind: 'password' });

describe('names', () => {
  test('two boxes with examples behind one label of East Asia are the family and the given name', () => {
    const boxes = ['山田', '太郎'].map((placeholder) => aControl({ label: 'お名前（漢字）', placeholder }));
    const apart = [aControl({ label: '氏名' }), email, aControl({ label: '氏名' })];

    expect(meanings(boxes)).toEqual(['last_name', 'first_name']);
    expect(meanings(boxes.slice(0, 1))).toEqual(['full_name']);
    expect(meanings(apart)).not.toContain('first_name');
  });

  test.each([
    [
      ['Name', 'Last name'],
      ['first_name', 'last_name'],
    ],
    [
      ['Vorname', 'Name'],
      ['first_name', 'last_name'],
    ],
    [
      ['Nombre', 'Apellidos'],
      ['first_name', 'last_name'],
    ],
    [
      ['Nombre', 'Teléfono'],
      ['full_name', 'phone'],
    ],
    [
      ['First name', 'Last name', 'Name'],
      ['first_name', 'last_name', 'full_name'],
    ],
  ])('%j ask for %j', (labels, expected) => {
    expect(meanings(labelled(...labels))).toEqual(expected);
  });

  test('before a password name an account', () => {
    expect(meanings([...labelled('First choice', 'Name'), password])[1]).toBe('username');
  });
});

test('a PIN code is a postal code beside an address only', () => {
  expect(meanings(labelled('City', 'Pin code'))).toEqual(['city', 'postal_code']);
  expect(meanings(labelled('Email', 'Pin code'))[1]).toBe('unknown');
  expect(meanings(labelled('Pin code / Zip'))[0]).toBe('postal_code');
});

test('an e-mail address in two boxes with its sign between them', () => {
  const behind = (kind: 'text' | 'select', sign: string) => [
    aControl({ label: 'メールアドレス' }),
    aControl({ label: 'メールアドレス', nearby: sign }, { kind }),
  ];

  expect(meanings(behind('text', '@'))).toEqual(['email_mailbox', 'email_domain']);
  expect(meanings(behind('select', '@'))).toEqual(['email_mailbox', 'email_domain']);
  expect(meanings(behind('text', ''))).not.toContain('email_domain');
});

test('a state right behind a licence is where that was issued', () => {
  expect(meanings(labelled('Driver’s license number', 'State'))).toEqual(['unknown', 'unknown']);
  expect(meanings(labelled('Passport number', 'Country'))).toEqual(['unknown', 'unknown']);
  expect(meanings(labelled('Driver’s license number', 'City', 'State'))).toEqual([
    'unknown',
    'city',
    'state',
  ]);
  expect(meanings(labelled('Driver’s license number', 'State of residence'))[1]).toBe('state');
  expect(meanings([aControl({ label: 'Nursing license state', name: 'licState' })])).toEqual(['unknown']);
});

describe('on the line of', () => {
  const onLine = (line: string, ...labels: string[]) =>
    meanings([aControl({ nearby: line }), ...labels.map((nearby) => aControl({ nearby, line }))]).slice(1);

  test.each([
    'Landlord',
    'Family physician',
    'Nearest relative not living with you',
    'Referred by: Name',
    'Hausarzt',
    'Médecin traitant',
  ])('somebody else, what everybody has is theirs: %s', (line) => {
    expect(onLine(line, 'Phone', 'City', 'Your e-mail')).toEqual(['unknown', 'unknown', 'email']);
  });

  test.each([
    'Last school attended',
    'Previous address',
    'Bank name',
    'Have you been convicted of a felony?',
  ])('a place or an event, a place is where that is: %s', (line) => {
    expect(onLine(line, 'City', 'State')).toEqual(['unknown', 'unknown']);
  });

  test.each([
    'Name',
    'Present address',
    'Best time to call',
    'Social security number',
    'How did you hear about us (recruiter, friend)?',
    'Are you an attorney?',
  ])('the applicant’s own, all is: %s', (line) => {
    expect(onLine(line, 'Phone', 'City')).toEqual(['phone', 'city']);
  });
});

test('on the line of an employer is where that is, if the applicant’s own is asked for elsewhere', () => {
  const line = [aControl({ nearby: 'Company' }), aControl({ nearby: 'Phone', line: 'Company' })];

  expect(meanings(line)[1]).toBe('phone');
  expect(meanings([...labelled('Phone'), ...line])).toEqual(['phone', 'current_company', 'unknown']);
});

test('below a supervisor, the job title is that of the job', () => {
  const ofJob = (label: string) => aControl({ label, section: 'Most recent employer' });
  const job = ['Company', 'Supervisor', 'Job title'].map(ofJob);
  const theirs = ['Company', 'Supervisor', 'Phone'].map(ofJob);
  const two = [1, 2].flatMap((number) =>
    ['Company', 'Supervisor phone', 'Job title'].map((label) =>
      aControl({ label, section: `Employer ${number}` }),
    ),
  );

  expect(meanings(job)[2]).toBe('job_title');
  expect(meanings(theirs)[2]).toBe('unknown');
  expect(meanings(two)[5]).toBe('job_title');
});

describe('of somebody else', () => {
  test('is the job that follows their name, and the boxes that say inside what they are', () => {
    const ofFather = labelled('Email', 'Name of father', 'Age', 'Occupation', 'Skills');
    const beside = (nearby: string) => aControl({ nearby, placeholder: 'Name' });

    expect(meanings(ofFather).slice(2)).toEqual(['unknown', 'unknown', 'skills']);
    expect(meanings(labelled('Email', 'Age', 'Occupation'))[2]).toBe('current_title');
    expect(meanings([email, beside('Sister')])[1]).toBe('unknown');
    expect(meanings([email, beside('Applicant')])[1]).toBe('full_name');
  });

  test('is no address of former years, as far as they are listed', () => {
    const caption = 'List all residences for the past three years';
    const row = (above: string) =>
      ['Street', 'City', 'How long?'].map((label) => aControl({ label, caption: above }));

    expect(meanings([...row('Present address'), ...row(caption), ...row(''), ...labelled('Skills')])).toEqual(
      [
        'address_line1',
        'city',
        'question',
        'unknown',
        'unknown',
        'question',
        'unknown',
        'unknown',
        'question',
        'skills',
      ],
    );
  });

  test('is nothing that only says how long one has lived somewhere', () => {
    const box = aControl({ nearby: 'How long', name: 'presentAddressTime' });

    expect(meanings([box])).toEqual(['unknown']);
    expect(meanings([aControl({ name: 'presentAddress' })])).toEqual(['address_line1']);
  });
});

test('a post alone may be the one that is applied for, and a profession is one’s own', () => {
  expect(meanings(labelled('Email', 'Poste'))[1]).toBe('unknown');
  expect(meanings(labelled('Email', 'Company', 'Position'))[2]).toBe('current_title');
  expect(meanings([email, aControl({ label: 'Puesto', section: 'Experiencia laboral' })])[1]).toBe(
    'job_title',
  );
  expect(meanings(labelled('Email', 'Profession', 'Current position')).slice(1)).toEqual([
    'current_title',
    'current_title',
  ]);
});

test('where a box says that it wants a city, that is what it is about', () => {
  expect(meanings([aControl({ label: 'Where do you live?', placeholder: 'City' })])).toEqual(['city']);
  expect(meanings([aControl({ label: 'Where do you live?' })])).toEqual(['location']);
});

test('a full name is one, though its box is called fname', () => {
  expect(meanings([aControl({ nearby: 'Full name', name: 'fname' })])).toEqual(['full_name']);
  expect(meanings([aControl({ nearby: 'Given', name: 'fname' })])).toEqual(['first_name']);
});

test('dates up to an end begin a job where that is listed', () => {
  const ofJob = (label: string) => aControl({ label, section: 'Work experience' });
  const job = ['Employer', 'Dates', 'to', 'Job title'].map(ofJob);
  const abroad = ['Empresa', 'Início', 'Fim'].map(ofJob);

  expect(meanings(job)).toEqual(['employer', 'job_start', 'job_end', 'job_title']);
  expect(meanings(abroad)).toEqual(['employer', 'job_start', 'job_end']);
  expect(meanings(labelled('Dates', 'Email'))[0]).toBe('unknown');
});

test('parts of a date below a heading of their own are parts of that', () => {
  const parts = ['MM', 'DD', 'YYYY'].map((label) =>
    aControl({ label, section: 'Date available for employment' }),
  );
  const later = [aControl({ label: 'Shift', section: 'Date available for employment' }), ...parts];

  expect(meanings(parts)).toEqual(['start_date', 'start_date', 'start_date']);
  expect(meanings(later).slice(1)).not.toContain('start_date');
});

test('after an address of former days comes its town, though no other was asked for', () => {
  expect(meanings(labelled('Name', 'Previous address', 'City', 'Email'))).toEqual([
    'full_name',
    'unknown',
    'unknown',
    'email',
  ]);
  expect(meanings(labelled('Name', 'Present address', 'City'))).toEqual([
    'full_name',
    'address_line1',
    'city',
  ]);
});

test('of a table that asks the same of two people, the applicant’s column is theirs', () => {
  const cell = (row: string, column: string) => aControl({ label: column, legend: row });
  const rows = ['Name', 'Phone'].flatMap((row) => [cell(row, 'Applicant'), cell(row, 'Emergency contact')]);

  expect(meanings(rows)).toEqual(['full_name', 'unknown', 'phone', 'unknown']);
});

test.each([
  [
    ['電話番号', '電話番号', '電話番号'],
    ['phone_area', 'phone_exchange', 'phone_line'],
  ],
  [
    ['Phone', '', '', 'Mobile phone', '', ''],
    ['phone_area', 'phone_exchange', 'phone_line', 'phone_area', 'phone_exchange', 'phone_line'],
  ],
  [
    ['Phone', 'Phone'],
    ['phone', 'phone'],
  ],
  [
    ['郵便番号', '郵便番号', '住所'],
    ['postal_code_start', 'postal_code_end', 'address_line1'],
  ],
  [
    ['PLZ / Ort', 'PLZ / Ort', 'Land'],
    ['postal_code', 'city', 'country'],
  ],
  [
    ['PLZ / Ort', 'Land'],
    ['location', 'country'],
  ],
  [
    ['PLZ / Ort', 'Ort', 'Land'],
    ['postal_code', 'city', 'country'],
  ],
  [
    ['City / State', 'Country'],
    ['location', 'country'],
  ],
  [
    ['CP / Ville', 'CP / Ville', 'Pays'],
    ['postal_code', 'city', 'country'],
  ],
  [
    ['Naam en voornaam', 'Cognome e nome', 'Nazwisko i imię', 'Vorname, Name'],
    ['full_name', 'full_name', 'full_name', 'full_name'],
  ],
  [
    ['First and last name', 'First and last name', 'Email'],
    ['first_name', 'last_name', 'email'],
  ],
  [
    ['Name', 'Email'],
    ['full_name', 'email'],
  ],
])('%j ask for %j', (labels, expected) => {
  expect(meanings(labelled(...labels))).toEqual(expected);
});

test('a list of currencies asks for that of the pay beside it, and of no other', () => {
  const currencies = aControl({}, { kind: 'select', options: someOptions('EUR', 'USD', 'GBP') });
  const beside = (label: string) => meanings([currencies, aControl({ label })])[0];
  expect(beside('Desired salary')).toBe('salary_currency');
  expect(beside('Current salary')).toBe('unknown');
});

test('behind a list of currencies, a mere amount is the pay that the list was asked for', () => {
  const behind = (nearby: string, placeholder = 'Amount') => {
    const none = someOptions('Currency').map((option) => ({ ...option, value: '' }));
    const options = [...none, ...someOptions('EUR', 'USD', 'GBP')];
    const currencies = aControl({ nearby }, { kind: 'select', options });
    return meanings([currencies, aControl({ placeholder })]);
  };

  expect(behind('Desired salary')).toEqual(['salary_currency', 'salary_expectation']);
  expect(behind('Desired salary', 'Bonus')[1]).toBe('unknown');
  expect(behind('Current salary')[1]).toBe('unknown');
  expect(behind('Expected salary (per month)')[1]).toBe('unknown');
});

test('pay below a job is what that paid, unless it is wished for', () => {
  expect(below('Work experience', 'Salary')).toEqual(['unknown']);
  expect(below('Work experience', 'Expected salary')).toEqual(['salary_expectation']);
  const flat = aControl({ nearby: 'Salary', name: 'i', caption: 'Current or last employer' });
  expect(meanings([flat])).toEqual(['unknown']);
});

test('the amount of what a heading calls a salary is one, with what stands beside it', () => {
  const currencies = aControl({}, { kind: 'select', options: someOptions('EUR', 'USD', 'GBP') });
  const amount = (legend: string) => meanings([aControl({ label: 'Amount', legend }), currencies]);

  expect(amount('Expected salary')).toEqual(['salary_expectation', 'salary_currency']);
  expect(amount('Current salary')).toEqual(['unknown', 'unknown']);
});

test('years of experience below several headings are no total', () => {
  const yearsBelow = (section: string) => aControl({ label: 'Years of experience', section });

  expect(meanings([yearsBelow('Primary role'), yearsBelow('Project management')])).toEqual([
    'unknown',
    'unknown',
  ]);
  expect(meanings([yearsBelow('Your background')])).toEqual(['years_of_experience']);
  const name = aControl({ label: 'First name' });
  const besideName = (section: string) => meanings([name, yearsBelow(section)]).at(1);
  expect(besideName('Python')).toBe('unknown');
  expect(besideName('Intensive care')).toBe('unknown');
  expect(besideName('Your background')).toBe('years_of_experience');
  expect(besideName('Professional experience')).toBe('years_of_experience');
  expect(besideName('Berufserfahrung')).toBe('years_of_experience');
  expect(besideName('Resume')).toBe('years_of_experience');
  expect(besideName('Eligibility')).toBe('years_of_experience');
  expect(besideName('Lebenslauf')).toBe('years_of_experience');
  expect(besideName('Lata doświadczenia')).toBe('years_of_experience');
  expect(meanings([aControl({ label: 'City', section: 'Python' }), yearsBelow('Python')])).toEqual([
    'city',
    'years_of_experience',
  ]);
  const total = aControl({ label: 'Total years of experience', section: 'Professional experience' });
  expect(meanings([total, yearsBelow('Skills')])).toEqual(['years_of_experience', 'years_of_experience']);
});

test('a number behind a dial code and an area is the rest of that', () => {
  const parts = labelled('Country code', 'Area code', 'Number');

  expect(meanings(parts)).toEqual(['phone_country_code', 'phone_area', 'phone_local']);
});

test('what follows a reference is theirs, where the applicant was asked for it before', () => {
  expect(meanings(labelled('E-mail', 'Reference: name', 'E-mail', 'Phone'))).toEqual([
    'email',
    'unknown',
    'unknown',
    'phone',
  ]);
});

test.each([
  ['Straße / Hausnummer', 'Straße / Hausnummer', 'house_number'],
  ['Straße', 'Nr.', 'house_number'],
  ['Street', 'No.', 'house_number'],
  ['Anschrift', 'Anschrift', 'unknown'],
])('after %s, %s does not take the street once more', (first, second, meaning) => {
  expect(meanings(labelled(first, second, 'Ort'))).toEqual(['address_line1', meaning, 'city']);
});

describe('what belongs to an employer or to a third person', () => {
  test.each([
    ['5. Present / most recent employer', ['Phone', 'Address', 'City']],
    ['Section F — Referees', ['Full name', 'Position', 'E-mail', 'Telephone']],
  ])('below "%s" it is not the applicant’s: %j', (section, labels) => {
    const asked = labels.map((label) => aControl({ label, section }));

    expect(new Set(meanings(asked))).toEqual(new Set(['unknown']));
  });

  test.each([
    ['Certifications', ['Name', 'Issuing organization']],
    ['Licenses & Certifications', ['Title', 'Organization', 'Start date']],
    ['Projects', ['Name', 'Role', 'Company', 'URL']],
    ['Volunteer experience', ['Organization', 'Role', 'From', 'To']],
    ['Driving licence', ['Country']],
    ['Previous application', ['Position']],
    ['Relatives employed here', ['Name']],
    ['Agency', ['Name', 'Email', 'Phone']],
    ['Refer a friend', ['First name', 'Email']],
    ['Secondary education', ['School', 'Year completed']],
  ])('below "%s" a bare word asks for that: %j', (section, labels) => {
    const asked = labels.map((label) => aControl({ label, section }));

    expect(meanings(asked).filter((meaning) => meaning !== 'unknown' && meaning !== 'question')).toEqual([]);
  });

  test.each([
    ['Certification', 'Name', 'full_name'],
    ['Education and certifications', 'School', 'school'],
    ['Projects', 'LinkedIn', 'linkedin_url'],
    ['Projects', 'Portfolio URL', 'portfolio_url'],
  ])('below "%s", %s is the applicant’s all the same', (section, label, meaning) => {
    expect(meanings([aControl({ label, section })])).toEqual([meaning]);
  });

  test.each([
    ["Children's Nurse", 'First name', 'first_name'],
    ['Sales Representative', 'University', 'school'],
    ["Driver's license", 'Email', 'email'],
    ['Awards', 'Phone', 'phone'],
    ['Post-secondary education', 'School', 'school'],
    ['Berufserfahrung', 'Gehaltsvorstellung', 'salary_expectation'],
  ])('below "%s", %s is asked of the applicant', (section, label, meaning) => {
    expect(meanings([aControl({ label, section })])).toEqual([meaning]);
  });

  test('a first line of an address has no place’s number', () => {
    const asked = labelled('Employer 1', 'City 1', 'Address 1', 'Address 2');

    expect(meanings(asked).slice(1)).toEqual(['unknown', 'address_line1', 'address_line2']);
  });

  test('what asks "you" is asked of the applicant, whoever was asked about before', () => {
    const asked = labelled('Emergency contact – phone', 'Where are you currently based? (City, Country)');

    expect(meanings(asked)).toEqual(['unknown', 'location']);
  });

  test('a previous employer beside the current one is another', () => {
    expect(meanings(labelled('Current employer', 'Previous employer', 'Previous job title'))).toEqual([
      'current_company',
      'unknown',
      'unknown',
    ]);
    expect(meanings(labelled('Previous employer'))).toEqual(['current_company']);
  });

  test.each([
    'Si cooptation, e-mail du collaborateur qui vous recommande',
    'E-mail osoby polecającej',
    'Imię i nazwisko osoby polecającej',
    'Nazwisko rodowe',
  ])('%s is not the applicant’s', (label) => {
    expect(meanings(labelled(label))).toEqual(['unknown']);
  });
});

describe('schools', () => {
  test('of another level than a university are none of it, with all of their row', () => {
    const rows = labelled('High school', 'Degree', 'Year of graduation', 'University', 'Degree');

    expect(meanings(rows)).toEqual(['unknown', 'unknown', 'unknown', 'school', 'degree']);
  });

  test('stand where they stand, and not where the applicant lives', () => {
    const theirs = ['Name', 'City', 'Year graduated'].map((label) =>
      aControl({ label, caption: 'High school' }),
    );

    expect(meanings(theirs)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(meanings([aControl({ label: 'City', caption: 'High school diploma required' })])).toEqual([
      'city',
    ]);
  });

  test('are asked for their year by the form of it', () => {
    expect(meanings(labelled('Degree completed in (YYYY)'))).toEqual(['graduation_year']);
  });

  test('are asked for the month of a graduation beside its year', () => {
    const months = someOptions('January', 'February', 'March', 'April', 'May', 'June', 'July');
    const asked = [
      ...labelled('School'),
      aControl({ label: 'Graduation month' }, { kind: 'select', options: months }),
      ...labelled('Graduation year'),
    ];

    expect(meanings(asked)).toEqual(['school', 'education_end', 'graduation_year']);
  });
});

test.each(['q1', 'q_none', 'q11z'])('a box called %s is none for searching', (name) => {
  expect(meanings([aControl({ name, nearby: 'Last name' })])).toEqual(['last_name']);
});

test('a box called q is one', () => {
  expect(meanings([aControl({ name: 'q' })])).toEqual(['search']);
});

describe('what is asked for twice', () => {
  test.each([
    ['Confirm email', 'email_confirmation'],
    ['Re-enter your e-mail address', 'email_confirmation'],
    ['Confirm your address', 'email_confirmation'],
    ['E-Mail wiederholen', 'email_confirmation'],
    ['Work email', 'email'],
  ])('after an e-mail address, %s is %s', (label, meaning) => {
    expect(meanings([email, aControl({ label })])).toEqual(['email', meaning]);
  });

  test('is told by the name, too', () => {
    const second = aControl({ label: 'Email', name: 'email2' });

    expect(meanings([email, second])).toEqual(['email', 'email_confirmation']);
  });

  test('is the password of a new account', () => {
    const again = aControl({ label: 'Repeat password' }, { kind: 'password' });

    expect(meanings([...labelled('First name'), password, again]).slice(1)).toEqual([
      'password',
      'password_confirmation',
    ]);
  });

  test('is nothing else: a box that says confirm asks for no second address', () => {
    const box = aControl({ label: 'Verify' }, { kind: 'checkbox' });

    expect(meanings([email, box])[1]).not.toBe('email_confirmation');
  });
});

describe('a date of birth in parts', () => {
  const months = aControl(
    {},
    { kind: 'select', options: someOptions(...Array.from({ length: 12 }, (_, at) => `${at + 1}`)) },
  );
  const days = aControl(
    {},
    { kind: 'select', options: someOptions(...Array.from({ length: 31 }, (_, at) => `${at + 1}`)) },
  );

  test('is known by its legend', () => {
    const parts = ['Month', 'Day', 'Year'].map((label) => aControl({ label, legend: 'Date of birth' }));

    expect(meanings(parts)).toEqual(['birth_month', 'birth_day', 'birth_year']);
  });

  test('is known by the letters that its names end with', () => {
    const parts = ['d', 'm', 'y'].map((letter) => aControl({ name: `profile[date_of_birth_${letter}]` }));

    expect(meanings(parts)).toEqual(['birth_day', 'birth_month', 'birth_year']);
  });

  const date = (legend: string, section: string, parts: string[]) =>
    parts.map((label) => aControl({ label, legend, section }));
  const [birth, whole] = ['Date of birth', ['Day', 'Month', 'Year']];

  test.each([
    ['another date', [...date(birth, '', whole), ...date('First day here', '', whole)], 3, 3],
    ['one in other parts', [...date(birth, '', whole), ...date('Joined', '', ['Month', 'Year'])], 3, 2],
    ['another without a heading', [...date(birth, birth, whole), ...date('Joined', birth, whole)], 3, 3],
  ])('stands before %s', (_which, parts, mine, others) => {
    const found = meanings(parts).map((meaning) => meaning.startsWith('birth_'));

    expect(found).toEqual([...Array<boolean>(mine).fill(true), ...Array<boolean>(others).fill(false)]);
  });

  test.each([
    [false, ['birth_month', 'unknown', 'birth_day', 'birth_year']],
    [true, ['unknown', 'unknown', 'birth_day', 'birth_year']],
  ])('passes over what nobody sees between its parts; seen: %s', (visible, expected) => {
    const [month, ...others] = ['Month', 'Day', 'Year'].map((label) => aControl({ label, legend: birth }));
    const between = aControl({ label: 'Completion', legend: birth }, { visible });

    expect(month && meanings([month, between, ...others])).toEqual(expected);
  });

  test('takes no year that stands before it', () => {
    const boxes = ['Year', 'Day', 'Month', 'Year'].map((label) => aControl({ label, legend: birth }));

    expect(meanings(boxes)).not.toContain('birth_year');
  });

  test('is known by years that reach back', () => {
    expect(meanings([months, days, years(1910, 2010)])).toEqual(['birth_month', 'birth_day', 'birth_year']);
  });

  test('is no date of another kind', () => {
    expect(meanings([months, days, years(2024, 2034)])).toEqual(['unknown', 'unknown', 'unknown']);
    expect(meanings([years(1910, 2010)])).toEqual(['unknown']);
  });
});

test('a mere description is that of a job only where one is asked for', () => {
  const description = aControl({ label: 'Description' }, { kind: 'textarea' });

  expect(meanings([...labelled('Owner name', 'Year built'), description]).at(-1)).toBe('unknown');
  expect(meanings([...labelled('Company', 'Job title'), description]).at(-1)).toBe('job_description');
  expect(
    meanings([aControl({ label: 'Description', section: 'Work experience' }, { kind: 'textarea' })]),
  ).toEqual(['job_description']);
});

describe('beside a card number', () => {
  test('a security code is the card’s, and so are a month and a year', () => {
    const month = aControl({ label: 'Month' });

    expect(meanings([...labelled('Card number'), month, ...labelled('Security code')])).toEqual([
      'payment',
      'payment',
      'payment',
    ]);
    expect(meanings(labelled('Security code'))).toEqual(['one_time_code']);
  });

  test('a year is the card’s, but not beside a bank account', () => {
    expect(meanings(labelled('Bank name', 'Fiscal year end'))).toEqual(['payment', 'unknown']);
  });

  test('a mere name is the card holder’s, but not among a person’s own data', () => {
    expect(meanings(labelled('Name', 'Card number'))).toEqual(['payment', 'payment']);
    expect(meanings(labelled('Email', 'Name', 'Card number'))).toEqual(['email', 'full_name', 'payment']);
  });
});

describe('signing in', () => {
  const login: Form = {
    selector: 'form',
    frame: 0,
    isLandmark: false,
    marks: '',
    text: 'Email Password Forgot your password?',
  };

  test('takes an e-mail address as the name of an account', () => {
    expect(meanings([email, password], { buttons: [aButton('Sign in')] })).toEqual(['username', 'password']);
    expect(meanings([email, password], { forms: [login] })).toEqual(['username', 'password']);
    expect(meanings([email], { buttons: [aButton('Log in')] })).toEqual(['username']);
    expect(meanings([email], { forms: [login] })).toEqual(['username']);
  });

  test('is neither signing up nor a newsletter', () => {
    expect(meanings([email, password], { buttons: [aButton('Create account')] })).toEqual([
      'email',
      'password',
    ]);
    expect(meanings([email], { buttons: [aButton('Subscribe')] })).toEqual(['email']);
    expect(meanings([email, password], { forms: [{ ...login, text: 'At least 8 characters' }] })[0]).toBe(
      'email',
    );
    expect(meanings([email])).toEqual(['email']);
  });

  test('asks for no name, no second password and no address', () => {
    const buttons = [aButton('Sign in')];

    expect(meanings([email, password, ...labelled('First name')], { buttons })[0]).toBe('email');
    expect(
      meanings([email, password, aControl({ label: 'Confirm' }, { kind: 'password' })], { buttons })[0],
    ).toBe('email');
    expect(meanings([...labelled('Username'), email, password], { buttons })[1]).toBe('email');
  });
});

test('a place with the number of a job is where that is', () => {
  const [company, city] = meanings(labelled('Company 1', 'City 1', 'Company 2', 'City 2'));

  expect([company, city]).toEqual(['employer', 'unknown']);
  expect(meanings(labelled('City 1'))).toEqual(['city']);
});

test('a title above what tells how to answer says whose it is', () => {
  const nearby = (...texts: string[]) => meanings(texts.map((text) => aControl({ nearby: text })));

  expect(nearby('Spouse\nEnter first name.', 'Emergency contact\nEnter phone number.')).toEqual([
    'unknown',
    'unknown',
  ]);
  expect(nearby('About you\nEnter first name.', 'Partner Manager\nEnter phone number.')[0]).toBe(
    'first_name',
  );
});

test('what stands below somebody else’s heading is somebody else’s', () => {
  expect(below('Emergency contact', 'First name')).toEqual(['unknown']);
  expect(below('References', 'Email')).toEqual(['unknown']);
  expect(below('Work experience', 'City')).toEqual(['unknown']);
  expect(below('Work experience', 'Company')).toEqual(['employer']);
  expect(below('References', 'Company')).toEqual(['unknown']);
  expect(below('Referee 1', 'Institution')).toEqual(['unknown']);
  expect(below('Dependants', 'Date of birth')).toEqual(['unknown']);
  expect(below('Item 2', 'Name')).toEqual(['unknown']);
  expect(below('Item 2', 'First name')).toEqual(['first_name']);
  expect(below('Contact information', 'City')).toEqual(['city']);
});

test.each([
  'Co-applicant',
  'Author 2',
  'Additional driver',
  'Joint borrower',
  'Landlord',
  'Owner',
  'Property owner',
  'Primary care physician',
  'Thesis advisor',
])('%s is somebody else, as a heading and before a label', (other) => {
  expect(below(other, 'Email')).toEqual(['unknown']);
  expect(meanings(labelled(`${other} email`, `${other} phone`))).toEqual([
    expect.stringMatching(/unknown|question/),
    expect.stringMatching(/unknown|question/),
  ]);
});

test.each(['Author 1', 'Product Owner', 'Primary applicant', 'Email 2 (optional)', 'Second email'])(
  '%s is nobody else',
  (heading) => {
    expect(below(heading, 'Email')).toEqual(['email']);
  },
);

describe('who is named under a legend after another was', () => {
  const under = (legend: string, ...labels: string[]) => labels.map((label) => aControl({ label, legend }));
  const all = ['Full name', 'Email', 'Date of birth', 'City'];

  test.each(['Architect', 'Architect contact details', 'Passenger', 'Policy holder'])(
    'is another: %s',
    (who) => {
      const found = meanings([...under('Applicant', 'Full name', 'Email'), ...under(who, ...all)]);

      expect(found).toEqual(['full_name', 'email', 'unknown', 'unknown', 'unknown', 'unknown']);
    },
  );

  test.each([
    'Personal information',
    'Your contact details',
    'Primary applicant',
    'Signature',
    'Billing information',
    'Background check',
    'Right to work',
    'Work permit',
    'Anschrift',
    'Adresse',
    'Domicilio',
    'Criminal record',
  ])('is the same: %s', (who) => {
    const found = meanings([...under('Applicant', 'Full name'), ...under(who, ...all)]);

    expect(found.slice(1)).toEqual(['full_name', 'email', 'birth_date', 'city']);
  });

  test('is the same where nothing but a name is asked', () => {
    const found = meanings([...under('First name', 'First name'), ...under('Name on badge', 'Full name')]);

    expect(found).toEqual(['first_name', 'full_name']);
  });
});

describe('a heading that names somebody', () => {
  const named = (section: string) =>
    meanings(['Full name', 'Email'].map((label) => aControl({ label, section })));

  test.each([
    'Technical Recruiter',
    'Emergency Physician',
    'Parent Educator',
    'Sales Representative',
    'Emergency Room Nurse',
    'Apply for: Shift Supervisor',
    'Family Physician (f/m/d)',
    'Primary Care Physician - Boston, MA',
    'Landlord Relations Manager in Leeds',
    'Apply to join our team members',
  ])('may be the title of the post: %s', (title) => {
    expect(named(title)).toEqual(['full_name', 'email']);
  });

  test.each([
    'Current Supervisor',
    'Legal Representative',
    'Spouse or Partner',
    'Emergency contact number',
    'Bank Reference',
    'Your Recruiter',
    'Supervisor',
    'Supervisor/Manager',
    'Name of supervisor',
    'Parent/Guardian',
    'Parent or Guardian (1)',
    'Team members',
  ])('is no title: %s', (heading) => {
    expect(named(heading)).toEqual(['unknown', 'unknown']);
  });

  test('is no title below what the applicant was asked for', () => {
    const own = aControl({ label: 'Full name', section: 'About you' });
    const theirs = ['Full name', 'Email'].map((label) => aControl({ label, section: 'Clinic Supervisor' }));

    expect(meanings([own, ...theirs])).toEqual(['full_name', 'unknown', 'unknown']);
  });
});

test('a title beside a company is that of a job', () => {
  expect(meanings(labelled('Company', 'Title'))).toEqual(['current_company', 'current_title']);
  expect(meanings(labelled('Title', 'First name'))).toEqual(['unknown', 'first_name']);
  const forms = aControl(
    { label: 'Title' },
    { kind: 'select', options: someOptions('--', 'Mr', 'Ms', 'Dr') },
  );
  expect(meanings([forms])).toEqual(['salutation']);
});

test('a start date beside an end date is that of a job that was', () => {
  expect(meanings(labelled('Start date', 'End date'))[0]).toBe('unknown');
  expect(meanings(labelled('Start date', 'Notice period'))[0]).toBe('start_date');
});

test('a box for a few digits takes no phone number', () => {
  const part = aControl({ label: 'Phone' }, { maxLength: 3 });

  expect(meanings([part, aControl({ label: 'Phone' }, { maxLength: 20 })])).toEqual(['unknown', 'phone']);
});

test('a list that shows a dial code before a phone number asks for its country, and no other list does', () => {
  const country = (value: string) => aControl({ label: 'Country' }, { kind: 'combobox', value });
  const phone = aControl({ label: 'Phone' }, { kind: 'tel' });

  expect(meanings([country('🇫🇷 +33'), phone])).toEqual(['phone_country_code', 'phone']);
  expect(meanings([country('France'), phone])).toEqual(['country', 'phone']);
});

test('a row of boxes for one character each takes a code', () => {
  const boxes = Array.from({ length: 6 }, () => aControl({}, { maxLength: 1 }));

  expect(new Set(meanings(boxes))).toEqual(new Set(['one_time_code']));
  expect(meanings(boxes.slice(0, 3))).toEqual(['unknown', 'unknown', 'unknown']);
});

test('a box that nobody can see is a trap, unless it is only meant for later', () => {
  expect(hidden('off screen')).toEqual(['honeypot']);
  expect(hidden('no size')).toEqual(['honeypot']);
  expect(hidden('not displayed')).toEqual(['portfolio_url']);
});

test.each([
  'Leave this field blank',
  'Should be empty:',
  "Please don't fill this in",
  'This field is for validation purposes and should be left unchanged.',
  'If you are human, leave this field empty',
  'Dieses Feld bitte leer lassen',
  'Ne pas remplir',
])('a box that says it stays empty is a trap: %s', (text) => {
  const box = (required: boolean) => aControl({ name: 'website', nearby: text }, { required });

  expect(meanings([box(false)])).toEqual(['honeypot']);
  expect(meanings([box(true)])).not.toEqual(['honeypot']);
});

test('what stays empty in some cases only is none', () => {
  expect(meanings([aControl({ label: 'City', hint: 'Do not leave this field blank' })])).toEqual(['city']);
  expect(meanings([aControl({ label: 'Phone', hint: 'Students may leave this blank' })])).toEqual(['phone']);
  expect(meanings([aControl({ label: 'Middle name (leave blank if none)' })])).toEqual(['middle_name']);
  expect(meanings([aControl({ label: 'Other names', hint: 'Leave this blank if you have none' })])).toEqual([
    'question',
  ]);
});

test('what expires where no card is asked for is a document', () => {
  const expiry = aControl({ label: 'Date of expiry' });

  expect(meanings([expiry])).toEqual(['unknown']);
  expect(meanings([aControl({ label: 'Card number' }), expiry])).toEqual(['payment', 'payment']);
});

test('what is called otherwise in its label and its name is not what its autocomplete says', () => {
  const state = (name: string) =>
    aControl({ label: 'State / Province', name, autocomplete: 'address-level2' });

  expect(meanings([state('state')])).toEqual(['state']);
  expect(meanings([state('x7')])).toEqual(['city']);
});

test('a number that is verified is no e-mail address once more', () => {
  expect(meanings([email, aControl({ label: 'Verify number' })])).toEqual(['email', 'unknown']);
});

test('forms are read apart from each other', () => {
  const other = aControl({ label: 'Confirm email' }, { form: '#newsletter' });

  expect(meanings([email, other])).toEqual(['email', 'email']);
});

function years(from: number, to: number): Control {
  const options = someOptions(...Array.from({ length: to - from }, (_, at) => `${from + at}`));
  return aControl({}, { kind: 'select', options });
}

function below(section: string, label: string): string[] {
  return meanings([aControl({ label, section })]);
}

function hidden(hiddenBy: Control['hiddenBy']): string[] {
  return meanings([aControl({ label: 'Website' }, { visible: false, hiddenBy })]);
}

test('a new account that is named by an e-mail address asks for the address', () => {
  const account = (nearby: string) => [
    aControl({ label: 'Account', nearby }),
    password,
    aControl({ label: 'Repeat password' }, { kind: 'password' }),
  ];

  expect(meanings(account('E-mail address is your account.'))[0]).toBe('email');
  expect(meanings(account('We send news to your e-mail address.'))[0]).toBe('username');
});

describe('who somebody says they are', () => {
  const asked = (label: string, ...options: string[]) =>
    aControl({ label }, { kind: 'select', options: someOptions(...options) });
  const RACES = ['Asian', 'Black or African American', 'White'];

  test.each([
    ['Ethnicity', ['Hispanic or Latino', 'Not Hispanic or Latino', 'Prefer not to say']],
    ['What is your ethnicity?', ['Yes, I am Hispanic or Latino', 'No']],
  ])('is asked apart from race: %s %j', (label, options) => {
    expect(meanings([asked(label, ...options), asked('Race', ...RACES)])).toEqual([
      'hispanic_ethnicity',
      'race',
    ]);
  });

  test('is asked apart from race where a list does not show what it holds', () => {
    const closed = (label: string) => aControl({ label }, { kind: 'combobox' });

    expect(meanings([closed('Ethnicity'), closed('Race')])).toEqual(['hispanic_ethnicity', 'race']);
  });

  test.each([
    ['alone', [asked('Ethnicity', ...RACES)], ['race']],
    [
      'alone, of races that are said not to be Hispanic',
      [
        asked(
          'Ethnicity',
          'Hispanic or Latino',
          'White (Not Hispanic or Latino)',
          'Asian (Not Hispanic or Latino)',
        ),
      ],
      ['race'],
    ],
    ['in one with race', [asked('Race / Ethnicity', 'Hispanic or Latino', ...RACES)], ['race']],
    ['in words of one’s own', [aControl({ label: 'Ethnicity' }), asked('Race', ...RACES)], ['race', 'race']],
    [
      'by groups of people, beside race',
      [asked('Ethnicity', 'Arab', 'Bengali', 'Welsh'), asked('Race', ...RACES)],
      ['race', 'race'],
    ],
  ])('is race where ethnicity is asked %s', (_how, controls, expected) => {
    expect(meanings(controls)).toEqual(expected);
  });

  test('is not asked by a question that is answered by yes or no', () => {
    const whether = asked('Does your gender identity match the sex on your birth certificate?', 'Yes', 'No');

    expect(meanings([asked('What is your gender identity?', 'Man', 'Woman'), whether])).toEqual([
      'gender',
      'question',
    ]);
  });
});

describe('the end of a period that only its box says', () => {
  const school = labelled('University', 'Degree');
  const period = (label: string, start = 'Start date') => [
    aControl({ label, placeholder: start }),
    aControl({ placeholder: 'End date' }),
  ];

  test('is that of what stands before it, and of no school above', () => {
    expect(meanings([...school, ...period('Availability')]).slice(2)).toEqual(['unknown', 'unknown']);
  });

  test.each([
    ['where the first says only that it is the start', period('Start date')],
    ['where the first says nothing', period('')],
    ['where another question stands before it', period('Thesis', '')],
  ])('is that of the school %s', (_where, controls) => {
    expect(meanings([...school, ...controls]).at(-1)).toBe('education_end');
  });
});
