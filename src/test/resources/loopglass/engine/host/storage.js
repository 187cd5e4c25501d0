/*---
host: browser
---*/
// Web storage and cookies.
const tell = (what) => {
  const text = String(what).replace(/^\(\) => /, '');
  try {
    const value = what();
    console.log(text, '→', typeof value === 'string' ? JSON.stringify(value) : String(value));
  } catch (error) {
    console.log(text, '→', error.name);
  }
};
localStorage.clear();
tell(() => localStorage.length);
tell(() => localStorage.setItem('a',1));
tell(() => localStorage.getItem('a'));
tell(() => localStorage.getItem('zz'));
tell(() => localStorage.a);
tell(() => localStorage.zz);
tell(() => {localStorage.b={};return localStorage.b});
tell(() => localStorage['c']=null);
tell(() => localStorage.getItem('c'));
tell(() => 'a' in localStorage);
tell(() => delete localStorage.a);
tell(() => 'a' in localStorage);
tell(() => localStorage.a);
tell(() => delete localStorage.nothing);
tell(() => localStorage.key(9));
tell(() => localStorage.key());
tell(() => localStorage.setItem('x'));
tell(() => localStorage.getItem());
tell(() => localStorage.removeItem());
tell(() => localStorage.removeItem('b'));
tell(() => {localStorage.length=5;return localStorage.length});
tell(() => localStorage.getItem('length'));
tell(() => localStorage.getItem('getItem'));
tell(() => localStorage.hasOwnProperty('z'));
tell(() => Object.getOwnPropertyDescriptor(localStorage,'z').writable+''+Object.getOwnPropertyDescriptor(localStorage,'z').enumerable+Object.getOwnPropertyDescriptor(localStorage,'z').configurable);
tell(() => new Storage());
tell(() => String(localStorage));
tell(() => localStorage===localStorage);
tell(() => localStorage===sessionStorage);
tell(() => sessionStorage.setItem('s','1'));
tell(() => localStorage.getItem('s'));
tell(() => {localStorage.clear();localStorage.setItem('k','x'.repeat(5*1024*1024-1));return localStorage.getItem('k').length});
tell(() => {localStorage.clear();localStorage.setItem('k','x'.repeat(5*1024*1024))});
tell(() => localStorage.k='x'.repeat(6*1024*1024));
tell(() => {localStorage.setItem('a','small');return localStorage.length});
tell(() => {localStorage.clear();localStorage.setItem('k','é'.repeat(5*1024*1024-1));return localStorage.getItem('k').length});
tell(() => {localStorage.clear();localStorage.setItem(Symbol(),'x')});
// Symbols are ordinary properties.
tell(() => localStorage[Symbol.iterator]);
tell(() => {localStorage[Symbol.for('q')]=5;return localStorage[Symbol.for('q')]});
tell(() => {'use strict';localStorage.x=7;return typeof localStorage.x});
tell(() => new StorageEvent());
tell(() => {const e=new StorageEvent('storage',{key:'k',newValue:'v',oldValue:null,url:'u',storageArea:localStorage});return [e.key,e.newValue,e.oldValue,e.url,e.storageArea===localStorage,e.bubbles].join()});
tell(() => new StorageEvent('x',{storageArea:5}));
tell(() => {const e=new StorageEvent('x');return [e.key,e.newValue,e.url===''].join()});
tell(() => String(localStorage));
tell(() => localStorage.getItem.call({},'x'));
tell(() => structuredClone(localStorage));
tell(() => {onstorage=e=>{};return typeof onstorage});
tell(() => document.cookie='a=1');
tell(() => document.cookie);
tell(() => {document.cookie='b=2; path=/; max-age=100';return document.cookie});
tell(() => {document.cookie='a=3';return document.cookie});
tell(() => {document.cookie='a=; max-age=0';return document.cookie});
tell(() => {document.cookie='b=; expires=Thu, 01 Jan 1970 00:00:00 GMT';return document.cookie});
tell(() => {document.cookie='noname';return document.cookie});
tell(() => {document.cookie='h=1; HttpOnly';return document.cookie});
tell(() => {document.cookie='s=1; Secure';return document.cookie});
tell(() => {document.cookie='p=1; path=/other';return document.cookie});
tell(() => {document.cookie=' x = y ; q=2';return document.cookie});
tell(() => {document.cookie='=v';return document.cookie});
tell(() => {document.cookie='d=1; domain=evil.com';return document.cookie});
tell(() => {document.cookie='';return document.cookie});
tell(() => {document.cookie='m=1; max-age=x';return document.cookie});
tell(() => {document.cookie='noname=; max-age=-1';return document.cookie});
tell(() => {document.cookie='k=v=w';return document.cookie});
tell(() => {document.cookie='semi="a;b"';return document.cookie});
tell(() => document.cookie=null);
tell(() => document.cookie);
tell(() => {document.cookie='__Secure-x=1';return document.cookie});
tell(() => {document.cookie='ctl=a\x01b';return document.cookie});
