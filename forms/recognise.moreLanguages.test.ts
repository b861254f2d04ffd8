import { describe } from '@jest/globals';
import { testTexts } from '../testing/recognition.ts';

describe('Danish, Norwegian and Swedish', () => {
  testTexts('label', [
    ['first_name', 'text', `Fornavn * | Förnamn`],
    ['last_name', 'text', `Efternavn | Etternavn | Efternamn`],
    ['full_name', 'text', `Navn | Dit navn | Fullt navn | Namn | För- och efternamn`],
    ['email', 'text', `E-post | E-postadresse | Din e-postadress | E-mailadresse`],
    ['phone', 'text', `Telefonnummer | Mobil | Mobilnummer`],
    ['address_line1', 'text', `Adresse | Gateadresse | Gatuadress | Adress`],
    ['postal_code', 'text', `Postnummer | Postnr.`],
    ['city', 'text', `Poststed | Postort | Ort`],
    ['country', 'select', `Land`],
    ['birth_date', 'text', `Fødselsdato | Födelsedatum`],
    ['username', 'text', `Brugernavn | Brukernavn | Användarnamn`],
    ['password', 'password', `Adgangskode | Passord | Lösenord`],
    ['salary_expectation', 'text', `Lønønske | Löneanspråk`],
    ['nothing', 'text', `Besked | Meddelande | Personnummer | Navn på arbejdsgiver`],
  ]);
});

describe('Czech and Slovak', () => {
  testTexts('label', [
    ['first_name', 'text', `Křestní jméno`],
    ['last_name', 'text', `Příjmení | Priezvisko`],
    ['full_name', 'text', `Jméno a příjmení | Vaše jméno | Meno a priezvisko`],
    ['email', 'text', `E-mailová adresa | E-mail`],
    ['phone', 'text', `Telefonní číslo | Telefón`],
    ['address_line1', 'text', `Ulice a číslo popisné | Ulica`],
    ['city', 'text', `Město | Mesto`],
    ['postal_code', 'text', `PSČ`],
    ['birth_date', 'text', `Datum narození | Dátum narodenia`],
    ['resume_file', 'file', `Životopis`],
    ['nothing', 'text', `Zpráva | Rodné číslo`],
  ]);
});

describe('Turkish', () => {
  testTexts('label', [
    ['first_name', 'text', `Adınız`],
    ['last_name', 'text', `Soyadınız | Soyad`],
    ['full_name', 'text', `Ad Soyad | Adınız Soyadınız`],
    ['email', 'text', `E-posta | E-posta adresiniz`],
    ['phone', 'text', `Cep telefonu | Telefon numaranız`],
    ['city', 'text', `Şehir`],
    ['postal_code', 'text', `Posta kodu`],
    ['birth_date', 'text', `Doğum tarihi`],
    ['resume_file', 'file', `Özgeçmiş`],
    ['nothing', 'text', `Mesajınız | TC Kimlik No`],
  ]);
});

describe('Hungarian', () => {
  testTexts('label', [
    ['first_name', 'text', `Keresztnév`],
    ['last_name', 'text', `Vezetéknév`],
    ['full_name', 'text', `Teljes név | Név`],
    ['email', 'text', `E-mail cím`],
    ['phone', 'text', `Telefonszám`],
    ['city', 'text', `Város`],
    ['postal_code', 'text', `Irányítószám`],
    ['country', 'select', `Ország`],
    ['birth_date', 'text', `Születési dátum`],
    ['nothing', 'text', `Üzenet | Anyja neve`],
  ]);
});

describe('Finnish', () => {
  testTexts('label', [
    ['first_name', 'text', `Etunimi`],
    ['last_name', 'text', `Sukunimi`],
    ['full_name', 'text', `Nimi | Koko nimi`],
    ['email', 'text', `Sähköposti | Sähköpostiosoite`],
    ['phone', 'text', `Puhelinnumero`],
    ['address_line1', 'text', `Katuosoite`],
    ['postal_code', 'text', `Postinumero`],
    ['city', 'text', `Postitoimipaikka | Kaupunki`],
    ['nothing', 'text', `Viesti | Henkilötunnus`],
  ]);
});

describe('Romanian', () => {
  testTexts('label', [
    ['first_name', 'text', `Prenume`],
    ['last_name', 'text', `Nume de familie`],
    ['full_name', 'text', `Nume și prenume | Nume`],
    ['email', 'text', `Adresa de e-mail`],
    ['phone', 'text', `Număr de telefon`],
    ['city', 'text', `Oraș`],
    ['state', 'text', `Județ`],
    ['postal_code', 'text', `Cod poștal`],
    ['birth_date', 'text', `Data nașterii`],
    ['nothing', 'text', `Mesaj | CNP`],
  ]);
});
