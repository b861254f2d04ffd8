import type { Knowledge, ResumeFile } from '../../browser/applicationSession.ts';
import { type Answers, Profile } from '../../contracts/profile.ts';
import { SAMPLE_PROFILE } from '../apiCaller.ts';
import { SAMPLE_RESUME } from '../sampleResume.ts';

/** Who applies at the replicas: everything that a form may want is known of them. */
export const APPLICANT: Profile = Profile.parse({
  ...SAMPLE_PROFILE,
  github_url: 'https://github.com/grace-hopper',
  location: {
    address_line1: '12 Hudson Street',
    city: 'New York',
    state: 'New York',
    country: 'United States',
    zip: '10013',
  },
  salary_expectation: '150000',
});

/** Given with the job, worded as the applicant's own client words them; a posting asks in words of its own. */
const GIVEN: Answers = {
  'Are you legally authorized to work in the United States?': 'Yes',
  'Will you now or in the future require sponsorship for an employment visa?': 'No',
  'How did you hear about this job?': 'LinkedIn',
  Gender: 'Female',
  Race: 'White',
  'Are you Hispanic or Latino?': 'No',
  'Veteran status': 'I am not a protected veteran',
  'Disability status': 'No, I do not have a disability',
};

export const RESUME: ResumeFile = {
  name: 'resume.pdf',
  mimeType: 'application/pdf',
  bytes: SAMPLE_RESUME,
};

/** As `formOf` writes the file down. */
export const RESUME_RECEIVED = `${RESUME.name} (${RESUME.bytes.length} bytes)`;

/** How long the file is that a text becomes, the browser decides. */
export const LETTER_RECEIVED = 'Cover letter.pdf';

/** What a session may fill in; `human` holds what a person has been asked so far. */
export function applicantKnowledge(human: Answers = {}): Knowledge {
  return {
    profile: APPLICANT,
    given: GIVEN,
    human,
    askedAgain: new Set(),
    typing: 'instant',
    memory: { answers: [], site: '' },
    resume: async () => ({ kind: 'file', file: RESUME }),
  };
}
