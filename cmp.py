import json,sys,random
txt={}
for l in open('/tmp/corpus.jsonl'):
    d=json.loads(l); txt[d['id']]=d['text']
o=[]
for a,b in zip(open(sys.argv[3] if len(sys.argv)>3 else '/tmp/fx/gx6/base.jsonl'),open('/tmp/fx/gx6/m.jsonl')):
    if a==b: continue
    x,y=json.loads(a),json.loads(b); t=txt[x['article']['id']]
    key=lambda s:(s['cue']['start'],s['cue']['end'])
    X={key(s):s for s in x['statements']}; Y={key(s):s for s in y['statements']}
    for k in sorted(set(X)|set(Y)):
        p,q=X.get(k),Y.get(k)
        n=lambda s:s and s['speaker'].get('name')
        if n(p)!=n(q): o.append((x['article']['id'],k,n(p),n(q),(p or q)))
    
print(len(o)); random.Random(int(sys.argv[2])).shuffle(o)
for a,k,p,q,s in o[:int(sys.argv[1])]:
    t=txt[a]; st=s['speaker'].get('start',k[0]) or k[0]
    print(f"\n{a} -{p} +{q}\n   {t[max(0,st-430):st].replace(chr(10),' ¶ ')} ⟦{t[st:k[1]]}⟧ {t[k[1]:k[1]+110].replace(chr(10),' ¶ ')}")
