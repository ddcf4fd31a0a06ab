import Digest
import Foundation

/// How pages look and what little they do by themselves. Both stand in the page and are named in its policy by their hash.
///
/// Nothing here is newer than Chrome 44 and Safari 12: no variables, no grid, no `let`, no arrow functions, no `fetch`.
enum PageStyle {
    static let css: StaticString = """
        html{-webkit-text-size-adjust:100%}body{margin:0 auto;padding:8px 16px 64px;max-width:38em;font:18px/1.45 -apple-system,\
        "Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic",sans-serif;color:#1b1b1b;background:#fff}h1{font-size:1.4em;\
        line-height:1.25;margin:.5em 0}h2{font-size:1.1em;margin:1.5em 0 .4em}p{margin:.5em 0}a{color:#0b4a82}ol,ul{padding:0;\
        margin:.5em 0;list-style:none}li{padding:6px 0;border-bottom:1px solid #ddd}fieldset{border:0;margin:0;padding:0}\
        legend{padding:0;font-weight:bold}label.o,nav a,button{display:block;box-sizing:border-box;min-height:48px;\
        padding:11px 14px;margin:8px 0;border:1px solid #767676;border-radius:6px}label.o input{width:22px;height:22px;\
        margin:0 4px;vertical-align:middle}nav a{display:inline-block}label.f{display:block;margin:12px 0}input.t,select,\
        textarea{display:block;box-sizing:border-box;width:100%;min-height:48px;margin:6px 0;padding:8px 10px;font:inherit;\
        color:inherit;background:#fff;border:1px solid #767676;border-radius:6px}input.c{font-family:monospace;font-size:1.4em;\
        letter-spacing:.1em;text-transform:uppercase;direction:ltr}button{width:100%;font:inherit;font-weight:bold;color:#fff;\
        background:#0b4a82;border-color:#0b4a82;cursor:pointer}button.s{color:#0b4a82;background:none;font-weight:normal}.m{\
        padding:10px 14px;border-radius:6px;background:#fff4d6;color:#3b2c00}.g{background:#e0f3e4;color:#0c3a17}.k{\
        font-family:monospace;font-size:1.3em;direction:ltr;unicode-bidi:isolate}.q{color:#555}.n{font-weight:bold}.b{height:12px;\
        background:#0b4a82;border-radius:3px;min-width:2px}.w0{width:0}.w1{width:5%}.w2{width:10%}.w3{width:15%}.w4{width:20%}.w5{width:25%}.w6{width:30%}.w7{wid\
        th:35%}.w8{width:40%}.w9{width:45%}.w10{width:50%}.w11{width:55%}.w12{width:60%}.w13{width:65%}.w14{width:70%}.w15{width\
        :75%}.w16{width:80%}.w17{width:85%}.w18{width:90%}.w19{width:95%}.w20{width:100%}[hidden]{display:none}body.W{max-width:none;padding:2vh 3vw;font-size:5vh;line-height:1.2}.W h1{font-size:7vh;margin:1vh 0}\
        .W p,.W ol{margin:1.2vh 0}.W li{border:0;padding:.5vh 0}.W .q{color:inherit}.W .e{float:right}[dir=rtl] .W .e{float:left}\
        .W nav{display:none}.W svg{width:36vh;height:36vh;background:#fff}
        @media (prefers-color-scheme:dark){body,input.t,select,textarea{color:#eee;background:#161616}a,button.s{color:#8ec5ff}\
        li{border-color:#444}.q{color:#b5b5b5}.m{background:#4a3b0a;color:#fff1c9}.g{background:#143d1f;color:#d9f5df}.b{\
        background:#8ec5ff}}
        """

    /// What a page does where the telephone runs scripts: it keeps what is half filled in, sends once and tries again, and looks
    /// anew when something changed. Without it the page is whole.
    static let script: StaticString = """
        (function(){var d=document,b=d.body,w=window,live=b.getAttribute('data-live'),v=b.getAttribute('data-v'),dirty=0,es,
        timer,box=d.getElementById('say'),key='h'+location.pathname,F=d.querySelectorAll('form[data-keep]');
        function store(x){try{if(x===null)w.sessionStorage.removeItem(key);else w.sessionStorage.setItem(key,x)}catch(e){}}
        function kept(){try{return JSON.parse(w.sessionStorage.getItem(key)||'{}')}catch(e){return {}}}
        function each(f,g){for(var i=0;i<f.elements.length;i++)g(f.elements[i])}
        function fields(f){var o=[];each(f,function(e){if(!e.name||e.disabled||e.type=='submit')return;
        if((e.type=='radio'||e.type=='checkbox')&&!e.checked)return;o.push([e.name,e.value])});return o}
        function save(){var o={};for(var i=0;i<F.length;i++)o[F[i].id]=fields(F[i]);store(JSON.stringify(o))}
        function say(t){if(box){box.textContent=t;box.hidden=!t}}
        function restore(){var o=kept();for(var i=0;i<F.length;i++){var a=o[F[i].id];if(!a)continue;each(F[i],function(e){
        if(!e.name||e.type=='hidden'&&!e.hasAttribute('data-id'))return;for(var j=0;j<a.length;j++)if(a[j][0]==e.name){
        if(e.type=='radio'||e.type=='checkbox'){if(a[j][1]==e.value){e.checked=true;dirty=1}}
        else if(a[j][1]!==''){if(e.value!=a[j][1]&&e.type!='hidden')dirty=1;e.value=a[j][1]}}})}}
        if(b.getAttribute('data-done'))store(null);else if(F.length)restore();
        function touched(){dirty=1;save()}
        for(var i=0;i<F.length;i++)(function(f){f.addEventListener('input',touched);f.addEventListener('change',touched);
        var busy=0;f.addEventListener('submit',function(ev){ev.preventDefault();if(busy)return;busy=dirty=1;save();
        var o=fields(f),s=[];for(var i=0;i<o.length;i++)s.push(encodeURIComponent(o[i][0])+'='+encodeURIComponent(o[i][1]));
        say(b.getAttribute('data-sending'));function go(){var x=new XMLHttpRequest();x.open('POST',f.action);x.timeout=8000;
        x.setRequestHeader('Content-Type','application/x-www-form-urlencoded');
        x.onload=function(){if(x.status>=500||x.status==429){again();return}
        if(x.status==200){var k=kept();delete k[f.id];store(JSON.stringify(k));w.location.replace(x.responseURL||f.action)}
        else{d.open();d.write(x.responseText);d.close()}};
        x.onerror=x.ontimeout=again;x.send(s.join('&'))}
        function again(){say(b.getAttribute('data-again'));setTimeout(go,3000)}go()})})(F[i]);
        function lost(x){var l=b.getAttribute('data-lost');if(l)say(x?l:'')}
        function clock(){var c=d.getElementById('left'),s;if(!c)return;s=parseInt(c.getAttribute('data-s'),10)-Math.floor((Date.now()-t0)/1000);
        var a=Math.abs(s),m=Math.floor(a/60),r=a%60;c.textContent=(s<0?'−':'')+m+':'+(r<10?'0':'')+r}
        var t0=Date.now();if(d.getElementById('left')){clock();setInterval(clock,1000)}
        function anew(){if(dirty)say(b.getAttribute('data-new'));else w.location.reload()}
        function changed(n){if(n==v)return;v=n;if(dirty)anew();else setTimeout(anew,live=='wall'?0:Math.random()*1500)}
        function pulse(){var x=new XMLHttpRequest();x.open('GET','/pulse?k='+live);x.onerror=function(){lost(1)};
        x.onload=function(){if(x.status==200){lost(0);changed(x.responseText)}};x.send()}
        function stop(){if(es){es.close();es=null}clearInterval(timer)}
        function start(){stop();if(!live||d.hidden)return;if(!w.EventSource){timer=setInterval(pulse,3000);return}
        es=new EventSource('/events?k='+live);es.onmessage=function(e){changed(e.data)};
        es.onerror=function(){lost(1);stop();timer=setInterval(pulse,3000)}}
        d.addEventListener('visibilitychange',function(){if(!d.hidden&&live)pulse();start()});start()})();
        """

    /// What the browser is told that it may do with a page.
    static let policy: String = {
        "default-src 'none'; style-src '\(source(css))'; script-src '\(source(script))'; connect-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'"
    }()

    private static func source(_ text: StaticString) -> String {
        "sha256-" + Data(SHA256.hash("\(text)".utf8)).base64EncodedString()
    }
}
