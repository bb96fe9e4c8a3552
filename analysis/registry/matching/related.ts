/**
 * What somebody of an occupation has usually learned, and is skilled in: broad fields of education (ISCED-F 2013) and areas
 * of skill by sub-major group of ISCO-08. Judged by us along the descriptions of both classifications; docs/matching.md shows it.
 */

/** Sub-major group, fields of education, areas of skill. */
const table = `
01 10          public_service
02 10          public_service
03 10          public_service
11 03,04       business,public_service
12 04          business,finance
13 04,07       business,engineering,manufacturing,construction
14 04,10       business,hospitality
21 05,07       science,engineering,energy
22 09          health
23 01          education
24 04          business,finance
25 06          it
26 02,03,04    law,culture
31 07          engineering,construction,energy
32 09          health
33 04          business,finance,public_service
34 02,03,09,10 law,culture,hospitality,care
35 06          it
41 04          business
42 04          business,hospitality
43 04          business,finance,transport
44 04          business,public_service
51 10          hospitality
52 04          business
53 01,09       care,health,education
54 10          public_service
61 08          agriculture
62 08          agriculture
63 08          agriculture
71 07          construction
72 07          engineering,manufacturing
73 02,07       manufacturing,culture
74 06,07       energy,engineering
75 07,10       manufacturing,hospitality
81 07          manufacturing,energy
82 07          manufacturing
83 10          transport
91 10          hospitality,care
92 08          agriculture
93 07,10       construction,manufacturing,transport
94 10          hospitality
95 -           -
96 -           -
`;

export type Related = { readonly fields: ReadonlySet<string>; readonly skills: ReadonlySet<string> };

const listed = (text: string): readonly string[] => (text === '-' ? [] : text.split(','));

const lines = table
  .trim()
  .split('\n')
  .map((line) => {
    const [group = '', fields = '-', skills = '-'] = line.split(/\s+/);
    return { group, fields: listed(fields), skills: listed(skills) };
  });

/** Sub-major groups that the table knows. */
export const relatedGroups: readonly string[] = lines.map(({ group }) => group);

/** Of an occupation of one to four digits; of a major group, what any of its sub-major groups has. */
export function relatedTo(occupation: string): Related {
  const own = lines.filter(({ group }) => group.startsWith(occupation.slice(0, 2)));
  return {
    fields: new Set(own.flatMap(({ fields }) => fields)),
    skills: new Set(own.flatMap(({ skills }) => skills)),
  };
}
