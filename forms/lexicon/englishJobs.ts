import type { Lexicon } from './lexicon.ts';

/** What is asked of applicants only. */
export const englishJobs: Lexicon = {
  means: {
    linkedin_url: `linkedin | linked in | linkedin profile | linkedin url | linkedin profile url | linked in profile | linkedin profile link | linkedin link
      | linkedin account | link to linkedin profile | linkedin username | linkedin public profile | linkedin page | linkedin profile page
      | public linkedin profile
      | [linkedin/linked in] [profile/] [url/link/address/page/id/handle/web address]`,
    github_url: `github | git hub | github profile | github url | github profile url | github link | github username | github username or url
      | github account | link to github | github profile link
      | [github/git hub] [gitlab/git lab/gitlab profile/bitbucket/profile url/page/handle/id/profile address/user name]`,
    portfolio_url: `portfolio | portfolio url | personal website | website | website url | personal site | web site | portfolio website | other website
      | homepage | portfolio link | blog | personal website or portfolio | personal website url | portfolio or website | link to portfolio
      | online portfolio | personal webpage | personal url | work samples url | behance | dribbble
      | [personal/professional/own/online/] [portfolio/website/web site/webpage/homepage/blog] [url/link/address/website/web address/site] | website [portfolio/blog] [link/url/] | portfolio [website/blog/site] [link/url/] | blog [portfolio/website]`,
    resume_file: `resume | curriculum vitae | resume cv | cv resume | cv
      | [resume/cv/curriculum vitae] [document/upload/attachment/file]`,
    cover_letter: `cover letter | cover note | covering letter | letter of motivation | motivation letter | motivational letter | letter of interest | motivation statement
      | statement of interest
      | [letter/statement] of [motivation/interest/application/intent] | [motivation/motivational/application/covering] [letter/statement]`,
    current_company: `company | company name | business name | current company | current employer | employer | most recent employer | organization | organisation
      | organization name | organisation name | name of employer | name of company | employer name | most recent company | previous employer
      | current last employer | last employer | current or last employer | current or previous employer | current or most recent company
      | current or most recent employer | current workplace | latest employer | latest company | company you currently work for
      | current place of work | last company | present employer | current employer name
      | [current/present/latest/most recent/last/current most recent/current last/most recent current/current latest] [employer/company/organization/organisation/workplace/place of work/place of employment/firm/company name/employer name/organization name]
      | name of [current/present/most recent/last/latest] [employer/company/organization/organisation]
      | [last current/last present/latest current] [employer/company/organization/organisation]`,
    current_title: `job title | current title | current position | position title | current job title | most recent title | current role | professional title
      | present position | current last title | current or last title | current or last job title | latest position | latest job title
      | current designation | last job title | last position | most recent position | most recent role | current or most recent title
      | current or most recent job title | current or most recent position | last title | job role
      | [current/present/latest/most recent/last/current most recent/current last/most recent current/current latest] [job/] [title/position/role/designation/occupation/position title/role title/title position/title role/role position]
      | [position/job/role/title] held | position title held | job position
      | [last current/last present] [job/] [title/position/role]
      | [job/] [title/role/position] at [current/present/most recent/last/latest] [company/employer/organization/organisation]`,
    years_of_experience: `years of experience | years experience | total experience | total years of experience | years of work experience
      | years of professional experience | years of relevant experience | years of relevant work experience | total work experience in years
      | years of total experience | total years experience | work experience in years | experience in years
      | years [professional/work/working/relevant/total/overall/full time/industry/career/related/] [work/working/professional/] experience [in years/]
      | [total/overall/professional/work/relevant/working] experience [in years/years]
      | [total/overall] [professional/working/relevant/industry] experience`,
    salary_expectation: `salary expectation | salary expectations | expected salary | desired salary | salary requirement | salary requirements
      | desired compensation | compensation expectation | compensation expectations | expected compensation | desired pay | salary range expected
      | expected ctc | pay expectation | salary | expected annual salary | desired annual salary | desired base salary
      | desired annual base salary | expected base salary | target salary | target base salary | target compensation | minimum salary
      | minimum salary requirement | minimum salary expectation | expected total compensation | expected monthly salary | expected pay
      | expected remuneration | remuneration expectations | desired salary range | expected salary range | compensation requirements
      | desired remuneration | desired hourly rate | expected hourly rate | desired rate of pay | desired wage | salary desired | pay requirements
      | annual salary expectation | annual salary expectations | desired total compensation | wage expectations | required salary | salary target
      | [expected/desired/target/minimum/required/requested/ideal/preferred/anticipated/acceptable] [start/starting/annual/yearly/monthly/hourly/base/gross/total/annual base/gross annual/gross monthly/annual gross/] [salary/compensation/pay/wage/wages/remuneration/income/earnings/pay rate/package/ctc] [range/level/]
      | [salary/pay/compensation/wage/remuneration/income/ctc] [expectation/expectations/requirement/requirements/expected/desired/sought/required/expectancy/range desired/range expected]`,
    start_date: `earliest start date | available start date | availability date | date available | available from | earliest available start date
      | preferred start date | desired start date | date available to start | date you can start | date you could start
      | earliest date you could start | earliest date you can start | possible start date | potential start date | earliest possible start date
      | available to start | start availability | availability to start | anticipated start date | ideal start date | target start date
      | proposed start date | soonest start date | expected start date | earliest availability | availability start date | available starting
      | joining date | expected joining date | preferred date to start | availability to join
      | [earliest/desired/preferred/possible/earliest possible/earliest available/available/expected/anticipated/target/proposed/ideal/potential/soonest/requested] [start/starting/joining/join/commencement/employment start/work start] date
      | date [available/you are available/you can start/you could start/you would be available/of availability] [to start/to begin/to join/for work/for employment/to start work/to begin work/to work/]
      | available [to start/to begin/to join/for work/starting/start] [date/on/from/] | availability [date/to start/to begin/for work/to join] | earliest [joining/availability/starting] [date/]
      | [earliest/expected/possible/preferred/] date of [joining/commencement/availability]`,
    notice_period: `notice period | current notice period | length of notice | notice required | notice required by [current/present] employer | notice to current employer | notice [in/] [weeks/days/months] | notice needed
      | [length/duration] of [your/] notice [period/] | notice [time/length/duration/requirement/period required/period in weeks/period in days/period weeks/period days] | [required/contractual/current/weeks] notice [period/]`,
    school: `degree granting [institution/university/school] | institution granting degree | school | university | college | school name | name of school | university name | institution name | educational institution | alma mater
      | name of institution | institution attended | most recent school | university or college | college or university | school university
      | university college | school or university | school attended | university attended | college attended | academic institution | institution school
      | name of [school/college/university/institution/educational institution] [attended/] | [school/college/university/institution/institute] [name/attended/college/university/institution] [attended/] | [most recent/last/latest/current/highest] [school/college/university/institution] [attended/]`,
    degree: `degree | level of education | education level | highest degree | highest level of education | degree type | highest education
      | highest qualification | highest education level | highest level of education completed | level of education completed | degree level
      | degree earned | degree obtained | degree received | academic qualification | educational qualification | highest academic qualification
      | education completed | educational attainment | highest educational attainment | highest degree earned | academic degree
      | [highest/] [level of/] [education/academic qualification/qualification/degree] [completed/attained/achieved/obtained/earned/received/level/held] | [highest/] [educational/academic/education] [level/attainment/qualification/degree/achievement] [attained/achieved/obtained/completed/]
      | type of [degree/qualification] | [degree/diploma/qualification] [obtained/type/earned/received/awarded/level/held/title/attained]
      | highest [completed/attained/achieved/obtained] [education/degree/qualification/level of education]`,
    field_of_study: `field of study | major | discipline | area of study | course of study | degree subject | degree major | academic major | study field
      | area of concentration | major field | major subject | field of degree | academic discipline
      | [primary/main/] [major/area/field/course/subject/program/programme] [of/] [study/studies/specialization/specialisation/concentration] | major [field/subject/minor/area] | [degree/academic] [subject/field/program/programme/specialization]`,
    graduation_year: `graduation year | year of [degree/highest degree] | year of graduation | graduation date | date of graduation | year graduated | year of completion | grad year | grad date
      | completion year | expected graduation | expected graduation date | expected graduation year | anticipated graduation date | date graduated
      | year degree awarded | graduation
      | year [degree/diploma/] [received/awarded/conferred/obtained/earned/completed/granted] | [degree/diploma] [year/date/completion date/completion year/award date/conferral date] | [expected/anticipated/actual/] graduation [date/year/month year/]
      | [date/year/month year] of graduation
      | graduated [year/in year]`,
    gpa: `gpa | grade point average | cgpa | overall gpa | final grade | overall result gpa | overall result | cumulative gpa | final gpa
      | [final/overall/cumulative/undergraduate/college] [gpa/grade point average/cgpa/grade average] | [grade/grades] average`,
    period_start: `first [year/date/month] [attended/of attendance] | from date | date from | date started | start month | start year | employed from | attended from | dates from | month started
      | year started | begin date | beginning date`,
    period_end: `last [year/date/month] [attended/of attendance] | end date | date ended | end month | end year | employed until | date left
      | leaving date | finish date | completion date`,
    currently_here: `currently work here | currently working here | currently employed here | currently work role | currently working role | still work here | still working here
      | still employed here | presently work here | current job | current employment | currently attend | currently attending | currently enrolled | currently study here | currently studying here
      | still attending | still studying | still enrolled | currently employed | my current job | until now | until present | currently in this role | currently in this position`,
    job_description: `job description | responsibilities | duties | job duties | role description | key responsibilities | description duties | responsibilities achievements
      | duties responsibilities | roles responsibilities | work performed | description of work
      | [job/role/position/work] [duties/responsibilities/summary/achievements/tasks] | [duties/responsibilities] [performed/held/achievements/accomplishments] | [main/key/primary/principal] [duties/responsibilities/tasks] | summary of [duties/responsibilities]
      | [tasks/work/duties] performed | [responsibilities/duties/tasks] [achievements/accomplishments/tasks]`,
    skills: `skills | key skills | skill set | technical skills | core skills
      | [relevant/professional/special/additional/main/top/primary/core/key/hard] [skills/skill/competencies] | skills [competencies/expertise/summary] | areas of expertise`,
    gender: `gender | sex | gender identity | gender identification | gender i identify as | identify my gender
      | [my/your/self identified/legal] [gender/sex] | gender [at birth/sex/expression] | sex [gender/assigned at birth]`,
    race: `race | ethnicity | race ethnicity | ethnic group | ethnic background | ethnic origin | racial or ethnic group | racial ethnic background
      | racial background | race and ethnicity | race or ethnicity | identify my ethnicity | identify my race | racial identity
      | racial ethnic identity
      | [racial/ethnic] [ethnic/racial/] [identity/background/group/origin/heritage/identification/category/affiliation]`,
    hispanic_ethnicity: `hispanic | hispanic or latino | hispanic latino | hispanic latino ethnicity | hispanic or latino ethnicity | hispanic latinx
      | hispanic or latinx | hispanic ethnicity`,
    veteran_status: `veteran status | veteran | protected veteran | military status | protected veteran status | military veteran status | us veteran status
      | protected veterans status | veteran self identification | military service status
      | veteran [identification/disclosure/self id/information/classification] | military veteran | veterans status`,
    disability_status: `disability status | disability | disability self identification | self identification of disability
      | voluntary self identification of disability | form cc 305 | disabilities
      | disability [identification/disclosure/self disclosure/self id/information] | disabled | disabled status | person with disability`,
    how_heard: `how did you hear | how d you [hear/find out/find us/learn] | how heard | referral source | source of application | how did you find us | how you heard about us
      | lead source | application source | source of referral | recruitment source
      | [recruiting/recruitment/candidate/applicant/hiring/job/advertising/advertisement] source | source of [hire/candidate/vacancy/job]`,
    work_authorization: `work authorization | work authorisation | right to work | work permit | work eligibility | employment eligibility | work authorization status | authorized to work
      | [employment/work] [authorization/authorisation/eligibility/permit] [status/] | [eligibility/authorization/authorisation/entitlement] to work | right to work [status/] | legal right to work`,
    sponsorship: `sponsorship | visa sponsorship | sponsorship required`,
    nationality: 'nationality | citizenship | country of citizenship | nationalities',
    pronouns: 'pronouns | preferred pronouns | personal pronouns | gender pronouns',
    phone_type: 'phone type | phone device type | type of phone | telephone type | phone number type',
    salutation: `salutation | form of address | name prefix | courtesy title | honorific
      | mr mrs | mr ms | mrs mr | ms mr | mrs ms | mr miss | mr mx | ms mrs | mr mrs ms | mr mrs miss`,
  },
  alone: {
    currently_here: 'to present | till present',
    skills: 'your [skill/competencies]',
    graduation_year: 'graduated [in/on]',
    field_of_study: 'specialization | concentration | majors | what did you study',
    degree: 'qualification',
    school: 'institution | institute',
    current_title: 'position | occupation | profession | role | job',
    years_of_experience: 'experience',
    start_date:
      'available as of [date/on/] | availability | start date | [desired/preferred/earliest/earliest possible] start',
    cover_letter: 'letter',
    how_heard: 'source',
    job_description: 'description',
    portfolio_url: 'url | web page | web',
  },
  asks: {
    graduation_year: `[year/when] [did you graduate/will you graduate/do you graduate/do you expect to graduate/did you complete your degree/did you finish your degree/did you receive your degree/was your degree awarded]`,
    city: `which city do you live | what city do you live | which city are you based | what city are you based | city do you currently live
      | city do you reside | city do you currently reside | city are you located | city are you currently located`,
    field_of_study: 'what did you major in',
    school: `which university did you attend | what university did you attend | which school did you attend | what school did you attend
      | what college did you attend | which college did you attend | where did you study | where did you go to school
      | where did you go to college
      | [university/college/school/institution] did you [attend/graduate from/go to/study at/complete your degree at]`,
    pronouns: 'pronouns do you use',
    preferred_name: `what would you like us to call you | what would you like to be called | preferred name | name would you like us to use
      | name would you like to be called | like to be called | prefer to be called | name do you go by
      | name [you would like us to use/you d like us to use/you like us to use/you prefer to use/you like to use/you prefer we use/you like to go by/you go by/you prefer to go by/you would like to be called/you d like to be called] | [prefer/like] to [be called/be known as/go by/be addressed]
      | [goes/go] by
      | name should we [use/call you]`,
    country: `which country do you live | which country do you currently live | what country do you live | what country do you currently live
      | which country do you reside | what country do you reside | which country are you located | which country are you based
      | which country are you currently located | which country are you currently based | country do you currently reside
      | country are you located | country are you based `,
    consent: `i agree | i consent | i accept | i have read | i acknowledge | i certify | terms and conditions | terms of service | privacy policy
      | terms of use | privacy notice | hereby declare | i declare | i confirm | i hereby consent | i give my consent | i understand and agree
      | gdpr consent | data protection consent | consent to the processing | privacy statement | candidate privacy`,
    work_authorization: `authorized to work | authorised to work | legally authorized | legally authorised | eligible to work | legally eligible | right to work
      | legal right to work | work authorization | work authorisation | permitted to work | entitled to work | legally permitted
      | legally allowed to work | allowed to work | work permit | legally work | lawfully work | [legally/lawfully] be employed | work legally | work lawfully
      | authorized to be employed | legal authorization to work | legal right to be employed | authorization to work | eligibility to work
      | [authorized/authorised/eligible/entitled/permitted/allowed/cleared] to [legally/lawfully/] [work/be employed/accept employment/take employment/take up employment/take up work] | [legally/lawfully] [able/free/entitled/permitted/allowed/eligible/authorized/authorised] to [work/be employed]
      | [legal/lawful/] [right/permission/entitlement/authorization/authorisation/ability] to [legally/] [work/be employed] | valid work [permit/visa/authorization]
      | eligible for [employment/work]`,
    sponsorship: `sponsorship | sponsor | visa sponsorship | [need/require] visa to work [here/] | [need/require/needing/requiring] [work/working/employment] visa | require sponsorship | need sponsorship | sponsored
      | [immigration/visa] [support/assistance] | [immigration/visa/work visa/work permit] [sponsorship/sponsor] | [employer/company/employment visa/employment] sponsorship | sponsorship [needed/requirement/requirements/status/for visa] | visa transfer | sponsor [you/a visa/your visa/me/for a visa] | [employer/company] sponsored visa
      | sponsorship [required/needed/necessary]`,
    how_heard: `how did you hear | how did you learn | how did you find out | how did you find us | how did you find this | where did you hear
      | where did you find | how did you discover | how you heard | how did you first hear | did you come across | brought you to us
      | how did you first learn | how did you get to know | where did you first hear | where did you learn | where did you see
      | how did you become aware | how were you made aware | where have you heard | led you to apply
      | [how/where] did you [first/initially/originally/] [hear/learn/read/discover/see/find/find out/come across/become aware/come to know/get to know] [about/of/out about/] [us/this/our/the]
      | [how/where] have you [heard/learned/found out/found] [about/of] | come to your attention | made you aware of | did you know about [us/this/our/the]`,
    salary_expectation: `salary expectation | salary expectations | expected salary | desired salary | salary requirement | salary requirements
      | compensation expectation | compensation expectations | expected compensation | desired compensation | compensation requirements
      | expected pay | desired pay | pay expectations | salary are you looking for | salary are you hoping for | salary would you like | salary do you expect
      | compensation do you expect | compensation are you looking for | salary are you seeking | compensation are you seeking
      | pay are you looking for | expected annual salary | desired annual salary | target compensation | target salary
      | salary range are you looking for | compensation range are you looking for | desired salary range | expected salary range
      | salary do you want | salary range do you expect
      | [salary/compensation/pay/wage] [range/] [do you expect/do you want/do you require/are you expecting/are you seeking/are you looking for/would you like/would you expect/would you accept/you would accept/you expect/you are looking for/you are seeking/you require]
      | [much/what] would you like to [earn/be paid/make] | [expect/hope/like] to [earn/be paid]`,
    start_date: `when can you start | earliest start date | how soon can you start | when are you available to start | when could you start
      | earliest you can start | earliest date you can start | when would you be able to start | when are you able to start
      | earliest possible start date | available to begin | able to begin | soon could you start | soon can you start | when can you begin
      | when could you begin | when can you join | how soon can you join | when could you join | soonest you can start | soonest you could start
      | when would you like to start | able to start | available to start | available to join | date could you start | date can you start
      | when would you be able to join | possible start date | how soon are you available | earliest you could start | when are you available
      | [when/how soon/how quickly/how early] [can/could/would/might/are/will] you [be able to/be available to/available to/able to/like to/be ready to/ready to/] [start/begin/join/commence/start work/begin work/join us/start working]
      | [from when/as of when/what date/which date/on what date] [are you available/can you start/could you start/would you be available/are you able to start/can you begin] | [when/how soon] [would you be available/will you be available/are you available] [/from]`,
    notice_period: `notice period | how much notice | weeks notice | how long is your notice | notice must you give | notice do you need | notice do you have to give
      | [long/much/many weeks/many days/much time] [is your/of a/] notice [period/] | notice [must you/do you have to/do you need to/are you required to/would you need to/will you need to] give`,
    veteran_status: `protected veteran | veteran status | are you a veteran | identify as a veteran | are you a protected veteran | are you a us veteran
      | identify as a protected veteran | protected veteran of the us military`,
    disability_status: `disability status | have a disability | you have a disability | identify as having a disability | person with a disability
      | consider yourself to have a disability | consider yourself disabled | living with a disability | identify as a person with a disability
      | have any disability | have any disabilities | have disabilities | had a disability
      | [do you/consider yourself] [identify as/to be/] disabled | [live with/living with] a disability`,
    hispanic_ethnicity: 'hispanic or latino | hispanic latino | hispanic or latinx | you hispanic',
    gender: `gender identity | which gender | identify your gender | identify gender | gender do you identify
      | gender do you most identify | gender best describes you | describe your gender`,
    race: `race ethnicity | race or ethnicity | racial ethnic background | racial ethnic | racial or ethnic
      | ethnic background | describe your race | describe your ethnicity | identify your ethnicity | identify your race | race do you identify
      | ethnicity do you identify | describes your ethnicity | describes your race | race and ethnicity`,
    email: `best email | best email address | where can we email you | email can we reach you | email address can we reach you | email can we contact you`,
    phone: `best phone number | best number to reach | where can we call you | number can we reach you | phone number can we reach you
      `,
    location: `where in the world are you | where are you located | where are you based | where do you live | where do you currently live | where are you currently located | where are you currently based | where do you reside | where do you currently reside
      | [which/what/in which/in what] [city/town] [state/country/province/region] [do you live/do you currently live/do you reside/do you currently reside/are you based/are you located/are you currently located/are you currently based]
      | where [do you/are you] [currently/presently/] [live/reside/located/based/living/residing/call home]`,
    linkedin_url: 'linkedin profile | linkedin url | link to your linkedin',
    degree: `highest level of education | highest degree | level of education | degree did you receive | degree do you have | highest qualification
      | degree have you obtained | degree did you obtain | degree did you earn | highest education`,
    years_of_experience: `how many years of experience do you have | how many years of professional experience | how many years of work experience
      | total years of experience | total years of professional experience | how many years of work experience do you have
      | how many years experience do you have | how many years of professional experience do you have
      | how many total years of experience do you have | how many years of professional work experience do you have
      | how many years of relevant experience do you have | how much experience do you have | how many years have you been working
      | how many [total/] years [of/] [professional/work/working/relevant/total/overall/full time/] [work/working/professional/] experience [do you have/have you/have you got/do you possess/you have/]
      | how much [total/] [work/professional/relevant/working/overall/] [work/] experience do you have [in years/]`,
    current_company: `where do you currently work | where do you work
      | who do you currently work for | company do you currently work | who do you work for | where do you work now
      | which company do you work for | company do you work for
      | [who/where] [do you currently work/are you currently working/do you presently work/are you currently employed/is your current employer] | [company/organization/employer] [are you currently working for/are you currently employed by/do you currently work for/do you work at]`,
  },
  fillers: '',
  asides: 'total overall upload attach drop file',
  again: '',
  others: '',
};
