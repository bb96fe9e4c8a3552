/** What is said where a clerk types registrations from paper, or takes those of people who are there, in Romanian. */
import type { taking as english } from '../en/taking.ts';

export const taking = {
  'taking.paper': 'Formulare pe hârtie',
  'taking.paperLead':
    'Fiecare formular se introduce de două ori, de doi funcționari, al doilea fără să vadă ce a introdus primul. Ce au introdus amândoi la fel se înregistrează; despre rest hotărăște un funcționar după hârtie.',
  'taking.open': 'Introduceți un formular',
  'taking.campaign': 'Campania',
  'taking.number': 'Numărul de ordine',
  'taking.numberHint': 'Cifrele de la sfârșitul numărului de pe formular.',
  'taking.noCampaigns': 'Această rundă nu are încă o campanie; formularele se tipăresc pentru o campanie.',
  'taking.none': 'Încă nu s-a introdus niciun formular.',
  'taking.form': 'Formular',
  'taking.standing': 'Stare',
  'taking.typedBy': 'Introdus de',
  'taking.since': 'De când',
  'taking.state.once': 'introdus o dată',
  'taking.state.differs': 'introdus de două ori, diferit',
  'taking.state.decided': 'convenit, încă neînregistrat',
  'taking.state.filed': 'înregistrat',
  'taking.state.thrown-away': 'aruncat',
  'taking.old': 'Așteaptă de peste {days} de zile: introduceți-l sau aruncați-l.',
  'taking.formOf': 'Formularul {number}',
  'taking.language': 'Limba formularului',
  'taking.day': 'Data de pe hârtie',
  'taking.typeLead': 'Introduceți ce stă pe hârtie și nimic altceva. Apoi îl introduce încă o dată alt funcționar.',
  'taking.secondLead':
    'Altcineva a introdus deja acest formular. Introduceți-l după hârtie; ce a introdus nu se arată.',
  'taking.keep': 'Verifică și păstrează',
  'taking.apart': 'Ce s-a introdus diferit',
  'taking.apartLead':
    'Uitați-vă pe hârtie și spuneți pentru fiecare întrebare care introducere este corectă. Dacă nu este niciuna, alegeți aceasta și scrieți ce stă pe hârtie. Cine a hotărât și despre ce întrebări rămâne în jurnal.',
  'taking.first': 'Prima introducere',
  'taking.second': 'A doua introducere',
  'taking.neither': 'Niciuna: pe hârtie scrie …',
  'taking.opened': 'Se mai întreabă, după ce ați scris',
  'taking.decide': 'Înregistrează așa',
  'taking.agreedLead': 'Ce s-a introdus este convenit, dar încă nu s-a înregistrat.',
  'taking.file': 'Înregistrează',
  'taking.filedLead': 'Acest formular este înregistrat. Cine întreabă cu talonul său primește acest număr:',
  'taking.throwAway': 'Aruncă ce s-a introdus',
  'taking.throwHint':
    'Dispare imediat; hârtia rămâne la dumneavoastră și poate fi introdusă din nou. Spuneți de ce, fără nume sau răspunsuri; motivul se păstrează pentru totdeauna, cu contul dumneavoastră.',
  'taking.done.typed-once': 'S-a păstrat. Acum îl introduce alt funcționar.',
  'taking.done.filed': 'Este înregistrat.',
  'taking.done.thrown-away': 'Ce s-a introdus este aruncat.',
  'taking.notice.no-reason': 'Nu s-a schimbat nimic: spuneți de ce, în cel mult 500 de semne.',
  'taking.notice.no-day': 'Nu s-a păstrat nimic: scrieți data de pe hârtie; nu este în viitor.',
  'taking.notice.no-form':
    'Nu există un astfel de formular: alegeți campania și scrieți cifrele de la sfârșitul numărului. Numere de formulare care nu au fost făcute aici nu se primesc.',
  'taking.notice.changed-meanwhile':
    'Nu s-a păstrat nimic: între timp altcineva a introdus acest formular, a hotărât despre el sau l-a aruncat. Mai jos este așa cum e acum.',
  'taking.notice.undecided': 'Nu s-a schimbat nimic: spuneți pentru fiecare întrebare ce este corect.',
  'taking.notice.own-faulty':
    'Încă nu s-a înregistrat nimic: uitați-vă la ce ați scris dumneavoastră. Ceva lipsește, este marcat, sau formularul mai întreabă ceva după aceea.',
  'taking.notice.typed-by-you':
    'Dumneavoastră ați introdus acest formular. Acum îl introduce alt funcționar, fără să vadă ce ați introdus.',
  'taking.notice.filed-before': 'Acest formular este deja înregistrat; nu s-a păstrat nimic.',
  'taking.notice.declined':
    'Nu este dat niciun acord sau pentru nimic la care pot fi folosite răspunsurile: nu se poate păstra nimic.',
  'taking.notice.sent-before':
    'Această pagină a fost trimisă deja, cu alte răspunsuri, iar ce s-a trimis atunci este înregistrat neschimbat. Este persoana următoare sau răspunsurile sunt corecte acum? Atunci apăsați încă o dată.',
  'taking.notice.erased':
    'Acest formular a fost înregistrat, iar apoi înregistrarea a fost ștearsă. Nu se introduce din nou și nu se păstrează nimic din el; se distruge și hârtia.',
  'taking.notice.not-taken': 'Nu s-a înregistrat. Ce s-a introdus este cum era.',
  'taking.tooLarge': 'A fost prea mult pentru un formular',
  'taking.tooLargeKept':
    'Ce s-a trimis este mai lung decât orice formular al nostru, așa că nu s-a citit și nu s-a păstrat nimic din el. Ce s-a păstrat înainte este cum era.',
  'taking.tooLargeDo':
    'Mergeți înapoi în browser, căutați răspunsul în care s-a lipit un text lung, scurtați-l și trimiteți formularul din nou. Dacă formularul este atunci gol, introduceți-l încă o dată.',
  'taking.here': 'Cineva este aici',
  'taking.hereLead': 'Înregistrați o persoană care este lângă dumneavoastră. Spuneți pentru ce campanie.',
  'taking.hereAt': 'Înregistrarea unei persoane: {campaign}',
  'taking.noneGoesOn': 'Acum nu se desfășoară nicio campanie a acestei runde.',
  'taking.readAloud':
    'Citiți aceasta cu voce tare în limba persoanei și bifați la ce este de acord. Puneți fiecare întrebare și scrieți ce spune.',
  'taking.register': 'Verifică și înregistrează',
  'taking.taken': 'Înregistrat',
  'taking.takenLead': 'Dați acest număr persoanei: scrieți-l sau tipăriți această pagină; se tipărește doar talonul.',
  'taking.noContact':
    'Acestei persoane nu i se poate trimite un mesaj, iar înregistrarea nu i se deschide pe nicio pagină. Spuneți-i să păstreze numărul: cu el biroul îi arată, corectează, predă sau șterge înregistrarea.',
  'taking.slip': 'Înregistrarea dumneavoastră: {title}',
  'taking.slipRecord':
    'Păstrați acest număr. Vă puteți vedea, corecta și șterge înregistrarea aici, printr-un link trimis la contactul dumneavoastră:',
  'taking.slipKeep':
    'Păstrați acest număr: nu vi se poate trimite nimic, așa că înregistrarea dumneavoastră nu se deschide pe nicio pagină. Pentru a o vedea, corecta, lua cu dumneavoastră sau șterge, mergeți la birou sau sunați și spuneți acest număr: biroul face aceasta pentru dumneavoastră.',
  'taking.slipOver':
    'Talonul unei înregistrări se poate deschide timp de {minutes} de minute. Pentru acesta e prea târziu: persoana este totuși înregistrată, iar numărul stă pe talonul ei.',
  'taking.next': 'Persoana următoare',
  'taking.reasonPaper': 'formularul {number}',
  'taking.reasonHere': 'personal, {campaign}',
  'record.did.registrant-taken': 'Notată de birou',
} satisfies Readonly<Record<keyof typeof english, string>>;
