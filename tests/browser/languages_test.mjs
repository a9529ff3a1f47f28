// Redlines of Arabic and Chinese texts: the page's own words are English, each clause says its language and direction, and
// the columns of an Arabic text are mirrored. Nothing that axe-core finds, at both widths, in both views.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {close, modules, open, report, write} from './browser.mjs';

const axe = readFileSync(modules.resolve('axe-core/axe.min.js'), 'utf8');
const texts = {
  ar: [`A/RES/89/204
91/204	صيانة المنارات
	إن الجمعية العامة،
	إذ تشير إلى قرارها 89/117 المؤرخ 4 كانون الأول/ديسمبر 2034،
	وإذ تدرك أهمية المنارات لسلامة الملاحة في البحيرات الجبلية،
	1 -	ترحب بتقرير الأمين العام عن صيانة المنارات (LIGHT)؛
	2 -	تطلب إلى الدول المشاطئة تخصيص مبلغ 000 343 13 دولار للصيانة؛
	3 -	تقرر أن تبقي المسألة قيد نظرها.
`, `A/RES/91/204
91/204	صيانة المنارات والموانئ
	إن الجمعية العامة،
	إذ تشير إلى قرارها 90/12 المؤرخ 6 أيار/مايو 2035،
	وإذ تدرك أهمية المنارات لسلامة الملاحة في البحيرات الجبلية،
	1 -	ترحب مع التقدير بتقرير الأمين العام عن صيانة المنارات (LIGHT)؛
	2 -	تشجع الدول المشاطئة على تدريب الحراس؛
	3 -	تطلب إلى الدول المشاطئة تخصيص مبلغ 000 500 13 دولار للصيانة؛
	4 -	تقرر أن تبقي المسألة قيد نظرها.
`],
  zh: [`A/RES/89/204
91/204.	灯塔的维护
	大会，
	回顾其2034年12月4日第89/117号决议，
	意识到灯塔对高山湖泊航行安全的重要性，
	1.	欢迎秘书长关于灯塔维护情况的报告；
	2.	请沿岸国家为维护工作拨款1 300万美元；
	3.	决定继续处理此案。
`, `A/RES/91/204
91/204.	灯塔和港口的维护
	大会，
	回顾其2035年5月6日第90/12号决议，
	意识到灯塔对高山湖泊航行安全的重要性，
	1.	赞赏地欢迎秘书长关于灯塔维护情况的报告；
	2.	鼓励沿岸各国培训灯塔看守人；
	3.	请沿岸国家为维护工作拨款1 500万美元；
	4.	决定继续处理此案。
`],
};
const directions = {ar: 'rtl', zh: 'ltr'};
const urls = Object.fromEntries(Object.entries(texts).map(([language, pair]) =>
  [language, report(pair.map((text) => write(text, language)))]));

for (const [language, url] of Object.entries(urls)) {
  for (const view of ['inline', 'side']) {
    for (const width of [1100, 320]) {
      test(`${language}, ${view}, ${width} wide`, async () => {
        const page = await open(`${url}#view=${view}`,
          {bypassCSP: true, reducedMotion: 'reduce', viewport: {width, height: 900}});
        await page.keyboard.press('e');
        await page.evaluate(axe);
        const {violations} = await page.evaluate(() => window.axe.run({resultTypes: ['violations']}));
        assert.deepEqual(violations.map(({id, nodes}) => [id, nodes.slice(0, 3).map((node) => node.html + node.failureSummary)]), []);
        // Neither to the right nor, where lines begin there, to the left.
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
        assert.deepEqual(page.faults, []);
        await close(page);
      });
    }
  }

  test(`${language}: the page is English, each clause in its language and direction`, async () => {
    const page = await open(url);
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    const words = await page.$$eval('article .x', (all) => all.map((one) => [one.lang, getComputedStyle(one).direction]));
    assert.ok(words.length > 5);
    for (const one of words) assert.deepEqual(one, [language, directions[language]]);
    assert.equal(await page.locator('h1').getAttribute('lang'), language);
    await close(page);
  });

  test(`${language}: the labels stand where lines begin`, async () => {
    const page = await open(url);
    const [label, text] = await page.$$eval('article.amended h3, article.amended .t',
      (all) => all.slice(0, 2).map((one) => one.getBoundingClientRect().left));
    assert.equal(label > text, directions[language] === 'rtl', `label at ${label}, words at ${text}`);
    await close(page);
  });

  test(`${language}: without its marks the page has both texts`, async () => {
    const page = await open(url);
    for (const [drop, text] of [['ins', texts[language][0]], ['del', texts[language][1]]]) {
      const clauses = await page.$$eval('article .x .t', (all, name) => all.map((one) => {
        const copy = one.cloneNode(true);
        for (const element of copy.querySelectorAll(`${name}, sup`)) element.remove();
        return copy.textContent;
      }).filter((clause) => clause !== ''), drop);
      const lines = text.split('\n').slice(2).filter((line) => line !== '').map((line) => line.split('\t').pop());
      assert.deepEqual(clauses.sort(), lines.sort());
    }
    await close(page);
  });
}
