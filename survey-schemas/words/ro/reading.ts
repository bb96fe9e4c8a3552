/** How figures are read: parts of a table, terms, methods and grades explained where they stand, in Romanian. */
import type { reading as english } from '../en/reading.ts';

export const reading = {
  'part.indicator': 'Indicator',
  'part.sideBySide': 'Alăturat',
  'part.more': 'Încă {count}',
  'part.statistic': 'Mărime',
  'part.by': 'Grupare',
  'part.amount': 'Suma transferului',
  'statistic.total': 'Total',
  'statistic.winsorised-total': 'Total, cu cele mai mari sume reduse',
  'statistic.mean': 'Medie',
  'statistic.count': 'Număr',
  'statistic.share': 'Cotă',
  'statistic.ratio': 'Raport',
  'statistic.quantile': 'Cuantile',
  'statistic.median': 'Mediană',
  'statistic.gini': 'Coeficientul Gini',
  'statistic.lorenz': 'Curba Lorenz',
  'statistic.top-share': 'Cota celor de sus',
  'statistic.headcount': 'Rata sărăciei',
  'statistic.poverty-gap': 'Profunzimea sărăciei',
  'statistic.poverty-severity': 'Severitatea sărăciei (pătratul decalajului)',
  'statistic.poverty-line': 'Pragul sărăciei',
  'statistic.difference': 'Diferență',
  'statistic.index': 'Indice',
  'statistic.smart': 'Cele mai ieftine trei',
  'column.at': 'Cota celor care au mai puțin',
  'column.unit': 'Unitate',
  'column.group': 'Grup',
  'period.quarter': 'trimestrul {quarter} {year}',
  'told.same': 'În fiecare rând',
  'told.none': 'nu există',
  'headline.title': 'Pe scurt',
  'headline.limits': 'între {low} și {high}',
  'headline.ofAll': '{share} din toată suma',
  'headline.costs': 'Costul trimiterii a 200 USD, pe coridoare',
  'headline.simple': 'media simplă a tuturor serviciilor, coridoare: {corridors}; pe coridoare: {range}',
  'headline.weighted': 'media ponderată după volum, coridoare: {count}',
  'headline.earlier': 'Trimestre anterioare în tabel: {count}.',
  'headline.gone': 'Coridoare cu prețuri doar în acestea: {count}.',
  'headline.simpleOne': 'media simplă a tuturor serviciilor singurului coridor: {corridor}',
  'headline.aboveOne': 'singurul coridor este peste {target} %',
  'headline.notAboveOne': 'singurul coridor nu este peste {target} %',
  'headline.above': 'coridoare peste {target} %: {count} din {corridors}',
  'headline.source': '{of}, {count, plural, one {# răspuns} few {# răspunsuri} other {# de răspunsuri}}',
  'headline.answers': '{count, plural, one {# răspuns} few {# răspunsuri} other {# de răspunsuri}}',
  'headline.both': '{surveys}, care nu se contrazic',
  'headline.screened':
    '{what}: prima este suma în care partea comună a ambelor cercetări este luată numai din una („{first}”): o greșeală în cealaltă („{second}”) îi atinge doar pe cei pe care prima nu îi cuprinde.',
  'headline.weighed': 'Dacă partea comună se ponderează după precizia ambelor: {figure}.',
  'headline.or': ' sau ',
  'headline.years': 'cercetarea din {surveyed} față de PIB-ul din {year}',
  'benchmarks.years': 'Cifrele din afară sunt ale anilor calendaristici indicați alături de ele.',
  'headline.months': 'sume din {from} – {last}, PIB din {year}',
  'headline.unfinished': 'Date provizorii: perioada de referință se încheie abia la {end}.',
  'headline.outside': '{study}: jumătate dintre răspunsuri sau mai mult sunt în afara perioadei de referință.',
  'headline.rest': 'Date împreună: în spatele uneia dintre ele sunt prea puține răspunsuri.',
  'headline.imputed':
    '{study}: {count, plural, one {a fost imputat # răspuns} few {au fost imputate # răspunsuri} other {au fost imputate # de răspunsuri}}{shares}.',
  'headline.imputedShare': '{share} din {what}',
  'release.warningCount':
    '{count, plural, one {# lucru} few {# lucruri} other {# de lucruri}} de știut înainte de a folosi acești indicatori',
  'release.harmless':
    '{count, plural, one {Încă #, care nu schimbă niciun indicator} few {Încă #, care nu schimbă niciun indicator} other {Încă #, care nu schimbă niciun indicator}}',
  'change.title': 'Schimbări față de runda „{round}”',
  'change.what': 'Ce',
  'change.before': 'Înainte',
  'change.after': 'Acum',
  'change.difference': 'Diferență',
  'change.ratio': 'Raport',
  'change.points':
    'p.p.: puncte procentuale, diferența dintre două procente. Schimbarea are calitatea cea mai slabă dintre cei doi indicatori comparați. O diferență ale cărei limite cuprind 0 poate să nu existe.',
  'change.graded':
    '„{caution}” apare și lângă o diferență a cărei eroare standard depășește {limit} din cel mai mare dintre cei doi indicatori și lângă un raport a cărui eroare standard depășește {limit} din el însuși. {limit} este coeficientul de variație (eroarea standard împărțită la estimare) până la care un indicator primește calificativul „{publish}”.',
  'change.all': 'Toate schimbările',
  'change.shared': 'Locuri în ambele runde',
  'change.sharedNote':
    'Locuri în ambele runde: câte dintre locurile selectate (unități primare de eșantionare) au fost intervievate de ambele dăți. Dacă în ele indicatorii rămân apropiați, schimbarea este mai sigură; dacă fiecare se schimbă în felul său, nu.',
  'provenance.title': 'Manifest, sume de control și versiunea programului',
  'provenance.lead':
    'Manifestul conține tot ce trebuie ca să se calculeze din nou această ediție, până la octet. Un fișier este cel publicat dacă SHA-256 al lui este cel de pe această pagină.',
  'provenance.answers': 'SHA-256 al răspunsurilor',
  'plot.title': '{what}; grupare: {by}',
  'plot.lorenz': '{what}: cui îi revine ce parte',
  'plot.costs': 'Costul trimiterii a 200 USD, pe coridoare',
  'plot.lorenzAlong': '% unități, de la cele mai mici',
  'plot.lorenzUp': '% sumă',
  'plot.withheld': 'ascuns: {reason}',
  'plot.withheldFew': 'ar vorbi despre prea puține persoane',
  'plot.read': 'Cum se citește',
  'plot.readBars':
    'Bara este estimarea, linia subțire de pe ea – limitele de încredere: barele ale căror linii se suprapun pot fi egale. Barele palide se folosesc cu prudență.',
  'plot.readDots':
    'Punctul este estimarea, linia subțire prin el – limitele de încredere: punctele ale căror linii se suprapun pot fi egale. Punctele palide se folosesc cu prudență.',
  'plot.readCosts':
    'Bara este media serviciilor care își spun prețul întreg. Liniile întrerupte sunt țintele Obiectivelor de dezvoltare durabilă: 3 % în medie în lume, 5 % pentru fiecare coridor.',
  'costs.targets':
    'Țintele Obiectivelor de dezvoltare durabilă (10.c): cel mult 3 % în medie în lume, cel mult 5 % în fiecare coridor.',
  'costs.groups':
    'Grupurile de coridoare sunt cele ale Băncii Mondiale: toate cele cu prețuri înregistrate aici, regiunile care primesc, precum și ce se trimite din G8 (Canada, Franța, Germania, Italia, Japonia, Regatul Unit, Rusia, Statele Unite) sau din țările G20.',
  'plot.readCurve':
    'Unitățile stau în ordine: întâi cele care au cel mai puțin. Curba arată ce parte din sumă au împreună primele 10 %, 20 % … dintre ele. Pe linia întreruptă toate ar avea la fel; cu cât curba atârnă mai jos, cu atât suma este împărțită mai inegal. Liniile subțiri sunt limitele de încredere.',
  'plot.map': 'Pe hartă',
  'plot.mapLead':
    'Cu cât indicatorul este mai mare, cu atât linia este mai groasă; unitatea – {unit}. Liniile palide cer prudență, cele întrerupte sunt ascunse.',
  'plot.mapRest': 'Fără nume pe hartă:',
  'plot.mapLacks': 'Nu sunt pe hartă, fiindcă o țară este prea mică pentru ea: {corridors}.',
  'plot.left': 'Tabelul mai are {count, plural, one {# indicator} few {# indicatori} other {# de indicatori}}.',
  'plot.shown': 'Indicatorii din desen',
  'plot.whole': 'Tot tabelul',
  'plot.asSvg': 'Imagine (SVG)',
  'plot.asCsv': 'Indicatori (CSV)',
  'plot.open': 'Deschiderea acestui grafic',
  'plot.source': '{round}. {of}.',
  'dashboard.noPlot': 'Această ediție nu are un astfel de grafic.',
  'reading.terms': 'Ce înseamnă coloanele și calificativele',
  'reading.about': 'Metoda, baza și întrebările puse',
  'reading.method': 'Metoda',
  'reading.base': 'Baza',
  'base.answered': '{what}: dintre acele {units} cu răspuns.',
  'base.some':
    '{what}: media și mediana sunt doar ale acelor {units} care au o astfel de sumă și au spus-o în întregime; totalul este al tuturor.',
  'base.number': '{what}: dintre acele {units} cu răspuns, inclusiv zero.',
  'base.both': '{what}: dintre acele {units} la care se cunosc ambele mărimi, inclusiv cele cu prima egală cu zero.',
  'base.whole': '{what}: părți din suma întreagă, nu din numărul de {units}.',
  'base.spread': '{what}: doar acele {units} care au o astfel de sumă.',
  'base.heads': '{what}: dintre toate acele {units} ale căror sume se cunosc.',
  'base.n': 'n arată câți au răspuns: {units}.',
  'base.nAndBase': 'n arată câți au răspuns: {units}. Baza arată despre câte unități sunt indicatorii: {base}.',
  'base.perMigrant':
    'Pe un migrant: banii tuturor expeditorilor, oriunde și oricât ar locui, împărțiți la toți oamenii de peste hotare pe care îi numără statistica oficială, fie că trimit, fie că nu. Nu este cât trimite o persoană: aceasta o spune media din tabelele remiterilor.',
  'base.without':
    'Fără bani: aceștia se scad din venit, iar restul rămâne cum este – cine locuiește acasă și cine în străinătate, cât se câștigă aici, prețurile, pragul sărăciei. Este aritmetică, nu ce s-ar fi întâmplat dacă nimeni nu ar fi plecat și nu ar fi trimis nimic.',
  'base.line':
    'Pragul sărăciei este {share} din mediana tuturor persoanelor, cu banii primiți; sărac este cine se află la el sau sub el.',
  'base.where': 'Doar unde la întrebarea „{question}” s-a răspuns „{answer}”.',
  'base.condition': 'Doar cei care îndeplinesc o condiție a cercetării.',
  'reading.n':
    'În fiecare indicator de la {least, plural, one {# răspuns} few {# răspunsuri} other {# de răspunsuri}} la {most, plural, one {# răspuns} few {# răspunsuri} other {# de răspunsuri}}, neponderat.',
  'reading.nOne':
    'În fiecare indicator {count, plural, one {# răspuns} few {# răspunsuri} other {# de răspunsuri}}, neponderat.',
  'reading.nServices':
    'În fiecare indicator de la {least, plural, one {# serviciu} few {# servicii} other {# de servicii}} la {most, plural, one {# serviciu} few {# servicii} other {# de servicii}}.',
  'reading.nServicesOne':
    'În fiecare indicator {count, plural, one {# serviciu} few {# servicii} other {# de servicii}}.',
  'reading.nWithheld': 'Nu se dezvăluie câte răspunsuri stau în spatele acestor indicatori.',
  'reading.questions': 'Întrebările puse',
  'reading.askedIn': '{study}: {question}',
  'term.limits':
    'Cu o probabilitate de {level}, valoarea adevărată se află între aceste limite. Ele țin seama doar de întâmplare, nu și de răspunsurile greșite sau de oamenii la care nu s-a ajuns.',
  'term.se': 'Cât se abate în medie un astfel de indicator de la cel adevărat, doar din întâmplare.',
  'term.cv':
    'Coeficientul de variație: eroarea standard ca parte din estimare. Până la {publish} indicatorul se publică, până la {caution} – cu prudență, peste aceasta se ascunde.',
  'term.n': 'Răspunsurile din care se compune indicatorul, neponderat; la prețuri – serviciile din medie.',
  'term.base':
    'Răspunsurile tuturor celor la care se referă indicatorul, neponderat: și ale celor care nu au nimic din ce se numără.',
  'term.unknown_share':
    'Cota ponderată a celor care țin de indicator și al căror răspuns nu se cunoaște. Necunoscutul nu se consideră niciodată zero.',
  'term.fee': 'Cât ia serviciul, în procente din suma trimisă.',
  'term.margin': 'Cu cât este mai rău cursul serviciului decât cel interbancar, în procente din suma trimisă.',
  'term.cost': 'Comisionul și marja cursului împreună, în procente din suma trimisă.',
  'term.services': 'Serviciile al căror preț s-a cules, înainte de excluderi.',
  'term.opaque': 'Excluse fiindcă serviciul nu își spune prețul întreg.',
  'term.feeUnknown': 'Excluse fiindcă nu se cunoaște comisionul.',
  'term.rateUnknown': 'Excluse fiindcă nu se cunoaște cursul. El nu se consideră egal cu cel interbancar.',
  'term.refused': 'Excluse fiindcă un astfel de curs nu poate exista. Toate sunt în tabelul prețurilor respinse.',
  'grade.given':
    'Un indicator din afară, calculat numai din astfel de indicatori sau un număr de oameni care s-au înscris singuri: despre precizia lui nu se știe nimic aici.',
  'grade.publish': 'Destul de precis ca să fie folosit așa cum este.',
  'grade.caution': 'Destul de imprecis: dați întotdeauna și limitele de încredere.',
  'grade.incomplete':
    'Este necunoscut mai mult decât permite această rundă: totalurile și numerele sunt subestimate cu aproximativ această cotă.',
  'grade.suppress':
    'Nu se arată, fiindcă este prea imprecis sau ar putea vorbi despre persoane anume: în spatele lui sunt prea puține răspunsuri sau diferă de alt indicator prin prea puține persoane, iar diferența ar spune ce au răspuns ele.',
  'why.cv':
    'Coeficientul de variație este {cv}, peste {limit}. Dați indicatorul împreună cu limitele de încredere și nu îl ordonați față de cei apropiați.',
  'why.df':
    'Datele vin din puține locuri: {df, plural, one {# grad de libertate} few {# grade de libertate} other {# de grade de libertate}}, sub {limit}. Limitele de încredere sunt aproximative.',
  'why.caution': 'Este mai puțin precis decât altele. Dați-l împreună cu limitele de încredere.',
  'why.change':
    'Unul dintre cei doi indicatori comparați se folosește cu prudență sau eroarea standard a schimbării este mare față de ei. Dați-o împreună cu limitele de încredere.',
  'why.noChange': 'Unul dintre cei doi indicatori comparați este ascuns, de aceea este ascunsă și schimbarea.',
  'why.incomplete':
    'La {unknown} răspunsul nu se cunoaște, peste {limit}. Indicatorul este subestimat cu aproximativ această cotă; media nu este.',
  'why.few-units':
    'În spatele lui sau al diferenței lui față de altul sunt mai puține răspunsuri decât {count}: s-ar putea afla unul anume.',
  'why.imprecise': 'Coeficientul de variație este peste {limit}: indicatorul ar putea fi aproape oricât.',
  'why.few-df': 'Datele vin din atât de puține locuri, încât precizia nu se poate spune.',
  'why.no-variance': 'Precizia nu se poate calcula: pentru el s-au selectat prea puține locuri.',
  'why.undefined': 'Nu există din ce calcula: nicio sumă sau prea puține servicii potrivite.',
  'why.mostly-unknown':
    'Pentru mai mult de jumătate din ceea ce privește nu se cunoaște răspunsul sau cursul de schimb, iar restul poate fi cu totul diferit.',
  'why.linked': 'Împreună cu indicatorii vecini ar dezvălui unul ascuns, de aceea este ascuns și el.',
  'about.design-based':
    'Estimare ponderată dintr-un eșantion probabilist. Eroarea standard este liniarizată pe unitățile primare de eșantionare din straturi, limitele sunt după distribuția Student.',
  'about.design-based-replicates':
    'Estimare ponderată dintr-un eșantion probabilist. Eroarea standard vine din ponderi replicate, limitele sunt după distribuția Student.',
  'about.dual-frame':
    'Estimare ponderată din două eșantioane probabiliste independente, în care pot ajunge aceiași oameni. Eroarea standard ține seama de ambele eșantioane, limitele sunt după distribuția Student.',
  'about.design-based-imputed':
    'Estimare ponderată dintr-un eșantion probabilist în care răspunsurile lipsă au fost imputate de mai multe ori. Eroarea standard este după regula lui Rubin, limitele sunt după distribuția Student.',
  'about.design-based-imputed-replicates':
    'Estimare ponderată dintr-un eșantion probabilist în care răspunsurile lipsă au fost imputate. Eroarea standard vine din ponderi replicate, cu o nouă imputare în fiecare replică; limitele sunt după distribuția Student.',
  'about.given': 'Un indicator extern, așa cum îl dă sursa, sau raportul a doi astfel de indicatori.',
  'about.benchmarked':
    'Estimarea dintr-un eșantion probabilist raportată la un indicator extern. Limitele cuprind doar eroarea estimării.',
  'about.ratha-shaw':
    'Balanța de plăți repartizată pe țările în care locuiesc migranții, după numărul lor și veniturile pe cap de locuitor (Ratha și Shaw, 2007). Nu este o estimare a unei cercetări.',
  'about.registry-count':
    'Numărul persoanelor care s-au înregistrat singure și au fost de acord cu statistica. Este autoselecție, nu o estimare a vreunei populații. Rotunjit la cinci, astfel încât părțile publicate deodată să dea întregul.',
  'about.rpw-mean': 'Media simplă a serviciilor care își spun prețul întreg.',
  'about.rpw-smart':
    'Media celor mai ieftine trei servicii care își spun prețul întreg, livrează în cinci zile și ajung și în afara capitalei.',
  'about.rpw-smart-mean': 'Media simplă a valorilor SmaRT ale coridoarelor.',
  'about.rpw-smart-service': 'Unul din serviciile din care se compune SmaRT al coridorului.',
  'about.rpw-cheapest': 'Unul din cele mai ieftine trei servicii ale coridorului care își spun prețul întreg.',
  'about.rpw-spread': 'Cuantila costului total al serviciilor care își spun prețul întreg.',
  'about.rpw-mto-index':
    'Media simplă a serviciilor operatorilor de transfer de bani prezenți în cel puțin 85 % din coridoarele trimestrului.',
  'about.rpw-above': 'Cota coridoarelor cu un astfel de indicator, în care el trece de 5 %.',
  'about.rpw-change':
    'Diferența în puncte procentuale față de media trimestrului anterior numit; pentru un grup de coridoare, numai pe cele cu preț în ambele trimestre.',
  'about.by-volume':
    'Costul coridoarelor ponderat după volumele pe care le publică această ediție sau cota din tot ce s-a primit pentru care există un cost. Limitele cuprind erorile volumelor; prețurile înregistrate se consideră sigure.',
  'about.savings':
    'Volumul publicat de această ediție înmulțit cu depășirea țintei de către cost; zero unde nu o depășește. În volum sunt și bunurile și banii aduși personal, deși pentru ele nu se plătește. Un coridor al cărui volum este ascuns nu intră în sumă.',
  'about.change':
    'Indicatorul publicat al acestei runde minus cel al rundei anterioare sau raportat la el. Limitele țin seama de ce au în comun rundele: locurile intervievate în ambele fac de obicei schimbarea mai sigură.',
  'about.change-as-independent':
    'Indicatorul publicat al acestei runde minus cel al rundei anterioare sau raportat la el. Nu se știe cum variază ambii împreună, de aceea rundele se consideră independente: dacă au locuri comune, limitele sunt de obicei prea largi.',
  'about.experienced-ratio':
    'Cât au plătit respondenții pentru ultimul transfer față de suma trimisă, ambele ponderate. Limitele sunt după planul de eșantionare.',
  'about.experienced-median':
    'Cât a costat ultimul transfer, în procente din sumă, pe respondentul median: jumătate au plătit mai puțin. Ponderat, fiecare transfer o singură dată, indiferent de sumă. Limitele sunt după planul de eșantionare.',
  'map.title': 'Harta regiunilor',
  'map.lead':
    'Cu cât culoarea regiunii este mai puternică, cu atât indicatorul ei este mai mare (în {unit}). Ce înseamnă fiecare nuanță este spus mai jos.',
  'map.one': '{value}: {count, plural, one {# regiune} few {# regiuni} other {# de regiuni}}',
  'map.class': '{low} – {high}: {count, plural, one {# regiune} few {# regiuni} other {# de regiuni}}',
  'map.caution': 'punctat, cu prudență: {count, plural, one {# regiune} few {# regiuni} other {# de regiuni}}',
  'map.withheld': 'hașurat, nepublicat: {count, plural, one {# regiune} few {# regiuni} other {# de regiuni}}',
  'map.none': 'alb, fără indicator: {count, plural, one {# regiune} few {# regiuni} other {# de regiuni}}',
  'map.lacks': 'Nu apar pe hartă, fiindcă runda nu are conturul lor: {regions}.',
  'map.others': 'Hărți pentru {count, plural, one {# indicator} few {# indicatori} other {# de indicatori}}',
  'plot.asPng': 'Imagine (PNG)',
} satisfies Readonly<Record<keyof typeof english, string>>;
