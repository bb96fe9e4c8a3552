/** What a US dollar was worth in each currency on 30 June 2025, to two digits: an order of magnitude, to tell slips by. */

const rows = `
  AED 3.7 | AFN 70 | ALL 84 | AMD 380 | AOA 920 | ARS 1200 | AUD 1.5 | AWG 1.8 | AZN 1.7 | BAM 1.7 | BBD 2
  BDT 120 | BGN 1.7 | BHD 0.38 | BIF 3000 | BMD 1 | BND 1.3 | BOB 6.9 | BRL 5.5 | BSD 1 | BTN 85 | BWP 13
  BYN 3.3 | BZD 2 | CAD 1.4 | CDF 2900 | CHF 0.8 | CLP 940 | CNY 7.2 | COP 4100 | CRC 500 | CUP 24 | CVE 94
  CZK 21 | DJF 180 | DKK 6.4 | DOP 60 | DZD 130 | EGP 50 | ERN 15 | ETB 130 | EUR 0.85 | FJD 2.2 | FKP 0.73
  GBP 0.73 | GEL 2.7 | GHS 10 | GIP 0.73 | GMD 72 | GNF 8700 | GTQ 7.7 | GYD 210 | HKD 7.8 | HNL 26 | HTG 130
  HUF 340 | IDR 16000 | ILS 3.4 | INR 85 | IQD 1300 | IRR 42000 | ISK 120 | JMD 160 | JOD 0.71 | JPY 140 | KES 130
  KGS 87 | KHR 4000 | KMF 420 | KPW 900 | KRW 1400 | KWD 0.31 | KYD 0.83 | KZT 520 | LAK 22000 | LBP 90000
  LKR 300 | LRD 200 | LSL 18 | LYD 5.4 | MAD 9 | MDL 17 | MGA 4400 | MKD 52 | MMK 2100 | MNT 3600 | MOP 8.1
  MRU 40 | MUR 45 | MVR 15 | MWK 1700 | MXN 19 | MYR 4.2 | MZN 64 | NAD 18 | NGN 1500 | NIO 37 | NOK 10 | NPR 140
  NZD 1.6 | OMR 0.38 | PAB 1 | PEN 3.5 | PGK 4.1 | PHP 56 | PKR 280 | PLN 3.6 | PYG 8000 | QAR 3.6 | RON 4.3
  RSD 100 | RUB 79 | RWF 1400 | SAR 3.8 | SBD 8.5 | SCR 15 | SDG 600 | SEK 9.5 | SGD 1.3 | SHP 0.73 | SLE 23
  SOS 570 | SRD 38 | STN 21 | SVC 8.8 | SYP 13000 | SZL 18 | THB 33 | TJS 9.9 | TMT 3.5 | TND 2.9 | TOP 2.4
  TRY 40 | TTD 6.8 | TWD 29 | TZS 2600 | UAH 42 | UGX 3600 | UYU 40 | UZS 13000 | VED 110 | VES 110 | VND 26000
  VUV 120 | WST 2.7 | XAF 560 | XCD 2.7 | XCG 1.8 | XOF 560 | XPF 100 | YER 240 | ZAR 18 | ZMW 24 | ZWG 27
`;

/** When the rates were seen, for sentences. */
export const usualWhen = '2025-06';

/** Units of a currency per US dollar, by its code of ISO 4217; see SOURCES.md. */
export const usualRates: ReadonlyMap<string, number> = new Map(
  rows
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((row) => [row.slice(0, 3), Number(row.slice(4))] as const),
);
