/** The household survey, version 2, in Albanian. */
import type { householdV2 } from '../household.v2.ts';
import type { StudyText } from '../../../language/words/study-words.ts';
import { prefixed } from '../../../language/words/prefixed.ts';
import { consentRules, consentTexts } from '../../blocks/words/sq/consent-block.ts';
import { interview as consents } from '../../blocks/words/sq/consents.ts';
import { costBlockRules, costBlockTexts } from '../../blocks/words/sq/cost-block.ts';
import { earningsTexts, personRules, standingTexts } from '../../blocks/words/sq/person-block.ts';
import { named } from './sq.named.ts';

const spentOn = (what: string) => `Sa nga këto para u shpenzuan për ${what} gjatë 12 muajve të fundit?`;

const senders = {
  relationship: 'Çfarë lidhjeje ka ky person me kryefamiljarin?',
  former_member: 'A jetonte ky person në këtë familje para se të shkonte jashtë vendit?',
  sex: 'Gjinia e këtij personi',
  age: 'Sa vjeç është ky person?',
  country: 'Në cilin vend jeton ky person?',
  months_abroad: {
    label: 'Sa muaj ka ky person jashtë vendit?',
    hint: 'Muaj të plotë, të gjitha qëndrimet bashkë.',
  },
  intended_stay: 'Sa ka ndërmend ky person të qëndrojë jashtë vendit, duke numëruar nga dita e nisjes?',
  leaving_reason: 'Cila ishte arsyeja kryesore e largimit?',
  ...standingTexts('other'),
  transfers: 'Sa herë dërgoi para ky person gjatë 12 muajve të fundit?',
  cash_total: {
    label: 'Sa para dërgoi ose solli ky person gjatë 12 muajve të fundit?',
    hint: 'Të gjitha paratë, edhe ato të sjella dorazi; mallrat vijnë më pas.',
  },
  usual_frequency: {
    label: 'Sa shpesh dërgon zakonisht para ky person?',
    hint: '“Nuk zbatohet” – nëse dërgoi vetëm një herë.',
  },
  usual_amount: 'Sa dërgon zakonisht ky person për herë?',
  channels: {
    label: 'Në cilat mënyra u dërguan paratë, dhe sa me secilën?',
    hint: 'Deri në katër mënyra. Pa ato që i solli dorazi ky person ose dikush që e njeh.',
  },
  carried_by_hand: {
    label: 'Sa nga paratë u sollën këtu dorazi?',
    hint: 'Nga ky person, një i afërm ose një mik; 0 nëse asgjë.',
  },
  goods_value: {
    label: 'Sa vlenin mallrat që dërgoi ose solli ky person?',
    hint: 'Gjatë 12 muajve të fundit; 0 nëse asgjë.',
  },
  reverse_transfers: {
    label: 'Sa para i dërgoi familja këtij personi?',
    hint: 'Gjatë 12 muajve të fundit; 0 nëse asgjë.',
  },
  months_worked: 'Sa muaj punoi ky person jashtë vendit gjatë 12 muajve të fundit?',
  ...earningsTexts('other'),
};

const rules = {
  ...consentRules,
  ...costBlockRules,
  ...personRules,
  channels_within_total: 'Shumat e dërguara me secilën mënyrë nuk mund të bëjnë më shumë se gjithsej.',
  carried_within_total:
    'Paratë e sjella dorazi dhe ato të dërguara në mënyra të tjera nuk mund të bëjnë më shumë se gjithsej.',
  channels_account_for_total:
    'Mënyrat e dërgimit dhe paratë e sjella dorazi duhet të bëjnë gjithsej. Për pjesën që nuk dihet, shtoni “Mënyrë tjetër” dhe thoni pse nuk ka shumë.',
  worked_within_stay: 'Muajt e punës nuk mund të jenë më shumë se muajt jashtë vendit.',
};

export const household = {
  title: 'Anketa e ekonomive familjare',
  named,
  groups: {
    design: 'Banesa dhe vizita',
    consent: 'Pëlqimi',
    interview: 'Intervista',
    transfers_block: 'Paratë dhe mallrat',
    short_stay: 'Punë jashtë vendit për më pak se një vit',
    spending: 'Për çfarë u përdorën paratë',
    last_transfer: 'Transferta e fundit',
  },
  rows: { members: 'Personi', senders: 'Dërguesi', 'senders.channels': 'Mënyra' },
  questions: {
    region: 'Rajoni',
    urban: 'Zonë urbane ose rurale',
    stratum: 'Shtresa',
    psu: 'Fshati ose lagjja',
    dwelling: 'Banesa',
    visit_number: 'E sata vizitë është kjo?',
    disposition: 'Si përfundoi vizita?',
    language: 'Gjuha e intervistës',
    ...consentTexts,
    members: {
      label: 'Kush jeton në këtë familje?',
      hint: 'Të gjithë ata që jetojnë zakonisht këtu, edhe fëmijët e vegjël.',
    },
    'members.sex': 'Gjinia',
    'members.age': { label: 'Mosha', hint: 'Në vjet të plota; 0 për foshnjat.' },
    income: {
      label: 'Sa ishin të ardhurat e gjithë familjes gjatë 12 muajve të fundit?',
      hint: 'Nga të gjitha burimet, edhe paratë nga jashtë vendit.',
    },
    receives_remittances: 'A i dërgoi kësaj familjeje para ose mallra dikush jashtë vendit gjatë 12 muajve të fundit?',
    senders: {
      label: 'Kush jashtë vendit dërgoi para ose mallra?',
      hint: 'Shënoni çdo person, pavarësisht nëse ka qenë më parë pjesëtar i familjes.',
    },
    ...prefixed('senders', senders),
    'senders.channels.channel': 'Mënyra e dërgimit',
    'senders.channels.amount': 'Shuma e dërguar në këtë mënyrë gjatë 12 muajve të fundit',
    uses: 'Për çfarë u përdorën paratë?',
    use_food: spentOn('ushqim'),
    use_education: spentOn('arsim'),
    use_health: spentOn('shëndet'),
    use_rent: spentOn('qira'),
    use_ceremonies: spentOn('dasma, vdekje dhe ceremoni të tjera'),
    use_vehicle: spentOn('automjet'),
    use_rebuilding: spentOn('riparimin ose zgjerimin e shtëpisë'),
    use_new_house: spentOn('shtëpi ose banesë të re'),
    use_business: spentOn('biznes'),
    use_land: spentOn('tokë'),
    use_farming: spentOn('blegtori dhe bujqësi'),
    use_debt: spentOn('shlyerjen e borxheve'),
    use_savings: 'Sa nga këto para u kursyen gjatë 12 muajve të fundit?',
    use_other: spentOn('gjëra të tjera'),
    last_transfer_known: 'A mund të na tregoni për transfertën e fundit?',
    ...costBlockTexts('transferta e fundit'),
  },
  rules,
  consents,
  figures: {
    tables: {
      'household-receiving': 'Ekonomitë familjare që marrin para ose mallra',
      'household-receipts': 'Çfarë morën ekonomitë familjare',
      'household-income': 'Të ardhurat e ekonomive familjare dhe paratë e marra',
      'household-channels': 'Çfarë morën ekonomitë familjare, sipas kanalit',
      'household-inequality': 'Pabarazia e parave të marra dhe e të ardhurave për frymë',
      'household-poverty': 'Varfëria me dhe pa paratë e marra',
      'household-senders': 'Njerëzit jashtë vendit që dërgojnë para ose mallra',
      'household-channel-use': 'Kanalet që përdorin njerëzit jashtë vendit',
    },
    indicators: {
      receiving: 'Ekonomi familjare që marrin',
      'cash-received': 'Para të marra',
      'kind-received': 'Mallra të marra',
      income: 'Të ardhurat e ekonomive familjare',
      'cash-of-income': 'Paratë e marra kundrejt të ardhurave të ekonomive familjare',
      members: 'Pjesëtarë të ekonomive familjare',
      receipts: 'Para të marra, te ekonomitë familjare që marrin',
      'income-per-head': 'Të ardhura për frymë',
      'income-per-head-without': 'Të ardhura për frymë pa paratë e marra',
      'income-per-head-change': 'Të ardhurat për frymë me paratë e marra minus ato pa to',
      poverty: 'Varfëria',
      'poverty-without': 'Varfëria pa paratë e marra',
      'poverty-change': 'Varfëria me paratë e marra minus ajo pa to',
      senders: 'Njerëz jashtë vendit që dërgojnë para ose mallra',
      'channel-use': 'Kanale të përdorura',
    },
    units: {
      household: 'ekonomi familjare',
      households: 'ekonomi familjare',
      person: 'person',
      persons: 'njerëz',
      channel: 'kanal i përdorur',
      channels: 'kanale të përdorura',
    },
  },
} satisfies StudyText<typeof householdV2>;
