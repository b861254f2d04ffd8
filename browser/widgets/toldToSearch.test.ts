import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

describe('a list that looks for what was typed when Enter tells it to', () => {
  const told = (
    placeholder: string,
    takes: string,
  ) => `<form><label for="q">Skills</label><div><ul id="chips"></ul>
    <input id="q" role="combobox" aria-autocomplete="list" placeholder="${placeholder}"></div><button>Submit application</button></form><div id="pop"></div>
    <script>
      const chosen = [];
      let sent = 0;
      document.forms[0].onsubmit = (e) => { e.preventDefault(); sent += 1; };
      const draw = () => {
        chips.innerHTML = chosen.map((one) => '<li class="chip">' + one + '</li>').join('');
        pop.innerHTML = '';
        q.value = '';
      };
      const take = (one) => { chosen.push(one); draw(); };
      q.onkeydown = (e) => {
        if (e.key !== 'Enter') return;
        const found = ['COBOL', 'COBOL Web', 'Compilers'].filter((one) => one.toLowerCase().includes(q.value.toLowerCase()));
        const left = ${takes};
        setTimeout(() => {
          pop.innerHTML = '<div role="listbox">' + left.map((one) => '<div role="option">' + one + '</div>').join('') + '</div>';
          for (const row of pop.querySelectorAll('[role=option]')) row.onclick = () => take(row.textContent);
        }, 100);
      };
    </script>`;

  test.each([
    ['shows what it found', 'Search', 'found', ['COBOL', 'Compilers']],
    ['is asked only where it says that it searches', 'Your skills', 'found', []],
  ])('%s', async (_what, placeholder, takes, expected) => {
    const filled = await forms.fill(told(placeholder, takes));

    expect(await filled.shown('chosen')).toEqual(expected);
    expect(await filled.shown('sent')).toBe(0);
  });

  test('may take the only one that it finds by itself', async () => {
    const filled = await forms.fill(
      told('Search', `found.length === 1 ? (take(found[0]), []) : found`)
        .replace('>Skills<', '>School<')
        .replace("'Compilers'", "'Yale University'"),
    );

    expect(await filled.shown('chosen')).toEqual(['Yale University']);
  });
});
