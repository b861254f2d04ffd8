import type { Lexicon } from './lexicon.ts';

export const english: Lexicon = {
  means: {
    first_name: `first name | 1st name | name first | given name | given names | forename | forenames | christian name
      | [legal/current/official] first name | first name given name | given first name | first given name`,
    last_name: `last name | name last | first surname | family name | surname | surnames
      | last name surname | surname family name | family last name | last family name`,
    middle_name: `middle name | middle names | middle initial | second name
      | middle [initials/init]`,
    full_name: `full name | first and last name | first last name | name and surname | name surname
      | real name | complete name | candidate name | applicant name | volunteer name | name of [applicant/candidate/volunteer/the applicant/the candidate] | contact name | contact person | recipient name | customer name`,
    preferred_name:
      'preferred first name | what should we call you | nickname preferred name | preferred name nickname | chosen name | name you prefer to be called | name you prefer | name you use | preferred first name nickname',
    email: `email | e mail | email address | electronic mail | electronic mail address | work email | business email | company email
      | account email | institution email
      | [work/business/company/corporate/office/contact/personal/private/professional] email [address/] | email [id/addr/address id]
      | email adress`,
    phone: `[phone/telephone/mobile] number including [area code/country code] | [phone/telephone/home phone/cell phone] number [with/include] area code | [cell/mobile/home/work] ph | ph [no/number] | phone | telephone | phone number | telephone number | mobile number | mobile phone | mobile phone number
      | cell phone | cell phone number | cellular | cellular number | cellular [phone/telephone] | cellular [phone/telephone] [number/no] | cell number | cellphone | contact number | contact no | mobile no | home phone | work phone | home phone number
      | work phone number | business phone | alternate number | alternate phone number | daytime phone | evening phone
      | phone home | phone mobile | phone cell | phone work | whatsapp number
      | whats app [number/] | [phone/telephone/mobile/cell/contact/handphone/landline] no | [daytime/evening/day/night/home/work/business] [telephone/contact/phone] [number/no] | [phone/telephone] [number/] [day/evening/daytime] | handphone [number/]`,
    phone_country_code: `country code | country region code | country/region code | dial code | dialing code | dialling code | calling code | phone country code | phone code | phone prefix
      | country calling code | country phone code | country [territory/region] phone code | country dialing code | country dial code | phone number prefix
      | international dialing code
      | phone country | country of phone`,
    phone_extension: 'extension | phone extension | ext',
    address_line1: `street address | street address line 1 | address line 1 | address 1 | address line one | street | street name | mailing address
      | postal address | home address | residential address | current address | permanent address | physical address
      | street and number | street address 1 | house number and street
      | [street/road/avenue] [name/] [house/building/street/] [number/no] | [house/building] [number/no/name] [street/road] [name/] | street [house/building] [number/no] | [current/present/permanent/home/residential/mailing/postal/street] [home/street/residential/mailing/] address [line/] | number street [name/]
      | [permanent/current/legal] [residence/residential/home] address | [home/street/mailing/postal/residential/shipping/billing/delivery] adress`,
    house_number:
      'house number | house name or number | house number or name | house no | building number | number of house | civic number',
    address_line2: `address line 2 | street address line 2 | address 2 | address line two | street address 2 | street 2 | apt | apartment | suite | address continued
      | apt suite | apartment suite | apartment number | unit number | flat number | suite number | flat other
      | apt suite unit | apt suite other | apartment suite unit | apt suite unit building | apt unit`,
    city: `suburb city | city of residence | city town | town city | suburb | current city | city suburb | city or town
      | [current/present] [city/town] | home city | [city/town] of residence | [city/town] village | town locality | city locality | city municipality
      | [city/town] of [permanent/current/legal] [residence/domicile]`,
    state: `state province | province state | state region | state province region | state or province | province or state | state county
      | state territory | province territory | current state | state of residence | province of residence | region of residence | state or region
      | county or state
      | [state/province] of [permanent/current/legal] [residence/domicile/residency]`,
    postal_code:
      'zip code | postal code | post code | postcode | zip postal code | zip postcode | postcode zip | zipcode | postal zip code | zip or postal code | [zip/zip code/postal code/postcode] of [current/permanent/home/] [residence/address]',
    country: `country of residence | country region | country or region | country territory | current country | country of domicile
      | country in which you live | country where you live | country of current residence
      | country of [permanent/current/legal/] [residency/domicile/residence] | [current/permanent] country of [residence/residency]`,
    location: `current location | location city | city state | city and state | city state zip | [city/town] [state/province/county] [zip code/postal code/post code/postcode] | city and country | city country | location of residence
      | place of residence | residence location
      | [current/home/present] [city state/city country/city province/city region] | [city/town] [state/province/region] country | city state [of residence/residence]
      | [present/home/current] location | [current/present] place of residence`,
    birth_date: 'date of birth | birth date | birthday | birthdate | dob',
    birth_day: 'day of birth | birth day | birthday day',
    birth_month: 'month of birth | birth month | birthday month',
    birth_year: 'year of birth | birth year | birthday year',
    username: `username | user name | user id | userid | login | login id | login name | logon name | screen name | account name | user account
      | player name | username or email | email or username | member id | online id | sign in name | unix name | player | apple id`,
    password: 'password | passphrase',
    one_time_code: `verification code | one time code | one time password | one time passcode | otp | confirmation code | authentication code | security code
      | passcode | two factor code | two factor | access code | sms code | digit code | digit 1 | digit 2 | digit 3 | digit 4 | digit 5 | digit 6 | auth code | backup code | backup codes | recovery code | 2fa code | totp | mfa code | activation code
      | authenticator [app/code] | code [we sent/sent/we emailed/we texted/emailed/texted/you received/received/from email/from sms/from text message] | [login/email/sign in/one time security/mobile/phone] verification code | pin code sent`,
    payment: `card number | credit card | debit card | credit card number | credit or debit card number | name on card | name on the card | cardholder | card holder | cardholder name
      | card holder name | card name | card type | card code | cvv | cvc | cvv2 | csc | cvn | card verification | card security code 
      | expiry month | expiry year | expiration month | expiration year | exp month | exp year | exp mm yy | card expiration | card expiry
      | iban | bic | swift | routing number | sort code | bank account | bank account number | issue number | valid thru | valid until | bank name | name of bank
      | card no | [name/names] [as it appears/as shown/as printed/as written/exactly as it appears] on [your/the/] card | [credit/debit/bank] card [no/number/holder/holder name/expiry/expiration]`,
    promo_code: `promo code | promotion code | promotional code | coupon | coupon code | discount code | voucher | voucher code | gift card | gift code | gift certificate | offer code
      | [redeem/redemption/reward/promo] code | promotion coupon | coupon or gift`,
    captcha: `captcha | characters you see | characters shown | characters in the image | text in the image | code in the image | code shown | letters you see | are you human | not a robot
      | word verification | [type/enter/] [letters/characters/numbers/text/digits/code] [in picture/in image/on image/below/you see/shown] | characters above | letters above | security question for humans | human verification | anti spam | antispam [question/check/code] | spam protection | image code | visual code
      | [text/characters/letters/code] from [the/] [image/picture]`,
    search: 'search | keyword | keywords | search term | find',
    honeypot: 'honeypot | honey pot',
    unknown:
      'job id | job number | job code | job reference | requisition id | requisition number | vacancy | vacancy id',
  },
  alone: {
    captcha: 'what is the sum',
    preferred_name: 'known as',
    first_name: 'first',
    last_name: 'last',
    middle_name: 'middle | mi | initial',
    full_name: 'name | names | name in full | ship to | deliver to | legal name',
    email: 'mail | login email',
    phone: 'ph | mobile | cell | tel | number to call | mobile us | us mobile',
    address_line1: `addr | address | addresses | line 1 | address street
      | adress`,
    address_line2: 'unit | line 2 | flat | building | floor',
    city: 'city | town | locality | municipality',
    state: 'state | province | region | county | prefecture | states',
    postal_code: 'zip | postal | pin code | eircode',
    country: 'country | countries | nation',
    location: 'location',
    birth_date: 'birth | born',
    username: 'user | account | identifier',
    password: 'pass | pin | pass code',
    one_time_code: 'code | token',
    search: 'what are you looking for | looking for something | what can we help you find',
    payment: 'mm yy | security number | expiry date | expiration date | exp date | expiration | expiry',
  },
  asks: {
    birth_date: 'when were you born | when is your birthday',
  },
  fillers: `a an the your my our their please tell enter provide fill select choose pick here of on for to is what's in
    at e g eg ex example can you we us typing if and or this be with so that`,
  asides: `guest sign subscribe register adress applicant candidate applicants recipient print digit digits start field optional required mandatory valid current new create add complete primary main legal personal contact only recommended
    user account member customer billing shipping delivery home residential mailing permanent
    any applicable own set as appears it confirm type listed id passport official active full no number details information`,
  again:
    'confirm confirmation again repeat reenter retype re verify verification reconfirm match twice confirmed',
  others: `emergency reference references referee referees referrer referred referral employer employers supervisor manager recruiter recruiters
    spouse partner parent parents guardian mother father maiden friend relative beneficiary dependent child children kin
    company companies organization organisation business school university college bank sender gift brand item product domain
    project event group team channel store pet dog host device server website site page web institution club agency
    previous former prior owner landlord advisor adviser reviewer nominator nominee contractor architect physician doctor mentor mentee
    occupant roommate collaborator veterinarian pharmacy homeowner seller buyer recommender passenger coauthor coapplicant witness agent attorney vendor supplier client customers colleague coworker employee`,
};
