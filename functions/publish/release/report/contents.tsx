/** Where what stands in a report: links to its sections. */
import { costTable } from '#analysis/production/observations/to-observations.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';

import { type FiguresProps, tablesByStudy } from './figures.tsx';

type ContentsProps = {
  readonly contents: Pick<FiguresProps, 'observations' | 'standings' | 'opening'>;
  readonly wording: Wording;
  readonly hasContact: boolean;
};

/** Sections in the order in which they stand; tables are found below their study. */
export const Contents = ({ contents, wording, hasContact }: ContentsProps) => {
  const { say } = wording;
  const hasPrices = contents.observations.some(({ table }) => table === costTable);
  const sections = [
    ...tablesByStudy(contents).map(({ study }) => ({
      id: `study-${study}`,
      name: study === '' ? say('report.more') : wording.instrument(study),
    })),
    ...(hasPrices ? [{ id: 'prices', name: wording.table(costTable) }] : []),
    { id: 'methods', name: say('report.methods') },
    { id: 'limits', name: say('report.limits') },
    ...(hasContact ? [{ id: 'contact', name: say('report.contact') }] : []),
  ];
  return (
    <nav aria-label={say('report.contents')}>
      <ul>
        {sections.map(({ id, name }) => (
          <li>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
