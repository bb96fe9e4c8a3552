/** Titles of the problems that the HTTP faces answer, in Albanian. */
import type { problems as english } from '../en/problems.ts';

export const problems = {
  'problems.malformed-json': 'Përmbajtja nuk është JSON i vlefshëm në UTF-8.',
  'problems.bad-parameter': 'Një pjesë e adresës nuk e ka formën që duhet.',
  'problems.not-signed-in': 'Duhet një token i vlefshëm: mungon, ka skaduar ose nuk është i yni.',
  'problems.out-of-scope': 'Ky token nuk e lejon këtë.',
  'problems.not-found': 'Në këtë adresë nuk ka asgjë.',
  'problems.unknown-round': 'Nuk ka raund të tillë.',
  'problems.round-not-open': 'Ky raund ende nuk është hapur; nuk u ruajt asgjë.',
  'problems.unknown-release': 'Nuk ka publikim të tillë.',
  'problems.method-not-allowed': 'Kjo adresë nuk e pranon atë metodë.',
  'problems.response-id-reused':
    'Një përgjigje tjetër e ka tashmë këtë identifikues. Të dyja ruhen për shqyrtim; krijoni një identifikues të ri për përgjigjen e re.',
  'problems.erased': 'Ky regjistrim u fshi me kërkesë të personit; nuk ruhet më përsëri.',
  'problems.round-closing':
    'Ky raund nuk pranon më asgjë të re; ajo që është filluar para mbylljes mund të vijë ende. Nuk u ruajt asgjë.',
  'problems.saying-shape': 'Këtu mungon diçka, ose vlera nuk është si në përshkrimin e API-së.',
  'problems.listing-shape': 'Nuk ka formën e një liste banesash.',
  'problems.listing-future': 'Është në të ardhmen.',
  'problems.listing-signs': 'Përmban shenja që nuk mund të shfaqen.',
  'problems.listing-positions': 'Numra nga lista, secili një herë, në rritje.',
  'problems.link-ended':
    'Kjo lidhje mbaroi para se të fillonte kjo intervistë; asgjë nuk u ruajt. Mbajeni intervistën dhe kërkojini zyrës një lidhje të re.',
  'problems.code-mistyped': 'Kodi ka një shenjë të gabuar. Shikojeni edhe një herë.',
  'problems.code-unknown': 'Nuk ka kod të tillë, ose i ka kaluar afati. Kërkojini zyrës një të ri.',
  'problems.code-spent': 'Ky kod u përdor në një pajisje tjetër. Kërkojini zyrës një të ri.',
  'problems.round-closed':
    'Ky raund është mbyllur; nuk u ruajt asgjë. Ruajini përgjigjet dhe pyesni nëse do të hapet përsëri.',
  'problems.body-too-large': 'Përmbajtja është më e madhe se 256 KB.',
  'problems.backup-too-large':
    'Skedari është më i madh se 4 MB, dhe asnjë kopje rezervë e një telefoni nuk është kaq e madhe; asgjë nuk u pranua.',
  'problems.no-backup':
    'Ky nuk është kopje rezervë e një telefoni, ose është i një versioni më të ri; asgjë nuk u pranua.',
  'problems.backup-damaged':
    'Kopja rezervë nuk u kopjua e plotë ose u ndryshua rrugës; asgjë nuk u pranua. Kopjojeni sërish nga telefoni që e ruajti.',
  'problems.backup-elsewhere':
    'Kopja rezervë është e një raundi tjetër ose e një platforme tjetër nga kjo lidhje; asgjë nuk u pranua. Hapni lidhjen që kishte ai telefon, ose jepjani skedarin zyrës.',
  'problems.not-json': 'Përmbajtja duhet të dërgohet si application/json.',
  'problems.encoded-body': 'Përmbajtja duhet të dërgohet ashtu siç është, pa kodim si gzip.',
  'problems.faulty-body': 'Përmbajtja shkel rregulla të pyetësorit; nuk u ruajt asgjë.',
  'problems.unknown-campaign':
    'Në këtë raund nuk ka një fushatë të tillë, ose tek ajo vijnë ndryshe; asgjë nuk u ruajt. Regjistrohuni përmes adresës ose afishes së një fushate, ose pa fushatë.',
  'problems.taken-by-others':
    'Thuhet se këtë regjistrim e mori zyra ose u shkrua nga letra. Të tillat i dorëzojnë nëpunësit në faqet e tyre; këtu asgjë nuk u ruajt.',
  'problems.too-many': 'Nga kjo lidhje erdhën tepër brenda një ore; nuk u ruajt asgjë. Dërgojeni sërish më vonë.',
  'problems.proof-refused':
    'Prova e punës është e gabuar, tepër e vjetër ose është përdorur më parë; nuk u ruajt asgjë. Kërkoni një detyrë të re dhe dërgojeni sërish.',
  'problems.unexpected': 'Diçka shkoi keq nga ana jonë; asgjë nuk u konfirmua.',
  'problems.sign-in-unavailable':
    'Identiteti i thirrësit nuk mund të verifikohet tani. Tokeni është në rregull; dërgojeni përsëri më vonë.',
  'problems.store-unavailable': 'Depoja e të dhënave nuk përgjigjet; nuk u ruajt asgjë. Dërgojeni përsëri më vonë.',
  'problems.study-unreadable':
    'Ajo që ruhet nga ky studim është ndryshuar, prandaj asgjë nuk mund të vlerësohet sipas tij; nuk u ruajt asgjë. Ruajini përgjigjet, dërgojini përsëri më vonë dhe njoftoni një administrator, i cili duhet ta rikthejë studimin.',
  'problems.store-full':
    'Depoja është plot; nuk u ruajt asgjë, por ajo që është ruajtur mund të lexohet. Dërgojeni përsëri më vonë.',
} satisfies Readonly<Record<keyof typeof english, string>>;
