import { describe, expect, test } from '@jest/globals';
import { postingIdentity } from './postingIdentity.ts';

const POSTING = 'https://jobs.example.com/acme/engineer-12?jobId=77';

describe('a posting is the same', () => {
  test.each([
    'http://www.jobs.example.com/acme/engineer-12/?jobId=77',
    'https://JOBS.example.com:443/acme//engineer-12?utm_source=board&jobId=77&gclid=x',
    'https://jobs.example.com/acme/engineer-12/apply?jobId=77&ref=mail#form',
    'https://jobs.example.com/acme/engineer-12/applications/new?source=LinkedIn&jobid=77',
    'https://jobs.example.com/acme/engineer%2D12?jobId=77&utm_campaign=',
  ])('at %s', (url) => {
    expect(postingIdentity(url)).toBe(postingIdentity(POSTING));
  });

  test.each([
    [
      'https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/Berlin/Engineer_R-1/apply/applyManually',
      'https://acme.wd5.myworkdayjobs.com/Careers/job/Berlin/Engineer_R-1?source=x',
    ],
    [
      'https://boards.greenhouse.io/embed/job_app?for=acme&token=4012',
      'https://job-boards.greenhouse.io/acme/jobs/4012?gh_src=abc#app',
    ],
    ['https://jobs.ashbyhq.com/acme/1-2-3/application', 'https://jobs.ashbyhq.com/acme/1-2-3'],
    ['https://careers.example/#/jobs/12/apply', 'https://careers.example/#!/jobs/12'],
  ])('at two addresses of one system: %s', (one, other) => {
    expect(postingIdentity(one)).toBe(postingIdentity(other));
  });
});

describe('a posting is another', () => {
  test.each([
    'https://jobs.example.com/acme/engineer-12?jobId=78',
    'https://jobs.example.com/acme/engineer-13?jobId=77',
    'https://jobs.example.com/other/engineer-12?jobId=77',
    'https://jobs.example.org/acme/engineer-12?jobId=77',
    'https://jobs.example.com:8443/acme/engineer-12?jobId=77',
    'https://jobs.example.com/acme/engineer-12?jobId=77&location=berlin',
    'https://jobs.example.com/acme/engineer-12?jobId=77#/jobs/2',
  ])('at %s', (url) => {
    expect(postingIdentity(url)).not.toBe(postingIdentity(POSTING));
  });
});
