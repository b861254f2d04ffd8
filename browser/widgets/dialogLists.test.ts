import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import * as lists from '../../testing/dialogLists.ts';
import { FormPages } from '../../testing/formPage.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

const COLOUR = 'Favourite colour';
const STATE = `[document.querySelector('#host').dataset.chosen ?? '', document.querySelector('#alert') === null].join()`;

describe('a list that is a dialog, which takes a choice by a button', () => {
  test.each([
    ['below a button that nobody sees', lists.LIGHT, 'Green', 'Green'],
    ['of a component', lists.SHADOWED, 'Green', 'Green'],
    ['of several', lists.SEVERAL, 'Red, Blue', 'Red,Blue'],
    ['that hangs over the page by itself', lists.AFLOAT, 'Green', 'Green'],
    ['of options that hold boxes', lists.OPTIONS_AFLOAT, 'Green', 'Green'],
    ['but takes it at once, and is left by a press beside it', lists.TAKEN_AT_ONCE, 'Green', 'Green'],
  ])('%s, is chosen from, and the choice is taken', async (_what, html, answer, chosen) => {
    const filled = await forms.fill(html, { given: { [COLOUR]: answer } });

    expect(await filled.shown(STATE)).toBe(`${chosen},true`);
    expect(filled.result).toMatchObject({ kind: 'filled', fields: [{ label: COLOUR, source: 'given' }] });
  });

  test.each([
    ['below a button that nobody sees', lists.LIGHT],
    ['of a component', lists.SHADOWED],
    ['that hangs over the page by itself', lists.AFLOAT],
    ['of options that hold boxes', lists.OPTIONS_AFLOAT],
    ['that takes it at once', lists.TAKEN_AT_ONCE],
  ])('%s, is left without a choice where it lacks the answer', async (_what, html) => {
    const filled = await forms.fill(html, { given: { [COLOUR]: 'Purple' } });

    const options = ['Red', 'Green', 'Blue'];
    expect(filled.result).toMatchObject({ kind: 'questions', questions: [{ text: COLOUR, options }] });
    expect(await filled.shown(STATE)).toBe(',true');
  });

  test('of several takes them all at once, and types into no box that nobody sees', async () => {
    const unseen = `<input id="unseen" style="opacity: 0" oninput="this.dataset.typed = this.value">`;
    const counted = `<script>let pressed = 0; document.addEventListener('click', (event) => { if (event.composedPath().some((one) => one.textContent === 'OK')) pressed++; }, true);</script>`;

    const filled = await forms.fill(lists.SEVERAL.replace('<h1>', `${unseen}<h1>`) + counted, {
      given: { [COLOUR]: 'Red, Blue' },
    });

    expect(await filled.shown(`[${STATE}, unseen.dataset.typed ?? '', pressed].join()`)).toBe(
      'Red,Blue,true,,1',
    );
  });
});
