/*---
host: browser
page: |
  <main id="m" class="a b" lang="en-GB">
    <p class="x">1</p><p>2</p><p class="x y" title="Hello World">3</p>
    <ul><li>a<li class="x">b<li>c<li id="d:e">d<li>e</ul>
    <form><input name="q" checked type="checkbox" disabled><input required><select><option selected>o<option>p</select></form>
    <a href="#">l</a><a>m</a><span></span><em> </em>
  </main>
---*/
// Which elements selectors find, as in Chromium.
const main = document.querySelector('main');
const all = [...main.querySelectorAll('*')];
const name = (e) => e.localName + all.indexOf(e);
for (const selector of [
  'p', 'P', '.x', '.x.y', 'p.x', 'p:not(.x)', ':not(p):not(li)', '#m p', 'main > p', '.a p', 'p + p', 'p ~ ul', 'p + ul > li',
  ':scope > p', ':scope p', ':scope', ':scope > ul :first-child', 'ul > :last-child', 'li:nth-child(odd)', 'li:nth-child(even)',
  'li:nth-child(3n+1)', 'li:nth-child(-n+2)', 'li:nth-last-child(2)', 'li:nth-child(n+3):nth-child(-n+4)', 'p:nth-of-type(2)',
  'p:first-of-type', 'p:last-of-type', ':only-of-type', 'li:nth-child(2 of .x)', 'li:nth-child(1 of .x)', ':nth-child( 2n + 1 )',
  '[title]', '[title="Hello World"]', '[title~=World]', '[title^=Hel]', '[title$=ld]', '[title*="lo W"]', '[lang|=en]', '[title="hello world" i]',
  '[title^=""]', '[class~=""]', "[type='checkbox']", '[href=\\#]', '#d\\:e', '#d\\3a e', ':is(p, li).x', ':where(.x, em)', ':is(p, !!)', ':not(p, li)',
  ':has(> li)', 'p:has(+ p.y)', ':has(option)', ':empty', ':root p', 'html p', 'body main p.x', 'a:any-link', ':link', 'p, li, p', '*', 'main *|p',
  'p /* no */', 'li:first-child:not(.x)', 'p:nth-child(+2)', 'p:nth-child(0n+3)', 'svg', 'a:not([href])', 'p.x:first-child', 'p::before',
]) {
  let found;
  try { found = [...main.querySelectorAll(selector)].map(name).join(' '); } catch (e) { found = e.name; }
  console.log(selector, '→', found);
}
console.log(main.matches('.a.b'), main.querySelector('li').closest('.a') === main, main.querySelector('li').closest('em'));
