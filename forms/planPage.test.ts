import { describe, expect, test } from '@jest/globals';
import { Profile } from '../contracts/profile.ts';
import { SAMPLE_PROFILE } from '../testing/apiCaller.ts';
import { aControl, aLook, someOptions } from '../testing/pageLooks.ts';
import type { Control } from './control.ts';
import type { Meaning, Recognition } from './meanings.ts';
import { type Action, type Known, type Plan, planPage } from './planPage.ts';

const KNOWN: Known = {
  profile: Profile.parse(SAMPLE_PROFILE),
  given: {},
  human: {},
  memory: { answers: [], site: 'jobs.example' },
  hasResume: true,
};

test('a slider that cannot stand where it should is asked about, wherever it stands', () => {
  const slider = aControl(
    { label: 'Years of experience' },
    { kind: 'number', required: true, value: '0', demands: { type: 'range', min: '0', step: '5' } },
  );

  expect(plan([[slider, 'years_of_experience']])).toMatchObject({
    actions: [],
    open: [{ question: 'Years of experience' }],
  });
});

test('a permit for another country than the applicant’s is asked about', () => {
  const asks = (question: string) =>
    plan([[aControl({ label: question }, { required: true }), 'work_authorization']], {
      profile: Profile.parse({
        ...SAMPLE_PROFILE,
        work_authorization: 'Yes',
        location: { country: 'United States' },
      }),
    });

  expect(asks('Are you authorized to work in the United States?').open).toEqual([]);
  expect(asks('Are you authorized to work in Canada?')).toMatchObject({ actions: [], open: [{}] });
});

test('where they heard of it is said in every list that asks, and not in a box beside one', () => {
  const label = 'How did you hear about';
  const list = (about: string): [Control, Meaning] => [
    aControl({ label: `${label} ${about}?` }, { kind: 'select', options: someOptions('LinkedIn', 'Other') }),
    'how_heard',
  ];
  const box: [Control, Meaning] = [aControl({ label: `${label} us, in your words?` }), 'how_heard'];

  const { actions } = plan([list('Acme'), list('this position'), box], {
    given: { 'How did you hear about this job?': 'LinkedIn' },
  });

  expect(actions.map(({ control }) => control.kind)).toEqual(['select', 'select']);
});

describe('a box that says that two addresses are the same', () => {
  const addresses = (below: Partial<Control> = {}): [Control, Meaning][] => [
    [aControl({ label: 'City' }, { selector: '#a' }), 'city'],
    [aControl({ label: 'Zip' }, { selector: '#b' }), 'postal_code'],
    [
      aControl(
        { label: 'My mailing address is the same as above' },
        { selector: '#same', kind: 'checkbox', options: someOptions('on') },
      ),
      'unknown',
    ],
    [aControl({ label: 'Mailing city' }, { selector: '#c', required: true, ...below }), 'city'],
    [aControl({ label: 'Mailing zip' }, { selector: '#d' }), 'postal_code'],
  ];
  const entered = (known: Partial<Known>, below?: Partial<Control>) =>
    plan(addresses(below), known).actions.map(({ control }) => control.selector);

  test('is ticked in place of the second where both would be given the same', () => {
    expect(entered({})).toEqual(['#a', '#b', '#same']);
  });

  test('is left where they would not be', () => {
    expect(entered({ given: { 'Mailing city': 'Boston' } })).toEqual(['#a', '#b', '#c', '#d']);
  });

  test('is left where it has nothing below it to compare', () => {
    expect(plan(addresses().slice(0, 3)).actions.map(({ control }) => control.selector)).toEqual([
      '#a',
      '#b',
    ]);
  });
});

describe('a date in parts', () => {
  const monthAndYear = (selector: string) => [
    aControl(
      { label: 'Month', legend: 'When did you leave?' },
      {
        kind: 'select',
        selector: `${selector}m`,
        required: true,
        options: someOptions('', 'January', 'February', 'March'),
      },
    ),
    aControl(
      { label: 'Year', legend: 'When did you leave?' },
      { kind: 'text', selector: `${selector}y`, required: true },
    ),
  ];
  const asDate = (controls: Control[], known: Partial<Known> = {}) =>
    plan(
      controls.map((control): [Control, Meaning] => [control, 'unknown']),
      known,
    );

  test('is one question, and one answer goes into all of its parts', () => {
    const { open } = asDate(monthAndYear('#'));
    const { actions } = asDate(monthAndYear('#'), { human: { [open[0]?.id ?? '']: '2024-03-15' } });

    expect(open).toMatchObject([{ question: 'When did you leave?', required: true, asOne: 'date' }]);
    expect(actions).toMatchObject([{ options: [{ label: 'March' }] }, { text: '2024' }]);
  });

  test('is not taken for another date beside it that is asked in the same words', () => {
    const { open } = asDate([...monthAndYear('#from'), ...monthAndYear('#to')]);

    expect(open.map(({ question }) => question)).toEqual([
      'When did you leave? (1 of 2)',
      'When did you leave? (2 of 2)',
    ]);
  });

  test.each(['soon', '12'])('is asked for again when the answer is none: %s', (answer) => {
    const { actions, open } = asDate(monthAndYear('#'), { human: { 'When did you leave?': answer } });

    expect(actions).toEqual([]);
    expect(open).toMatchObject([{ note: expect.stringContaining('YYYY-MM-DD') }]);
  });
});

describe('what is entered', () => {
  test('is a person’s answer, else what was given with the job, else the profile', () => {
    const city = aControl({ label: 'City' });

    const sources = [
      plan([[city, 'city']], { human: { City: 'Arlington' }, given: { City: 'Boston' } }),
      plan([[city, 'city']], { given: { 'City *': 'Boston' } }),
      plan([[city, 'city']]),
    ].map(({ actions }) => actions[0]);

    expect(sources).toMatchObject([
      { kind: 'type', text: 'Arlington', source: 'human' },
      { kind: 'type', text: 'Boston', source: 'given' },
      { kind: 'type', text: 'New York', source: 'profile' },
    ]);
  });

  test('is the whole place where a town is chosen, and then the town where a box takes no text', () => {
    const list = aControl({ label: 'City' }, { kind: 'combobox' });
    const box = aControl({ label: 'City' });
    const unchosen = new Map([['0 #control', { options: ['Albany'], chosen: { 'new york': [] } }]]);

    const actions = [
      plan([[list, 'city']]),
      planPage(
        aLook({ controls: [box] }),
        [{ meaning: 'city', confidence: 1, evidence: [] }],
        KNOWN,
        unchosen,
      ),
    ].map((made) => made.actions[0]);

    expect(actions).toMatchObject([
      { kind: 'pick', wanted: 'New York, New York, United States' },
      { kind: 'type', text: 'New York, New York, United States' },
    ]);
  });

  test('is one of several skills where one is asked for by its number', () => {
    const boxes = ['Skill 1', 'Skill 2', 'Skill 3', 'Skills'].map((label) => aControl({ label }));
    const asked = boxes.map((box): [Control, Meaning] => [box, 'skills']);

    expect(plan(asked).actions.map((action) => action.kind === 'type' && action.text)).toEqual([
      'COBOL',
      'Compilers',
      'COBOL, Compilers',
    ]);
  });

  test('in the only item of a list is what was given for the list', () => {
    const item = (label: string) => aControl({ label, legend: 'List your skills' });
    const given = { 'List your skills': 'React' };
    const typed = (...labels: string[]) => {
      const asked = labels.map((label): [Control, Meaning] => [item(label), 'skills']);
      return plan(asked, { given }).actions.map((action) => action.kind === 'type' && action.text);
    };

    expect(typed('List your skills-1')).toEqual(['React']);
    expect(typed('List your skills-2')).not.toContain('React');
    expect(typed('List your skills-1', 'List your skills-2')).not.toContain('React');
    expect(typed('Grade-1')).not.toContain('React');
  });

  test('is nothing else than what was given, unless it says the same: it is asked for', () => {
    const country = aControl(
      { label: 'Country' },
      { kind: 'select', required: true, options: someOptions('Canada', 'United States') },
    );

    const { actions, open } = plan([[country, 'country']], { given: { Country: 'Atlantis' } });

    expect(actions).toEqual([]);
    expect(open).toMatchObject([{ question: 'Country', note: expect.stringContaining('not one of') }]);
  });

  test('for a name, with whose it is alone', () => {
    const boxes = ['Name', 'Phone'].map((label) => aControl({ label, section: 'Emergency contact' }));
    const about: Recognition = {
      meaning: 'unknown',
      confidence: 1,
      evidence: [],
      about: 'Emergency contact',
    };
    const given = { 'Emergency contact': 'Tom' };
    const { actions } = planPage(aLook({ controls: boxes }), [about, about], { ...KNOWN, given });

    expect(actions).toMatchObject([{ kind: 'type', text: 'Tom', control: { evidence: { label: 'Name' } } }]);
  });

  test.each([
    ['Vehicle information', 'Vehicle make', true],
    ['Vehicle', 'Make of vehicle', true],
    ['Vehicle', 'Make of previous vehicle', false],
    ['Trailer', 'Vehicle make', false],
    ['Which of them do you drive?', 'Vehicle make', false],
  ])('with the short heading above it, %s: %s', (section, question, isAnswered) => {
    const make = aControl({ label: 'Make', section });

    expect(plan([[make, 'unknown']], { given: { [question]: 'Tatra' } }).actions).toHaveLength(
      isAnswered ? 1 : 0,
    );
  });

  test.each<[string, Partial<Control>, string, Partial<Action> | null]>([
    ['a text', { kind: 'text' }, 'Ada', { kind: 'type', text: 'Ada' }],
    ['a text that is too long', { kind: 'text', maxLength: 2 }, 'Ada', null],
    ['an e-mail', { kind: 'email' }, 'a@b.example', { kind: 'type', text: 'a@b.example' }],
    ['no e-mail', { kind: 'email' }, 'Ada', null],
    ['a day', { kind: 'date' }, '2024-01-31', { kind: 'type', text: '2024-01-31' }],
    ['words for a day', { kind: 'date' }, 'next week', null],
    ['a number', { kind: 'number' }, '12', { kind: 'type', text: '12' }],
    ['a number with a unit', { kind: 'number' }, '90,000 USD', { kind: 'type', text: '90000' }],
    ['a number with a sign', { kind: 'number' }, '$90 000', { kind: 'type', text: '90000' }],
    ['a part', { kind: 'number' }, '4,5 years', { kind: 'type', text: '4.5' }],
    ['less than nothing', { kind: 'number' }, '-5', { kind: 'type', text: '-5' }],
    ['a phone number for a number', { kind: 'number' }, '+1 415 555 0123', null],
    ['a short one', { kind: 'number' }, '+14155550123', null],
    ['a code for a number', { kind: 'number' }, 'SW1A 1AA', null],
    ['thousands in short', { kind: 'number' }, '90k', { kind: 'type', text: '90000' }],
    ['a range for a number', { kind: 'number' }, '80,000 to 90,000', null],
    ['thousands or decimals', { kind: 'number' }, '90.000', null],
    ['words for a number', { kind: 'number' }, 'many', null],
    ['an option', { kind: 'radio', options: someOptions('Yes', 'No') }, 'no', { kind: 'choose' }],
    ['no option', { kind: 'radio', options: someOptions('Yes', 'No') }, 'perhaps', null],
    [
      'a list that must be opened',
      { kind: 'combobox' },
      'Berlin',
      { kind: 'pick', wanted: 'Berlin', found: null },
    ],
    ['several', { kind: 'multiselect', options: someOptions('A', 'B', 'C') }, 'A, C', { kind: 'choose' }],
    [
      'several, the last behind a word',
      { kind: 'multiselect', options: someOptions('Go', 'SQL', 'Python') },
      'Python, Go and SQL',
      { kind: 'choose' },
    ],
    [
      'one of two words',
      { kind: 'multiselect', options: someOptions('Research and development', 'Sales') },
      'Research and development & Sales',
      { kind: 'choose' },
    ],
    ['some that are none', { kind: 'multiselect', options: someOptions('Go', 'SQL') }, 'Go and Rust', null],
    [
      'several in lines',
      { kind: 'multiselect', options: someOptions('A, too', 'B') },
      'A, too\nB',
      { kind: 'choose' },
    ],
    ['several, one unknown', { kind: 'multiselect', options: someOptions('A', 'B') }, 'A, X', null],
    ['yes', { kind: 'checkbox', options: someOptions('on') }, 'Yes', { kind: 'check', checked: true }],
    ['no', { kind: 'checkbox', options: someOptions('on') }, 'No', { kind: 'check', checked: false }],
    [
      'a German no',
      { kind: 'checkbox', options: someOptions('on') },
      'Nein',
      { kind: 'check', checked: false },
    ],
    ['a tale for a box', { kind: 'checkbox', options: someOptions('on') }, 'it depends', null],
    ['a password', { kind: 'password' }, 'hunter2', null],
  ])('suits the control: %s', (_what, parts, answer, expected) => {
    const { actions } = plan([[aControl({ label: 'Q' }, parts), 'question']], { given: { Q: answer } });

    expect(actions).toMatchObject(expected === null ? [] : [expected]);
  });

  test('is the resume, where there is one and it is asked for', () => {
    const file = aControl({ label: 'CV' }, { kind: 'file', required: true });

    expect(plan([[file, 'resume_file']]).actions).toMatchObject([{ kind: 'upload', source: 'resume' }]);
    expect(plan([[file, 'resume_file']], { hasResume: false })).toMatchObject({
      actions: [],
      open: [{ question: 'CV' }],
    });
  });

  test('is never the resume where a letter is wanted, but the letter', () => {
    const file = aControl({ label: 'Letter' }, { kind: 'file', required: true });
    const { cover_letter: text = '', ...profile } = KNOWN.profile;

    expect(plan([[file, 'cover_letter_file']]).actions).toMatchObject([
      { kind: 'upload', letter: { text, format: 'pdf' }, source: 'profile' },
    ]);
    expect(plan([[file, 'cover_letter_file']], { profile })).toMatchObject({
      actions: [],
      open: [{ question: 'Letter' }],
    });
  });

  test('is never anything where nobody sees it, where it is a trap, or where it is secret', () => {
    const name = { label: 'First name' };
    const controls: [Control, Meaning][] = [
      [aControl(name, { visible: false }), 'first_name'],
      [aControl(name, { disabled: true }), 'first_name'],
      ...(['honeypot', 'payment', 'one_time_code', 'search'] as const).map((meaning): [Control, Meaning] => [
        aControl(name, { required: true }),
        meaning,
      ]),
      ...(['password', 'username'] as const).map((meaning): [Control, Meaning] => [aControl(name), meaning]),
    ];

    expect(plan(controls, { given: { 'First name': 'Ada' } })).toEqual({ actions: [], open: [] });
  });

  test('is the login that was given, where the form opens an account along with it, and no answer', () => {
    const controls: [Control, Meaning][] = [
      [aControl({ label: 'First name' }, { selector: '#first' }), 'first_name'],
      [aControl({ label: 'Password' }, { kind: 'password', required: true }), 'password'],
      [aControl({ label: 'Repeat it' }, { kind: 'password', required: true }), 'password_confirmation'],
    ];
    const login = { username: 'grace', password: 'hunter2' };
    const elsewhere = controls.map(([control, meaning]): [Control, Meaning] => [
      { ...control, form: meaning === 'first_name' ? 'form' : '#sign-in' },
      meaning,
    ]);

    expect(plan(controls, { login }).actions.slice(1)).toMatchObject([
      { kind: 'type', text: 'hunter2' },
      { kind: 'type', text: 'hunter2' },
    ]);
    expect(plan(controls, { given: { Password: 'hunter2' } })).toMatchObject({
      actions: [{ text: 'Grace' }],
      open: [{ isSecret: true }, { isSecret: true }],
    });
    expect(plan(elsewhere, { login })).toMatchObject({ actions: [{ text: 'Grace' }], open: [] });
  });

  test('is a consent that the form cannot be sent without, unless the person says no to it', () => {
    const box = aControl(
      { label: 'I agree to the privacy policy' },
      { kind: 'checkbox', required: true, options: someOptions('on') },
    );

    expect(plan([[box, 'consent']]).actions).toMatchObject([
      { kind: 'check', checked: true, source: 'page' },
    ]);
    expect(
      plan([[box, 'consent']], { human: { 'I agree to the privacy policy': 'No' } }).actions,
    ).toMatchObject([{ kind: 'check', checked: false, source: 'human' }]);
  });
});

describe('what is asked', () => {
  test('is each question that nothing answers, and whatever is required, by what the page calls it', () => {
    const { actions, open } = plan([
      [aControl({ label: 'Why us?' }, { required: true }), 'question'],
      [aControl({ label: 'Anything else?' }), 'question'],
      [aControl({ name: 'q_17' }, { required: true }), 'unknown'],
      [aControl({ label: 'Gender' }, { kind: 'select', options: someOptions('Female') }), 'gender'],
    ]);

    expect(actions).toEqual([]);
    expect(open.map(({ question, required }) => [question, required])).toEqual([
      ['Why us?', true],
      ['Anything else?', false],
      ['q_17', true],
      ['Gender', false],
    ]);
  });

  test.each<[string, Control, Meaning]>([
    ['a second address line', aControl({ label: 'Address line 2' }), 'address_line2'],
    ['a middle name', aControl({ label: 'Middle name' }), 'middle_name'],
    ['what has no question', aControl({ name: 'x' }), 'unknown'],
    ['news that are offered', aControl({ label: 'Keep me posted?' }, { kind: 'checkbox' }), 'question'],
    ['a file', aControl({ label: 'Portfolio?' }, { kind: 'file' }), 'question'],
    ['what nobody sees', aControl({ label: 'Why us?' }, { visible: false }), 'question'],
    ['what is answered', aControl({ label: 'Why us?' }, { value: 'Ask' }), 'question'],
  ])('is not what may stay empty and is no question: %s', (_what, control, meaning) => {
    expect(plan([[control, meaning]]).open).toEqual([]);
  });

  test('tells questions of the same text by their sections, else by their numbers', () => {
    const job = (section: string) => aControl({ label: 'Start?', section }, { required: true });
    const named = plan([
      [job('First job'), 'question'],
      [job('Second job'), 'question'],
    ]);
    const numbered = plan([
      [job('Jobs'), 'question'],
      [job('Jobs'), 'question'],
    ]);
    const [, second] = numbered.open;

    expect(named.open.map(({ question }) => question)).toEqual(['Start? (First job)', 'Start? (Second job)']);
    expect(numbered.open.map(({ question }) => question)).toEqual(['Start? (1 of 2)', 'Start? (2 of 2)']);
    expect(
      plan(
        [
          [job('Jobs'), 'question'],
          [job('Jobs'), 'question'],
        ],
        { human: { [second?.id ?? '']: '2020' } },
      ),
    ).toMatchObject({
      actions: [{ kind: 'type', text: '2020', source: 'human' }],
      open: [{ question: 'Start? (1 of 2)' }],
    });
  });

  test('is asked again, with a note, where the person’s answer does not fit', () => {
    const country = aControl(
      { label: 'Country' },
      { kind: 'select', options: someOptions('Canada', 'United States') },
    );
    const size = aControl({ label: 'Size?' }, { kind: 'select', options: someOptions('S', 'L') });
    const idOf = (control: Control) => plan([[control, 'question']]).open[0]?.id ?? '';

    expect(plan([[country, 'country']], { human: { [idOf(country)]: 'Atlantis' } })).toMatchObject({
      actions: [],
      open: [{ isMisanswered: true, note: 'The answer given is not one of the options.' }],
    });
    expect(plan([[size, 'question']], { given: { 'Size?': 'XXL' } }).open).toMatchObject([
      { isMisanswered: false, note: 'The answer given is not one of the options.' },
    ]);
  });

  test.each<[string, Partial<Control>, boolean]>([
    ['a text that is there', { value: 'typed before' }, false],
    ['blanks', { value: '  ' }, true],
    ['what a list shows by itself', { kind: 'select', value: 'Canada', options: chosen('Canada') }, true],
    ['an option that was chosen', { kind: 'radio', options: chosen('Yes') }, false],
    ['a placeholder that is chosen', { kind: 'radio', options: chosen('Select…') }, true],
  ])('is told by what the page shows: %s', (_what, parts, isAsked) => {
    const { open } = plan([[aControl({ label: 'Q' }, { required: true, ...parts }), 'question']]);

    expect(open).toHaveLength(isAsked ? 1 : 0);
  });
});

function plan(controls: [Control, Meaning][], known: Partial<Known> = {}): Plan {
  return planPage(
    aLook({ controls: controls.map(([control]) => control) }),
    controls.map(([, meaning]) => ({ meaning, confidence: 1, evidence: [] })),
    { ...KNOWN, ...known },
  );
}

function chosen(label: string) {
  return someOptions(label, 'Other').map((option) => ({ ...option, chosen: option.label === label }));
}
