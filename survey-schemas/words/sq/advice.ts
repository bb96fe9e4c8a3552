/** What staff can do about a warning of a release, in Albanian: it follows the sentence of the same name, `advice.x` that of `note.x`, where staff read it. */
import type { advice as english } from '../en/advice.ts';

export const advice = {
  'advice.psu-not-in-frame': 'Korrigjoni njësinë parësore (PSU) ose shtojini vendet në kornizë.',
  'advice.psu-stood-in': 'Intervistoni atje nëse mundeni.',
  'advice.psu-missed':
    'Intervistoni atje, bashkojini shtresat e tyre me të tjera ose vendosni psuWithoutInterviews në spread.',
  'advice.psu-empty': 'Kontrolloni rezultatet e këtyre vizitave.',
  'advice.no-categories-calibrate': 'Vendoseni {variable} te calibrate.',
  'advice.below-zero': 'Jepni kufij (bounds).',
  'advice.units-unknown': 'Shtoni njësitë në kornizë ose numrat e udhëtarëve te intervistat.',
  'advice.shift-uncounted': 'Shënoni numërimet.',
  'advice.shift-counts-differ': 'Korrigjoni numërimet.',
  'advice.shift-overfull': 'Korrigjoni numërimet.',
  'advice.both-directions': 'Herën tjetër intervistoni në një drejtim.',
  'advice.crossings-capped':
    'Kontrolloni këto intervista; nëse janë të sakta, rriteni crossingsCap te parametrat e raundit.',
  'advice.crossings-unknown': 'Pyesni sa herë, nëse mund të arrihen ende.',
  'advice.repeated-units': 'Kontrolloni për dyfishime.',
  'advice.benchmarks-lacking': 'Shtojini me remit benchmark import.',
  'advice.population-apart':
    'Kontrolloni nëse popullsia u dha në mijë dhe nëse peshat e korniza janë të gjithë vendit.',
  'advice.remittances-apart':
    'Kontrolloni njësinë e shifrës nga jashtë (mijë, milion ose miliard) dhe nëse peshat e korniza janë të gjithë vendit.',
  'advice.migrants-apart': 'Kontrolloni nëse emigrantët u dhanë në mijë dhe nëse janë të gjitha vendet ku jetojnë.',
  'advice.benchmark-of-other-year': 'Shtoni shifrën e {wanted} kur të ketë një të tillë.',
  'advice.benchmark-without-rate': 'Shtoni në raund kurset e këmbimit të {year}.',
  'advice.benchmark-incomes-lacking': 'Shtojini me remit benchmark import.',
  'advice.tables-not-compared':
    'Nëse njëri prej publikimeve është bërë me një version më të vjetër të platformës, publikoni rishtas të dy raundet.',
  'advice.codes-not-compared':
    'Nëse është i njëjti vend ose e njëjta përgjigje me dy kode, jepini një kod të vetëm në të dy raundet dhe publikojini rishtas të dy; nëse në njërin raund askush nuk e përmendi, nuk duhet bërë asgjë.',
  'advice.frames-disagree': 'Shihni të dy rreshtat e asaj pjese dhe kontrolloni si u kuptuan pyetjet për të.',
  'advice.combined-in-all':
    'Korridoret dhe përbërësit gjenden në tabelat e secilës anketë. Nuk mblidhen për të dyja, sepse shumica e parave do të numërohej dy herë.',
  'advice.combined-by-corridor':
    'Përbërësit dhe dërguesit gjenden në tabelat e secilës anketë. Nuk mblidhen për të dyja, sepse shumica e parave do të numërohej dy herë.',
  'advice.single-psu': 'Intervistoni në një vend të dytë ose bashkojeni shtresën me një të ngjashme.',
  'advice.no-exchange-rate': 'Shtoni kurset në raund.',
  'advice.rare': 'I emërton remit rates needed, vetëm për stafin.',
  'advice.and-rare': 'I emërton remit rates needed, vetëm për stafin.',
  'advice.period-rates':
    'Shtoni kurset e këtyre muajve në raund (exchangeRates), ose caktoni një burim kursesh ditore (rateSource), dhe publikoni përsëri.',
  'advice.transfers-without-rate':
    'Shtoni kurset e këtyre muajve në raund (exchangeRates), ose caktoni një burim kursesh ditore (rateSource), dhe publikoni përsëri.',
  'advice.unanswered': 'Pyesni përsëri ose lëreni raundin të imputojë atë që mungon (settings.imputation).',
  'advice.not-imputed': 'Lejoni klasa më të gjera ose më pak dhurues në settings.imputation të raundit.',
  'advice.imputed-without-replicates': 'Korrigjoni settings.weighting të raundit.',
  'advice.factor-unknown': 'Plotësoni {variable} në këto intervista.',
  'advice.factor-negative': 'Korrigjoni {variable} në këto intervista ose mënyrën si llogaritet.',
  'advice.parts-exceed-whole': 'Kontrolloni kurset e këmbimit të raundit dhe këto intervista.',
  'advice.incomplete': 'Pyesni përsëri ose përdorni mesataret.',
  'advice.no-tables': 'Shtojini studimit tabela, si version i ri.',
  'advice.not-computed': 'Arsyeja: {why}. Ndreqeni dhe publikoni përsëri.',
  'advice.lacking-columns':
    'Mungojnë: {names}. {count, plural, one {Importojeni} other {Importojini}}, ose raundi të pyesë një version të studimit pa {count, plural, one {të} other {to}}.',
  'advice.empty-table': 'Kontrolloni nëse intervistat kanë pesha dhe përgjigje për pyetjet e këtyre tabelave.',
  'advice.empty-breakdown':
    'Më shumë intervista mund ta tregojnë; përndryshe hiqeni ndarjen nga versioni tjetër i studimit.',
  'advice.repeated-contacts': 'Vendosni për to: remit registrant duplicates.',
  'advice.few-repeated-contacts': 'Vendosni për to: remit registrant duplicates.',
  'advice.repeated-names': 'Vendosni për to: remit registrant duplicates.',
  'advice.few-repeated-names': 'Vendosni për to: remit registrant duplicates.',
  'advice.registrants-set-aside': 'S’ka asgjë për të bërë; remit registrant put-back e numëron përsëri një regjistrim.',
  'advice.few-registrants-set-aside':
    'S’ka asgjë për të bërë; remit registrant put-back e numëron përsëri një regjistrim.',
  'advice.earlier-version':
    'Ato vlejnë, dhe e panjohura tregohet si e tillë. Intervistuesit ta hapin përsëri lidhjen: intervistat e reja do të jenë sipas versionit të tanishëm.',
  'advice.corrected': 'Nëse janë shumë, shihni të kujt janë: një intervistuesi mund t’i duhet ndihmë.',
  'advice.outside-round': 'Kontrolloni orët e pajisjeve dhe nëse i takojnë këtij raundi.',
  'advice.period-unfinished': 'Publikoni përsëri kur të ketë mbaruar; deri atëherë quajini shifrat paraprake.',
  'advice.answers-outside-period':
    'Ndreqni periudhën e referencës së raundit, ose çojini këto përgjigje te raundi i tyre.',
  'advice.unlikely-answers': 'Kontrollojini.',
  'advice.stock-untold': 'Intervistoni më shumë njerëz që jetojnë atje, ose zgjatni punën në terren.',
  'advice.stock-exceeded':
    'Kontrolloni si u kuptua pyetja për regjistrin, peshat, dhe nëse regjistri i ka të gjithë të regjistruarit: kush nuk dha pëlqimin për statistika nuk numërohet.',
  'advice.calibrated-without': 'Ftoni njerëzit atje të regjistrohen, ose lexojini këto shifra si të vendeve të tjera.',
  'advice.calibrated-outside': 'Sillni një numër për vendet që mungojnë (`remit benchmark import`).',
  'advice.calibrated-below': 'Kontrolloni njësinë dhe vitin e numrit dhe nëse përmend çdo klasë të gjinisë e moshës.',
  'advice.volume-without-price': 'Vrojtoni çmime atje.',
  'advice.firms-unlisted': 'Kontrolloni nëse është njëra prej tyre e shkruar ndryshe.',
  'advice.quotes-refused':
    'Shihni refused-prices.csv dhe korrigjoni kursin ose monedhën e pagesës, ose vendosni marginBounds.',
  'advice.transfers-refused':
    'Shihni refused-prices.csv dhe korrigjoni kurset e raundit ose këto intervista, ose vendosni marginBounds.',
  'advice.rate-doubt': 'Verifikojeni dhe korrigjojeni në përshkrimin e raundit ose në burimin e tij (remit rates).',
  'advice.rows-withheld': 'Një ndarje më e gjerë ose më shumë intervista tregojnë më shumë.',
  'advice.rows-withheld-whole':
    'Që të tregohen, hiqni nga një tabelë tjetër pjesën e tyre me më pak përgjigje (një version i ri i studimit), ose intervistoni më shumë njerëz të tillë.',
  'advice.category-without-sample': 'Bashkojeni me një tjetër.',
  'advice.not-converged': 'Bashkoni kategoritë e vogla, kontrolloni totalet ose lejoni kufij më të gjerë.',
  'advice.no-solution': 'Kontrollojini, lejoni kufij më të gjerë ose bashkoni kategori.',
  'advice.no-respondents': 'Bashkojeni me një tjetër.',
  'advice.class-unknown': 'Zgjidhni diçka që dihet edhe për ata që nuk u përgjigjën.',
  'advice.not-answered': 'Pyesni përsëri ose zgjidhni diçka që ka përgjigje nga të gjithë.',
  'advice.step-not-done': 'Korrigjoni settings.weighting të raundit.',
  'advice.step-usual-classes': 'Korrigjoni settings.weighting të raundit.',
  'absent-advice.empty-table': 'Kontrolloni nëse intervistat kanë pesha dhe përgjigje për pyetjet e saj.',
  'absent-advice.not-computed': 'Paralajmërimet e këtij publikimi tregojnë pse.',
} as const satisfies Record<keyof typeof english, string>;
