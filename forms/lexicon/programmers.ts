import type { Lexicon } from './lexicon.ts';

/** How the people who write pages name and abbreviate things in names and ids. */
export const programmers: Lexicon = {
  means: {
    location: 'candidate location',
    phone_extension: 'phone extension | phone ext | extension',
    phone_type: 'phone type | phone device type',
    first_name: 'fname | f name | first nm | name first | given | first | firstname | forname',
    last_name: 'lname | l name | last nm | name last | lastname | surname',
    middle_name: 'mname | m name | name middle | minitial',
    full_name: 'fullname | realname | contact person',
    email: 'mail | email addr | mailadresse',
    phone:
      'telno | phonenumber | msisdn | phone no | tel number | mobile | mobilephone | tel | telephone | handphone',
    address_line1:
      'addr | addr 1 | address line | addr line 1 | street 1 | strasse | addressline | first line | line 1 | street line 1 | street addr',
    address_line2: 'addr 2 | addr line 2 | second line | line 2 | street line 2',
    city: 'locality | address level 2 | town | city',
    state: 'address level 1 | province | state code | state',
    postal_code: 'postalcode | zip | postal | plz',
    country: 'country iso code | country iso | country',
    birth_date: 'dob | bday',
    birth_day: 'bday day | dob day | bday dd',
    birth_month: 'bday month | dob month',
    birth_year: 'bday year | dob year',
    username: 'uname | usr | user login | userlogin | login user | nick | loginfmt',
    password: 'pwd | passwd | psw | pass | pword | passw',
    one_time_code: 'otp | totp | twofactor | mfa | tfa | verifycode | verificationcode',
    payment:
      'cc number | cc num | cc name | cc exp | cc csc | cc cvv | ccnum | ccname | cvv | ccv | expiry date | expiration date | exp date | expiration | expiry | cardnum | ccmonth | ccyear | card',
    search: 'q | query | srch | searchterm',
    honeypot:
      'hp | honeypot | honey | bot field | gotcha | beecatcher | fax only | url website trap | confirm email hp | hpot | bottrap | nospam | antispam | no bots',
    captcha: 'captcha | recaptcha | g recaptcha response | h captcha response | cf turnstile response',
    linkedin_url: 'linkedin',
    how_heard: 'how heard',
    current_company: 'org | organisation | organization',
    phone_country_code:
      'country code | dial code | phone country | calling code | tel country code | country phone code | phone country code',
  },
  alone: {
    how_heard: 'source',
    full_name: 'name',
  },
  fillers: '',
  asides: `txt text field input form fld ctl tb cb ddl cbo sel select str val value the my user usr customer client member account person people profile contact
    applicant candidate billing bill shipping ship delivery order checkout registration register reg signup sign up new create edit data info
    information details item main page content body web base home mailing residence residential section entry question answer cust ap id el x y f
    frm element widget component custom std standard job application apply submitted usuario utilisateur utente benutzer gebruiker wp modal box control lbl label address addr name names
    j r u s t q n required opt guest subscriber recipient of and or in on for to is with by at be`,
  again: 'confirm confirmation again repeat reenter retype re verify check match 2 two',
  others: '',
};
