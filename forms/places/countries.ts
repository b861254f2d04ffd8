/** By two letters, three letters, and calling code: `AF AFG 93`. ISO 3166-1 and ITU-T E.164. */
const COUNTRIES = `AF AFG 93|AL ALB 355|DZ DZA 213|AD AND 376|AO AGO 244|AG ATG 1268|AR ARG 54|AM ARM 374|AU AUS 61|AT AUT 43|AZ AZE 994
  |BS BHS 1242|BH BHR 973|BD BGD 880|BB BRB 1246|BY BLR 375|BE BEL 32|BZ BLZ 501|BJ BEN 229|BT BTN 975|BO BOL 591|BA BIH 387|BW BWA 267
  |BR BRA 55|BN BRN 673|BG BGR 359|BF BFA 226|BI BDI 257|KH KHM 855|CM CMR 237|CA CAN 1|CV CPV 238|CF CAF 236|TD TCD 235|CL CHL 56
  |CN CHN 86|CO COL 57|KM COM 269|CG COG 242|CD COD 243|CR CRI 506|CI CIV 225|HR HRV 385|CU CUB 53|CY CYP 357|CZ CZE 420|DK DNK 45
  |DJ DJI 253|DM DMA 1767|DO DOM 1809|EC ECU 593|EG EGY 20|SV SLV 503|GQ GNQ 240|ER ERI 291|EE EST 372|SZ SWZ 268|ET ETH 251|FJ FJI 679
  |FI FIN 358|FR FRA 33|GA GAB 241|GM GMB 220|GE GEO 995|DE DEU 49|GH GHA 233|GR GRC 30|GD GRD 1473|GT GTM 502|GN GIN 224|GW GNB 245
  |GY GUY 592|HT HTI 509|HN HND 504|HK HKG 852|HU HUN 36|IS ISL 354|IN IND 91|ID IDN 62|IR IRN 98|IQ IRQ 964|IE IRL 353|IL ISR 972
  |IT ITA 39|JM JAM 1876|JP JPN 81|JO JOR 962|KZ KAZ 7|KE KEN 254|KI KIR 686|KR KOR 82|KP PRK 850|KW KWT 965|KG KGZ 996|LA LAO 856
  |LV LVA 371|LB LBN 961|LS LSO 266|LR LBR 231|LY LBY 218|LI LIE 423|LT LTU 370|LU LUX 352|MO MAC 853|MG MDG 261|MW MWI 265|MY MYS 60
  |MV MDV 960|ML MLI 223|MT MLT 356|MH MHL 692|MR MRT 222|MU MUS 230|MX MEX 52|FM FSM 691|MD MDA 373|MC MCO 377|MN MNG 976|ME MNE 382
  |MA MAR 212|MZ MOZ 258|MM MMR 95|NA NAM 264|NR NRU 674|NP NPL 977|NL NLD 31|NZ NZL 64|NI NIC 505|NE NER 227|NG NGA 234|MK MKD 389
  |NO NOR 47|OM OMN 968|PK PAK 92|PW PLW 680|PS PSE 970|PA PAN 507|PG PNG 675|PY PRY 595|PE PER 51|PH PHL 63|PL POL 48|PT PRT 351
  |PR PRI 1787|QA QAT 974|RO ROU 40|RU RUS 7|RW RWA 250|KN KNA 1869|LC LCA 1758|VC VCT 1784|WS WSM 685|AS ASM 1684|SM SMR 378|ST STP 239
  |SA SAU 966|SN SEN 221|RS SRB 381|SC SYC 248|SL SLE 232|SG SGP 65|SK SVK 421|SI SVN 386|SB SLB 677|SO SOM 252|ZA ZAF 27|SS SSD 211
  |ES ESP 34|LK LKA 94|SD SDN 249|SR SUR 597|SE SWE 46|CH CHE 41|SY SYR 963|TW TWN 886|TJ TJK 992|TZ TZA 255|TH THA 66|TL TLS 670
  |TG TGO 228|TO TON 676|TT TTO 1868|TN TUN 216|TR TUR 90|TM TKM 993|TV TUV 688|UG UGA 256|UA UKR 380|AE ARE 971|GB GBR 44|US USA 1
  |UY URY 598|UZ UZB 998|VU VUT 678|VA VAT 39|VE VEN 58|VN VNM 84|YE YEM 967|ZM ZMB 260|ZW ZWE 263`;

export const COUNTRY_CODES: readonly { code: string; alpha3: string; dial: string }[] = COUNTRIES.split(
  '|',
).map((line) => {
  const [code = '', alpha3 = '', dial = ''] = line.trim().split(' ');
  return { code, alpha3, dial };
});

/** What people and lists call them besides their names in the languages that we read. */
export const COUNTRY_ALIASES: Readonly<Record<string, string>> = {
  US: 'United States of America|U.S.|U.S.A.|America|The United States|USA|Estados Unidos de América|EUA|EE. UU.|USA (Vereinigte Staaten)|Vereinigte Staaten von Amerika|États-Unis d’Amérique|Estados Unidos da América|Stati Uniti d’America|Verenigde Staten van Amerika|Stany Zjednoczone Ameryki',
  GB: 'UK|U.K.|Great Britain|Britain|United Kingdom of Great Britain and Northern Ireland|The United Kingdom|Großbritannien|Grande-Bretagne|Gran Bretaña|Gran Bretagna|Groot-Brittannië|Wielka Brytania|Vereinigtes Königreich Großbritannien und Nordirland',
  NL: 'The Netherlands|Holland',
  DE: 'Federal Republic of Germany|Bundesrepublik Deutschland|BRD',
  CZ: 'Czech Republic|Tschechische Republik',
  KR: 'Korea, Republic of|Republic of Korea|South Korea|Korea (South)',
  KP: "Korea, Democratic People's Republic of|Democratic People's Republic of Korea|North Korea",
  RU: 'Russian Federation|Russische Föderation|Fédération de Russie|Federación de Rusia|Federação Russa|Federazione Russa',
  VN: 'Viet Nam|Vietnam',
  IR: 'Iran, Islamic Republic of',
  SY: 'Syrian Arab Republic',
  TW: 'Taiwan, Province of China|Taiwan, Republic of China',
  HK: 'Hong Kong|Hong Kong SAR|Hong Kong S.A.R., China',
  MO: 'Macau|Macao|Macao SAR',
  TR: 'Türkiye|Turkey|Turkiye',
  CI: "Côte d'Ivoire|Ivory Coast|Cote d Ivoire",
  MM: 'Burma|Myanmar (Burma)|Myanmar',
  CV: 'Cape Verde|Cabo Verde',
  SZ: 'Swaziland|Eswatini',
  MK: 'Macedonia|North Macedonia|Macedonia, the Former Yugoslav Republic of',
  BO: 'Bolivia, Plurinational State of',
  VE: 'Venezuela, Bolivarian Republic of',
  TZ: 'Tanzania, United Republic of|United Republic of Tanzania',
  MD: 'Moldova, Republic of|Republic of Moldova',
  LA: "Lao People's Democratic Republic|Lao PDR",
  BN: 'Brunei Darussalam',
  VA: 'Holy See|Holy See (Vatican City State)|Vatican City',
  PS: 'Palestine|Palestine, State of|State of Palestine',
  CD: 'Congo, Democratic Republic of the|Congo, The Democratic Republic of the|Democratic Republic of the Congo|DR Congo|DRC',
  CG: 'Republic of the Congo|Congo, Republic of the|Congo Republic',
  FM: 'Micronesia, Federated States of|Federated States of Micronesia',
  BS: 'The Bahamas|Bahamas, The',
  GM: 'The Gambia|Gambia, The',
  AE: 'UAE|U.A.E.',
  TL: 'East Timor|Timor Leste',
  IE: 'Republic of Ireland|Ireland, Republic of',
  CN: "People's Republic of China|PRC|China, People's Republic of|Mainland China",
};

/** What a citizen of each is called, where it can mean no other. */
export const CITIZENS: Readonly<Record<string, string>> = {
  US: 'American|US Citizen|U.S. Citizen',
  GB: 'British',
  DE: 'German|Deutsch',
  FR: 'French|Française|Français',
  ES: 'Spanish|Española|Español',
  IT: 'Italian|Italiana|Italiano',
  NL: 'Dutch|Nederlandse',
  PL: 'Polish|Polska',
  PT: 'Portuguese|Portuguesa|Português',
  BR: 'Brazilian|Brasileira|Brasileiro',
  MX: 'Mexican|Mexicana|Mexicano',
  CA: 'Canadian',
  IN: 'Indian',
  CN: 'Chinese',
  JP: 'Japanese',
  KR: 'South Korean',
  AU: 'Australian',
  NZ: 'New Zealander',
  IE: 'Irish',
  CH: 'Swiss',
  AT: 'Austrian',
  BE: 'Belgian',
  DK: 'Danish',
  SE: 'Swedish',
  NO: 'Norwegian',
  FI: 'Finnish',
  GR: 'Greek',
  TR: 'Turkish',
  UA: 'Ukrainian',
  RU: 'Russian',
  CZ: 'Czech',
  SK: 'Slovak',
  HU: 'Hungarian',
  RO: 'Romanian',
  BG: 'Bulgarian',
  HR: 'Croatian',
  RS: 'Serbian',
  PK: 'Pakistani',
  BD: 'Bangladeshi',
  LK: 'Sri Lankan',
  NP: 'Nepali|Nepalese',
  PH: 'Filipino|Filipina',
  ID: 'Indonesian',
  VN: 'Vietnamese',
  TH: 'Thai',
  MY: 'Malaysian',
  SG: 'Singaporean',
  NG: 'Nigerian',
  GH: 'Ghanaian',
  KE: 'Kenyan',
  EG: 'Egyptian',
  MA: 'Moroccan',
  ZA: 'South African',
  IL: 'Israeli',
  AR: 'Argentine|Argentinian',
  CL: 'Chilean',
  CO: 'Colombian',
  PE: 'Peruvian',
};
