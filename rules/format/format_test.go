package format
import ("testing";"os";"path/filepath";"os/exec";"fmt")
func TestTmp(t *testing.T){
 files,_:=filepath.Glob("../*.yaml")
 os.MkdirAll("/tmp/bayan/check/fmt",0o755)
 for _,f:=range files{ d,_:=os.ReadFile(f); out,err:=Source(f,d); if err!=nil{t.Error(err);continue}
  o:="/tmp/bayan/check/fmt/"+filepath.Base(f)
  os.WriteFile(o,out,0o644)
  again,err:=Source(f,out); if err!=nil||string(again)!=string(out){t.Error("not idem",f,err);os.WriteFile(o+".2",again,0o644)}
  x,_:=exec.Command("diff","-u",f,o).CombinedOutput(); fmt.Println(f,len(x)); os.WriteFile(o+".diff",x,0o644)
 }
}
