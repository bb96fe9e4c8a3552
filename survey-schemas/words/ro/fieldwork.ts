/** What is told of fieldwork that goes on, in Romanian: what to do today, what is open when a round is closed, and reasons to look at interviews. */
import type { fieldwork as english } from '../en/fieldwork.ts';

export const fieldwork = {
  'todo.quarantined':
    '{study}: decideți asupra interviurilor sosite printr-un link expirat: {count}. Nu intră în nicio cifră până când nu sunt acceptate.',
  'todo.sent-back': '{study}: cereți corecturile interviurilor trimise înapoi: {count}.',
  'todo.handed-back':
    '{study}: {enumerator} renunță la {place}: „{reason}”. Repartizați locul altcuiva sau discutați cu operatorul.',
  'todo.sheets-left-open':
    '{study}: ture a căror fișă nu a fost închisă, deși ziua a trecut: {count} ({names}). Întrebați cine a numărat dacă s-a numărat tot și cereți închiderea fișei.',
  'todo.drawing-open':
    '{study}: locuri în care telefoanele au extras locuințe independent unul de altul sau altfel decât extrage runda: {count} ({names}). Hotărâți care extragere este valabilă.',
  'todo.sheets-do-not-fit':
    '{study}: ture în care numărătoarea și interviurile sosite nu se potrivesc: {count} ({names}). Vedeți fișele turelor și întrebați cine a numărat.',
  'todo.shifts-over':
    '{study}: ture trecute de la care nu a venit nici fișă, nici interviu: {count} ({names}). Întrebați cine a fost acolo: datele pot fi pe un telefon.',
  'todo.unlisted':
    '{study}: locuri în care s-au luat interviuri și nu se știe câte locuințe sunt: {count} ({names}). Aceste interviuri nu intră în nicio cifră până nu se știe: întocmiți acolo lista sau scrieți numărul în baza de sondaj.',
  'todo.no-link':
    '{study}: oameni care au locuri și nu au niciun link valabil: {count} ({names}). Dați-le un link sau dați locurile lor altcuiva.',
  'todo.unassigned': '{study}: locuri la care încă nu este trimis nimeni: {count} ({names}). Spuneți cine merge acolo.',
  'todo.ends-soon':
    '{study}: zile rămase din plan: {days}, contacte rămase: {left}. Adică {needed} pe zi; până acum au fost {soFar}. Trimiteți mai mulți oameni sau mutați ultima zi.',
  'todo.plan-over':
    '{study}: ultima zi a planului a trecut, contacte nefăcute: {left}. Mutați ultima zi sau închideți runda.',
  'todo.behind-pace':
    '{study}: s-au făcut {attempted} contacte, cu {behind} mai puține decât cele {pace} ale unui ritm constant. Vedeți ce locuri și ce operatori au rămas în urmă.',
  'todo.not-begun':
    '{study}: locuri unde încă nu a fost întrebat nimeni: {count} ({names}). Întrebați cine trebuie să meargă acolo sau trimiteți pe cineva.',
  'todo.unfinished':
    '{study}: locuri începute și neterminate, în care nu s-a lucrat nici ieri, nici azi: {count} ({names}). Aflați de ce.',
  'todo.silent':
    '{study}: operatori de la care nu a sosit nimic de trei zile: {count} ({names}). Sunați-i: poate nu au rețea sau au pierdut telefonul.',
  'todo.visit-again-by':
    '{study}: {enumerator} merge încă o dată la locuințele unde nu a fost găsit nimeni: {count} ({names}).',
  'todo.visit-again': '{study}: locuințe în care nu a fost găsit nimeni și care trebuie vizitate din nou: {count}.',
  'todo.flags': '{study}: motive de a verifica interviuri sau operatori: {count}. Un semnal nu exclude nimic.',
  'todo.unseen': '{study}: interviuri pe care încă nu le-a văzut nimeni din birou: {count}.',
  'todo.outside-frame':
    '{study}: locuri din afara bazei de sondaj din care au sosit interviuri: {count} ({names}). Corectați locul, altfel nu contează nicăieri.',
  'todo.of-nobody': '{study}: contacte sosite fără link, despre care nu se știe cine le-a făcut: {count}.',
  'todo.nothing': '{study}: azi nu așteaptă nimic.',
  'todo.shifts-to-come': '{study}: ture care urmează: {count}; cele mai apropiate: {names}.',
  'todo.not-delivered': 'Interviurile aflate încă pe telefoane nu intră în aceste numere.',
  'todo.no-plan':
    '{study}: nu se știe câte locuințe trebuie întrebate în fiecare loc, așa că nu se spune nimic despre ce a rămas de făcut.',
  'todo.no-places':
    '{study}: încă nu sunt locuri la care să se meargă. Ele vin cu eșantionul sau cu baza de sondaj, cum spune pagina rundei.',

  'closing.conflicts': '{study}: interviuri cu două versiuni despre care nu s-a hotărât care contează: {count}.',
  'closing.quarantined':
    '{study}: interviuri în carantină, care nu intră în nicio cifră până când nu sunt acceptate: {count}.',
  'closing.sent-back': '{study}: interviuri trimise înapoi care nu au sosit corectate: {count}.',
  'closing.no-interview': '{study}: locuri fără niciun interviu: {count} ({names}).',
  'closing.not-arrived':
    '{study}: interviuri începute de pe fișele turelor care nu au sosit: {count} ({names}). Pot fi încă pe telefoane.',
  'closing.sheets-open':
    '{study}: ture a căror fișă nu este închisă: {count} ({names}). Pe telefon poate fi mai mult decât s-a comunicat.',
  'closing.links-unused': 'Linkuri valabile prin care nu a sosit încă nimic: {count} ({names}).',
  'closing.nothing': 'Din câte se știe aici, nu a rămas nimic nehotărât.',

  'flag.duration': 'a durat mult mai mult sau mai puțin decât altele',
  'flag.screen-duration': 'pe unul sau mai multe ecrane mult mai mult sau mai puțin timp decât celelalte',
  'flag.straight-line': 'același răspuns la întrebări consecutive',
  'flag.same-answers': 'toate răspunsurile sunt cele ale altui interviu',
  'flag.near-duplicate': 'aproape toate răspunsurile sunt cele ale altui interviu',
  'flag.interviewed-twice': 'al doilea interviu al aceleiași unități',
  'flag.same-position': 'în același punct cu alt interviu al aceluiași operator, din alt loc',
  'flag.night': 'noaptea',
  'flag.ends-before-begin': 'se termină înainte de a începe',
  'flag.two-at-once': 'început înainte de sfârșitul altui interviu al aceluiași operator',
  'flag.visits-out-of-order': 'o vizită ulterioară a avut loc înaintea celei precedente',
  'flag.minutes': 'interviurile durează mai mult sau mai puțin decât ale altora',
  'flag.unknown': 'mai multe sau mai puține refuzuri de răspuns și „nu știu” decât la alții',
  'flag.rows': 'se numesc mai multe sau mai puține rânduri decât la alții',
  'flag.round-amounts': 'mai multe sau mai puține sume rotunjite decât la alții',
  'flag.refusals': 'mai multe sau mai puține refuzuri decât la alții',
  'flag.positions-alike': 'mai multe interviuri dintr-un loc în același punct decât la alții',
  'flag.age-heaping': 'vârstele se termină mult prea des în 0 și 5',
  'flag.age-digits': 'unele ultime cifre ale vârstelor apar mult prea des',
  'flag.first-digits': 'primele cifre ale sumelor sunt repartizate neobișnuit',
  'check.advice':
    'Fiecare poate avea un motiv bun și atunci nu e nimic de făcut. Dacă ceva nu e bine, corectați sau sunați la birou.',
  'check.short':
    'Interviurile dumneavoastră sub {minutes} min: {count}. Citiți fiecare întrebare până la capăt și lăsați timp pentru răspuns.',
  'check.long':
    'Interviurile dumneavoastră peste {minutes} min: {count}. Încheiați interviul îndată după răspunsul la ultima întrebare.',
  'check.night':
    'Interviurile dumneavoastră foarte târziu sau foarte devreme: {count}. Dacă au fost la altă oră, potriviți ora și fusul orar pe telefon.',
  'check.clock':
    'Interviurile dumneavoastră care se încheie înainte de a începe: {count}. Ceasul a fost schimbat între timp: lăsați ora să se potrivească singură pe telefon.',
  'check.overlap':
    'Interviurile dumneavoastră începute înainte ca altul să se fi încheiat: {count}. Încheiați unul înainte de următorul; dacă a fost lăsat deoparte și reluat, e în regulă.',
  'check.visits':
    'Vizitele dumneavoastră următoare cu o oră dinaintea celei precedente: {count}. Verificați numărul vizitei și ceasul pe telefon.',
  'check.twice':
    'Al doilea interviu al dumneavoastră la aceeași adresă: {count}. Verificați numărul; dacă e corect, spuneți biroului care interviu contează.',
  'untold.few-interviews':
    '{study}: operatori cu mai puțin de {least} interviuri: {count} ({names}); despre ei nu se spune nimic.',
  'untold.few-in-all':
    '{study}: interviuri complete: {count}; pentru a compara duratele este nevoie de cel puțin {least}.',
  'untold.no-ages': '{study} nu indică întrebări despre vârstă; despre ultimele cifre nu se spune nimic.',
  'untold.no-local-time':
    '{study}: interviuri cu ora cunoscută doar în UTC: {count}. Nu se știe dacă au avut loc noaptea.',
  'untold.too-many':
    '{study}: interviuri din grupuri de peste {most}: {count}. Răspunsurile lor nu se compară unul câte unul.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
