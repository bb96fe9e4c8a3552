/** What readers of figures must know of them, in Albanian: warnings of a release, and notes of its weighting report. */
import type { notes as english } from '../en/notes.ts';

export const notes = {
  /** Sentences of releases from before they were kept as data, and of libraries. */
  'note.as-written': '{text}',
  'note.and-more': '{names} dhe {count} të tjera',
  'note.range': '{low} deri në {high}',
  'note.counted': '{what}: {count}',
  'note.about': 'rreth {count}',
  'note.fewer-than': 'më pak se {count}',
  'note.in-percent': '{what} {share}',
  'note.unknown-rule': 'një përgjigje shkel rregullin {rule}',

  'note.psu-not-in-frame':
    'Intervista të lëna jashtë, nga {places, plural, one {# vend} other {# vende}} jashtë kornizës së mostrës ({names}): {interviews}.',
  'note.psu-stood-in':
    'Në {count} nga {sampled} vendet e zgjedhura ({names}) nuk u përfundua asnjë intervistë. Vendet e tjera të {strata, plural, one {# shtrese} other {# shtresave}} i përfaqësojnë ato, me pesha të shumëzuara me {factor}.',
  'note.psu-missed':
    'Në {count} nga {sampled} vendet e zgjedhura ({names}) nuk u përfundua asnjë intervistë dhe asnjë vend tjetër nuk i përfaqëson: totalet janë tepër të vogla për pjesën e tyre.',
  'note.psu-empty':
    'Në {count} nga {sampled} vendet e zgjedhura ({names}) u gjetën vetëm banesa të papërshtatshme dhe ato kanë peshë zero.',
  'note.units-unknown':
    'Numri i njësive nuk dihet për {places, plural, one {# vend} other {# vende}} ({names}). Intervista të lëna jashtë për këtë arsye: {interviews}.',
  'note.shift-uncounted':
    'Në {count, plural, one {# turn} other {# turne}} ({names}) udhëtarët nuk i numëroi askush; numri i tyre merret nga çdo udhëtar i k-të që u ndal.',
  'note.shift-counts-differ':
    'Kontaktet e {shifts, plural, one {# turni} other {# turneve}} ({names}) nuk përputhen për numërimet e turnit (kontakte: {contacts}); përdoret numri më i madh i udhëtarëve.',
  'note.shift-overfull':
    'Në {shifts, plural, one {# turn} other {# turne}} ({names}) u takuan më shumë udhëtarë ({met}) sesa u numëruan; peshat atje janë tepër të vogla.',
  'note.both-directions':
    'Udhëtarët u takuan në hyrje dhe në dalje; kush kaloi në të dy drejtimet numërohet dy herë, po ashtu edhe ajo që dërgoi.',
  'note.crossings-capped': 'Udhëtarët që treguan më shumë se {cap} kalime numërohen sikur të kishin bërë {cap}.',
  'note.crossings-unknown':
    'Udhëtarët që nuk thanë sa herë kaluan nuk mund të peshohen si njerëz; ata numërohen vetëm te kalimet.',
  'note.repeated-units':
    'Përgjigje të një njësie ({unit}) që është dorëzuar më parë me një identifikues tjetër: {count}. Numërohen siç janë.',
  'note.benchmarks-lacking':
    'Raundi nuk ka {names} për {year} ose më parë dhe nuk tregohet asgjë që kërkon këto të dhëna.',
  'note.population-apart':
    'Sipas peshave, {study} përfaqëson {counted} njerëz, ndërsa popullsia e vitit {year} është {given}: njëra është {times} herë tjetra. Shifrat për banor dhe pjesët e PBB-së mund të jenë po aq të gabuara.',
  'note.remittances-apart':
    'Bilanci i pagesave i vitit {year} ka {given} {currency} remitanca, ndërsa “{figure}” arrin {found}: njëra shifër është {times} herë tjetra. Shifrat që i krahasojnë mund të jenë po aq të gabuara.',
  'note.migrants-apart':
    'Statistika zyrtare e vitit {year} ka {given} njerëz jashtë vendit, ndërsa {study} gjen {found}: {times} herë më shumë. Shifrat për emigrant mund të jenë po aq të gabuara.',
  'note.benchmark-of-other-year':
    '{series}: shifra më e re është e {year}, ndërsa anketa është e {wanted}: ato që krahasohen janë larg në kohë.',
  'note.benchmark-converted':
    '{series}, {year}: u kthye nga {from} në {to} me {rate} {to} për {from}, mesatarja e {months, plural, one {# muaji} other {# muajve}} të atij viti që kanë kurs ({first} – {last}).',
  'note.benchmark-without-rate':
    '{series} e {year} është në {from} dhe asnjë muaj i {year} nuk ka kurs në {to}: me të nuk krahasohet asgjë.',
  'note.benchmark-incomes-lacking':
    'Bilanci i pagesave nuk shpërndahet sipas vendeve: të ardhurat për frymë të {names} nuk dihen dhe prej tyre varet çdo pjesë.',
  /** What changed since an earlier round. */
  'note.round-not-compared': 'Nuk thuhet asgjë për atë që ka ndryshuar që nga raundi {round}: {why}.',
  'note.combined-not-compared':
    'Çfarë ndryshoi në {table} nuk tregohet, sepse nuk tregohet çfarë ndryshoi në {study}: {why}.',
  'note.study-not-compared': '{study}: çfarë ka ndryshuar nuk tregohet: {why}.',
  'note.tables-not-compared':
    'Tabela që janë vetëm në publikimin e këtij raundi ose vetëm në atë të {round} ({names}): çfarë ka ndryshuar në to nuk tregohet.',
  'note.codes-not-compared':
    '{study}: shifra me një kod që e ka vetëm ky raund ose vetëm raundi {round} ({names}): {count} ({tables}). Çfarë ka ndryshuar në to nuk tregohet.',
  'note.groups-not-compared':
    '{study}: shifra për grupe ku ka dikë vetëm në njërin nga raundet, këtë ose {round}: {count} ({tables}). Çfarë ka ndryshuar në to nuk tregohet; ndarjet më të gjera të po atyre tabelave kanë ndryshime.',
  'note.figures-in': '{table}: {count}',
  'note.change-as-independent':
    '{study}: ndryshime raundet e të cilave merren si të pavarura: {count}. Nuk mund të llogaritet si luhaten bashkë të dyja shifrat, kryesisht sepse në një shtresë u intervistua vetëm një vend. Ku raundet kanë vende të përbashkëta, kufijtë janë kryesisht tepër të gjerë.',
  'note.chain-as-independent':
    'Indekse mbi më shumë se dy raunde: {count}. Kufijtë e tyre vijnë nga gabimet standarde të publikuara të raundit të parë ({round}) dhe të secilit tjetër, të marra si të pavarura: nuk dihet si luhaten bashkë. Ku raundet kanë vende të përbashkëta, kufijtë janë kryesisht tepër të gjerë.',
  'change.unknown-round': 'këtu nuk ka raund të tillë',
  'change.no-release': 'ende nuk ka publikim; publikojeni, dhe këtë raund edhe një herë',
  'change.old-release':
    'publikimi i tij është më i vjetër se krahasimet; publikojeni rishtas, dhe këtë raund edhe një herë',
  'change.other-currency': 'raporton në një monedhë tjetër',
  'change.not-asked': 'raundi {round} nuk e pyeti',
  'change.other-version': 'raundi {round} pyeti një version tjetër të tij',
  'change.imputed':
    'raundi {round} imputon përgjigje për të dhe nuk dihet si luhaten bashkë shifrat e imputuara të dy raundeve',
  'change.replicates':
    'variancat e tij në raundin {round} vijnë nga pesha replikë, ndërsa ndryshimi ka nevojë për shtresa dhe vende',
  'change.drawn-otherwise': 'vendet e tij nuk u zgjodhën njësoj brenda shtresave',
  'change.no-sample': 'në raundin {round} nuk iu përgjigj askush me peshë',
  'change.not-computed': 'shifrat e tij të raundit {round} nuk mund të llogariten përsëri',
  'note.frames-disagree':
    'Në {table}, {first} dhe {second} tregojnë ndryshe për njerëzit që mund t’i takojnë të dyja: totalet e tyre ndryshojnë me {times} gabime standarde.',
  'note.combined-in-all':
    '{table} i tregon të dy anketat së bashku vetëm gjithsej: jo sipas korridorit, përbërësit apo dërguesit.',
  'note.combined-by-corridor':
    '{table} i tregon të dy anketat së bashku gjithsej dhe sipas korridorit: jo sipas përbërësit apo dërguesit.',
  'note.single-psu':
    '{count, plural, one {# shtresë ka} other {# shtresa kanë}} intervista nga një vend i vetëm ({names}); {treatment}.',
  'policy.adjust': 'varianca e tyre merret rreth mesatares së të gjitha vendeve',
  'policy.average': 'u jepet varianca mesatare e shtresave të tjera',
  'policy.remove': 'nuk i shtojnë asgjë variancës',
  'policy.certainty': 'merren si të zgjedhura me siguri dhe nuk i shtojnë asgjë variancës',
  'note.no-standard-error': 'shifrat që e prekin nuk kanë gabim standard dhe fshihen',
  'note.policy': 'rregulli është {policy}',
  'note.no-exchange-rate':
    '{currencies, plural, one {# monedhë nuk ka} other {# monedha nuk kanë}} kurs këmbimi në periudhën e referencës ({names}). Shuma që nuk dihen për këtë arsye: {amounts}. Kush ka një të tillë nuk është në asnjë mesatare dhe totalet janë tepër të vogla për aq; pranë çdo shifre qëndron pjesa që nuk dihet.',
  'note.period-rates':
    'Shuma të këmbyera me kursin mesatar të periudhës së referencës, e jo me atë të muajve të cilëve u përkasin, sepse mungojnë kurset e këtyre muajve ({names}): {amounts}.',
  'note.unanswered':
    'Shuma të refuzuara, që nuk dihen ose të lëna bosh ({questions}): {amounts}. Kush ka një të tillë nuk është në asnjë mesatare dhe totalet janë tepër të vogla për aq; pranë çdo shifre qëndron pjesa që nuk dihet.',
  'note.hot-deck': '{question}: hot deck në klasa sipas {variables}',
  'note.matched': '{question}: përputhje sipas mesatares së parashikuar me {variables}',
  'note.roster-hot-deck': '{roster}: lista që mungojnë të tërat, me hot deck në klasa sipas {variables}',
  'note.left-out': '{question}: ajo që mungon lihet jashtë',
  'note.from-coarser': '{share} nga klasa sipas {variables}',
  'note.from-all': '{share} nga të gjithë ata që u përgjigjën',
  'note.without-imputation': 'Pa imputim totalet do të ishin të tjera: {totals}',
  'note.smaller-by': '{what} {share} më e vogël',
  'note.larger-by': '{what} {share} më e madhe',
  'note.not-imputed':
    'Përgjigje që mungojnë dhe kanë tepër pak dhurues ({questions}): {count}. Ato mbeten të panjohura.',
  'note.imputed-without-replicates':
    'Peshimi nuk krijoi replika ku të imputohet, ndaj variancat merren nga {imputations} imputime sipas rregullit të Rubinit.',
  'note.factor-unknown':
    'Njësi për të cilat nuk dihet numri me të cilin shumëzohen peshat: {count}. Ato nuk janë në asnjë mesatare dhe totalet janë tepër të vogla për aq; pranë çdo shifre qëndron pjesa që nuk dihet.',
  'note.factor-negative':
    'Njësi për të cilat numri me të cilin shumëzohen peshat është nën zero, çka nuk mund të jetë asnjë peshë: {count}. Merret si i panjohur.',
  'note.parts-exceed-whole':
    'Shuma në disa monedha pjesët e të cilave bëjnë më shumë se e tëra: {count}. Tabelat e ndara përdorin pjesët.',
  'note.incomplete':
    'Për {count, plural, one {# shifër} other {# shifra}} të të gjithëve bashkë nuk dihet më shumë se kufiri prej {limit} ({shares}); secila është tepër e vogël afërsisht për aq. Shifrat e paplota të grupeve të veçanta numërohen vetëm në tabelat e tyre.',
  'note.no-tables': 'Studimi {study} nuk publikon tabela: asnjë nga përgjigjet e tij nuk është në ndonjë shifër.',
  'note.not-computed': 'Studimi {study} nuk mund të llogaritej; mbeten shifrat e mëparshme.',
  'note.lacking-columns':
    '{count, plural, one {# variabël mungon} other {# variabla mungojnë}} në të dhëna nga ato që përmendin tabelat e {study}: shifrat që përbëhen prej {count, plural, one {saj} other {tyre}} nuk dihen.',
  'note.empty-table': 'Nuk mund të llogaritej asnjë shifër për {tables}.',
  'note.empty-breakdown':
    'Nuk mund të llogaritej asnjë shifër për {breakdowns}: askush nuk ka shumë të tillë ose përgjigjet që e ndajnë nuk dihen të gjitha.',
  'note.whole': '{table}: {indicator}',
  'note.split': '{table}: {indicator} sipas {by}',
  'note.repeated-contacts':
    'Rreth {count} regjistrime kanë një numër telefoni ose adresë e-mail që e ka dhënë më parë një tjetër, dhe askush nuk ka vendosur nëse është një person; numërohen siç janë.',
  'note.few-repeated-contacts':
    'Më pak se {count} regjistrime kanë një numër telefoni ose adresë e-mail që e ka dhënë më parë një tjetër, dhe askush nuk ka vendosur nëse është një person; numërohen siç janë.',
  'note.repeated-names':
    'Rreth {count} regjistrime janë të dikujt, emri i të cilit tingëllon si i një tjetri të regjistruar më parë, me të njëjtin vit lindjeje ose të njëjtën prejardhje, dhe askush nuk ka vendosur nëse është një person; numërohen siç janë.',
  'note.few-repeated-names':
    'Më pak se {count} regjistrime janë të dikujt, emri i të cilit tingëllon si i një tjetri të regjistruar më parë, me të njëjtin vit lindjeje ose të njëjtën prejardhje, dhe askush nuk ka vendosur nëse është një person; numërohen siç janë.',
  'note.registrants-set-aside':
    'Rreth {count} regjistrime u lanë mënjanë, sepse sipas zyrës janë të dikujt që është regjistruar tashmë; nuk hyjnë në asnjë shifër.',
  'note.few-registrants-set-aside':
    'Më pak se {count} regjistrime u lanë mënjanë, sepse sipas zyrës janë të dikujt që është regjistruar tashmë; nuk hyjnë në asnjë shifër.',
  'note.earlier-version':
    'Përgjigje për {study} të plotësuara me një version të mëparshëm të pyetësorit, që raundi e përdorte më parë: {count}. Ajo që ai nuk e pyeste, në to është e panjohur.',
  'note.corrected':
    'Përgjigje për {study} që i korrigjoi ai që i kishte dorëzuar: {count}. Vlen versioni i fundit; të mëparshmit ruhen.',
  'note.outside-round':
    'Përgjigje për {study} që mbaruan para se të fillojë periudha e referencës e raundit ose më shumë se një vit pasi ajo mbaron: {count}. Ato numërohen.',
  'note.month-covered':
    '{study}: anketuar në {first}, për muajt para intervistës (numri i tyre: {months}). Prandaj shumat janë të {from} – {first}, të shprehura në vit, dhe jo të një viti të vetëm kalendarik.',
  'note.months-covered':
    '{study}: anketuar nga {first} deri më {last}, çdo herë për muajt para intervistës (numri i tyre: {months}). Prandaj shumat janë të {from} – {last}, të shprehura në vit, dhe jo të një viti të vetëm kalendarik.',
  'note.period-unfinished':
    'Periudha e referencës mbaron më {end}, kurse ky publikim u llogarit më {day}: shifrat janë të një periudhe që nuk ka mbaruar.',
  'note.answers-outside-period':
    'Gjysma e përgjigjeve ose më shumë ({study}) mbaruan para fillimit të periudhës së referencës së raundit, ose më shumë se një vit pas fundit të saj: shifrat vështirë se janë të kësaj periudhe.',
  'note.unlikely-answers':
    'Përgjigje për {study}, të konfirmuara ose të importuara, që kanë një përgjigje pak të besueshme (“{rule}”): {count}. Ato numërohen.',
  'note.stock-untold':
    '{study} dhe {registry} nuk tregojnë sa njerëz jetojnë në {count, plural, one {# vend} other {# vende}} ({names}): atje u takuan tepër pak udhëtarë nga regjistri, ose tepër shumë nuk u pyetën.',
  'note.stock-exceeded':
    'Në {count, plural, one {# vend} other {# vende}} ({names}) udhëtarët e {study} përfaqësojnë më shumë njerëz nga regjistri sesa ka në {registry}: nuk bëhet fjalë për të njëjtët njerëz, dhe nuk jepet asnjë numër.',
  'note.calibrated-without':
    '{count, plural, one {# vend} other {# vende}} me numër të njohur ({names}) {count, plural, one {ka} other {kanë}} tepër pak të regjistruar që t’i përfaqësojnë njerëzit e atjeshëm: nuk {count, plural, one {është} other {janë}} në asnjë shifër të kalibruar të {study}.',
  'note.calibrated-outside':
    'Të regjistruarit e {study} në vende pa numër të njohur nuk janë në asnjë shifër të kalibruar.',
  'note.calibrated-below':
    'Numri i njohur është më i vogël se të regjistruarit e {study} ({names}, gjithsej {count}): ata nuk janë në asnjë shifër të kalibruar.',
  'note.calibrated-merged':
    'Në kalibrimin e {study}, klasat e gjinisë dhe moshës me tepër pak të regjistruar u bashkuan në {count, plural, one {# vend} other {# vende}} ({names}): të regjistruarit e një klase fqinje i përfaqësojnë të dyja.',
  'note.calibrated-unplaced':
    'Të regjistruarit, gjinia ose mosha e të cilëve nuk dihet, nuk janë në asnjë shifër të kalibruar të {study}: {count}.',
  'note.volume-withheld':
    '{study}: {count, plural, one {# korridor ka} other {# korridore kanë}} çmim dhe një vëllim që është i fshehur ({corridors}): {count, plural, one {nuk është} other {nuk janë}} në asnjë mesatare të peshuar dhe në asnjë shumë të kursimeve.',
  'note.volume-without-price':
    '{study}: {count, plural, one {# korridor ka} other {# korridore kanë}} vëllim dhe asnjë çmim të vrojtuar në tremujorin më të ri ({corridors}): {count, plural, one {nuk është} other {nuk janë}} në asnjë mesatare të peshuar dhe në asnjë shumë të kursimeve.',
  'note.change-in-common':
    '{count, plural, one {# ndryshim i çmimit mesatar të një grupi korridoresh është llogaritur} other {# ndryshime të çmimeve mesatare të grupeve të korridoreve janë llogaritur}} vetëm nga korridoret që kanë çmim në të dy tremujorët, sepse tremujorët nuk kanë të njëjtat korridore ({quarters}): {count, plural, one {nuk është} other {nuk janë}} diferenca e dy mesatareve të publikuara.',
  'note.change-untold':
    '{count, plural, one {# ndryshim i çmimit mesatar të një grupi korridoresh nuk tregohet} other {# ndryshime të çmimeve mesatare të grupeve të korridoreve nuk tregohen}}, sepse asnjë korridor i grupit nuk ka çmim në të dy tremujorët ({quarters}).',
  'note.periods-in-brief':
    'Nga {count, plural, one {# tremujor} other {# tremujorë}} para {full} më të rinjve, çdo korridor ka vetëm mesataren, SmaRT dhe ndryshimin. Llojet e ofruesve, monedhat e pagesës, shpërndarja dhe shërbimet e veçanta të korridoreve tregohen për {full} më të rinjtë; një raund me më pak tremujorë i tregon për secilin.',
  'note.prices-apart':
    'Çmimet e {count, plural, one {# tremujori} other {# tremujorëve}} ({first} deri në {last}) janë vetëm në corridor-costs.csv dhe {file}: corridor-costs.json, fletorja e tabelave, raporti dhe faqet tregojnë ato të tremujorëve më të vonë.',
  'note.firms-unlisted':
    '{count, plural, one {# emër i një operatori të transferimit të parave nuk është} other {# emra operatorësh të transferimit të parave nuk janë}} në asnjë listë firmash ({names}). Secili merret si firmë më vete në indeksin ndërkombëtar MTO.',
  'note.quotes-refused':
    '{count, plural, one {# çmim i vrojtuar nuk është} other {# çmime të vrojtuara nuk janë}} në asnjë mesatare, sepse marzhi i kursit do të ishte jashtë {lowest}% deri në {highest}% të shumës ({corridors}).',
  'note.quotes-within':
    '{count, plural, one {# çmim i vrojtuar nuk është} other {# çmime të vrojtuara nuk janë}} në asnjë mesatare, sepse korridori mbaron në vendin ku fillon ({corridors}).',
  'note.transfers-within':
    'Transferta të fundit ({study}) nga një vend në po atë vend: {count}. Nuk janë në asnjë kosto të treguar nga të intervistuarit.',
  'note.transfers-without-rate':
    'Transferta të fundit ({study}) kostoja e të cilave nuk u llogarit dot, sepse mungon kursi i këmbimit për muajin e tyre ({rates}): {count} nga {told}. Nuk janë në asnjë kosto të treguar nga të intervistuarit.',
  'note.transfers-refused':
    '{count, plural, one {# transfertë e fundit nuk është} other {# transferta të fundit nuk janë}} në asnjë kosto të treguar nga të intervistuarit, sepse marzhi i kursit do të ishte jashtë {lowest}% deri në {highest}% të shumës ({corridors}).',
  /** Exchange rates that are mostly a slip. */
  'rate.leaps': '{currency} {month} është {rate} për dollar amerikan, përkrah {others}: {how}',
  'rate.of-month': '{rate} në {month}',
  'rate.unusual':
    '{currency} {month} është {rate} për dollar amerikan, ndërsa e zakonshme ishte {usual} në {when}: {how}',
  'rate.unusual-months':
    '{currency} {month} është {rate} për dollar amerikan, dhe po ashtu në {others, plural, one {# muaj tjetër} other {# muaj të tjerë}}, ndërsa e zakonshme ishte {usual} në {when}: {how}',
  'rate.upside-down': 'duket i përmbysur: 1/{rate} është {inverse}',
  'rate.tenfold-too-large':
    'presja dhjetore është e zhvendosur ose monedha u ridenominua: është {times} herë tepër i madh',
  'rate.tenfold-too-small':
    'presja dhjetore është e zhvendosur ose monedha u ridenominua: është {times} herë tepër i vogël',
  'rate.leap-too-large': 'është {times} herë tepër i madh',
  'rate.leap-too-small': 'është {times} herë tepër i vogël',
  'rate.throughout-too-large':
    'është rreth {times} herë tepër i madh: presja dhjetore është e zhvendosur, është i një monedhe tjetër ose monedha u ridenominua',
  'rate.throughout-too-small':
    'është rreth {times} herë tepër i vogël: presja dhjetore është e zhvendosur, është i një monedhe tjetër ose monedha u ridenominua',
  'note.rate-doubt': '{doubt}.',
  'note.rows-withheld': '{withheld} nga {rows} rreshtat e {table} janë të fshehur ({reasons}).',
  'note.rows-withheld-whole':
    '{table}: fshihen edhe shifrat e të gjithëve bashkë ({indicators}), sepse pranë shifrave të tjera që tregohen do të zbulonin përgjigjet e tepër pak njerëzve.',
  'note.not-renewed':
    '{study}: disa shifra mbeten siç ishin para se të ndryshonte përshkrimi i raundit (kurset e këmbimit, parametrat ose kodi): ndryshimi prek më pak se {count} intervista në to dhe diferenca do të zbulonte çfarë u përgjigjën ata pak veta. Ato ndryshojnë kur në to të kenë ndryshuar {count} intervista.',
  'note.rows-stay-away':
    '{study} ka rreshta që ky publikim i lë jashtë, sepse më parë nuk kishte askënd në to dhe në secilin ka më pak intervista sesa mund të tregohen: vetë rreshti do të tregonte se ku bëjnë pjesë. Intervista në to: {interviews}. Një rresht shfaqet kur të ketë mjaft intervista; totalet i numërojnë si të tjerat.',

  'note.step-not-done':
    'Hapi i peshimit “{step}” nuk mund të bëhej siç e kërkon raundi ({why}); peshat janë ato para tij.',
  'note.step-usual-classes':
    'Hapi i peshimit “{step}” nuk mund të bëhej siç e kërkon raundi ({why}); përdoren klasat e zakonshme.',
  'note.nobody-interviewed': 'nuk u intervistua askush',
  'note.not-asked': '{variable} nuk është ndër pyetjet e studimit',
  'note.no-categories': '{variable} nuk ka kategori',
  'note.no-categories-calibrate': '{variable} nuk ka kategori',
  'note.is-text': '{variable} është tekst; totalet janë për kategori ose numra',
  'note.class-unknown': '{variable} nuk dihet për {missing} nga {contacts} kontakte',
  'note.not-answered': '{missing} nga {interviews} intervista nuk kanë përgjigje për {variable}',
  'note.weight-classes': '{count, plural, one {# klasë} other {# klasa}} sipas {variables}',
  'note.others-stand-in': 'vendet e tjera të një shtrese përfaqësojnë ato pa intervista',
  'note.weights-times': 'peshat të shumëzuara me {factor}',
  'note.below-zero': 'disa pesha ranë nën zero',
  'note.joined-few': '{name} me {into}: tepër pak të intervistuar',
  'note.joined-factor': '{name} me {into}: faktori ishte tepër i madh',
  'note.imported': 'intervistat e importuara i ruajnë peshat me të cilat erdhën',
  'note.people': 'peshat e kalimeve, të pjesëtuara me sa herë kalon çdo udhëtar',
  'note.no-sample': 'nuk u bë zgjedhje: çdo përgjigje përfaqëson veten',
  'note.at-least': 'së paku {limit} herë mediana',
  'note.at-most': 'e shumta {limit} herë mediana',
  'note.some-trimmed': 'disa pesha u shkurtuan',
  'note.none-trimmed': 'nuk u desh të shkurtohej asnjë peshë',
  'note.replicates': '{count, plural, one {# replikë} other {# replika}} ({type})',
  'note.to-margins': 'në totalet e {variables} ({source})',
  'note.to-model': 'në totalet e {model} ({source}), distanca {distance}',
} satisfies Readonly<Record<keyof typeof english, string>>;
