/** What is said where shortages are held against what registrants can do, in Romanian. */
import type { skills as english } from '../en/skills.ts';

export const skills: Readonly<Record<keyof typeof english, string>> = {
  'skills.fault.unreadable': 'lista nu poate fi citită: uitați-vă la ghilimele și la coloane ({subject})',
  'skills.fault.no-rows': 'lista nu are rânduri; scrieți câte unul pentru fiecare ocupație sub antet',
  'skills.fault.too-many':
    'prea multe rânduri: {subject}; o listă are cel mult {other}: păstrați deficitele cele mai mari',
  'skills.fault.column-missing': 'lipsește coloana {subject}; adăugați-o în antet',
  'skills.fault.column-strange': 'nu există coloana „{subject}”; cunoscute: {other}. Redenumiți-o sau scoateți-o',
  'skills.fault.column-twice': 'două coloane se numesc „{subject}”; scoateți una',
  'skills.fault.both-kinds':
    'scrieți fie occupation, region, needed, fie occupation, activity, vacancies, unemployed, nu ambele',
  'skills.fault.empty': 'nu poate fi gol; scrieți o valoare sau scoateți rândul',
  'skills.fault.not-a-number': '„{subject}” nu este un număr întreg; scrieți doar cifre, de exemplu 40',
  'skills.fault.nobody-needed': '0 persoane nu înseamnă deficit; scoateți rândul',
  'skills.fault.unknown-occupation':
    'ISCO-08 nu are grupa „{subject}”; scrieți una până la patru cifre, cu zero în față la forțele armate. Cea mai apropiată: {other}',
  'skills.fault.unknown-activity': 'NACE Rev. 2 nu are secțiunea „{subject}”; scrieți o literă de la A la U',
  'skills.fault.unknown-region':
    'runda nu are regiunea „{subject}”; pentru toată țara lăsați gol. Cea mai apropiată: {other}',
  'skills.fault.twice': '„{subject}” se află și în rândul {otherLine}; uniți-le',
  'skills.heading': 'Competențe',
  'skills.lead':
    'Ce îi lipsește țării și ce știu să facă oamenii din străinătate care s-au înregistrat și au acceptat potrivirea.',
  'skills.noRounds': 'Nu există nicio rundă cu un asemenea registru pe care s-o puteți vedea.',
  'skills.noPage': 'Nu există o asemenea pagină pentru rolul dumneavoastră sau un asemenea rând.',
  'skills.noList': 'Încă nu s-a adus nicio listă de deficite.',
  'skills.listOf': 'Lista deficitelor din {moment}',
  'skills.occupation': 'Ocupație',
  'skills.region': 'Regiune',
  'skills.whole': 'toată țara',
  'skills.activity': 'Activitate',
  'skills.needed': 'Necesar',
  'skills.tension': 'Locuri vacante la un șomer',
  'skills.noUnemployed': 'niciun șomer',
  'skills.same': 'Înregistrați din această grupă',
  'skills.near': 'Din grupa ei minoră',
  'skills.withheld': 'ascuns',
  'skills.agreed': 'Înregistrați care au acceptat potrivirea',
  'skills.countsLead':
    'Se numără doar cei care au acceptat potrivirea. Numerele sunt rotunjite la cinci; sub {least}, sau unde o scădere ar trăda numărul, nu se arată nimic. Acești oameni s-au înregistrat singuri și nu reprezintă pe nimeni altcineva.',
  'skills.download': 'Tabelul ca CSV',
  'skills.shortlist': 'Cine se potrivește',
  'skills.bring': 'Aduceți o listă',
  'skills.list': 'Listă',
  'skills.bringHint':
    'Lipiți-o dintr-o foaie de calcul: coloanele occupation, region, needed; sau occupation, activity, vacancies, unemployed, din care se calculează necesarul. Ea ia locul listei de acum.',
  'skills.regions': 'Regiuni: {regions}',
  'skills.keep': 'Păstrează această listă',
  'skills.reasonOnPage': 'adusă pe pagină',
  'skills.imported':
    'Lista este păstrată, rânduri: {rows}. Lăsate deoparte, fiindcă șomerii sunt acolo la fel de mulți sau mai mulți: {enough}.',
  'skills.notImported': 'Nu s-a schimbat nimic. De îndreptat: {count}',
  'skills.line': 'Rândul {line}',
  'skills.archived': 'Nu s-a schimbat nimic: runda este arhivată.',
  'skills.fits': 'Cine se potrivește: {what}',
  'skills.shortlistLead':
    'Nimeni nu este numit aici. Vedeți ce fac oamenii și de ce se potrivesc, iar la ei ajungeți numai printr-un mesaj trimis în locul dumneavoastră. Faptul că i-ați văzut stă în înregistrarea lor, unde îl pot citi.',
  'skills.nobody': 'Niciunul dintre cei care au acceptat potrivirea nu se potrivește acestui rând.',
  'skills.best': 'Sunt arătați cei care se potrivesc cel mai bine: {count}.',
  'skills.score': '{score} din 100 de puncte',
  'skills.why': 'De ce',
  'skills.reason.same-unit': 'această ocupație: {what}',
  'skills.reason.same-group': 'o ocupație din această grupă: {what}',
  'skills.reason.same-minor': 'o ocupație apropiată: {what}',
  'skills.reason.field': 'domeniul de studii: {what}',
  'skills.reason.skills': 'competențe: {what}',
  'skills.reason.language': 'limba de lucru: {what}',
  'skills.reason.returns': 'dorește să se întoarcă',
  'skills.reason.region': 'vine din această regiune: {what}',
  'skills.said': 'Ce a spus despre sine',
  'record.did.registrant-listed': 'Văzută pe o listă de oameni potriviți',
  'record.stopMatchingLead':
    'Ați acceptat să fiți potrivit cu un loc de muncă, așa că angajații văd ce știți să faceți, niciodată cine sunteți. Puteți opri aceasta imediat.',
  'record.stopMatching': 'Nu mă mai potriviți',
};
