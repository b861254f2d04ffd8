import { describe, expect, test } from '@jest/globals';
import { aControl, aLook } from '../../testing/pageLooks.ts';
import { recogniseControls } from '../recognise.ts';

const meaningOf = (evidence: Parameters<typeof aControl>[0], parts: Parameters<typeof aControl>[1] = {}) =>
  recogniseControls(aLook({ controls: [aControl(evidence, parts)] }))[0]?.meaning;

const NOT_OURS = [
  'For office use only',
  'Internal use only – do not complete',
  'To be completed by HR',
  'Recruiters only',
  'Only if different from your name above',
  'If different from home address',
  'Complete only if you are under 18',
  'Only for employees of our company',
  'Fill in only if you do not have a US address',
  'Nur für den internen Gebrauch',
  'Falls abweichend',
  'Si différente de l’adresse',
  'Falls Sie nicht in Deutschland wohnen',
  'Wenn Sie anderswo wohnen, bitte angeben',
];

describe('what others fill in, or a case that nobody told of wants, stays empty:', () => {
  test.each(NOT_OURS)('%s', (text) => {
    expect(meaningOf({ label: 'City', hint: text })).toBe('unknown');
    expect(meaningOf({ label: 'City', nearby: `City\n${text}` })).toBe('unknown');
    expect(meaningOf({ label: 'Start date', legend: text })).toBe('unknown');
    expect(meaningOf({ label: 'City', hint: text }, { required: true })).toBe('city');
  });
});

describe('what is told for other reasons does not keep it empty:', () => {
  test.each([
    'Only if applicable',
    'If you have one',
    'We use it only for recruiting',
    'Only enter letters',
    'Only for contacting you',
    'Only the city, if you can',
    'For EU use only letters of your language',
    'Falls vorhanden',
    'For internal use only, never shared with third parties.',
    'Your data is for company use only.',
    'Sus datos son para uso interno.',
    'Only if we cannot reach you otherwise',
    'Only when you want a reply',
    'Wenn Sie möchten',
    'Falls Sie umziehen, nennen Sie den jetzigen Ort.',
    'Wenn Sie Fragen haben',
  ])('%s', (hint) => {
    expect(meaningOf({ label: 'City', hint })).toBe('city');
  });

  test('what invites to apply heads a form for all', () => {
    const INVITES = [
      'Wenn Sie sich bewerben möchten, füllen Sie das Formular aus',
      'Si vous avez envie de nous rejoindre',
    ];

    expect(INVITES.map((section) => meaningOf({ label: 'City', section }))).toEqual(['city', 'city']);
  });

  test('what is wanted of those who have it is told by who has it', () => {
    const ofWork = 'Complete this section if you have work experience';

    expect(meaningOf({ label: 'LinkedIn profile', hint: 'Enter if you have LinkedIn' })).toBe('linkedin_url');
    expect(meaningOf({ label: 'Current company', section: ofWork })).toBe('current_company');
    expect(meaningOf({ label: 'City', section: ofWork })).toBe('unknown');
    expect(
      meaningOf({ label: 'Current company', section: 'Complete this section if you are employed by us' }),
    ).toBe('unknown');
  });

  test('a name by which somebody is called is told where they have one', () => {
    expect(meaningOf({ label: 'Preferred name', hint: 'If different from your first name' })).toBe(
      'preferred_name',
    );
  });
});
