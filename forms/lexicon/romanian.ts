import type { Lexicon } from './lexicon.ts';

export const romanian: Lexicon = {
  means: {
    first_name: 'prenume | prenumele',
    last_name: 'nume de familie | numele de familie',
    full_name: 'nume și prenume | numele și prenumele | nume prenume | nume complet | numele complet',
    email: 'adresa de email | adresă de email | adresa email',
    phone: 'telefon | număr de telefon | numărul de telefon | nr de telefon | telefon mobil',
    address_line1: 'strada | stradă | adresa de domiciliu',
    city: 'oraș | orașul | localitate | localitatea',
    state: 'județ | județul',
    postal_code: 'cod poștal',
    country: 'țara de reședință',
    birth_date: 'data nașterii | dată nașterii',
    username: 'nume de utilizator | nume utilizator',
    password: 'parola | parolă',
    search: 'căutare | caută',
    cover_letter: 'scrisoare de intenție | scrisoare de motivație',
    salary_expectation: 'pretenții salariale | așteptări salariale | salariul dorit',
    nationality: 'naționalitate | cetățenie',
    unknown: 'mesaj | mesajul | subiect | cnp | locul nașterii',
  },
  alone: {
    full_name: 'nume | numele',
    address_line1: 'adresa | adresă',
    country: 'țara | țară',
  },
  fillers: 'introduceți completați selectați rugăm',
  asides: 'obligatoriu opțional',
  again: 'confirmă confirmați repetă repetați',
  others: 'companiei angajator firmei',
};
