/** What is said where forms are looked at and tried out, in Tajik. */
import type { trying as english } from '../en/trying.ts';

export const trying = {
  'trying.heading': 'Дидан ва озмудани саволномаҳо',
  'trying.lead':
    'Ҳар саволнома ба он шакле, ки мусоҳибагир мебинад, бо ҳар забон. Он чи дар он ҷо пур мешавад, дар ҳеҷ ҷо нигоҳ дошта ва фиристода намешавад.',
  'trying.leadPractice':
    'Истиноди машқ тамоми роҳро мегузарад – бо телефон ва қабулнома. Он чи бо он мерасад, нишона дорад ва ба ягон нишондиҳанда дохил намешавад.',
  'trying.leadDraft': 'Истинодҳои машқро баъди кушодани давр сохтан мумкин аст.',
  'trying.title': 'Пешнамоиш: {study}',
  'trying.filesNothing': 'он чи ин ҷо пур мекунед, нигоҳ дошта ва фиристода намешавад',
  'trying.unfiled': 'Ин пешнамоиш буд',
  'trying.unfiledWhy': 'Чизе нигоҳ дошта ва фиристода нашуд. Мусоҳибагир акнун қабулномаро медид.',
  'trying.back': 'Бозгашт ба давр',
  'trying.make': 'Истиноди машқ',
  'trying.sheet': 'Машқ: {study}',
  'trying.sheetLead':
    'Ин рамз танҳо дар ҳамин саҳифа аст ва дар як дастгоҳ як бор кор мекунад. Он чи бо он мерасад, ҳамчун машқ нишона дорад ва ба ягон нишондиҳанда дохил намешавад.',
  'trying.openHere': 'Дар ҳамин дастгоҳ озмудан',
  'trying.reason': 'барои машқ, аз саҳифаи давр',
  'trying.noStudy': 'Дар ин давр чунин саволнома бо истинодҳо пур карда намешавад.',
  'trying.roundOver': 'Истинод сохта нашуд: давр баста аст.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
