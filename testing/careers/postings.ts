/** A control of a posting's form, as the careers site draws it. */
export type Field = {
  name: string;
  label: string;
  required?: boolean;
} & (
  | { kind: 'text' | 'email' | 'tel' | 'url' | 'number' | 'textarea' | 'file' }
  | { kind: 'select' | 'radio'; options: string[] }
  | { kind: 'checkbox'; text: string }
);

export interface Posting {
  slug: string;
  title: string;
  team: string;
  about: string;
  pages: { heading: string; fields: Field[] }[];
}

const CONTACT: Field[] = [
  { kind: 'text', name: 'first_name', label: 'First name', required: true },
  { kind: 'text', name: 'last_name', label: 'Last name', required: true },
  { kind: 'email', name: 'email', label: 'Email address', required: true },
  { kind: 'tel', name: 'phone', label: 'Phone number', required: true },
];

const COUNTRIES = ['United States', 'United Kingdom', 'Germany', 'France', 'Spain', 'Poland', 'Japan'];

export const POSTINGS: Posting[] = [
  {
    slug: 'backend-engineer',
    title: 'Backend Engineer',
    team: 'Platform',
    about: 'You keep a payments platform correct while it grows.',
    pages: [
      {
        heading: 'Your application',
        fields: [
          ...CONTACT,
          { kind: 'text', name: 'city', label: 'City', required: true },
          { kind: 'select', name: 'country', label: 'Country', required: true, options: COUNTRIES },
          { kind: 'url', name: 'linkedin', label: 'LinkedIn profile' },
          { kind: 'number', name: 'experience', label: 'Years of experience', required: true },
          {
            kind: 'radio',
            name: 'authorized',
            label: 'Are you legally authorized to work in the country of this job?',
            required: true,
            options: ['Yes', 'No'],
          },
          { kind: 'file', name: 'resume', label: 'Resume/CV', required: true },
          { kind: 'textarea', name: 'cover_letter', label: 'Cover letter' },
          {
            kind: 'checkbox',
            name: 'privacy',
            label: 'Privacy',
            text: 'I agree that my data is processed for this application',
            required: true,
          },
        ],
      },
    ],
  },
  {
    slug: 'data-analyst',
    title: 'Data Analyst',
    team: 'Insights',
    about: 'You find out what the numbers mean before others act on them.',
    pages: [
      { heading: 'About you', fields: CONTACT },
      {
        heading: 'Your work',
        fields: [
          { kind: 'text', name: 'company', label: 'Current company' },
          { kind: 'text', name: 'title', label: 'Current job title' },
          { kind: 'text', name: 'school', label: 'School or university', required: true },
          { kind: 'file', name: 'resume', label: 'Upload your resume', required: true },
        ],
      },
      { heading: 'Review and submit', fields: [] },
    ],
  },
  {
    slug: 'product-designer',
    title: 'Product Designer',
    team: 'Design',
    about: 'You make difficult things easy to use.',
    pages: [
      {
        heading: 'Your application',
        fields: [
          { kind: 'text', name: 'name', label: 'Full name', required: true },
          { kind: 'email', name: 'email', label: 'Email', required: true },
          { kind: 'url', name: 'portfolio', label: 'Portfolio website', required: true },
          {
            kind: 'textarea',
            name: 'why',
            label: 'Which product do you wish you had designed, and why?',
            required: true,
          },
        ],
      },
    ],
  },
];
