/** What most interviews never say, in Romanian: of a PIN, and of the place of an interview; and further words that long lists are searched by. `{here}` is “on this phone” or “on this computer”, in that language. */
import type { RareWords } from '../rare-words.ts';
import { synonyms } from './synonyms.ts';

export const rare: RareWords = {
  sentences: {
    'pin.lock': 'Blocare cu un PIN',
    'pin.why':
      'Cine deschide această pagină {here} introduce atunci mai întâi PIN-ul și abia apoi vede ce este păstrat. Dacă nimeni nu o atinge 15 minute, pagina se blochează singură. Păstrați activă și blocarea ecranului.',
    'pin.ifForgotten':
      'Dacă PIN-ul este uitat, nu se pierde nimic: se poate salva un fișier pe care numai biroul îl poate deschide.',
    'pin.pin': 'PIN',
    'pin.new': 'PIN nou',
    'pin.again': 'Încă o dată același',
    'pin.present': 'PIN-ul actual',
    'pin.rule': 'Cel puțin 6 cifre, litere sau semne; nu o dată de naștere.',
    'pin.letters': 'Și litere',
    'pin.set': 'Setează PIN-ul',
    'pin.change': 'Schimbă PIN-ul',
    'pin.remove': 'Elimină PIN-ul',
    'pin.lockNow': 'Blochează acum',
    'pin.isSet': 'PIN-ul este setat. De acum pagina îl cere de fiecare dată când este deschisă.',
    'pin.isChanged': 'PIN-ul a fost schimbat.',
    'pin.isRemoved': 'PIN-ul a fost eliminat. Oricine poate folosi această pagină vede din nou ce este păstrat.',
    'pin.short': 'Prea scurt: cel puțin 6 cifre, litere sau semne.',
    'pin.simple': 'Prea simplu: ar fi ghicit printre primele, ca 123456. Alegeți semne care nu vin unul după altul.',
    'pin.date': 'Este o dată: datele se ghicesc printre primele. Alegeți semne care nu apar în niciun document.',
    'pin.different': 'Cele două nu sunt la fel.',
    'pin.working': 'O clipă …',
    'pin.noKey':
      'Încă nu se poate seta un PIN: cheia biroului nu este salvată {here}, iar fără ea nimeni nu ar putea ajuta dacă PIN-ul este uitat. Deschideți această pagină o dată cu conexiune.',
    'pin.notReady':
      'Încă nu se poate seta un PIN: pagina nu este gata de folosit fără semnal și, odată blocată, nu ar mai putea fi deschisă acolo. Țineți-o deschisă cât timp există conexiune.',
    'pin.unable':
      'Acest browser nu poate bloca pagina cu un PIN. Folosiți unul actual și o adresă care începe cu https.',
    'pin.otherTabs':
      'Nu s-a schimbat nimic: o altă filă cu această pagină nu răspunde. Închideți celelalte file și încercați din nou.',
    'pin.failed': 'Nu s-a schimbat nimic: nu este loc {here} sau o altă filă a fost mai rapidă. Încercați din nou.',
    'pin.locked': 'Această pagină este blocată',
    'pin.waiting':
      '{count, plural, one {Un interviu așteaptă să fie trimis} few {# interviuri așteaptă să fie trimise} other {# de interviuri așteaptă să fie trimise}}: cât timp pagina este blocată, nu pleacă nimic.',
    'pin.unlock': 'Deblochează',
    'pin.wrong': 'Acesta nu este PIN-ul.',
    'pin.wait':
      '{seconds, plural, one {Se poate încerca din nou peste o secundă.} few {Se poate încerca din nou peste # secunde.} other {Se poate încerca din nou peste # de secunde.}}',
    'pin.noDeviceKey':
      'Browserul a pierdut cheia păstrată {here}: niciun PIN nu deschide ce este păstrat. Nu s-a pierdut nimic: salvați un fișier de recuperare și duceți-l la birou.',
    'pin.forgot': 'Am uitat PIN-ul',
    'pin.forgotAdvice':
      'Salvați un fișier de recuperare: conține tot ce nu a fost predat și numai biroul îl poate deschide. Prin salvare nu se șterge nimic {here}.',
    'pin.saveRescue': 'Salvează un fișier de recuperare',
    'pin.rescueSaved':
      '{count, plural, one {S-a salvat un fișier de recuperare cu un interviu.} few {S-a salvat un fișier de recuperare cu # interviuri.} other {S-a salvat un fișier de recuperare cu # de interviuri.}}',
    'pin.rescueAdvice':
      'Se află printre descărcări. Duceți-l la birou, trimiteți-l sau predați-l de pe alt telefon, la „Predă copia de rezervă a altui telefon”: astfel se înregistrează ce era încheiat.',
    'pin.rescueFailed': 'Browserul nu a putut crea fișierul. Închideți alte pagini și încercați din nou.',
    'pin.anewAdvice':
      'După ce biroul a deschis fișierul, puteți începe din nou: ce se află în spatele PIN-ului se șterge atunci {here}, împreună cu PIN-ul.',
    'pin.anew': 'Începe din nou',
    'pin.anewQuestion':
      '{count, plural, one {Ștergeți un interviu} few {Ștergeți # interviuri} other {Ștergeți # de interviuri}} și PIN-ul? Ce se șterge rămâne numai în fișierul salvat. Faceți acest lucru numai după ce biroul l-a deschis.',
    'pin.anewFailed': 'Nu s-a șters nimic: ceva s-a schimbat de la salvarea fișierului. Salvați-l din nou.',
    'place.title': 'Unde a avut loc acest interviu',
    'place.ask':
      'Întrebați persoana: poate fi trimis și locul acestui interviu? El se rotunjește {here} la aproximativ {size} și nimic mai precis nu se păstrează. Dacă persoana nu este de acord, nu îl adăugați: interviul contează oricum.',
    'place.km': '{count} km',
    'place.m': '{count} m',
    'place.add': 'Persoana e de acord: adaugă locul',
    'place.looking': 'Se caută locul …',
    'place.noted': 'Se trimite odată cu interviul: {latitude}, {longitude}, rotunjit la aproximativ {size}.',
    'place.remove': 'Nu trimite locul',
    'place.removed': 'Locul nu se trimite.',
    'place.denied':
      'Browserul nu are voie să spună unde se află sau localizarea este oprită. Interviul poate fi încheiat și fără loc.',
    'place.noSignal': 'Locul nu a putut fi găsit. Încercați din nou sub cerul liber sau încheiați fără el.',
    'place.late': 'Căutarea locului a durat prea mult. Încercați din nou sub cerul liber sau încheiați fără el.',
    'place.coarse':
      'Locul a fost găsit doar cu o precizie de aproximativ {size}, ceea ce nu este de folos. Încercați din nou sub cerul liber sau încheiați fără el.',
    'place.unable':
      'Acest browser nu poate spune unde se află; unul actual poate, la o adresă care începe cu https. Interviul poate fi încheiat și fără loc.',
  },
  synonyms,
};
