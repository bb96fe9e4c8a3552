import { chromium } from 'playwright-core';
import { readFileSync } from 'node:fs';
const d = JSON.parse(readFileSync('/tmp/me.json','utf8'));
const b = await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const c = await b.newContext({viewport:{width:360,height:740},isMobile:true,hasTouch:true});
const p = await c.newPage();
p.on('console',m=>m.type()==='error'&&console.log('console',m.text())); p.on('pageerror',e=>console.log('pageerror',e.message));
await p.goto(d.links[process.argv[2]??'household']); await p.waitForTimeout(1500);
let n=0; const shot=async()=>{await p.screenshot({path:`/tmp/me/f${String(n++).padStart(2,'0')}.png`});};
await shot();
for(let i=0;i<24;i++){
  const labels=await p.$$eval('label,button',els=>els.filter(e=>e.offsetParent).map(e=>e.textContent.trim()).slice(0,12));
  console.log(i,await p.$eval('h1,h2',e=>e.textContent).catch(()=>''),'|',labels.join(' / ').slice(0,200));
  const t=await p.$$('input[type=text]:visible,input:not([type]):visible,input[inputmode]:visible');
  for(const x of t){ const m=await x.getAttribute('inputmode'); if(!(await x.inputValue())) await x.fill(m==='numeric'||m==='decimal'?'2':'Farrukh').catch(()=>{}); }
  const r=await p.$$('input[type=radio]:visible'); if(r[0]&&!(await p.$('input[type=radio]:checked'))) await r[0].check({force:true}).catch(()=>{});
  await p.waitForTimeout(250);
  await shot();
  const h=await p.$eval('main',e=>e.innerText).catch(()=>'');
  const next=p.getByRole('button',{name:/^(Next|Continue|Done)/}); if(await next.count()) await next.first().click().catch(()=>{});
  await p.waitForTimeout(300);
}
await b.close();
