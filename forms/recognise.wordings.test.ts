import { describe } from '@jest/globals';
import { type Expected, testTexts } from '../testing/recognition.ts';

describe('what is asked stays the same', () => {
  testTexts('label', [
    [
      'current_title',
      'text',
      `Screening question 1: What is your current job title? | Please answer: What is your current title?`,
    ],
    [
      'gender',
      'select',
      `What is your gender? Please select one. | Q2) What is your gender? Choose the best option`,
    ],
    ['sponsorship', 'radio', `Please answer the following question: Do you need sponsorship?`],
    [
      'nothing',
      'text',
      `Your second nationality | What is your other company? | Please enter your dual citizenship | Applicant’s other nationality
      | Enter your zweite Staatsangehörigkeit`,
    ],
  ]);
});

describe('one that is not the applicant’s own or present one', () => {
  testTexts('placeholder', [
    ['nothing', 'text', `Current monthly salary | Take home salary | Second nationality`],
  ]);
  testTexts('name', [
    [
      'nothing',
      'text',
      `current_salary | applicant[takeHomeSalary] | second_nationality | otherCompany | desired_city | dualCitizenship`,
    ],
    ['nationality', 'text', `nationality | applicant[nationality]`],
    ['salary_expectation', 'text', `desired_salary | expectedSalary`],
    ['city', 'text', `city | home_city`],
  ]);
});

describe('what is explained below it', () => {
  const explained = (rows: [Expected[0], string][]) =>
    testTexts(
      'nearby',
      rows.map(([meaning, text]) => [meaning, 'text', text]),
    );
  explained([
    ['first_name', 'First name\nWe only use it to address you.'],
    ['first_name', 'Apply as a nurse\nPlease enter your first name.'],
    ['nothing', 'Name\nOf the person we should call in an emergency.'],
    ['nothing', 'City\nWhere you would like to work.'],
    ['nothing', 'E-mail\nYour manager will get a message.'],
    ['nothing', 'Country\nIn which you were born.'],
    ['nothing', 'Country\nYou want to move to.'],
    ['nothing', 'Salary\nWhat you earn today.'],
    ['nothing', 'E-mail\nEmergency contact.'],
    ['nothing', 'Current company\nDescribe what you do there.'],
    ['nothing', 'Notice period\nPlease explain why it is longer than a month.'],
    ['nothing', 'Location\nTell us about the place of your dreams.'],
    ['postal_code', 'Address\nPostal code only.'],
    ['first_name', 'First name\nPlease fill in as it is in your passport.'],
    ['city', 'City\nWhere you live.'],
  ]);
  testTexts('label', [
    ['first_name', 'text', `First name Why do we ask?`],
    ['nothing', 'text', `Why do we ask?`],
  ]);
});

describe('a wording of who somebody is and what they want', () => {
  testTexts('label', [
    [
      'first_name',
      'text',
      `Legal First Name | Given name(s) | What is your first name? | Let's start with your first name | Forename(s)
      | Your first name | First name as it appears on your passport | Candidate first name`,
    ],
    [
      'last_name',
      'text',
      `Legal Last Name | Last name(s) | Family name(s) | What is your last name?
      | Your surname | Surname / Family name | Candidate last name`,
    ],
    [
      'full_name',
      'text',
      `Legal Name | Your name | What is your full name? | Full legal name
      | Name (first and last) | First and last name | Applicant's name | Your full name
      | What's your name? | Name (as on ID)`,
    ],
    [
      'preferred_name',
      'text',
      `Preferred First Name | Nickname / preferred name | What name do you go by?
      | Preferred Name | What should we call you? | Chosen name
      | Name you prefer to be called`,
    ],
    [
      'email',
      'text',
      `Your email address | What is your email? | Email (we will contact you here)
      | Contact email | E-mail | Personal email address
      | What is the best email address to reach you? | Where can we email you?`,
    ],
    [
      'phone',
      'tel',
      `Best contact number | Mobile phone (with country code) | What is your phone number?
      | Phone Number (incl. country code) | Contact phone | Telephone (day) | Cell
      | Primary phone | What is the best phone number to reach you?
      | Daytime telephone number`,
    ],
    [
      'phone_country_code',
      'select',
      `Country Phone Code | Country / Territory Phone Code | Country code | Phone country code | Dialing code`,
    ],
    ['phone_extension', 'text', `Phone Extension | Ext. | Extension`],
    ['phone_type', 'select', `Type of phone`],
    [
      'address_line1',
      'text',
      `Address Line 1 | Home street address | What is your address? | Current address
      | Mailing address | Residential address | Address, City, State, Zip`,
    ],
    ['address_line2', 'text', `Apt, suite, unit (optional) | Apartment, suite, etc. | Unit / Apt`],
    ['city', 'text', `City of residence | City / Town | What city do you live in?`],
    ['state', 'select', `State / Province | Province or territory | County | State of residence`],
    [
      'postal_code',
      'text',
      `ZIP code | Postcode / ZIP | Postal code | Zip/Postal Code | ZIP of your current residence`,
    ],
    [
      'country',
      'select',
      `Country of Residence | Which country do you live in? | Country / Region
      | What country are you located in? | Country you currently reside in`,
    ],
    [
      'location',
      'text',
      `Current Location | Location (City) | Where are you currently based? | City, state
      | Your location | Where do you live? | What is your current location?`,
    ],
    [
      'linkedin_url',
      'text',
      `LinkedIn Profile URL | LinkedIn profile (optional) | Your LinkedIn profile
      | Please share your LinkedIn | Link to LinkedIn profile`,
    ],
    ['github_url', 'text', `GitHub profile URL | GitHub username or URL | Github link`],
    [
      'portfolio_url',
      'text',
      `Portfolio URL | Personal website or portfolio | Portfolio / website
      | Link to your portfolio | Other website | Personal site | Online portfolio
      | Website / Blog`,
    ],
    [
      'current_company',
      'text',
      `Current company | Current or most recent employer | Company you currently work for
      | Present employer | Where do you work now? | Current / Last Employer
      | Most recent company`,
    ],
    [
      'current_title',
      'text',
      `Current job title | Current role | Current or most recent job title
      | Present position | What is your current role? | Most recent title
      | Current / Last title`,
    ],
    [
      'years_of_experience',
      'text',
      `How many years of experience do you have? | Total years of professional experience
      | Years of relevant work experience | Number of years of experience
      | How many years of work experience do you have?`,
    ],
    [
      'salary_expectation',
      'text',
      `Desired salary | Salary expectations | Expected salary (USD)
      | What are your salary expectations? | Desired compensation | Target compensation
      | Compensation expectations | What salary are you looking for?
      | Expected annual salary | Desired annual base salary | Minimum salary requirement
      | What is your expected salary? | Desired base salary | Target salary
      | Salary requirements`,
    ],
    [
      'start_date',
      'text',
      `When can you start? | Earliest start date | Date available | Desired start date
      | Availability to start | What is your earliest possible start date?
      | Date you can start | Earliest date you could start
      | When would you be available to begin? | How soon could you start?
      | Start availability | Potential start date`,
    ],
    [
      'notice_period',
      'text',
      `What is your notice period? | How much notice do you need to give?
      | Current notice period | Length of notice period | Notice period (weeks)
      | How much notice must you give your current employer?`,
    ],
    [
      'work_authorization',
      'radio',
      `Are you legally authorized to work in the United States?
      | Are you authorized to work in the US? | Do you have the right to work in the UK?
      | Are you eligible to work in Canada?
      | Are you legally permitted to work in the country of employment?
      | Do you have work authorization? | Can you legally work in the United States?
      | Do you currently have the legal right to work in Germany?
      | Are you currently eligible to work in the country in which you are applying?
      | Work authorization | Do you hold a valid work permit?`,
    ],
    [
      'sponsorship',
      'radio',
      `Will you now or in the future require sponsorship for employment visa status?
      | Do you require visa sponsorship? | Will you require sponsorship?
      | Do you need a work visa?
      | Do you now or will you in the future need sponsorship to work in the US?
      | Will you need visa sponsorship (e.g. H-1B)? | Do you need us to sponsor a visa?
      | Visa sponsorship required? | Would you require immigration sponsorship?
      | Will you need employer sponsorship?`,
    ],
    [
      'nothing',
      'radio',
      `Are you authorized to work in the US without sponsorship?
      | Are you legally authorized to work in the US for any employer?
      | Do you have unrestricted work authorization?
      | Are you authorized to work and will you require sponsorship?
      | Can you work in the US on a permanent basis without restrictions?
      | Are you authorized to work lawfully in the United States for all employers?
      | Are you at least 18 years of age? | Are you over 18?
      | Have you ever worked here before? | Have you previously been employed by us?
      | Are you bound by a non-compete agreement?
      | Do you have any relatives working here? | Are you a former employee?
      | Have you been convicted of a felony? | Do you have a valid driver's license?
      | Are you willing to undergo a background check? | Can you work on weekends?
      | Are you comfortable working in a hybrid setup? | Do you hold a security clearance?`,
    ],
    [
      'nothing',
      'text',
      `Languages known | Technologies known | Reason for leaving, if not current | Available languages
      | Available for travel | Your ideal new job title | Target role | Dream position | May we call you? | Sum insured
      | Disponible les week-ends | Leave blank if not applicable | Check availability
      | Current monthly salary | Take home salary | Bisheriges Gehalt | Último salario | RAL attuale | Second nationality | Nationality 2 | Dual citizenship | Zweite Staatsangehörigkeit
      | Otra nacionalidad | Other company | Preferred city | Ciudad de interés | Gewenste locatie | Hometown | Miasto urodzenia | Availability for travel | Disponibilité horaire
      | Disponibilidad para viajar | Shift availability | Nature of disability | Class of degree | Position ID | Work permit number | Right to work document type
      | LinkedIn followers | Notice period negotiable? | Métier recherché | Company you are applying to`,
    ],
    [
      'email',
      'text',
      `Your email address. Example: john@agency.gov | (e.g. jo@example.org) | Correio electrónico`,
    ],
    ['address_line1', 'text', `Ulica i nr domu | Ulica, numer domu`],
    ['last_name', 'text', `First surname | Last name including second surname`],
    [
      'start_date',
      'text',
      `When are you available to start full time hours? | Date you can start after relocation`,
    ],
    [
      'nothing',
      'text',
      `Country 2 | Land 2 | Expected degree | Degree in progress | Voraussichtlicher Abschluss | Degree of proficiency
      | Degree number | School type | School ID | Name of high school | GPA scale | GPA out of | Start salary
      | Apellido de casada | Apellido de soltera | Cognome da nubile | 上司の氏名 | Major achievements | Discipline record
      | Company you admire | Insurance company | Issuing organization | Company's revenue | University of your dreams
      | Type d'entreprise | Taille de l'entreprise | Durée dans l'entreprise actuelle | Tamaño de la empresa
      | Antigüedad en la empresa | Setor da empresa | Anzianità in azienda | Grootte van het bedrijf
      | Dienstjaren bij huidige werkgever | Oczekiwane stanowisko | Befristung der Arbeitserlaubnis
      | Años en el puesto actual | Anni nel ruolo attuale | Ciudad de estudios | Stad van de opleiding | Paese del titolo
      | Name of insurance company | Disponibilité géographique | Geschlecht des Kindes
      | Sponsor name | Sponsorship letter | Portfolio password | Website password`,
    ],
    ['linkedin_url', 'text', `LinkedIn or website | LinkedIn / GitHub`],
    ['portfolio_url', 'text', `Portfolio / GitHub / website`],
    ['github_url', 'text', `GitHub or GitLab`],
    ['city', 'text', `City (where you live)`],
    ['country', 'text', `Country 1 | Country/Region`],
    ['degree', 'text', `Degree obtained or expected | Degree (or expected degree)`],
    ['gpa', 'text', `GPA (4.0 scale) | GPA out of 4.0`],
    [
      'current_company',
      'text',
      `Company (current) | Nom de l'entreprise | Nombre de la empresa | Nome da empresa | Naam van het bedrijf
      | Name des Unternehmens | Nome dell'azienda | Razón social de la empresa`,
    ],
    ['school', 'text', `卒業校 | Name of the university | Nom de l'école`],
    ['field_of_study', 'text', `Major subject`],
    ['sponsorship', 'radio', `Sponsorship required | Sponsorship needed`],
    ['salary_expectation', 'text', `What salary are you hoping for?`],
    ['notice_period', 'text', `Notice (weeks)`],
    ['start_date', 'text', `Ab wann verfügbar?`],
    ['phone', 'tel', `Phone number including area code`],
    ['address_line1', 'text', `Preferred mailing address`],
    ['field_of_study', 'text', `Major/Minor`],
    ['salary_expectation', 'text', `Salary requirements (starting)`],
  ]);
});
