/** Names that we say otherwise than Unicode CLDR, in Romanian. */
import type { NamesByStandard } from '../../language/words/names.ts';

export const names: NamesByStandard = {
  region: {
    CD: 'Republica Democrată Congo',
    CG: 'Republica Congo',
    HK: 'Hong Kong',
    MO: 'Macao',
    PS: 'Statul Palestina',
    XK: 'Kosovo*', // without prejudice to positions on status (UNSCR 1244)
  },
  currency: {
    SLE: 'leone din Sierra Leone',
    UAH: 'grivnă ucraineană',
    VED: 'bolivar digital venezuelean',
    XCG: 'gulden caraib',
    ZWG: 'aur din Zimbabwe (ZiG)',
  },
  language: { ny: 'Chichewa', tl: 'Tagalog', tw: 'Twi' },
};
