/** Names as Unicode CLDR 48.0 has them; `npm run names` wrote this. What we say otherwise stands in names.ts. */
import type { NamesByStandard } from '../../language/words/names.ts';
import { namesByCode } from '../names-by-code.ts';

export const cldr: NamesByStandard = {
  region: namesByCode(`
AD Andorra | AE Emiratele Arabe Unite | AF Afganistan | AG Antigua și Barbuda | AI Anguilla | AL Albania | AM Armenia | AO Angola
AQ Antarctica | AR Argentina | AS Samoa Americană | AT Austria | AU Australia | AW Aruba | AX Insulele Åland | AZ Azerbaidjan
BA Bosnia și Herțegovina | BB Barbados | BD Bangladesh | BE Belgia | BF Burkina Faso | BG Bulgaria | BH Bahrain | BI Burundi
BJ Benin | BL Saint-Barthélemy | BM Bermuda | BN Brunei | BO Bolivia | BQ Insulele Caraibe Olandeze | BR Brazilia | BS Bahamas
BT Bhutan | BV Insula Bouvet | BW Botswana | BY Belarus | BZ Belize | CA Canada | CC Insulele Cocos (Keeling)
CD Congo - Kinshasa | CF Republica Centrafricană | CG Congo - Brazzaville | CH Elveția | CI Côte d’Ivoire | CK Insulele Cook
CL Chile | CM Camerun | CN China | CO Columbia | CR Costa Rica | CU Cuba | CV Capul Verde | CW Curaçao | CX Insula Christmas
CY Cipru | CZ Cehia | DE Germania | DJ Djibouti | DK Danemarca | DM Dominica | DO Republica Dominicană | DZ Algeria | EC Ecuador
EE Estonia | EG Egipt | EH Sahara Occidentală | ER Eritreea | ES Spania | ET Etiopia | FI Finlanda | FJ Fiji
FK Insulele Falkland | FM Micronezia | FO Insulele Feroe | FR Franța | GA Gabon | GB Regatul Unit | GD Grenada | GE Georgia
GF Guyana Franceză | GG Guernsey | GH Ghana | GI Gibraltar | GL Groenlanda | GM Gambia | GN Guineea | GP Guadelupa
GQ Guineea Ecuatorială | GR Grecia | GS Georgia de Sud și Insulele Sandwich de Sud | GT Guatemala | GU Guam | GW Guineea-Bissau
GY Guyana | HK R.A.S. Hong Kong, China | HM Insula Heard și Insulele McDonald | HN Honduras | HR Croația | HT Haiti | HU Ungaria
ID Indonezia | IE Irlanda | IL Israel | IM Insula Man | IN India | IO Teritoriul Britanic din Oceanul Indian | IQ Irak | IR Iran
IS Islanda | IT Italia | JE Jersey | JM Jamaica | JO Iordania | JP Japonia | KE Kenya | KG Kârgâzstan | KH Cambodgia | KI Kiribati
KM Comore | KN Saint Kitts și Nevis | KP Coreea de Nord | KR Coreea de Sud | KW Kuweit | KY Insulele Cayman | KZ Kazahstan
LA Laos | LB Liban | LC Sfânta Lucia | LI Liechtenstein | LK Sri Lanka | LR Liberia | LS Lesotho | LT Lituania | LU Luxemburg
LV Letonia | LY Libia | MA Maroc | MC Monaco | MD Republica Moldova | ME Muntenegru | MF Sfântul Martin | MG Madagascar
MH Insulele Marshall | MK Macedonia de Nord | ML Mali | MM Myanmar (Birmania) | MN Mongolia | MO R.A.S. Macao, China
MP Insulele Mariane de Nord | MQ Martinica | MR Mauritania | MS Montserrat | MT Malta | MU Mauritius | MV Maldive | MW Malawi
MX Mexic | MY Malaysia | MZ Mozambic | NA Namibia | NC Noua Caledonie | NE Niger | NF Insula Norfolk | NG Nigeria | NI Nicaragua
NL Țările de Jos | NO Norvegia | NP Nepal | NR Nauru | NU Niue | NZ Noua Zeelandă | OM Oman | PA Panama | PE Peru
PF Polinezia Franceză | PG Papua-Noua Guinee | PH Filipine | PK Pakistan | PL Polonia | PM Saint-Pierre și Miquelon
PN Insulele Pitcairn | PR Puerto Rico | PS Teritoriile Palestiniene | PT Portugalia | PW Palau | PY Paraguay | QA Qatar
RE Réunion | RO România | RS Serbia | RU Rusia | RW Rwanda | SA Arabia Saudită | SB Insulele Solomon | SC Seychelles | SD Sudan
SE Suedia | SG Singapore | SH Sfânta Elena | SI Slovenia | SJ Svalbard și Jan Mayen | SK Slovacia | SL Sierra Leone
SM San Marino | SN Senegal | SO Somalia | SR Suriname | SS Sudanul de Sud | ST São Tomé și Príncipe | SV El Salvador
SX Sint-Maarten | SY Siria | SZ Eswatini | TC Insulele Turks și Caicos | TD Ciad | TF Teritoriile Australe și Antarctice Franceze
TG Togo | TH Thailanda | TJ Tadjikistan | TK Tokelau | TL Timor-Leste | TM Turkmenistan | TN Tunisia | TO Tonga | TR Turcia
TT Trinidad și Tobago | TV Tuvalu | TW Taiwan | TZ Tanzania | UA Ucraina | UG Uganda | UM Insulele Îndepărtate ale S.U.A.
US Statele Unite ale Americii | UY Uruguay | UZ Uzbekistan | VA Statul Cetății Vaticanului | VC Saint Vincent și Grenadinele
VE Venezuela | VG Insulele Virgine Britanice | VI Insulele Virgine Americane | VN Vietnam | VU Vanuatu | WF Wallis și Futuna
WS Samoa | XK Kosovo | YE Yemen | YT Mayotte | ZA Africa de Sud | ZM Zambia | ZW Zimbabwe
`),
  currency: namesByCode(`
AED dirham din Emiratele Arabe Unite | AFN afgani afgan | ALL lek | AMD dram armenesc | ANG gulden neerlandez antilez
AOA kwanza angoleză | ARS peso argentinian | AUD dolar australian | AWG florin aruban | AZM manat azer (1993–2006)
AZN manat azer | BAM marcă convertibilă | BBD dolar din Barbados | BDT taka din Bangladesh | BGN leva | BHD dinar din Bahrain
BIF franc burundez | BMD dolar din Bermuda | BND dolar din Brunei | BOB boliviano | BRL real | BSD dolar din Bahamas
BTN ngultrum din Bhutan | BWP pula Botswana | BYN rublă belarusă | BYR rublă belarusă (2000–2016) | BZD dolar din Belize
CAD dolar canadian | CDF franc congolez | CHF franc elvețian | CLP peso chilian | CNY yuan chinezesc | COP peso columbian
CRC colón costarican | CUP peso cubanez | CVE escudo caboverdian | CYP liră cipriotă | CZK coroană cehă | DJF franc djiboutian
DKK coroană daneză | DOP peso dominican | DZD dinar algerian | EEK coroană estoniană | EGP liră egipteană | ERN nakfa eritreeană
ETB birr etiopian | EUR euro | FJD dolar fijian | FKP liră din Insulele Falkland | GBP liră sterlină | GEL lari georgian
GHC cedi Ghana (1979–2007) | GHS cedi ghanez | GIP liră din Gibraltar | GMD dalasi din Gambia | GNF franc guineean
GTQ quetzal guatemalez | GYD dolar guyanez | HKD dolar din Hong Kong | HNL lempira honduriană | HRK kuna | HTG gourde din Haiti
HUF forint | IDR rupie indoneziană | ILS shekel israelian nou | INR rupie indiană | IQD dinar irakian | IRR rial iranian
ISK coroană islandeză | JMD dolar jamaican | JOD dinar iordanian | JPY yen japonez | KES șiling kenyan | KGS som kârgâz
KHR riel cambodgian | KMF franc comorian | KPW won nord-coreean | KRW won sud-coreean | KWD dinar kuweitian
KYD dolar din Insulele Cayman | KZT tenge kazahă | LAK kip laoțian | LBP liră libaneză | LKR rupie srilankeză | LRD dolar liberian
LSL loti lesothian | LTL litu lituanian | LVL lats letonian | LYD dinar libian | MAD dirham marocan | MDL leu moldovenesc
MGA ariary malgaș | MKD denar | MMK kyat din Myanmar | MNT tugrik mongol | MOP pataca din Macao
MRO ouguiya mauritană (1973–2017) | MRU ouguiya mauritană | MTL liră malteză | MUR rupie mauritiană | MVR rufiyaa maldiviană
MWK kwacha malawiană | MXN peso mexican | MYR ringgit malaiezian | MZM metical Mozambic vechi | MZN metical mozambican
NAD dolar namibian | NGN naira nigeriană | NIO córdoba oro | NOK coroană norvegiană | NPR rupie nepaleză | NZD dolar neozeelandez
OMR rial omanez | PAB balboa panameză | PEN sol | PGK kina din Papua-Noua Guinee | PHP peso filipinez | PKR rupie pakistaneză
PLN zlot | PYG guarani | QAR rial qatarian | RON leu românesc | RSD dinar sârbesc | RUB rublă rusească | RWF franc rwandez
SAR rial saudit | SBD dolar din Insulele Solomon | SCR rupie seychelleză | SDD dinar sudanez | SDG liră sudaneză
SEK coroană suedeză | SGD dolar singaporez | SHP liră din Sfânta Elena (Sfânta Elena și Ascension) | SIT tolar sloven
SKK coroană slovacă | SLE leone din Sierra Leone | SLL leone din Sierra Leone (1964—2022) | SOS șiling somalez
SRD dolar surinamez | SSP liră din Sudanul de Sud | STD dobra Sao Tome și Principe (1977–2017)
STN dobra din São Tomé și Príncipe | SVC colon El Salvador | SYP liră siriană | SZL lilangeni din Swaziland | THB baht thailandez
TJS somoni tadjic | TMM manat turkmen (1993–2009) | TMT manat turkmen | TND dinar tunisian | TOP pa’anga tongană
TRY liră turcească | TTD dolar din Trinidad și Tobago | TWD dolar nou din Taiwan | TZS șiling tanzanian | UAH grivnă
UGX șiling ugandez | USD dolar american | UYU peso uruguayan | UZS sum Uzbekistan | VEB bolivar Venezuela (1871–2008)
VEF bolivar venezuelean (2008–2018) | VES bolívar soberano | VND dong vietnamez | VUV vatu din Vanuatu | WST tala samoană
XAF franc CFA BEAC | XCD dolar est-caraib | XCG gulden caraib | XOF franc CFA BCEAO | XPF franc CFP | YER rial yemenit
ZAR rand sud-african | ZMK kwacha zambian (1968–2012) | ZMW kwacha zambian | ZWG Zimbabwe Gold | ZWL dolar Zimbabwe (2009)
ZWR dolar Zimbabwe (2008)
`),
  language: namesByCode(`
aa Afar | ab Abhază | ae Avestană | af Afrikaans | ak Akan | am Amharică | an Aragoneză | ar Arabă | as Asameză | av Avară
ay Aymara | az Azeră | ba Bașkiră | be Belarusă | bg Bulgară | bi Bislama | bm Bambara | bn Bengaleză | bo Tibetană | br Bretonă
bs Bosniacă | ca Catalană | ce Cecenă | ch Chamorro | co Corsicană | cr Cree | cs Cehă | cu Slavonă | cv Ciuvașă | cy Galeză
da Daneză | de Germană | dv Divehi | dz Dzongkha | ee Ewe | el Greacă | en Engleză | eo Esperanto | es Spaniolă | et Estonă
eu Bască | fa Persană | ff Fulah | fi Finlandeză | fj Fijiană | fo Feroeză | fr Franceză | fy Frizonă occidentală | ga Irlandeză
gd Gaelică scoțiană | gl Galiciană | gn Guarani | gu Gujarati | gv Manx | ha Hausa | he Ebraică | hi Hindi | ho Hiri motu
hr Croată | ht Haitiană | hu Maghiară | hy Armeană | hz Herero | ia Interlingua | id Indoneziană | ie Interlingue | ig Igbo
ii Yi din Sichuan | ik Inupiak | io Ido | is Islandeză | it Italiană | iu Inuktitut | ja Japoneză | jv Javaneză | ka Georgiană
kg Congoleză | ki Kikuyu | kj Kuanyama | kk Kazahă | kl Kalaallisut | km Khmeră | kn Kannada | ko Coreeană | kr Kanuri
ks Cașmiră | ku Kurdă | kv Komi | kw Cornică | ky Kârgâză | la Latină | lb Luxemburgheză | lg Ganda | li Limburgheză | ln Lingala
lo Laoțiană | lt Lituaniană | lu Luba-katanga | lv Letonă | mg Malgașă | mh Marshalleză | mi Maori | mk Macedoneană | ml Malayalam
mn Mongolă | mr Marathi | ms Malaeză | mt Malteză | my Birmană | na Nauru | nb Norvegiană bokmål | nd Ndebele de nord
ne Nepaleză | ng Ndonga | nl Neerlandeză | nn Norvegiană nynorsk | no Norvegiană | nr Ndebele de sud | nv Navajo | ny Nyanja
oc Occitană | oj Ojibwa | om Oromo | or Odia | os Osetă | pa Punjabi | pi Pali | pl Poloneză | ps Paștună | pt Portugheză
qu Quechua | rm Romanșă | rn Kirundi | ro Română | ru Rusă | rw Kinyarwanda | sa Sanscrită | sc Sardiniană | sd Sindhi
se Sami de nord | sg Sango | si Singhaleză | sk Slovacă | sl Slovenă | sm Samoană | sn Shona | so Somaleză | sq Albaneză
sr Sârbă | ss Swati | st Sesotho | su Sundaneză | sv Suedeză | sw Swahili | ta Tamilă | te Telugu | tg Tadjică | th Thailandeză
ti Tigrină | tk Turkmenă | tl Filipineză | tn Setswana | to Tongană | tr Turcă | ts Tsonga | tt Tătară | tw Akan | ty Tahitiană
ug Uigură | uk Ucraineană | ur Urdu | uz Uzbecă | ve Venda | vi Vietnameză | vo Volapuk | wa Valonă | wo Wolof | xh Xhosa
yi Idiș | yo Yoruba | za Zhuang | zh Chineză | zu Zulu
`),
};
