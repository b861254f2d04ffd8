import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

const QUESTION = 'When can you start?';
const given = { [QUESTION]: '2026-03-15' };

function form(control: string, script = ''): string {
  return `<form><label for="d">${QUESTION} *</label>${control}<button>Submit application</button></form><script>${script}</script>`;
}

describe('a date', () => {
  test.each([
    ['a native box', '<input id="d" type="date" required>', '', '2026-03-15'],
    ['a native month', '<input id="d" type="month" required>', '', '2026-03'],
    ['a box that shows its format', '<input id="d" placeholder="MM/DD/YYYY" required>', '', '03/15/2026'],
    [
      'a mask that puts its own separators',
      '<input id="d" placeholder="DD.MM.YYYY" required>',
      `d.oninput = () => { d.value = d.value.replace(/\\D/g, '').replace(/^(..)(..)(....).*$/, '$1.$2.$3'); };`,
      '15.03.2026',
    ],
    [
      'a box that reads it on Tab only',
      '<input id="d" placeholder="Pick a date" required>',
      `let read = ''; d.onkeydown = (e) => { if (e.key === 'Tab' && /^\\d{4}-/.test(d.value)) read = 'March 15, 2026'; }; d.onblur = () => { d.value = read; };`,
      'March 15, 2026',
    ],
    [
      'a box that says its format only when it complains',
      '<input id="d" required aria-errormessage="e"><span id="e" role="alert"></span>',
      `d.onblur = () => { const ok = /^\\d\\d\\/\\d\\d\\/\\d{4}$/.test(d.value); d.ariaInvalid = String(!ok); e.textContent = ok ? '' : 'Use the format DD/MM/YYYY'; };`,
      '15/03/2026',
    ],
  ])('goes into %s', async (_what, control, script, shown) => {
    const filled = await forms.fill(form(control, script), { given });

    expect(await filled.shown('d.value')).toBe(shown);
    expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ source: 'given' }] });
  });

  test('that the page does not take is asked for in the words of the page', async () => {
    const filled = await forms.fill(
      form(
        '<input type="date" id="d" required aria-describedby="e"><p id="e" class="error"></p>',
        `d.onblur = () => { d.ariaInvalid = 'true'; e.textContent = 'This date is too early'; };`,
      ),
      { given },
    );

    expect(filled.result).toMatchObject({
      kind: 'questions',
      questions: [{ text: QUESTION, required: true, note: 'This date is too early' }],
    });
  });

  test('whose day and month cannot be told apart is asked for', async () => {
    const filled = await forms.fill(form('<input id="d" placeholder="DD/MM/YYYY" required>'), {
      given: { [QUESTION]: '03/04/2026' },
    });

    expect(filled.result).toMatchObject({ kind: 'questions', questions: [{ text: QUESTION }] });
    expect(await filled.shown('d.value')).toBe('');
  });
});

test.each([
  ['leaves the box by Tab', `d.onkeydown = (e) => { if (e.key === 'Tab') read(); }`, '02/15/2027'],
  ['only looks at it', `d.oninput = () => {}`, ''],
])(
  'a text that did not stay is typed by keys, for a box that reads it when one %s',
  async (_how, reads, kept) => {
    const filled = await forms.fill(
      `<form><label for="d">Available from</label><input id="d" placeholder="Pick a date"><button>Submit application</button></form>
     <script>let known = ''; const read = () => { if (/^\\d+\\/\\d+\\/\\d+$/.test(d.value)) known = d.value; };
       ${reads}; d.onblur = () => { d.value = known; };</script>`,
      { given: { 'Available from': '2027-02-15' } },
    );

    expect(await filled.shown('d.value')).toBe(kept);
  },
);

describe('what the page makes of a date or a time', () => {
  const asks = (made: string) =>
    forms.fill(
      `<form><label>Preferred interview time<input id="t"></label><button>Submit application</button></form>
       <script>t.onblur = () => { if (t.value !== '') t.value = '${made}'; };</script>`,
      { given: { 'Preferred interview time': '10:30' } },
    );

  test('is emptied again where that is another', async () => {
    expect(await (await asks('22:30')).shown('t.value')).toBe('');
  });

  test('stays where that is the same', async () => {
    expect(await (await asks('10:30 AM')).shown('t.value')).toBe('10:30 AM');
  });

  test('stays where that is no time', async () => {
    expect(await (await asks('In the morning')).shown('t.value')).toBe('In the morning');
  });
});
