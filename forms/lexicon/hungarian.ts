import type { Lexicon } from './lexicon.ts';

export const hungarian: Lexicon = {
  means: {
    first_name: 'keresztnév | utónév',
    last_name: 'vezetéknév | családnév',
    full_name: 'teljes név | vezetéknév és keresztnév | az ön neve',
    email: 'email cím | email címe | email címed | email címem',
    phone: 'telefon | telefonszám | telefonszáma | mobilszám | mobiltelefonszám',
    address_line1: 'utca házszám | utca | lakcím | utca és házszám',
    city: 'város | település | helység',
    postal_code: 'irányítószám',
    country: 'ország',
    birth_date: 'születési dátum | születési idő | születés dátuma',
    username: 'felhasználónév | felhasználói név',
    password: 'jelszó',
    search: 'keresés',
    resume_file: 'önéletrajz',
    cover_letter: 'motivációs levél | kísérőlevél',
    salary_expectation: 'bérigény | fizetési igény',
    nationality: 'állampolgárság',
    unknown: 'üzenet | megjegyzés | tárgy | születési hely | anyja neve | születési név',
  },
  alone: {
    full_name: 'név | neve',
    address_line1: 'cím',
  },
  fillers: 'kérjük adja meg válasszon',
  asides: 'kötelező',
  again: 'megerősítése újra ismét',
  others: 'cég cégnév munkáltató',
};
