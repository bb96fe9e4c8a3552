/** What a release says of interviews that the office has looked at, in Tajik. */
import type { reviewed as english } from '../en/reviewed.ts';

export const reviewed = {
  'note.interview-set-aside':
    'Мусоҳибаҳои {study}, ки идора канор гузоштааст: {count}. Онҳо дар ягон нишондиҳанда нестанд; ҳар кадомаш бо сабабаш нигоҳ дошта мешавад.',
  'note.interview-quarantined':
    'Мусоҳибаҳои {study}, ки бо пайванди муҳлаташ гузашта омадаанд ва ҳоло дида нашудаанд: {count}. Онҳо дар ягон нишондиҳанда нестанд.',
  'note.interview-lost-draw':
    'Мусоҳибаҳои {study}, ки аз рӯи интихоби телефоне гузаронида шудаанд, ки эътибор надорад, ва рақамашон метавонад рақами манзили дигар бошад: {count}. То касе қарор надиҳад, онҳо дар ягон нишондиҳанда нестанд.',
  'note.interview-trial': 'Мусоҳибаҳои озмоишии {study}: {count}. Онҳо дар ягон нишондиҳанда нестанд.',
  'note.interview-sent-back':
    'Мусоҳибаҳои {study}, ки ба супорандаашон баргардонда шудаанд: {count}. То ислоҳ шуданашон ҳамон тавре ки ҳастанд, ҳисоб мешаванд.',
  'note.interview-edited':
    'Мусоҳибаҳои {study}, ки ҷавобҳояшонро идора тағйир додааст: {count}. Нусхаи тағйирёфта ҳисоб мешавад; нусхаи супурдашуда нигоҳ дошта мешавад.',
  'advice.interview-set-aside': 'Агар бисёр бошанд, сабабҳоро бинед: сабаби як мусоҳиб ё як ҷой метавонад умумӣ бошад.',
  'advice.interview-quarantined':
    'Пеш аз истифодаи нишондиҳандаҳо дар борааш қарор қабул кунед: қабул кунед ё бо зикри сабаб канор гузоред.',
  'advice.interview-lost-draw': 'Ҳар якеро ба манзили дурусташ гузоред ва қабул кунед ё бо зикри сабаб канор гузоред.',
  'advice.interview-trial': 'Ҳеҷ коре лозим нест.',
  'advice.interview-sent-back': 'Пеш аз бастани давр онҳоро аз мусоҳибон талаб кунед.',
  'advice.interview-edited': 'Агар бисёр бошанд, бинед, ки аз кистанд: шояд савол нодуруст фаҳмида мешавад.',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
