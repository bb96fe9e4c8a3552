/** What staff can do about a warning of a release, in Romanian: it follows the sentence of the same name, `advice.x` that of `note.x`, where staff read it. */
import type { advice as english } from '../en/advice.ts';

export const advice = {
  'advice.psu-not-in-frame': 'Corectați UPE sau adăugați aceste locuri în bază.',
  'advice.psu-stood-in': 'Dacă se poate, efectuați interviuri și acolo.',
  'advice.psu-missed':
    'Efectuați interviuri acolo, uniți straturile lor cu altele sau puneți psuWithoutInterviews pe spread.',
  'advice.psu-empty': 'Verificați rezultatele acestor vizite.',
  'advice.no-categories-calibrate': 'Puneți {variable} în calibrate.',
  'advice.below-zero': 'Dați limite (bounds).',
  'advice.units-unknown': 'Adăugați numărul de unități în baza de eșantionare sau numărul de călători în interviuri.',
  'advice.shift-uncounted': 'Introduceți numărătorile.',
  'advice.shift-counts-differ': 'Corectați numărătorile.',
  'advice.shift-overfull': 'Corectați numărătorile.',
  'advice.both-directions': 'Data viitoare intervievați într-un singur sens.',
  'advice.crossings-capped': 'Verificați aceste interviuri; dacă sunt corecte, măriți crossingsCap în setările rundei.',
  'advice.crossings-unknown': 'Întrebați-i cât de des, dacă mai pot fi găsiți.',
  'advice.repeated-units': 'Verificați dacă nu sunt dubluri.',
  'advice.benchmarks-lacking': 'Adăugați-le cu comanda remit benchmark import.',
  'advice.population-apart':
    'Verificați dacă populația nu a fost dată în mii și dacă ponderile și baza de eșantionare sunt ale întregii țări.',
  'advice.remittances-apart':
    'Verificați unitatea indicatorului extern (mii, milioane sau miliarde) și dacă ponderile și baza de eșantionare sunt ale întregii țări.',
  'advice.migrants-apart':
    'Verificați dacă numărul migranților nu a fost dat în mii și dacă figurează toate țările în care locuiesc.',
  'advice.benchmark-of-other-year': 'Adăugați indicatorul pentru anul {wanted} când apare.',
  'advice.benchmark-without-rate': 'Adăugați în rundă cursurile anului {year}.',
  'advice.benchmark-incomes-lacking': 'Adăugați-l cu comanda remit benchmark import.',
  'advice.tables-not-compared':
    'Dacă una dintre ediții a fost făcută de o versiune mai veche a platformei, publicați din nou ambele runde.',
  'advice.codes-not-compared':
    'Dacă este același loc sau răspuns sub două coduri, dați-i un singur cod în ambele runde și publicați-le din nou; dacă într-una dintre runde nimeni nu l-a pomenit, nu este nimic de făcut.',
  'advice.frames-disagree':
    'Comparați ambele rânduri ale acestei părți și verificați cum au fost înțelese întrebările despre ea.',
  'advice.combined-in-all':
    'Coridoarele și componentele se găsesc în tabelele fiecărei cercetări. Nu se adună pe ambele, fiindcă cei mai mulți bani s-ar număra de două ori.',
  'advice.combined-by-corridor':
    'Componentele și expeditorii se găsesc în tabelele fiecărei cercetări. Nu se adună pe ambele, fiindcă cei mai mulți bani s-ar număra de două ori.',
  'advice.single-psu': 'Efectuați interviuri într-un al doilea loc sau uniți stratul cu unul asemănător.',
  'advice.no-exchange-rate': 'Adăugați cursurile în descrierea rundei.',
  'advice.rare': 'Le numește remit rates needed, numai pentru personal.',
  'advice.and-rare': 'Le numește remit rates needed, numai pentru personal.',
  'advice.period-rates':
    'Adăugați cursurile acestor luni în descrierea rundei (exchangeRates) sau numiți o sursă de cursuri zilnice (rateSource) și publicați din nou.',
  'advice.transfers-without-rate':
    'Adăugați cursurile acestor luni în descrierea rundei (exchangeRates) sau numiți o sursă de cursuri zilnice (rateSource) și publicați din nou.',
  'advice.unanswered': 'Întrebați din nou sau cereți rundei imputarea (settings.imputation).',
  'advice.not-imputed': 'Permiteți clase mai mari sau mai puțini donatori în settings.imputation al rundei.',
  'advice.imputed-without-replicates': 'Corectați settings.weighting al rundei.',
  'advice.factor-unknown': 'Completați {variable} în aceste interviuri.',
  'advice.factor-negative': 'Corectați {variable} în aceste interviuri sau formula după care se calculează.',
  'advice.parts-exceed-whole': 'Verificați cursurile de schimb ale rundei și aceste interviuri.',
  'advice.incomplete': 'Întrebați din nou sau folosiți mediile.',
  'advice.no-tables': 'Adăugați tabele într-o versiune nouă a cercetării.',
  'advice.not-computed': 'Cauza: {why}. Înlăturați-o și publicați din nou.',
  'advice.lacking-columns':
    'Lipsesc: {names}. Importați {count, plural, one {variabila} few {variabilele} other {variabilele}} sau puneți în rundă o versiune a cercetării fără {count, plural, one {ea} few {ele} other {ele}}.',
  'advice.empty-table': 'Verificați dacă interviurile au ponderi și răspunsuri la întrebările acestor tabele.',
  'advice.empty-breakdown':
    'Mai multe interviuri pot ajuta; altfel scoateți această grupare din următoarea versiune a studiului.',
  'advice.repeated-contacts': 'Hotărâți în privința lor: remit registrant duplicates.',
  'advice.few-repeated-contacts': 'Hotărâți în privința lor: remit registrant duplicates.',
  'advice.repeated-names': 'Hotărâți în privința lor: remit registrant duplicates.',
  'advice.few-repeated-names': 'Hotărâți în privința lor: remit registrant duplicates.',
  'advice.registrants-set-aside': 'Nu este nimic de făcut; remit registrant put-back face ca una să conteze din nou.',
  'advice.few-registrants-set-aside':
    'Nu este nimic de făcut; remit registrant put-back face ca una să conteze din nou.',
  'advice.earlier-version':
    'Ele contează, iar necunoscutul apare ca atare. Operatorii să deschidă linkul din nou: interviurile noi vor fi după versiunea actuală.',
  'advice.corrected': 'Dacă sunt multe, vedeți ale cui sunt: un operator poate avea nevoie de ajutor.',
  'advice.outside-round': 'Verificați ceasurile dispozitivelor și dacă răspunsurile țin de această rundă.',
  'advice.period-unfinished': 'Publicați din nou după încheierea ei; până atunci numiți indicatorii provizorii.',
  'advice.answers-outside-period':
    'Corectați perioada de referință a rundei sau mutați aceste răspunsuri în runda lor.',
  'advice.unlikely-answers': 'Verificați-le.',
  'advice.stock-untold': 'Intervievați mai multe persoane care trăiesc acolo sau prelungiți munca de teren.',
  'advice.stock-exceeded':
    'Verificați cum a fost înțeleasă întrebarea despre registru, ponderile și dacă registrul îi cuprinde pe toți cei înregistrați: cine nu a fost de acord cu statistica nu este numărat.',
  'advice.calibrated-without':
    'Invitați persoanele de acolo să se înregistreze sau citiți aceste cifre ca fiind ale celorlalte țări.',
  'advice.calibrated-outside': 'Aduceți un efectiv pentru țările care lipsesc (`remit benchmark import`).',
  'advice.calibrated-below': 'Verificați unitatea și anul efectivului și dacă numește fiecare clasă de sex și vârstă.',
  'advice.volume-without-price': 'Culegeți prețuri acolo.',
  'advice.firms-unlisted': 'Verificați dacă nu este aceeași firmă, scrisă altfel.',
  'advice.quotes-refused': 'Vedeți refused-prices.csv; corectați cursul sau valuta plății ori schimbați marginBounds.',
  'advice.transfers-refused':
    'Vedeți refused-prices.csv; corectați cursurile rundei sau aceste interviuri ori setați marginBounds.',
  'advice.rate-doubt': 'Verificați-l și corectați-l în descrierea rundei sau în sursa ei (remit rates).',
  'advice.rows-withheld': 'O grupare mai mare sau mai multe interviuri ar arăta mai multe rânduri.',
  'advice.rows-withheld-whole':
    'Pentru a fi arătați, scoateți din alt tabel partea lor cu cele mai puține răspunsuri (o versiune nouă a studiului) sau intervievați mai mulți astfel de oameni.',
  'advice.category-without-sample': 'Uniți-o cu alta.',
  'advice.not-converged': 'Uniți categoriile mici, verificați totalurile sau lărgiți limitele.',
  'advice.no-solution': 'Verificați-le, lărgiți limitele sau uniți categorii.',
  'advice.no-respondents': 'Uniți-o cu alta.',
  'advice.class-unknown': 'Alegeți ceva ce se știe și despre cei care nu au răspuns.',
  'advice.not-answered': 'Întrebați din nou sau alegeți o întrebare la care răspund toți.',
  'advice.step-not-done': 'Corectați settings.weighting din descrierea rundei.',
  'advice.step-usual-classes': 'Corectați settings.weighting din descrierea rundei.',
  'absent-advice.empty-table': 'Verificați dacă interviurile au ponderi și răspunsuri la întrebările necesare.',
  'absent-advice.not-computed': 'Avertismentele acestei ediții spun de ce.',
} as const satisfies Record<keyof typeof english, string>;
