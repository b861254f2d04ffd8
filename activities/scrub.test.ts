import { describe, expect, test } from '@jest/globals';
import { Profile } from '../contracts/profile.ts';
import { publicAddress, scrubberOf } from './scrub.ts';

const ADA = {
  profile: Profile.parse({
    first_name: 'Ada',
    last_name: 'Lovelace',
    email: 'ada@example.com',
    work_history: [{ company: 'Analytical Engines', title: 'Programmer' }],
  }),
  given: { 'Salary?': '90000', 'Relocate?': 'Yes' },
  human: { 'Why us?': 'Because of (c++)' },
};

describe('a scrubber', () => {
  test('takes everything known of the applicant out of a text, whatever its case', () => {
    const scrub = scrubberOf(ADA, '');

    expect(
      scrub('Thank you, ADA LOVELACE (ada@example.com) of Analytical Engines. 90000. Because of (C++).'),
    ).toBe('Thank you, … … (…) of …. …. ….');
  });

  test('leaves words alone that say nothing, and words that only begin alike', () => {
    expect(scrubberOf(ADA, '')('Yes, we received it from Adana')).toBe('Yes, we received it from Adana');
  });

  test('leaves what the site said before it knew the applicant', () => {
    expect(scrubberOf(ADA, 'We seek a programmer')('Ada applied as Programmer')).toBe(
      '… applied as Programmer',
    );
  });
});

describe('a public address', () => {
  test('keeps of the query only what the posting had', () => {
    expect(
      publicAddress('https://u:p@x.example/done?job=1&email=ada@x.example#ada', 'https://x.example/?job=1'),
    ).toBe('https://x.example/done?job=1');
    expect(publicAddress('https://x.example/done?job=ada', 'https://x.example/?job=1')).toBe(
      'https://x.example/done',
    );
    expect(publicAddress('nonsense', 'https://x.example/')).toBeNull();
  });
});
