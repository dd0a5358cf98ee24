package rulefile

import (
	"bytes"
	"reflect"
	"testing"
	"testing/fstest"

	"bayan/rules"
)

// What is written of the embedded rules, loaded, is the embedded rules.
func TestWriteRoundTrip(t *testing.T) {
	set, err := rules.Default()
	if err != nil {
		t.Fatal(err)
	}
	layer := fstest.MapFS{}
	for _, kind := range Kinds() {
		var b bytes.Buffer
		if err := Write(&b, set, []string{kind}); err != nil {
			t.Fatal(err)
		}
		layer[kind+".yaml"] = &fstest.MapFile{Data: b.Bytes()}
	}
	again, err := rules.LoadFS(layer)
	if err != nil {
		t.Fatal(err)
	}
	want, got := reflect.ValueOf(set).Elem(), reflect.ValueOf(again).Elem()
	for i := range want.NumField() {
		forget(want.Field(i))
		forget(got.Field(i))
		if !reflect.DeepEqual(got.Field(i).Interface(), want.Field(i).Interface()) {
			t.Errorf("%s differ", want.Type().Field(i).Name)
		}
	}
}

// forget takes the positions out of a list, and makes no list of an empty one.
func forget(list reflect.Value) {
	if list.Kind() == reflect.Map {
		for _, k := range list.MapKeys() {
			forget(list.MapIndex(k))
		}
		return
	}
	for i := range list.Len() {
		e := list.Index(i)
		e.FieldByName("Pos").SetZero()
		for j := range e.NumField() {
			if f := e.Field(j); f.Kind() == reflect.Slice && f.Len() == 0 {
				f.SetZero()
			}
		}
	}
}

func TestScalar(t *testing.T) {
	for text, want := range map[string]string{
		"ولادیمیر پوتن":  "ولادیمیر پوتن",
		"Vladimir Putin": "Vladimir Putin",
		"U.S. Army":      "U.S. Army",
		"no":             `"no"`,
		"12":             `"12"`,
		"نیب: ادارہ":     `"نیب: ادارہ"`,
		"- x":            `"- x"`,
		`a "b"`:          `"a \"b\""`,
		"a & b":          `"a & b"`,
	} {
		if got := Scalar(text); got != want {
			t.Errorf("Scalar(%q) = %s, want %s", text, got, want)
		}
	}
}
