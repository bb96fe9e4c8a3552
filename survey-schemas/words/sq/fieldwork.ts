/** What is told of fieldwork that goes on, in Albanian: what to do today, what is open when a round is closed, and reasons to look at interviews. */
import type { fieldwork as english } from '../en/fieldwork.ts';

export const fieldwork = {
  'todo.quarantined':
    '{study}: vendosni për intervistat që erdhën përmes një lidhjeje të skaduar: {count}. Nuk hyjnë në asnjë shifër derisa dikush t’i pranojë.',
  'todo.sent-back': '{study}: kërkoni korrigjimet e intervistave të kthyera: {count}.',
  'todo.handed-back':
    '{study}: {enumerator} kthen vendin {place}: “{reason}”. Jepjani dikujt tjetër ose flisni me anketuesin.',
  'todo.sheets-left-open':
    '{study}: turne me fletë të pambyllur, megjithëse dita ka kaluar: {count} ({names}). Pyesni kush numëroi nëse është numëruar gjithçka dhe kërkoni ta mbyllë fletën.',
  'todo.drawing-open':
    '{study}: vende ku telefonat zgjodhën banesa veçmas njëri-tjetrit ose ndryshe nga raundi: {count} ({names}). Thoni cila zgjedhje vlen.',
  'todo.sheets-do-not-fit':
    '{study}: turne ku numërimi dhe intervistat e mbërritura nuk përputhen: {count} ({names}). Shihni fletët e turneve dhe pyesni kush numëroi.',
  'todo.shifts-over':
    '{study}: turne që kanë kaluar e prej të cilave s’ka ardhur as fletë, as intervistë: {count} ({names}). Pyesni kush ishte atje: mund të jenë në një telefon.',
  'todo.unlisted':
    '{study}: vende ku janë intervistuar njerëz dhe nuk dihet sa banesa ka: {count} ({names}). Këto intervista nuk hyjnë në asnjë shifër derisa të dihet: bëni listën e këtyre vendeve ose shkruani numrin në kornizën e zgjedhjes.',
  'todo.no-link':
    '{study}: njerëz që kanë vende dhe s’kanë asnjë lidhje në fuqi: {count} ({names}). Jepuni një lidhje ose jepuni vendet e tyre të tjerëve.',
  'todo.unassigned': '{study}: vende ku ende s’është caktuar askush: {count} ({names}). Thoni kush shkon atje.',
  'todo.ends-soon':
    '{study}: ditë të mbetura nga plani: {days}, kontakte të mbetura: {left}. Kjo do {needed} në ditë; deri tani ishin {soFar}. Dërgoni më shumë njerëz ose shtyjeni ditën e fundit.',
  'todo.plan-over':
    '{study}: dita e fundit e planit kaloi, kontakte të pabëra: {left}. Shtyjeni ditën e fundit ose mbylleni raundin.',
  'todo.behind-pace':
    '{study}: u bënë {attempted} kontakte, {behind} më pak se {pace} që do të bëheshin me ritëm të njëtrajtshëm. Shihni cilat vende e cilët intervistues kanë mbetur prapa.',
  'todo.not-begun':
    '{study}: vende ku ende s’është pyetur askush: {count} ({names}). Pyesni kush duhet të shkojë atje, ose dërgoni dikë.',
  'todo.unfinished':
    '{study}: vende të nisura e të papërfunduara, ku dje e sot s’ka punuar askush: {count} ({names}). Pyesni pse.',
  'todo.silent':
    '{study}: intervistues nga të cilët prej tri ditësh s’ka ardhur asgjë: {count} ({names}). Telefonojuni: mund të jenë pa rrjet ose ta kenë humbur telefonin.',
  'todo.visit-again-by': '{study}: {enumerator} shkon edhe një herë te banesat ku s’u gjet askush: {count} ({names}).',
  'todo.visit-again': '{study}: banesa ku s’u gjet askush dhe që duhen vizituar sërish: {count}.',
  'todo.flags': '{study}: arsye për të parë intervista ose intervistues: {count}. Një shenjë nuk përjashton asgjë.',
  'todo.unseen': '{study}: intervista që askush në zyrë s’i ka parë ende: {count}.',
  'todo.outside-frame':
    '{study}: vende jashtë kornizës së kampionit nga kanë ardhur intervista: {count} ({names}). Korrigjoni vendin, përndryshe ato s’numërohen askund.',
  'todo.of-nobody': '{study}: kontakte që erdhën pa lidhje, për të cilat s’dihet kush i ka bërë: {count}.',
  'todo.nothing': '{study}: sot s’pret asgjë.',
  'todo.shifts-to-come': '{study}: turne që vijnë ende: {count}; më të afërtat: {names}.',
  'todo.not-delivered': 'Intervistat që janë ende në telefona nuk hyjnë në këta numra.',
  'todo.no-plan':
    '{study}: nuk dihet sa banesa duhen pyetur në secilin vend, prandaj s’thuhet asgjë për punën e mbetur.',
  'todo.no-places':
    '{study}: ende s’ka vende ku të shkohet. Ato vijnë me mostrën ose kornizën, siç thotë faqja e raundit.',

  'closing.conflicts': '{study}: intervista me dy versione, për të cilat s’është vendosur cili vlen: {count}.',
  'closing.quarantined':
    '{study}: intervista në karantinë, që nuk hyjnë në asnjë shifër derisa dikush t’i pranojë: {count}.',
  'closing.sent-back': '{study}: intervista të kthyera që s’kanë ardhur të korrigjuara: {count}.',
  'closing.no-interview': '{study}: vende pa asnjë intervistë: {count} ({names}).',
  'closing.not-arrived':
    '{study}: intervista të nisura nga fletët e turneve që s’kanë mbërritur: {count} ({names}). Mund të jenë ende në telefona.',
  'closing.sheets-open':
    '{study}: turne me fletë të pambyllur: {count} ({names}). Në telefon mund të ketë më shumë nga ç’është thënë.',
  'closing.links-unused': 'Lidhje në fuqi përmes të cilave s’ka ardhur ende asgjë: {count} ({names}).',
  'closing.nothing': 'Me sa dihet këtu, s’ka mbetur asgjë pa u vendosur.',

  'flag.duration': 'zgjati shumë më gjatë ose më shkurt se të tjerat',
  'flag.screen-duration': 'në një ose disa ekrane shumë më gjatë ose më shkurt se të tjerat',
  'flag.straight-line': 'e njëjta përgjigje për pyetje radhazi',
  'flag.same-answers': 'të gjitha përgjigjet janë ato të një interviste tjetër',
  'flag.near-duplicate': 'pothuajse të gjitha përgjigjet janë ato të një interviste tjetër',
  'flag.interviewed-twice': 'intervistë e dytë e së njëjtës njësi',
  'flag.same-position': 'në të njëjtën pikë me një intervistë tjetër të të njëjtit intervistues në një vend tjetër',
  'flag.night': 'natën',
  'flag.ends-before-begin': 'mbaron para se të fillojë',
  'flag.two-at-once': 'nisi para se të mbaronte një tjetër e të njëjtit intervistues',
  'flag.visits-out-of-order': 'një vizitë e mëvonshme u bë para një të mëparshmeje',
  'flag.minutes': 'intervistat zgjasin më gjatë ose më shkurt se të të tjerëve',
  'flag.unknown': 'më shumë ose më pak përgjigje të refuzuara a të panjohura se te të tjerët',
  'flag.rows': 'përmenden më shumë ose më pak rreshta se te të tjerët',
  'flag.round-amounts': 'më shumë ose më pak shuma të rrumbullakosura se te të tjerët',
  'flag.refusals': 'më shumë ose më pak refuzime se te të tjerët',
  'flag.positions-alike': 'më shumë intervista të një vendi në një pikë se te të tjerët',
  'flag.age-heaping': 'moshat mbarojnë shumë shpesh me 0 dhe 5',
  'flag.age-digits': 'disa shifra të fundit të moshave janë tepër të shpeshta',
  'flag.first-digits': 'shifrat e para të shumave janë shpërndarë në mënyrë të pazakontë',
  'check.advice':
    'Secila mund të ketë një arsye të mirë, atëherë nuk ka ç’të bëhet. Nëse diçka shkoi keq, korrigjojeni ose telefononi zyrën.',
  'check.short':
    'Intervistat tuaja që zgjatën më pak se {minutes} min: {count}. Lexoni çdo pyetje të plotë me zë dhe lini kohë për përgjigjen.',
  'check.long':
    'Intervistat tuaja që zgjatën më shumë se {minutes} min: {count}. Mbyllni intervistën sapo të merrni përgjigjen e fundit.',
  'check.night':
    'Intervistat tuaja shumë vonë ose shumë herët: {count}. Nëse ishin në një kohë tjetër, rregulloni orën dhe zonën kohore në telefon.',
  'check.clock':
    'Intervistat tuaja që mbarojnë para se të fillojnë: {count}. Ora u ndryshua ndërkohë: lëreni orën të vendoset vetë në telefon.',
  'check.overlap':
    'Intervistat tuaja të filluara para se të mbaronte një tjetër e juaja: {count}. Mbaroni njërën para tjetrës; nëse u la mënjanë dhe u vazhdua, është në rregull.',
  'check.visits':
    'Vizitat tuaja të mëvonshme me kohë më të hershme se e mëparshmja: {count}. Shikoni numrin e vizitës dhe orën në telefon.',
  'check.twice':
    'Intervistat tuaja të dyta në të njëjtën adresë: {count}. Shikoni numrin; nëse është i saktë, i thoni zyrës cila intervistë vlen.',
  'untold.few-interviews':
    '{study}: intervistues me më pak se {least} intervista: {count} ({names}); për ta s’thuhet asgjë.',
  'untold.few-in-all': '{study}: intervista të plota: {count}; për të krahasuar kohëzgjatjet duhen të paktën {least}.',
  'untold.no-ages': '{study} nuk përmend pyetje për moshën; për shifrat e fundit s’thuhet asgjë.',
  'untold.no-local-time': '{study}: intervista me kohë vetëm në UTC: {count}. Nuk dihet nëse u bënë natën.',
  'untold.too-many':
    '{study}: intervista në grupe me më shumë se {most}: {count}. Përgjigjet e tyre nuk krahasohen një për një.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
