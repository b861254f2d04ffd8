import type { Lexicon } from './lexicon.ts';

export const french: Lexicon = {
  means: {
    disability_status: 'handicap | situation de handicap | rqth | travailleur handicapé',
    job_description: 'description du poste | missions | responsabilités | description des missions',
    currently_here:
      "travaille actuellement | occupe actuellement ce poste | poste occupé actuellement | j'y travaille actuellement | étudie actuellement",
    period_end: 'date de fin | date fin',
    period_start: 'date de début | date début',
    gpa: 'moyenne générale',
    skills: 'compétences',
    graduation_year:
      "année d'obtention | année d'obtention du diplôme | date d'obtention du diplôme | année de diplôme",
    field_of_study:
      "domaine d'études | spécialité | filière | spécialisation | matière principale | domaine de formation",
    degree:
      "diplôme | niveau d'études | diplôme obtenu | plus haut diplôme | niveau de diplôme | dernier diplôme obtenu | niveau [d'étude/d'éducation/de formation] | diplôme le plus élevé",
    school:
      "école | université | établissement | nom de l'école | nom de l'établissement | établissement scolaire | école université",
    years_of_experience:
      "années d'expérience | nombre d'années d'expérience | années d'expérience professionnelle | expérience en années | expérience professionnelle [en/] années | [nombre d'/] années d'expérience [professionnelle/totales/totale/au total]",
    current_title:
      'poste actuel | dernier poste | dernier poste occupé | poste occupé | intitulé du poste | fonction actuelle | titre du poste | intitulé de poste | [métier/emploi/titre/profession] [actuel/actuelle/occupé] | titre professionnel',
    how_heard: 'source de candidature | source de la candidature',
    phone_extension: 'poste téléphonique',
    phone_type: 'type de téléphone',
    pronouns: 'pronoms',
    nationality: 'nationalité | citoyenneté',
    salutation: 'civilité',
    location: "localisation | lieu de résidence | ville pays | où habitez vous | lieu d'habitation",
    portfolio_url:
      'site web | site internet | site personnel | lien vers votre portfolio | page personnelle | site web personnel',
    github_url: 'profil github',
    linkedin_url:
      'profil linkedin | lien linkedin | [url/page/adresse] [profil/] linkedin | adresse de votre profil linkedin',
    middle_name: 'deuxième prénom | second prénom',
    preferred_name: "prénom d'usage | prénom préféré | nom d'usage préféré | prénom [choisi/souhaité]",
    first_name: "prénom | prénoms | prénom [usuel/officiel] | prénom [état civil/à l'état civil]",
    last_name: "nom [de famille/famille] | nom d'usage | nom [usuel/patronymique] | patronyme",
    full_name: 'nom complet | nom et prénom | prénom et nom | nom prénom | prénom nom | nom et prénoms',
    email:
      'adresse e mail | adresse email | adresse mail | courriel | adresse électronique | adresse courriel | adresse de messagerie | adresse de courriel | mél | adresse de courrier électronique | [email/courriel/mail] [personnel/personnelle]',
    phone:
      'téléphone | numéro de téléphone | téléphone portable | téléphone mobile | numéro de portable | n de téléphone | numéro de mobile | [coordonnées/contact] téléphoniques | [numéro de/] cellulaire | ton numéro de téléphone',
    phone_country_code: 'indicatif | indicatif pays',
    address_line1:
      'numéro et rue | adresse postale | numéro et rue | rue | adresse ligne 1 | numéro et nom de rue | [numéro et/n et] [nom/libellé] [de la/de] [rue/voie] | nom de [la/] rue | adresse [actuelle/du domicile/de résidence/de domicile/du lieu de résidence]',
    house_number: 'numéro de voie | n de rue | n de voie | numéro dans la rue | numéro [civique/de maison]',
    address_line2:
      "complément d'adresse | adresse ligne 2 | appartement | adresse [suite/2] | bâtiment étage appartement | étage appartement",
    city: 'ville | commune | localité | [ville/commune] de [résidence/domicile]',
    state: 'département | province état | région de résidence',
    postal_code: 'code postal',
    country: 'pays de résidence | pays de domicile',
    birth_date: 'date [de naissance/naissance]',
    birth_day: 'jour de naissance',
    birth_month: 'mois de naissance',
    birth_year: 'année de naissance',
    username: "nom d'utilisateur | identifiant | identifiant de connexion | nom de compte | nom utilisateur",
    password: 'mot de passe',
    one_time_code: 'code [4/5/6/8] chiffres | code de vérification | code de confirmation | code de sécurité',
    payment:
      'numéro de carte | carte bancaire | carte de crédit | titulaire de la carte | nom sur la carte | cryptogramme | cryptogramme visuel',
    promo_code: 'code promo | code promotionnel | bon de réduction | code de réduction',
    captcha: `[caractères/lettres/code/texte/chiffres] [/affichés/affiché/visibles] [de/dans/sur] image | recopiez [caractères/lettres/code/texte] | caractères affichés | anti spam`,
    search: 'recherche | rechercher | recherchez',
    resume_file: 'curriculum vitae | curriculum | votre cv | joindre cv | télécharger cv | déposer cv',
    cover_letter:
      "lettre de motivation | message de motivation | lettre de candidature | lettre [d'accompagnement/de présentation]",
    salary_expectation: `prétentions salariales | salaire souhaité | prétentions | salaire attendu | rémunération souhaitée | attentes salariales | rémunération attendue | prétention salariale | salaire annuel brut souhaité
      | [salaire/rémunération/revenu] [annuel/annuelle/mensuel/mensuelle/brut/brute/annuel brut/annuelle brute/brut annuel/mensuel brut/] [souhaité/souhaitée/attendu/attendue/désiré/désirée/espéré] | [attentes/prétentions/exigences] [salariales/de salaire/de rémunération]`,
    start_date: `date de disponibilité | disponibilité | date de début souhaitée | date de prise de poste | disponible à partir | date de disponibilité souhaitée | date de début possible | date de démarrage souhaitée
      | [date de/] [début/démarrage/prise de poste/prise de fonction/entrée en fonction/disponibilité/embauche] [possible/souhaitée/souhaité/envisagée/au plus tôt] | disponible à partir du | date d'entrée [souhaitée/en fonction/possible] | date possible d'entrée en fonction | date de début disponible`,
    notice_period: 'préavis | durée de préavis | délai de préavis | période de préavis',
    gender: 'sexe | genre | identité de genre',
    current_company:
      "entreprise | société | employeur actuel | nom de la société | raison sociale | nom de l'entreprise | nom de l'employeur | entreprise actuelle | employeur",
    unknown:
      "[métier/poste/emploi/contrat/fonction/secteur/type de contrat/type de poste/type d emploi] [recherché/recherchée/recherchés] | ville de naissance | ville souhaitée | adresse précédente | ancienne adresse | lieu de naissance | nom de naissance | nom de jeune fille | objet | sujet | pseudo | numéro client | commentaires | remarques | points forts | points faibles | loisirs | situation familiale | état civil | référence de l'offre | motif de départ | vos motivations | motivations",
  },
  asks: {
    phone: 'à quel numéro [pouvons nous/peut on/] [vous/te] [joindre/contacter/appeler]',
    birth_date: 'quand êtes vous [né/née]',
    degree: 'quel diplôme [avez vous/as tu/possédez vous]',
    nationality: 'quelle nationalité [avez vous/as tu/possédez vous]',
    current_company:
      'dans quelle entreprise [travaillez vous/travailles tu] [actuellement/] | où [travaillez vous/travailles tu] actuellement',
    preferred_name:
      'comment [souhaitez vous/aimeriez vous/préférez vous/veux tu/souhaites tu] être [appelé/appelée]',
    full_name: 'comment vous appelez vous | comment t appelles tu',
    years_of_experience: `combien d'années [d'expérience/d'expérience professionnelle] [avez vous/possédez vous/as tu/]`,
    consent:
      "j'accepte | je consens | politique de confidentialité | protection des données | conditions générales | conditions d'utilisation | j'ai lu | j'autorise le traitement",
    notice_period: `préavis
      | [durée/délai/période] de [votre/] préavis`,
    salary_expectation:
      'prétentions salariales | attentes salariales | salaire souhaité | rémunération souhaitée | quel [salaire/revenu] [souhaitez vous/attendez vous/visez vous/souhaites tu]',
    start_date: `quand pouvez vous commencer | quand êtes vous disponible | quand seriez vous disponible | quand pourriez vous commencer
      | [à partir de quand/quand/à quelle date] [êtes vous/seriez vous/serez vous] disponible | [quand/à quelle date/à partir de quand] [pouvez vous/pourriez vous/pourrez vous/souhaitez vous/peux tu] [commencer/débuter/démarrer/prendre le poste/nous rejoindre]`,
    how_heard: `entendu parler | avez vous connu | avez vous connus | avez vous découvert
      | [comment/où/par quel moyen] avez vous [connu/trouvé/découvert/vu/pris connaissance] [cette/notre/de cette/de notre/l/] [offre/annonce/entreprise/poste] | [comment/où] avez vous [eu/] [connaissance/pris connaissance] de [cette/notre] [offre/annonce] | avez vous eu connaissance`,
    sponsorship:
      'besoin d un [visa/visa de travail/parrainage/sponsor] | parrainage | sponsorisation | sponsoring visa | parrainage de visa',
    work_authorization: `autorisation de travail | permis de travail | autorisé à travailler | autorisée à travailler | droit de travailler | légalement autorisé
      | [autorisé/autorisée/habilité/en droit] [légalement/] [à/de] travailler | le droit de travailler`,
    location:
      'où [habitez vous/habites tu/vivez vous/vis tu/résidez vous/êtes vous basé/êtes vous basée/êtes vous situé]',
    disability_status: 'en situation de handicap | [avez vous/as tu] un handicap',
  },
  alone: {
    postal_code: 'cp',
    start_date: 'disponible [dès le/le/dès]',
    birth_date: 'né le | née le',
    currently_here: 'en cours',
    current_title: 'poste | fonction | profession',
    state: 'région',
    full_name: 'nom | votre nom',
    address_line1: 'adresse',
    country: 'pays',
    phone: 'portable | tél | mobile',
  },
  fillers:
    'le la les l un une de du des d votre vos mon ma veuillez saisir entrer entrez saisissez choisir sélectionner indiquer et ou à sur au',
  asides:
    'ton ta tes mes merci indiquez indique renseignez renseigner renseigne sélectionnez choisissez choisis remplir précisez préciser candidat candidate postulant postulante obligatoire facultatif nouveau nouvel actuel principal personnel personnelle valide',
  again: 'confirmer confirmez confirmation nouveau répéter vérifier',
  others:
    'proche urgence père conjointe référent référents tuteur référence employeur entreprise société école université mère père conjoint ami parrain responsable cooptation coopteur collaborateur recommande enfant enfants fils fille mari époux épouse frère sœur soeur parent parents collègue supérieur garant témoin',
};
