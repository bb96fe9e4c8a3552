/** What is said in the area of clerks, and where they compare registrations that may be of one person, in Romanian. */
import type { pairs as english } from '../en/pairs.ts';

export const pairs = {
  'pairs.area': 'Înregistrări',
  'pairs.areaLead':
    'Ce fac funcționarii cu înregistrările: două care pot fi ale aceleiași persoane, formulare pe hârtie și persoane care sunt aici.',
  'pairs.heading': 'Înregistrați de două ori?',
  'pairs.lead':
    'Înregistrări care pot fi ale aceleiași persoane: le comparați și hotărâți. Nimic nu se contopește vreodată, iar până la hotărâre sunt numărate amândouă.',
  'pairs.noRounds': 'Nu există o rundă cu un registru pe care să îl puteți vedea.',
  'pairs.noPage':
    'Aici înregistrările le văd doar funcționarii de registru. Dacă este treaba dumneavoastră, adresați-vă unui administrator: rolurile se dau la „Teren”, „Personal”. Dacă sunteți funcționar de registru: nu există o astfel de pagină sau una dintre cele două înregistrări nu mai există.',
  'pairs.nothing': 'Nimic nu așteaptă o hotărâre.',
  'pairs.waiting': 'Perechi care așteaptă o hotărâre: {count}.',
  'pairs.crowd':
    'Mai multe înregistrări ({people}) au același contact sau nume, de exemplu telefonul unei ambasade: fiecare stă în pereche doar cu prima dintre ele.',
  'pairs.byContact': 'Înregistrări din vremea când numele nu se comparau, la care se compară doar contactul: {count}.',
  'pairs.shares.contact': 'aceeași adresă de e-mail sau același număr de telefon',
  'pairs.shares.year': 'nume care sună asemănător și același an al nașterii',
  'pairs.shares.origin': 'nume care sună asemănător, aceeași origine și ani ai nașterii la cel mult un an distanță',
  'pairs.registered': 'înregistrare: {moment}',
  'pairs.verified': 'contact confirmat',
  'pairs.notVerified': 'contact neconfirmat',
  'pairs.noContact': 'fără contact',
  'pairs.taken.self': 's-a înregistrat singur',
  'pairs.taken.staff': 'notată la oficiu',
  'pairs.taken.paper': 'de pe un formular pe hârtie',
  'pairs.isAside': 'pusă deoparte',
  'pairs.isChild': 'un copil înregistrat de un părinte sau tutore',
  'pairs.compare': 'Compară',
  'pairs.aside': 'Puse deoparte',
  'pairs.asideLead':
    'Biroul le socotește ale unor persoane înregistrate deja. Ele se păstrează, dar nu intră în nicio cifră și pe nicio listă până când sunt puse la loc.',
  'pairs.noneAside': 'Nimic nu este pus deoparte.',
  'pairs.putBack': 'Pune la loc',
  'pairs.putBackHint':
    'Se numără din nou de la următoarea publicare, iar cele două apar din nou pe listă. Scrieți de unde știți, fără nume sau contacte; motivul se păstrează pentru totdeauna, cu contul dumneavoastră.',
  'pairs.pair': 'O persoană sau două?',
  'pairs.back': 'Toate perechile',
  'pairs.share': 'Ce au în comun',
  'pairs.alikeHint':
    'Este marcat ce sună asemănător în ambele nume. Contactele nu se arată. Faptul că v-ați uitat la acestea două stă în jurnalul fiecăreia, cu contul dumneavoastră.',
  'pairs.decide': 'Hotărâți',
  'pairs.which': 'Ce sunt?',
  'pairs.as.two': 'Două persoane: se numără amândouă și nu mai apar împreună pe listă',
  'pairs.as.one': 'O persoană: {number} se numără în continuare, cealaltă este pusă deoparte',
  'pairs.reasonHint':
    'De unde știți, de exemplu „am sunat la amândoi”, fără nume sau contacte; se păstrează pentru totdeauna, cu contul dumneavoastră.',
  'pairs.keep': 'Păstrează hotărârea',
  'pairs.decided.two-people': 'S-a hotărât că sunt două persoane. O nouă hotărâre îi ia locul.',
  'pairs.decided.one-person': 'S-a hotărât că este o singură persoană. O nouă hotărâre îi ia locul.',
  'pairs.done.two-people': 'Sunt două persoane: se numără amândouă.',
  'pairs.done.one-person':
    'Este o singură persoană: una se numără în continuare, cealaltă este pusă deoparte de la următoarea publicare. Amândouă se păstrează.',
  'pairs.done.put-back': 'Se numără din nou de la următoarea publicare.',
  'pairs.notice.faulty': 'Nu s-a schimbat nimic: alegeți ce sunt și scrieți de ce, în cel mult 500 de semne.',
  'pairs.notice.no-reason': 'Nu s-a schimbat nimic: scrieți de ce, în cel mult 500 de semne.',
  'pairs.notice.changed-meanwhile':
    'Nu s-a schimbat nimic: între timp cineva a hotărât despre una dintre ele sau a schimbat-o. Mai jos sunt așa cum sunt acum.',
  'pairs.notice.not-set-aside': 'Nu s-a schimbat nimic: nu mai este pusă deoparte.',
  'pairs.reasonOnPage': 'comparate pe pagina funcționarului',
} satisfies Readonly<Record<keyof typeof english, string>>;
