import { describe, expect, test } from '@jest/globals';
import { findAnswer } from '../findAnswer.ts';
import { readQuestion } from './readQuestion.ts';

const asked = (question: string) => ({
  id: '',
  question,
  meaning: 'question' as const,
  isRepeated: false,
  isShared: false,
  home: null,
});

describe('a question that most employers ask', () => {
  test.each([
    ['Are you willing to travel?', 'Are you able to travel for work?'],
    ["Do you have a driver's license?", 'Do you possess a valid driver’s license?'],
    ["Do you have a driver's license?", 'Valid driving licence?'],
    ['Are you at least 18 years old?', 'Are you 18 years of age or older?'],
    ['Have you ever been convicted of a felony?', 'Have you been convicted of a felony?'],
    ['Have you worked for Acme before?', 'Have you previously been employed by Acme?'],
    ['Have you previously worked at Acme?', 'Are you a former employee of Acme?'],
    ['Have you ever worked here?', 'Have you previously been employed by our company?'],
    ['Are you comfortable working on site?', 'Are you able to work on-site?'],
    ['Can you work weekends?', 'Are you available to work weekends?'],
    ['Can you work night shifts?', 'Are you willing to work nights?'],
    ['Do you consent to a background check?', 'Are you willing to undergo a background check?'],
    ['Do you consent to a drug test?', 'Would you submit to a pre-employment drug screen?'],
    ['Are you subject to a non-compete agreement?', 'Are you currently bound by any non-compete agreements?'],
    ['Do you have relatives working here?', 'Are you related to any current employee?'],
    ['Do you have reliable transportation?', 'Do you have a reliable means of transportation to work?'],
    ['Can you lift 50 pounds?', 'Are you able to lift up to 50 lbs?'],
    ['Can you start immediately?', 'Are you available immediately?'],
    ['May we contact your current employer?', 'Can we contact your present employer?'],
    ['Why do you want to work here?', 'What attracts you to our company?'],
    ['What is your highest level of education?', 'Highest degree obtained'],
  ])('is the same in other words: %s %s', (answered, question) => {
    expect(findAnswer(asked(question), { [answered]: 'As before' })).toBe('As before');
    expect(findAnswer(asked(answered), { [question]: 'As before' })).toBe('As before');
  });

  test.each([
    ['Are you at least 18 years old?', 'Are you at least 21 years old?'],
    ['Can you lift 50 pounds?', 'Can you lift 75 pounds?'],
    ['Can you lift 50 pounds?', 'Can you lift 50 kg?'],
    ['Have you worked for Acme before?', 'Have you worked for Globex before?'],
    ['Have you worked for Acme before?', 'Have you ever worked for Acme as a contractor?'],
    ['Can you work weekends?', 'Can you work every other weekend?'],
    ['Can you work night shifts?', 'Can you work day shifts?'],
    ["Do you have a driver's license?", "Do you have a commercial driver's license?"],
    ["Do you have a driver's license?", "Has your driver's license ever been suspended?"],
    ['Have you ever been convicted of a felony?', 'Have you ever been convicted of a misdemeanor?'],
    ['Have you ever been convicted of a felony?', 'Have you been convicted of a felony in the last 7 years?'],
    ['Are you willing to travel?', 'Are you willing to travel up to 50%?'],
    ['Do you have a security clearance?', 'Do you have an active security clearance?'],
    ['Do you have a high school diploma or GED?', 'Do you have a high school diploma?'],
    ['Do you consent to a drug test?', 'Have you ever failed a drug test?'],
    ['Why do you want to work here?', 'Why should we hire you?'],
  ])('is another where it is narrowed, turned or about something else: %s %s', (answered, question) => {
    expect(findAnswer(asked(question), { [answered]: 'As before' })).toBeNull();
    expect(findAnswer(asked(answered), { [question]: 'As before' })).toBeNull();
  });

  test('is left open where it was answered in two ways', () => {
    const answers = { 'Are you willing to travel?': 'Yes', 'Can you travel for work?': 'No' };

    expect(findAnswer(asked('Are you able to travel for business?'), answers)).toBeNull();
  });

  test('is known as a whole only', () => {
    expect(readQuestion('Are you 18?').topic).toBe('age 18');
    for (const text of ['18', 'Age', 'Travel', 'Relocation assistance', 'Weekends'])
      expect(readQuestion(text).topic).toBeNull();
  });
});
