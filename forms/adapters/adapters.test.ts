import { describe, expect, test } from '@jest/globals';
import { aControl, aLook } from '../../testing/pageLooks.ts';
import { recogniseControls } from '../recognise.ts';
import { ADAPTERS, adapterAt } from './adapters.ts';

const BEECATCHER = 'input[data-automation-id="beecatcher"]';

describe('a known system', () => {
  test.each([
    ['greenhouse', 'https://job-boards.eu.greenhouse.io/univac/jobs/40', aLook({})],
    ['lever', 'https://jobs.lever.co/univac/1/apply', aLook({})],
    ['ashby', 'https://jobs.ashbyhq.com/univac/1/application', aLook({})],
    ['greenhouse', '', aLook({ controls: [aControl({ name: 'job_application[email]' })] })],
    ['lever', '', aLook({ controls: [aControl({ name: 'urls[LinkedIn]' })] })],
    ['ashby', '', aLook({ controls: [aControl({ id: '_systemfield_name' })] })],
    ['workday', 'https://univac.wd5.myworkdayjobs.com/en-US/jobs/job/1/apply', aLook({})],
    ['workday', '', aLook({ controls: [aControl({}, { selector: BEECATCHER })] })],
    ['smartrecruiters', 'https://jobs.smartrecruiters.com/oneclick-ui/company/univac', aLook({})],
    ['smartrecruiters', '', aLook({ controls: [aControl({ id: 'spl-form-element_1' })] })],
    ['icims', 'https://careers-univac.icims.com/jobs/1/login', aLook({})],
    ['icims', '', aLook({ controls: [aControl({ name: 'PersonProfileFields.FirstName' })] })],
  ])('%s is told by its address or its marks: %s', (name, url, look) => {
    expect(adapterAt({ ...look, url: url || look.url }, ADAPTERS)?.name).toBe(name);
  });

  test('is not told by an address that only looks like its own', () => {
    const looks = ['https://greenhouse.io.example/jobs', 'https://notlever.co/apply'].map((url) =>
      aLook({ url }),
    );

    expect(looks.map((look) => adapterAt(look, ADAPTERS))).toEqual([null, null]);
  });

  test('names its fields where their words say nothing, and only when it is asked', () => {
    const controls = [aControl({ name: 'org' }), aControl({ name: 'cards[1][field0]', label: 'Phone' })];
    const look = aLook({ url: 'https://jobs.lever.co/univac/1/apply', controls });

    expect(recogniseControls(look, ADAPTERS).map(({ meaning }) => meaning)).toEqual([
      'current_company',
      'phone',
    ]);
    expect(recogniseControls(look)[0]?.evidence).not.toContain('adapter: org at lever');
  });

  test('leaves traps alone', () => {
    const trap = aControl({ name: 'org' }, { visible: false, hiddenBy: 'off screen' });
    const look = aLook({ url: 'https://jobs.lever.co/univac/1/apply', controls: [trap] });

    expect(recogniseControls(look, ADAPTERS)[0]?.meaning).not.toBe('current_company');
  });
});

test('what Workday keeps for programs is a trap, however it is called', () => {
  const controls = [aControl({ label: 'Website' }, { selector: BEECATCHER })];
  const look = aLook({ url: 'https://univac.wd5.myworkdayjobs.com/apply', controls });

  expect(recogniseControls(look, ADAPTERS)[0]?.meaning).toBe('honeypot');
});

test('a posting that is over at Greenhouse leads to the list, with an error in its address', () => {
  const isClosed = (url: string) => ADAPTERS.some((adapter) => adapter.isClosed?.(url) === true);

  expect(isClosed('https://job-boards.greenhouse.io/univac?error=true')).toBe(true);
  expect(isClosed('https://job-boards.greenhouse.io/univac/jobs/40')).toBe(false);
  expect(isClosed('https://univac.example/?error=true')).toBe(false);
});
