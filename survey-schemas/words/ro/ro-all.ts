/** Everything the platform says in Romanian. */
import type { Words } from '../registry.ts';
import { advice } from './advice.ts';
import { asking } from './asking.ts';
import { associations } from './associations.ts';
import { campaigns } from './campaigns.ts';
import { kiosk } from './kiosk.ts';
import { groups } from './groups.ts';
import { outbox } from './outbox.ts';
import { pairs } from './pairs.ts';
import { paper } from './paper.ts';
import { taking } from './taking.ts';
import { offers } from './offers.ts';
import { cldr } from './cldr.ts';
import { comparison } from './comparison.ts';
import { dashboard } from './dashboard.ts';
import { faults } from './faults.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { filling } from './filling.ts';
import { form } from './form.ts';
import { lists } from './lists.ts';
import { names } from './names.ts';
import { notes } from './notes.ts';
import { pages } from './pages.ts';
import { rare } from './ro-rare.ts';
import { problems } from './problems.ts';
import { rates } from './rates.ts';
import { record } from './record.ts';
import { reading } from './reading.ts';
import { fieldwork } from './fieldwork.ts';
import { reviewing } from './reviewing.ts';
import { office } from './office.ts';
import { opening } from './opening.ts';
import { doubts } from './doubts.ts';
import { running } from './running.ts';
import { trying } from './trying.ts';
import { assigning } from './assigning.ts';
import { relaying } from './relaying.ts';
import { skills } from './skills.ts';
import { staff } from './staff.ts';
import { moving } from './moving.ts';
import { reviewed } from './reviewed.ts';
import { visits } from './visits.ts';
import { weighting } from './weighting.ts';
import { work } from './ro-work.ts';

export const ro: Words = {
  language: 'ro',
  locale: 'ro-MD',
  sentences: {
    ...faults,
    ...form,
    ...asking,
    ...filling,
    ...rare.sentences,
    ...work,
    ...visits,
    ...pages,
    ...problems,
    ...comparison,
    ...reading,
    ...dashboard,
    ...figures,
    ...weighting,
    ...notes,
    ...advice,
    ...reviewed,
    ...fieldwork,
    ...reviewing,
    ...office,
    ...moving,
    ...assigning,
    ...staff,
    ...skills,
    ...relaying,
    ...trying,
    ...opening,
    ...doubts,
    ...running,
    ...files,
    ...rates,
    ...record,
    ...campaigns,
    ...kiosk,
    ...offers,
    ...associations,
    ...groups,
    ...outbox,
    ...pairs,
    ...paper,
    ...taking,
  },
  names: [names, cldr],
  lists,
};
