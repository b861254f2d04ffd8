import type { Lexicon } from './lexicon.ts';

export const dutch: Lexicon = {
  means: {
    state: '[regio/staat] provincie',
    race: 'etniciteit | etnische achtergrond',
    disability_status: 'arbeidsbeperking | handicap | beperking',
    job_description:
      'functieomschrijving | werkzaamheden | taken | verantwoordelijkheden | beschrijving werkzaamheden',
    currently_here:
      'werk hier momenteel | werk hier nu | momenteel werkzaam | momenteel hier werkzaam | huidige baan | tot heden | studeer hier momenteel',
    period_end: 'einddatum',
    period_start: 'begindatum | startdatum',
    gpa: 'gemiddeld cijfer | eindcijfer',
    skills: 'vaardigheden | competenties',
    graduation_year: 'afstudeerjaar | jaar van afstuderen | afstudeerdatum | jaar behaald',
    field_of_study: 'studierichting | vakgebied | studie | opleidingsrichting | afstudeerrichting | hoofdvak',
    degree:
      'diploma | opleidingsniveau | hoogst genoten opleiding | hoogste opleiding | graad | behaald diploma | hoogst behaalde diploma | hoogste opleidingsniveau | niveau opleiding | studieniveau | hoogst [afgeronde/behaalde/voltooide] [opleiding/opleidingsniveau] | werk en denkniveau',
    school:
      'school | universiteit | onderwijsinstelling | hogeschool | opleidingsinstituut | naam school | naam onderwijsinstelling | instelling',
    years_of_experience:
      'jaren ervaring | aantal jaren ervaring | aantal jaar ervaring | jaren werkervaring | aantal jaren werkervaring | werkervaring [in/] jaren | aantal [jaar/jaren] werkervaring',
    current_title:
      'functietitel | huidige functie | functienaam | huidige functietitel | [huidige/laatste] [rol/positie/functie] | huidig beroep',
    how_heard: 'hoe heb je ons gevonden | hoe heeft u ons gevonden | bron sollicitatie | hoe ken je ons',
    sponsorship: 'visumsponsoring | visum sponsoring',
    work_authorization: 'werkvergunning',
    start_date: `gewenste startdatum | [startdatum/begindatum] [gewenst/mogelijk] | beschikbaar vanaf | beschikbaarheid | mogelijke startdatum | vroegste startdatum | vroegst mogelijke startdatum | datum beschikbaar
      | [gewenste/mogelijke/vroegste/verwachte/beoogde] [ingangsdatum/startdatum/begindatum/aanvangsdatum/datum indiensttreding] | datum [indiensttreding/beschikbaarheid]`,
    resume_file: 'cv | curriculum vitae | upload cv | voeg cv toe | cv uploaden | cv toevoegen',
    phone_extension: 'toestelnummer | doorkiesnummer',
    phone_country_code: 'landcode | landnummer',
    phone_type: 'type telefoon | soort telefoon',
    pronouns: 'voornaamwoorden',
    salutation: 'aanhef | aanspreking | aanspreektitel',
    nationality: 'nationaliteit',
    location: 'locatie | huidige locatie | woonplaats en land | stad en land | [huidige/] verblijfplaats',
    portfolio_url:
      'persoonlijke website | eigen website | website | link naar [portfolio/website/je website/je portfolio]',
    github_url: 'github profiel',
    linkedin_url: 'linkedin profiel | link naar linkedin',
    preferred_name: 'voorkeursnaam | gewenste [roepnaam/voornaam]',
    first_name: 'voornaam | voornamen | roepnaam',
    last_name: 'achternaam | familienaam',
    middle_name: 'tweede voornaam | tweede naam',
    full_name:
      'volledige naam | voor en achternaam | voornaam en achternaam | naam en voornaam | naam voornaam | voornaam naam',
    email: 'e mailadres | emailadres | e mail adres | mailadres | privé [email/emailadres/e mailadres]',
    phone:
      'telefoon | telefoonnummer | mobiel nummer | gsm | mobiele telefoon | gsm nummer | [mobiel/contact/06] nummer | [mobiele/mobiel] [nummer/telefoonnummer] | telefoonnummer [mobiel/privé] | telefoon [overdag/nr/privé] | [vaste telefoon/telefoonnr/contactnummer]',
    house_number: 'huisnummer | huisnr',
    address_line1:
      'straat | straatnaam | [straat/straatnaam] [en/] [huisnummer/nummer] | [woon/post/thuis/domicilie]adres | [huidig/volledig/officieel] adres | adresregel 1',
    address_line2: 'adresregel 2 | busnummer | huisnummer toevoeging',
    city: 'woonplaats | stad | gemeente | plaatsnaam',
    postal_code: 'postcode',
    birth_date: 'geboortedatum | geb datum',
    birth_day: 'geboortedag',
    birth_month: 'geboortemaand',
    birth_year: 'geboortejaar',
    username: 'gebruikersnaam | inlognaam',
    password: 'wachtwoord',
    one_time_code: 'cijferige code | verificatiecode | beveiligingscode',
    payment: 'kaartnummer | naam op kaart | kaarthouder | vervaldatum | rekeningnummer',
    promo_code: 'kortingscode | actiecode',
    captcha: `[tekens/letters/code/tekst/cijfers] [uit/in/van/op] de afbeelding`,
    search: 'zoeken | zoek',
    cover_letter: 'motivatiebrief | motivatie | sollicitatiebrief | begeleidende brief',
    salary_expectation: `salarisindicatie | gewenst salaris | salarisverwachting | salariswens | gewenst bruto maandsalaris | salarisverwachtingen | gewenst jaarsalaris | gewenst brutosalaris | gewenst maandsalaris
      | [gewenst/verwacht/gewenste/verwachte] [bruto/netto/maandelijks/jaarlijks/bruto maand/] [salaris/maandsalaris/jaarsalaris/loon/uurloon/inkomen/vergoeding] [per maand/per jaar/bruto/bruto per maand/bruto per jaar/] | [loonverwachting/salariseis/looneis/salarisvoorstel] | gewenst [brutoloon/nettoloon/loon]`,
    notice_period: 'opzegtermijn | opzegtermijn weken | opzegperiode | duur opzegtermijn',
    gender: 'geslacht | genderidentiteit',
    current_company:
      'bedrijf | bedrijfsnaam | huidige werkgever | werkgever | naam bedrijf | naam werkgever | organisatie',
    unknown:
      'tussenvoegsel | toevoeging | geboorteplaats | onderwerp | bericht | opmerkingen | toelichting | sterke punten | burgerlijke staat | bsn | vacaturenummer',
    country: 'land van verblijf | woonland | huidig land | land waar je woont | land waar u woont',
  },
  asks: {
    phone: 'op welk [nummer/telefoonnummer] [kunnen we/zijn] [je/u/ben je/bent u] [bereiken/bereikbaar]',
    disability_status: '[heb je/heeft u] een [arbeidsbeperking/beperking/handicap]',
    current_company:
      'bij welk bedrijf werk je [nu/momenteel/] | waar [werk je/werkt u] [nu/momenteel/op dit moment]',
    birth_date: 'wanneer [ben je/bent u] geboren',
    preferred_name: 'hoe [wil je/wilt u] genoemd worden | hoe mogen we [je/u] noemen',
    full_name: 'hoe heet je | hoe heet u',
    nationality: 'welke nationaliteit [heb je/heeft u]',
    years_of_experience: `[hoeveel/hoe veel] jaar [werkervaring/ervaring/relevante werkervaring] [heb je/heeft u/] | hoeveel jaren werkervaring [heb je/heeft u]`,
    consent:
      'ik ga akkoord | ik geef toestemming | privacyverklaring | privacybeleid | algemene voorwaarden | ik heb gelezen',
    notice_period: 'opzegtermijn',
    salary_expectation:
      'salarisverwachting | salariswens | gewenst salaris | salarisindicatie | salarisverwachtingen | wat wil je verdienen',
    start_date: `wanneer kun je beginnen | wanneer kunt u beginnen | wanneer kan je beginnen | wanneer kun je starten | wanneer kunt u starten | wanneer ben je beschikbaar | per wanneer ben je beschikbaar
      | [per wanneer/vanaf wanneer/wanneer] [ben je/bent u/zou je/zou u] [beschikbaar/beschikbaar zijn] | [wanneer/per wanneer/vanaf wanneer] [kun je/kunt u/kan je/zou je/zou u] [kunnen/] [beginnen/starten/aanvangen]`,
    how_heard: `hoe heb je gehoord | hoe heeft u gehoord | hoe ben je bij ons terechtgekomen | hoe heb je ons gevonden | hoe heeft u ons gevonden | hoe heb je deze vacature gevonden | hoe heeft u deze vacature gevonden | over deze vacature gehoord | hoe ken je ons
      | [hoe/waar] [heb je/heeft u] [deze/onze/de/ons/] [vacature/functie/baan/organisatie/bedrijf/] [gezien/gevonden/gehoord/ontdekt/leren kennen] | bij ons [terechtgekomen/terecht gekomen/uitgekomen] | van deze [vacature/functie] gehoord | hoe heb je over ons gehoord | [via welk kanaal/via welke weg] [heb je/ben je] | hoe ben je [op/bij] deze vacature [gekomen/terechtgekomen] | waar ken je ons van`,
    sponsorship:
      '[heb je/heeft u] [een visum/visumsponsoring/sponsoring] nodig | visumsponsoring | visum sponsoring | sponsoring nodig | visumsponsorschap | [heb je/heeft u] [een/] [visum/werkvisum] nodig',
    work_authorization: `werkvergunning | gerechtigd om te werken | bevoegd om te werken | recht om te werken | wettelijk toegestaan te werken
      | [mag je/mag u] [in nederland/in de eu/in belgië/hier] [legaal/] werken | [gerechtigd/bevoegd/gemachtigd] om [in nederland/in de eu/in belgië/hier/] te werken | recht om in [de eu/nederland/belgië] te werken | [mag je/mag u] legaal in [nederland/belgië/de eu] werken`,
    location: 'waar [woon je/woont u/ben je gevestigd/bent u gevestigd]',
  },
  alone: {
    how_heard: 'bron',
    start_date: 'beschikbaar per',
    current_title: 'functie | beroep',
    full_name: 'naam | uw naam | je naam',
    address_line1: 'adres',
    state: 'provincie',
    city: 'plaats',
    country: 'land',
    phone: 'mobiel',
  },
  fillers: 'de het een uw je jouw van en of in op vul voer kies selecteer alstublieft a u b',
  asides: 'mijn geef kandidaat sollicitant verplicht optioneel nieuwe nieuw huidige persoonlijk',
  again: 'herhaal bevestig herhalen bevestigen opnieuw',
  others:
    'noodgeval echtgenoot echtgenote kind referent leidinggevende noodcontact referentie bedrijf werkgever school universiteit moeder vader partner kinderen ouders zoon dochter broer zus collega voogd',
};
