const DECLINE = 'Decline To Self Identify';

interface EeoQuestion {
  id: string;
  labels: readonly string[];
  options: readonly string[];
  expected: string;
  shownBy?: { id: string; value: string };
}

/** The employer's questions for the government, voluntary. */
export const EEO: readonly EeoQuestion[] = [
  { id: 'gender', labels: ['Gender'], options: ['Male', 'Female', DECLINE], expected: 'Female' },
  {
    id: 'hispanic_ethnicity',
    labels: ['Are you Hispanic/Latino?'],
    options: ['Yes', 'No', DECLINE],
    expected: 'No',
  },
  {
    id: 'race',
    labels: ['Please identify your race', 'Race'],
    options: [
      'American Indian or Alaska Native',
      'Asian',
      'Black or African American',
      'White',
      'Native Hawaiian or Other Pacific Islander',
      'Two or More Races',
      DECLINE,
    ],
    expected: 'White',
    shownBy: { id: 'hispanic_ethnicity', value: 'No' },
  },
  {
    id: 'veteran_status',
    labels: ['Veteran Status'],
    options: [
      'I am not a protected veteran',
      'I identify as one or more of the classifications of a protected veteran',
      "I don't wish to answer",
    ],
    expected: 'I am not a protected veteran',
  },
  {
    id: 'disability_status',
    labels: ['Disability Status'],
    options: [
      'Yes, I have a disability, or have had one in the past',
      'No, I do not have a disability and have not had one in the past',
      'I do not want to answer',
    ],
    expected: 'No, I do not have a disability and have not had one in the past',
  },
];

export const DEGREES = [
  'High School',
  "Associate's Degree",
  "Bachelor's Degree",
  "Master's Degree",
  'Master of Business Administration (M.B.A.)',
  'Juris Doctor (J.D.)',
  'Doctor of Philosophy (Ph.D.)',
  'Other',
];

export const DISCIPLINES = [
  'Applied Mathematics',
  'Computer Science',
  'History',
  'Mathematics',
  'Physics',
  'Other',
];

export const SCHOOLS = [
  'Vassar College',
  'Yale University',
  'Yale-NUS College',
  'York University',
  'University of New York',
  'Other',
];

export const PLACES = [
  'New York, New York, United States',
  'New York Mills, New York, United States',
  'New York Mills, Minnesota, United States',
  'West New York, New Jersey, United States',
  'London, England, United Kingdom',
  'Berlin, Germany',
];

export const PHONE_COUNTRIES = [
  'Afghanistan +93',
  'Albania +355',
  'Canada +1',
  'Germany +49',
  'United Arab Emirates +971',
  'United Kingdom +44',
  'United States +1',
  'United States Minor Outlying Islands +1',
];
