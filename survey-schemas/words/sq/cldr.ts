/** Names as Unicode CLDR 48.0 has them; `npm run names` wrote this. What we say otherwise stands in names.ts. */
import type { NamesByStandard } from '../../language/words/names.ts';
import { namesByCode } from '../names-by-code.ts';

export const cldr: NamesByStandard = {
  region: namesByCode(`
AD Andorrë | AE Emiratet e Bashkuara Arabe | AF Afganistan | AG Antigua e Barbuda | AI Anguilë | AL Shqipëri | AM Armeni
AO Angolë | AQ Antarktikë | AR Argjentinë | AS Samoa Amerikane | AT Austri | AU Australi | AW Arubë | AX Ishujt Alandë
AZ Azerbajxhan | BA Bosnjë-Hercegovinë | BB Barbados | BD Bangladesh | BE Belgjikë | BF Burkina-Faso | BG Bullgari | BH Bahrejn
BI Burundi | BJ Benin | BL Sen-Bartelemi | BM Bermude | BN Brunei | BO Bolivi | BQ Karaibet holandeze | BR Brazil | BS Bahama
BT Butan | BV Ishulli Bove | BW Botsvanë | BY Bjellorusi | BZ Belizë | CA Kanada | CC Ishujt Kokos | CD Kongo-Kinshasa
CF Republika e Afrikës Qendrore | CG Kongo-Brazavilë | CH Zvicër | CI Côte d’Ivoire | CK Ishujt Kuk | CL Kili | CM Kamerun
CN Kinë | CO Kolumbi | CR Kosta-Rikë | CU Kubë | CV Kepi i Gjelbër | CW Kurasao | CX Ishulli i Krishtlindjes | CY Qipro | CZ Çeki
DE Gjermani | DJ Xhibuti | DK Danimarkë | DM Dominikë | DO Republika Dominikane | DZ Algjeri | EC Ekuador | EE Estoni | EG Egjipt
EH Saharaja Perëndimore | ER Eritre | ES Spanjë | ET Etiopi | FI Finlandë | FJ Fixhi | FK Ishujt Falkland | FM Mikronezi
FO Ishujt Faroe | FR Francë | GA Gabon | GB Mbretëria e Bashkuar | GD Granadë | GE Gjeorgji | GF Guajana Franceze | GG Gernsej
GH Ganë | GI Gjibraltar | GL Grënlandë | GM Gambi | GN Guine | GP Guadelupë | GQ Guineja Ekuatoriale | GR Greqi
GS Xhorxha Jugore dhe Ishujt Senduiçë të Jugut | GT Guatemalë | GU Guam | GW Guine-Bisau | GY Guajanë | HK RPA i Hong-Kongut
HM Ishujt Hërd e Mekdonald | HN Honduras | HR Kroaci | HT Haiti | HU Hungari | ID Indonezi | IE Irlandë | IL Izrael
IM Ishulli i Manit | IN Indi | IO Territori Britanik i Oqeanit Indian | IQ Irak | IR Iran | IS Islandë | IT Itali | JE Xhersej
JM Xhamajkë | JO Jordani | JP Japoni | KE Kenia | KG Kirgizi | KH Kamboxhia | KI Kiribati | KM Komore | KN Shën-Kits dhe Nevis
KP Kore e Veriut | KR Kore e Jugut | KW Kuvajt | KY Ishujt Kajman | KZ Kazakistan | LA Laos | LB Liban | LC Shën-Luçia
LI Lihtenshtajn | LK Sri-Lankë | LR Liberi | LS Lesoto | LT Lituani | LU Luksemburg | LV Letoni | LY Libi | MA Marok | MC Monako
MD Moldavi | ME Mal i Zi | MF Sen-Marten | MG Madagaskar | MH Ishujt Marshall | MK Maqedonia e Veriut | ML Mali
MM Mianmar (Burmë) | MN Mongoli | MO RPA i Makaos | MP Ishujt e Marianës Veriore | MQ Martinikë | MR Mauritani | MS Montserat
MT Maltë | MU Mauritius | MV Maldive | MW Malavi | MX Meksikë | MY Malajzi | MZ Mozambik | NA Namibi | NC Kaledoni e Re | NE Niger
NF Ishulli Norfolk | NG Nigeri | NI Nikaragua | NL Holandë | NO Norvegji | NP Nepal | NR Nauru | NU Niue | NZ Zelandë e Re
OM Oman | PA Panama | PE Peru | PF Polinezia Franceze | PG Guineja e Re-Papua | PH Filipine | PK Pakistan | PL Poloni
PM Shën-Pier dhe Mikelon | PN Ishujt Pitkern | PR Porto-Riko | PS Territoret Palestineze | PT Portugali | PW Palau | PY Paraguai
QA Katar | RE Reunion | RO Rumani | RS Serbi | RU Rusi | RW Ruandë | SA Arabi Saudite | SB Ishujt Solomon | SC Sejshelle
SD Sudan | SE Suedi | SG Singapor | SH Shën-Elenë | SI Slloveni | SJ Svalbard e Jan-Majen | SK Sllovaki | SL Sierra-Leone
SM San-Marino | SN Senegal | SO Somali | SR Surinami | SS Sudani i Jugut | ST Sao-Tome e Principe | SV Salvador | SX Sint-Marten
SY Siri | SZ Esvatini | TC Ishujt Turks dhe Kaikos | TD Çad | TF Territoret Jugore Franceze | TG Togo | TH Tajlandë
TJ Taxhikistan | TK Tokelau | TL Timor-Leste | TM Turkmenistan | TN Tunizi | TO Tonga | TR Turqi | TT Trinidad e Tobago
TV Tuvalu | TW Tajvan | TZ Tanzani | UA Ukrainë | UG Ugandë | UM Ishujt Periferikë të SHBA-së | US SHBA | UY Uruguai
UZ Uzbekistan | VA Vatikan | VC Shën-Vincent dhe Grenadine | VE Venezuelë | VG Ishujt e Virgjër Britanikë
VI Ishujt e Virgjër të SHBA-së | VN Vietnam | VU Vanuatu | WF Uollis e Futuna | WS Samoa | XK Kosovë | YE Jemen | YT Majotë
ZA Afrika e Jugut | ZM Zambi | ZW Zimbabve
`),
  currency: namesByCode(`
AED Dirhami i Emirateve të Bashkuara Arabe | AFN Afgani afgan | ALL Leku shqiptar | AMD Dramia armene
ANG Gilderi antilian holandez | AOA Kuanza e Angolës | ARS Pesoja argjentinase | AUD Dollari australian | AWG Florini aruban
AZN Manata azerbajxhanase | BAM Marka e Bosnjë-Hercegovinës [e shkëmbyeshme] | BBD Dollari barbadian | BDT Taka e Bangladeshit
BGN Leva bullgare | BHD Dinari i Bahreinit | BIF Franga burundiane | BMD Dollari i Bermudeve | BND Dollari i Bruneit
BOB Boliviani i Bolivisë | BRL Reali brazilian | BSD Dollari i Bahamasit | BTN Ngultrumi butanez | BWP Pula botsuane
BYN Rubla bjelloruse | BYR Rubla bjelloruse (2000–2016) | BZD Dollari i Ishujve Belize | CAD Dollari kanadez | CDF Franga kongole
CHF Franga zvicerane | CLP Pesoja kiliane | CNY Juani kinez | COP Pesoja kolumbiane | CRC Koloni kostarikan | CUP Pesoja kubaneze
CVE Eskudoja e Kepit të Gjelbër | CZK Koruna e Çekisë | DJF Franga xhibutiane | DKK Korona daneze | DOP Pesoja dominikane
DZD Dinari algjerian | EGP Sterlina egjiptiane | ERN Nakfa e Eritresë | ETB Bira etiopiane | EUR Euroja | FJD Dollari i Fixhit
FKP Stërlina e Ishujve Falkland | GBP Sterlina britanike | GEL Laria gjeorgjiane | GHS Sejda ganeze | GIP Sterlina e Gjibraltarit
GMD Dalasi gambian | GNF Franga guinease | GTQ Kuecali i Guatemalës | GYD Dollari guajanez | HKD Dollari i Hong-Kongut
HNL Lempira hondurase | HRK Kuna kroate | HTG Gurdi haitian | HUF Forinta hungareze | IDR Rupia indoneziane | ILS Shekeli izrealit
INR Rupia indiane | IQD Dinari irakian | IRR Riali iranian | ISK Korona islandeze | JMD Dollari xhamajkan | JOD Dinari jordanez
JPY Jeni japonez | KES Shilinga keniane | KGS Soma kirgize | KHR Riali kamboxhian | KMF Franga komore | KPW Uoni koreano-verior
KRW Uoni koreano-jugor | KWD Dinari kuvajtian | KYD Dollari i Ishujve Kajman | KZT Tenga kazake | LAK Kipa e Laosit
LBP Sterlina libaneze | LKR Rupia e Sri-Lankës | LRD Dollari liberian | LSL Lota lesotiane | LTL Lita lituaneze
LVL Lata letoneze | LYD Dinari libian | MAD Dirhami maroken | MDL Leuja moldave | MGA Arieri malagez | MKD Denari maqedonas
MMK Kiata e Mianmarit | MNT Tugrika mongole | MOP Pataka e Makaos | MRO Ugija mauritane (1973–2017) | MRU Ugija mauritane
MUR Rupia mauritiane | MVR Rufiu i Maldivit | MWK Kuaça malaviane | MXN Pesoja meksikane | MYR Ringiti malajzian
MZN Metikali i Mozambikut | NAD Dollari i Namibisë | NGN Naira nigeriane | NIO Kordoba nikaraguane | NOK Korona norvegjeze
NPR Rupia nepaleze | NZD Dollari i Zelandës së Re | OMR Riali i Omanit | PAB Balboa panameze | PEN Sola peruane
PGK Kina e Guinesë së Re-Papua | PHP Pesoja filipinase | PKR Rupia pakistaneze | PLN Zllota polake | PYG Guarani paraguaian
QAR Riali i Katarit | RON Leuja rumune | RSD Dinari serb | RUB Rubla ruse | RWF Franga ruandeze | SAR Riali saudit
SBD Dollari i Ishujve Solomonë | SCR Rupia e Ishujve Sishelë | SDG Sterlina sudaneze | SEK Korona suedeze
SGD Dollari i Singaporit | SHP Sterlina e Ishullit të Shën-Helenës | SLE Leoni i Siera-Leones
SLL Leoni i Siera-Leones (1964–2022) | SOS Shilinga somaleze | SRD Dollari surinamez | SSP Sterlina sudanezo-jugore
STD Dobra e Sao-Tomes dhe Prinsipes (1977–2017) | STN Dobra e Sao-Tomes dhe Prinsipes | SYP Sterlina siriane
SZL Lilangeni i Suazilandës | THB Bata tajlandeze | TJS Somona taxhike | TMT Manata turkmene | TND Dinari tunizian
TOP Panga tongane | TRY Lira turke | TTD Dollari i Trinidadit dhe Tobagos | TWD Dollari tajvanez | TZS Shilinga e Tanzanisë
UAH Rivnia ukrainase | UGX Shilinga ugandeze | USD Dollari amerikan | UYU Pesoja uruguaiane | UZS Soma uzbeke
VEF Bolivari venezuelian (2008–2018) | VES Bolivari venezuelas | VND Donga vietnameze | VUV Vatuja e Vanuatusë | WST Tala samoane
XAF Franga kamerunase | XCD Dollari i Karaibeve Lindore | XCG gilder karaibian | XOF Franga e Bregut të Fildishtë
XPF Franga franceze e Polinezisë | YER Riali i Jemenit | ZAR Randi afrikano-jugor | ZMW Kuaça e Zambisë | ZWG Ari i Zimbabves
`),
  language: namesByCode(`
aa Afarisht | ab Abkazisht | af Afrikanisht | ak Akanisht | am Amarisht | an Aragonezisht | ar Arabisht | as Asamezisht
av Avarikisht | ay Ajmarisht | az Azerbajxhanisht | ba Bashkirisht | be Bjellorusisht | bg Bullgarisht | bi Bislamisht
bm Bambarisht | bn Bengalisht | bo Tibetisht | br Bretonisht | bs Boshnjakisht | ca Katalonisht | ce Çeçenisht | ch Kamoroisht
co Korsikisht | cs Çekisht | cu Sllavishte kishtare | cv Çuvashisht | cy Uellsisht | da Danisht | de Gjermanisht | dv Divehisht
dz Xhongaisht | ee Eveisht | el Greqisht | en Anglisht | eo Esperanto | es Spanjisht | et Estonisht | eu Baskisht | fa Persisht
ff Fulaisht | fi Finlandisht | fj Fixhianisht | fo Faroisht | fr Frëngjisht | fy Frizianishte perëndimore | ga Irlandisht
gd Galishte skoceze | gl Galicisht | gn Guaranisht | gu Guxharatisht | gv Manksisht | ha Hausisht | he Hebraisht | hi Indisht
hr Kroatisht | ht Kreolishte e Haitit | hu Hungarisht | hy Armenisht | hz Hereroisht | ia Interlingua | id Indonezisht
ie Gjuha oksidentale | ig Igboisht | ii Sishuanisht | io Idoisht | is Islandisht | it Italisht | iu Inuktitutisht | ja Japonisht
jv Javanisht | ka Gjeorgjisht | ki Kikujuisht | kj Kuanjamaisht | kk Kazakisht | kl Kalalisutisht | km Kmerisht | kn Kanadisht
ko Koreanisht | kr Kanurisht | ks Kashmirisht | ku Kurdisht | kv Komisht | kw Kornisht | ky Kirgizisht | la Latinisht
lb Luksemburgisht | lg Gandaisht | li Limburgisht | ln Lingalisht | lo Laosisht | lt Lituanisht | lu Luba-katangaisht
lv Letonisht | mg Madagaskarisht | mh Marshallisht | mi Maorisht | mk Maqedonisht | ml Malajalamisht | mn Mongolisht
mr Maratisht | ms Malajisht | mt Maltisht | my Birmanisht | na Nauruisht | nb Norvegjishte letrare | nd Ndebelishte veriore
ne Nepalisht | ng Ndongaisht | nl Holandisht | nn Norvegjishte nynorsk | no Norvegjisht | nr Ndebelishte jugore | nv Navahoisht
ny Nianjisht | oc Oksitanisht | om Oromoisht | or Odisht | os Osetisht | pa Punxhabisht | pl Polonisht | ps Pashtoisht
pt Portugalisht | qu Keçuaisht | rm Retoromanisht | rn Rundisht | ro Rumanisht | ru Rusisht | rw Kiniaruandisht | sa Sanskritisht
sc Sardenjisht | sd Sindisht | se Samishte veriore | sg Sangoisht | si Sinhalisht | sk Sllovakisht | sl Sllovenisht
sm Samoanisht | sn Shonisht | so Somalisht | sq Shqip | sr Serbisht | ss Suatisht | st Sotoishte jugore | su Sundanisht
sv Suedisht | sw Suahilisht | ta Tamilisht | te Teluguisht | tg Taxhikisht | th Tajlandisht | ti Tigrinjaisht | tk Turkmenisht
tl Filipinisht | tn Cuanaisht | to Tonganisht | tr Turqisht | ts Congaisht | tt Tatarisht | tw Akanisht | ty Tahitisht
ug Ujgurisht | uk Ukrainisht | ur Urduisht | uz Uzbekisht | ve Vendaisht | vi Vietnamisht | vo Volapykisht | wa Ualunisht
wo Uolofisht | xh Xhosaisht | yi Jidisht | yo Jorubaisht | za Zhuangisht | zh Kinezisht | zu Zuluisht
`),
};
