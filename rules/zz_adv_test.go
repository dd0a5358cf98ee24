package rules
import ("testing";"strings";"time";"os")
func TestAdv(t *testing.T){
 if os.Getenv("ADV")=="" {t.Skip()}
 m:=1<<20
 for name,s:=range map[string]string{
  "brackets":strings.Repeat("[",m),
  "braces":"kind: people\nentries: "+strings.Repeat("{a: ",m/4),
  "dashes":"entries:\n"+strings.Repeat("- ",m/2),
  "indent":func() string {var b strings.Builder; for i:=0;i<3000;i++{b.WriteString(strings.Repeat(" ",i)+"a:\n")}; return b.String()}(),
  "comments":"kind: people\nentries:\n"+strings.Repeat("# c\n",m/2),
  "comments2":"kind: people\nentries:\n"+strings.Repeat("  # c\n\n",m/8)+"  - name: ab\n",
  "questions":strings.Repeat("? ",m/4),
  "keys":"kind: people\nentries:\n"+strings.Repeat("  - name: ab\n",m/13),
  "dupkeys":"kind: people\n"+strings.Repeat("a: b\n",m/5),
  "aliases":"kind: people\nentries:\n  - name: x\n    aliases: ["+strings.Repeat("ab, ",m/4)+"]\n",
  "badchunks":"kind: people\nentries:\n"+strings.Repeat("  - name: a: b\n",m/13),
  "badindent":"kind: people\nentries:\n"+strings.Repeat("  - name: ab\n",m/13)+" - x: y\n",
  "unclosed":"kind: people\nentries: [\n"+strings.Repeat("  - name: ab\n",m/13),
  "quote":"kind: people\nentries: \"\n"+strings.Repeat("  - name: ab\n",m/13),
  "longline":"kind: people\nentries: ["+strings.Repeat("{nam: ab}, ",m/11)+"]",
  "block":"kind: words\nlists:\n  given_names: |\n"+strings.Repeat("    ab , ab\n",m/10),
  "colons":strings.Repeat("a:",m/2),
  "stars":strings.Repeat("*a ",m/3), "seqalias":"- &a x\n"+strings.Repeat("- *a\n",m/5),
  "tabs":strings.Repeat("\t\n",m/2),
 }{
  t0:=time.Now(); _,err:=LoadFS(one("x.yaml",s)); d:=time.Since(t0)
  n:=0; first:=""; if e,ok:=err.(Errors);ok {n=len(e); first=e[0].Error()}
  if len(first)>200 {first=first[:200]}
  t.Logf("%-10s %8v len=%d errs=%d %s",name,d.Round(time.Millisecond),len(s),n,first)
  if n>0 { t1:=time.Now(); for _,e:=range err.(Errors)[:min(n,100)] {e.Excerpt()}; if x:=time.Since(t1); x>100*time.Millisecond {t.Log("slow excerpt",x)} }
 }
}
