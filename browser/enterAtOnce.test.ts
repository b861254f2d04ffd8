import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { sampleKnowledge } from '../testing/browserForTests.ts';
import { FormPages } from '../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

const SUBMIT = '<button>Submit application</button>';

describe('many values at once', () => {
  test('reach the page as trusted input, one after the other, each left before the next', async () => {
    const { shown } = await forms.fill(`<form>
      <label>First name <input id="first"></label><label>Last name <input id="last"></label>
      <label>Country <select id="country"><option value="">Select</option><option>United States</option></select></label>
      ${SUBMIT}</form><script>
      window.heard = [];
      for (const type of ['focus', 'input', 'change', 'blur'])
        document.addEventListener(type, (e) => heard.push(e.target.id + ' ' + type + (e.isTrusted ? '' : ' made up')), true);
      </script>`);

    expect(await shown('heard')).toEqual([
      ...['focus', 'input', 'change', 'blur'].map((type) => `first ${type}`),
      ...['focus', 'input', 'change', 'blur'].map((type) => `last ${type}`),
      'country focus',
      'country input made up',
      'country change made up',
      'country blur',
    ]);
  });

  test('stay in boxes whose value a script holds and writes back', async () => {
    const { result, shown } = await forms.fill(
      `<form>
      <label>First name <input id="first_name"></label><label>Last name <input id="last_name"></label>
      <label>Date of birth <input type="date" id="born"></label>${SUBMIT}</form><script>
      // As libraries do that hold the values of a form: the element's own property is watched, the state is set later and as a whole.
      let state = {};
      for (const box of document.querySelectorAll('input')) {
        const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
        let last = '';
        Object.defineProperty(box, 'value', {
          configurable: true,
          get() { return own.get.call(this); },
          set(value) { last = value; own.set.call(this, value); },
        });
        box.addEventListener('input', () => {
          const value = own.get.call(box);
          if (value === last) return;
          const next = { ...state, [box.id]: value };
          queueMicrotask(() => { state = next; for (const each of document.querySelectorAll('input')) each.value = state[each.id] ?? ''; });
        });
      }</script>`,
      { profile: { ...sampleKnowledge().profile, birth_date: '1986-12-09' } },
    );

    expect(result.kind).toBe('filled');
    expect(await shown('state')).toEqual({ first_name: 'Grace', last_name: 'Hopper', born: '1986-12-09' });
  });

  test('are typed key by key where a mask listens to keys only', async () => {
    const { result, shown } =
      await forms.fill(`<form><label>Phone * <input id="p" required></label>${SUBMIT}</form><script>
      let digits = '';
      p.onfocus = () => { digits = ''; p.value = '(___) ___-____'; };
      p.onbeforeinput = (e) => e.preventDefault();
      p.onkeydown = (e) => {
        if (!/^\\d$/.test(e.key)) return;
        digits += e.key;
        const ten = digits.slice(-10);
        p.value = '(' + ten.slice(0, 3) + ') ' + ten.slice(3, 6) + '-' + ten.slice(6);
      };</script>`);

    expect(result).toMatchObject({ kind: 'filled', fields: [{ meaning: 'phone' }] });
    expect(await shown('p.value')).toBe('(415) 555-0123');
  });

  test('go into the boxes that were looked at, though the page draws them anew meanwhile', async () => {
    const { shown } = await forms.fill(`<form id="f"></form><script>
      const values = { first: '', last: '', mail: '' };
      function draw() {
        f.innerHTML = '<p>Hello ' + values.first + '</p>' + [['first', 'First name'], ['last', 'Last name'], ['mail', 'E-mail']]
          .map(([key, label]) => '<label>' + label + ' <input data-key="' + key + '" value="' + values[key] + '"></label>').join('') + '${SUBMIT}';
      }
      f.addEventListener('change', (e) => { values[e.target.dataset.key] = e.target.value; draw(); });
      draw();</script>`);

    expect(await shown('values')).toEqual({
      first: 'Grace',
      last: 'Hopper',
      mail: 'grace.hopper@example.com',
    });
  });

  test('are given up with a page that goes away under them', async () => {
    const { result } = await forms.fill(
      `<form><label>First name <input onchange="location.reload()"></label><label>Last name <input></label>${SUBMIT}</form>`,
    );

    expect(result.kind).toBe('failed');
  });

  test('are read back whole', async () => {
    const letter = 'I build things that last. '.repeat(60).trim();
    const { result, shown } = await forms.fill(
      `<form><label>Cover letter * <textarea id="l" required></textarea></label>${SUBMIT}</form>
       <script>l.onblur = () => { l.value = l.value.slice(0, 900); };</script>`,
      { given: { 'Cover letter': letter } },
    );

    expect(await shown('l.value.length')).toBe(900);
    expect(result).toMatchObject({
      kind: 'questions',
      questions: [{ note: expect.stringContaining('does not keep') }],
    });
  });
});
