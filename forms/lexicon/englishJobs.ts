import type { Lexicon } from './lexicon.ts';

/** What is asked of applicants only. */
export const englishJobs: Lexicon = {
  means: {
    linkedin_url:
      'linkedin | linked in | linkedin profile | linkedin url | linkedin profile url | linked in profile',
    github_url: 'github | git hub | github profile | github url',
    portfolio_url:
      'portfolio | portfolio url | personal website | website | website url | personal site | web site | portfolio website | other website | homepage | portfolio link | blog',
    resume_file: 'resume | curriculum vitae | resume cv | cv resume | cv',
    cover_letter:
      'cover letter | covering letter | letter of motivation | motivation letter | motivational letter',
    current_company: `company | company name | business name | current company | current employer | employer | most recent employer | organization | organisation
      | organization name | organisation name | name of employer | name of company | employer name | most recent company | previous employer`,
    current_title:
      'job title | current title | current position | position title | current job title | most recent title | current role | professional title',
    years_of_experience:
      'years of experience | years experience | total experience | total years of experience | years of work experience | years of professional experience | years of relevant experience',
    salary_expectation: `salary expectation | salary expectations | expected salary | desired salary | salary requirement | salary requirements
      | desired compensation | compensation expectation | compensation expectations | expected compensation | desired pay | salary range expected | expected ctc | pay expectation | salary`,
    start_date:
      'earliest start date | available start date | availability date | date available | available from | earliest available start date | preferred start date | desired start date | date available to start',
    notice_period: 'notice period',
    school:
      'school | university | college | school name | name of school | university name | institution name | educational institution | alma mater',
    degree:
      'degree | level of education | education level | highest degree | highest level of education | degree type | highest education',
    field_of_study: 'field of study | major | discipline | area of study | course of study | degree subject',
    graduation_year:
      'graduation year | year of graduation | graduation date | date of graduation | year graduated',
    gpa: 'gpa | grade point average | cgpa | overall gpa | final grade',
    period_start: `from date | date from | date started | start month | start year | employed from | attended from | dates from | month started
      | year started | begin date | beginning date`,
    period_end: `end date | date ended | end month | end year | employed until | date left
      | leaving date | finish date | completion date`,
    currently_here: `currently work here | currently working here | currently employed here | currently work role | currently working role | still work here | still working here
      | still employed here | presently work here | current job | current employment | currently attend | currently attending | currently enrolled | currently study here | currently studying here
      | still attending | still studying | still enrolled | currently employed | my current job | until now | until present`,
    job_description: `job description | responsibilities | duties | job duties | role description | key responsibilities | description duties | responsibilities achievements
      | duties responsibilities | roles responsibilities | work performed | description of work`,
    skills: 'skills | key skills | skill set | technical skills | core skills',
    gender: 'gender | sex | gender identity',
    race: 'race | ethnicity | race ethnicity | ethnic group | ethnic background | ethnic origin | racial or ethnic group',
    hispanic_ethnicity: 'hispanic | hispanic or latino | hispanic latino',
    veteran_status:
      'veteran status | veteran | protected veteran | military status | protected veteran status',
    disability_status: 'disability status | disability | disability self identification',
    how_heard: 'how did you hear | how heard | referral source | source of application | how did you find us',
    work_authorization:
      'work authorization | work authorisation | right to work | work permit | work eligibility | employment eligibility | work authorization status | authorized to work',
    sponsorship: 'sponsorship | visa sponsorship | sponsorship required',
    nationality: 'nationality | citizenship | country of citizenship | nationalities',
    pronouns: 'pronouns | preferred pronouns | personal pronouns | gender pronouns',
    phone_type: 'phone type | phone device type | type of phone | telephone type | phone number type',
    salutation: 'salutation | form of address | name prefix | courtesy title | honorific',
  },
  alone: {
    current_title: 'position | occupation | profession | role | job',
    years_of_experience: 'experience',
    start_date: 'availability | start date',
    cover_letter: 'letter',
    how_heard: 'source',
    job_description: 'description',
    portfolio_url: 'url | web page | web',
  },
  asks: {
    preferred_name: 'what would you like us to call you | what would you like to be called',
    country: `which country do you live | which country do you currently live | what country do you live | what country do you currently live
      | which country do you reside | what country do you reside | which country are you located | which country are you based
      | which country are you currently located | which country are you currently based | country do you currently reside`,
    consent:
      'i agree | i consent | i accept | i have read | i acknowledge | i certify | terms and conditions | terms of service | privacy policy | terms of use | privacy notice',
    work_authorization: `authorized to work | authorised to work | legally authorized | legally authorised | eligible to work | legally eligible | right to work
      | legal right to work | work authorization | work authorisation | permitted to work | entitled to work | legally permitted | legally allowed to work | allowed to work | work permit`,
    sponsorship:
      'sponsorship | sponsor | visa sponsorship | require sponsorship | need sponsorship | sponsored',
    how_heard:
      'how did you hear | how did you learn | how did you find out | how did you find us | how did you find this | where did you hear | where did you find | how did you discover | how you heard',
    salary_expectation:
      'salary expectation | salary expectations | expected salary | desired salary | salary requirement | salary requirements | compensation expectation | compensation expectations | expected compensation | desired compensation | compensation requirements | expected pay | desired pay | pay expectations',
    start_date:
      'when can you start | earliest start date | how soon can you start | when are you available to start | when could you start | earliest you can start | earliest date you can start | when would you be able to start | when are you able to start',
    notice_period: 'notice period | how much notice | weeks notice',
    veteran_status: 'protected veteran | veteran status | are you a veteran | identify as a veteran',
    disability_status:
      'disability status | have a disability | you have a disability | identify as having a disability',
    hispanic_ethnicity: 'hispanic or latino | hispanic latino | hispanic or latinx | you hispanic',
    gender: 'what is your gender | gender identity | your gender | which gender | identify your gender',
    race: 'your race | your ethnicity | race ethnicity | your ethnic | race or ethnicity',
    email: 'best email | best email address',
    phone: 'best phone number | best number to reach',
    location:
      'where are you located | where are you based | where do you live | where do you currently live | where are you currently located | where are you currently based | which city do you live | what city do you live | where do you reside | where do you currently reside | which city are you based',
    linkedin_url: 'linkedin profile | linkedin url | link to your linkedin',
    degree: 'highest level of education | highest degree | level of education',
    years_of_experience:
      'how many years of experience do you have | how many years of professional experience | how many years of work experience | total years of experience | total years of professional experience',
    current_company:
      'who is your current employer | what is your current company | where do you currently work',
  },
  fillers: '',
  asides: '',
  again: '',
  others: '',
};
