import { describe, expect, test } from '@jest/globals';
import { aButton, aControl, aLook } from '../testing/pageLooks.ts';
import type { Button, Control } from './control.ts';
import { buttonRole, type ButtonRole } from './buttonLabels.ts';
import { findWayForward } from './buttons.ts';
import { mainForm } from './mainForm.ts';

const form = [
  aControl({ label: 'First name' }),
  aControl({ label: 'Last name' }),
  aControl({ label: 'Email' }),
];

function way(...buttons: Button[]): string | null {
  const found = findWayForward(aLook({ controls: form, buttons }));
  return found && `${found.kind}: ${found.button.label}`;
}

describe('a button of the form', () => {
  test.each([
    [
      'submit',
      [
        'Submit application',
        'Submit',
        'Apply now',
        'Send',
        'Bewerbung absenden',
        'Envoyer',
        'Отправить',
        '送信',
        '提交申请',
      ],
    ],
    [
      'next',
      [
        'Next',
        'Continue',
        'Save and continue',
        'Save and review',
        'Weiter',
        'Suivant',
        'Далее',
        '次へ',
        'Create account',
        'Review',
      ],
    ],
  ])('leads on as %s: %j', (kind, labels) => {
    for (const label of labels) expect(way(aButton(label))).toBe(`${kind}: ${label}`);
  });

  test.each(['OK', 'OK ✓', '→', '»', 'Complete', 'Done', 'Terminer'])(
    'goes on below a question, nobody knows where to: %s',
    (label) => {
      expect(way(aButton(label, { kind: 'button' }))).toBe(`submit: ${label}`);
    },
  );

  test.each([
    ['Complete', 'Next', 'next: Next'],
    ['Done', 'Submit application', 'submit: Submit application'],
    ['Complete', 'Done', null],
    ['Complete later', 'Completed sections', null],
  ])('beside %s, %s: %s', (label, other, expected) => {
    const buttons = [aButton(label, { kind: 'button' }), aButton(other, { kind: 'button' })];
    expect(way(...buttons)).toBe(expected);
  });

  test('belongs to the one question of its page, whatever that is', () => {
    const controls = [aControl({ label: 'Passport' }, { required: true })];
    const found = findWayForward(aLook({ controls, buttons: [aButton('→', { kind: 'button' })] }));
    expect(found?.kind).toBe('submit');
  });

  test.each([
    'Save for later',
    'Save and return later',
    'Save draft',
    'Upload',
    'Attach',
    'Populate Fields ->',
    'Apply with LinkedIn',
    'Autofill with resume',
    'Continue with Google',
    'Back',
    'Cancel',
    'Add another',
    'Remove',
    'Search',
    'Zurück',
    'Datei hochladen',
    'Accept all cookies',
    '',
  ])('does not lead on: %s', (label) => {
    expect(way(aButton(label))).toBeNull();
  });

  test('that says nothing known may still send the form, so it is no mere next', () => {
    expect(way(aButton('Los!'))).toBe('submit: Los!');
    expect(way(aButton('Los!', { kind: 'button' }))).toBeNull();
    expect(way(aButton('Review and submit'))).toBe('submit: Review and submit');
  });
});

describe('of several buttons', () => {
  test('the one of the form that is filled comes first', () => {
    const other = aButton('Submit', { form: '#newsletter' });
    const outside = aButton('Submit application', { form: null });

    expect(way(other)).toBeNull();
    expect(way(other, aButton('Next'), outside)).toBe('next: Next');
    expect(way(other, outside)).toBe('submit: Submit application');
  });

  test('what names the application comes first, then what sends, then what goes on', () => {
    expect(way(aButton('Next'), aButton('Send'))).toBe('submit: Send');
    expect(way(aButton('Send'), aButton('Submit application', { kind: 'image' }))).toBe(
      'submit: Submit application',
    );
  });

  test('equals with the same label are one twice: the later one is taken', () => {
    const [first, second] = [
      aButton('Submit', { selector: '#top' }),
      aButton('submit', { selector: '#bottom' }),
    ];

    expect(findWayForward(aLook({ controls: form, buttons: [first, second] }))?.button.selector).toBe(
      '#bottom',
    );
  });

  test.each([
    ['Submit', 'Submit and create an account'],
    ['Submit', 'Submit & add another'],
    ['Submit', 'Create an account and submit'],
    ['Submit', 'Submit application and create an account'],
    ['Submit application', 'Submit application and join our newsletter'],
    ['Apply', 'Apply and subscribe'],
    ['Absenden', 'Absenden und Konto erstellen'],
    ['Envoyer', 'Envoyer et créer un compte'],
  ])('%s does no more than it must, as %s does', (plain, more) => {
    expect(way(aButton(plain), aButton(more))).toBe(`submit: ${plain}`);
    expect(way(aButton(more), aButton(plain, { kind: 'button' }))).toBe(`submit: ${plain}`);
  });

  test('what does more than it must is taken where nothing plainer can be pressed in its form', () => {
    const more = 'Submit and create an account';

    expect(way(aButton(more), aButton('Submit', { disabled: true }))).toBe(`submit: ${more}`);
    expect(way(aButton(more), aButton('Submit', { form: null }))).toBe(`submit: ${more}`);
    expect(way(aButton('Save and submit'), aButton('Next'))).toBe('submit: Save and submit');
    expect(way(aButton('Clear'), aButton('Save and apply'))).toBe('submit: Save and apply');
  });

  test('equals that differ leave the choice to a person', () => {
    expect(way(aButton('Submit'), aButton('Send'))).toBeNull();
  });

  test('hidden ones do not count, and disabled ones only when there is no other', () => {
    expect(way(aButton('Submit', { visible: false }))).toBeNull();
    expect(way(aButton('Submit', { disabled: true }))).toBe('submit: Submit');
    expect(way(aButton('Send', { disabled: true }), aButton('Submit'))).toBe('submit: Submit');
  });
});

test('on a page without a form, Apply leads to one', () => {
  const look = aLook({ buttons: [aButton('Apply now', { kind: 'link', form: null })] });

  expect(findWayForward(look)).toMatchObject({ kind: 'next', button: { label: 'Apply now' } });
});

describe('a label in another language', () => {
  test.each<[ButtonRole, string[]]>([
    [
      'submit application',
      [
        'Déposer ma candidature',
        'Bewerbung abschicken',
        'Envoyer ma candidature',
        'Enviar solicitud',
        'Enviar candidatura',
        'Invia candidatura',
      ],
    ],
    [
      'submit application',
      ['Sollicitatie versturen', 'Wyślij zgłoszenie', '応募を送信する', 'Complete your application'],
    ],
    [
      'submit',
      [
        'Absenden',
        'Soumettre',
        'Enviar',
        'Submeter',
        'Inviare',
        'Verzenden',
        'Wyślij',
        '送信する',
        'Save & Submit',
      ],
    ],
    [
      'next',
      [
        'Speichern und weiter',
        'Nächster Schritt',
        'Enregistrer et continuer',
        'Étape suivante',
        'Guardar y continuar',
        'Siguiente',
        'Salvar e continuar',
        'Próxima etapa',
        'Salva e continua',
        'Avanti',
        'Opslaan en doorgaan',
        'Volgende',
        'Zapisz i kontynuuj',
        'Dalej',
        '保存して次へ',
        '確認画面へ',
        'Next: upload your resume',
        'Save my answers and continue',
        'Bewerbung starten',
        'Angaben prüfen',
      ],
    ],
    [
      'apply',
      [
        "I'm interested",
        'Jetzt bewerben',
        'Je postule',
        'Je candidate',
        'Zum Bewerbungsformular',
        'Zur Bewerbung',
        'Postúlate',
        'Candidate-se',
        'Candidati ora',
        'Solliciteer nu',
        'Aplikuj teraz',
        '応募する',
        'Manuell bewerben',
      ],
    ],
    [
      'account',
      [
        'Create Account',
        'Konto erstellen',
        'Créer un compte',
        'Crear cuenta',
        'Załóż konto',
        'アカウント作成',
      ],
    ],
    [
      'aside',
      [
        'Finish application later',
        'Submit later',
        'Complete application later',
        'Bewerbung später absenden',
        'Enregistrer le brouillon',
        'Guardar borrador',
        'Salva bozza',
        'Concept opslaan',
        'Zapisz wersję roboczą',
        '下書き保存',
        'Wróć',
        'Précédent',
        'Usuń',
        'Aggiungi',
        '追加',
        'Ajouter une formation',
        'Mit LinkedIn bewerben',
        'Per E-Mail bewerben',
        'Apply by e-mail',
        'Candidati tramite WhatsApp',
        'Zurück zur Bewerbung',
        'LinkedInで応募',
        'Aplikuj z LinkedIn',
        'Use my last application',
        'Apply filters',
        'Next month',
        'Withdraw application',
        'Join our talent network',
        'See similar jobs',
      ],
    ],
  ])('is %s: %j', (role, labels) => {
    expect(labels.filter((label) => buttonRole(label) !== role)).toEqual([]);
  });
});

describe('on a page without a form', () => {
  const ways = (...labels: string[]) =>
    findWayForward(aLook({ buttons: labels.map((label) => aButton(label, { kind: 'link', form: null })) }))
      ?.button.label;

  test('the plain way comes before those that want something first', () => {
    expect(ways('Autofill with Resume', 'Apply', 'Use My Last Application', 'Apply Manually')).toBe(
      'Apply Manually',
    );
    expect(ways('Sign in', 'Continue as guest', 'Continue')).toBe('Continue as guest');
  });

  test('what mostly goes by another account is pressed where there is no other way', () => {
    expect(ways('Easy Apply', 'Save')).toBe('Easy Apply');
    expect(ways('Easy Apply', 'Apply now')).toBe('Apply now');
  });

  test('the way to the form comes before what a chat sends', () => {
    expect(ways('Apply now', 'Send')).toBe('Apply now');
    expect(ways('Back', 'Submit', 'Continue')).toBe('Submit');
  });

  test('the posting’s own way, which stands first, comes before those of others', () => {
    expect(ways('Apply now', 'Apply for this job')).toBe('Apply now');
  });
});

describe('terms that stand alone', () => {
  const alone = (labels: string[], said = 'Terms of use', controls: Control[] = []) => {
    const look = aLook({ controls, buttons: labels.map((label) => aButton(label)) });
    const found = findWayForward({ ...look, signals: { ...look.signals, text: said } });
    return found && `${found.kind}: ${found.button.label}`;
  };

  test.each([
    [['I Accept', 'I Decline'], 'submit: I Accept'],
    [['Akzeptieren', 'Ablehnen'], 'submit: Akzeptieren'],
    [['I Accept'], null],
    [['Accept', 'Decline', 'Apply'], 'next: Apply'],
  ])('%j lead on by %s', (labels, expected) => {
    expect(alone(labels)).toBe(expected);
  });

  test.each(['We value your privacy', 'Allow notifications about new jobs?', 'Interview invitation'])(
    '%s is no word for terms',
    (said) => {
      expect(alone(['Accept', 'Decline'], said)).toBeNull();
      expect(alone(['Accept', 'Decline'], `${said}\nPrivacy policy`)).toBeNull();
    },
  );

  test('may stand in a box that nobody writes in', () => {
    const box = (readOnly: boolean) =>
      mainForm(
        aLook({ controls: [aControl({ label: 'Why us?' }, { kind: 'textarea', demands: { readOnly } })] }),
      );

    expect(box(true)).toBeNull();
    expect(box(false)).not.toBeNull();
  });

  test.each([
    [['I agree', 'Cancel'], 'submit: I agree'],
    [['I agree', 'Continue'], 'next: Continue'],
    [['I agree', 'Accept'], null],
  ])('below a form that they are about, %j lead on by %s', (labels, expected) => {
    const where = aControl({ label: 'Country of residence' }, { kind: 'select', required: true });

    expect(alone(labels, 'Privacy policy', [where])).toBe(expected);
    expect(alone(labels, 'A cookie policy', [where])).toBe(labels.includes('Continue') ? expected : null);
  });

  test('below a form they are another matter', () => {
    expect(way(aButton('I Accept'), aButton('I Decline'))).toBeNull();
  });
});

describe('a page that asks for one job alone', () => {
  const section = 'Work experience';
  const job = [aControl({ label: 'Employer', section }), aControl({ label: 'Job title', section })];
  const kept = (labels: string[], controls = job) =>
    findWayForward(aLook({ controls, buttons: labels.map((label) => aButton(label)) }))?.button.label;

  test.each([
    [['Save', 'Cancel'], 'Save'],
    [['Save and close', 'Cancel'], 'Save and close'],
    [['Save', 'Cancel', 'Next'], 'Next'],
    [['Save'], undefined],
    [['Save', 'Add', 'Cancel'], undefined],
  ])('and has %j, goes on by %s', (labels, expected) => {
    expect(kept(labels)).toBe(expected);
  });

  test('and for who applies, is not kept instead of sent', () => {
    expect(kept(['Save', 'Cancel'], [...form, ...job])).toBeUndefined();
  });
});
