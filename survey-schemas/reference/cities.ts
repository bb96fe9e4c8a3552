/**
 * Towns where people abroad live, as codes: large cities of the main countries of destination, and `other`.
 * A name typed freely would say who somebody is where few of their country live; a code is shared by thousands.
 */
import { standardList } from '../basics/code-list.ts';

/** Country, then its cities, largest first; see SOURCES.md. */
const lines = `
RU moscow saint_petersburg novosibirsk yekaterinburg nizhny_novgorod samara omsk kazan rostov_on_don chelyabinsk ufa volgograd perm krasnoyarsk saratov voronezh krasnodar tyumen irkutsk vladivostok
KZ almaty astana shymkent karaganda aktobe taraz pavlodar
UZ tashkent samarkand namangan andijan bukhara
KG bishkek osh
BY minsk gomel vitebsk
UA kyiv kharkiv dnipro odesa lviv
TR istanbul ankara izmir bursa adana antalya
DE berlin hamburg munich cologne frankfurt_am_main stuttgart dusseldorf dortmund essen bremen hanover nuremberg leipzig
AT vienna graz linz salzburg innsbruck
CH zurich geneva basel bern lausanne winterthur
IT rome milan naples turin palermo genoa bologna florence bari padua verona brescia parma
FR paris marseille lyon toulouse nice strasbourg
GB london birmingham liverpool leeds manchester glasgow
IE dublin cork
ES madrid barcelona valencia seville zaragoza
PT lisbon porto
GR athens thessaloniki patras
PL warsaw lodz krakow wroclaw poznan gdansk szczecin katowice lublin
CZ prague brno ostrava pilsen
HR zagreb split rijeka
SI ljubljana maribor
RO bucharest iasi cluj_napoca timisoara
SE stockholm gothenburg malmo
NO oslo bergen
BE brussels antwerp ghent
NL amsterdam rotterdam the_hague utrecht
LT vilnius kaunas
LV riga
EE tallinn
IL jerusalem tel_aviv haifa ashdod
AE dubai abu_dhabi sharjah
US new_york los_angeles chicago houston philadelphia phoenix san_antonio detroit boston miami sacramento denver
CA toronto montreal calgary ottawa edmonton vancouver
KR seoul busan incheon daegu ansan
CN shanghai beijing guangzhou urumqi yiwu
`;

/** Cities by country, ISO 3166-1: codes such as `ru_moscow`. */
export const citiesOf: ReadonlyMap<string, readonly string[]> = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [country = '', ...cities] = line.split(' ');
      return [country, cities.map((city) => `${country.toLowerCase()}_${city}`)] as const;
    }),
);

export const cityList = standardList('city', [...[...citiesOf.values()].flat(), 'other']);
