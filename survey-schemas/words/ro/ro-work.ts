/** What the page says that shows an enumerator all their work, in Romanian. */
import type { WorkWords } from '../work-words.ts';

export const work = {
  'work.title': 'Munca dumneavoastră',
  'work.code': 'Cod',
  'work.codeAdvice': 'Introduceți codul primit de la birou: unsprezece litere și cifre. Codul se consumă {here}.',
  'work.show': 'Arată munca mea',
  'work.mistyped': 'Codul are un semn greșit. Verificați-l încă o dată.',
  'work.notACode': 'Acesta nu este un cod: un cod are unsprezece litere și cifre.',
  'work.asking': 'Se cere lista muncii dumneavoastră …',
  'work.noSignal': 'Nu există conexiune',
  'work.noSignalAdvice':
    'Codul este păstrat {here} și se trimite din nou de la sine când există conexiune. Nu s-a pierdut nimic.',
  'work.keepsNothing': 'Codul nu a fost folosit',
  'work.keepsNothingAdvice':
    'Această fereastră nu păstrează nimic {here}, iar un cod funcționează o singură dată. Deschideți adresa într-o fereastră care nu este privată sau în alt browser.',
  'work.refused': 'Acest cod nu funcționează',
  'work.another': 'Introduceți alt cod',
  'work.whose': 'Operator {enumerator} · valabil până la {time}',
  'work.trial': 'Pentru exersare: ce completați aici nu intră în nicio cifră.',
  'work.none': 'Momentan nu vă este repartizat nimic. Întrebați biroul.',
  'work.untouched': 'nimic început',
  'work.begun': 'neterminate: {count}',
  'work.waiting': 'de trimis: {count}',
  'work.attention': 'necesită atenție: {count}',
  'work.delivered': 'livrate: {count}',
  'work.needsSignal': 'deocamdată se deschide doar cu conexiune',
  'work.takenAway': 'nu mai este repartizat',
  'work.everywhere': 'Întreaga rundă',
  'work.asOf': 'Nu există conexiune: aceasta este lista din {time}.',
  'work.news': 'Munca dumneavoastră s-a schimbat',
  'work.added': 'Nou: {places}',
  'work.gone': 'Nu mai este repartizat: {places}. Ce a fost început acolo poate fi încă terminat și trimis.',
  'work.seen': 'Am înțeles',
} satisfies WorkWords;
