package output

import (
	"crypto/rand"
	"io"
	"os"
	"path/filepath"
)

// File is an output file that appears under its name only once it is complete,
// so that nobody reads half a table.
type File struct {
	*os.File
	path string // where Commit puts it; empty if it is written in place
}

// Create begins a file. What is no ordinary file, such as /dev/null or a named
// pipe, is written in place.
func Create(path string) (*File, error) {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() {
		f, err := os.OpenFile(path, os.O_WRONLY, 0)
		return &File{File: f}, err
	}
	// Not os.CreateTemp: its files are for one user only, whatever the umask says.
	temporary := filepath.Join(filepath.Dir(path), ".bayan-"+rand.Text())
	f, err := os.OpenFile(temporary, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	return &File{File: f, path: path}, err
}

// Commit closes the file and puts it in its place.
func (f *File) Commit() error {
	if f.path != "" {
		if err := f.Sync(); err != nil {
			return err
		}
	}
	if err := f.Close(); err != nil || f.path == "" {
		return err
	}
	return os.Rename(f.Name(), f.path)
}

// Abort leaves everything as it was before Create. After Commit it does nothing.
func (f *File) Abort() {
	f.Close()
	if f.path != "" {
		os.Remove(f.Name())
	}
}

var _ io.Writer = (*File)(nil)
