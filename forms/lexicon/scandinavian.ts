import type { Lexicon } from './lexicon.ts';

/** Danish, Norwegian and Swedish. */
export const scandinavian: Lexicon = {
  means: {
    first_name: 'fornavn | förnamn',
    last_name: 'efternavn | etternavn | efternamn',
    middle_name: 'mellemnavn | mellomnavn | mellannamn',
    full_name:
      'fulde navn | fullt navn | hele navn | for og [efternavn/etternavn] | fornavn og [efternavn/etternavn] | fullständigt namn | för och efternamn | förnamn och efternamn',
    phone:
      'telefon | telefonnummer | mobilnummer | mobiltelefon | telefonnr | mobilnr | telefon [privat/mobil]',
    address_line1: 'gateadresse | vejnavn | gatuadress | bostadsadress | privatadresse | hjemmeadresse',
    city: 'poststed | postort | bostadsort | bosted',
    postal_code: 'postnummer | postnr',
    birth_date: 'fødselsdato | fødselsdag | födelsedatum',
    username: 'brugernavn | brukernavn | användarnamn',
    password: 'adgangskode | kodeord | passord | lösenord',
    search: 'søg | søk | sök',
    cover_letter:
      'motiveret ansøgning | ansøgning | følgebrev | søknadsbrev | søknadstekst | personligt brev | motivationsbrev',
    salary_expectation: 'lønønske | lønforventning | lønnskrav | lønnsønske | löneanspråk | önskad lön',
    start_date: 'tiltrædelsesdato | mulig oppstart | tillträdesdatum',
    nationality: 'nationalitet | nasjonalitet | statsborgerskab | statsborgerskap | medborgarskap',
    current_company: 'nuværende arbejdsgiver | nåværende arbeidsgiver | nuvarande arbetsgivare',
    current_title: 'nuværende stilling | nåværende stilling | nuvarande befattning',
    unknown:
      'besked | melding | meddelande | cpr nummer | personnummer | fødselsnummer | virksomhed | bedrift | företag | emne | ämne | kommentar',
  },
  alone: {
    full_name: 'navn | namn',
    phone: 'mobil',
  },
  fillers: 'din dit ditt mitt mit indtast angiv skriv ange fyll vælg velg välj venligst',
  asides: 'obligatorisk valgfri valgfritt valfritt frivillig påkrævet',
  again: 'gentag gjenta upprepa bekræft bekreft bekräfta',
  others: 'arbejdsgiver arbeidsgiver arbetsgivare pårørende anhörig referanse referens kontaktperson',
};
