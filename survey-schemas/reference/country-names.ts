/** Countries by their English names, old and new, as ISO codes: the names of Unicode CLDR, and those of the World Bank. */
import { countryList } from './countries.ts';

/** Names of the World Bank, and former ones, where CLDR says otherwise. */
const others = `
  AE uae | BN brunei darussalam | BS bahamas, the | CD congo, dem. rep. | CD congo, democratic republic of the | CG congo, rep.
  CG congo | CI cote d'ivoire | CI ivory coast | CV cabo verde | CZ czech republic | EG egypt, arab rep. | FM micronesia, fed. sts.
  GB uk | GM gambia, the | HK hong kong | HK hong kong sar, china | IR iran, islamic rep. | KG kyrgyz republic | KN st. kitts and nevis
  KP korea, dem. people's rep. | KR korea, rep. | KR korea | KR republic of korea | LA lao pdr | LC saint lucia | MK macedonia, fyr
  MK macedonia | MK republic of north macedonia | MM myanmar | MM burma | MO macao sar, china | PS west bank and gaza | RU russian federation
  SK slovak republic | ST sao tome and principe | SY syrian arab republic | SZ swaziland | TL east timor | TR turkey | TR turkiye | TT trinidad and tobago
  US usa | US united states of america | VC st. vincent and the grenadines | VE venezuela, rb | VN viet nam | YE yemen, rep. | BA bosnia and herzegovina
  AG antigua and barbuda | XK kosovo* | BO bolivia (plurinational state of) | VE venezuela (bolivarian republic of) | IR iran (islamic republic of)
  FM micronesia (fed. states of) | FM micronesia (federated states of) | MD republic of moldova | TZ united republic of tanzania
  CD democratic republic of the congo | KP dem. people's republic of korea | KP democratic people's republic of korea | HK china, hong kong sar
  MO china, macao sar | TW china, taiwan province of china | PS state of palestine | LA lao people's democratic republic | VA holy see
  SX sint maarten (dutch part) | MF saint martin (french part) | VI united states virgin islands | VI virgin islands (u.s.)
  FK falkland islands (malvinas) | BQ bonaire, sint eustatius and saba | WF wallis and futuna islands | SH saint helena | BL saint barthelemy
  KN saint kitts and nevis | VC saint vincent and the grenadines | PM saint pierre and miquelon | FO faeroe islands
`;

/** A name as names are compared: small, without accents, with one kind of apostrophe and `and` for `&`. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('&', 'and')
    .replaceAll(/\s+/gu, ' ')
    .trim();

let known: ReadonlyMap<string, string> | undefined;

/** Made when the first name is asked for: most who import this file ask for codes alone. */
function byName(): ReadonlyMap<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
  known ??= new Map([
    ...countryList.codes.map((code) => [plain(names.of(code) ?? code), code] as const),
    ...others
      .trim()
      .split(/\s*[|\n]\s*/)
      .map((entry) => [entry.slice(3).trim(), entry.slice(0, 2)] as const),
  ]);
  return known;
}

/**
 * The ISO 3166-1 code of a country that an English file names; undefined when nobody knows the name.
 *
 * @example countryNamed('Swaziland') // 'SZ', as for Eswatini
 */
export const countryNamed = (name: string): string | undefined => byName().get(plain(name));
