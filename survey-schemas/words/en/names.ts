/** Names that we say otherwise than Unicode CLDR, in English. */
import type { NamesByStandard } from '../../language/words/names.ts';

export const names: NamesByStandard = {
  region: {
    CD: 'Democratic Republic of the Congo',
    CG: 'Republic of the Congo',
    HK: 'Hong Kong',
    MO: 'Macao',
    PS: 'State of Palestine',
    XK: 'Kosovo*', // without prejudice to positions on status (UNSCR 1244)
  },
  currency: { SLE: 'Sierra Leonean Leone', VED: 'Bolívar Soberano', XCG: 'Caribbean Guilder', ZWG: 'Zimbabwean Gold' },
  language: { bn: 'Bengali', ny: 'Chichewa', tl: 'Tagalog', tw: 'Twi' },
};
