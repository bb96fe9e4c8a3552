/** How many people countries have and what they produce, to two digits: an order of magnitude, to tell slips by. */

/** Country, thousands of people, billions of US dollars; a dash where nobody says. */
const rows = `
  AD 82 3.7 | AE 11000 500 | AF 43000 15 | AG 94 2 | AL 2400 23 | AM 3000 24 | AO 38000 85 | AR 46000 640
  AS 47 0.87 | AT 9200 520 | AU 27000 1700 | AW 110 3.5 | AZ 10000 72 | BA 3200 27 | BB 280 6.4
  BD 170000 440 | BE 12000 630 | BF 24000 20 | BG 6400 100 | BH 1600 43 | BI 14000 2.6 | BJ 14000 20
  BM 65 7.8 | BN 460 15 | BO 12000 46 | BR 210000 2200 | BS 400 14 | BT 790 2.9 | BW 2500 19 | BY 9100 72
  BZ 420 3.3 | CA 41000 2100 | CD 110000 66 | CF 5300 2.6 | CG 6300 15 | CH 9000 880 | CI 32000 79
  CL 20000 340 | CM 29000 48 | CN 1400000 18000 | CO 53000 360 | CR 5100 86 | CU 11000 110 | CV 520 2.6
  CW 160 3.1 | CY 1400 32 | CZ 11000 330 | DE 84000 4500 | DJ 1200 4.1 | DK 6000 400 | DM 66 0.65
  DO 11000 120 | DZ 47000 240 | EC 18000 120 | EE 1400 41 | EG 120000 400 | ER 3500 - | ES 49000 1600
  ET 130000 160 | FI 5600 300 | FJ 930 5.5 | FM 110 0.46 | FO 55 3.6 | FR 69000 3000 | GA 2500 21
  GB 69000 3300 | GD 120 1.3 | GE 3700 31 | GH 34000 76 | GI 39 - | GL 57 3.2 | GM 2800 2.3 | GN 15000 24
  GQ 1900 12 | GR 10000 240 | GT 18000 100 | GU 170 6.9 | GW 2200 2 | GY 830 17 | HK 7500 380 | HN 11000 34
  HR 3900 83 | HT 12000 20 | HU 9600 210 | ID 280000 1400 | IE 5400 550 | IL 10000 510 | IM 84 7.9
  IN 1500000 3500 | IQ 46000 250 | IR 92000 400 | IS 390 31 | IT 59000 2300 | JM 2800 19 | JO 12000 51
  JP 120000 4200 | KE 56000 110 | KG 7200 14 | KH 18000 32 | KI 130 0.28 | KM 870 1.4 | KN 47 1.1 | KP 26000 -
  KR 52000 1700 | KW 4900 160 | KY 74 6.6 | KZ 21000 260 | LA 7800 16 | LB 5800 21 | LC 180 2.5 | LI 40 7.4
  LK 22000 84 | LR 5600 4.3 | LS 2300 2 | LT 2900 78 | LU 680 86 | LV 1900 44 | LY 7400 50 | MA 38000 140
  MC 39 8.8 | MD 2400 17 | ME 620 7.4 | MF 26 0.65 | MG 32000 16 | MH 38 0.28 | MK 1800 15 | ML 24000 21
  MM 55000 65 | MN 3500 20 | MO 690 47 | MP 44 0.86 | MR 5200 10 | MT 570 21 | MU 1200 14 | MV 530 6.6
  MW 22000 14 | MX 130000 1800 | MY 36000 400 | MZ 35000 21 | NA 3000 12 | NC 290 9.6 | NE 27000 17
  NG 230000 360 | NI 6900 18 | NL 18000 1100 | NO 5600 490 | NP 30000 41 | NR 12 0.15 | NZ 5300 250
  OM 5300 110 | PA 4500 83 | PE 34000 270 | PF 280 5.8 | PG 11000 31 | PH 120000 440 | PK 250000 340
  PL 37000 810 | PR 3200 120 | PS 5300 17 | PT 11000 290 | PW 18 0.26 | PY 6900 43 | QA 2900 240
  RO 19000 350 | RS 6600 75 | RU 140000 2000 | RW 14000 14 | SA 35000 1100 | SB 820 1.6 | SC 120 2.1
  SD 50000 110 | SE 11000 590 | SG 6000 500 | SI 2100 68 | SK 5400 130 | SL 8600 3.8 | SM 34 1.9 | SN 19000 31
  SO 19000 12 | SR 630 3.8 | SS 12000 12 | ST 240 0.6 | SV 6300 34 | SX 43 1.6 | SY 25000 9 | SZ 1200 4.6
  TC 47 1.4 | TD 20000 13 | TG 9500 9.2 | TH 72000 510 | TJ 11000 12 | TL 1400 2.2 | TM 7500 60 | TN 12000 49
  TO 100 0.5 | TR 86000 1100 | TT 1400 28 | TV 9.6 0.062 | TZ 69000 79 | UA 38000 180 | UG 50000 49
  US 340000 27000 | UY 3400 77 | UZ 36000 91 | VC 100 1.1 | VE 28000 - | VG 39 - | VI 100 4.4 | VN 100000 430
  VU 330 1.1 | WS 220 0.93 | XK 1600 10 | YE 41000 22 | ZA 64000 380 | ZM 21000 28 | ZW 17000 27
`;

export type CountrySize = {
  readonly persons: number;
  /** Gross domestic product in US dollars; undefined where it is not known. */
  readonly product: number | undefined;
};

/** By the code of ISO 3166-1; see SOURCES.md. */
export const countrySizes: ReadonlyMap<string, CountrySize> = new Map(
  rows
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((row) => {
      const [country = '', thousands = '', billions = ''] = row.split(' ');
      const product = billions === '-' ? undefined : Number(billions) * 1e9;
      return [country, { persons: Number(thousands) * 1e3, product }] as const;
    }),
);
