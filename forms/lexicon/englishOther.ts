import type { Lexicon } from './lexicon.ts';

/** What forms ask for by name, and what no profile holds. Knowing it keeps `Name of pet` from being a name. */
export const englishOther: Lexicon = {
  means: {
    unknown: `place and date of birth | date and place of birth | luogo e data di nascita | data e luogo di nascita | lieu et date de naissance | date et lieu de naissance | lugar y fecha de nacimiento | fecha y lugar de nacimiento | geburtsdatum und geburtsort | geburtsdatum und ort | fax | phone model | job title applied for | position applied for | position applying for | role applied for | fax number | display name
      | nickname | nick name | prefix | suffix | domain name | domain | ip address | web page address | page url | account number | member number
      | membership number | policy number | order number | customer number | client number | invoice number | device type | address type
      | maiden name | emergency contact | reference name | company address | company phone | company size | company type | company website
      | company url | company email domain | organization type | organisation type | work address | business address | school address
      | office address | email format | email frequency | email preferences | place of birth | city of birth | country of birth | birth place
      | birthplace | birth city | birth country | birth name | country of origin | social security | social security number | ssn | tax id | tin
      | tax number | vat number | vat | passport number | passport | driver license | drivers license | drivers licence | license number
      | national id | national insurance number | identity number | id number | id card | employee id | student id | application id
      | address line 3 | address 3 | address line 4 | address 4 | urbanization code | state of issue | issuing state | issuing country
      | country of issue | issue date | security question | secret answer | secret question | security answer | answer | best time to call
      | phone carrier | alternate email | alternative email | secondary email | additional email | recovery email | backup email | other email
      | language | preferred language | time zone | timezone | currency | amount | quantity | subject | message | comments | comment | feedback
      | interest area | job type | file name | project name | product name | event name | group name | team name | brand name | item name
      | store name | pet name | tag name | host name | server name | class name | course name | saved addresses | name suffix | shipping method
      | delivery method | store | nearest store | custom url | facebook | twitter | instagram | skype | job alerts | newsletter | reason
      | reason for contact | last 4 | last four | building name | county code | area code | military | religion | marital status
      | age | height | weight | email signature | from | until | preferred location | desired location | preferred work location | work location
      | job location | office location | preferred office | location preference | preferred city | preferred country | preferred location city
      | current salary | current compensation | current ctc | salary history | previous salary | current base salary | cover image | photo
      | avatar | profile picture | starting salary | start salary | end salary | ending salary | final salary | last salary | present salary | last drawn salary
      | salary at leaving | current annual salary | current base compensation | current total compensation | current pay | current rate of pay
      | home town | hometown | type of [school/company/business] | size of [current/] company
      | [ideal/target/next/new/dream/future/wanted] [job title/job/title/role/position]
      | desired job title | desired position | desired role | desired job | preferred job title | desired department | reporting manager
      | name of manager | job title you are applying for | role you are applying for | job you are applying for
      | title of the job you are applying for | job applied for
      | [discord/telegram/slack/twitter/instagram/tiktok/reddit/wechat/skype/steam/kaggle/stack overflow/medium/x/zoom/teams] [username/user name/handle/id/account/profile]
      | [days/hours/shifts/times/days hours/days times/hours days] [available/of availability] | availability [days/hours/schedule/shifts] | [loyalty/membership/library/club/insurance/medical/student/id] card [number/no/]
      | [passport/license/licence/visa/permit/certificate/certification/id] [expiry/expiration] [date/] | [departure/destination/arrival/origin/pick up/pickup] [city/country/location/address/town/state]`,
  },
  alone: { unknown: 'title | number | date | type | other | question | day | month | year | id' },
  fillers: '',
  asides: '',
  again: '',
  others: '',
};
