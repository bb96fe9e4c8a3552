/** How a report looks, on a screen and on paper; all of it stands in the report itself. */

export const style = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; font: 16px/1.5 system-ui, sans-serif; color: #1c2126; background: #fff; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.35rem; margin: 2.2rem 0 .6rem; border-bottom: 1px solid #c8ced4; }
h3 { font-size: 1.08rem; margin: 1.6rem 0 .4rem; }
p, li, dd { max-width: 46rem; }
a { color: #12456b; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; margin: 0; }
dt { color: #4b5560; }
dd { margin: 0; overflow-wrap: anywhere; }
.warnings { border-left: 4px solid #9a6700; margin-top: 1.6rem; padding: .1rem 1rem; background: #fff8e6; }
.warnings h2 { margin-top: .8rem; }
.warnings ul { padding-left: 1.2rem; }
footer { margin-top: 2rem; border-top: 1px solid #c8ced4; padding-top: .6rem; font-size: .8rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; list-style: none; padding: 0; }
.headline { grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .8rem; }
.headline .card { border: 1px solid #c8ced4; padding: .6rem .8rem; break-inside: avoid; }
.headline strong { font-size: 1.5rem; }
.muted { color: #4b5560; font-size: .9rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .86rem; }
caption { text-align: left; color: #4b5560; padding-bottom: .3rem; }
th, td { text-align: left; vertical-align: top; padding: .22rem .5rem; border-bottom: 1px solid #e1e5e9; }
td:first-child, th:first-child { min-width: 9rem; }
thead th { border-bottom: 2px solid #7b858f; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.of th { padding-top: .5rem; font-weight: 600; }
figure { margin: .8rem 0; }
figcaption { font-weight: 600; }
svg { width: 100%; max-width: 44rem; height: auto; }
.curve svg { max-width: 26rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@page { size: A4; margin: 15mm 14mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.4; }
  nav { display: none; }
  .table { overflow: visible; }
  table { font-size: 7.5pt; line-height: 1.2; }
  th, td { padding: .08rem .22rem; overflow-wrap: break-word; }
  td:first-child, th:first-child { min-width: 0; }
  table:has(th:nth-child(10)) :is(td, th) { overflow-wrap: anywhere; }
  td.number { white-space: normal; }
  th.number { white-space: normal; }
  thead { display: table-header-group; }
  svg { max-width: 100mm; }
  .curve svg { max-width: 62mm; }
  h2 { margin-top: 1.2rem; }
  h3 { margin: .8rem 0 .2rem; }
  p, figure { margin: .3rem 0; }
  .muted { font-size: 8pt; line-height: 1.3; max-width: none; }
  .of th { padding-top: .25rem; }
  tr, figure, .warnings li { break-inside: avoid; }
  details::details-content { display: block; content-visibility: visible; }
  summary { list-style: none; }
  .of, p:has(+ .table) { break-after: avoid; }
  h2, h3 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
`;
