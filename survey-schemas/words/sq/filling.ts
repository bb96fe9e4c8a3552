/** What a page says while something is filled in, in Albanian. `{here}` is “në këtë telefon” or “në këtë kompjuter”. */
import type { filling as english } from '../en/filling.ts';

export const filling = {
  'filling.onPhone': 'në këtë telefon',
  'filling.onComputer': 'në këtë kompjuter',

  'filling.interview.begun': 'Intervista filloi: {time}',
  'filling.interview.receivedTitle': 'U mor',
  'filling.interview.receivedBody': 'Intervista mbërriti dhe është ruajtur në mënyrë të sigurt.',
  'filling.interview.next': 'Intervista tjetër',
  'filling.interview.asAnother': 'Dërgo si intervistë tjetër',
  'filling.interview.ifAnother':
    'Nëse këto përgjigje i takojnë një interviste tjetër, dërgojini si intervistë më vete. Përndryshe lërini: ato mbeten {here} derisa t’i fshini nga lista.',
  'filling.interview.elsewhere': 'Kjo intervistë është e hapur në një skedë tjetër',
  'filling.interview.noneNew': 'Ky raund nuk pranon më intervista të reja',
  'filling.entry.begun': 'Regjistrimi filloi: {time}',
  'filling.entry.receivedTitle': 'U regjistruat',
  'filling.entry.receivedBody':
    'Faleminderit. Ruajeni numrin më poshtë: me të mund t’i kërkoni zyrës që ju ftoi t’jua tregojë, t’i korrigjojë ose t’i fshijë ato që na thatë. Në këtë pajisje nuk ka mbetur asgjë. Nëse kjo zyrë dërgon mesazhe, do të merrni një për konfirmimin e kontaktit.',
  'filling.entry.next': 'Regjistro një person tjetër',
  'filling.entry.asAnother': 'Dërgo si regjistrim tjetër',
  'filling.entry.ifAnother':
    'Nëse këto përgjigje i takojnë një regjistrimi tjetër, dërgojini si regjistrim më vete. Përndryshe lërini: ato mbeten {here} derisa t’i fshini nga lista.',
  'filling.entry.elsewhere': 'Ky regjistrim është i hapur në një skedë tjetër',

  'filling.entry.noneNew': 'Ky raund nuk pranon më regjistrime të reja',
  'filling.nothingBegun':
    'Në këtë pajisje nuk është filluar asgjë, prandaj nuk ka asgjë për të përfunduar ose dërguar.',
  'filling.noneNewAdvice':
    'Ajo që është filluar më parë në këtë pajisje mund të përfundohet dhe të dërgohet; gjendet në listën këtu.',

  'filling.attention': '{count, plural, one {Një përgjigje duhet parë} other {# përgjigje duhen parë}}',

  'filling.held': 'Ruajtur {here}',
  'filling.draft': 'pa përfunduar',
  'filling.correcting': 'korrigjim, i papërfunduar',
  'filling.unsent': 'ruajtur {here}, ende pa u dërguar',
  'filling.refused': 'nuk u pranua nga serveri; duhet korrigjuar',
  'filling.refusedWhy': 'nuk u pranua nga serveri: {reason}',
  'filling.hasFaults': 'ka gabime.',
  'filling.taken': 'serveri ka përgjigje të tjera me këtë numër; thoni çfarë është kjo',
  'filling.setAside': 'lënë mënjanë; mbetet {here} dhe nuk dërgohet',
  'filling.notThisLink': 'ruajtur {here}; kjo lidhje nuk e dërgon dot, një e re po',
  'filling.notThisPlace': 'ruajtur {here}; kjo lidhje nuk e dërgon dot, një lidhje për {place} po',
  'filling.tooLate': 'ruajtur {here}; raundi nuk e pranon më',
  'filling.versionNotHere':
    'versioni {version} i pyetësorit të saj nuk është {here}: lidhuni me rrjetin dhe ringarkojeni faqen',
  'filling.versionUnknown':
    'platforma nuk e ka versionin {version} të pyetësorit të saj: ruani një skedar dhe njoftoni koordinatorin',
  'filling.download': 'Shkarko si skedar',
  'filling.delivered': 'Të dorëzuara',
  'filling.showAnswers': 'Shfaq përgjigjet',
  'filling.hideAnswers': 'Fshih përgjigjet',
  'filling.sendAgain': 'Dërgoji sërish të gjitha',
  'filling.sendAgainWhen': 'Vetëm nëse zyra thotë se mungojnë intervista. Ato që i ka tashmë nuk numërohen dy herë.',
  'filling.backup': 'Ruaj një kopje rezervë',
  'filling.backupSaved':
    '{count, plural, one {U ruajt një kopje rezervë me një intervistë} other {U ruajt një kopje rezervë me # intervista}}',
  'filling.backupAdvice':
    'Skedari ndodhet te shkarkimet. Vetëm zyra mund ta hapë: çojeni atje ose dërgojeni. Asgjë nuk u fshi {here}.',
  'filling.noBackup': 'Nuk u ruajt asnjë kopje rezervë',
  'filling.noBackupAdvice':
    'Kjo faqe ende nuk e njeh çelësin e zyrës. Hapeni një herë me lidhje; që atëherë kopja mund të ruhet edhe pa lidhje.',
  'filling.backupFailed': 'Shfletuesi nuk mundi ta krijonte skedarin. Mbyllni faqet e tjera dhe provoni përsëri.',
  'filling.fileIsOpen':
    'Kjo lidhje nuk është e koduar (http), prandaj nuk është as skedari: kushdo që e ka mund t’i lexojë përgjigjet.',
  'filling.goesOut': 'Ajo që ende nuk është dërguar dërgohet vetë kur ka internet dhe kjo faqe është e hapur.',
  'filling.delete': 'Fshi',
  'filling.continue': 'Vazhdo',
  'filling.correct': 'Korrigjo',
  'filling.putAside': 'Lër mënjanë',
  'filling.sendOne': 'Dërgoje tani',
  'filling.sendAll': 'Dërgoji tani të gjitha ({count})',
  'filling.deleteTaken': 'Të fshihen këto përgjigje nga kjo pajisje? Serveri i ruan përkrah të tjerave.',
  'filling.deleteCorrection': 'Të fshihet ky korrigjim? Çfarë u dorëzua mbetet siç është.',
  'filling.deleteUnsent': 'Të fshihen këto përgjigje nga kjo pajisje? Ato nuk janë dërguar.',

  'filling.corrected': 'Korrigjimi u mor',
  'filling.correctedBody': 'Korrigjimi mbërriti dhe zëvendëson atë që ishte dorëzuar më parë.',
  'filling.received': 'U mor',
  'filling.receipt': 'Numri i dëftesës',
  'filling.copy': 'Kopjo',
  'filling.copied': 'U kopjua',
  'filling.notCopied': 'Shënojeni: ky shfletues nuk kopjon',
  'filling.print': 'Printo',
  'filling.mail': 'Dërgo me e-mail',
  'filling.notYetSent': 'Ruajtur {here}, ende pa u dërguar',
  'filling.tryAgain': 'Provo përsëri',
  'filling.unreachable': 'Nuk ka internet ose serveri nuk përgjigjet. Asgjë nuk ka humbur: dërgohet vetë përsëri.',
  'filling.notAllowed':
    'Kjo lidhje nuk mund të dërgojë më asgjë. Kërkoni një të re dhe hapeni këtu: me të dërgohet ajo që është ruajtur.',
  'filling.idReused': 'Serveri ka tashmë përgjigje të tjera me këtë numër',
  'filling.bothKept': 'I ruan të dyja dhe zyra vendos se cila vlen.',
  'filling.roundOver': 'Raundi nuk e pranon më',
  'filling.roundOverAdvice':
    'Përgjigjet mbeten {here} dhe mund të shkarkohen. Nëse raundi hapet përsëri, ato dërgohen kur të hapni këtë faqe.',
  'filling.linkEnded': 'Kjo lidhje ka përfunduar',
  'filling.linkEndedAdvice':
    'Me të nuk mund të fillohet asgjë e re. Ajo që ka filluar më parë mund të përfundohet dhe të dërgohet. Kërkoni nga zyra një lidhje të re.',
  'filling.linkEndedKept':
    'Kjo intervistë filloi pasi lidhja kishte përfunduar. Ajo mbetet {here} dhe niset me lidhjen tjetër që ju jep zyra për këtë vend.',
  'filling.showHeld': 'Shfaq ato që janë ruajtur {here}',
  'filling.rejected': 'Serveri nuk e pranoi',
  'filling.rejectedAdvice':
    'Përgjigjet mbeten {here} dhe nuk dërgohen përsëri kështu siç janë. Korrigjojini ose njoftoni koordinatorin.',
  'filling.sending': 'Po dërgohet …',
  'filling.noRoom': 'Këto përgjigje nuk janë të ruajtura {here}',
  'filling.noRoomAdvice':
    'Nuk ka vend ose të dhënat e shfletuesit u fshinë. Mbajeni këtë faqe të hapur dhe përfundoni kur të ketë internet.',
  'filling.neither': 'As nuk u dërgua, as nuk u ruajt {here}',
  'filling.neitherAdvice': 'Mbajeni këtë faqe të hapur dhe përfundoni përsëri kur të ketë internet.',
  'filling.entry.nothingKept': 'Nuk u ruajt asgjë',
  'filling.entry.declined':
    'Nuk dhatë pëlqimin për t’u regjistruar, ose për asnjë përdorim, prandaj përgjigjet tuaja nuk u dërguan.',
  'filling.goOnThere': 'Vazhdoni atje ose mbylleni më parë atë skedë.',
  'filling.clock':
    'Ora {here} është ose ishte e gabuar: {time}. Nëse është ende, rregulloni datën dhe orën, pastaj përfundoni përsëri: këto përgjigje marrin kohën e përfundimit. Nëse ishte ditë tjetër, shënojeni.',
  'filling.unknownVersion': 'Kjo faqe nuk e njeh atë version të pyetësorit',
  'filling.unknownVersionAdvice': 'Ringarkojeni këtë faqe; nëse nuk ndihmon, njoftoni koordinatorin.',
  'filling.notLasting': 'Kjo dritare e shfletuesit nuk ruan asgjë {here}: mos e mbyllni para se të shihni dëftesën.',
  'filling.unreadable':
    'Të ruajtura {here} që nuk hapen më: {count}. Shfletuesi ka humbur çelësin. Njoftoni koordinatorin.',
} satisfies Readonly<Record<keyof typeof english, string>>;
