import type { Lexicon } from './lexicon.ts';

export const italian: Lexicon = {
  means: {
    last_name: 'cognome',
    full_name: 'nome e cognome | nome completo | cognome e nome | nome cognome',
    email:
      "indirizzo e mail | indirizzo email | posta elettronica | indirizzo di posta elettronica | indirizzo mail | l'indirizzo email",
    phone:
      'telefono | numero di telefono | cellulare | numero di cellulare | recapito telefonico | telefono cellulare',
    address_line1: 'indirizzo di residenza | via e numero civico | via | indirizzo riga 1',
    address_line2: 'indirizzo riga 2 | interno scala',
    city: 'città | comune | comune di residenza',
    postal_code: 'cap | codice postale | codice avviamento postale',
    country: 'paese | nazione | paese di residenza | stato di residenza',
    birth_date: 'data di nascita',
    birth_day: 'giorno di nascita',
    birth_month: 'mese di nascita',
    birth_year: 'anno di nascita',
    username: 'nome utente | codice utente | utente',
    password: 'password attuale | parola chiave',
    one_time_code: 'codice di verifica | codice di sicurezza | codice di conferma',
    payment:
      'numero di carta | numero carta | carta di credito | titolare della carta | intestatario carta | nome sulla carta | data di scadenza | scadenza',
    promo_code: 'codice promozionale | codice sconto | buono sconto',
    search: 'cerca | ricerca',
    cover_letter: 'lettera di presentazione | lettera motivazionale',
    gender: 'sesso | genere',
    current_company: 'azienda | azienda attuale | nome azienda',
    unknown:
      'luogo di nascita | codice fiscale | partita iva | nazionalità | cittadinanza | oggetto | messaggio | numero civico',
  },
  alone: {
    full_name: 'nome | il tuo nome',
    address_line1: 'indirizzo',
    state: 'regione',
  },
  fillers:
    'il lo la i gli le di del della dei delle tuo tua suo sua un una e o per favore inserisci inserire inserisca digita scegli seleziona in con l',
  asides: 'obbligatorio facoltativo nuova nuovo attuale personale valido principale',
  again: 'conferma confermare ripeti ripetere verifica nuovamente',
  others: 'emergenza referenza azienda scuola università madre padre coniuge amico',
};
