import type { Lexicon } from './lexicon.ts';

export const finnish: Lexicon = {
  means: {
    first_name: 'etunimi | etunimesi',
    last_name: 'sukunimi | sukunimesi',
    full_name: 'koko nimi | etu ja sukunimi | etunimi ja sukunimi',
    email: 'sähköposti | sähköpostiosoite | sähköpostiosoitteesi',
    phone: 'puhelin | puhelinnumero | puhelinnumerosi | matkapuhelin | matkapuhelinnumero',
    address_line1: 'katuosoite | lähiosoite | kotiosoite | postiosoite',
    city: 'kaupunki | postitoimipaikka | paikkakunta | asuinpaikka | asuinkunta',
    postal_code: 'postinumero',
    birth_date: 'syntymäaika | syntymäpäivä',
    gender: 'sukupuoli',
    username: 'käyttäjätunnus | käyttäjänimi',
    password: 'salasana',
    search: 'haku',
    resume_file: 'ansioluettelo',
    cover_letter: 'saatekirje | hakukirje',
    salary_expectation: 'palkkatoive | palkkatoivomus',
    nationality: 'kansalaisuus',
    unknown: 'viesti | henkilötunnus | nimimerkki',
  },
  alone: {
    full_name: 'nimi | nimesi',
    address_line1: 'osoite',
  },
  fillers: 'kirjoita valitse anna syötä',
  asides: 'pakollinen valinnainen',
  again: 'uudelleen vahvista toista',
  others: 'yritys yrityksen työnantaja suosittelija',
};
