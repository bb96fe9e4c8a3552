/** What readers of figures must know of them, in Romanian: warnings of a release, and notes of its weighting report. */
import type { notes as english } from '../en/notes.ts';

export const notes = {
  'note.as-written': '{text}',
  'note.and-more': '{names} și încă {count}',
  'note.range': 'de la {low} la {high}',
  'note.counted': '{what}: {count}',
  'note.about': 'circa {count}',
  'note.fewer-than': 'mai puțin de {count}',
  'note.in-percent': '{what} – {share}',
  'note.unknown-rule': 'un răspuns încalcă regula {rule}',

  'note.psu-not-in-frame':
    'Nu au fost luate în calcul interviurile din {places, plural, one {# loc} few {# locuri} other {# de locuri}} din afara bazei de eșantionare ({names}): {interviews}.',
  'note.psu-stood-in':
    'Locuri selectate fără niciun interviu finalizat: {count} din {sampled} ({names}). Le reprezintă celelalte locuri din {strata, plural, one {# strat} few {# straturi} other {# de straturi}}, cu ponderile înmulțite cu {factor}.',
  'note.psu-missed':
    'Locuri selectate fără niciun interviu finalizat: {count} din {sampled} ({names}), și niciun alt loc nu le reprezintă – totalurile sunt subestimate cu partea lor.',
  'note.psu-empty':
    'Locuri selectate doar cu locuințe neeligibile: {count} din {sampled} ({names}); ponderea lor este zero.',
  'note.units-unknown':
    'Nu se cunoaște numărul de unități: {places, plural, one {# loc} few {# locuri} other {# de locuri}} ({names}). Interviuri neluate în calcul din această cauză: {interviews}.',
  'note.shift-uncounted':
    'Nimeni nu a numărat călătorii: {count, plural, one {# tură} few {# ture} other {# de ture}} ({names}); numărul lor este estimat după fiecare al k-lea călător oprit.',
  'note.shift-counts-differ':
    'Numărătorile aceleiași ture diferă: {shifts, plural, one {# tură} few {# ture} other {# de ture}} ({names}), contacte: {contacts}. S-a luat cel mai mare număr de călători.',
  'note.shift-overfull':
    'Au fost întâlniți mai mulți călători ({met}) decât s-au numărat: {shifts, plural, one {# tură} few {# ture} other {# de ture}} ({names}). Ponderile de acolo sunt prea mici.',
  'note.both-directions':
    'Călătorii au fost întrebați și la intrare, și la ieșire; cei care au trecut în ambele sensuri sunt numărați de două ori, la fel și banii trimiși de ei.',
  'note.crossings-capped':
    'Călătorii care au declarat peste {cap, plural, one {# traversare} few {# traversări} other {# de traversări}} a frontierei sunt luați în calcul cu acest număr: {cap}.',
  'note.crossings-unknown':
    'Călătorii care nu au spus cât de des au traversat frontiera nu pot primi o pondere ca persoane; ei sunt luați în calcul doar la traversări.',
  'note.repeated-units':
    'Răspunsuri ale unei unități ({unit}) depuse mai înainte sub alt identificator: {count}. Sunt luate în calcul așa cum sunt.',
  'note.benchmarks-lacking':
    'Runda nu are {names} pentru anul {year} sau mai devreme, iar ce depinde de ele nu s-a calculat.',
  'note.population-apart':
    'După ponderi, {study} reprezintă {counted} persoane, iar populația din {year} este {given}: una este de {times} ori mai mare decât cealaltă. Indicatorii pe locuitor și părțile din PIB pot fi la fel de greșite.',
  'note.remittances-apart':
    'Balanța de plăți pentru {year} arată remiteri de {given} {currency}, iar „{figure}” ajunge la {found}: o valoare este de {times, plural, one {# ori} few {# ori} other {# de ori}} mai mare decât cealaltă. Indicatorii care le compară pot fi la fel de greșiți.',
  'note.migrants-apart':
    'Statistica oficială pentru {year} arată {given} persoane peste hotare, iar {study} găsește {found}: de {times, plural, one {# ori} few {# ori} other {# de ori}} mai multe. Indicatorii pe migrant pot fi la fel de greșiți.',
  'note.benchmark-of-other-year':
    '{series}: cel mai nou indicator este din anul {year}, iar cercetarea din {wanted}: se compară ani diferiți.',
  'note.benchmark-converted':
    '{series}, {year}: convertit din {from} în {to} la cursul de {rate} {to} pentru {from}, media a {months, plural, one {# lună} few {# luni} other {# de luni}} din acel an care au curs ({first} – {last}).',
  'note.benchmark-without-rate':
    '{series} pentru anul {year} este în {from}, iar nicio lună din {year} nu are un curs față de {to}: nu s-a comparat nimic.',
  'note.benchmark-incomes-lacking':
    'Balanța de plăți nu este repartizată pe țări: nu se cunoaște venitul pe cap de locuitor ({names}), de care depinde fiecare cotă.',
  'note.frames-disagree':
    'În tabelul „{table}”, cercetările „{first}” și „{second}” spun lucruri diferite despre persoanele pe care le-ar putea întreba ambele: totalurile diferă cu {times} erori standard.',
  'note.combined-in-all':
    '„{table}” arată cele două cercetări împreună numai în total: nu pe coridoare, pe componente sau după expeditor.',
  'note.combined-by-corridor':
    '„{table}” arată cele două cercetări împreună în total și pe coridoare: nu pe componente sau după expeditor.',
  'note.round-not-compared': 'Schimbările față de runda {round} nu s-au calculat: {why}.',
  'note.combined-not-compared':
    'Schimbările din „{table}” nu s-au calculat, fiindcă nu s-au calculat cele din cercetarea „{study}”: {why}.',
  'note.study-not-compared': 'Schimbările din cercetarea „{study}” nu s-au calculat: {why}.',
  'note.tables-not-compared':
    'Tabele care sunt doar în ediția acestei runde sau doar în cea a rundei {round} ({names}): schimbările din ele nu s-au calculat.',
  'note.codes-not-compared':
    'Indicatori ai cercetării „{study}” cu un cod care este doar în această rundă sau doar în runda {round} ({names}): {count} ({tables}). Schimbările din ei nu s-au calculat.',
  'note.groups-not-compared':
    'Indicatori ai cercetării „{study}” pentru grupuri din care face parte cineva doar într-una dintre runde, aceasta sau {round}: {count} ({tables}). Schimbările din ei nu s-au calculat; grupările mai mari din aceleași tabele au schimbări.',
  'note.figures-in': '{table}: {count}',
  'note.change-as-independent':
    'Schimbări în cercetarea „{study}” ale căror runde se consideră independente: {count}. Nu se poate calcula cum variază împreună ambii indicatori, cel mai des pentru că într-un strat a fost intervievat un singur loc. Dacă rundele au locuri comune, limitele sunt de obicei prea largi.',
  'note.chain-as-independent':
    'Indici pe mai mult de două runde: {count}. Limitele lor vin din erorile standard publicate ale primei runde ({round}) și ale fiecăreia din celelalte, considerate independente: nu se știe cum variază împreună. Dacă rundele au locuri comune, limitele sunt de obicei prea largi.',
  'change.unknown-round': 'aici nu există o astfel de rundă',
  'change.no-release': 'încă nu are o ediție; publicați-o, apoi din nou această rundă',
  'change.old-release':
    'ediția ei este mai veche decât compararea rundelor; publicați-o din nou, apoi din nou această rundă',
  'change.other-currency': 'are altă monedă de raportare',
  'change.not-asked': 'runda {round} nu a avut-o',
  'change.other-version': 'runda {round} a avut altă versiune a ei',
  'change.imputed':
    'runda {round} imputează răspunsuri la ea, iar cum variază împreună indicatorii imputați ai două runde nu se știe',
  'change.replicates':
    'varianțele ei din runda {round} vin din ponderi replicate, iar pentru schimbări este nevoie de straturi și locuri',
  'change.drawn-otherwise': 'locurile ei nu au fost selectate la fel în straturi',
  'change.no-sample': 'în runda {round} nu i-a răspuns nimeni care are pondere',
  'change.not-computed': 'indicatorii ei din runda {round} nu pot fi calculați din nou',
  'note.single-psu':
    'Toate interviurile sunt dintr-un singur loc: {count, plural, one {# strat} few {# straturi} other {# de straturi}} ({names}); {treatment}.',
  'policy.adjust': 'varianța lor este luată față de media tuturor locurilor',
  'policy.average': 'li se atribuie varianța medie a celorlalte straturi',
  'policy.remove': 'ele nu adaugă nimic la varianță',
  'policy.certainty': 'se consideră alese cu certitudine și nu adaugă nimic la varianță',
  'note.no-standard-error': 'indicatorii vizați nu au eroare standard și sunt ascunși',
  'note.policy': 'regula aleasă – {policy}',
  'note.no-exchange-rate':
    'Lipsește cursul de schimb în perioada de referință: {currencies, plural, one {# valută} few {# valute} other {# de valute}} ({names}). Sume necunoscute din această cauză: {amounts}. Cei care le-au numit nu sunt în medii, iar totalurile sunt subestimate; cota necunoscută este indicată lângă fiecare indicator.',
  'note.period-rates':
    'Sume convertite la cursul mediu al perioadei de referință, nu la cel al lunilor la care se referă, deoarece cursurile acestor luni lipsesc ({names}): {amounts}.',
  'note.unanswered':
    'Sume refuzate, necunoscute sau omise ({questions}): {amounts}. Aceste persoane nu sunt în medii, iar totalurile sunt subestimate; cota necunoscută este indicată lângă fiecare indicator.',
  'note.hot-deck': '{question}: metoda hot deck în clase de {variables}',
  'note.matched': '{question}: potrivire după media prezisă, predictori: {variables}',
  'note.roster-hot-deck': '{roster}: liste care lipsesc cu totul, prin metoda hot deck în clase de {variables}',
  'note.left-out': '{question}: ce este necunoscut nu se completează',
  'note.from-coarser': '{share} – din clase de {variables}',
  'note.from-all': '{share} – din toți cei care au răspuns',
  'note.without-imputation': 'Fără imputare, totalurile ar fi altele: {totals}',
  'note.smaller-by': '{what} mai mic cu {share}',
  'note.larger-by': '{what} mai mare cu {share}',
  'note.not-imputed':
    'Răspunsuri care lipsesc și au prea puțini donatori ({questions}): {count}. Ele rămân necunoscute.',
  'note.imputed-without-replicates':
    'Ponderarea nu a dat replici în care să se poată imputa, de aceea varianțele sunt luate după regula lui Rubin din mai multe imputări ({imputations}).',
  'note.factor-unknown':
    'Unități pentru care nu se cunoaște factorul ponderii: {count}. Ele nu sunt în medii, iar totalurile sunt subestimate; cota necunoscută este indicată lângă fiecare indicator.',
  'note.factor-negative':
    'Unități pentru care factorul ponderii este sub zero: {count}. O pondere nu poate fi așa, de aceea factorul se consideră necunoscut.',
  'note.parts-exceed-whole':
    'Sume în mai multe valute ale căror părți depășesc împreună întregul: {count}. Tabelele cu grupări folosesc părțile.',
  'note.incomplete':
    'Necunoscutul depășește limita de {limit}: {count, plural, one {# indicator} few {# indicatori} other {# de indicatori}} pentru toți la un loc ({shares}). Fiecare este subestimat cu aproximativ această cotă. Indicatorii incompleți ai unor grupuri sunt numărați doar în tabelele lor.',
  'note.no-tables': 'Cercetarea „{study}” nu publică niciun tabel: răspunsurile ei nu sunt în niciun indicator.',
  'note.not-computed': 'Cercetarea „{study}” nu s-a putut calcula; rămân indicatorii de mai înainte.',
  'note.lacking-columns':
    'În date lipsesc variabile numite de tabelele cercetării „{study}”: {count}. Indicatorii bazați pe ele sunt necunoscuți.',
  'note.empty-table': 'Nu s-a putut calcula niciun indicator: {tables}.',
  'note.empty-breakdown':
    'Nu s-a putut calcula niciun indicator: {breakdowns}. Nimeni nu are astfel de sume sau toate răspunsurile după care se grupează sunt necunoscute.',
  'note.whole': '{table}, {indicator}',
  'note.split': '{table}, {indicator} (grupare: {by})',
  'note.repeated-contacts':
    'Înregistrări (circa {count}) cu un telefon sau o adresă de e-mail care a mai fost indicată; nimeni nu a hotărât încă dacă este o singură persoană. Sunt luate în calcul așa cum sunt.',
  'note.few-repeated-contacts':
    'Înregistrări (mai puțin de {count}) cu un telefon sau o adresă de e-mail care a mai fost indicată; nimeni nu a hotărât încă dacă este o singură persoană. Sunt luate în calcul așa cum sunt.',
  'note.repeated-names':
    'Înregistrări (circa {count}) ale cuiva al cărui nume sună ca al altei persoane înregistrate mai devreme, cu același an al nașterii sau aceeași origine; nimeni nu a hotărât încă dacă este o singură persoană. Sunt luate în calcul așa cum sunt.',
  'note.few-repeated-names':
    'Înregistrări (mai puțin de {count}) ale cuiva al cărui nume sună ca al altei persoane înregistrate mai devreme, cu același an al nașterii sau aceeași origine; nimeni nu a hotărât încă dacă este o singură persoană. Sunt luate în calcul așa cum sunt.',
  'note.registrants-set-aside':
    'Înregistrări puse deoparte pentru că, după hotărârea biroului, persoana este deja înregistrată: circa {count}. Nu intră în nicio cifră.',
  'note.few-registrants-set-aside':
    'Înregistrări puse deoparte pentru că, după hotărârea biroului, persoana este deja înregistrată: mai puțin de {count}. Nu intră în nicio cifră.',
  'note.earlier-version':
    '{study} – răspunsuri completate după o versiune anterioară a chestionarului, pe care runda a folosit-o înainte: {count}. Ce nu întreba ea este necunoscut în acestea.',
  'note.corrected':
    '{study} – răspunsuri corectate de cel care le-a predat: {count}. Contează ultima versiune; cele dinainte se păstrează.',
  'note.outside-round':
    '{study} – răspunsuri încheiate înainte de începutul perioadei de referință a rundei sau la peste un an după sfârșitul ei: {count}. Sunt luate în calcul.',
  'note.month-covered':
    '{study}: interviuri din {first}, despre lunile dinaintea interviului (numărul lor: {months}). Sumele sunt deci din {from} – {first}, exprimate pe an, și nu ale unui singur an calendaristic.',
  'note.months-covered':
    '{study}: interviuri din {first} până în {last}, fiecare despre lunile dinaintea interviului (numărul lor: {months}). Sumele sunt deci din {from} – {last}, exprimate pe an, și nu ale unui singur an calendaristic.',
  'note.period-unfinished':
    'Perioada de referință se încheie la {end}, iar ediția a fost calculată la {day}: indicatorii sunt ai unei perioade neîncheiate.',
  'note.answers-outside-period':
    'Jumătate dintre răspunsuri sau mai mult ({study}) s-au încheiat înainte de începutul perioadei de referință a rundei sau la mai mult de un an după sfârșitul ei: e puțin probabil ca indicatorii să fie ai acestei perioade.',
  'note.unlikely-answers':
    '{study} – răspunsuri confirmate sau importate, cu date puțin probabile („{rule}”): {count}. Sunt luate în calcul.',
  'note.stock-untold':
    '{study} și {registry} nu spun câte persoane trăiesc în {count, plural, one {# țară} few {# țări} other {# de țări}} ({names}): acolo au fost întâlniți prea puțini călători din registru sau prea mulți nu au fost întrebați.',
  'note.stock-exceeded':
    'În {count, plural, one {# țară} few {# țări} other {# de țări}} ({names}) călătorii din {study} reprezintă mai multe persoane din registru decât sunt în {registry}: nu este vorba despre aceleași persoane și nu se publică niciun efectiv.',
  'note.calibrated-without':
    'În {count, plural, one {# țară} few {# țări} other {# de țări}} din efectivul cunoscut ({names}) sunt prea puține persoane înregistrate ca să-i reprezinte pe cei de acolo: nu intră în nicio cifră calibrată din {study}.',
  'note.calibrated-outside':
    'Persoanele înregistrate din {study} din țări fără efectiv cunoscut nu intră în nicio cifră calibrată.',
  'note.calibrated-below':
    'Efectivul cunoscut este mai mic decât persoanele înregistrate din {study} ({names}, în total {count}): ele nu intră în nicio cifră calibrată.',
  'note.calibrated-merged':
    'La calibrarea din {study}, clasele de sex și vârstă cu prea puține persoane înregistrate au fost unite în {count, plural, one {# țară} few {# țări} other {# de țări}} ({names}): cele dintr-o clasă vecină le reprezintă pe amândouă.',
  'note.calibrated-unplaced':
    'Persoanele înregistrate al căror sex sau vârstă nu se cunoaște nu intră în nicio cifră calibrată din {study}: {count}.',
  'note.volume-withheld':
    '{study} – coridoare cu preț, al căror volum este ascuns: {count} ({corridors}). Ele nu sunt în nicio medie ponderată și în nicio sumă a economiilor.',
  'note.volume-without-price':
    '{study} – coridoare cu volum, fără preț înregistrat în cel mai recent trimestru: {count} ({corridors}). Ele nu sunt în nicio medie ponderată și în nicio sumă a economiilor.',
  'note.firms-unlisted':
    'Denumiri de operatori de transfer de bani care nu sunt în nicio listă de firme: {count} ({names}). În indicele operatorilor internaționali fiecare este luată ca firmă aparte.',
  'note.quotes-refused':
    '{count, plural, one {# preț înregistrat nu este} few {# prețuri înregistrate nu sunt} other {# de prețuri înregistrate nu sunt}} în nicio medie, fiindcă marja cursului ar fi în afara limitelor de la {lowest} % la {highest} % din sumă ({corridors}).',
  'note.quotes-within':
    '{count, plural, one {# preț înregistrat nu este} few {# prețuri înregistrate nu sunt} other {# de prețuri înregistrate nu sunt}} în nicio medie, fiindcă coridorul se termină în țara în care începe ({corridors}).',
  'note.transfers-within':
    'Ultime transferuri ({study}) dintr-o țară în ea însăși: {count}. Nu intră în costul suportat.',
  'note.transfers-without-rate':
    'Ultime transferuri ({study}) al căror cost nu a putut fi calculat, fiindcă lipsește cursul de schimb pentru luna lor ({rates}): {count} din {told}. Nu intră în costul suportat.',
  'note.transfers-refused':
    '{count, plural, one {# ultim transfer nu este} few {# ultime transferuri nu sunt} other {# de ultime transferuri nu sunt}} în costul suportat, fiindcă marja cursului ar fi în afara limitelor de la {lowest} % la {highest} % din sumă ({corridors}).',
  'rate.leaps': '{currency}, {month}: {rate} pentru un dolar SUA, în lunile vecine – {others}; {how}',
  'rate.of-month': '{rate} ({month})',
  'rate.unusual': '{currency}, {month}: {rate} pentru un dolar SUA, cursul obișnuit ({when}) – {usual}; {how}',
  'rate.unusual-months':
    '{currency}, {month}: {rate} pentru un dolar SUA și la fel în încă {others, plural, one {# lună} few {# luni} other {# de luni}}, cursul obișnuit ({when}) – {usual}; {how}',
  'rate.upside-down': 'pare inversat: 1/{rate} = {inverse}',
  'rate.tenfold-too-large':
    'virgula zecimală este greșită sau valuta a fost denominată: cursul este de {times} ori prea mare',
  'rate.tenfold-too-small':
    'virgula zecimală este greșită sau valuta a fost denominată: cursul este de {times} ori prea mic',
  'rate.leap-too-large': 'cursul este de {times} ori prea mare',
  'rate.leap-too-small': 'cursul este de {times} ori prea mic',
  'rate.throughout-too-large':
    'cursul este de circa {times} ori prea mare: virgula este greșită, este al altei valute sau valuta a fost denominată',
  'rate.throughout-too-small':
    'cursul este de circa {times} ori prea mic: virgula este greșită, este al altei valute sau valuta a fost denominată',
  'note.rate-doubt': 'Curs de schimb îndoielnic. {doubt}.',
  'note.rows-withheld':
    '{table}: ascunse {withheld} din {rows, plural, one {# rând} few {# rânduri} other {# de rânduri}} ({reasons}).',
  'note.rows-withheld-whole':
    '{table}: sunt ascunși chiar și indicatorii tuturor la un loc ({indicators}), fiindcă alături de alții care se văd ar dezvălui răspunsurile a prea puțini oameni.',
  'note.not-renewed':
    '{study}: unii indicatori au rămas cum erau înainte de schimbarea descrierii rundei (cursuri de schimb, setări sau program). Schimbarea atinge mai puțin de {count, plural, one {# interviu} few {# interviuri} other {# de interviuri}}, iar diferența ar dezvălui ce au răspuns acești puțini oameni. Indicatorii se înnoiesc când se schimbă tot atâtea interviuri.',
  'note.rows-stay-away':
    '{study}: unele rânduri nu sunt în această ediție, fiindcă înainte nu era nimeni în ele, iar acum în fiecare sunt prea puține interviuri: rândul însuși ar dezvălui unde se încadrează. Interviuri în ele: {interviews}. Un rând apare când are destule interviuri; totalurile le cuprind ca pe celelalte.',

  'note.step-not-done':
    'Pasul de ponderare „{step}” nu s-a putut face cum cere runda ({why}); au rămas ponderile de dinaintea lui.',
  'note.step-usual-classes':
    'Pasul de ponderare „{step}” nu s-a putut face cum cere runda ({why}); s-au folosit clasele obișnuite.',
  'note.nobody-interviewed': 'nu a fost intervievat nimeni',
  'note.not-asked': 'cercetarea nu are întrebarea {variable}',
  'note.no-categories': 'întrebarea {variable} nu are categorii',
  'note.no-categories-calibrate': 'întrebarea {variable} nu are categorii',
  'note.is-text': 'răspunsul la {variable} este un text, iar totalurile sunt pe categorii sau numere',
  'note.class-unknown': '{variable} nu se cunoaște la o parte din contacte ({missing} din {contacts})',
  'note.not-answered': 'la {variable} lipsește răspunsul într-o parte din interviuri ({missing} din {interviews})',
  'note.weight-classes': '{count, plural, one {# clasă} few {# clase} other {# de clase}} după {variables}',
  'note.others-stand-in': 'locurile fără interviuri sunt reprezentate de celelalte locuri din strat',
  'note.weights-times': 'ponderi înmulțite cu {factor}',
  'note.below-zero': 'unele ponderi au devenit negative',
  'note.joined-few': '{name} unit cu {into}: prea puțini respondenți',
  'note.joined-factor': '{name} unit cu {into}: factor prea mare',
  'note.imported': 'interviurile importate își păstrează ponderile',
  'note.people': 'ponderile traversărilor, împărțite la numărul de traversări ale fiecărui călător',
  'note.no-sample': 'nu există eșantion: fiecare răspuns se reprezintă doar pe sine',
  'note.at-least': 'cel puțin {limit} × mediana',
  'note.at-most': 'cel mult {limit} × mediana',
  'note.some-trimmed': 'unele ponderi au fost trunchiate',
  'note.none-trimmed': 'nicio pondere nu a trebuit trunchiată',
  'note.replicates': '{count, plural, one {# replică} few {# replici} other {# de replici}} ({type})',
  'note.to-margins': 'la totalurile după {variables} ({source})',
  'note.to-model': 'la totalurile modelului {model} ({source}), distanța – {distance}',
  'note.change-in-common':
    'Variații ale prețului mediu al unui grup de coridoare, calculate doar pe coridoarele cu preț în ambele trimestre, fiindcă cele două trimestre nu au aceleași coridoare: {count} ({quarters}). Ele nu sunt diferența celor două medii publicate.',
  'note.change-untold':
    'Variații ale prețului mediu al unui grup de coridoare care nu sunt date, fiindcă niciun coridor al grupului nu are preț în ambele trimestre: {count} ({quarters}).',
  'note.periods-in-brief':
    'Trimestre dinaintea celor mai noi {full}: {count, plural, one {#} few {#} other {#}}. Despre coridoare se spun pentru ele doar media, SmaRT și variația. Tipurile de furnizori, valutele de plată, dispersia și serviciile separate ale coridoarelor sunt date pentru cele mai noi {full}; o rundă cu mai puține trimestre le dă pentru fiecare.',
  'note.prices-apart':
    'Trimestre ({first} – {last}) ale căror prețuri sunt doar în corridor-costs.csv și {file}: {count}. În corridor-costs.json, în registrul de tabele, în raport și pe pagini sunt prețurile trimestrelor de după.',
} satisfies Readonly<Record<keyof typeof english, string>>;
