/** What is said where a clerk types registrations from paper, or takes those of people who are there, in Albanian. */
import type { taking as english } from '../en/taking.ts';

export const taking = {
  'taking.paper': 'Formularë në letër',
  'taking.paperLead':
    'Çdo formular shkruhet dy herë, nga dy nëpunës, i dyti pa e parë çfarë shkroi i pari. Ajo që të dy e shkruan njësoj regjistrohet; për pjesën tjetër nëpunësi vendos sipas letrës.',
  'taking.open': 'Shkruani një formular',
  'taking.campaign': 'Fushata',
  'taking.number': 'Numri rendor',
  'taking.numberHint': 'Shifrat në fund të numrit në formular.',
  'taking.noCampaigns': 'Ky raund nuk ka ende fushatë; formularët shtypen për një fushatë.',
  'taking.none': 'Ende nuk është shkruar asnjë formular.',
  'taking.form': 'Formulari',
  'taking.standing': 'Gjendja',
  'taking.typedBy': 'E shkroi',
  'taking.since': 'Që nga',
  'taking.state.once': 'shkruar një herë',
  'taking.state.differs': 'shkruar dy herë, ndryshe',
  'taking.state.decided': 'i dakorduar, ende i paregjistruar',
  'taking.state.filed': 'i regjistruar',
  'taking.state.thrown-away': 'i hedhur',
  'taking.old': 'Pret më shumë se {days} ditë: shkruajeni ose hidheni.',
  'taking.formOf': 'Formulari {number}',
  'taking.language': 'Gjuha e formularit',
  'taking.day': 'Data në letër',
  'taking.typeLead':
    'Shkruani çfarë qëndron në letër dhe asgjë tjetër. Pastaj e shkruan edhe një herë një nëpunës tjetër.',
  'taking.secondLead':
    'Dikush tjetër e ka shkruar këtë formular më parë. Shkruajeni nga letra; ajo që shkroi ai nuk tregohet.',
  'taking.keep': 'Kontrollo dhe ruaj',
  'taking.apart': 'Çfarë është shkruar ndryshe',
  'taking.apartLead':
    'Shihni letrën dhe thoni për çdo pyetje cili shkrim është i saktë. Nëse asnjëri nuk është, zgjidhni këtë dhe shkruani çfarë qëndron në letër. Kush vendosi dhe për cilat pyetje mbetet në ditar.',
  'taking.first': 'Shkrimi i parë',
  'taking.second': 'Shkrimi i dytë',
  'taking.neither': 'Asnjëra: në letër shkruan …',
  'taking.opened': 'Pyetet edhe kjo, pas asaj që shkruat',
  'taking.decide': 'Regjistroje kështu',
  'taking.agreedLead': 'Ajo që u shkrua është dakorduar, por ende nuk është regjistruar.',
  'taking.file': 'Regjistroje',
  'taking.filedLead': 'Ky formular është i regjistruar. Kushdo që pyet me skedën e vet merr këtë numër:',
  'taking.throwAway': 'Hidhe atë që u shkrua',
  'taking.throwHint':
    'Zhduket menjëherë; letra mbetet te ju dhe mund të shkruhet sërish. Thoni pse, pa emra ose përgjigje; arsyeja ruhet përgjithmonë, me llogarinë tuaj.',
  'taking.done.typed-once': 'U ruajt. Tani e shkruan një nëpunës tjetër.',
  'taking.done.filed': 'U regjistrua.',
  'taking.done.thrown-away': 'Ajo që u shkrua u hodh.',
  'taking.notice.no-reason': 'Asgjë nuk u ndryshua: thoni pse, me jo më shumë se 500 shenja.',
  'taking.notice.no-day': 'Asgjë nuk u ruajt: shkruani datën në letër; ajo nuk është në të ardhmen.',
  'taking.notice.no-form':
    'Nuk ka formular të tillë: zgjidhni fushatën dhe shkruani shifrat në fund të numrit. Numrat e formularëve që nuk u bënë këtu nuk pranohen.',
  'taking.notice.changed-meanwhile':
    'Asgjë nuk u ruajt: ndërkohë dikush tjetër e shkroi këtë formular, vendosi për të ose e hodhi. Më poshtë është siç është tani.',
  'taking.notice.undecided': 'Asgjë nuk u ndryshua: thoni për çdo pyetje cila është e saktë.',
  'taking.notice.own-faulty':
    'Ende nuk u regjistrua asgjë: shihni çfarë shkruat vetë. Diçka mungon, është shënuar, ose formulari pyet edhe diçka pas kësaj.',
  'taking.notice.typed-by-you':
    'Ju e shkruat këtë formular. Tani e shkruan një nëpunës tjetër, pa e parë çfarë shkruat ju.',
  'taking.notice.filed-before': 'Ky formular është regjistruar tashmë; asgjë nuk u ruajt.',
  'taking.notice.declined':
    'Nuk është dhënë pëlqim, ose për asgjë për të cilën mund të përdoren përgjigjet: asgjë nuk mund të ruhet.',
  'taking.notice.sent-before':
    'Kjo faqe ishte dërguar më parë, me përgjigje të tjera, dhe ajo që u dërgua atëherë është regjistruar pa ndryshim. A është ky personi tjetër, ose janë përgjigjet të sakta tani? Atëherë shtypni edhe një herë.',
  'taking.notice.erased':
    'Ky formular ishte regjistruar, dhe pastaj regjistrimi u fshi. Nuk shkruhet përsëri dhe asgjë prej tij nuk ruhet; asgjësohet edhe letra.',
  'taking.notice.not-taken': 'Nuk u regjistrua. Ajo që u shkrua është siç ishte.',
  'taking.tooLarge': 'Kjo ishte shumë për një formular',
  'taking.tooLargeKept':
    'Ajo që u dërgua është më e gjatë se çdo formular yni, prandaj asgjë prej saj nuk u lexua dhe nuk u ruajt. Ajo që u ruajt më parë është siç ishte.',
  'taking.tooLargeDo':
    'Kthehuni prapa në shfletues, gjeni përgjigjen ku u ngjit një tekst i gjatë, shkurtojeni dhe dërgojeni formularin përsëri. Nëse formulari atëherë është bosh, shkruajeni edhe një herë.',
  'taking.here': 'Dikush është këtu',
  'taking.hereLead': 'Ju regjistroni një person që është me ju. Thoni për cilën fushatë.',
  'taking.hereAt': 'Regjistrimi i një personi: {campaign}',
  'taking.noneGoesOn': 'Tani nuk zhvillohet asnjë fushatë e këtij raundi.',
  'taking.readAloud':
    'Lexojeni këtë me zë në gjuhën e personit dhe shënoni me çfarë pajtohet. Bëni çdo pyetje dhe shkruani çfarë thotë.',
  'taking.register': 'Kontrollo dhe regjistro',
  'taking.taken': 'U regjistrua',
  'taking.takenLead': 'Jepjani këtë numër personit: shkruajeni ose shtypeni këtë faqe; shtypet vetëm skeda.',
  'taking.noContact':
    'Këtij personi nuk mund t’i dërgohet mesazh dhe regjistrimi nuk i hapet në asnjë faqe. Thuajini ta ruajë numrin: me të zyra ia tregon, ia ndreq, ia jep ose ia fshin regjistrimin.',
  'taking.slip': 'Regjistrimi juaj: {title}',
  'taking.slipRecord':
    'Ruajeni këtë numër. Regjistrimin tuaj mund ta shihni, ta ndreqni dhe ta fshini këtu, me një lidhje që ju dërgohet te kontakti juaj:',
  'taking.slipKeep':
    'Ruajeni këtë numër: nuk mund t’ju dërgohet asgjë, prandaj regjistrimi juaj nuk hapet në asnjë faqe. Për ta parë, ndrequr, marrë me vete ose fshirë, shkoni në zyrë ose telefononi dhe thoni këtë numër: zyra e bën për ju.',
  'taking.slipOver':
    'Skeda e një regjistrimi mund të hapet për {minutes} minuta. Për këtë është vonë: personi gjithsesi është i regjistruar, dhe numri është në skedën e tij.',
  'taking.next': 'Personi tjetër',
  'taking.reasonPaper': 'formulari {number}',
  'taking.reasonHere': 'personalisht, {campaign}',
  'record.did.registrant-taken': 'U shënua nga zyra',
} satisfies Readonly<Record<keyof typeof english, string>>;
