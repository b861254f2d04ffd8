import type { Lexicon } from './lexicon.ts';

/** Czech and Slovak. */
export const czech: Lexicon = {
  means: {
    first_name: 'křestní jméno | krstné meno',
    last_name: 'příjmení | priezvisko',
    full_name:
      'jméno a příjmení | jméno příjmení | celé jméno | meno a priezvisko | meno priezvisko | celé meno',
    email: 'emailová adresa | email adresa',
    phone:
      'telefon | telefonní číslo | telefónne číslo | telefón | mobilní telefon | mobilný telefón | číslo mobilu',
    address_line1:
      'ulice a číslo | ulice a číslo popisné | ulice č p | ulica a číslo | ulica | ulice | adresa bydliště | adresa bydliska',
    city: 'město | mesto | obec',
    postal_code: 'psč',
    country: 'země | krajina',
    location: 'místo bydliště | miesto bydliska',
    birth_date: 'datum narození | dátum narodenia',
    gender: 'pohlaví | pohlavie',
    username: 'uživatelské jméno | přihlašovací jméno | používateľské meno | prihlasovacie meno',
    password: 'heslo',
    search: 'hledat | vyhledat | hľadať',
    resume_file: 'životopis',
    cover_letter: 'motivační dopis | průvodní dopis | motivačný list | sprievodný list',
    salary_expectation:
      'mzdová očekávání | požadovaná mzda | platová představa | očakávaný plat | platové očakávania',
    start_date: 'možný nástup | datum nástupu | termín nástupu | dátum nástupu',
    nationality: 'státní občanství | národnost | státní příslušnost | štátne občianstvo | národnosť',
    salutation: 'oslovení | oslovenie',
    unknown:
      'zpráva | správa | poznámka | předmět zprávy | rodné číslo | titul | místo narození | miesto narodenia',
  },
  alone: {
    full_name: 'jméno | meno',
    address_line1: 'adresa',
  },
  fillers: 'vaše váš vasa zadejte zadajte vyplňte vyberte prosím',
  asides: 'povinné povinný nepovinné volitelné',
  again: 'znovu zopakujte potvrďte potvrzení potvrdenie opakujte',
  others: 'zaměstnavatele zamestnávateľa firmy kontaktní kontaktná',
};
