package extract_test

import (
	"fmt"
	"log"

	"bayan/extract"
	"bayan/rules"
)

func Example() {
	set, err := rules.Default()
	if err != nil {
		log.Fatal(err)
	}
	x := extract.New(set)
	s, err := x.Extract(extract.Article{
		Text: "کوئٹہ: صوبائی وزیر صحت نادر بلوچ نے کہا ہے کہ دھماکے میں 12 افراد ہلاک ہوئے۔",
	})
	if err != nil {
		log.Fatal(err)
	}
	said := s.Statements[0]
	fmt.Println(said.Speaker.Name, "|", said.Cue.Text, "|", said.Content.Text)
	count := s.Counts[0]
	fmt.Println(*count.Value, count.Measure, count.Event, "|", count.Source.Name)
	// Output:
	// نادر بلوچ | کہا ہے کہ | دھماکے میں 12 افراد ہلاک ہوئے
	// 12 killed bombing | نادر بلوچ
}

// Offsets count code points: slice the runes of the text with them.
func ExampleExtractor_Extract_offsets() {
	set, err := rules.Default()
	if err != nil {
		log.Fatal(err)
	}
	text := "چین نے الزامات کی تردید کی ہے۔"
	s, err := extract.New(set).Extract(extract.Article{Text: text})
	if err != nil {
		log.Fatal(err)
	}
	for _, e := range s.Entities {
		for _, m := range e.Mentions {
			fmt.Println(e.Type, e.Latin, m.Start, m.End, string([]rune(text)[m.Start:m.End]))
		}
	}
	// Output: place China 0 3 چین
}

// Folders of one's own rules lie over the embedded ones: see rules.Load.
func ExampleNew() {
	set, err := rules.Default()
	if err != nil {
		log.Fatal(err)
	}
	set.People = append(set.People, rules.Person{Name: "زرغونہ مینگل", Latin: "Zarghuna Mengal"})
	s, err := extract.New(set).Extract(extract.Article{Text: "زرغونہ مینگل نے الزام کی تردید کی۔"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(s.Entities[0].Latin, s.Entities[0].Listed, s.Statements[0].Act)
	// Output: Zarghuna Mengal true deny
}
