import type { Lexicon } from './lexicon.ts';

export const polish: Lexicon = {
  means: {
    race: 'pochodzenie etniczne | rasa',
    disability_status: 'niepełnosprawność | orzeczenie o niepełnosprawności',
    job_description: 'zakres obowiązków | obowiązki | opis stanowiska | opis obowiązków',
    currently_here:
      'obecnie tu pracuję | nadal tu pracuję | pracuję tu obecnie | obecna praca | do chwili obecnej | obecnie tam pracuję | obecnie tu studiuję | aktualnie tu pracuję',
    period_end: 'data zakończenia | data końcowa',
    period_start: 'data rozpoczęcia | data początkowa',
    gpa: 'średnia ocen',
    skills: 'umiejętności | kompetencje',
    graduation_year: 'rok ukończenia | rok ukończenia studiów | data ukończenia | data ukończenia studiów',
    field_of_study: 'kierunek studiów | kierunek | specjalizacja | specjalność | dziedzina studiów',
    degree:
      'wykształcenie | poziom wykształcenia | stopień naukowy | tytuł naukowy | uzyskany tytuł | stopień | dyplom | tytuł zawodowy',
    school:
      'szkoła | uczelnia | uniwersytet | nazwa uczelni | nazwa szkoły | szkoła uczelnia | instytucja edukacyjna',
    years_of_experience:
      'lata doświadczenia | liczba lat doświadczenia | lata doświadczenia zawodowego | ilość lat doświadczenia | doświadczenie zawodowe w latach | doświadczenie [w latach/lata]',
    current_title:
      'stanowisko | obecne stanowisko | nazwa stanowiska | aktualne stanowisko | zajmowane stanowisko | [obecna/aktualna] [rola/pozycja] | [obecny/aktualny/wykonywany] zawód | zawód [wykonywany/] | ostatnie stanowisko',
    how_heard:
      'skąd dowiedziałeś się | skąd dowiedziałaś się | źródło aplikacji | skąd o nas wiesz | źródło informacji o ofercie',
    sponsorship: 'sponsorowanie wizy | sponsorowanie wizowe',
    work_authorization: 'pozwolenie na pracę | zezwolenie na pracę',
    start_date: `data rozpoczęcia pracy | dostępność | możliwa data rozpoczęcia pracy | dostępny od | data dostępności | najwcześniejsza data rozpoczęcia | możliwy termin rozpoczęcia pracy | dostępność od
      | [preferowana/możliwa/planowana/najwcześniejsza/oczekiwana] [data/] [rozpoczęcia/rozpoczęcia pracy/podjęcia pracy/startu] | [preferowany/możliwy/planowany/najwcześniejszy] termin [rozpoczęcia/rozpoczęcia pracy/podjęcia pracy] | [najbliższy/] [możliwy/] termin rozpoczęcia pracy | gotowość do podjęcia pracy [od/]`,
    house_number: 'numer domu | nr domu | numer budynku | nr budynku',
    address_line2: 'numer mieszkania lokalu | adres linia 2',
    phone_extension: 'numer wewnętrzny',
    phone_country_code: 'numer kierunkowy | kierunkowy kraju | numer kierunkowy kraju | kod kraju | prefiks',
    phone_type: 'typ telefonu | rodzaj telefonu',
    pronouns: 'zaimki',
    salutation: 'zwrot grzecznościowy | forma [grzecznościowa/zwracania się]',
    nationality: 'obywatelstwo | narodowość',
    location: 'lokalizacja | obecna lokalizacja | miejsce zamieszkania | aktualne miejsce zamieszkania',
    portfolio_url: 'strona internetowa | strona www | link do portfolio | strona osobista',
    github_url: 'profil github',
    linkedin_url: 'profil linkedin | link do profilu linkedin | adres profilu linkedin | url linkedin',
    preferred_name: 'preferowane imię',
    first_name: 'imię | imiona | pierwsze imię',
    last_name: 'nazwisko',
    middle_name: 'drugie imię',
    full_name: 'imię i nazwisko | imię nazwisko | nazwisko i imię | nazwisko imię',
    email:
      'adres e mail | adres email | poczta elektroniczna | adres poczty elektronicznej | adres mailowy | prywatny adres email',
    phone:
      'telefon | numer telefonu | nr telefonu | telefon komórkowy | numer kontaktowy | telefon kontaktowy | komórka | numer komórkowy | nr [tel/kom] | telefon [domowy/stacjonarny/prywatny]',
    address_line1:
      'ulica | ulica i numer | [ulica/adres] [i/] [nr/numer] [domu/mieszkania/domu i mieszkania/domu mieszkania/budynku/lokalu] | adres zamieszkania | ulica numer | [dokładny/pełny] adres | adres korespondencyjny | nazwa ulicy',
    city: 'miasto | miejscowość',
    state: 'województwo',
    postal_code: 'kod pocztowy',
    country: 'kraj | państwo | kraj zamieszkania',
    birth_date: 'data urodzenia | urodziny | data ur',
    birth_day: 'dzień urodzenia',
    birth_month: 'miesiąc urodzenia',
    birth_year: 'rok urodzenia',
    username: 'nazwa użytkownika | identyfikator',
    password: 'hasło',
    one_time_code: 'cyfrowy kod | kod weryfikacyjny | kod potwierdzający',
    payment: 'numer karty | posiadacz karty | data ważności | karta kredytowa | numer konta',
    promo_code: 'kod promocyjny | kod rabatowy | kupon',
    captcha: `[kod/znaki/tekst/litery] [z/na] [obrazka/obrazku]`,
    search: 'szukaj | wyszukaj',
    resume_file: 'życiorys | cv | dodaj cv | załącz cv | prześlij cv | curriculum vitae | załącz życiorys',
    cover_letter: 'list motywacyjny',
    salary_expectation: `oczekiwania finansowe | oczekiwane wynagrodzenie | oczekiwania płacowe | oczekiwane zarobki | oczekiwania dotyczące wynagrodzenia | oczekiwania finansowe brutto | wymagania finansowe | oczekiwana pensja
      | [oczekiwane/preferowane/pożądane] [wynagrodzenie/zarobki] [brutto/netto/miesięczne/roczne/miesięczne brutto/brutto miesięcznie/] | oczekiwania [finansowe/płacowe/wynagrodzeniowe/dotyczące wynagrodzenia] [brutto/netto/] | oczekiwana [stawka/kwota wynagrodzenia] | wysokość oczekiwanego wynagrodzenia | oczekiwane miesięczne wynagrodzenie [brutto/netto/]`,
    notice_period: 'okres wypowiedzenia | długość okresu wypowiedzenia',
    gender: 'płeć | tożsamość płciowa',
    current_company:
      'firma | nazwa firmy | obecny pracodawca | pracodawca | nazwa pracodawcy | aktualny pracodawca | nazwa obecnego pracodawcy | obecne miejsce pracy | [obecna/aktualna/ostatnia] firma | ostatni pracodawca',
    unknown:
      'pesel | nip | temat | wiadomość | miejsce urodzenia | numer mieszkania | uwagi | komentarz | mocne strony | zainteresowania | stan cywilny | numer oferty | miejscowość i data | data i miejscowość',
  },
  asks: {
    disability_status: 'jesteś osobą [z niepełnosprawnością/niepełnosprawną]',
    current_company: '[gdzie/w jakiej firmie] obecnie pracujesz',
    birth_date: 'kiedy się [urodziłeś/urodziłaś]',
    preferred_name: 'jak mamy się do ciebie zwracać',
    full_name: 'jak się nazywasz',
    degree: 'jakie [masz/posiadasz] wykształcenie',
    nationality: 'jakie [masz/posiadasz] obywatelstwo',
    years_of_experience: `ile lat doświadczenia [zawodowego/] [posiadasz/masz/pan posiada/pani posiada/] | ile [masz/posiadasz] lat doświadczenia [zawodowego/]`,
    consent:
      'wyrażam zgodę | akceptuję | zgadzam się | przetwarzanie danych osobowych | polityka prywatności | politykę prywatności | regulamin | przetwarzanie moich danych',
    notice_period: 'okres wypowiedzenia',
    salary_expectation: 'oczekiwania finansowe | oczekiwania płacowe | oczekiwane wynagrodzenie',
    start_date: `kiedy możesz zacząć | kiedy możesz rozpocząć pracę | kiedy mógłbyś zacząć | od kiedy możesz rozpocząć pracę | kiedy może pan rozpocząć | od kiedy jesteś dostępny | kiedy możesz rozpocząć
      | [kiedy/od kiedy] [możesz/mógłbyś/mogłabyś/może pan/może pani/mogą państwo] [zacząć/rozpocząć/podjąć] [pracę/] | od kiedy [jesteś/byłbyś/byłabyś] [dostępny/dostępna]`,
    how_heard: `skąd dowiedziałeś się | jak [nas/] [znalazłeś/znalazłaś] | skąd dowiedziałaś się | jak się o nas dowiedziałeś | skąd dowiedział się pan | skąd o nas wiesz | skąd wiesz | dowiedziałeś się o | dowiedział się | dowiedziałaś się o
      | [skąd/jak/gdzie] [dowiedziałeś/dowiedziałaś/dowiedział/dowiedziała] się | [gdzie/skąd] [zobaczyłeś/zobaczyłaś/znalazłeś/znalazłaś/widziałeś/widziałaś] [naszą/tę/ofertę/ogłoszenie] | skąd [znasz/wiesz o] [nas/naszą/o nas] | jak [trafiłeś/trafiłaś] na [naszą ofertę/ofertę/nas]`,
    sponsorship:
      'sponsorowania wizy | sponsorowanie wizy | sponsoringu wizowego | sponsorowania wizowego | czy [wymagasz/potrzebujesz/będziesz potrzebować/będziesz potrzebował] [wizy/wsparcia wizowego]',
    work_authorization:
      'pozwolenie na pracę | zezwolenie na pracę | prawo do pracy | uprawniony do pracy | uprawniona do pracy | czy możesz legalnie pracować',
    location: 'gdzie [mieszkasz/pan mieszka/pani mieszka/obecnie mieszkasz]',
  },
  alone: {
    country: 'kraju',
    city: 'mieście',
    how_heard: 'źródło',
    currently_here: 'do teraz',
    address_line1: 'adres',
  },
  fillers: 'twój twoje twoja proszę podaj wpisz wprowadź wybierz i lub w na do',
  asides:
    'mój moje moja swój swoje swoją uzupełnij kandydata kandydatki aplikanta wymagane opcjonalne nowe nowy obecne',
  again: 'powtórz potwierdź ponownie',
  others:
    'ojca matki małżonka współmałżonka żony męża dziecka pracodawcy referencji firma firmy szkoła uczelnia matka ojciec małżonek przełożony przełożonego menedżera referencje kontakt awaryjny nagłych nagłym wypadkach wypadku kierownika kierownik karcie lekarza rodzeństwa referującej referującego kontaktowej polecającej polecającego polecającą polecający rodowe panieńskie rodziców rodzica dzieci syna córki brata siostry małżonki współmałżonki opiekuna świadka poręczyciela',
};
