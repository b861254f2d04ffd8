import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Profile } from '../contracts/profile.ts';
import { SAMPLE_PROFILE } from '../testing/apiCaller.ts';
import { FormPages } from '../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});
afterEach(() => forms.clear());
afterAll(() => forms.close());

const profile = Profile.parse({
  ...SAMPLE_PROFILE,
  birth_date: '1990-03-04',
  years_of_experience: 7,
  work_authorization: 'Yes',
  sponsorship: 'No',
});

const fill = (html: string, given = {}) =>
  forms.fill(`<form>${html}<button>Submit application</button></form>`, { profile, given });

const cards = (names: string[]) =>
  names
    .map(
      (name) =>
        `<div class="c" style="cursor:pointer" onclick="for (const other of this.parentNode.children) other.className = 'c'; this.className = 'c mark'"><h4>${name}</h4><p>More about it</p></div>`,
    )
    .join('');
const boxOf3 = (separator: string) =>
  ['2', '2', '4'].map((length, at) => `<input id="${'abc'[at]}" maxlength="${length}">`).join(separator);
const levels = (skill: string) =>
  `<tr><td>${skill}</td><td><select required><option value="">Select</option><option>Basic</option></select></td><td><select required><option value="">-</option><option>1</option></select></td></tr>`;
const turned = (name: string, written: string) =>
  `<span role="spinbutton" contenteditable="true" tabindex="0" aria-label="${name}" aria-valuetext="Empty">${written}</span>`;

describe('what a person knows at a glance:', () => {
  test.each([
    [
      'the days before the months, where points part them',
      `<div><label>Date of birth *</label>${boxOf3('.')}</div>`,
      `[a, b, c].map((box) => box.value).join(' ')`,
      '04 03 1990',
    ],
    [
      'a date in the order that its label says',
      `<div><label>Date of birth (MM/DD/YYYY) *</label>${boxOf3('/')}</div>`,
      `[a, b, c].map((box) => box.value).join(' ')`,
      '03 04 1990',
    ],
    [
      'that an invitation to answer is no question',
      '<h2>What is your first name? *</h2><input id="a" name="q" required placeholder="Type your answer here...">',
      'a.value',
      'Grace',
    ],
    [
      'a list that asks in its first line',
      '<select id="a" required><option value="">Country</option><option>France</option><option>United States</option></select>',
      'a.selectedOptions[0].label',
      'United States',
    ],
    [
      'a box that says yes to what stands before it',
      '<p>Are you authorized to work in the US? *</p><label><input type="checkbox" id="a"> Yes</label>',
      'a.checked',
      true,
    ],
    [
      'one that is left as it is for a no',
      '<p>Will you require sponsorship? *</p><label><input type="checkbox" id="a"> Yes</label>',
      'a.checked',
      false,
    ],
    [
      'cards',
      `<div><p>Are you legally authorized to work in the United States? *</p><div>${cards(['Yes', 'No'])}</div></div>`,
      `document.querySelector('.mark')?.firstChild.textContent`,
      'Yes',
    ],
    [
      'lines of a list that are no list',
      `<p>Will you require sponsorship? *</p><ul>${['Yes', 'No'].map((word) => `<li role="presentation" style="cursor:pointer" onclick="for (const other of this.parentNode.children) other.className = ''; this.className = 'selected'"><span>${word}</span></li>`).join('')}</ul>`,
      `document.querySelector('.selected')?.textContent`,
      'No',
    ],
    [
      'a number between a minus and a plus',
      `<div><label>Years of experience *</label><div><button type="button" onclick="a.textContent -= 1">−</button><span id="a">0</span><button type="button" onclick="a.textContent = +a.textContent + 1">+</button></div></div>`,
      'a.textContent',
      '7',
    ],
    [
      'a box between them that takes no keys',
      `<div><label>Years of experience *</label><div><button type="button" aria-label="Decrease" onclick="a.value -= 1"></button><input id="a" readonly value="9"><button type="button" aria-label="Increase" onclick="a.value = +a.value + 1"></button></div></div>`,
      'a.value',
      '7',
    ],
    [
      'parts of a date that keys turn in the text itself',
      `<span id="l">Date of birth *</span><div role="group" aria-labelledby="l">${turned('Month', 'MM')}/${turned('Day', 'DD')}/${turned('Year', 'YYYY')}</div>
      <script>for (const part of document.querySelectorAll('[role=spinbutton]')) {
        let typed = '';
        part.addEventListener('beforeinput', (event) => event.preventDefault());
        part.addEventListener('keydown', ({ key }) => { if (key >= '0' && key <= '9') { typed += key; part.textContent = typed; part.setAttribute('aria-valuenow', +typed); } });
      }</script>`,
      `[...document.querySelectorAll('[role=spinbutton]')].map((part) => part.textContent).join(' ')`,
      '03 04 1990',
    ],
    [
      'the position that is applied for',
      '<label>Position <input id="a" value="Accountant (4711)"></label>',
      'a.value',
      'Accountant (4711)',
    ],
  ])('%s', async (_what, html, shown, value) => {
    const filled = await fill(html);
    expect(await filled.shown(shown)).toBe(value);
    expect(filled.result).toMatchObject({ kind: 'filled' });
  });
});

describe('a person is asked in the words of the page', () => {
  test.each([
    [
      'by cards',
      `<div><p>Which office do you prefer? *</p><div>${cards(['London', 'Paris', 'Berlin'])}</div></div>`,
      [{ text: 'Which office do you prefer?', options: ['London', 'Paris', 'Berlin'] }],
    ],
    [
      'by boxes of names of their own',
      `<p>Which of these languages do you speak? *</p>${['English', 'German'].map((name) => `<div><input type="checkbox" name="${name}" id="${name}"><label for="${name}">${name}</label></div>`).join('')}`,
      [{ text: 'Which of these languages do you speak?', options: ['English', 'German'] }],
    ],
    [
      'by a box that says yes',
      '<p>Will you be able to work weekends? *</p><label><input type="checkbox"> Yes</label>',
      [{ text: 'Will you be able to work weekends?', kind: 'checkbox' }],
    ],
    [
      'by the rows and columns of a table',
      `<table><tr><th>Skill</th><th>Level</th><th>Years</th></tr>${levels('Python')}${levels('Go')}</table>`,
      ['Level (Python)', 'Years (Python)', 'Level (Go)', 'Years (Go)'].map((text) => ({ text })),
    ],
    [
      'by the first line of a list',
      '<select required><option value="">How did you hear about us?</option><option>Friend</option></select>',
      [{ text: 'How did you hear about us?', options: ['Friend'] }],
    ],
    [
      'not by an example',
      '<div><p>Passport</p><div><input placeholder="AB1234567" required></div></div>',
      [{ text: 'Passport' }],
    ],
  ])('%s', async (_how, html, questions) => {
    const { result } = await fill(html);
    expect(result).toMatchObject({ kind: 'questions', questions });
  });

  test('and what they say of a date goes into its parts', async () => {
    const { shown } = await fill(`<div lang="de"><label>Frühester Eintritt *</label>${boxOf3('.')}</div>`, {
      'Frühester Eintritt': '2027-02-01',
    });
    expect(await shown(`[a, b, c].map((box) => box.value).join(' ')`)).toBe('01 02 2027');
  });

  test.each([
    ['boxes that agree are not one question', ['I have read the privacy notice', 'Send me job alerts']],
    ['nor are offers', ['Subscribe to the newsletter', 'I agree to the terms']],
  ])('%s', async (_what, words) => {
    const boxes = words.map(
      (word, at) =>
        `<div><input type="checkbox" name="n${at}" id="n${at}"><label for="n${at}">${word}</label></div>`,
    );
    const { result } = await fill(`<p>Please check the following *</p>${boxes.join('')}`);
    expect(result).toMatchObject({ kind: 'filled' });
  });
});
