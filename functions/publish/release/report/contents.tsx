/** Where what stands in a report: links to its sections. */
import { costTable } from '#analysis/production/observations/to-observations.ts';
import type { Wording } from '#functions/platform/wording/wording.ts';

import { type FiguresProps, tablesByStudy } from './figures.tsx';

type ContentsProps = {
  readonly contents: Pick<FiguresProps, 'observations' | 'standings' | 'opening'>;
  readonly wording: Wording;
  readonly hasContact: boolean;
};

type Listed = ContentsProps['contents'];

/** Tables that readers look for by themselves: what several surveys tell together, and figures from outside. */
const soughtIn = ({ opening: { figures, products } }: Listed): ReadonlySet<string> =>
  new Set([...figures.filter(({ surveys }) => surveys.length > 1), ...products].map(({ table }) => table));

/** Sections in the order in which they stand; tables are found below their study, but for those that are sought. */
export const Contents = ({ contents, wording, hasContact }: ContentsProps) => {
  const { say } = wording;
  const hasPrices = contents.observations.some(({ table }) => table === costTable);
  const sought = soughtIn(contents);
  const sections = [
    ...tablesByStudy(contents).flatMap(({ study, tables }) => [
      { id: `study-${study}`, name: study === '' ? say('report.more') : wording.instrument(study) },
      ...tables
        .filter((table) => sought.has(table))
        .map((table) => ({ id: `table-${table}`, name: wording.table(table) })),
    ]),
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
