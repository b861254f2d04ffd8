import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { sampleKnowledge } from '../testing/browserForTests.ts';
import { FormPages } from '../testing/formPage.ts';

let pages: FormPages;

beforeAll(async () => {
  pages = await FormPages.launch();
});
afterEach(() => pages.clear());
afterAll(() => pages.close());

const sample = sampleKnowledge().profile;
const profile = {
  ...sample,
  education: [
    { institution: 'Yale University', degree: 'PhD', field: 'Mathematics', graduation_year: 1934 },
    { institution: 'Vassar College', degree: 'Bachelor', field: 'Physics', graduation_year: 1928 },
  ],
  work_history: [
    { company: 'Compilers Inc.', title: 'Principal Engineer', start_date: '1959-01' },
    { company: 'Navy', title: 'Admiral', start_date: '1943-12', end_date: '1958-12' },
  ],
};

const SUBMIT = '<button>Submit application</button>';
const CONTACT =
  '<label>First name <input name="first"></label><label>Email <input type="email" name="mail"></label>';
const SCHOOL =
  '<label>School or University <input class="school"></label><label>Degree <input class="degree"></label>';
const JOB =
  '<label>Job Title <input class="title"></label><label>Company <input class="company"></label><label>From <input class="from"></label>';
const values = (name: string) => `[...document.querySelectorAll('.${name}')].map((box) => box.value)`;

describe('blocks are added', () => {
  test('until the profile is in, each in its own section, and no other', async () => {
    const { result, shown } = await pages.fill(
      `<form>${CONTACT}<h3>Work Experience</h3><div id="jobs"></div><button type="button" id="job">Add</button>
        <h3>Education</h3><div id="schools"></div><button type="button" id="school">Add Another</button>
        <h3>Certifications</h3><button type="button" onclick="document.title = 'wrong'">Add</button>${SUBMIT}</form>
      <script>
        job.onclick = () => jobs.insertAdjacentHTML('beforeend', ${JSON.stringify(`<fieldset>${JOB}</fieldset>`)});
        school.onclick = () => setTimeout(() => schools.insertAdjacentHTML('beforeend', ${JSON.stringify(`<fieldset>${SCHOOL}</fieldset>`)}), 100);
      </script>`,
      { profile },
    );

    expect(result).toMatchObject({ kind: 'filled', next: 'submit' });
    expect(await shown(values('company'))).toEqual(['Compilers Inc.', 'Navy']);
    expect(await shown(values('title'))).toEqual(['Principal Engineer', 'Admiral']);
    expect(await shown(values('school'))).toEqual(['Yale University', 'Vassar College']);
    expect(await shown('document.title')).not.toBe('wrong');
  });

  test('and saved where they want to be, one after the other in the same place', async () => {
    const { result, shown } = await pages.fill(
      `<form>${CONTACT}${SUBMIT}</form><section><h3>Education</h3><ul id="cards"></ul><div id="open"></div><button type="button" id="more">Add education</button></section>
      <script>more.onclick = () => {
        more.hidden = true;
        open_.innerHTML = ${JSON.stringify(`${SCHOOL}<button type="button" id="cancel">Cancel</button><button type="button" id="save">Save</button>`)};
        save.onclick = () => { cards.insertAdjacentHTML('beforeend', '<li>' + document.querySelector('.school').value + '</li>'); open_.innerHTML = ''; more.hidden = false; };
      }</script>`.replace('id="open"', 'id="open_"'),
      { profile },
    );

    expect(result).toMatchObject({ kind: 'filled', next: 'submit' });
    expect(await shown('cards.innerText')).toBe('Yale University\nVassar College');
    expect(await shown(values('school'))).toEqual([]);
  });
});

describe('no block is added', () => {
  test.each([
    [
      'where the page lists them already',
      '<h3>Education</h3><p>Yale University</p><p>Vassar College</p>',
      'Add education',
    ],
    ['for what the profile has none of', '<h3>Languages</h3>', 'Add language'],
    [
      'where all have one',
      `<h3>Education</h3><fieldset>${SCHOOL}</fieldset><fieldset>${SCHOOL}</fieldset>`,
      'Add another',
    ],
  ])('%s', async (_where, section, label) => {
    const { shown } = await pages.fill(
      `<form>${CONTACT}${section}<button type="button" onclick="document.title += 'pressed'">${label}</button>${SUBMIT}</form>`,
      { profile },
    );

    expect(await shown('document.title')).toBe('');
  });

  test('twice where the button does nothing', async () => {
    const { result, shown } = await pages.fill(
      `<form>${CONTACT}<h3>Education</h3><button type="button" onclick="document.title += 'pressed'">Add</button>${SUBMIT}</form>`,
      { profile },
    );

    expect(result.kind).toBe('filled');
    expect(await shown('document.title')).toBe('pressed');
  });
});
