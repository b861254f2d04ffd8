import { describe, expect, test } from '@jest/globals';
import { chooseOption } from './chooseOption.ts';
import type { Option } from './control.ts';
import { STATES } from './places/states.ts';

describe('an option is chosen', () => {
  test.each([
    ['United States', ['Select…', 'Canada', 'United States'], 'United States'],
    ["Bachelor's", ['High School', "Bachelor's Degree", "Master's Degree"], "Bachelor's Degree"],
    ['LinkedIn', ['Job board', 'LinkedIn (profile or message)'], 'LinkedIn (profile or message)'],
    ['10', ['1', '10', '100'], '10'],
    ['3', ['1 star', '2 stars', '3 stars'], '3 stars'],
    ['2', ['Rating 1 of 3', 'Rating 2 of 3', 'Rating 3 of 3'], 'Rating 2 of 3'],
    ['2', ['grade 1', 'grade 2', 'grade 3'], 'grade 2'],
    ['2', ['1/3', '2/3', '3/3'], '2/3'],
    ['Asian', ['White', 'Asian (Not Hispanic or Latino)'], 'Asian (Not Hispanic or Latino)'],
    ['Hispanic or Latino', ['Not Hispanic or Latino', 'Hispanic or Latino'], 'Hispanic or Latino'],
    ['Spanish', ['Spanish (Latin America)', 'Portuguese'], 'Spanish (Latin America)'],
    ['Yes', ['1. Yes', '2. No'], '1. Yes'],
    ['Search', ['Search', 'Export'], 'Search'],
    ['No', ['a) Yes', 'b) No', 'c) Not sure'], 'b) No'],
    ['2. No', ['1. Yes', '2. No'], '2. No'],
    ['14:30', ['2:00 AM', '2:30 AM', '2:30 PM'], '2:30 PM'],
    ['2:30 pm', ['02:30', '14:00', '14:30'], '14:30'],
    ['9:00', ['08:00', '09:00'], '09:00'],
    ['United States', ['01 - Canada', '02 - United States', '03 - Mexico'], '02 - United States'],
  ])('by its words: %j out of %j is %j', expectChosen);

  test.each([
    ['usa', ['Canada', 'United States of America'], 'United States of America'],
    ['Not applicable', ['Yes', 'No', 'N/A'], 'N/A'],
    [
      'Prefer not to say',
      ['Yes', 'No', 'I do not wish to disclose my gender'],
      'I do not wish to disclose my gender',
    ],
    ['Prefer not to say', ['Yes', 'No', 'Choose not to identify'], 'Choose not to identify'],
    ['Bachelor of Science', ['BA/BS', 'MA/MS', 'PhD'], 'BA/BS'],
    [
      'MBA',
      ['Master of Business Administration (M.B.A.)', 'Master’s Degree'],
      'Master of Business Administration (M.B.A.)',
    ],
    ['High school diploma', ['High School', 'GED', 'Some college'], 'High School'],
    ['Two weeks', ['1 week', '2 weeks', '4 weeks'], '2 weeks'],
    ['Company website', ['Our website', 'Job board'], 'Our website'],
    ['California', ['AZ', 'CA', 'NY'], 'CA'],
    ['New York', ['US-CA', 'US-NY', 'US-TX'], 'US-NY'],
    ['ON', ['Alberta', 'Ontario', 'Quebec'], 'Ontario'],
    ['Québec', ['ON', 'QC', 'BC'], 'QC'],
    ['CA', ['United States', 'Canada', 'Mexico'], 'Canada'],
    ['CA', ['Arizona', 'California', 'New York'], 'California'],
    ['Canada', ['US', 'CA', 'MX'], 'CA'],
    ['Germany', ['AUT', 'CHE', 'DEU'], 'DEU'],
    ['United States', ['Mexiko', 'Vereinigte Staaten von Amerika'], 'Vereinigte Staaten von Amerika'],
    ['United States', ['Mexique', "États-Unis d'Amérique"], "États-Unis d'Amérique"],
    ['United States', ['Meksyk', 'Stany Zjednoczone Ameryki'], 'Stany Zjednoczone Ameryki'],
    ['Germany', ['Bundesrepublik Deutschland', 'Republik Österreich'], 'Bundesrepublik Deutschland'],
    ['Germany', ['Österreich', 'Deutschland', 'Schweiz'], 'Deutschland'],
    ['Deutschland', ['Austria', 'Germany', 'Switzerland'], 'Germany'],
    ['United Kingdom', ['Ireland', 'Great Britain', 'France'], 'Great Britain'],
    ['South Korea', ["Korea, Democratic People's Republic of", 'Korea, Republic of'], 'Korea, Republic of'],
    ['Netherlands', ['Belgium', 'The Netherlands'], 'The Netherlands'],
    ['United States', ['American', 'British', 'Canadian'], 'American'],
    ['Guinea', ['Equatorial Guinea', 'Guinea', 'Guinea-Bissau'], 'Guinea'],
    ['Niger', ['Niger', 'Nigeria'], 'Niger'],
    ['Washington', ['Washington', 'Washington DC'], 'Washington'],
    ['District of Columbia', ['Washington', 'Washington DC'], 'Washington DC'],
    ['Germany (+49)', ['Austria +43', 'Germany +49'], 'Germany +49'],
    ['Canada (+1)', ['United States (+1)', 'Canada (+1)'], 'Canada (+1)'],
    ['Germany (+49)', ['Austria', 'Germany'], 'Germany'],
    ['+49', ['+43', '+49', '+4'], '+49'],
  ])('by a place: %j out of %j is %j', expectChosen);

  test.each([
    ['yes', ['No', 'Yes, I am'], 'Yes, I am'],
    ['No', ['Yes, I will require sponsorship', 'No, I will not require it'], 'No, I will not require it'],
    ['Yes', ['Ja', 'Nein'], 'Ja'],
    ['No', ['Oui', 'Non'], 'Non'],
    ['No', ['Sí', 'No'], 'No'],
    ['No', ['Sim', 'Não'], 'Não'],
    ['Yes', ['Tak', 'Nie'], 'Tak'],
    ['No', ['はい', 'いいえ'], 'いいえ'],
    ['Nein', ['Yes', 'No'], 'No'],
    ['03', ['January', 'March', 'May'], 'March'],
    ['03', ['Januar', 'März', 'Mai'], 'März'],
    ['March', ['02', '03', '04'], '03'],
    ['9', ['08', '09', '10'], '09'],
    ['Female', ['Male', 'Female'], 'Female'],
    ['male', ['Mann', 'Frau', 'Divers'], 'Mann'],
    ['Woman', ['Male', 'Female', 'Non-binary'], 'Female'],
    ['Mobile', ['Home', 'Cell', 'Work'], 'Cell'],
    ['Black', ['White', 'Black or African American'], 'Black or African American'],
    [
      'I am not a protected veteran',
      ['I identify as one or more of the classifications of a protected veteran', 'I am not a veteran'],
      'I am not a veteran',
    ],
    [
      'No, I do not have a disability',
      [
        'Yes, I have a disability, or have had one in the past',
        'No, I do not have a disability and have not had one in the past',
      ],
      'No, I do not have a disability and have not had one in the past',
    ],
    ['Prefer not to say', ['Yes', 'No', 'I don’t wish to answer'], 'I don’t wish to answer'],
    ['BSc', ['High school', "Bachelor's degree", "Master's degree"], "Bachelor's degree"],
    ['Bachelor of Science in Physics', ['Bachelor of Arts', 'Bachelor of Science'], 'Bachelor of Science'],
    ['PhD', ['Masters', 'Doctorate (PhD, EdD)'], 'Doctorate (PhD, EdD)'],
    ['PhD', ['Juris Doctor (J.D.)', 'Doctor of Philosophy (Ph.D.)'], 'Doctor of Philosophy (Ph.D.)'],
    ['Master of Science', ["Bachelor's", "Master's", 'MBA'], "Master's"],
    ['Extra large', ['S', 'M', 'L', 'XL'], 'XL'],
    ['M', ['Small', 'Medium', 'Large'], 'Medium'],
    ['E-mail', ['Email', 'Phone'], 'Email'],
    ['Every week', ['Weekly', 'Biweekly', 'Monthly'], 'Weekly'],
    ['Tue', ['Monday', 'Tuesday'], 'Tuesday'],
    ['No, it does not', ['Yes', 'No'], 'No'],
    ['Yes it does', ['Yes', 'No'], 'Yes'],
    ["No, I haven't", ['Yes', 'No'], 'No'],
    ['Yes, penicillin', ['Yes', 'No', 'Not sure'], 'Yes'],
    ['By credit card', ['Credit card', 'PayPal'], 'Credit card'],
    ['premium plan', ['Basic', 'Premium'], 'Premium'],
    ['I am not sure', ['Yes', 'No', 'Not sure'], 'Not sure'],
  ])('by a synonym: %j out of %j is %j', expectChosen);

  test.each([
    ['4', ['0-2 years', '3-5 years', '6-9 years', '10+ years'], '3-5 years'],
    ['12', ['0-2 years', '3-5 years', '6-9 years', '10+ years'], '10+ years'],
    ['12', ['Less than 5', 'More than 10'], 'More than 10'],
    ['0', ['Less than 1 year', '1 to 3 years', 'Over 3 years'], 'Less than 1 year'],
    ['5', ['Less than 5 years', '5 years or more'], '5 years or more'],
    ['7 years', ['bis zu 5 Jahre', '6 bis 10 Jahre', 'mehr als 10 Jahre'], '6 bis 10 Jahre'],
    ['90,000 USD', ['$60,000 - $80,000', '$80,000 - $100,000', '$100,000+'], '$80,000 - $100,000'],
    ['95000', ['60k-80k', '80k–100k', '100k+'], '80k–100k'],
    ['80,000 - 100,000', ['$60k to $80k', '$80k to $100k'], '$80k to $100k'],
    ['2 weeks', ['Immediately', '14 days', '2 weeks'], '2 weeks'],
    ['3 years', ['12 months', '24 months', '36 months'], '36 months'],
    ['18 months', ['Less than 1 year', '1-2 years', '3+ years'], '1-2 years'],
  ])('by an amount that it covers: %j out of %j is %j', expectChosen);
});

describe('no option is chosen', () => {
  test.each([
    ['2:30', ['2:00 AM', '2:30 AM ', '2:30 PM']],
    ['14:30', ['2:30', '3:30']],
    ['Engineering', ['Software Engineering', 'Civil Engineering']],
    ['Yes', ['1. Yes, now', '2. Yes, later', '3. No']],
    ['Yes', ['3. Yes', 'No']],
    ['Yes', ['Hispanic or Latino', 'White', 'Asian']],
    ['Mauritius', ['Canada', 'United States']],
    ['select', ['Select…', 'Canada']],
    ['', ['', 'Canada']],
    ['Guinea', ['Equatorial Guinea', 'Guinea-Bissau']],
    ['Guinea', ['Guinea-Bissau', 'Papua']],
    ['Niger', ['Nigeria', 'Norway']],
    ['Ireland', ['Northern Ireland', 'Scotland']],
    ['Virginia', ['West Virginia', 'Maryland']],
    ['Samoa', ['American Samoa', 'Guam']],
    ['Congo', ['Congo, Democratic Republic of the', 'Congo, Republic of the']],
    ['Dominica', ['Dominican Republic', 'Haiti']],
    ['Georgia', ['Germany', 'Greece']],
    ['Canada', Object.keys(STATES)],
    ['No', ['Norway', 'Denmark']],
    ['No', ['North Carolina', 'Nowhere']],
    ['No', ['No preference', 'Remote']],
    ['No', ['Yes', 'Not sure']],
    ['Yes', ['Yes, now', 'Yes, later', 'No']],
    ['Male', ['Female', 'Other']],
    ['Man', ['Woman', 'Non-binary']],
    ['Hispanic', ['Not Hispanic or Latino', 'I prefer not to say']],
    ['Asian', ['I prefer not to say', 'Decline to self-identify']],
    ['veteran', ['I am not a veteran', 'I prefer not to say']],
    ['5', ['1-5', '5-10']],
    ['5', ['Less than 5 years', 'More than 5 years']],
    ['5', ['Level 5 clearance', 'Level 6 clearance']],
    ['1', ['10', '11', '100']],
    ['4 years', ['3-5 months', '6-9 months']],
    ['90,000 USD', ['€80,000 to €100,000 net of 3 bonuses', 'more']],
    ['2 weeks', ['1 month', '3 months']],
    ['2 years', ['2 months', '12 months']],
    ['Yes, if you sponsor me', ['Yes', 'No']],
    ['Yes, I will not', ['Yes', 'No']],
    ['No problem, yes', ['Yes', 'No']],
    ['Yes, as an employee', ['Yes, as a contractor', 'No']],
    ['No, never', ['Yes', 'Not yet decided']],
    ['Very satisfied', ['Satisfied', 'Dissatisfied']],
    ['Not interested', ['Interested', 'Undecided']],
    ['Computer science', ['Science', 'Arts']],
    ['Bachelor of Science', ['Bachelor of Arts', 'Master of Science']],
    ["Bachelor's degree", ['Bachelor of Arts', 'Bachelor of Science']],
    ['United States (+1)', ['Austria +43', 'Germany +49']],
    ['+1', ['United States (+1)', 'Canada (+1)']],
  ])('for %j out of %j', (wanted, labels) => {
    expect(chooseOption(wanted, labels.map(option))).toBeNull();
  });

  test('by its place in the list, which is all that a number as its value says', () => {
    const options = ['Less than a year', 'Some years'].map((label, at) => ({
      ...option(label),
      value: `${at}`,
    }));

    expect(chooseOption('1', options)).toBeNull();
  });

  test('by a code that is a country’s as well as an answer', () => {
    expect(chooseOption('No', [{ ...option('Norway'), value: 'NO' }])).toBeNull();
  });
});

function expectChosen(wanted: string, labels: readonly string[], chosen: string): void {
  expect(chooseOption(wanted, labels.map(option))?.label).toBe(chosen);
}

function option(label: string): Option {
  const value = label.startsWith('Select') ? '' : label;
  return { selector: `#${label}`, value, label, chosen: false, attributes: {} };
}
