/** How a question of a Workday form is drawn and told apart. The names are those under which it is submitted. */
export interface WorkdayField {
  kind: 'text' | 'textarea' | 'list' | 'prompt' | 'date' | 'radio' | 'checks' | 'checkbox' | 'file';
  name: string;
  id: string;
  htmlName: string;
  automation: string;
  label: string;
  required: boolean;
  /** Of a list, radios and checks. */
  options: readonly string[];
  /** Of a prompt. */
  tree: readonly TreeNode[];
  /** Of a date. */
  parts: readonly ('month' | 'day' | 'year')[];
  /** Its text stands in a legend, and its button does not name it. */
  isAskedByLegend: boolean;
  /** It was there before anybody entered anything. */
  value: string;
  /** In a block: it is not asked when this box is checked. */
  goneWith?: string;
  expected: string;
  /** What a person says who is asked. */
  reply: string;
}

export interface WorkdayGroup {
  kind: 'group';
  name: string;
  id: string;
  automation: string;
  label: string;
  fields: WorkdayField[];
}

export interface TreeNode {
  label: string;
  children?: TreeNode[];
}

export const SOURCES: readonly TreeNode[] = [
  { label: 'Advertisement', children: [{ label: 'Newspaper' }, { label: 'Radio' }] },
  { label: 'Job Board', children: [{ label: 'Glassdoor' }, { label: 'Indeed' }, { label: 'LinkedIn' }] },
  { label: 'Company Website', children: [{ label: 'Careers Page' }, { label: 'LinkedIn Page of ours' }] },
  { label: 'Employee Referral' },
];

export const PHONE_CODES: readonly TreeNode[] = [
  'Canada (+1)',
  'Germany (+49)',
  'United Kingdom (+44)',
  'United States Minor Outlying Islands (+1)',
  'United States of America (+1)',
].map((label) => ({ label }));

export const FIELDS_OF_STUDY: readonly TreeNode[] = [
  'Applied Mathematics',
  'Computer Science',
  'History',
  'Mathematics',
  'Physics',
].map((label) => ({ label }));

export const COUNTRIES = ['Canada', 'Germany', 'United Kingdom', 'United States of America'];
export const STATES = ['California', 'Connecticut', 'New Jersey', 'New York', 'Washington'];
export const DEGREES = ['GED', "Associate's Degree", "Bachelor's Degree", "Master's Degree", 'PhD', 'JD'];
export const PHONE_TYPES = ['Home Cellular', 'Landline', 'Mobile', 'Work'];

export const GENDERS = ['Male', 'Female', 'I choose not to disclose'];
export const RACES = [
  'American Indian or Alaska Native (Not Hispanic or Latino)',
  'Asian (Not Hispanic or Latino)',
  'Black or African American (Not Hispanic or Latino)',
  'White (Not Hispanic or Latino)',
  'I choose not to disclose',
];
export const VETERANS = [
  'I identify as one or more of the classifications of protected veterans listed above',
  'I am not a protected veteran',
  'I choose not to disclose',
];
export const DISABILITIES = [
  'Yes, I have a disability, or have had one in the past',
  'No, I do not have a disability and have not had one in the past',
  'I do not want to answer',
];
