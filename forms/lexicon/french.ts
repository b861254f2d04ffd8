import type { Lexicon } from './lexicon.ts';

export const french: Lexicon = {
  means: {
    first_name: 'prénom | prénoms',
    last_name: 'nom de famille',
    full_name: 'nom complet | nom et prénom | prénom et nom | nom prénom | prénom nom | nom et prénoms',
    email:
      'adresse e mail | adresse email | adresse mail | courriel | adresse électronique | adresse courriel | adresse de messagerie | adresse de courriel | mél',
    phone:
      'téléphone | numéro de téléphone | téléphone portable | téléphone mobile | numéro de portable | n de téléphone | numéro de mobile',
    phone_country_code: 'indicatif | indicatif pays',
    address_line1: 'adresse postale | numéro et rue | rue | adresse ligne 1 | numéro et nom de rue',
    address_line2: "complément d'adresse | adresse ligne 2 | appartement",
    city: 'ville',
    state: 'département',
    postal_code: 'code postal',
    country: 'pays de résidence',
    birth_date: 'date de naissance | né le',
    birth_day: 'jour de naissance',
    birth_month: 'mois de naissance',
    birth_year: 'année de naissance',
    username: "nom d'utilisateur | identifiant | identifiant de connexion | nom de compte | nom utilisateur",
    password: 'mot de passe',
    one_time_code: 'code de vérification | code de confirmation | code de sécurité',
    payment:
      'numéro de carte | carte bancaire | carte de crédit | titulaire de la carte | nom sur la carte | cryptogramme | cryptogramme visuel',
    promo_code: 'code promo | code promotionnel | bon de réduction | code de réduction',
    search: 'recherche | rechercher | recherchez',
    resume_file: 'curriculum vitae',
    cover_letter: 'lettre de motivation',
    salary_expectation: 'prétentions salariales | salaire souhaité',
    start_date: 'date de disponibilité | disponibilité',
    notice_period: 'préavis',
    gender: 'sexe | genre',
    current_company: 'entreprise | société | employeur actuel | nom de la société | raison sociale',
    unknown:
      'civilité | lieu de naissance | nom de naissance | nom de jeune fille | nationalité | objet | sujet | pseudo | numéro client',
  },
  asks: { work_authorization: 'autorisation de travail | permis de travail | autorisé à travailler' },
  alone: {
    state: 'région',
    full_name: 'nom | votre nom',
    address_line1: 'adresse',
    country: 'pays',
    phone: 'portable | tél | mobile',
  },
  fillers:
    'le la les l un une de du des d votre vos mon ma veuillez saisir entrer entrez saisissez choisir sélectionner indiquer et ou à sur au',
  asides: 'obligatoire facultatif nouveau nouvel actuel principal personnel personnelle valide',
  again: 'confirmer confirmez confirmation nouveau répéter vérifier',
  others:
    'urgence référence employeur entreprise société école université mère père conjoint ami parrain responsable',
};
