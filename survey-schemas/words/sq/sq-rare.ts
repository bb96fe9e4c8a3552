/** What most interviews never say, in Albanian: of a PIN, and of the place of an interview; and further words that long lists are searched by. `{here}` is “on this phone” or “on this computer”, in that language. */
import type { RareWords } from '../rare-words.ts';
import { synonyms } from './synonyms.ts';

export const rare: RareWords = {
  sentences: {
    'pin.lock': 'Kyç me PIN',
    'pin.why':
      'Kush e hap këtë faqe {here}, duhet të shkruajë më parë PIN-in dhe vetëm pastaj sheh çfarë është ruajtur. Kur askush nuk e prek për 15 minuta, faqja kyçet vetë. Mbajeni të ndezur edhe kyçjen e ekranit.',
    'pin.ifForgotten': 'Nëse PIN-i harrohet, nuk humbet asgjë: mund të ruhet një skedar që vetëm zyra mund ta hapë.',
    'pin.pin': 'PIN-i',
    'pin.new': 'PIN-i i ri',
    'pin.again': 'Edhe një herë i njëjti',
    'pin.present': 'PIN-i i tanishëm',
    'pin.rule': 'Të paktën 6 shifra, shkronja ose shenja; jo një datëlindje.',
    'pin.letters': 'Edhe shkronja',
    'pin.set': 'Vendos PIN-in',
    'pin.change': 'Ndrysho PIN-in',
    'pin.remove': 'Hiq PIN-in',
    'pin.lockNow': 'Kyç tani',
    'pin.isSet': 'PIN-i u vendos. Tani e tutje faqja e kërkon sa herë që hapet.',
    'pin.isChanged': 'PIN-i u ndryshua.',
    'pin.isRemoved': 'PIN-i u hoq. Kushdo që mund ta përdorë këtë faqe sheh përsëri çfarë është ruajtur.',
    'pin.short': 'Tepër i shkurtër: të paktën 6 shifra, shkronja ose shenja.',
    'pin.simple':
      'Tepër i thjeshtë: do të gjendej ndër të parët, si 123456. Zgjidhni shenja që nuk vijnë njëra pas tjetrës.',
    'pin.date': 'Është një datë: datat qëllohen ndër të parat. Zgjidhni shenja që nuk gjenden në asnjë dokument.',
    'pin.different': 'Të dyja nuk janë njësoj.',
    'pin.working': 'Një çast …',
    'pin.noKey':
      'PIN-i ende nuk mund të vendoset: çelësi i zyrës nuk është ruajtur {here}, dhe pa të askush nuk do të mund të ndihmonte nëse PIN-i harrohet. Hapeni këtë faqe një herë me lidhje.',
    'pin.notReady':
      'PIN-i ende nuk mund të vendoset: faqja nuk është gati për përdorim pa sinjal, dhe e kyçur nuk do të mund të hapej më atje. Mbajeni të hapur derisa ka lidhje.',
    'pin.unable':
      'Ky shfletues nuk mund ta kyçë faqen me PIN. Përdorni një të përditësuar dhe një adresë që fillon me https.',
    'pin.otherTabs':
      'Nuk u ndryshua asgjë: një skedë tjetër me këtë faqe nuk përgjigjet. Mbyllni skedat e tjera dhe provoni përsëri.',
    'pin.failed': 'Nuk u ndryshua asgjë: nuk ka vend {here}, ose një skedë tjetër ishte më e shpejtë. Provoni përsëri.',
    'pin.locked': 'Kjo faqe është e kyçur',
    'pin.waiting':
      '{count, plural, one {Një intervistë pret të dërgohet} other {# intervista presin të dërgohen}}: sa kohë që faqja është e kyçur, nuk niset asgjë.',
    'pin.unlock': 'Shkyç',
    'pin.wrong': 'Ky nuk është PIN-i.',
    'pin.wait':
      '{seconds, plural, one {Mund të provohet përsëri pas një sekonde.} other {Mund të provohet përsëri pas # sekondash.}}',
    'pin.noDeviceKey':
      'Shfletuesi ka humbur çelësin që ruhej {here}: asnjë PIN nuk e hap atë që është ruajtur. Nuk ka humbur asgjë: ruani një skedar shpëtimi dhe çojeni në zyrë.',
    'pin.forgot': 'E harrova PIN-in',
    'pin.forgotAdvice':
      'Ruani një skedar shpëtimi: ai mban gjithçka që nuk është dorëzuar, dhe vetëm zyra mund ta hapë. Me ruajtjen nuk fshihet asgjë {here}.',
    'pin.saveRescue': 'Ruaj një skedar shpëtimi',
    'pin.rescueSaved':
      '{count, plural, one {U ruajt një skedar shpëtimi me një intervistë.} other {U ruajt një skedar shpëtimi me # intervista.}}',
    'pin.rescueAdvice':
      'Ai ndodhet te shkarkimet. Çojeni në zyrë, dërgojeni, ose dorëzojeni nga një telefon tjetër te «Dorëzo kopjen rezervë të një telefoni tjetër»: kështu regjistrohet ajo që ishte mbaruar.',
    'pin.rescueFailed': 'Shfletuesi nuk mundi ta krijonte skedarin. Mbyllni faqet e tjera dhe provoni përsëri.',
    'pin.anewAdvice':
      'Kur zyra ta ketë hapur skedarin, mund të filloni nga e para: ajo që ndodhet pas PIN-it atëherë fshihet {here}, bashkë me PIN-in.',
    'pin.anew': 'Fillo nga e para',
    'pin.anewQuestion':
      '{count, plural, one {Të fshihet një intervistë} other {Të fshihen # intervista}} dhe PIN-i? Ajo që fshihet mbetet vetëm në skedarin e ruajtur. Bëjeni këtë vetëm kur zyra e ka hapur.',
    'pin.anewFailed': 'Nuk u fshi asgjë: diçka ka ndryshuar që kur u ruajt skedari. Ruajeni përsëri.',
    'place.title': 'Ku u zhvillua kjo intervistë',
    'place.ask':
      'Pyeteni personin: a mund të dërgohet edhe vendi i kësaj interviste? Ai rrumbullakoset {here} në rreth {size} dhe asgjë më e saktë nuk ruhet. Nëse personi nuk pranon, mos e shtoni: intervista vlen njësoj.',
    'place.km': '{count} km',
    'place.m': '{count} m',
    'place.add': 'Personi pranon: shto vendin',
    'place.looking': 'Po kërkohet vendi …',
    'place.noted': 'Dërgohet bashkë me intervistën: {latitude}, {longitude}, i rrumbullakosur në rreth {size}.',
    'place.remove': 'Mos e dërgo vendin',
    'place.removed': 'Vendi nuk dërgohet.',
    'place.denied':
      'Shfletuesi nuk u lejua të tregojë se ku ndodhet, ose vendndodhja është e çaktivizuar. Intervista mund të përfundohet edhe pa vendin.',
    'place.noSignal': 'Vendi nuk u gjet. Provoni përsëri nën qiell të hapur ose përfundoni pa të.',
    'place.late': 'Kërkimi i vendit zgjati tepër. Provoni përsëri nën qiell të hapur ose përfundoni pa të.',
    'place.coarse':
      'Vendi u gjet vetëm me saktësi rreth {size}, që nuk mjafton. Provoni përsëri nën qiell të hapur ose përfundoni pa të.',
    'place.unable':
      'Ky shfletues nuk mund të tregojë se ku ndodhet; një i përditësuar mundet, në një adresë që fillon me https. Intervista mund të përfundohet edhe pa vendin.',
  },
  synonyms,
};
