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
      'campo di studi | indirizzo di studio | corso di studi | facoltà | ambito di studio | corso di laurea | area di studio | materia di studio',
    degree:
      'titolo di studio | livello di istruzione | titolo di studio conseguito | tipo di laurea | laurea | [grado/livello] di [istruzione/studi]',
    school:
      'università | scuola | istituto | ateneo | nome della scuola | istituto di formazione | nome istituto | nome università | istituto scolastico',
    years_of_experience:
      'anni di esperienza | anni di esperienza lavorativa | anni di esperienza professionale | esperienza [lavorativa/professionale/] [in/] anni | anni di esperienza totali',
    current_title:
      'posizione attuale | titolo professionale | qualifica | ruolo attuale | ruolo ricoperto | posizione ricoperta | mansione | qualifica attuale | titolo posizione | [occupazione/posizione lavorativa/attuale occupazione] [attuale/]',
    how_heard:
      'come ci hai conosciuto | come ha saputo | come hai saputo | fonte della candidatura | come sei venuto a conoscenza',
    notice_period: 'preavviso | periodo di preavviso | giorni di preavviso',
    start_date: `data di inizio disponibile | disponibilità | disponibilità dal | data di disponibilità | disponibile dal | data di inizio desiderata | disponibilità inizio
      | disponibile [dal/a partire dal/dalla data] | disponibilità [a partire dal/dal/da/immediata dal] | data di [inizio/decorrenza/assunzione] [desiderata/prevista/possibile/disponibile] | [possibile/prima] data [di inizio/disponibile] | data di [inserimento/assunzione] prevista`,
    salary_expectation: `aspettativa salariale | aspettative salariali | retribuzione desiderata | aspettative economiche | aspettativa retributiva | ral desiderata | retribuzione attesa | stipendio desiderato | pretese economiche | ral richiesta
      | [retribuzione/stipendio/ral/salario/compenso] [annua/annuo/lorda/lordo/annua lorda/annuo lordo/lorda annua/mensile/lordo mensile/] [desiderata/desiderato/attesa/atteso/richiesta/richiesto] | [aspettative/aspettativa/pretese/richieste/richiesta] [retributive/retributiva/salariali/economiche/economica/di stipendio] | [aspettativa/aspettative] [di/] ral`,
    resume_file:
      'cv | curriculum | curriculum vitae | carica cv | allega cv | [carica/allega/invia] [il/il tuo/] [cv/curriculum/curriculum vitae] | carica il tuo cv | allega il curriculum | curriculum vitae aggiornato',
    salutation: 'titolo di cortesia | appellativo',
    phone_country_code: 'prefisso | prefisso internazionale | prefisso telefonico | [prefisso/codice] paese',
    phone_type: 'tipo di telefono',
    pronouns: 'pronomi',
    nationality: 'nazionalità | cittadinanza',
    state: 'provincia | provincia di residenza | [regione/provincia] di [residenza/domicilio]',
    location:
      'località | città e paese | residenza attuale | luogo di residenza | dove vivi | luogo di domicilio | ubicazione',
    portfolio_url:
      'sito web | sito personale | sito internet | [sito/pagina] web personale | link [al/al tuo] [portfolio/sito]',
    github_url: 'profilo github',
    linkedin_url: 'profilo linkedin | link linkedin | [url/indirizzo] [profilo/del profilo/] linkedin',
    preferred_name: 'nome preferito',
    middle_name: 'secondo nome',
    first_name: 'nome di battesimo | primo nome',
    last_name: 'cognome | cognomi',
    full_name: 'nome e cognome | nome completo | cognome e nome | nome cognome | nominativo [completo/]',
    email:
      "indirizzo e mail | indirizzo email | posta elettronica | indirizzo di posta elettronica | indirizzo mail | l'indirizzo email | email personale",
    phone:
      'telefono | numero di telefono | cellulare | numero di cellulare | recapito telefonico | telefono cellulare | numero di telefono cellulare | [contatto/numero] telefonico | telefono [fisso/di casa]',
    address_line1:
      'indirizzo di residenza | via e numero civico | via | indirizzo riga 1 | indirizzo [completo/postale/attuale/e numero civico] | residenza via e numero',
    house_number: 'numero civico | n civico | civico',
    address_line2: 'indirizzo riga 2 | interno scala',
    city: 'città | comune | comune di residenza | [città/comune] di domicilio',
    postal_code: 'cap | codice postale | codice avviamento postale',
    country: 'paese | nazione | paese di residenza | stato di residenza | paese di domicilio',
    birth_date: 'data [di nascita/nascita]',
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
      'lettera di presentazione | lettera motivazionale | lettera motivazione | lettera di motivazione | lettera di accompagnamento',
    gender: 'sesso | genere',
    current_company:
      'azienda | azienda attuale | nome azienda | datore di lavoro | datore di lavoro attuale | società | nome della società | ragione sociale | denominazione azienda | azienda in cui [lavori/lavora]',
    unknown:
      'città di nascita | comune di nascita | città desiderata | indirizzo precedente | luogo di nascita | codice fiscale | partita iva | oggetto | messaggio | note | commenti | osservazioni | punti di forza | hobby | stato civile | motivazioni',
  },
  asks: {
    current_company: 'in quale azienda lavori [attualmente/]',
    birth_date: 'quando sei [nato/nata]',
    preferred_name: 'come [preferisci/vuoi/vorresti/preferisce] essere [chiamato/chiamata]',
    full_name: 'come ti chiami | come si chiama lei',
    years_of_experience: `quanti anni di esperienza [lavorativa/professionale/] [hai/ha/possiedi/possiede/]`,
    consent:
      'accetto | acconsento | autorizzo il trattamento | trattamento dei dati | informativa sulla privacy | termini e condizioni | ho letto | dati personali',
    notice_period: 'preavviso',
    salary_expectation: `aspettative salariali | aspettativa salariale | retribuzione desiderata | aspettative economiche
      | [aspettative/pretese] [retributive/salariali/economiche]`,
    start_date: `quando potresti iniziare | quando puoi iniziare | quando potrebbe iniziare | quando può iniziare | quando saresti disponibile | da quando sei disponibile
      | [da quando/quando/da che data/a partire da quando] [saresti/sei/sarebbe/è] disponibile | [quando/da quando] [puoi/potresti/può/potrebbe] [iniziare/cominciare/prendere servizio]`,
    how_heard: `come hai saputo | come ha saputo | come ci hai conosciuto | come ci ha conosciuto | come sei venuto a conoscenza | come hai conosciuto | dove hai saputo | come hai trovato
      | [come/dove] [hai/ha] [visto/trovato/scoperto/conosciuto/letto/sentito parlare/saputo] [di/della/dell/questa/questo/la/l/il/nostra/] [annuncio/offerta/posizione/azienda/noi/opportunità] | [come sei/come è/sei] venuta a conoscenza | è venuto a conoscenza | quale canale ci hai conosciuto`,
    sponsorship:
      'sponsorizzazione | sponsorizzazione del visto | sponsorizzazione per il visto | [hai/ha/avrai] bisogno di [un/] visto [di lavoro/]',
    work_authorization: `permesso di lavoro | autorizzato a lavorare | autorizzata a lavorare | diritto di lavorare | autorizzazione al lavoro | legalmente autorizzato
      | [permesso/autorizzazione/diritto] [di/a] lavorare | [autorizzato/autorizzata/abilitato] legalmente a lavorare`,
    location: 'dove [vivi/vive/abiti/abita/risiedi/risiede]',
    disability_status: '[hai/ha] una disabilità',
  },
  alone: {
    birth_date: 'nato il | nata il | nato/a il',
    how_heard: 'fonte',
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
