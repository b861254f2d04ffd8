import { describe } from '@jest/globals';
import { testTexts } from '../testing/recognition.ts';

describe('a label of an application form', () => {
  testTexts('label', [
    [
      'linkedin_url',
      'text',
      `LinkedIn URL | Link to your LinkedIn profile | LinkedIn Profile (optional)
      | Please provide your LinkedIn profile URL`,
    ],
    ['github_url', 'text', `GitHub URL | Github Profile`],
    [
      'portfolio_url',
      'text',
      `Portfolio | Link to portfolio | Personal Website | Website, blog, or portfolio`,
    ],
    [
      'salary_expectation',
      'text',
      `Desired pay | Expected CTC | Salary expectation (gross per year)
      | What is your desired salary range?
      | What are your compensation expectations for this role?
      | Please indicate your expected salary for this position in EUR per year`,
    ],
    ['notice_period', 'text', `Notice period (in days)`],
    ['notice_period', 'select', `How long is your notice period?`],
    ['start_date', 'date', `Available start date | When are you available to start?`],
    ['start_date', 'text', `If hired, when can you start? | How soon can you start?`],
    ['years_of_experience', 'text', `Total years of experience`],
    ['years_of_experience', 'number', `Years of professional experience`],
    [
      'work_authorization',
      'radio',
      `Are you currently authorized to work in the country where this job is located?
      | Are you eligible to work in the UK?
      | Do you have the legal right to work in the United States?`,
    ],
    [
      'work_authorization',
      'select',
      `Are you legally eligible to work in Canada? | Work Authorization Status`,
    ],
    [
      'sponsorship',
      'radio',
      `Will you require visa sponsorship now or in the future? | Do you need sponsorship?
      | Benötigen Sie ein Visum-Sponsoring?`,
    ],
    [
      'sponsorship',
      'select',
      `Do you now, or will you in the future, require sponsorship to work in the US?`,
    ],
    ['how_heard', 'select', `How did you hear about this opportunity? | How did you hear about XYZ Corp?`],
    ['how_heard', 'text', `Where did you hear about this position?`],
    ['how_heard', 'radio', `Referral source`],
    ['veteran_status', 'select', `Protected Veteran Status`],
    ['veteran_status', 'radio', `Are you a veteran?`],
    ['disability_status', 'select', `Do you have a disability, or have you ever had a disability?`],
    ['gender', 'select', `Gender Identity | Please select your gender`],
    [
      'race',
      'select',
      `Please identify your race | Ethnicity | Please select the race which most accurately describes you.`,
    ],
    ['race', 'checkbox', `Race / Ethnicity`],
    ['hispanic_ethnicity', 'radio', `Are you of Hispanic, Latino, or Spanish origin?`],
    ['school', 'text', `College or University | School attended`],
    ['degree', 'select', `Degree obtained | What is your highest level of education?`],
    ['field_of_study', 'text', `Area of Study`],
    ['graduation_year', 'text', `Year of Graduation | Graduation Date`],
    [
      'current_company',
      'text',
      `Most recent employer | Current employer name | Where do you currently work?`,
    ],
    ['current_title', 'text', `Current position | Most recent job title | What is your current job title?`],
    ['preferred_name', 'text', `Preferred name (if different) | What would you like us to call you?`],
    [
      'first_name',
      'text',
      `First Name (Given Name) | Legal first name (as shown on ID) | First and middle names | 1st name`,
    ],
    ['last_name', 'text', `Last Name / Family Name | Last name (Surname)`],
    ['full_name', 'text', `Full name (First, Last) | Your full legal name | Candidate Full Name`],
    [
      'phone',
      'text',
      `Phone (mobile preferred) | Primary contact number | Telephone No. | Phone #
      | Mobile Number (WhatsApp) | Your phone number`,
    ],
    ['email', 'text', `Email ID | E mail address * | Your best email | Primary Email`],
    ['address_line1', 'text', `Street address (line 1) | Home Address | Full address | Address 1`],
    [
      'address_line2',
      'text',
      `Apartment / Unit # | Address Line 2 (Apt, Suite, etc.) | Street Address Line 2`,
    ],
    ['city', 'text', `City/Town | Town / City`],
    ['state', 'text', `State/Province | Province/State/Region`],
    ['state', 'select', `State (US only)`],
    ['postal_code', 'text', `ZIP / Postal Code | Post code | Pincode`],
    [
      'country',
      'select',
      `Country/Region | Country of residence | Which country do you currently live in?
      | In which country are you located?`,
    ],
    [
      'location',
      'text',
      `City, State, Country | City & Country | Where are you based?
      | Where do you currently reside? | Location (City, State)`,
    ],
    ['pronouns', 'text', `Preferred pronouns | Pronouns | Your personal pronouns`],
    ['nationality', 'select', `Nationality | Country of citizenship | Citizenship`],
    ['salutation', 'select', `Salutation | Name prefix`],
    ['phone_type', 'select', `Phone type | Phone Device Type`],
    ['gpa', 'text', `GPA | Grade point average (optional) | Cumulative GPA`],
    ['currently_here', 'checkbox', `I currently work here | To present | I am currently employed here`],
    ['birth_date', 'text', `Birthdate | Date of birth (dd/mm/yyyy)`],
    [
      'resume_file',
      'file',
      `Resume | Attach your CV | Resume / CV (PDF or Word) | Please upload your resume
      | Upload resume (optional) | Curriculum Vitae`,
    ],
    ['cover_letter_file', 'file', `Cover letter (optional) | Upload a cover letter | Motivation letter`],
    ['skills', 'textarea', `List your skills`],
    ['skills', 'text', `Relevant skills`],
    [
      'consent',
      'checkbox',
      `I agree to the privacy policy | I consent to the processing of my personal data
      | By checking this box I acknowledge that I have read the Privacy Notice
      | I certify that the information provided is true and complete`,
    ],
  ]);
});

describe('a label that no profile answers', () => {
  testTexts('label', [
    [
      'nothing',
      'text',
      `Current CTC | What is your current salary?
      | Name of current supervisor | Who referred you? | If referred, name of employee
      | Reference name | Reference phone number | Supervisor email
      | Emergency contact relationship | May we contact your current employer?
      | City and state of last employer | Which city or state would you like to work in?
      | Preferred city | Vorname des Partners | Welche Stadt bevorzugen Sie?
      | Notfallkontakt Name | Nombre de la madre | ¿En qué ciudad naciste?
      | Gift recipient name | Friend's email | Your friend's name | Order number
      | Delivery instructions | What city were you born in?
      | What is the name of your first pet? | What was the name of your first school?
      | Character name | Band name | Name your workspace | Workspace name | Website name
      | Phone model | Email subject | Address of the property | Property address
      | Pickup city | Departure city | Flight number | Event location | Name of event
      | Name of course | Card nickname | Blog name | Meeting date | Year founded
      | Number of years | Zip code of employer | Employer city | School city
      | School address | College location | Employer phone | Doctor's name
      | Next of kin name | Relationship | Father's name | Husband's name | Name of father
      | Name and phone number of supervisor | Name of person who referred you
      | Recommended by | Hiring manager name | Job title applied for | Position desired
      | IP address | MAC address | Wallet address | Bitcoin address | Web address
      | Billing account number | Street you grew up on | State tax id
      | Statement of purpose | City council district | Mobile app feedback
      | Phone interview availability | Email newsletter frequency | Date of last employment
      | Country you want to work in | States you are licensed in | License state
      | First language | Last school attended grade | First day of work
      | Last position held salary | First choice | Name of high school diploma program`,
    ],
    ['nothing', 'number', `Years of experience with Kubernetes`],
    [
      'nothing',
      'select',
      `How many years of sales experience do you have? | Are you willing to relocate?
      | Preferred method of contact | Preferred contact method (email or phone)
      | Which office location are you applying for? | Time zone | Currency | Language`,
    ],
    [
      'nothing',
      'radio',
      `Are you legally authorized to work in the United States without the need for employer sponsorship?
      | Do you require sponsorship or are you authorized to work for any employer?
      | Are you at least 18 years old? | Have you previously worked for this company?
      | Do you have a driver's license? | Are you willing to travel?
      | May we contact your current employer?
      | Do you have reliable transportation to the city center?
      | Haben Sie bereits in dieser Stadt gearbeitet?`,
    ],
    [
      'nothing',
      'textarea',
      `Why are you interested in this role? | Tell us about yourself
      | Describe a project you led and the state it was in`,
    ],
    ['nothing', 'file', `Portfolio | Additional attachments | Upload a photo | Certificates`],
    [
      'nothing',
      'checkbox',
      `Keep me informed about future job openings
      | I would like to receive job alerts by email 
      | Same as home address | Remember me`,
    ],
  ]);
});
