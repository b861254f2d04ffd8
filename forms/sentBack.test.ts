import { describe, expect, test } from '@jest/globals';
import { aControl, aLook, someOptions } from '../testing/pageLooks.ts';
import type { Control } from './control.ts';
import { isSentBack, withDemands } from './sentBack.ts';

const name = aControl({ label: 'First name' }, { selector: '#a', value: 'Grace' });
const compiler = aControl({ label: 'Favourite compiler' }, { selector: '#b' });
const agreed = aControl(
  { label: 'I accept the terms and conditions' },
  {
    kind: 'checkbox',
    selector: '#k',
    options: someOptions('I accept').map((option) => ({ ...option, chosen: true })),
  },
);
const faulty = { ...compiler, invalid: true, error: 'Please tell us' };

describe('a page is sent back', () => {
  test.each([
    ['that marks a field', [name, faulty], []],
    [
      'whose ids are other ones',
      [
        { ...name, selector: '#x' },
        { ...faulty, selector: '#y' },
      ],
      [],
    ],
    ['that says for all of it what is wrong', [name, compiler], ['Please correct the errors below']],
    ['that reveals more with its complaint', [name, faulty, aControl({ label: 'Year' })], []],
  ])('%s', (_which, controls, alerts) => {
    expect(isSentBack(page([name, compiler]), page(controls, alerts))).toBe(true);
  });
});

describe('a page has gone on', () => {
  test.each([
    ['to other questions', [aControl({ label: 'Phone' }, { invalid: true })], []],
    ['to the same questions of the next reference', [{ ...name, value: '' }, compiler], []],
    ['to more of them', [name, compiler, aControl({ label: 'Phone' })], []],
    ['to words alone', [], ['Errors are human']],
    ['with a word of praise', [name, compiler], ['Saved']],
  ])('%s', (_which, controls, alerts) => {
    expect(isSentBack(page([name, compiler]), page(controls, alerts))).toBe(false);
  });

  test('and what it complained of before counts no more', () => {
    const before = page([name, compiler], ['Please correct the errors below']);

    expect(isSentBack(before, before)).toBe(false);
  });
});

test('what it says while it is busy is no fault', () => {
  const { signals } = page([], []);
  const says = (text: string) => ({ ...page([name, compiler], []), signals: { ...signals, text } });

  expect(isSentBack(page([name, compiler], []), says('Please wait, you must not close this page'))).toBe(
    false,
  );
  expect(isSentBack(page([name, compiler], []), says('You must accept the terms'))).toBe(true);
});

describe('it demands', () => {
  const privacy = aControl(
    { label: 'I have read and accept the Privacy Notice' },
    { kind: 'checkbox', selector: '#p' },
  );
  const years = aControl({ label: 'Years' }, { selector: '#y' });
  const newsletter = aControl({ label: 'Newsletter' }, { kind: 'checkbox', selector: '#n' });

  test.each([
    ['what it marks', [name, faulty, newsletter], [], ['Favourite compiler']],
    [
      'all that is empty, but for boxes to tick, where it does not say what is missing',
      [name, compiler, newsletter],
      ['Fill in all required fields'],
      ['Favourite compiler'],
    ],
    [
      'what it marks as required before all else that is empty',
      [{ ...name, required: true }, { ...years, required: true }, compiler],
      ['Fill in all required fields'],
      ['First name', 'Years'],
    ],
    [
      'all that is empty where nothing that it marks as required is',
      [{ ...name, required: true }, compiler],
      ['Fill in all required fields'],
      ['First name', 'Favourite compiler'],
    ],
    [
      'nothing else where it names what is not here',
      [{ ...name, required: true }, compiler],
      ['Missing entry for required field: Languages'],
      ['First name'],
    ],
    [
      'all that is empty where it names what is not here, and marks nothing as required',
      [name, compiler],
      ['The field From is required and must have a value.'],
      ['Favourite compiler'],
    ],
    [
      'what there is to consent to, where nothing else is empty',
      [name, privacy, newsletter],
      ['Please complete all required fields.'],
      ['I have read and accept the Privacy Notice'],
    ],
    [
      'no consent before what is empty',
      [name, compiler, privacy],
      ['Please complete all required fields.'],
      ['Favourite compiler'],
    ],
    [
      'no consent where it names something else',
      [name, privacy],
      ['Missing entry for required field: Languages'],
      [],
    ],
    ['nothing where it only speaks', [name, compiler], ['Saved'], []],
    [
      'all that is empty, where it says nothing at all',
      [name, compiler, newsletter],
      [],
      ['Favourite compiler'],
    ],
    [
      'nothing else, where it wants something agreed to that was agreed to since',
      [name, compiler, agreed],
      ['You must accept the terms before sending.'],
      [],
    ],
    [
      'all that is empty, where it wants the fields filled as well',
      [name, compiler, agreed],
      ['Please fill in all fields and accept the terms.'],
      ['Favourite compiler'],
    ],
    [
      'all that is empty, where nothing can be agreed to',
      [name, compiler],
      ['You must accept the terms before sending.'],
      ['Favourite compiler'],
    ],
    [
      'what is unchosen before that',
      [name, compiler, aControl({ label: 'Country' }, { kind: 'select', selector: '#c' })],
      [],
      ['Country'],
    ],
  ])('%s', (_what, controls, alerts, demanded) => {
    const wanted = withDemands(page(controls, alerts)).controls.filter(({ required }) => required);

    expect(wanted.map(({ evidence }) => evidence.label)).toEqual(demanded);
  });

  test('another value in place of one that it marks without a word', () => {
    const [marked] = withDemands(page([{ ...name, invalid: true }])).controls;

    expect(marked).toMatchObject({ required: true, error: 'The page does not take this value.' });
  });
});

function page(controls: Control[], alerts: string[] = []) {
  const { signals } = aLook();
  return aLook({ controls, signals: { ...signals, alerts } });
}
