import type { Lexicon } from './lexicon.ts';

export const italian: Lexicon = {
  means: {
    race: 'etnia | razza',
    disability_status: 'disabilità | categorie protette | categoria protetta',
    job_description:
      'descrizione delle mansioni | mansioni | responsabilità | descrizione del ruolo | attività svolte',
    currently_here:
      'lavoro attualmente qui | attualmente lavoro qui | lavoro attuale | impiego attuale | fino ad oggi | studio attualmente qui',
    period_end: 'data di fine | data fine',
    period_start: 'data di inizio | data inizio',
    gpa: 'voto di laurea | voto finale | media voti',
    skills: 'competenze',
    graduation_year:
      'anno di conseguimento | anno di laurea | data di laurea | data di conseguimento | anno di diploma',
    field_of_study:
      'campo di studi | indirizzo di studio | corso di studi | facoltà | ambito di studio | corso di laurea | area di studio',
    degree:
      'titolo di studio | livello di istruzione | titolo di studio conseguito | tipo di laurea | laurea',
    school:
      'università | scuola | istituto | ateneo | nome della scuola | istituto di formazione | nome istituto | nome università',
    years_of_experience:
      'anni di esperienza | anni di esperienza lavorativa | anni di esperienza professionale',
    current_title:
      'posizione attuale | titolo professionale | qualifica | ruolo attuale | ruolo ricoperto | posizione ricoperta | mansione | qualifica attuale | titolo posizione',
    how_heard:
      'come ci hai conosciuto | come ha saputo | come hai saputo | fonte della candidatura | come sei venuto a conoscenza',
    notice_period: 'preavviso | periodo di preavviso | giorni di preavviso',
    start_date: `data di inizio disponibile | disponibilità | disponibilità dal | data di disponibilità | disponibile dal | data di inizio desiderata | disponibilità inizio
      | disponibile [dal/a partire dal/dalla data] | disponibilità [a partire dal/dal/da/immediata dal] | data di [inizio/decorrenza/assunzione] [desiderata/prevista/possibile/disponibile]`,
    salary_expectation: `aspettativa salariale | aspettative salariali | retribuzione desiderata | aspettative economiche | aspettativa retributiva | ral desiderata | retribuzione attesa | stipendio desiderato | pretese economiche | ral richiesta
      | [retribuzione/stipendio/ral/salario/compenso] [annua/annuo/lorda/lordo/annua lorda/annuo lordo/lorda annua/mensile/lordo mensile/] [desiderata/desiderato/attesa/atteso/richiesta/richiesto] | [aspettative/aspettativa/pretese/richieste/richiesta] [retributive/retributiva/salariali/economiche/economica/di stipendio]`,
    resume_file:
      'cv | curriculum | curriculum vitae | carica cv | allega cv | carica il tuo cv | allega il curriculum',
    salutation: 'titolo di cortesia | appellativo',
    phone_country_code: 'prefisso | prefisso internazionale | prefisso telefonico',
    phone_type: 'tipo di telefono',
    pronouns: 'pronomi',
    nationality: 'nazionalità | cittadinanza',
    state: 'provincia | provincia di residenza',
    location: 'località | città e paese | residenza attuale | luogo di residenza | dove vivi',
    portfolio_url: 'sito web | sito personale | sito internet',
    github_url: 'profilo github',
    linkedin_url: 'profilo linkedin | link linkedin',
    preferred_name: 'nome preferito',
    middle_name: 'secondo nome',
    first_name: 'nome di battesimo',
    last_name: 'cognome',
    full_name: 'nome e cognome | nome completo | cognome e nome | nome cognome',
    email:
      "indirizzo e mail | indirizzo email | posta elettronica | indirizzo di posta elettronica | indirizzo mail | l'indirizzo email",
    phone:
      'telefono | numero di telefono | cellulare | numero di cellulare | recapito telefonico | telefono cellulare',
    address_line1: 'indirizzo di residenza | via e numero civico | via | indirizzo riga 1',
    house_number: 'numero civico | n civico | civico',
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
    one_time_code: 'codice a [4/5/6/8] cifre | codice di verifica | codice di sicurezza | codice di conferma',
    payment:
      'numero di carta | numero carta | carta di credito | titolare della carta | intestatario carta | nome sulla carta | data di scadenza | scadenza',
    promo_code: 'codice promozionale | codice sconto | buono sconto',
    captcha: `[caratteri/lettere/codice/testo/numeri] [/mostrati/mostrato/che vedi/visualizzati] [dell'/nell'] immagine`,
    search: 'cerca | ricerca',
    cover_letter:
      'lettera di presentazione | lettera motivazionale | lettera motivazione | lettera di motivazione',
    gender: 'sesso | genere',
    current_company:
      'azienda | azienda attuale | nome azienda | datore di lavoro | datore di lavoro attuale | società | nome della società | ragione sociale | denominazione azienda',
    unknown:
      'città di nascita | comune di nascita | città desiderata | indirizzo precedente | luogo di nascita | codice fiscale | partita iva | oggetto | messaggio | note | commenti | osservazioni | punti di forza | hobby | stato civile | motivazioni',
  },
  asks: {
    years_of_experience: `quanti anni di esperienza [lavorativa/professionale/] [hai/ha/possiedi/possiede/]`,
    consent:
      'accetto | acconsento | autorizzo il trattamento | trattamento dei dati | informativa sulla privacy | termini e condizioni | ho letto | dati personali',
    notice_period: 'preavviso',
    salary_expectation: `aspettative salariali | aspettativa salariale | retribuzione desiderata | aspettative economiche
      | [aspettative/pretese] [retributive/salariali/economiche]`,
    start_date: `quando potresti iniziare | quando puoi iniziare | quando potrebbe iniziare | quando può iniziare | quando saresti disponibile | da quando sei disponibile
      | [da quando/quando/da che data/a partire da quando] [saresti/sei/sarebbe/è] disponibile | [quando/da quando] [puoi/potresti/può/potrebbe] [iniziare/cominciare/prendere servizio]`,
    how_heard: `come hai saputo | come ha saputo | come ci hai conosciuto | come ci ha conosciuto | come sei venuto a conoscenza | come hai conosciuto | dove hai saputo | come hai trovato
      | [come/dove] [hai/ha] [visto/trovato/scoperto/conosciuto/letto/sentito parlare/saputo] [di/della/dell/questa/questo/la/l/il/nostra/] [annuncio/offerta/posizione/azienda/noi/opportunità]`,
    sponsorship: 'sponsorizzazione | sponsorizzazione del visto | sponsorizzazione per il visto',
    work_authorization: `permesso di lavoro | autorizzato a lavorare | autorizzata a lavorare | diritto di lavorare | autorizzazione al lavoro | legalmente autorizzato
      | [permesso/autorizzazione/diritto] [di/a] lavorare | [autorizzato/autorizzata/abilitato] legalmente a lavorare`,
    location: 'dove [vivi/vive/abiti/abita/risiedi/risiede]',
    disability_status: '[hai/ha] una disabilità',
  },
  alone: {
    location: 'residente [a/in]',
    start_date: 'disponibile da',
    currently_here: 'in corso',
    current_title: 'ruolo | posizione | professione',
    full_name: 'nome | il tuo nome',
    address_line1: 'indirizzo',
    state: 'regione',
  },
  fillers:
    'il lo la i gli le di del della dell nell all dei delle tuo tua suo sua un una e o per favore inserisci inserire inserisca digita scegli seleziona in con l',
  asides:
    'mio mia indica indicare indichi candidato candidata obbligatorio facoltativo nuova nuovo attuale personale valido principale',
  again: 'conferma confermare ripeti ripetere verifica nuovamente',
  others:
    'emergenza referente referenti genitore marito moglie figlio responsabile supervisore superiore referenza azienda scuola università madre padre coniuge amico genitori figli figlia fratello sorella collega garante tutore testimone',
};
