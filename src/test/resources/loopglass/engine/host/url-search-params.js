// URLSearchParams alone, and as the parameters of a URL.
const tell = (what) => {
  const text = String(what).replace(/^\(\) => /, '');
  try {
    const value = what();
    console.log(text, '→', typeof value === 'string' ? JSON.stringify(value) : String(value));
  } catch (error) {
    console.log(text, '→', error.name);
  }
};
tell(() => new URLSearchParams('?a=1&b=2&a=%20+x&&=&c').toString());
tell(() => [...new URLSearchParams('a=b&c=%zz%41é')].join('|'));
tell(() => new URLSearchParams('a=1').get('b'));
tell(() => new URLSearchParams('a=1&a=2').getAll('a').join());
tell(() => new URLSearchParams('a=1&a=2').has('a','2'));
tell(() => new URLSearchParams('a=1&a=2').has('a','3'));
tell(() => new URLSearchParams('a=1&a=2').has('a',undefined));
tell(() => {const p=new URLSearchParams('a=1&b=2&a=3');p.set('a','x');p.set('n','1');return p+''});
tell(() => {const p=new URLSearchParams('a=1&b=2&a=3');p.delete('a');return p+''});
tell(() => {const p=new URLSearchParams('a=1&b=2&a=3');p.delete('a','3');return p+''});
tell(() => {const p=new URLSearchParams('z=1&b=2&a=3&b=1&é=1&\ud83d\ude00=1&ﬀ=2');p.sort();return [...p.keys()].join()});
tell(() => {const p=new URLSearchParams();p.append("a b*-._~!'()",'é&=+');return p+''});
tell(() => {const u=new URL('http://a/?x=1');u.searchParams.append('y','2 3');return u.href});
tell(() => {const u=new URL('http://a/?x=1');const p=u.searchParams;u.search='?q=5';return p.get('q')+p.size+(p===u.searchParams)});
tell(() => {const u=new URL('http://a/?x=1#h');u.searchParams.delete('x');return u.href});
tell(() => {const u=new URL('http://a/?x=1#h');u.href='http://b/?z=9';return u.searchParams+''});
tell(() => {const u=new URL("http://a/?x=a'~b c");const b=u.href;u.searchParams.append('q','1');return b+' '+u.href});
tell(() => {const p=new URLSearchParams('a=1&b=2&c=3');const r=[];for(const [k,v] of p){r.push(k);p.delete(k)}return r.join()+' '+p});
tell(() => {const p=new URLSearchParams('a=1&b=2');const r=[];p.forEach((v,k,q)=>{r.push(k+v+(q===p))});return r.join()});
tell(() => Object.prototype.toString.call(new URLSearchParams().entries()));
tell(() => new URLSearchParams(new URLSearchParams('a=1'))+'');
tell(() => new URLSearchParams(new Map([['a',1]]))+'');
tell(() => new URLSearchParams({})+'');
tell(() => new URL('http://a')+'');
tell(() => JSON.stringify({u:new URL('http://a/é')}));
tell(() => new URL(new URL('/x','http://a')).href);
tell(() => new URL('x',new URL('http://a')).href);
tell(() => new URL('x',undefined));
tell(() => new URL('x',null));
tell(() => URL.canParse('x','http://a'));
tell(() => URL.canParse('x','a'));
tell(() => new URL('http://a').origin='x');
tell(() => URL.prototype.hasOwnProperty('href'));
tell(() => webkitURL===URL);
tell(() => new URLSearchParams('a=1').keys().next().value);
