import {launch} from '../support/browser.js';
import {html, Site, Visitor} from './support.js';
const b = await launch(); const s = await Site.open();
const v = await Visitor.come(b); const slow = s.slowPage('/slow');
const g = v.page.goto(slow.url, {waitUntil: 'commit'}); const st = await slow.opened;
await st.send('<!DOCTYPE html><title>x</title><main><p id=a>'); await g;
const len = () => v.page.evaluate(() => [document.querySelector('main script')?.textContent?.length, document.querySelector('#a')?.textContent?.length]);
const nap = () => new Promise(r => setTimeout(r, 400));
await st.send('abc'); await nap(); console.log(await len());
await st.send('def'); await nap(); console.log(await len());
await st.send('</p><script type="application/json">'); await nap(); console.log(await len());
for (let i = 0; i < 12; i++) { await st.send('x'.repeat(10000)); await nap(); console.log(i, await len()); }
await st.send('</script>'); await nap(); console.log(await len());
await b.close(); await s.close();
