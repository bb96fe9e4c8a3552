/** What stands on forms of a registration on paper, and is said to those who print them, in Romanian. */
import type { paper as english } from '../en/paper.ts';

export const paper = {
  'paper.forms': 'Formulare pe hârtie',
  'paper.of': 'Formulare pe hârtie: {name}',
  'paper.lead':
    'Pentru locuri fără conexiune. Fiecare formular are numărul său, care stă pe fiecare pagină și pe talonul păstrat de persoană. Tipăriți fiecare număr o singură dată și notați unde au ajuns numerele.',
  'paper.language': 'Limba formularului',
  'paper.first': 'Primul număr',
  'paper.count': 'Câte formulare, cel mult {most}',
  'paper.show': 'Arată aceste formulare',
  'paper.range':
    'Formularele {first} – {last}. Tipăriți această pagină din browser, pe A4; se tipăresc doar formularele.',
  'paper.how':
    'Vă rugăm să scrieți citeț. Bifați o singură căsuță, dacă nu scrie că se pot bifa mai multe. La ce nu doriți să răspundeți, lăsați gol sau bifați aceasta.',
  'paper.onlyIf': 'Doar dacă {condition}:',
  'paper.mayApply': 'Doar dacă vi se potrivește:',
  'paper.is': 'răspunsul la {number} este „{answer}”',
  'paper.isNot': 'răspunsul la {number} nu este „{answer}”',
  'paper.isOneOf': 'răspunsul la {number} este unul dintre acestea: {answers}',
  'paper.isNoneOf': 'răspunsul la {number} nu este niciunul dintre acestea: {answers}',
  'paper.oneIs': 'cel puțin unul dintre răspunsurile la {numbers} este „{answer}”',
  'paper.answered': 's-a răspuns la {number}',
  'paper.notAnswered': '{number} a rămas gol',
  'paper.and': '{one} și {other}',
  'paper.or': '{one} sau {other}',
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
  'paper.slipRecord': 'Mai târziu vă puteți vedea, corecta și șterge înregistrarea aici:',
} satisfies Readonly<Record<keyof typeof english, string>>;
