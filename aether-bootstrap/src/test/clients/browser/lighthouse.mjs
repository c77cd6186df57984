// What Lighthouse makes of each site: node lighthouse.mjs sites.json folder
// Ends with 1 where one of the four categories has less than 0.95.
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const LEAST = 0.95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const CHROME = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--disable-dev-shm-usage',
];

const [list, folder] = process.argv.slice(2);
const sites = JSON.parse(readFileSync(list, 'utf8'));
mkdirSync(folder, {recursive: true});
let good = true;
for (const site of sites) {
  const begun = Date.now();
  const report = join(folder, `${site.name}.json`);
  // On a busy machine Chromium may miss its own beginning; Lighthouse then asks to be run again.
  try {
    measure(site.url, report);
  } catch {
    measure(site.url, report);
  }
  const {categories, audits} = JSON.parse(readFileSync(report, 'utf8'));
  const scores = CATEGORIES.map(name => categories[name].score);
  const weight = (audits['total-byte-weight'].numericValue / 1024).toFixed(1);
  const seconds = ((Date.now() - begun) / 1000).toFixed(0);
  console.log(site.name.padEnd(24), scores.join(' '), `${weight} KiB`, `${seconds} s`);
  CATEGORIES.filter(name => !(categories[name].score >= LEAST)).forEach(name => {
    good = false;
    const failed = categories[name].auditRefs.filter(({id}) => audits[id].score === 0);
    console.log('   WRONG', name, failed.map(({id}) => id).join(', '));
  });
}
process.exit(good ? 0 : 1);

function measure(url, report) {
  execFileSync(
    'node_modules/.bin/lighthouse',
    [
      url, '--quiet', '--output=json', `--output-path=${report}`,
      `--only-categories=${CATEGORIES.join(',')}`, `--chrome-flags=${CHROME.join(' ')}`,
    ],
    {
      env: {...process.env, CHROME_PATH: process.env.CHROME_PATH ?? '/usr/bin/chromium'},
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}
