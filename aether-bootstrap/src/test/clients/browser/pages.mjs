// Looks at each page of each site as visitors do, on wide and small screens, by day and by night.
// node pages.mjs sites.json folder: prints one line a site, and ends with 1 where anything is wrong.
import {mkdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {chromium} from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const VIEWS = [
  {name: '1280-light', width: 1280, height: 800, scheme: 'light'},
  {name: '1280-dark', width: 1280, height: 800, scheme: 'dark'},
  {name: '360-light', width: 360, height: 740, scheme: 'light'},
  {name: '360-dark', width: 360, height: 740, scheme: 'dark'},
  {name: '320-light', width: 320, height: 640, scheme: 'light'},
];
const AT_ONCE = 3;
const MOST_BYTES = 100 * 1024;
const MOST_REQUESTS = 6;

const [list, folder] = process.argv.slice(2);
const sites = JSON.parse(readFileSync(list, 'utf8'));
mkdirSync(folder, {recursive: true});

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--hide-scrollbars'],
});
const wrong = [];
const begun = Date.now();
const pages = [];
for (const site of sites) pages.push(site, ...(await further(site)));
const waiting = pages.flatMap(site => VIEWS.map(view => ({site, view})));
await Promise.all(
  Array.from({length: AT_ONCE}, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await look(next.site, next.view);
    }
  }),
);
await browser.close();
for (const site of pages) {
  const found = wrong.filter(one => one.site === site.name);
  console.log(found.length ? 'WRONG' : 'ok   ', site.name.padEnd(24), site.weight);
  found.forEach(one => console.log('   ', one.view, one.what));
}
const seconds = ((Date.now() - begun) / 1000).toFixed(0);
console.log(`${pages.length} pages of ${sites.length} sites in ${VIEWS.length} views, ${seconds} s, ${wrong.length} wrong`);
process.exit(wrong.length ? 1 : 0);

// The other pages of a site, as its sitemap has them.
async function further(site) {
  const page = await browser.newPage();
  await page.goto(new URL('sitemap.xml', site.url).href);
  const urls = (await page.content()).match(/(?<=<loc[^>]*>)[^<]+(?=<\/loc>)/g) ?? [];
  await page.close();
  return urls
    .filter(url => url !== site.url)
    .map(url => ({name: `${site.name}-${new URL(url).pathname.split('/')[1]}`, url}));
}

async function look(site, view) {
  const complain = what => wrong.push({site: site.name, view: view.name, what});
  const context = await browser.newContext({
    viewport: {width: view.width, height: view.height},
    colorScheme: view.scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const bodies = [];
  const origin = new URL(site.url).origin;
  page.on('request', request => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:') complain(`asks ${url.href}`);
  });
  page.on('response', response => {
    if (response.status() >= 400) complain(`${response.status()} ${response.url()}`);
    if (!response.url().startsWith('data:')) bodies.push(response.body().catch(() => ''));
  });
  page.on('console', message => complain(`console: ${message.text()}`));
  page.on('pageerror', error => complain(`error: ${error.message}`));
  await page.goto(site.url, {waitUntil: 'load'});
  (await page.evaluate(measure)).forEach(complain);
  const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0);
  site.weight = `${(bytes / 1024).toFixed(1)} KiB in ${bodies.length} requests`;
  if (!site.photos && bytes > MOST_BYTES) complain(`weighs ${bytes} bytes`);
  if (!site.photos && bodies.length > MOST_REQUESTS) complain(`${bodies.length} requests`);
  await page.screenshot({path: join(folder, `${site.name}-${view.name}.png`), fullPage: true});
  await page.evaluate(() => document.querySelectorAll('details').forEach(d => (d.open = true)));
  await page.evaluate(AXE);
  const result = await page.evaluate(
    tags => globalThis.axe.run(document, {runOnly: {type: 'tag', values: tags}}),
    TAGS,
  );
  for (const violation of result.violations) {
    const places = violation.nodes.map(node => node.target.join(' ')).slice(0, 3);
    complain(`axe ${violation.id}: ${places.join(', ')}`);
  }
  if (result.passes.length < 10) complain(`axe looked at ${result.passes.length} rules only`);
  await context.close();
}

// Runs in the page: what is too wide, and what is too small to be pressed (WCAG 2.2, 2.5.8).
function measure() {
  const found = [];
  const width = document.documentElement.clientWidth;
  const widest = document.documentElement.scrollWidth;
  if (widest > width) {
    const out = [...document.body.querySelectorAll('*')]
      .filter(element => element.getBoundingClientRect().right > width + 1)
      .map(element => element.tagName.toLowerCase() + '.' + element.className)
      .slice(0, 3);
    found.push(`is ${widest} pixels wide on ${width}: ${out.join(', ')}`);
  }
  for (const target of document.querySelectorAll('a, button, summary, input, select, textarea')) {
    const box = target.getBoundingClientRect();
    const hidden = box.bottom <= 0 || box.width === 0;
    const inText = getComputedStyle(target).display === 'inline' && target.closest('p, li, dd');
    if (!hidden && !inText && (box.width < 24 || box.height < 24)) {
      found.push(`"${target.textContent.trim()}" is ${box.width}×${box.height} pixels`);
    }
  }
  return found;
}
