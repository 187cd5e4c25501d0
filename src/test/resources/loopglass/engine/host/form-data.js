const T = (name, make) => {
  try {
    console.log(name, make());
  } catch (e) {
    console.log(name, e.name, e.message);
  }
};
const form = document.createElement('form');
form.innerHTML = `
  <input name=a value=1><input type=checkbox name=c checked><input type=radio name=r value=1>
  <input type=radio name=r value=2 checked><select name=s><option>x<option selected>y</select>
  <select name=m multiple><option selected>1<option selected>2</select><textarea name=t>tt</textarea>
  <button name=b value=bb>go</button><input type=file name=f><input name=d disabled value=z>
  <input value=noname><fieldset disabled><input name=e></fieldset>`;
document.body.append(form);
const told = (entries) =>
  [...entries].map(([name, value]) => name + '=' + (value.type ? [value.name, value.size, value.type] : value)).join('&');
const button = form.querySelector('button');
T('entries', () => told(new FormData(form)));
T('with a button', () => told(new FormData(form, button)));
T('with no button', () => new FormData(form, form.querySelector('input')));
T('of no form', () => new FormData(5));
T('as an object', () => Object.fromEntries(new FormData(form)).s);
T('as parameters', () => new URLSearchParams(new FormData(form)).get('m'));
form.onsubmit = (event) => {
  event.preventDefault();
  T('submitted', () => told(new FormData(form, event.submitter)));
};
button.click();
const input = document.createElement('input');
input.value = 'typed';
input.type = 'checkbox';
T('another type', () => input.outerHTML);
T('page', () => [document.compatMode, document.childNodes.length, document.doctype.name].join());
T('window', () => `${window} ${Object.prototype.toString.call(window)}`);
T('clone', () => structuredClone(document.body));
T('message', () => [new MessageEvent('m').ports.length, new MessageEvent('m', { data: 1 }).data].join());
new ReadableStream({ start: (c) => c.enqueue(1) })
  .getReader()
  .read()
  .then((result) => console.log(Object.keys(result).join()));
