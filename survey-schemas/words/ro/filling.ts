/** What a page says while something is filled in, in Romanian. `{here}` is „pe acest telefon” or „pe acest calculator”. */
import type { filling as english } from '../en/filling.ts';

export const filling = {
  'filling.onPhone': 'pe acest telefon',
  'filling.onComputer': 'pe acest calculator',

  'filling.interview.begun': 'Interviu început {time}',
  'filling.interview.receivedTitle': 'Primit',
  'filling.interview.receivedBody': 'Interviul a sosit și este păstrat în siguranță.',
  'filling.interview.next': 'Interviul următor',
  'filling.interview.asAnother': 'Trimitere ca alt interviu',
  'filling.interview.ifAnother':
    'Dacă aceste răspunsuri aparțin altui interviu, trimiteți-le separat. Dacă nu, lăsați-le: ele rămân {here} până le ștergeți din listă.',
  'filling.interview.elsewhere': 'Acest interviu este deschis în altă filă',
  'filling.interview.noneNew': 'Această rundă nu mai primește interviuri noi',
  'filling.entry.begun': 'Înregistrare începută {time}',
  'filling.entry.receivedTitle': 'V-ați înregistrat',
  'filling.entry.receivedBody':
    'Vă mulțumim. Păstrați numărul de mai jos: cu el puteți cere organizației care v-a invitat să vă arate, să corecteze sau să șteargă ce ne-ați comunicat. Pe acest dispozitiv nu a rămas nimic. Dacă această organizație trimite mesaje, veți primi unul pentru confirmarea contactului.',
  'filling.entry.next': 'Înregistrarea altei persoane',
  'filling.entry.asAnother': 'Trimitere ca altă înregistrare',
  'filling.entry.ifAnother':
    'Dacă aceste răspunsuri aparțin altei înregistrări, trimiteți-le separat. Dacă nu, lăsați-le: ele rămân {here} până le ștergeți din listă.',
  'filling.entry.elsewhere': 'Această înregistrare este deschisă în altă filă',
  'filling.entry.noneNew': 'Această rundă nu mai primește înregistrări noi',
  'filling.nothingBegun': 'Pe acest dispozitiv nu s-a început nimic, așa că nu este nimic de finalizat sau de trimis.',
  'filling.noneNewAdvice':
    'Ce s-a început mai devreme pe acest dispozitiv poate fi finalizat și trimis; se află în lista de aici.',

  'filling.attention':
    '{count, plural, one {Un răspuns cere atenție} few {# răspunsuri cer atenție} other {# de răspunsuri cer atenție}}',

  'filling.held': 'Păstrat {here}',
  'filling.draft': 'nefinalizat',
  'filling.correcting': 'corectare, neterminată',
  'filling.unsent': 'salvat {here}, încă netrimis',
  'filling.refused': 'neacceptat de server; trebuie corectat',
  'filling.refusedWhy': 'neacceptat de server: {reason}',
  'filling.hasFaults': 'are greșeli.',
  'filling.taken': 'pe server, sub acest număr, sunt alte răspunsuri; spuneți ce este acesta',
  'filling.setAside': 'pus deoparte; rămâne {here} și nu se trimite',
  'filling.notThisLink': 'salvat {here}; cu acest link nu se poate trimite, este nevoie de unul nou',
  'filling.notThisPlace': 'salvat {here}; cu acest link nu se poate trimite, este nevoie de un link pentru {place}',
  'filling.tooLate': 'salvat {here}; runda nu îl mai primește',
  'filling.versionNotHere':
    'versiunea {version} a chestionarului său nu este {here}: conectați-vă și încărcați pagina din nou',
  'filling.versionUnknown':
    'platforma nu are versiunea {version} a chestionarului său: salvați un fișier și anunțați coordonatorul',
  'filling.download': 'Descărcare ca fișier',
  'filling.delivered': 'Trimise și primite',
  'filling.showAnswers': 'Arată răspunsurile',
  'filling.hideAnswers': 'Ascunde răspunsurile',
  'filling.sendAgain': 'Trimite din nou toate',
  'filling.sendAgainWhen': 'Doar dacă biroul spune că lipsesc interviuri. Ceea ce are deja nu se numără de două ori.',
  'filling.backup': 'Salvează o copie de rezervă',
  'filling.backupSaved':
    '{count, plural, one {S-a salvat o copie de rezervă cu un interviu} few {S-a salvat o copie de rezervă cu # interviuri} other {S-a salvat o copie de rezervă cu # de interviuri}}',
  'filling.backupAdvice':
    'Fișierul se află printre descărcări. Numai biroul îl poate deschide: duceți-l acolo sau trimiteți-l. Nu s-a șters nimic {here}.',
  'filling.noBackup': 'Nu s-a salvat nicio copie de rezervă',
  'filling.noBackupAdvice':
    'Această pagină nu cunoaște încă cheia biroului. Deschideți-o o dată cu conexiune; de atunci copia se poate salva și fără conexiune.',
  'filling.backupFailed': 'Browserul nu a putut crea fișierul. Închideți alte pagini și încercați din nou.',
  'filling.fileIsOpen':
    'Această conexiune nu este criptată (http), deci nici fișierul nu este: oricine îl are poate citi răspunsurile.',
  'filling.goesOut': 'Ce încă nu s-a trimis se trimite singur când există conexiune și această pagină este deschisă.',
  'filling.delete': 'Ștergere',
  'filling.continue': 'Continuare',
  'filling.correct': 'Corectare',
  'filling.putAside': 'Punere deoparte',
  'filling.sendOne': 'Trimitere acum',
  'filling.sendAll': 'Trimitere a tuturor acum ({count})',
  'filling.deleteTaken': 'Ștergeți aceste răspunsuri de pe dispozitiv? Serverul le păstrează alături de celelalte.',
  'filling.deleteCorrection': 'Ștergeți această corectare? Ce s-a predat rămâne cum este.',
  'filling.deleteUnsent': 'Ștergeți aceste răspunsuri de pe dispozitiv? Ele nu au fost trimise.',

  'filling.corrected': 'Corectare primită',
  'filling.correctedBody': 'Corectarea a sosit și înlocuiește ceea ce a fost livrat înainte.',
  'filling.received': 'Primit',
  'filling.receipt': 'Numărul confirmării',
  'filling.copy': 'Copiază',
  'filling.copied': 'S-a copiat',
  'filling.notCopied': 'Notați-l: acest browser nu copiază',
  'filling.print': 'Tipărește',
  'filling.mail': 'Trimite prin e-mail',
  'filling.notYetSent': 'Salvat {here}, încă netrimis',
  'filling.tryAgain': 'Încercare din nou',
  'filling.unreachable':
    'Nu există conexiune sau serverul nu răspunde. Nu s-a pierdut nimic: trimiterea se repetă automat.',
  'filling.notAllowed':
    'Cu acest link nu se mai poate trimite nimic. Cereți unul nou și deschideți-l aici: ce este salvat se trimite cu el.',
  'filling.idReused': 'Pe server, sub acest număr, există deja alte răspunsuri',
  'filling.bothKept': 'Se păstrează ambele, iar organizația decide care din ele contează.',
  'filling.roundOver': 'Runda nu mai primește acest chestionar',
  'filling.roundOverAdvice':
    'Răspunsurile rămân {here} și pot fi descărcate. Dacă runda se redeschide, ele se trimit când deschideți această pagină.',
  'filling.linkEnded': 'Acest link a expirat',
  'filling.linkEndedAdvice':
    'Cu el nu se mai poate începe nimic nou. Ce a fost început înainte poate fi terminat și trimis. Cereți biroului un link nou.',
  'filling.linkEndedKept':
    'Acest interviu a fost început după ce linkul a expirat. El rămâne {here} și pleacă cu următorul link pe care vi-l dă biroul pentru acest loc.',
  'filling.showHeld': 'Ce este păstrat {here}',
  'filling.rejected': 'Serverul nu a acceptat răspunsurile',
  'filling.rejectedAdvice':
    'Răspunsurile rămân {here} și nu se trimit din nou în această formă. Corectați-le sau anunțați coordonatorul.',
  'filling.sending': 'Se trimite …',
  'filling.noRoom': 'Aceste răspunsuri nu sunt păstrate {here}',
  'filling.noRoomAdvice':
    'Nu este loc sau datele browserului au fost șterse. Nu închideți această pagină și finalizați când există conexiune.',
  'filling.neither': 'Nici trimis, nici păstrat {here}',
  'filling.neitherAdvice': 'Nu închideți această pagină și finalizați din nou când există conexiune.',
  'filling.entry.nothingKept': 'Nu s-a păstrat nimic',
  'filling.entry.declined':
    'Nu ați fost de acord cu înscrierea în registru sau cu nicio folosire a ei, de aceea răspunsurile nu au fost trimise.',
  'filling.goOnThere': 'Continuați acolo sau închideți mai întâi fila aceea.',
  'filling.clock':
    'Ceasul {here} arată sau arăta greșit: {time}. Dacă încă arată greșit, potriviți data și ora, apoi finalizați din nou: aceste răspunsuri primesc ora finalizării. Dacă a fost altă zi, notați aceasta.',
  'filling.unknownVersion': 'Această pagină nu are o astfel de versiune a chestionarului',
  'filling.unknownVersionAdvice': 'Încărcați pagina din nou; dacă nu ajută, anunțați coordonatorul.',
  'filling.notLasting':
    'Această fereastră a browserului nu păstrează nimic {here}: nu o închideți până nu vedeți confirmarea.',
  'filling.unreadable':
    'Salvate {here}, dar imposibil de deschis: {count}. Browserul a pierdut cheia. Anunțați coordonatorul.',
} satisfies Readonly<Record<keyof typeof english, string>>;
