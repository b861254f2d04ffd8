export const PHONE_TYPES = ['Home', 'Mobile', 'Work'];
export const COUNTRIES = [
  'Canada',
  'Germany',
  'United Kingdom',
  'United States',
  'United States Minor Outlying Islands',
];
/** Of the United States; they come when it is chosen. */
export const STATES = ['California', 'Connecticut', 'New Jersey', 'New York', 'Washington', 'West Virginia'];
export const DEGREES = ['High School', 'Associates', 'Bachelors', 'Masters', 'Doctorate'];
export const SOURCES = ['Employee Referral', 'Indeed', 'Job Fair', 'LinkedIn', 'Other'];
export const GENDERS = ['Male', 'Female', 'I do not wish to disclose'];
export const RACES = [
  'Asian (Not Hispanic or Latino)',
  'Black or African American (Not Hispanic or Latino)',
  'Hispanic or Latino',
  'White (Not Hispanic or Latino)',
  'I do not wish to disclose',
];
export const VETERANS = [
  'I am a protected veteran',
  'I am not a protected veteran',
  'I do not wish to disclose',
];
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
export const DAYS = Array.from({ length: 31 }, (_, index) => String(index + 1));
export const YEARS = ['2026', '2027', '2028'];
