/** Names as Unicode CLDR 48.0 has them; `npm run names` wrote this. What we say otherwise stands in names.ts. */
import type { NamesByStandard } from '../../language/words/names.ts';
import { namesByCode } from '../names-by-code.ts';

export const cldr: NamesByStandard = {
  region: namesByCode(`
AD Andorra | AE United Arab Emirates | AF Afghanistan | AG Antigua & Barbuda | AI Anguilla | AL Albania | AM Armenia | AO Angola
AQ Antarctica | AR Argentina | AS American Samoa | AT Austria | AU Australia | AW Aruba | AX Åland Islands | AZ Azerbaijan
BA Bosnia & Herzegovina | BB Barbados | BD Bangladesh | BE Belgium | BF Burkina Faso | BG Bulgaria | BH Bahrain | BI Burundi
BJ Benin | BL St. Barthélemy | BM Bermuda | BN Brunei | BO Bolivia | BQ Caribbean Netherlands | BR Brazil | BS Bahamas | BT Bhutan
BV Bouvet Island | BW Botswana | BY Belarus | BZ Belize | CA Canada | CC Cocos (Keeling) Islands | CD Congo - Kinshasa
CF Central African Republic | CG Congo - Brazzaville | CH Switzerland | CI Côte d’Ivoire | CK Cook Islands | CL Chile
CM Cameroon | CN China | CO Colombia | CR Costa Rica | CU Cuba | CV Cape Verde | CW Curaçao | CX Christmas Island | CY Cyprus
CZ Czechia | DE Germany | DJ Djibouti | DK Denmark | DM Dominica | DO Dominican Republic | DZ Algeria | EC Ecuador | EE Estonia
EG Egypt | EH Western Sahara | ER Eritrea | ES Spain | ET Ethiopia | FI Finland | FJ Fiji | FK Falkland Islands | FM Micronesia
FO Faroe Islands | FR France | GA Gabon | GB United Kingdom | GD Grenada | GE Georgia | GF French Guiana | GG Guernsey | GH Ghana
GI Gibraltar | GL Greenland | GM Gambia | GN Guinea | GP Guadeloupe | GQ Equatorial Guinea | GR Greece
GS South Georgia & South Sandwich Islands | GT Guatemala | GU Guam | GW Guinea-Bissau | GY Guyana | HK Hong Kong SAR China
HM Heard & McDonald Islands | HN Honduras | HR Croatia | HT Haiti | HU Hungary | ID Indonesia | IE Ireland | IL Israel
IM Isle of Man | IN India | IO British Indian Ocean Territory | IQ Iraq | IR Iran | IS Iceland | IT Italy | JE Jersey | JM Jamaica
JO Jordan | JP Japan | KE Kenya | KG Kyrgyzstan | KH Cambodia | KI Kiribati | KM Comoros | KN St. Kitts & Nevis | KP North Korea
KR South Korea | KW Kuwait | KY Cayman Islands | KZ Kazakhstan | LA Laos | LB Lebanon | LC St. Lucia | LI Liechtenstein
LK Sri Lanka | LR Liberia | LS Lesotho | LT Lithuania | LU Luxembourg | LV Latvia | LY Libya | MA Morocco | MC Monaco | MD Moldova
ME Montenegro | MF St. Martin | MG Madagascar | MH Marshall Islands | MK North Macedonia | ML Mali | MM Myanmar (Burma)
MN Mongolia | MO Macao SAR China | MP Northern Mariana Islands | MQ Martinique | MR Mauritania | MS Montserrat | MT Malta
MU Mauritius | MV Maldives | MW Malawi | MX Mexico | MY Malaysia | MZ Mozambique | NA Namibia | NC New Caledonia | NE Niger
NF Norfolk Island | NG Nigeria | NI Nicaragua | NL Netherlands | NO Norway | NP Nepal | NR Nauru | NU Niue | NZ New Zealand
OM Oman | PA Panama | PE Peru | PF French Polynesia | PG Papua New Guinea | PH Philippines | PK Pakistan | PL Poland
PM St. Pierre & Miquelon | PN Pitcairn Islands | PR Puerto Rico | PS Palestinian Territories | PT Portugal | PW Palau
PY Paraguay | QA Qatar | RE Réunion | RO Romania | RS Serbia | RU Russia | RW Rwanda | SA Saudi Arabia | SB Solomon Islands
SC Seychelles | SD Sudan | SE Sweden | SG Singapore | SH St. Helena | SI Slovenia | SJ Svalbard & Jan Mayen | SK Slovakia
SL Sierra Leone | SM San Marino | SN Senegal | SO Somalia | SR Suriname | SS South Sudan | ST São Tomé & Príncipe | SV El Salvador
SX Sint Maarten | SY Syria | SZ Eswatini | TC Turks & Caicos Islands | TD Chad | TF French Southern Territories | TG Togo
TH Thailand | TJ Tajikistan | TK Tokelau | TL Timor-Leste | TM Turkmenistan | TN Tunisia | TO Tonga | TR Türkiye
TT Trinidad & Tobago | TV Tuvalu | TW Taiwan | TZ Tanzania | UA Ukraine | UG Uganda | UM U.S. Outlying Islands | US United States
UY Uruguay | UZ Uzbekistan | VA Vatican City | VC St. Vincent & Grenadines | VE Venezuela | VG British Virgin Islands
VI U.S. Virgin Islands | VN Vietnam | VU Vanuatu | WF Wallis & Futuna | WS Samoa | XK Kosovo | YE Yemen | YT Mayotte
ZA South Africa | ZM Zambia | ZW Zimbabwe
`),
  currency: namesByCode(`
AED United Arab Emirates Dirham | AFN Afghan Afghani | ALL Albanian Lek | AMD Armenian Dram | ANG Netherlands Antillean Guilder
AOA Angolan Kwanza | ARS Argentine Peso | AUD Australian Dollar | AWG Aruban Florin | AZM Azerbaijani Manat (1993–2006)
AZN Azerbaijani Manat | BAM Bosnia-Herzegovina Convertible Mark | BBD Barbadian Dollar | BDT Bangladeshi Taka | BGN Bulgarian Lev
BHD Bahraini Dinar | BIF Burundian Franc | BMD Bermudan Dollar | BND Brunei Dollar | BOB Bolivian Boliviano | BRL Brazilian Real
BSD Bahamian Dollar | BTN Bhutanese Ngultrum | BWP Botswanan Pula | BYN Belarusian Ruble | BYR Belarusian Ruble (2000–2016)
BZD Belize Dollar | CAD Canadian Dollar | CDF Congolese Franc | CHF Swiss Franc | CLP Chilean Peso | CNY Chinese Yuan
COP Colombian Peso | CRC Costa Rican Colón | CUP Cuban Peso | CVE Cape Verdean Escudo | CYP Cypriot Pound | CZK Czech Koruna
DJF Djiboutian Franc | DKK Danish Krone | DOP Dominican Peso | DZD Algerian Dinar | EEK Estonian Kroon | EGP Egyptian Pound
ERN Eritrean Nakfa | ETB Ethiopian Birr | EUR Euro | FJD Fijian Dollar | FKP Falkland Islands Pound | GBP British Pound
GEL Georgian Lari | GHC Ghanaian Cedi (1979–2007) | GHS Ghanaian Cedi | GIP Gibraltar Pound | GMD Gambian Dalasi
GNF Guinean Franc | GTQ Guatemalan Quetzal | GYD Guyanaese Dollar | HKD Hong Kong Dollar | HNL Honduran Lempira
HRK Croatian Kuna | HTG Haitian Gourde | HUF Hungarian Forint | IDR Indonesian Rupiah | ILS Israeli New Shekel | INR Indian Rupee
IQD Iraqi Dinar | IRR Iranian Rial | ISK Icelandic Króna | JMD Jamaican Dollar | JOD Jordanian Dinar | JPY Japanese Yen
KES Kenyan Shilling | KGS Kyrgyz Som | KHR Cambodian Riel | KMF Comorian Franc | KPW North Korean Won | KRW South Korean Won
KWD Kuwaiti Dinar | KYD Cayman Islands Dollar | KZT Kazakhstani Tenge | LAK Laotian Kip | LBP Lebanese Pound
LKR Sri Lankan Rupee | LRD Liberian Dollar | LSL Lesotho Loti | LTL Lithuanian Litas | LVL Latvian Lats | LYD Libyan Dinar
MAD Moroccan Dirham | MDL Moldovan Leu | MGA Malagasy Ariary | MKD Macedonian Denar | MMK Myanmar Kyat | MNT Mongolian Tugrik
MOP Macanese Pataca | MRO Mauritanian Ouguiya (1973–2017) | MRU Mauritanian Ouguiya | MTL Maltese Lira | MUR Mauritian Rupee
MVR Maldivian Rufiyaa | MWK Malawian Kwacha | MXN Mexican Peso | MYR Malaysian Ringgit | MZM Mozambican Metical (1980–2006)
MZN Mozambican Metical | NAD Namibian Dollar | NGN Nigerian Naira | NIO Nicaraguan Córdoba | NOK Norwegian Krone
NPR Nepalese Rupee | NZD New Zealand Dollar | OMR Omani Rial | PAB Panamanian Balboa | PEN Peruvian Sol
PGK Papua New Guinean Kina | PHP Philippine Peso | PKR Pakistani Rupee | PLN Polish Zloty | PYG Paraguayan Guarani
QAR Qatari Riyal | RON Romanian Leu | RSD Serbian Dinar | RUB Russian Ruble | RWF Rwandan Franc | SAR Saudi Riyal
SBD Solomon Islands Dollar | SCR Seychellois Rupee | SDD Sudanese Dinar (1992–2007) | SDG Sudanese Pound | SEK Swedish Krona
SGD Singapore Dollar | SHP St. Helena Pound | SIT Slovenian Tolar | SKK Slovak Koruna | SLE Sierra Leonean Leone
SLL Sierra Leonean Leone (1964—2022) | SOS Somali Shilling | SRD Surinamese Dollar | SSP South Sudanese Pound
STD São Tomé & Príncipe Dobra (1977–2017) | STN São Tomé & Príncipe Dobra | SVC Salvadoran Colón | SYP Syrian Pound
SZL Swazi Lilangeni | THB Thai Baht | TJS Tajikistani Somoni | TMM Turkmenistani Manat (1993–2009) | TMT Turkmenistani Manat
TND Tunisian Dinar | TOP Tongan Paʻanga | TRY Turkish Lira | TTD Trinidad & Tobago Dollar | TWD New Taiwan Dollar
TZS Tanzanian Shilling | UAH Ukrainian Hryvnia | UGX Ugandan Shilling | USD US Dollar | UYU Uruguayan Peso | UZS Uzbekistani Som
VEB Venezuelan Bolívar (1871–2008) | VED Bolívar Soberano | VEF Venezuelan Bolívar (2008–2018) | VES Venezuelan Bolívar
VND Vietnamese Dong | VUV Vanuatu Vatu | WST Samoan Tala | XAF Central African CFA Franc | XCD East Caribbean Dollar
XCG Caribbean guilder | XOF West African CFA Franc | XPF CFP Franc | YER Yemeni Rial | ZAR South African Rand
ZMK Zambian Kwacha (1968–2012) | ZMW Zambian Kwacha | ZWG Zimbabwean Gold | ZWL Zimbabwean Dollar (2009–2024)
ZWR Zimbabwean Dollar (2008)
`),
  language: namesByCode(`
aa Afar | ab Abkhazian | ae Avestan | af Afrikaans | ak Akan | am Amharic | an Aragonese | ar Arabic | as Assamese | av Avaric
ay Aymara | az Azerbaijani | ba Bashkir | be Belarusian | bg Bulgarian | bi Bislama | bm Bambara | bn Bangla | bo Tibetan
br Breton | bs Bosnian | ca Catalan | ce Chechen | ch Chamorro | co Corsican | cr Cree | cs Czech | cu Church Slavic | cv Chuvash
cy Welsh | da Danish | de German | dv Divehi | dz Dzongkha | ee Ewe | el Greek | en English | eo Esperanto | es Spanish
et Estonian | eu Basque | fa Persian | ff Fula | fi Finnish | fj Fijian | fo Faroese | fr French | fy Western Frisian | ga Irish
gd Scottish Gaelic | gl Galician | gn Guarani | gu Gujarati | gv Manx | ha Hausa | he Hebrew | hi Hindi | ho Hiri Motu
hr Croatian | ht Haitian Creole | hu Hungarian | hy Armenian | hz Herero | ia Interlingua | id Indonesian | ie Interlingue
ig Igbo | ii Sichuan Yi | ik Inupiaq | io Ido | is Icelandic | it Italian | iu Inuktitut | ja Japanese | jv Javanese | ka Georgian
kg Kongo | ki Kikuyu | kj Kuanyama | kk Kazakh | kl Kalaallisut | km Khmer | kn Kannada | ko Korean | kr Kanuri | ks Kashmiri
ku Kurdish | kv Komi | kw Cornish | ky Kyrgyz | la Latin | lb Luxembourgish | lg Ganda | li Limburgish | ln Lingala | lo Lao
lt Lithuanian | lu Luba-Katanga | lv Latvian | mg Malagasy | mh Marshallese | mi Māori | mk Macedonian | ml Malayalam
mn Mongolian | mr Marathi | ms Malay | mt Maltese | my Burmese | na Nauru | nb Norwegian Bokmål | nd North Ndebele | ne Nepali
ng Ndonga | nl Dutch | nn Norwegian Nynorsk | no Norwegian | nr South Ndebele | nv Navajo | ny Nyanja | oc Occitan | oj Ojibwa
om Oromo | or Odia | os Ossetic | pa Punjabi | pi Pali | pl Polish | ps Pashto | pt Portuguese | qu Quechua | rm Romansh
rn Rundi | ro Romanian | ru Russian | rw Kinyarwanda | sa Sanskrit | sc Sardinian | sd Sindhi | se Northern Sami | sg Sango
si Sinhala | sk Slovak | sl Slovenian | sm Samoan | sn Shona | so Somali | sq Albanian | sr Serbian | ss Swati | st Southern Sotho
su Sundanese | sv Swedish | sw Swahili | ta Tamil | te Telugu | tg Tajik | th Thai | ti Tigrinya | tk Turkmen | tl Filipino
tn Tswana | to Tongan | tr Turkish | ts Tsonga | tt Tatar | tw Akan | ty Tahitian | ug Uyghur | uk Ukrainian | ur Urdu | uz Uzbek
ve Venda | vi Vietnamese | vo Volapük | wa Walloon | wo Wolof | xh Xhosa | yi Yiddish | yo Yoruba | za Zhuang | zh Chinese
zu Zulu
`),
};
