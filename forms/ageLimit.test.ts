import { describe, expect, test } from '@jest/globals';
import { aControl } from '../testing/pageLooks.ts';
import { ofAge } from './ageLimit.ts';
import type { Control } from './control.ts';
import type { Asked } from './findAnswer.ts';

const TODAY = '2027-01-31';

function answerOf(question: string, birth: string | undefined, kind: Control['kind'] = 'radio') {
  const asked: Asked = {
    id: '',
    question,
    meaning: 'question',
    isRepeated: false,
    isShared: false,
    home: null,
  };
  return ofAge(aControl({}, { kind }), asked, { birth, today: TODAY });
}

describe('an age that is asked for', () => {
  test.each([
    'Are you at least 18 years of age?',
    'Are you 18 years or older?',
    'Are you over the age of 18?',
    'Are you 18 or older? *',
    'I certify that I am at least 18 years old.',
    'Please confirm that you are 18 years of age or older',
    'Sind Sie mindestens 18 Jahre alt?',
    'Sind Sie volljährig?',
    'Avez-vous plus de 18 ans ?',
    'Êtes-vous majeur ?',
    '¿Eres mayor de 18 años?',
    'Você tem mais de 18 anos?',
    'Hai almeno 18 anni?',
    'Ben je 18 jaar of ouder?',
    'Ben je minimaal 18 jaar?',
    'Czy masz ukończone 18 lat?',
    '18歳以上ですか？',
  ])('is known by the birthday: %s', (question) => {
    expect(answerOf(question, '1990-03-04')).toBe('Yes');
    expect(answerOf(question, '2009-02-01')).toBe('No');
  });

  test('may be one to be below', () => {
    expect(answerOf('Are you under 18 years of age?', '1990-03-04')).toBe('No');
    expect(answerOf('Are you under the age of 18?', '2015-03-04')).toBe('Yes');
  });

  test('is reached on the birthday, not in its year', () => {
    expect(answerOf('Are you at least 21 years old?', '2006-02-01')).toBe('No');
    expect(answerOf('Are you at least 21 years old?', '2006-01-30')).toBe('Yes');
    expect(answerOf('Are you over 21?', '2006-01-31')).toBeNull();
  });

  test.each([
    'If you are under 18, can you provide a work permit?',
    'Are you at least 18 years of age and able to lift 50 pounds?',
    'Do you have at least 18 years of experience?',
    'Are you 18 or older and authorized to work?',
    'Is your child at least 18 years old?',
    'How old are you?',
  ])('is nobody’s answer to another question: %s', (question) => {
    expect(answerOf(question, '1990-03-04')).toBeNull();
  });

  test('is not known without the birthday, and not written into boxes', () => {
    expect(answerOf('Are you at least 18 years of age?', undefined)).toBeNull();
    expect(answerOf('Are you at least 18 years of age?', '1990-03-04', 'text')).toBeNull();
  });
});
