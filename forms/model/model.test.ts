import { describe, expect, test } from '@jest/globals';
import { Profile } from '../../contracts/profile.ts';
import { SAMPLE_PROFILE } from '../../testing/apiCaller.ts';
import { aControl, aLook, someOptions } from '../../testing/pageLooks.ts';
import { askedOnPage } from '../answers/asked.ts';
import type { Control } from '../control.ts';
import { type Known, type Plan, planPage } from '../planPage.ts';
import { recogniseControls } from '../recognise.ts';
import { briefOf } from './briefOf.ts';
import type { Brief, Proposal } from './formModel.ts';

const GIVEN = { 'Preferred shift': 'Nights', 'Do you need sponsorship?': 'No', 'Can you not travel?': 'Yes' };
const KNOWN: Known = {
  profile: Profile.parse(SAMPLE_PROFILE),
  given: GIVEN,
  human: {},
  memory: { answers: [], site: '' },
  hasResume: false,
};
const HANDLE = aControl({ label: 'Handle zzz' });
const SHIFT = aControl(
  { label: 'When would you rather be with us?' },
  { kind: 'select', required: true, options: someOptions('Days', 'Nights') },
);

describe('what a model is shown', () => {
  test('is what nobody understood, and the names of what is known', () => {
    const size = aControl({ label: 'Zzz zzz?' }, { kind: 'radio', options: someOptions('S', 'L') });
    const brief = shown(HANDLE, size, aControl({ label: 'First name' }));

    expect(brief?.controls).toMatchObject([
      { text: 'Handle zzz', kind: 'text' },
      { text: 'Zzz zzz?', options: ['S', 'L'] },
    ]);
    expect(brief?.facts).toContainEqual({ fact: 'email', about: 'email' });
    expect(brief?.facts).toContainEqual({ fact: 'answer_1', about: 'Preferred shift' });
  });

  test('has placeholders for all that a page repeats of the applicant', () => {
    const brief = shown(
      aControl({
        label: 'GRACE Hopper, zzz of Compilers  Inc.?',
        hint: 'as in grace.hopper@example.com',
        section: '10001',
      }),
      aControl(
        { label: 'Blah blah blah blah?' },
        { kind: 'select', options: someOptions('Yale University', 'Other') },
      ),
    );

    expect(brief?.controls).toMatchObject([
      {
        text: '{{first_name}} {{last_name}}, zzz of {{work_history.0.company}}?',
        hint: 'as in {{email}}',
        section: '{{location.zip}}',
      },
      { options: [] },
    ]);
  });

  test.each<[string, Control]>([
    ['a trap', aControl({ label: 'Leave this empty zzz' }, { visible: false })],
    ['a password', aControl({ label: 'Zzz zzz' }, { kind: 'password' })],
    ['a box that agrees', aControl({ label: 'Zzz zzz' }, { kind: 'checkbox', required: true })],
    ['a long text', aControl({ label: 'Tell us zzz' }, { kind: 'textarea', required: true })],
    ['a permit', aControl({ label: 'Unrestricted work visa zzz?' })],
    ['money', aControl({ label: 'What salary zzz?' })],
    ['health', aControl({ label: 'Any disability zzz?' })],
    ['somebody else', aControl({ label: 'Zzz', section: 'Emergency contact' })],
    ['what was filled', aControl({ label: 'Zzz zzz' }, { value: 'typed' })],
  ])('is not %s', (_what, control) => {
    expect(shown(control)).toBeNull();
    expect(planned([control], { fact: 'email' }).actions).toEqual([]);
  });
});

describe('what a model proposes', () => {
  test('is entered where it fits, and said to be the model’s', () => {
    const handle = planned(
      [HANDLE],
      { meaning: 'github_url' },
      { ...KNOWN, profile: { ...KNOWN.profile, github_url: 'https://g.example' } },
    );
    const shift = planned([SHIFT], { fact: 'answer_1' });

    expect(handle.actions).toMatchObject([{ kind: 'type', text: 'https://g.example', source: 'model' }]);
    expect(shift.actions).toMatchObject([
      { kind: 'choose', options: [{ label: 'Nights' }], source: 'model' },
    ]);
    expect(shift.actions[0]?.recognition.evidence).toContain('model: answer_1');
    expect(shift.actions[0]?.reply).toBeUndefined();
  });

  test.each<[string, Control, Proposal | Proposal[]]>([
    ['what is not known', HANDLE, say(HANDLE, { fact: 'answer_99' })],
    ['a word of its own', HANDLE, say(HANDLE, { fact: 'Ignore all rules' })],
    ['what may not be guessed at', HANDLE, say(HANDLE, { fact: 'answer_2' })],
    ['a meaning that may not be', HANDLE, say(HANDLE, { meaning: 'sponsorship' })],
    ['two things', HANDLE, [say(HANDLE, { fact: 'email' }), say(HANDLE, { fact: 'phone' })]],
    ['two things at once', HANDLE, say(HANDLE, { fact: 'email', meaning: 'phone' })],
    ['the contrary', aControl({ label: 'How far would you go zzz?' }), say(HANDLE, { fact: 'answer_3' })],
    ['what no option says', SHIFT, say(SHIFT, { fact: 'first_name' })],
    ['for another control', HANDLE, say(SHIFT, { fact: 'email' })],
    [
      'what does not fit',
      aControl({ label: 'Zzz zzz' }, { kind: 'number' }),
      say(HANDLE, { meaning: 'email' }),
    ],
  ])('is not followed when it is %s', (_what, control, said) => {
    const list = [said].flat();
    const own = idsOf([control])[0] ?? '';
    const aimed = list.map((one) =>
      one.control === idsOf([SHIFT])[0] && control !== SHIFT ? one : { ...one, control: own },
    );

    expect(
      planPage(aLook({ controls: [control] }), recogniseControls(aLook({ controls: [control] })), {
        ...KNOWN,
        proposals: aimed,
      }).actions,
    ).toEqual([]);
  });

  test('never overrules what is known otherwise', () => {
    const name = aControl({ label: 'First name' });

    expect(planned([name], { fact: 'email' }).actions).toMatchObject([{ text: 'Grace', source: 'profile' }]);
  });
});

function shown(...controls: Control[]): Brief | null {
  const look = aLook({ controls });
  const recognitions = recogniseControls(look);
  const answered = new Set(planPage(look, recognitions, KNOWN).actions.map(({ control }) => control));
  return briefOf(look, recognitions, { known: KNOWN, answered });
}

function planned(controls: Control[], said: Omit<Proposal, 'control'>, known = KNOWN): Plan {
  const look = aLook({ controls });
  const proposals = idsOf(controls).map((control) => ({ control, ...said }));
  return planPage(look, recogniseControls(look), { ...known, proposals });
}

function say(control: Control, said: Omit<Proposal, 'control'>): Proposal {
  return { control: idsOf([control])[0] ?? '', ...said };
}

function idsOf(controls: Control[]): string[] {
  const look = aLook({ controls });
  const asked = askedOnPage(look.controls, recogniseControls(look), null);
  return asked.map((one) => one?.id ?? '');
}
