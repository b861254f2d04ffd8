import type { Lexicon } from './lexicon.ts';

/** What is asked of applicants only. */
export const englishJobs: Lexicon = {
  means: {
    linkedin_url: `linkedin | linked in | linkedin profile | linkedin url | linkedin profile url | linked in profile | linkedin profile link | linkedin link
      | linkedin account | link to linkedin profile | linkedin username | linkedin public profile | linkedin page | linkedin profile page
      | public linkedin profile`,
    github_url: `github | git hub | github profile | github url | github profile url | github link | github username | github username or url
      | github account | link to github | github profile link`,
    portfolio_url: `portfolio | portfolio url | personal website | website | website url | personal site | web site | portfolio website | other website
      | homepage | portfolio link | blog | personal website or portfolio | personal website url | portfolio or website | link to portfolio
      | online portfolio | personal webpage | personal url | work samples url | behance | dribbble`,
    resume_file: 'resume | curriculum vitae | resume cv | cv resume | cv',
    cover_letter: `cover letter | covering letter | letter of motivation | motivation letter | motivational letter | letter of interest | motivation statement
      | statement of interest`,
    current_company: `company | company name | business name | current company | current employer | employer | most recent employer | organization | organisation
      | organization name | organisation name | name of employer | name of company | employer name | most recent company | previous employer
      | current last employer | last employer | current or last employer | current or previous employer | current or most recent company
      | current or most recent employer | current workplace | latest employer | latest company | company you currently work for
      | current place of work | last company | present employer | current employer name`,
    current_title: `job title | current title | current position | position title | current job title | most recent title | current role | professional title
      | present position | current last title | current or last title | current or last job title | latest position | latest job title
      | current designation | last job title | last position | most recent position | most recent role | current or most recent title
      | current or most recent job title | current or most recent position | last title | job role`,
    years_of_experience: `years of experience | years experience | total experience | total years of experience | years of work experience
      | years of professional experience | years of relevant experience | years of relevant work experience | total work experience in years
      | years of total experience | total years experience | work experience in years | experience in years`,
    salary_expectation: `salary expectation | salary expectations | expected salary | desired salary | salary requirement | salary requirements
      | desired compensation | compensation expectation | compensation expectations | expected compensation | desired pay | salary range expected
      | expected ctc | pay expectation | salary | expected annual salary | desired annual salary | desired base salary
      | desired annual base salary | expected base salary | target salary | target base salary | target compensation | minimum salary
      | minimum salary requirement | minimum salary expectation | expected total compensation | expected monthly salary | expected pay
      | expected remuneration | remuneration expectations | desired salary range | expected salary range | compensation requirements
      | desired remuneration | desired hourly rate | expected hourly rate | desired rate of pay | desired wage | salary desired | pay requirements
      | annual salary expectation | annual salary expectations | desired total compensation | wage expectations | required salary | salary target`,
    start_date: `earliest start date | available start date | availability date | date available | available from | earliest available start date
      | preferred start date | desired start date | date available to start | date you can start | date you could start
      | earliest date you could start | earliest date you can start | possible start date | potential start date | earliest possible start date
      | available to start | start availability | availability to start | anticipated start date | ideal start date | target start date
      | proposed start date | soonest start date | expected start date | earliest availability | availability start date | available starting
      | joining date | expected joining date | preferred date to start | availability to join`,
    notice_period:
      'notice period | current notice period | length of notice | notice required | notice to current employer | notice needed',
    school: `school | university | college | school name | name of school | university name | institution name | educational institution | alma mater
      | name of institution | institution attended | most recent school | university or college | college or university | school university
      | university college | school or university | school attended | university attended | college attended | academic institution | institution school`,
    degree: `degree | level of education | education level | highest degree | highest level of education | degree type | highest education
      | highest qualification | highest education level | highest level of education completed | level of education completed | degree level
      | degree earned | degree obtained | degree received | academic qualification | educational qualification | highest academic qualification
      | education completed | educational attainment | highest educational attainment | highest degree earned | academic degree`,
    field_of_study: `field of study | major | discipline | area of study | course of study | degree subject | degree major | academic major | study field
      | area of concentration | major field | major subject | field of degree | academic discipline`,
    graduation_year: `graduation year | year of graduation | graduation date | date of graduation | year graduated | year of completion | grad year | grad date
      | completion year | expected graduation | expected graduation date | expected graduation year | anticipated graduation date | date graduated
      | year degree awarded | graduation`,
    gpa: 'gpa | grade point average | cgpa | overall gpa | final grade | overall result gpa | overall result | cumulative gpa | final gpa',
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
    gender:
      'gender | sex | gender identity | gender identification | gender i identify as | identify my gender',
    race: `race | ethnicity | race ethnicity | ethnic group | ethnic background | ethnic origin | racial or ethnic group | racial ethnic background
      | racial background | race and ethnicity | race or ethnicity | identify my ethnicity | identify my race | racial identity
      | racial ethnic identity`,
    hispanic_ethnicity: `hispanic | hispanic or latino | hispanic latino | hispanic latino ethnicity | hispanic or latino ethnicity | hispanic latinx
      | hispanic or latinx | hispanic ethnicity`,
    veteran_status: `veteran status | veteran | protected veteran | military status | protected veteran status | military veteran status | us veteran status
      | protected veterans status | veteran self identification | military service status`,
    disability_status: `disability status | disability | disability self identification | self identification of disability
      | voluntary self identification of disability | form cc 305 | disabilities`,
    how_heard: `how did you hear | how heard | referral source | source of application | how did you find us | how you heard about us
      | lead source | application source | source of referral | recruitment source`,
    work_authorization:
      'work authorization | work authorisation | right to work | work permit | work eligibility | employment eligibility | work authorization status | authorized to work',
    sponsorship: 'sponsorship | visa sponsorship | sponsorship required',
    nationality: 'nationality | citizenship | country of citizenship | nationalities',
    pronouns: 'pronouns | preferred pronouns | personal pronouns | gender pronouns',
    phone_type: 'phone type | phone device type | type of phone | telephone type | phone number type',
    salutation: 'salutation | form of address | name prefix | courtesy title | honorific',
  },
  alone: {
    field_of_study: 'specialization | concentration | majors',
    degree: 'qualification',
    school: 'institution | institute',
    current_title: 'position | occupation | profession | role | job',
    years_of_experience: 'experience',
    start_date: 'availability | start date',
    cover_letter: 'letter',
    how_heard: 'source',
    job_description: 'description',
    portfolio_url: 'url | web page | web',
  },
  asks: {
    city: `which city do you live | what city do you live | which city are you based | what city are you based | city do you currently live
      | city do you reside | city do you currently reside | city are you located | city are you currently located`,
    field_of_study: 'what was your major | what is your major | what did you major in',
    school: `which university did you attend | what university did you attend | which school did you attend | what school did you attend
      | what college did you attend | which college did you attend | where did you study | where did you go to school
      | where did you go to college`,
    current_title:
      'what is your current title | what is your current role | what is your current position | what is your job title',
    pronouns: 'what are your pronouns | your pronouns | pronouns do you use',
    preferred_name: `what would you like us to call you | what would you like to be called | preferred name | name would you like us to use
      | name would you like to be called | like to be called | prefer to be called | name do you go by`,
    country: `which country do you live | which country do you currently live | what country do you live | what country do you currently live
      | which country do you reside | what country do you reside | which country are you located | which country are you based
      | which country are you currently located | which country are you currently based | country do you currently reside
      | country are you located | country are you based `,
    consent: `i agree | i consent | i accept | i have read | i acknowledge | i certify | terms and conditions | terms of service | privacy policy
      | terms of use | privacy notice | hereby declare | i declare | i confirm | i hereby consent | i give my consent | i understand and agree
      | gdpr consent | data protection consent | consent to the processing | privacy statement | candidate privacy`,
    work_authorization: `authorized to work | authorised to work | legally authorized | legally authorised | eligible to work | legally eligible | right to work
      | legal right to work | work authorization | work authorisation | permitted to work | entitled to work | legally permitted
      | legally allowed to work | allowed to work | work permit | legally work | lawfully work | work legally | work lawfully
      | authorized to be employed | legal authorization to work | legal right to be employed | authorization to work | eligibility to work`,
    sponsorship:
      'sponsorship | sponsor | visa sponsorship | require sponsorship | need sponsorship | sponsored',
    how_heard: `how did you hear | how did you learn | how did you find out | how did you find us | how did you find this | where did you hear
      | where did you find | how did you discover | how you heard | how did you first hear | did you come across | brought you to us
      | how did you first learn | how did you get to know | where did you first hear | where did you learn | where did you see
      | how did you become aware | how were you made aware | where have you heard | led you to apply`,
    salary_expectation: `salary expectation | salary expectations | expected salary | desired salary | salary requirement | salary requirements
      | compensation expectation | compensation expectations | expected compensation | desired compensation | compensation requirements
      | expected pay | desired pay | pay expectations | salary are you looking for | salary would you like | salary do you expect
      | compensation do you expect | compensation are you looking for | salary are you seeking | compensation are you seeking
      | pay are you looking for | expected annual salary | desired annual salary | target compensation | target salary
      | salary range are you looking for | compensation range are you looking for | desired salary range | expected salary range
      | salary do you want | salary range do you expect`,
    start_date: `when can you start | earliest start date | how soon can you start | when are you available to start | when could you start
      | earliest you can start | earliest date you can start | when would you be able to start | when are you able to start
      | earliest possible start date | available to begin | able to begin | soon could you start | soon can you start | when can you begin
      | when could you begin | when can you join | how soon can you join | when could you join | soonest you can start | soonest you could start
      | when would you like to start | able to start | available to start | available to join | date could you start | date can you start
      | when would you be able to join | possible start date | how soon are you available | earliest you could start | when are you available`,
    notice_period:
      'notice period | how much notice | weeks notice | how long is your notice | notice must you give | notice do you need | notice do you have to give',
    veteran_status: `protected veteran | veteran status | are you a veteran | identify as a veteran | are you a protected veteran | are you a us veteran
      | identify as a protected veteran | protected veteran of the us military`,
    disability_status: `disability status | have a disability | you have a disability | identify as having a disability | person with a disability
      | consider yourself to have a disability | consider yourself disabled | living with a disability | identify as a person with a disability
      | have any disability | have any disabilities | have disabilities | had a disability`,
    hispanic_ethnicity: 'hispanic or latino | hispanic latino | hispanic or latinx | you hispanic',
    gender: `what is your gender | gender identity | your gender | which gender | identify your gender | identify gender | gender do you identify
      | gender do you most identify | gender best describes you | describe your gender | your gender identity`,
    race: `your race | your ethnicity | race ethnicity | your ethnic | race or ethnicity | racial ethnic background | racial ethnic | racial or ethnic
      | ethnic background | describe your race | describe your ethnicity | identify your ethnicity | identify your race | race do you identify
      | ethnicity do you identify | describes your ethnicity | describes your race | race and ethnicity`,
    email: `best email | best email address | where can we email you | email can we reach you | email address can we reach you | email can we contact you`,
    phone: `best phone number | best number to reach | where can we call you | number can we reach you | phone number can we reach you
      `,
    location:
      'where are you located | where are you based | where do you live | where do you currently live | where are you currently located | where are you currently based | where do you reside | where do you currently reside',
    linkedin_url: 'linkedin profile | linkedin url | link to your linkedin',
    degree: `highest level of education | highest degree | level of education | degree did you receive | degree do you have | highest qualification
      | degree have you obtained | degree did you obtain | degree did you earn | highest education`,
    years_of_experience: `how many years of experience do you have | how many years of professional experience | how many years of work experience
      | total years of experience | total years of professional experience | how many years of work experience do you have
      | how many years experience do you have | how many years of professional experience do you have
      | how many total years of experience do you have | how many years of professional work experience do you have
      | how many years of relevant experience do you have | how much experience do you have | how many years have you been working`,
    current_company: `who is your current employer | what is your current company | where do you currently work | where do you work
      | who do you currently work for | company do you currently work | who is your employer | who do you work for | where do you work now
      | which company do you work for | company do you work for`,
  },
  fillers: '',
  asides: 'total overall upload attach drop file',
  again: '',
  others: '',
};
