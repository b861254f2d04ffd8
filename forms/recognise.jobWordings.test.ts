import { describe } from '@jest/globals';
import { testTexts } from '../testing/recognition.ts';

describe('a wording of what is asked of applicants only', () => {
  testTexts('label', [
    [
      'school',
      'text',
      `School name | University / College | Name of institution | University attended
      | Most recent school | Institution | School or University
      | Which university did you attend? | Educational institution`,
    ],
    [
      'degree',
      'select',
      `Degree type | Highest level of education | Highest degree obtained | Education level
      | Highest level of education completed | Qualification | Highest qualification
      | Degree earned | What degree did you receive? | Level of education completed
      | Type of degree | Level of degree obtained | Title of qualification | Highest degree earned or in progress`,
    ],
    [
      'field_of_study',
      'text',
      `Field of study | Major | Discipline | Area of study | Course of study
      | Major / Field of study | Degree major | Specialization | Concentration`,
    ],
    [
      'graduation_year',
      'text',
      `Graduation year | Year of graduation | Graduation date | Expected graduation date
      | Year graduated | Year of completion | Expected graduation year | Grad year`,
    ],
    ['start_date', 'text', `When are you available from? | Desired start`],
    ['field_of_study', 'text', `What did you study?`],
    ['years_of_experience', 'number', `Total professional experience | Years of professional experience`],
    [
      'salary_expectation',
      'text',
      `Desired start salary | Desired starting pay | Minimum salary expectation | Acceptable salary range`,
    ],
    ['full_name', 'text', `Tell us your name`],
    ['portfolio_url', 'text', `Your website | Personal website`],
    [
      'nothing',
      'text',
      `Position type | Type of position | Job category | Website you like | Favourite website
      | Website that inspires you | ICE phone | Minimum acceptable salary | Lowest acceptable salary | Minimum salary you would accept
      | Start salary | Professional experience | Why did you study this? | Did you study abroad? | Did you study? | Tell us about your name
      | Tell us about your skills | Tell us about your current company | Tell us about your experience`,
    ],
    ['current_title', 'text', `Position title | Current position`],
    ['phone', 'text', `Service phone`],
    ['gpa', 'text', `Overall GPA | GPA (4.0 scale) | Overall Result (GPA)`],
    ['skills', 'text', `Skills | Key skills | Top skills | Technical skills`],
    [
      'gender',
      'select',
      `Gender identity | What is your gender? | Sex | How do you identify (gender)?
      | I identify my gender as | Please select your gender identity
      | How would you describe your gender identity? | What gender do you identify as?`,
    ],
    [
      'race',
      'select',
      `Race/Ethnicity | What is your race or ethnicity? | Ethnic background
      | Please select your race | Racial/ethnic background
      | How would you describe your racial/ethnic background?
      | Which best describes your ethnicity? | I identify my ethnicity as`,
    ],
    [
      'hispanic_ethnicity',
      'select',
      `Are you Hispanic/Latino? | Hispanic or Latino | Are you Hispanic or Latino?
      | Hispanic/Latino ethnicity`,
    ],
    [
      'veteran_status',
      'select',
      `Veteran status | Are you a protected veteran? | Protected veteran status
      | Are you a veteran or active member of the US armed forces?
      | Military / veteran status | Do you identify as a veteran?
      | What is your veteran status?`,
    ],
    [
      'disability_status',
      'select',
      `Disability status | Do you have a disability? | Disability
      | Do you have a disability or chronic condition?
      | Do you identify as having a disability?
      | Voluntary self-identification of disability | Are you a person with a disability?
      | Do you consider yourself to have a disability?`,
    ],
    [
      'how_heard',
      'select',
      `How did you hear about us? | How did you hear about this job?
      | Where did you find this job posting? | Source
      | How did you find out about this role? | How did you learn about this opportunity?
      | How did you first hear about our company? | Where did you hear about us?
      | How did you come across this vacancy? | What brought you to us?
      | How Did You Hear About Us`,
    ],
    [
      'resume_file',
      'file',
      `Resume/CV | Upload your resume | Attach resume | Résumé | Resume (PDF)
      | Upload CV / Resume | Please attach your resume here | Add your CV | Your résumé`,
    ],
    [
      'cover_letter_file',
      'file',
      `Cover Letter | Upload cover letter | Attach a cover letter | Covering letter`,
    ],
    ['cover_letter', 'textarea', `Paste your cover letter | Letter of motivation | Your cover letter`],
    [
      'nothing',
      'file',
      `Transcript | Portfolio file | Other documents | Writing sample | Reference letter
      | Photo | Additional documents | Supporting documents | ID document`,
    ],
    [
      'consent',
      'checkbox',
      `I agree to the terms and conditions | I have read and accept the privacy policy
      | I consent to data processing | By submitting, I agree to the Privacy Policy
      | I certify that the information above is true
      | I acknowledge the candidate privacy notice | Yes, I accept the terms
      | I hereby declare that all information is accurate
      | I confirm that I have read the privacy statement | I understand and agree
      | I give my consent to the processing of my personal data | GDPR consent
      | Data protection consent`,
    ],
    [
      'nothing',
      'checkbox',
      `I would like to receive marketing emails | Sign me up for job alerts
      | Subscribe to newsletter | Keep my data for future opportunities`,
    ],
    ['birth_date', 'text', `DOB | Birth date (MM/DD/YYYY) | What is your date of birth? | Birthday`],
    ['nationality', 'select', `What is your nationality? | Nationality / Citizenship`],
    ['pronouns', 'text', `What are your pronouns? | Your pronouns (optional)`],
    [
      'nothing',
      'text',
      `Reference 1 name | Reference email | Emergency contact name
      | Emergency contact phone | Manager's name | Supervisor name | Name of your manager
      | Referrer's email | Employee referral name | Name of the employee who referred you
      | Recruiter's name | Spouse name | Reason for leaving | Current salary
      | Middle school | High school GPA requirement | Previous salary
      | Company you would like to work for | Languages spoken | Preferred work location
      | Desired job title | Which position are you applying for?
      | Position you are applying for | Department | Employee ID | Social security number
      | SSN (last 4) | Passport number | Twitter | Facebook URL | Skype ID
      | How many people have you managed? | What interests you about this role?
      | Name of your last school's principal | Employer address | Employer phone number
      | Starting salary | Ending salary | Hours per week
      | Country where you hold citizenship besides your own
      | Company name of your reference | Signature | Today's date | Initials`,
    ],
  ]);
});
