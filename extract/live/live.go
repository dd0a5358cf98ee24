// Package live keeps an extractor up to date with rule files that people edit
// while the program runs.
//
//	x, err := live.Open(report, "newsroom/rules")
//	…
//	defer x.Close()
//	summary, err := x.Extract(extract.Article{Text: text})
//
// After an edit the rules are loaded and checked anew, and then take the place of
// the old ones at once. A broken edit changes nothing: the old rules stay, and
// what is wrong with the new ones is reported.
package live

import (
	"errors"
	"path/filepath"
	"sync/atomic"
	"time"

	"github.com/fsnotify/fsnotify"

	"bayan/extract"
	"bayan/rules"
)

// Extractor is an extractor by the rules of some folders, on top of the embedded
// ones, as they stand. It is safe for concurrent use.
type Extractor struct {
	current atomic.Pointer[extract.Extractor]
	dirs    []string
	watcher *fsnotify.Watcher
	report  func(error)
	done    chan struct{}
}

// Open loads the rules and begins to watch their folders, the uppermost last. It
// fails if the rules are broken from the beginning; the error then is of type
// rules.Errors.
//
// After each later edit report, if it is not nil, is called with nil when the new
// rules hold, else with what is wrong with them. It is called by one goroutine at
// a time; the next edit waits until it returns.
func Open(report func(error), dirs ...string) (*Extractor, error) {
	watcher, err := fsnotify.NewWatcher()
	if err != nil {
		return nil, err
	}
	x := &Extractor{dirs: dirs, watcher: watcher, report: report, done: make(chan struct{})}
	if x.report == nil {
		x.report = func(error) {}
	}
	// Watch before loading, so that no edit falls between the two.
	err = x.watch()
	if loadErr := x.load(); loadErr != nil {
		err = loadErr // says more about a folder that is not there
	}
	if err != nil {
		watcher.Close()
		return nil, err
	}
	go x.follow()
	return x, nil
}

// Extract summarises an article by the rules that hold now.
func (x *Extractor) Extract(a extract.Article) (*extract.Summary, error) {
	return x.Current().Extract(a)
}

// Current is the extractor by the rules that hold now. It stays as it is: whoever
// wants the same rules for several articles takes it once.
func (x *Extractor) Current() *extract.Extractor { return x.current.Load() }

// Close ends the watching, and waits for a report that is under way. Extract goes
// on to work, by the last rules.
func (x *Extractor) Close() error {
	err := x.watcher.Close()
	<-x.done
	return err
}

// load puts new rules in force if they are without errors.
func (x *Extractor) load() error {
	set, err := rules.Load(x.dirs...)
	if err != nil {
		return err
	}
	x.current.Store(extract.New(set))
	return nil
}

// watch looks at the folders, not at the files: editors do not write into a file,
// they put another in its place. The folders around them tell when one of them
// is replaced itself.
func (x *Extractor) watch() error {
	var errs []error
	for _, dir := range x.dirs {
		errs = append(errs, x.watcher.Add(dir))
		if err := x.watcher.Add(filepath.Dir(filepath.Clean(dir))); err != nil {
			continue // then it can at least be edited in its place
		}
	}
	return errors.Join(errs...)
}

// settle is how long nothing must have happened in the folders before they are
// read: who saves several files wants them all, and a file takes time to write.
const settle = 100 * time.Millisecond

// follow loads the rules anew after every edit.
func (x *Extractor) follow() {
	defer close(x.done)
	var quiet <-chan time.Time
	for {
		select {
		case event, open := <-x.watcher.Events:
			if !open {
				return
			}
			if x.concerns(event) {
				quiet = time.After(settle)
			}
		case err, open := <-x.watcher.Errors:
			if !open {
				return
			}
			if errors.Is(err, fsnotify.ErrEventOverflow) {
				quiet = time.After(settle) // some edits were not told
			} else {
				x.report(err)
			}
		case <-quiet:
			quiet = nil
			_ = x.watch() // anew, for a folder that was replaced; if it is gone, loading says so
			x.report(x.load())
		}
	}
}

// concerns tells whether something happened to one of the folders or a file in it.
func (x *Extractor) concerns(event fsnotify.Event) bool {
	if event.Op == fsnotify.Chmod {
		return false
	}
	name := filepath.Clean(event.Name)
	for _, dir := range x.dirs {
		if dir = filepath.Clean(dir); name == dir || filepath.Dir(name) == dir {
			return true
		}
	}
	return false
}
