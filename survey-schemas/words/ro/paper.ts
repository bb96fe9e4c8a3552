/** What stands on forms of a registration on paper, and is said to those who print them, in Romanian. */
import type { paper as english } from '../en/paper.ts';

export const paper = {
  'paper.forms': 'Formulare pe hârtie',
  'paper.of': 'Formulare pe hârtie: {name}',
  'paper.lead':
    'Pentru locuri fără conexiune. Fiecare formular are numărul lui, care stă pe fiecare pagină și pe talonul care rămâne la persoană. Formularele noi primesc numere pe care nu le-a avut niciun formular; notați care unde s-au dus.',
  'paper.language': 'Limba formularului',
  'paper.first': 'Primul număr',
  'paper.count': 'Câte formulare, cel mult {most}',
  'paper.show': 'Arată aceste formulare',
  'paper.make': 'Faceți formulare noi',
  'paper.printed': 'Ultimul formular făcut are numărul {last}. Niciun număr mai mare nu poate fi introdus.',
  'paper.again': 'Tipăriți din nou formulare',
  'paper.againHint': 'Doar ce a stricat imprimanta: din două foi cu același număr poate fi înregistrată doar una.',
  'paper.onlySpecimen': 'Mai jos este un specimen de privit. Nu are număr și nimeni nu poate fi înregistrat cu el.',
  'paper.specimen': 'Specimen',
  'paper.reason': 'Au fost făcute formulare pe hârtie: de la {first} până la {last}',
  'paper.fault.count': 'Scrieți de câte formulare aveți nevoie, de la 1 la {most}.',
  'paper.fault.full': 'Campania nu mai are atâtea numere. Adăugați altă campanie pentru mai multe formulare.',
  'paper.fault.busy': 'Altcineva a făcut formulare în același moment și aici nu s-a făcut nimic. Încercați din nou.',
  'paper.range':
    'Formularele {first} – {last}. Tipăriți această pagină din browser, pe A4; se tipăresc doar formularele.',
  'paper.how':
    'Vă rugăm să scrieți citeț. Bifați o singură căsuță, dacă nu scrie că se pot bifa mai multe. La ce nu doriți să răspundeți, lăsați gol sau bifați aceasta.',
  'paper.onlyIf': 'Completați doar dacă {condition}.',
  'paper.mayApply': 'Completați doar dacă vi se potrivește.',
  'paper.ifAgreed':
    'Completați mai departe doar dacă v-ați dat acordul mai sus. Altfel nu se păstrează nimic și nu mai este nimic de completat.',
  'paper.is': 'ați răspuns „{answer}” la întrebarea {number}',
  'paper.isNot': 'ați răspuns altceva decât „{answer}” la întrebarea {number}',
  'paper.isOneOf': 'răspunsul la întrebarea {number} este unul dintre acestea: {answers}',
  'paper.isNoneOf': 'răspunsul la întrebarea {number} nu este niciunul dintre acestea: {answers}',
  'paper.oneIs': 'ați răspuns „{answer}” la cel puțin una dintre întrebările {numbers}',
  'paper.answered': 'ați răspuns la întrebarea {number}',
  'paper.notAnswered': 'ați lăsat goală întrebarea {number}',
  'paper.and': '{one} și {other}',
  'paper.or': '{one} sau {other}',
  'paper.mayBeEmptyIf': 'Se poate lăsa gol dacă {condition}.',
  'paper.amount': 'Suma',
  'paper.several': 'Se pot bifa mai multe.',
  'paper.writeIn': 'În cuvinte:',
  'paper.writeSeveral': 'În cuvinte, tot ce se potrivește:',
  'paper.agree': 'Am citit la ce se folosesc răspunsurile mele și sunt de acord cu ce am bifat.',
  'paper.placeAndDay': 'Locul și data',
  'paper.sign': 'Semnătura',
  'paper.office': 'Pentru birou: se introduce de două persoane, fiecare separat. Până atunci țineți foaia sub cheie.',
  'paper.slip': 'Talon pentru persoană',
  'paper.tearOff': 'Rupeți aici și păstrați această parte.',
  'paper.slipSays': 'Ați completat un formular pentru: {title}. Încă nu a fost trimis: îl introduce biroul.',
  'paper.slipNumber': 'Numărul înregistrării vă este dat de birou. Cereți-l cu numărul acestui formular.',
  'paper.slipRecord':
    'Dacă ați scris o adresă de e-mail (sau un număr de telefon, dacă biroul trimite SMS-uri), mai târziu vă puteți vedea, corecta, lua cu dumneavoastră și șterge înregistrarea aici:',
  'paper.slipOffice':
    'Dacă nu: întrebați biroul, cu numărul înregistrării. Biroul v-o arată, o corectează, v-o predă sau o șterge.',
} satisfies Readonly<Record<keyof typeof english, string>>;
