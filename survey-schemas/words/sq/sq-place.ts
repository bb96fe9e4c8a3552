/** What the review of a form says where its round asks for the place of an interview, in Albanian. `{here}` is “on this phone” or “on this computer”, in that language. */
import type { place as english } from '../en/en-place.ts';

export const place = {
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
} satisfies Readonly<Record<keyof typeof english, string>>;
