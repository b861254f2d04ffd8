import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Profile } from '../../contracts/profile.ts';
import { SAMPLE_PROFILE } from '../../testing/apiCaller.ts';
import { FormPages } from '../../testing/formPage.ts';
import { FLAG, PLAIN, SEARCHED } from '../../testing/phoneBoxes.ts';

let forms: FormPages;

beforeAll(async () => {
  forms = await FormPages.launch();
});

afterEach(() => forms.clear());

afterAll(() => forms.close());

const living = (country: string, phone: string) =>
  Profile.parse({ ...SAMPLE_PROFILE, phone, location: { city: 'Home', country } });
const GERMAN = living('Germany', '+49 151 23456789');

function fill(html: string, profile: Profile, given: Record<string, string> = {}) {
  return forms.fill(`<form>${html}<button>Submit application</button></form>`, { profile, given });
}

describe('the country beside a phone number', () => {
  test.each([
    ['a button that says the code', PLAIN, '015123456789'],
    ['boxes without a role, and a search', SEARCHED, '015123456789'],
    ['a flag alone, over a box that holds the code', FLAG, '+49 151 23456789'],
  ])('is chosen from %s, and the number is written as that wants it', async (_what, html, number) => {
    const filled = await fill(html, GERMAN);

    expect(await filled.shown('[cc.dataset.country, ph.value].join()')).toBe(`de,${number}`);
    expect(filled.result.kind).toBe('filled');
  });

  test.each([
    ['is not in the list', living('Argentina', '+54 11 2345 6789'), '+54 11 2345 6789'],
    ['is not known', living('Germany', '030 123456'), '030 123456'],
  ])('that %s is not asked, and the number is written whole', async (_what, profile, number) => {
    for (const html of [PLAIN, SEARCHED, FLAG]) {
      const filled = await fill(html, profile);

      expect(await filled.shown('[cc.dataset.country, ph.value].join()')).toBe(`,${number}`);
      expect(filled.result.kind).toBe('filled');
      expect(
        await filled.shown(`document.querySelector('#pop input, #drop ul, #menu:not([hidden])')`),
      ).toBeNull();
    }
  });

  test('takes nothing of what was given for the number', async () => {
    const filled = await fill(PLAIN, GERMAN, { 'Phone number': '+49 30 99999999' });

    expect(await filled.shown('[cc.dataset.country, ph.value].join()')).toBe('de,03099999999');
    expect(filled.result.kind).toBe('filled');
  });

  test('of one who keeps the country that is shown is left as it is', async () => {
    const filled = await fill(PLAIN, living('United States', '+1 415 555 0123'));

    expect(await filled.shown('[cc.dataset.country, ph.value].join()')).toBe(',415-555-0123');
  });
});
