import { convert } from 'html-to-text';

/** An employer's advertisement, as far as its page says it. `source`: whether the page describes it for machines too. */
export interface Posting {
  title: string | null;
  company: string | null;
  location: string | null;
  /** In the page's words, or `USD 90000-120000 YEAR` from its numbers. */
  pay: string | null;
  description: string | null;
  /** Where the application form is; null where the page has no link to one. */
  apply_url: string | null;
  source: 'json-ld' | 'page';
}

export interface PageParts {
  title: string;
  text: string;
  heading: string | null;
  siteName: string | null;
  applyUrl: string | null;
  /** The contents of `application/ld+json` scripts. */
  jsonLd: string[];
}

/** schema.org `JobPosting` where the page has one; what it leaves out, and all else, from the page's words. */
export function readPosting(page: PageParts): Posting {
  const seen = fromWords(page);
  const [described] = page.jsonLd.flatMap((text) => jobPostingsIn(parsed(text)));
  if (described === undefined) return seen;
  const { title, company, location, pay, description } = fromJobPosting(described);
  return {
    title: title ?? seen.title,
    company: company ?? seen.company,
    location: location ?? seen.location,
    pay: pay ?? seen.pay,
    description: description ?? seen.description,
    apply_url: seen.apply_url,
    source: 'json-ld',
  };
}

const LONGEST = 20_000;

type Thing = Record<string, unknown>;
type Described = Omit<Posting, 'apply_url' | 'source'>;

function fromJobPosting(posting: Thing): Described {
  const isRemote = textOf(posting['jobLocationType'])?.toUpperCase() === 'TELECOMMUTE';
  const places = thingsIn(posting['jobLocation']).map((place) => placeOf(place));
  const locations = [...places, isRemote ? 'Remote' : null].filter((place) => place !== null);
  const description = textOf(posting['description']);
  return {
    title: textOf(posting['title']) ?? textOf(posting['name']),
    company: nameOf(posting['hiringOrganization']),
    location: locations.length > 0 ? [...new Set(locations)].join('; ') : null,
    pay: payOf(posting['baseSalary']) ?? payOf(posting['estimatedSalary']),
    description: description === null ? null : wordsOf(description),
  };
}

function placeOf(place: Thing): string | null {
  const { address } = place;
  if (typeof address === 'string') return textOf(address);
  const [parts] = thingsIn(address);
  if (parts === undefined) return textOf(place['name']);
  const named = ['addressLocality', 'addressRegion', 'addressCountry'].map((name) => nameOf(parts[name]));
  const said = named.filter((part) => part !== null);
  return said.length > 0 ? said.join(', ') : textOf(place['name']);
}

function payOf(salary: unknown): string | null {
  const [amount] = thingsIn(salary);
  if (amount === undefined) return textOf(salary);
  const [range = amount] = thingsIn(amount['value']);
  const currency = textOf(amount['currency']) ?? textOf(range['currency']);
  const [min, max] = [textOf(range['minValue']), textOf(range['maxValue'])];
  const exact = textOf(range['value']) ?? textOf(amount['value']);
  const number = min !== null && max !== null && min !== max ? `${min}-${max}` : (exact ?? min ?? max);
  if (number === null) return null;
  const per = textOf(range['unitText']) ?? textOf(amount['unitText']);
  return [currency, number, per].filter((part) => part !== null).join(' ');
}

function nameOf(value: unknown): string | null {
  const [thing] = thingsIn(value);
  return thing === undefined ? textOf(value) : textOf(thing['name']);
}

/** Text or a number; of several, the first. */
function textOf(value: unknown): string | null {
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : text;
}

function thingsIn(value: unknown): Thing[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one): one is Thing => typeof one === 'object' && one !== null && !Array.isArray(one));
}

/** Descriptions are HTML, and sometimes HTML that was escaped once more. */
function wordsOf(html: string): string {
  const once = convert(html, PLAIN);
  const text = /<\/?(p|div|li|ul|br|strong|h\d)\b[^>]*>/i.test(once) ? convert(once, PLAIN) : once;
  return text.trim().slice(0, LONGEST);
}

const PLAIN = {
  wordwrap: false as const,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** Also in lists and in `@graph`. */
function jobPostingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap((one) => jobPostingsIn(one));
  return thingsIn(value).flatMap((thing) => {
    const types: unknown[] = [thing['@type']].flat();
    return types.includes('JobPosting') ? [thing] : jobPostingsIn(thing['@graph'] ?? []);
  });
}

function fromWords({ title, text, heading, siteName, applyUrl }: PageParts): Posting {
  const [, titled, employer] =
    /^(?:job application for )?(.+?)\s+(?:at|@)\s+(.+?)(?:\s+[|–—-].*)?$/i.exec(title) ?? [];
  return {
    title: heading ?? titled ?? textOf(title),
    company: siteName ?? employer ?? null,
    location: lineAfter(text, /(?:job |work )?locations?/),
    pay: lineAfter(text, /(?:pay|salary|compensation)(?: range)?/) ?? PAY.exec(text)?.[0] ?? null,
    description: textOf(text)?.slice(0, LONGEST) ?? null,
    apply_url: applyUrl,
    source: 'page',
  };
}

/** `Location: Berlin`, or the line below such a heading. */
function lineAfter(text: string, label: RegExp): string | null {
  const found = new RegExp(
    `^[ \\t]*${label.source}[ \\t]*(?::[ \\t]*|:?[ \\t]*\\n+[ \\t]*)(\\S.{0,119})$`,
    'im',
  ).exec(text);
  return textOf(found?.[1]);
}

const PAY =
  /(?:[$€£]|USD|EUR|GBP)\s?\d[\d,.]*\s?k?(?:\s?(?:-|–|—|to)\s?(?:[$€£]|USD|EUR|GBP)?\s?\d[\d,.]*\s?k?)?(?:\s?(?:per|an?|\/)\s?(?:year|hour|month|annum|yr|hr))?/i;
