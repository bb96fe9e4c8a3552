/** How figures are read: parts of a table, terms, methods and grades explained where they stand, in Albanian. */
import type { reading as english } from '../en/reading.ts';

export const reading = {
  'part.indicator': 'Treguesi',
  'part.sideBySide': 'Krah për krah',
  'part.more': 'Edhe {count}',
  'part.statistic': 'Shifra',
  'part.by': 'Ndarja sipas',
  'part.amount': 'Shuma',
  'statistic.total': 'Gjithsej',
  'statistic.winsorised-total': 'Gjithsej, shumat më të mëdha të shkurtuara',
  'statistic.mean': 'Mesatarja',
  'statistic.count': 'Numri',
  'statistic.share': 'Pjesa',
  'statistic.ratio': 'Raporti',
  'statistic.quantile': 'Kuantilet',
  'statistic.median': 'Mediana',
  'statistic.gini': 'Koeficienti Gini',
  'statistic.lorenz': 'Lakorja e Lorencit',
  'statistic.top-share': 'Pjesa e më të lartëve',
  'statistic.headcount': 'Shkalla e varfërisë',
  'statistic.poverty-gap': 'Hendeku i varfërisë',
  'statistic.poverty-severity': 'Ashpërsia (hendeku në katror)',
  'statistic.poverty-line': 'Kufiri i varfërisë',
  'statistic.difference': 'Diferenca',
  'statistic.index': 'Indeksi',
  'statistic.smart': 'Tre më të lirat',
  'column.at': 'Pjesa nën',
  'column.unit': 'Njësia',
  'column.group': 'Grupi',
  'period.quarter': 'T{quarter} {year}',
  'told.same': 'Në çdo rresht',
  'told.none': 'asnjë',
  'headline.title': 'Shkurt',
  'headline.limits': 'mes {low} dhe {high}',
  'headline.ofAll': '{share} e të gjithave',
  'headline.costs': 'Kostoja e dërgimit të 200 USD, në të gjitha korridoret',
  'headline.simple': 'mesatare e thjeshtë e të gjitha shërbimeve, korridore: {corridors}; korridoret nga {range}',
  'headline.weighted': 'mesatare e peshuar me vëllimin, korridore: {count}',
  'headline.earlier': 'Tremujorë më të hershëm në tabelë: {count}.',
  'headline.gone': 'Korridore me çmime vetëm në ta: {count}.',
  'headline.simpleOne': 'mesatare e thjeshtë e të gjitha shërbimeve të korridorit të vetëm: {corridor}',
  'headline.aboveOne': 'korridori i vetëm është mbi {target}%',
  'headline.notAboveOne': 'korridori i vetëm nuk është mbi {target}%',
  'headline.above': '{count} nga {corridors} korridore mbi {target}%',
  'headline.source': '{of}, {count, plural, one {# përgjigje} other {# përgjigje}}',
  'headline.answers': '{count, plural, one {# përgjigje} other {# përgjigje}}',
  'headline.both': '{surveys}, që nuk bien ndesh',
  'headline.screened':
    '{what}: e para qëndron shuma ku pjesa e përbashkët e të dyja anketave merret vetëm nga njëra („{first}”): një gabim në tjetrën („{second}”) prek vetëm ata që e para nuk i përfshin.',
  'headline.weighed': 'Nëse pjesa e përbashkët peshohet sipas saktësisë së të dyjave: {figure}.',
  'headline.or': ' ose ',
  'headline.years': 'anketa e vitit {surveyed} ndaj PBB-së së vitit {year}',
  'benchmarks.years': 'Shifrat nga jashtë janë të viteve kalendarike që shënohen pranë tyre.',
  'headline.months': 'shuma të {from} – {last}, PBB e vitit {year}',
  'headline.unfinished': 'Të dhëna paraprake: periudha e referencës mbaron vetëm më {end}.',
  'headline.outside': '{study}: gjysma e përgjigjeve ose më shumë janë jashtë periudhës së referencës.',
  'headline.rest': 'Të dhëna së bashku: pas njërës prej tyre qëndrojnë më pak përgjigje sesa mbrohen.',
  'headline.imputed': '{study}: {count, plural, one {# përgjigje u imputua} other {# përgjigje u imputuan}}{shares}.',
  'headline.imputedShare': '{share} e {what}',
  'release.warningCount':
    '{count, plural, one {# gjë për t’u ditur} other {# gjëra për t’u ditur}} para se t’i përdorni këto shifra',
  'release.harmless':
    '{count, plural, one {Edhe #, që nuk ndryshon asnjë shifër} other {Edhe #, që nuk ndryshojnë asnjë shifër}}',
  'provenance.title': 'Manifesti, kodet hash dhe versioni i kodit',
  'provenance.lead':
    'Manifesti ka gjithçka që duhet për ta llogaritur këtë publikim përsëri, deri në bajtin e fundit. Një skedar është ai i publikuari nëse SHA-256 e tij është ajo e kësaj faqeje.',
  'provenance.answers': 'SHA-256 e përgjigjeve',
  'plot.title': '{what}, sipas: {by}',
  'plot.lorenz': '{what}: kush sa ka prej tyre',
  'plot.costs': 'Sa kushton dërgimi i 200 USD, sipas korridorit',
  'plot.lorenzAlong': '% e njësive, nga më e vogla',
  'plot.lorenzUp': '% e shumës',
  'plot.withheld': 'e fshehur: {reason}',
  'plot.withheldFew': 'do të tregonte për tepër pak persona',
  'plot.read': 'Si lexohet',
  'plot.readBars':
    'Shtylla është vlerësimi, vija e hollë mbi të kufijtë e besimit: shtyllat me vija që mbivendosen mund të jenë edhe të barabarta. Shtyllat e zbehta duhen përdorur me kujdes.',
  'plot.readDots':
    'Pika është vlerësimi, vija e hollë përmes saj kufijtë e besimit: pikat me vija që mbivendosen mund të jenë edhe të barabarta. Pikat e zbehta duhen përdorur me kujdes.',
  'plot.readCosts':
    'Shtylla është mesatarja e shërbimeve që e thonë çmimin e plotë. Vijat me ndërprerje janë synimet e Objektivave të Zhvillimit të Qëndrueshëm: 3% mesatarisht për botën, 5% për çdo korridor.',
  'costs.targets':
    'Synimet e Objektivave të Zhvillimit të Qëndrueshëm (10.c): jo më shumë se 3% mesatarisht për botën, jo më shumë se 5% në çdo korridor.',
  'costs.groups':
    'Grupet e korridoreve janë ato të Bankës Botërore: të gjithë ata me çmime të vrojtuara këtu, rajonet që marrin, dhe ajo që dërgohet nga G8 (Franca, Gjermania, Italia, Japonia, Kanadaja, Mbretëria e Bashkuar, Rusia, Shtetet e Bashkuara) ose nga vendet e G20.',
  'plot.readCurve':
    'Njësitë qëndrojnë me radhë: së pari ato që kanë më pak. Lakorja tregon çfarë pjese e shumës kanë bashkë 10 %, 20 % … e para prej tyre. Mbi vijën me ndërprerje të gjitha do të kishin njësoj; sa më poshtë saj të varet lakorja, aq më pabarabartë është ndarë shuma. Vijat e holla janë kufijtë e besimit.',
  'plot.map': 'Në hartë',
  'plot.mapLead':
    'Vijat janë aq të gjera sa janë të mëdha shifrat e tyre, në {unit}; të zbehtat duhen përdorur me kujdes, ato me ndërprerje janë të fshehura.',
  'plot.mapRest': 'Pa emër në hartë:',
  'plot.mapLacks': 'Jo në hartë, sepse një vend është tepër i vogël për të: {corridors}.',
  'map.title': 'Harta e rajoneve',
  'map.lead':
    'Sa më e fortë ngjyra e një rajoni, aq më e madhe shifra e tij (në {unit}). Më poshtë thuhet ç’do të thotë çdo nuancë.',
  'map.one': '{value}: {count, plural, one {# rajon} other {# rajone}}',
  'map.class': '{low} deri në {high}: {count, plural, one {# rajon} other {# rajone}}',
  'map.caution': 'me pika, me kujdes: {count, plural, one {# rajon} other {# rajone}}',
  'map.withheld': 'me viza, të fshehura: {count, plural, one {# rajon} other {# rajone}}',
  'map.none': 'të bardha, pa shifër: {count, plural, one {# rajon} other {# rajone}}',
  'map.lacks': 'Jo në hartë, sepse raundi nuk e ka formën: {regions}.',
  'map.others': 'Harta: {count, plural, one {# shifër} other {# shifra}}',
  'plot.left': 'Tabela ka edhe {count, plural, one {# shifër tjetër} other {# shifra të tjera}}.',
  'plot.shown': 'Shifrat e paraqitura',
  'plot.whole': 'Tabela e plotë',
  'plot.asSvg': 'Figurë (SVG)',
  'plot.asPng': 'Figurë (PNG)',
  'plot.asCsv': 'Shifra (CSV)',
  'plot.open': 'Hap këtë grafik',
  'plot.source': '{round}. {of}.',
  'dashboard.noPlot': 'Ky publikim nuk ka grafik të tillë.',
  'reading.terms': 'Çfarë kuptimi kanë kolonat dhe shkallët e cilësisë',
  'reading.about': 'Metoda, baza dhe pyetjet e bëra',
  'reading.method': 'Metoda',
  'reading.base': 'Baza',
  'base.answered': '{what}: nga {units} me përgjigje.',
  'base.some':
    '{what}: mesatarja dhe mediana janë vetëm të atyre {units} që kanë një shumë të tillë dhe e thanë të tërën; totali është i të gjithëve.',
  'base.number': '{what}: nga {units} me përgjigje, përfshirë zeron.',
  'base.both': '{what}: nga {units} për të cilat dihen të dyja vlerat, përfshirë ato me të parën zero.',
  'base.whole': '{what}: pjesë të gjithë shumës, jo të numrit të {units}.',
  'base.spread': '{what}: vetëm {units} që kanë një shumë të tillë.',
  'base.heads': '{what}: nga të gjithë {units} shumat e të cilëve dihen.',
  'base.n': 'n tregon sa janë përgjigjur: {units}.',
  'base.nAndBase': 'n tregon sa janë përgjigjur: {units}. Baza tregon për sa njësi flasin shifrat: {base}.',
  'base.perMigrant':
    'Për emigrant: paratë e të gjithë dërguesve, kudo dhe sado gjatë që jetojnë, pjesëtuar me të gjithë njerëzit jashtë vendit që numërojnë statistikat zyrtare, dërgojnë apo jo. Nuk është sa dërgon një njeri: atë e tregon mesatarja në tabelat e remitancave.',
  'base.without':
    'Pa paratë: ato zbriten nga të ardhurat dhe gjithçka tjetër lihet siç është – kush jeton në shtëpi e kush jashtë, sa fitohet këtu, çmimet, kufiri i varfërisë. Kjo është aritmetikë, jo çfarë do të kishte ndodhur po të mos kishte ikur apo dërguar askush.',
  'base.line':
    'Kufiri i varfërisë është {share} e mesores së të gjithë njerëzve, me paratë e marra; i varfër është kush ndodhet në të ose nën të.',
  'base.where': 'Vetëm kur pyetjes “{question}” iu përgjigj “{answer}”.',
  'base.condition': 'Vetëm ata që plotësojnë një kusht të studimit.',
  'reading.n':
    'Nga {least, plural, one {# përgjigje} other {# përgjigje}} deri në {most, plural, one {# përgjigje} other {# përgjigje}} në çdo shifër, pa peshim.',
  'reading.nOne': '{count, plural, one {# përgjigje} other {# përgjigje}} në çdo shifër, pa peshim.',
  'reading.nServices':
    'Nga {least, plural, one {# shërbim} other {# shërbime}} deri në {most, plural, one {# shërbim} other {# shërbime}} në çdo shifër.',
  'reading.nServicesOne': '{count, plural, one {# shërbim} other {# shërbime}} në çdo shifër.',
  'reading.nWithheld': 'Sa përgjigje qëndrojnë pas këtyre shifrave është e mbrojtur.',
  'reading.questions': 'Pyetjet e bëra',
  'reading.askedIn': '{study}: {question}',
  'term.limits':
    'Me nivel besimi {level}, shifra e vërtetë është mes këtyre të dyjave. Ato marrin parasysh vetëm rastësinë, jo përgjigjet e gabuara ose njerëzit që nuk u arritën.',
  'term.se': 'Sa larg nga e vërteta është mesatarisht një shifër si kjo, vetëm për shkak të rastësisë.',
  'term.cv':
    'Koeficienti i variacionit: gabimi standard si pjesë e vlerësimit. Deri në {publish} shifra publikohet, deri në {caution} me kujdes, mbi këtë fshihet.',
  'term.n': 'Përgjigjet nga të cilat përbëhet shifra, pa peshim; te çmimet, shërbimet e mesatares.',
  'term.base': 'Përgjigjet për të cilat flet shifra, pa peshim: edhe ato të kujt nuk ka asgjë nga ajo që numërohet.',
  'term.unknown_share':
    'Pjesa e peshuar e atyre që përfshihen këtu dhe përgjigjja e të cilëve nuk dihet. Ajo që nuk dihet nuk numërohet kurrë si zero.',
  'term.fee': 'Çfarë kërkon shërbimi, në përqindje të shumës së dërguar.',
  'term.margin':
    'Sa më i keq është kursi i këmbimit i shërbimit se kursi ndërbankar, në përqindje të shumës së dërguar.',
  'term.cost': 'Komisioni dhe marzhi i kursit së bashku, në përqindje të shumës së dërguar.',
  'term.services': 'Shërbimet për të cilat u mblodh çmimi, para se të lihej jashtë ndonjëri.',
  'term.opaque': 'Të lëna jashtë sepse shërbimi nuk e thotë çmimin e plotë.',
  'term.feeUnknown': 'Të lëna jashtë sepse komisionin nuk e di askush.',
  'term.rateUnknown':
    'Të lëna jashtë sepse kursin e këmbimit nuk e di askush. Nuk merret sikur të ishte kursi ndërbankar.',
  'term.refused':
    'Të lëna jashtë sepse kursi i këmbimit nuk mund të jetë i vërtetë. Tabela e çmimeve të refuzuara i rendit të gjitha.',
  'grade.given':
    'Një shifër nga jashtë, e llogaritur vetëm nga të tilla, ose numri i njerëzve që janë regjistruar vetë: këtu nuk dihet sa e saktë është.',
  'grade.publish': 'Mjaft e saktë për t’u përdorur ashtu siç është.',
  'grade.caution': 'Mjaft e pasigurt: thoni kufijtë e besimit sa herë që e përdorni.',
  'grade.incomplete':
    'Nuk dihet më shumë sesa e lejon ky raund: shumat dhe numrat janë tepër të vegjël afërsisht për aq.',
  'grade.suppress':
    'Nuk shfaqet, sepse është tepër e pasigurt ose mund të zbulojë persona të veçantë: pas saj qëndrojnë tepër pak përgjigje, ose ndryshon nga një shifër tjetër me tepër pak persona, dhe zbritja do të tregonte çfarë u përgjigjën ata.',
  'why.cv':
    'Koeficienti i variacionit, {cv}, është mbi {limit}. Përdoreni bashkë me kufijtë e besimit dhe mos e renditni kundrejt shifrave të afërta.',
  'why.df':
    'Vjen nga pak vende: {df, plural, one {# shkallë lirie} other {# shkallë lirie}}, më pak se {limit}. Kufijtë e besimit janë të përafërt.',
  'why.caution': 'Është më pak e sigurt se të tjerat. Përdoreni bashkë me kufijtë e besimit.',
  'why.change':
    'Një nga dy shifrat që krahasohen duhet përdorur me kujdes, ose gabimi standard i ndryshimit është i madh pranë tyre. Përdoreni bashkë me kufijtë e besimit.',
  'why.noChange': 'Një nga dy shifrat që krahasohen është e fshehur, prandaj fshihet edhe ndryshimi.',
  'why.incomplete':
    'Për {unknown} përgjigjja nuk dihet, më shumë se {limit}. Shifra është tepër e vogël afërsisht për aq; mesatarja jo.',
  'why.few-units':
    'Pas saj, ose pas ndryshimit të saj nga një shifër tjetër, qëndrojnë më pak se {count} përgjigje; mund të zbulohej një e vetme.',
  'why.imprecise': 'Koeficienti i variacionit është mbi {limit}: mund të ishte çfarëdo.',
  'why.few-df': 'Vjen nga aq pak vende sa pasiguria e saj nuk mund të thuhet.',
  'why.no-variance': 'Pasiguria e saj nuk mund të llogaritet: për të u zgjodhën tepër pak vende.',
  'why.undefined': 'Nuk ka nga çfarë të llogaritet: asnjë shumë ose tepër pak shërbime që plotësojnë kushtet.',
  'why.mostly-unknown':
    'Për më shumë se gjysmën e asaj që i përket nuk dihet përgjigjja ose kursi i këmbimit, dhe pjesa tjetër mund të jetë krejt ndryshe.',
  'why.linked': 'Bashkë me shifrat pranë saj do të zbulonte një që është e fshehur, prandaj fshihet edhe kjo.',
  'about.design-based':
    'Vlerësim i peshuar nga një mostër probabilitare. Gabimi standard është i linearizuar mbi njësitë parësore brenda shtresave, kufijtë janë sipas t të Studentit.',
  'about.design-based-replicates':
    'Vlerësim i peshuar nga një mostër probabilitare. Gabimi standard vjen nga pesha replikë, kufijtë janë sipas t të Studentit.',
  'about.dual-frame':
    'Vlerësim i peshuar nga dy mostra probabilitare të pavarura, ku mund të bien të njëjtët njerëz. Gabimi standard përfshin të dyja mostrat, kufijtë janë sipas t të Studentit.',
  'about.design-based-imputed':
    'Vlerësim i peshuar nga një mostër probabilitare, ku përgjigjet që mungojnë janë imputuar disa herë. Gabimi standard është sipas rregullit të Rubinit, kufijtë janë sipas t të Studentit.',
  'about.design-based-imputed-replicates':
    'Vlerësim i peshuar nga një mostër probabilitare, ku përgjigjet që mungojnë janë imputuar. Gabimi standard vjen nga pesha replikë, me një imputim të ri në çdo replikë; kufijtë janë sipas t të Studentit.',
  'about.given': 'Një shifër nga jashtë, siç e jep burimi, ose raporti i dy shifrave të tilla.',
  'about.benchmarked':
    'Vlerësimi nga një mostër probabilitare kundrejt një shifre nga jashtë. Kufijtë përfshijnë vetëm gabimin e vlerësimit.',
  'about.ratha-shaw':
    'Bilanci i pagesave i shpërndarë sipas vendeve ku jetojnë migrantët, sipas numrit dhe të ardhurave për frymë (Ratha dhe Shaw, 2007). Nuk është vlerësim i një ankete.',
  'about.registry-count':
    'Numri i njerëzve që u regjistruan vetë dhe dhanë pëlqimin për statistika. Ata e zgjodhën vetë: ky nuk është vlerësim i asnjë popullate. I rrumbullakuar në pesëshe, në mënyrë që pjesët e botuara njëkohësisht të japin tërësinë.',
  'about.rpw-mean': 'Mesatare e thjeshtë e shërbimeve që e thonë çmimin e plotë.',
  'about.rpw-smart':
    'Mesatarja e tri shërbimeve më të lira që e thonë çmimin e plotë, mbërrijnë brenda pesë ditëve dhe shtrihen përtej kryeqytetit.',
  'about.rpw-smart-mean': 'Mesatare e thjeshtë e vlerave SmaRT të korridoreve.',
  'about.rpw-smart-service': 'Një nga shërbimet nga të cilat përbëhet vlera SmaRT e korridorit.',
  'about.rpw-cheapest': 'Një nga tri shërbimet më të lira të korridorit që e thonë çmimin e plotë.',
  'about.rpw-spread': 'Kuantil i kostos së përgjithshme mbi shërbimet që e thonë çmimin e plotë.',
  'about.rpw-mto-index':
    'Mesatare e thjeshtë e shërbimeve të operatorëve të transferimit të parave që shihen në 85% të korridoreve të tremujorit ose më shumë.',
  'about.rpw-above': 'Pjesa e korridoreve me një shifër të tillë ku ajo është mbi 5%.',
  'change.title': 'Ndryshimi që nga “{round}”',
  'change.what': 'Çfarë',
  'change.before': 'Më parë',
  'change.after': 'Tani',
  'change.difference': 'Diferenca',
  'change.ratio': 'Raporti',
  'change.points':
    'pp: pikë përqindjeje, diferenca mes dy përqindjeve. Një ndryshim ka cilësinë më të dobët të dy shifrave që krahasohen. Një diferencë kufijtë e së cilës përfshijnë 0-n mund të mos ekzistojë fare.',
  'change.graded':
    '“{caution}” qëndron edhe pranë një diference gabimi standard i së cilës është më shumë se {limit} e shifrës më të madhe nga të dyja, dhe pranë një raporti gabimi standard i të cilit është më shumë se {limit} e vetë atij. {limit} është koeficienti i variacionit (gabimi standard pjesëtuar me vlerësimin) deri në të cilin një shifër vlerësohet “{publish}”.',
  'change.all': 'Të gjitha ndryshimet',
  'change.shared': 'Vende në të dy raundet',
  'change.sharedNote':
    'Vende në të dy raundet: sa nga vendet e zgjedhura (njësitë parësore të zgjedhjes) u intervistuan të dyja herët. Nëse shifrat aty mbeten të ngjashme, ndryshimi është më i sigurt; nëse secili ndryshon në mënyrën e vet, jo.',
  'about.change':
    'Shifra e publikuar e këtij raundi minus atë të raundit të mëparshëm, ose e pjesëtuar me të. Kufijtë e marrin parasysh sa kanë të përbashkët të dy raundet: vendet ku u intervistua në të dy zakonisht e bëjnë ndryshimin më të sigurt.',
  'about.change-as-independent':
    'Shifra e publikuar e këtij raundi minus atë të raundit të mëparshëm, ose e pjesëtuar me të. Nuk dihet si luhaten bashkë të dyja, ndaj kufijtë i marrin raundet si të pavarura: ku ato kanë vende të përbashkëta, kufijtë janë kryesisht tepër të gjerë.',
  'about.rpw-change':
    'Diferenca në pikë përqindjeje nga mesatarja e tremujorit të mëparshëm që përmendet; për një grup korridoresh, vetëm nga ato që kanë çmim në të dy tremujorët.',
  'about.by-volume':
    'Kostot e korridoreve të peshuara me vëllimet që publikon ky publikim, ose pjesa e gjithë asaj që u mor që ka kosto të tillë. Kufijtë përmbajnë gabimet e vëllimeve; kostot e vrojtuara merren si të sigurta.',
  'about.savings':
    'Vëllimi që publikon ky publikim herë sa kostoja kalon synimin; asgjë ku është nën të. Mallrat dhe paratë e sjella dorazi janë në vëllim, edhe pse për to nuk paguhet komision. Një korridor me vëllim të fshehur nuk është në asnjë shumë.',
  'about.experienced-ratio':
    'Çfarë paguan të intervistuarit për transfertën e fundit kundrejt asaj që dërguan, të dyja të peshuara. Kufijtë bazohen në planin e mostrës.',
  'about.experienced-median':
    'Sa i kushtoi transferta e fundit, në përqindje të shumës, të intervistuarit median: gjysma paguan më pak. E peshuar, çdo transfertë një herë, sado e madhe të jetë. Kufijtë bazohen në planin e mostrës.',
} satisfies Readonly<Record<keyof typeof english, string>>;
