import { describe, expect, test } from '@jest/globals';
import { type PageParts, readPosting } from './posting.ts';

const PAGE: PageParts = {
  title: 'Careers',
  text: '',
  heading: null,
  siteName: null,
  applyUrl: 'https://jobs.example/1/apply',
  jsonLd: [],
};

describe('a posting that is described for machines', () => {
  const DESCRIBED = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Compiler Engineer',
    description:
      '&lt;p&gt;Write &lt;strong&gt;compilers&lt;/strong&gt;.&lt;/p&gt;&lt;p&gt;Fast &amp;amp; right.&lt;/p&gt;',
    hiringOrganization: { '@type': 'Organization', name: 'Compilers Inc.' },
    jobLocation: [
      { address: { addressLocality: 'Arlington', addressRegion: 'VA', addressCountry: { name: 'US' } } },
    ],
    jobLocationType: 'TELECOMMUTE',
    baseSalary: {
      currency: 'USD',
      value: { minValue: 90000, maxValue: 120000, unitText: 'YEAR' },
    },
  };

  test('is read from that description', () => {
    expect(readPosting({ ...PAGE, jsonLd: [JSON.stringify(DESCRIBED)] })).toEqual({
      title: 'Compiler Engineer',
      company: 'Compilers Inc.',
      location: 'Arlington, VA, US; Remote',
      pay: 'USD 90000-120000 YEAR',
      description: 'Write compilers.\n\nFast & right.',
      apply_url: 'https://jobs.example/1/apply',
      source: 'json-ld',
    });
  });

  test.each([
    ['in a list', [{ '@type': 'BreadcrumbList' }, DESCRIBED]],
    ['in a graph', { '@graph': [{ '@type': 'WebSite' }, DESCRIBED] }],
    ['with several types', { ...DESCRIBED, '@type': ['Thing', 'JobPosting'] }],
  ])('is found %s, also beside scripts that are broken', (_where, value) => {
    const posting = readPosting({ ...PAGE, jsonLd: ['{ "@type": ', JSON.stringify(value)] });

    expect(posting).toMatchObject({ title: 'Compiler Engineer', source: 'json-ld' });
  });

  test.each([
    [{ hiringOrganization: 'ACME' }, { company: 'ACME' }],
    [{ jobLocation: { address: 'Berlin' }, jobLocationType: null }, { location: 'Berlin' }],
    [{ jobLocation: 7, jobLocationType: null }, { location: null }],
    [{ baseSalary: 'negotiable' }, { pay: 'negotiable' }],
    [{ baseSalary: { currency: 'EUR', value: 50 } }, { pay: 'EUR 50' }],
    [{ baseSalary: [] }, { pay: null }],
  ])('%j is %j', (part, expected) => {
    const jsonLd = [JSON.stringify({ ...DESCRIBED, ...part })];

    expect(readPosting({ ...PAGE, jsonLd })).toMatchObject(expected);
  });
});

describe('a posting that only people can read', () => {
  test('is read from its heading and its lines', () => {
    const text = 'Systems Engineer\nLocation\n\nLisbon, Portugal\nWe pay $90,000 - $120,000 per year.\nApply';

    expect(readPosting({ ...PAGE, heading: 'Systems Engineer', siteName: 'ACME', text })).toMatchObject({
      title: 'Systems Engineer',
      company: 'ACME',
      location: 'Lisbon, Portugal',
      pay: '$90,000 - $120,000 per year',
      description: text,
      source: 'page',
    });
  });

  test('has title and employer in the title of its page, where they stand nowhere else', () => {
    const title = 'Job Application for Systems Engineer at ACME | Careers';

    expect(readPosting({ ...PAGE, title })).toMatchObject({ title: 'Systems Engineer', company: 'ACME' });
  });

  test('says of what it does not say that it is not known', () => {
    expect(readPosting({ ...PAGE, text: 'Come and work with us', applyUrl: null })).toMatchObject({
      company: null,
      location: null,
      pay: null,
      apply_url: null,
    });
  });
});
