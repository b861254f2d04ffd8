import { describe } from '@jest/globals';
import { testTexts } from '../testing/recognition.ts';

describe('a label', () => {
  testTexts('label', [
    [
      'first_name',
      'text',
      `First Name | Legal First Name | Given Name(s) | What is your first name?
      | First name (as it appears on your passport)`,
    ],
    ['last_name', 'text', `Family Name / Surname | Your surname`],
    ['middle_name', 'text', `Middle Initial`],
    ['preferred_name', 'text', `Preferred First Name | What name do you go by?`],
    ['full_name', 'text', `Full Legal Name | Name | Your Name | Name (First and Last) | First & Last Name`],
    ['email', 'text', `E-mail | Your personal email address | Email Address (we'll send you a confirmation)`],
    ['email', 'email', `Contact Email`],
    ['phone', 'tel', `Mobile`],
    [
      'phone',
      'text',
      `Phone Number (with country code) | Best phone number to reach you | Home Phone
      | Work Phone | Cell`,
    ],
    ['phone_country_code', 'select', `Country Code`],
    ['phone_extension', 'text', `Extension | Ext.`],
    ['address_line1', 'text', `Address | Street Address | Current Address | Address Line 1`],
    [
      'address_line2',
      'text',
      `Address Line 2 (optional) | Apt, Suite, Unit, Building, Floor, etc. | Apt/Suite`,
    ],
    ['city', 'text', `City | City of Residence | City/Province | Current City`],
    ['state', 'text', `State/Country | State | County`],
    ['state', 'select', `State / Province / Region`],
    ['postal_code', 'text', `ZIP | Zip/Postal Code | Postcode`],
    ['country', 'select', `Country | Country of Residence`],
    [
      'location',
      'text',
      `Location | Current Location | Location (City) | Where are you currently located?
      | City, State`,
    ],
    ['birth_date', 'text', `Date of Birth | DOB (MM/DD/YYYY) | D.O.B.`],
    ['linkedin_url', 'text', `LinkedIn Profile | LinkedIn Profile URL`],
    ['linkedin_url', 'url', `LinkedIn`],
    ['github_url', 'text', `GitHub`],
    ['portfolio_url', 'text', `Website | Portfolio URL | Personal website or portfolio`],
    ['resume_file', 'file', `Resume/CV | Upload your resume | CV`],
    ['cover_letter_file', 'file', `Cover Letter`],
    ['cover_letter', 'textarea', `Cover Letter`],
    ['current_company', 'text', `Current Company | Company | Current or most recent employer | Organization`],
    ['current_title', 'text', `Job Title | Current Title`],
    ['years_of_experience', 'text', `Years of Experience`],
    ['question', 'text', `How many years of experience do you have with Python?`],
    ['years_of_experience', 'select', `How many years of experience do you have?`],
    [
      'salary_expectation',
      'text',
      `Desired Salary | What are your salary expectations? | Salary Expectations (USD)`,
    ],
    ['start_date', 'text', `When can you start? | Earliest start date | Available start date`],
    ['notice_period', 'text', `Notice Period | What is your notice period?`],
    [
      'work_authorization',
      'radio',
      `Are you legally authorized to work in the United States?
      | Do you have the right to work in the UK?`,
    ],
    ['work_authorization', 'select', `Are you authorized to work in the US?`],
    ['work_authorization', 'text', `Work Authorization`],
    [
      'sponsorship',
      'radio',
      `Will you now or in the future require sponsorship for employment visa status (e.g., H-1B visa status)?
      | Do you require visa sponsorship?`,
    ],
    [
      'question',
      'radio',
      `Are you authorized to work in the US without sponsorship?
      | Are you legally authorized to work in the US for any employer?
      | Do you have unrestricted right to work in Australia?
      | Are you authorized to work in the US and will you require sponsorship?`,
    ],
    ['school', 'text', `School | University | Name of school`],
    ['degree', 'select', `Degree | Highest level of education`],
    ['field_of_study', 'text', `Major | Field of Study`],
    ['graduation_year', 'text', `Graduation Year`],
    ['skills', 'text', `Key Skills`],
    ['skills', 'textarea', `Skills`],
    ['gender', 'select', `Gender`],
    ['gender', 'radio', `What is your gender?`],
    ['race', 'select', `Race/Ethnicity | Race`],
    ['hispanic_ethnicity', 'select', `Are you Hispanic or Latino?`],
    ['hispanic_ethnicity', 'radio', `Are you Hispanic/Latino?`],
    ['veteran_status', 'select', `Veteran Status | Are you a protected veteran?`],
    ['disability_status', 'select', `Disability Status`],
    ['disability_status', 'radio', `Do you have a disability?`],
    ['how_heard', 'select', `How did you hear about us? | Source`],
    ['how_heard', 'text', `How did you hear about this job?`],
    [
      'consent',
      'checkbox',
      `I agree to the Terms and Conditions | I have read and accept the Privacy Policy`,
    ],
    ['username', 'text', `Username | User ID`],
    ['password', 'password', `Password`],
    ['one_time_code', 'text', `Verification code | Enter the 6-digit code | Security Code`],
    ['payment', 'text', `Card number | Name on card | CVV | Card expiration date | IBAN`],
    ['search', 'text', `Search | Search jobs`],
    ['promo_code', 'text', `Promo code | Coupon`],
    ['captcha', 'text', `Enter the characters you see | What is 3 + 4? | Solve: 5 + 2 =`],
  ]);
});

describe('a label that only mentions something', () => {
  testTexts('label', [
    ['nothing', 'file', `Attach | Transcript | Other documents`],
    [
      'nothing',
      'checkbox',
      `I agree to receive marketing emails | Subscribe to our newsletter | Phone | SMS`,
    ],
    [
      'nothing',
      'radio',
      `Have you ever worked with a city government? | May we contact you by email?
      | Are you willing to relocate to another state?
      | Do you live within commuting distance of our city office?
      | Are you 18 years of age or older?
      | Do you have experience working with people in their home? | Email`,
    ],
    [
      'nothing',
      'text',
      `Have you ever been employed by this company? | Company name of reference
      | Emergency contact name | Emergency contact phone | Reference 1 email
      | Mother's maiden name | Maiden name | Manager name | Supervisor's phone number
      | Recruiter email | Name of pet | File name | Project name | Display name | Nickname
      | Company website | Company address | Company phone | Social Security Number
      | Passport number | City of birth
      | Best time to call | Years of experience in Java
      | Please describe your experience with React
      | What is the name of your favorite book? | In which country did you study?
      | If yes, please provide the name and email of the employee | Referred by (name)
      | Employee name who referred you | Fax | Title | Number of employees | Phone type
      | State of issue | State any allergies | Please state your reasons for leaving
      | Name three things you like | Street name of the house you grew up in
      | Account number | Country of birth | Driver's license state | Spouse's first name
      | Last employer's address | Work address | Date | Today's date | Signature
      | Location of previous employer | Preferred location | Desired location
      | Preferred work location | Position applied for | Job location | Current salary
      | Last name of manager | Email of your manager | Names of relatives working here
      | Languages | Twitter | Hobbies | Gift message`,
    ],
    ['current_company', 'text', `Company name`],
    ['school', 'text', `School name | Name of University`],
    ['payment', 'text', `Name on credit card`],
    ['username', 'text', `User name`],
    [
      'nothing',
      'textarea',
      `Why do you want to work in our city? | Additional information | Message | Comments`,
    ],
  ]);
});

describe('a placeholder', () => {
  testTexts('placeholder', [
    ['cover_letter', 'textarea', `Add a cover letter or anything else you want to share.`],
    ['nothing', 'textarea', `Anything else you want to share?`],
    ['email', 'text', `you@example.com | Enter your email`],
    ['full_name', 'text', `Your name`],
    ['nothing', 'text', `Select... | Start typing... | Type here | Type your answer here...`],
    ['search', 'text', `Search for jobs`],
    ['location', 'text', `Start typing your location`],
    ['postal_code', 'text', `ZIP code`],
  ]);
});

describe('a name', () => {
  testTexts('name', [
    [
      'first_name',
      'text',
      `First and middle names | firstName | applicant[first_name] | job_application[first_name] | txtFName`,
    ],
    ['last_name', 'text', `last_name | billing_lastname`],
    ['full_name', 'text', `fullName | name | contactName`],
    ['email', 'text', `user[email] | emailAddress`],
    ['phone', 'text', `phoneNumber | mobile_phone | telephone`],
    ['address_line1', 'text', `address1 | shippingAddress.addressLine1`],
    ['address_line2', 'text', `address2`],
    ['city', 'text', `shippingAddress.city | addressCity`],
    ['state', 'text', `billing_state`],
    ['postal_code', 'text', `zipCode | postal_code`],
    ['country', 'select', `country`],
    ['linkedin_url', 'text', `urls[LinkedIn]`],
    ['current_company', 'text', `org | companyName`],
    [
      'nothing',
      'text',
      `eventName | petName | fileName | productName | cards[3f2a][field0] | quantity
      | subject | companyCity | field_12 | hostname`,
    ],
    ['username', 'text', `username | user_name`],
    ['payment', 'text', `ccnumber | nameOnCard`],
    ['honeypot', 'text', `honeypot`],
    ['search', 'text', `q`],
    ['birth_date', 'text', `dateOfBirth | dob`],
    ['resume_file', 'file', `resume | cv_file`],
    ['cover_letter_file', 'file', `coverLetter`],
  ]);
});
