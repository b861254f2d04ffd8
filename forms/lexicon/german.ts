import type { Lexicon } from './lexicon.ts';

export const german: Lexicon = {
  means: {
    first_name: 'vorname | vornamen | rufname',
    last_name: 'nachname | familienname | zuname',
    full_name:
      'vor und nachname | vorname und nachname | vorname nachname | vollständiger name | vor und zuname | name vorname',
    email: 'e mail adresse | email adresse | mailadresse | e mail anschrift',
    phone:
      'telefon | telefonnummer | handynummer | handy | mobilnummer | mobiltelefon | rufnummer | telefon nr | mobilfunknummer | festnetz',
    phone_country_code: 'ländervorwahl | landesvorwahl',
    address_line1:
      'straße | straße und hausnummer | straße hausnummer | straße nr | anschrift | straße und nr | strasse hausnr',
    address_line2: 'adresszusatz | adresszeile 2 | zusätzliche adressangaben',
    city: 'wohnort | stadt | ort stadt',
    state: 'bundesland | kanton',
    postal_code: 'plz | postleitzahl',
    birth_date: 'geburtsdatum | geburtstag | geboren am',
    birth_day: 'geburtstag tag',
    birth_month: 'geburtsmonat',
    birth_year: 'geburtsjahr | jahrgang',
    username:
      'benutzername | benutzerkennung | anmeldename | nutzername | kennung | benutzerkonto | nutzerkennung',
    password: 'passwort | kennwort',
    one_time_code: 'bestätigungscode | sicherheitscode | einmalpasswort | verifizierungscode',
    payment:
      'kartennummer | kreditkarte | kreditkartennummer | karteninhaber | name auf der karte | prüfnummer | gültig bis | ablaufdatum | kontoinhaber | kontonummer | bankleitzahl',
    promo_code: 'gutschein | gutscheincode | aktionscode | rabattcode',
    search: 'suche | suchen | suchbegriff',
    resume_file: 'lebenslauf',
    cover_letter: 'anschreiben | motivationsschreiben | bewerbungsschreiben',
    salary_expectation: 'gehaltsvorstellung | gehaltsvorstellungen | gehaltswunsch | wunschgehalt',
    start_date:
      'eintrittstermin | frühestmöglicher eintrittstermin | frühester eintrittstermin | verfügbar ab | eintrittsdatum',
    notice_period: 'kündigungsfrist',
    gender: 'geschlecht',
    current_company: 'firma | firmenname | unternehmen | aktueller arbeitgeber | arbeitgeber',
    unknown:
      'anrede | titel | hausnummer | geburtsort | geburtsname | nachricht | betreff | staatsangehörigkeit | steuernummer | kundennummer | ansprechpartner',
  },
  asks: {
    work_authorization: 'arbeitserlaubnis | arbeitsgenehmigung',
    sponsorship: 'visum sponsoring | visasponsoring | visumssponsoring',
  },
  alone: {
    full_name: 'ihr name',
    address_line1: 'adresse',
    city: 'ort',
    country: 'land | wohnland',
    phone: 'mobil | tel',
  },
  fillers:
    'der die das ihr ihre ihren dein deine bitte eingeben geben sie ein und oder für von im am an eine einen wählen auswählen angeben',
  asides: 'pflichtfeld optional neue neues neuer aktuelles aktuelle private persönliche angabe',
  again: 'wiederholen bestätigen erneut wiederholung bestätigung nochmals',
  others:
    'notfall notfallkontakt referenz vorgesetzter mutter vater partner partners ehepartner ehegatte kind firma unternehmen arbeitgeber arbeitgebers schule hochschule freund',
};
