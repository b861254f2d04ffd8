import type { Lexicon } from './lexicon.ts';

export const german: Lexicon = {
  means: {
    disability_status: 'schwerbehinderung | behinderung | schwerbehindert',
    job_description: 'aufgabenbeschreibung | aufgaben | tätigkeitsbeschreibung | beschreibung der tätigkeit',
    currently_here:
      'arbeite derzeit hier | derzeit hier beschäftigt | aktuell hier tätig | bis heute | derzeit beschäftigt | arbeite aktuell hier | studiere derzeit hier',
    period_end: 'enddatum | ende | beschäftigt bis',
    period_start: 'startdatum | anfangsdatum | beginndatum | beschäftigt seit | beginn',
    skills: 'kenntnisse | fähigkeiten | fachkenntnisse',
    gpa: 'abschlussnote | durchschnittsnote | notendurchschnitt',
    graduation_year: 'abschlussjahr | jahr des abschlusses | abschlussdatum',
    field_of_study:
      'studienfach | studiengang | fachrichtung | studienrichtung | studienschwerpunkt | fachbereich | hauptfach',
    degree:
      'abschluss | höchster abschluss | bildungsabschluss | höchster bildungsabschluss | akademischer grad | abschlussart | studienabschluss | [schulabschluss/höchster schulabschluss/bildungsstand/bildungsgrad] | art des abschlusses | [höchster/höchster akademischer] abschluss',
    school:
      'hochschule | universität | schule | bildungseinrichtung | name der hochschule | name der schule | ausbildungsstätte',
    years_of_experience:
      'berufserfahrung jahre | jahre berufserfahrung | berufserfahrung in jahren | anzahl jahre berufserfahrung | berufserfahrung gesamt jahre | dauer der berufserfahrung',
    current_title:
      'aktuelle position | derzeitige position | jetzige position | berufsbezeichnung | stellenbezeichnung | positionsbezeichnung | aktuelle tätigkeit | [aktuelle/derzeitige/jetzige/momentane/letzte] [position/tätigkeit/funktion/rolle/stelle/berufliche position] | [aktueller/derzeitiger/jetziger/ausgeübter] [jobtitel/beruf] | jobtitel',
    how_heard:
      'aufmerksam geworden | wie haben sie von uns erfahren | wie sind sie auf uns aufmerksam geworden | quelle der bewerbung',
    work_authorization: 'arbeitserlaubnis | arbeitsgenehmigung | aufenthaltstitel arbeitserlaubnis',
    pronouns: 'pronomen | bevorzugte pronomen',
    phone_extension: 'durchwahl',
    phone_type: 'telefontyp | art des telefons',
    nationality: 'staatsangehörigkeit | nationalität | staatsbürgerschaft',
    salutation: 'anrede',
    location: 'aktueller standort | derzeitiger standort | standort wohnort | wohnort stadt land',
    portfolio_url:
      'webseite | website | homepage | persönliche website | link zum portfolio | eigene website | internetseite',
    github_url: 'github profil',
    linkedin_url: 'linkedin profil | link zu linkedin | link zum linkedin profil',
    middle_name: 'zweiter vorname | weiterer vorname | weitere vornamen',
    preferred_name:
      'bevorzugter vorname | bevorzugter name | spitzname rufname | [bevorzugter/gewünschter] [rufname/vorname/name]',
    first_name: 'vorname | vornamen | rufname | vorname laut ausweis | vornamen laut ausweis',
    last_name: 'nachname | familienname | zuname',
    full_name:
      'vor und nachname | vorname und nachname | vorname nachname | vollständiger name | vor und zuname | name vorname | vorname name | zuname vorname',
    email:
      'e mail adresse | email adresse | mailadresse | e mail anschrift | [private/kontakt/geschäftliche/persönliche] [email/email adresse/mailadresse] | elektronische postadresse',
    phone:
      'telefon | telefonnummer | handynummer | handy | rückrufnummer | mobilnummer | mobiltelefon | rufnummer | telefon nr | mobilfunknummer | festnetz | [festnetz/kontakt/privat/mobil/mobilfunk]nummer | telefon privat | [tel/handy/mobil/telefon] [nr/nummer] | telefonische erreichbarkeit | telefon tagsüber',
    phone_country_code: 'ländervorwahl | landesvorwahl | vorwahl land | internationale vorwahl',
    address_line1:
      'straße | straße und hausnummer | straße hausnummer | [straße/strasse/str] [u/] [nr/hausnr/hausnummer/haus nr] | anschrift | straße und nr | strasse hausnr | [post/wohn/privat/melde/heimat][adresse/anschrift] | straßenname',
    house_number: 'hausnummer | haus nr | hausnr | hnr',
    address_line2:
      'adresszusatz | adresszeile 2 | zusätzliche adressangaben | [zusatz/zusätzliche adresszeile] [zur/] adresse | zusätzliche adresszeile',
    city: 'wohnort | stadt | ort stadt',
    state: 'bundesland | kanton',
    postal_code: 'plz | postleitzahl',
    birth_date: 'geburtsdatum | geburtstag | geb datum',
    birth_day: 'geburtstag tag',
    birth_month: 'geburtsmonat',
    birth_year: 'geburtsjahr | jahrgang',
    username:
      'benutzername | benutzerkennung | anmeldename | nutzername | kennung | benutzerkonto | nutzerkennung',
    password: 'passwort | kennwort',
    one_time_code:
      'bestätigungscode | stelliger code | stelligen code | sicherheitscode | einmalpasswort | verifizierungscode',
    payment:
      'kartennummer | kreditkarte | kreditkartennummer | karteninhaber | name auf der karte | prüfnummer | gültig bis | ablaufdatum | kontoinhaber | kontonummer | bankleitzahl',
    promo_code: 'gutschein | gutscheincode | aktionscode | rabattcode',
    captcha: `[zeichen/buchstaben/text/code/zahlen/sicherheitscode] [aus/im/in/auf] [dem/der/] [bild/grafik] | bildcode | angezeigten zeichen | gezeigten zeichen | abgebildeten zeichen | spamschutz`,
    search: 'suche | suchen | suchbegriff',
    resume_file:
      'lebenslauf | lebenslauf hochladen | cv hochladen | tabellarischer lebenslauf | [lade/laden/hänge/hängen/füge/fügen] [hier/] lebenslauf [hoch/an/bei/hinzu]',
    cover_letter:
      'anschreiben | motivationsschreiben | bewerbungsschreiben | begleitschreiben | motivationsbrief | bewerbungsanschreiben',
    salary_expectation: `gehaltsvorstellung | gehaltsvorstellungen | gehaltswunsch | wunschgehalt | jahresgehalt | gehaltserwartung | gehaltserwartungen | bruttojahresgehalt | gehaltsvorstellung brutto | jahresbruttogehalt | wunschgehalt brutto
      | [gewünschtes/erwartetes/gewünschter/erwarteter] [bruttojahresgehalt/jahresgehalt/bruttogehalt/monatsgehalt/gehalt/jahresbruttogehalt/stundenlohn/lohn] | [gehaltswünsche/lohnvorstellung/lohnvorstellungen/gehaltsrahmen/vergütungsvorstellung/honorarvorstellung/gehaltserwartung/gehaltsangabe] | lohnvorstellung`,
    start_date: `eintrittstermin | frühestmöglicher eintrittstermin | frühester eintrittstermin | verfügbar ab | eintrittsdatum | möglicher eintrittstermin | frühestmögliches eintrittsdatum | frühestmöglicher start | möglicher starttermin | starttermin | verfügbarkeit | frühester starttermin | gewünschter eintrittstermin | frühestes eintrittsdatum | möglicher arbeitsbeginn
      | [gewünschter/gewünschtes/möglicher/mögliches/frühester/frühestes/frühestmöglicher/frühestmögliches/geplanter] [eintrittstermin/eintrittsdatum/starttermin/startdatum/arbeitsbeginn/einstiegstermin/eintritt/beginn/start] | [verfügbarkeit/eintritt] ab | arbeitsbeginn | [einstiegsdatum/einstiegstermin] | wunschtermin [einstieg/eintritt]`,
    notice_period: 'kündigungsfrist',
    gender: 'geschlecht | geschlechtsidentität',
    current_company:
      'firma | firmenname | unternehmen | aktueller arbeitgeber | arbeitgeber | bei welchem unternehmen sind sie aktuell tätig | bei welchem unternehmen arbeiten sie aktuell | wo arbeiten sie aktuell | derzeitiger arbeitgeber | name des unternehmens | jetziger arbeitgeber | [aktueller/jetziger/derzeitiger/letzter/aktueller bzw letzter] arbeitgeber | name [des/des aktuellen/des derzeitigen/des letzten] arbeitgebers',
    unknown:
      'geburtsstadt | vorherige anschrift | frühere anschrift | vorherige adresse | frühere adresse | wunschort | titel | geburtsort | geburtsname | nachricht | betreff | steuernummer | kundennummer | ansprechpartner | bemerkungen | anmerkungen | kommentar | kommentare | stärken | schwächen | hobbys | familienstand | konfession | wechselgrund | kennziffer | stellennummer | motivation',
    country: 'wohnsitzland | land des wohnsitzes',
  },
  asks: {
    phone:
      'unter welcher [nummer/telefonnummer/rufnummer] [erreichen wir/können wir/sind] [sie/dich/bist du]',
    degree: 'welchen [abschluss/bildungsabschluss/höchsten abschluss] [haben sie/hast du/besitzen sie]',
    nationality:
      'welche [staatsangehörigkeit/staatsbürgerschaft/nationalität] [besitzen sie/haben sie/hast du/besitzt du]',
    current_company:
      'bei welchem [unternehmen/arbeitgeber] [arbeitest du/bist du] [aktuell/derzeit/zurzeit/] | wo [arbeiten sie/arbeitest du] [derzeit/zurzeit/momentan]',
    birth_date: 'wann [bist du/sind sie] geboren',
    preferred_name:
      '[wie/mit welchem namen] [möchtest du/möchten sie] [genannt/gerufen] werden | wie [dürfen/sollen] wir [dich/sie] nennen',
    full_name: 'wie heißen sie | wie heißt du',
    years_of_experience: `wie viele jahre [berufserfahrung/arbeitserfahrung/erfahrung] [haben sie/hast du/bringen sie mit/bringst du mit/] | wie viel berufserfahrung [haben sie/hast du]`,
    consent:
      'ich stimme zu | ich willige ein | datenschutzerklärung | datenschutzhinweise | nutzungsbedingungen | einwilligung datenschutz | allgemeine geschäftsbedingungen | agb',
    notice_period: 'kündigungsfrist',
    salary_expectation: `gehaltsvorstellung | gehaltsvorstellungen | gehaltswunsch | gehaltserwartung
      | [gehaltsvorstellung/gehaltswünsche/lohnvorstellung/gehaltserwartungen] | [wie viel/was] möchten sie verdienen | [wie viel/was] möchtest du verdienen`,
    start_date: `ab wann verfügbar | wann können sie anfangen | wann können sie beginnen | wann könnten sie bei uns anfangen | ab wann sind sie verfügbar | wann könnten sie anfangen | wann können sie frühestens anfangen
      | wann [können/könnten/kannst/könntest/würden/möchten] [sie/du] [frühestens/] [bei uns/] [anfangen/beginnen/starten/einsteigen/eintreten] | [ab wann/wann] [sind sie/bist du/wären sie/wärst du/stehen sie/stehst du] [verfügbar/zur verfügung]`,
    how_heard: `haben sie von uns gehört | hast du von uns gehört | haben sie von uns erfahren | von dieser stelle erfahren | auf uns aufmerksam geworden | auf [die/diese/unsere] [stelle/stellenanzeige/ausschreibung/position] aufmerksam geworden | von dieser position erfahren
      | [von uns/von der stelle/von diesem job/von dieser stelle/von dieser vakanz] erfahren | woher kennen sie uns | woher kennst du uns | wo haben sie [unsere/diese/die] [anzeige/stellenanzeige/stelle/ausschreibung] gesehen | wo hast du [unsere/diese/die] [anzeige/stellenanzeige/stelle/ausschreibung] [gesehen/gefunden] | wie haben sie uns gefunden | wie hast du uns gefunden | auf die stelle aufmerksam | [wie/wodurch] [wurden sie/wurdest du] auf [uns/die stelle/diese stelle/die stellenanzeige] aufmerksam`,
    work_authorization: `arbeitserlaubnis | arbeitsgenehmigung | berechtigt in deutschland zu arbeiten | arbeitsberechtigung | zu arbeiten berechtigt
      | [berechtigt/befugt/legal berechtigt] [in deutschland/in der eu/in österreich/in der schweiz/hier/] zu arbeiten | arbeiten dürfen | dürfen sie [in deutschland/in der eu/hier] arbeiten | [darfst du/dürfen sie] [in deutschland/in der eu/in österreich/in der schweiz/hier] arbeiten`,
    sponsorship:
      '[benötigen sie/brauchen sie/benötigst du/brauchst du] [ein/eine/] [visum/arbeitsvisum/visums/visasponsoring/visumsunterstützung] | visum sponsoring | visasponsoring | visumssponsoring | visa unterstützung | visum unterstützung | visums | [benötigen sie/benötigst du/brauchen sie/brauchst du] [visa sponsoring/unterstützung beim visum/visaunterstützung/ein arbeitsvisum]',
    location:
      'wo [wohnst du/wohnen sie/lebst du/leben sie/bist du ansässig/sind sie ansässig] | wo [befindest du dich/befinden sie sich]',
    disability_status:
      '[liegt/besteht] [bei ihnen/bei dir/] eine [schwerbehinderung/behinderung/schwerbehinderung oder gleichstellung] | [haben sie/hast du] eine [schwerbehinderung/behinderung] | [sind sie/bist du] [schwerbehindert/schwerbehindert oder gleichgestellt]',
  },
  alone: {
    how_heard: 'quelle',
    birth_date: 'geboren am | geb am',
    current_title: 'position | beruf | tätigkeit',
    full_name: 'ihr name',
    address_line1: 'adresse',
    city: 'ort',
    country: 'land | wohnland',
    phone: 'mobil | tel',
  },
  fillers:
    'der die das ihr ihre ihren dein deine deinen bitte eingeben geben sie ein und oder für von im am an eine einen wählen auswählen angeben',
  asides:
    'mein meine meinen meiner bewerber bewerbers bewerberin kandidat kandidaten kandidatin eintragen nennen pflichtfeld optional neue neues neuer aktuelles aktuelle private persönliche angabe',
  again: 'wiederholen bestätigen erneut wiederholung bestätigung nochmals',
  others:
    'kindes eltern vorgesetzten vorgesetzte referenzgebers referenzgeber erziehungsberechtigter notfall mutter vaters bruder schwester referenzperson notfallkontakt referenz vorgesetzter mutter vater partner partners ehepartner ehegatte kind firma unternehmen arbeitgeber arbeitgebers schule hochschule freund kinder kindern geschwister geschwistern tochter sohn sohnes ehefrau ehemann ehemanns ehegatten lebenspartner lebenspartners elternteil elternteils vormund angehörige angehörigen angehöriger kollege kollegin kollegen vermieter vermieters zeugen bürgen',
};
